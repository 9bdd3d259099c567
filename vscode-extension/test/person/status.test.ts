/** The status bar, and what a drafter does with the language server from there. */
import * as assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { line, openFile, ready, run } from "../harness/acts.ts";
import { openWindow, sampleBook } from "../harness/desk.ts";
import { picturesOfFailures } from "../harness/picture.ts";

describe("a drafter who looks at the status bar", () => {
  let page: Page;
  const status = () => page.locator("[id='zan.zan.zan.status']");

  /** What it says, once it says that. */
  const says = async (words: RegExp) => {
    await status().filter({ hasText: words }).waitFor({ timeout: 60_000 });
    return (await status().locator("a").getAttribute("aria-label")) ?? "";
  };

  before(async () => {
    page = await openWindow({ folder: sampleBook() });
    await ready(page, "repository.zan");
  });

  picturesOfFailures(() => page);

  after(() => page.context().close());

  it("sees the statute book and how much was found, and hears it without icons", async () => {
    const heard = await says(/Zan|Kazakhstan|Қазақстан|Казахстан/);
    await status().filter({ hasText: /\d/ }).waitFor({ timeout: 60_000 });
    const counts = (await status().locator("a").getAttribute("aria-label")) ?? heard;
    assert.match(counts, /errors 1/);
    assert.match(counts, /warnings \d/);
    assert.doesNotMatch(counts, /\$\(/);
  });

  it("sees one error fewer as soon as it is mended, and undo brings it back", async () => {
    await openFile(page, "slip.zan");
    await line(page, "This Law follows").click();
    await page.locator(".squiggly-error").first().waitFor({ timeout: 60_000 });
    await page.keyboard.press("F8");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Period");
    await page.locator(".action-widget .monaco-list-row", { hasText: /art/ }).first().waitFor();
    await page.keyboard.press("Enter");
    await page
      .locator(
        "[id='zan.zan.zan.status'] a[aria-label*='errors 0'], [id='zan.zan.zan.status'] a[aria-label*='nothing found']",
      )
      .waitFor({ timeout: 60_000 });
    await page.keyboard.press("Control+Z");
    await page.locator("[id='zan.zan.zan.status'] a[aria-label*='errors 1']").waitFor({ timeout: 60_000 });
  });

  it("is told which versions run, to pass on", async () => {
    await run(page, "Zan: Show Versions");
    const told = page.locator(".notification-toast", { hasText: "language server" });
    await told.waitFor();
    assert.match(await told.innerText(), /Zan for VS Code \d+\.\d+\.\d+ · language server \S+ · Java 1[7-9]|2\d/);
    await told.locator(".monaco-button", { hasText: "Copy" }).waitFor();
    await page.keyboard.press("Escape");
    await run(page, "Notifications: Clear All Notifications");
  });

  it("starts the language server again and goes on", async () => {
    await run(page, "Zan: Restart the Language Server");
    await page.locator("[id='zan.zan.zan.status'] a[aria-label*='errors 1']").waitFor({ timeout: 60_000 });
    await openFile(page, "slip.zan");
    await page.locator(".squiggly-error").first().waitFor({ timeout: 60_000 });
  });

  it("reads what the server and VS Code said to each other, where that is wanted", async () => {
    await run(page, "Preferences: Open Settings (UI)");
    await page.locator(".settings-editor .search-container .view-lines").click();
    await page.keyboard.type("zan.trace.server");
    const box = page.locator(".setting-item-contents", { hasText: "Trace" }).locator("select").first();
    await box.waitFor();
    await box.selectOption({ index: 1 });
    await openFile(page, "legal-acts.en.zan");
    await run(page, "Zan: Show Output");
    await page.locator(".output-view .view-line, .panel .view-line").first().waitFor();
    await page
      .locator(".panel .view-line", { hasText: /textDocument/ })
      .first()
      .waitFor({ timeout: 60_000 });
  });
});
