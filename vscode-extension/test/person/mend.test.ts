import * as assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { command, line, openFile, ready } from "../harness/acts.ts";
import { openWindow, sampleBook } from "../harness/desk.ts";
import { picturesOfFailures } from "../harness/picture.ts";

describe("a drafter with a slip", () => {
  let page: Page;

  before(async () => {
    page = await openWindow({ folder: sampleBook() });
    await ready(page, "repository.zan");
  });

  picturesOfFailures(() => page);

  after(() => page.context().close());

  it("sees the squiggle and the finding, and what to do", async () => {
    await openFile(page, "slip.zan");
    await line(page, "This Law follows").waitFor();
    await page.locator(".squiggly-error").first().waitFor({ timeout: 60_000 });
    await command(page, "Problems: Focus on Problems View");
    const row = page.locator(".markers-panel .monaco-list-row", { hasText: "art99" });
    await row.waitFor();
    assert.match(await row.innerText(), /dangling-reference/);
  });
});
