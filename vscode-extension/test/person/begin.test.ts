/** The first minutes: a computer without Java, and the walkthrough. */
import * as assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import type { Page } from "playwright-core";
import { command, ready, run, webview } from "../harness/acts.ts";
import { extension, folderWith, openWindow, sampleBook } from "../harness/desk.ts";
import { picture } from "../harness/picture.ts";

const texts = JSON.parse(readFileSync(path.join(extension, "package.nls.json"), "utf8")) as Record<string, string>;

const text = (key: string): string => texts[key] ?? assert.fail(`there is no text ${key}`);

/** The Java with which the tests run. */
function java(): string {
  return execFileSync("sh", [
    "-c",
    'readlink -f "${JAVA_HOME:+$JAVA_HOME/bin/java}" || readlink -f "$(command -v java)"',
  ])
    .toString()
    .trim();
}

describe("a drafter without Java", () => {
  let page: Page;
  let home: string;

  before(async () => {
    home = folderWith("java", { release: 'JAVA_VERSION="11.0.2"\n' });
    page = await openWindow({ folder: sampleBook(), machine: { "zan.java.home": home } });
    await ready(page, "repository.zan");
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await picture(page, `failed-${this.currentTest.title.slice(0, 12)}`);
  });

  after(() => page.context().close());

  /** Where messages stay when they are not new any more. */
  const message = async () => {
    await run(page, "Notifications: Show Notifications");
    return page.locator(".notifications-center .notification-list-item").first();
  };

  it("is told what is there, and what to do", async () => {
    await page.locator(".statusbar-item", { hasText: "Zan: Java is missing" }).waitFor();
    const told = await message();
    await told.getByText(/Zan needs Java 17 or newer; the setting “zan.java.home” names Java 11/).waitFor();
    for (const button of ["Get Java", "Choose Its Folder…", "Look Again"]) {
      await told.getByRole("button", { name: button }).waitFor();
    }
    await picture(page, "no-java");
  });

  it("goes on where a newer one has been put there", async () => {
    mkdirSync(path.join(home, "bin"));
    symlinkSync(java(), path.join(home, "bin/java"));
    writeFileSync(path.join(home, "release"), 'JAVA_VERSION="17.0.1"\n');
    await (await message()).getByRole("button", { name: "Look Again" }).click();
    await page.locator(".statusbar-item", { hasText: "A sample statute book" }).waitFor();
  });
});

describe("a drafter who begins", () => {
  let page: Page;

  before(async () => {
    page = await openWindow({
      settings: { "files.simpleDialog.enable": true },
      browser: { viewport: { width: 1280, height: 960 } }, // all steps at once
    });
    await page.locator(".activitybar [aria-label^='Zan']").first().waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await picture(page, `failed-${this.currentTest.title.slice(0, 12)}`);
  });

  after(() => page.context().close());

  const step = (id: string) => page.locator(`.getting-started-step[data-step-id$="#${id}"]`);

  it("goes through the walkthrough step by step", async () => {
    await command(page, `Zan: ${text("command.walkthrough")}`);
    await page
      .locator(".getting-started-category, .category-title", { hasText: text("walkthrough.title") })
      .first()
      .waitFor();
    for (const id of ["sample", "book", "mend", "effect", "read", "enact", "own", "java"]) {
      await step(id).click();
      await step(id)
        .locator("h3", { hasText: text(`walkthrough.${id}.title`) })
        .waitFor();
      await page.locator(".getting-started-media").waitFor();
    }
    await step("java").locator(".codicon-getting-started-step-checked").waitFor();
    await step("sample").click();
    await step("sample").getByRole("button", { name: "Open a Sample Statute Book" }).waitFor();
    await webview(page).locator("path[d^='M90 220']").waitFor({ state: "attached" }); // the books
    await picture(page, "vscode-walkthrough");
  });

  it("does what a step is about, and sees it done", async () => {
    await step("sample").getByRole("button", { name: "Open a Sample Statute Book" }).click();
    await page.locator(".quick-input-widget .monaco-button", { hasText: "Put It Here" }).waitFor();
    await page.keyboard.press("Escape");
    await step("sample").locator(".codicon-getting-started-step-checked").waitFor();
  });
});
