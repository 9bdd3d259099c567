/** The status bar, and what a drafter does with the language server from there. */
import * as assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { line, openFile, ready, run } from "../harness/acts.ts";
import { openWindow, sampleBook } from "../harness/desk.ts";
import { picturesOfFailures } from "../harness/picture.ts";

describe("a drafter who looks at the status bar", () => {
  let page: Page;
  const status = () => page.locator("[id='zan.zan.zan.status']");

  /** What a screen reader says of it, once that has certain words. */
  const heard = async (words: RegExp) => {
    const button = status().getByRole("button", { name: words });
    await button.waitFor({ timeout: 60_000 });
    return (await button.getAttribute("aria-label"))?.replace(/\s+/g, " ");
  };

  before(async () => {
    page = await openWindow({ folder: sampleBook() });
    await ready(page, "repository.zan");
  });

  picturesOfFailures(() => page);

  after(() => page.context().close());

  it("sees the statute book and how much was found, and hears it without icons", async () => {
    await status().filter({ hasText: "A sample statute book" }).waitFor({ timeout: 60_000 });
    assert.equal(await heard(/errors/), "A sample statute book errors 1 warnings 0");
  });

  it("sees one error fewer as soon as it is mended, and undo brings it back", async () => {
    await openFile(page, "slip.zan");
    await page.locator(".squiggly-error").first().waitFor({ timeout: 60_000 });
    await line(page, "This Law follows").click();
    await page.keyboard.press("End");
    for (const _ of "9).") await page.keyboard.press("Backspace");
    await page.keyboard.type(").");
    assert.equal(await heard(/nothing found/), "A sample statute book nothing found");
    for (let i = 0; i < 4; i++) await page.keyboard.press("Control+Z");
    await heard(/errors 1/);
  });

  it("is told which versions run, to pass on", async () => {
    await run(page, "Zan: Show Versions");
    await run(page, "Notifications: Show Notifications");
    const told = page.locator(".notifications-center .notification-list-item", { hasText: "language server" }).first();
    await told.waitFor();
    assert.match(
      await told.innerText(),
      /Zan for VS Code \d+\.\d+\.\d+ · language server \S+ · Java (1[7-9]|2\d)\S* \(.+\) · VS Code 1\./,
    );
    await told.getByRole("button", { name: "Copy" }).waitFor();
    await run(page, "Notifications: Clear All Notifications");
  });

  it("starts the language server again and goes on", async () => {
    await run(page, "Zan: Restart the Language Server");
    await heard(/errors 1/);
    await openFile(page, "slip.zan");
    await page.locator(".squiggly-error").first().waitFor({ timeout: 60_000 });
  });
});
