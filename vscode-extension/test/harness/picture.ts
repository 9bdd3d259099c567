/** Pictures of what a person sees: kept for a look after each run, and for the documentation where they are asked for. */
import { copyFileSync, mkdirSync } from "node:fs";
import * as path from "node:path";
import type { Page } from "playwright-core";

const shots = path.resolve(import.meta.dirname, "../../out/shots");
const docs = path.resolve(import.meta.dirname, "../../../docs/pictures");

/** Writes out/shots/NAME.png; with ZAN_PICTURES=true in the environment also docs/pictures/NAME.png. */
export async function picture(page: Page, name: string): Promise<string> {
  mkdirSync(shots, { recursive: true });
  const file = path.join(shots, `${name}.png`);
  await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
  if (process.env["ZAN_PICTURES"] === "true" && name.startsWith("vscode-"))
    copyFileSync(file, path.join(docs, `${name}.png`));
  return file;
}

/** What was on the screen where a test failed; the output of the tests says where the picture lies. */
export async function pictureOfFailure(page: Page | undefined, title: string): Promise<void> {
  if (!page || page.isClosed()) return;
  const name = title.replace(/[^a-z0-9]+/gi, "-").slice(0, 60);
  const taken = picture(page, `failed-${name}`);
  console.log(
    await taken.then(
      (file) => `A picture of what failed: ${file}`,
      (error) => `No picture of what failed: ${error}`,
    ),
  );
}

/** Within `describe`: takes that picture after each test that failed. */
export function picturesOfFailures(page: () => Page | undefined): void {
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state === "failed") await pictureOfFailure(page(), test.fullTitle());
  });
}
