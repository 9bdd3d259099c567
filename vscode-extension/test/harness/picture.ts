/** Pictures of what a person sees: kept for a look after each run, and for the documentation where they are asked for. */
import { copyFileSync, mkdirSync } from "node:fs";
import * as path from "node:path";
import type { Page } from "playwright-core";

const shots = path.resolve(import.meta.dirname, "../../out/shots");
const docs = path.resolve(import.meta.dirname, "../../../docs/pictures");

/** Writes out/shots/NAME.png; with ZAN_PICTURES=true in the environment also docs/pictures/NAME.png. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  const file = path.join(shots, `${name}.png`);
  await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
  if (process.env["ZAN_PICTURES"] === "true" && name.startsWith("vscode-"))
    copyFileSync(file, path.join(docs, `${name}.png`));
}
