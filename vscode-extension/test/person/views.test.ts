import * as assert from "node:assert/strict";
import type { FrameLocator, Page } from "playwright-core";
import { line, openFile, ready, run, webview } from "../harness/acts.ts";
import { openWindow, sampleBook } from "../harness/desk.ts";
import { withHistory } from "../harness/history.ts";
import { picture, picturesOfFailures } from "../harness/picture.ts";

const options = {
  settings: { "workbench.colorTheme": "Default Light Modern", "window.commandCenter": false },
  browser: { viewport: { width: 1440, height: 900 } },
};

async function sit(): Promise<Page> {
  const page = await openWindow({ ...options, folder: withHistory(sampleBook()) });
  await ready(page, "repository.zan");
  return page;
}

/** A line of the comparison. */
function amended(page: Page, words: RegExp) {
  return page.locator(".monaco-diff-editor .view-line", { hasText: words }).first();
}

/** Puts the cursor on a heading of the text in front. */
async function goTo(page: Page, heading: string): Promise<void> {
  await page.keyboard.press("Control+Shift+O");
  await page.keyboard.type(heading);
  // Not with Enter: where the cursor stands there already, no row is chosen yet.
  await page.locator(".quick-input-list .monaco-list-row", { hasText: heading }).first().click();
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

describe("a drafter with a bill", () => {
  let page: Page;

  before(async () => {
    page = await sit();
  });

  picturesOfFailures(() => page);

  after(() => page.context().close());

  it("sees what the bill does to the act", async () => {
    await openFile(page, "deadlines.en.zan");
    await line(page, "On Amendments to the Law").waitFor();
    await run(page, "Zan: Show the Effect of This Bill");
    await page.locator(".monaco-diff-editor .view-line").first().waitFor();
    await run(page, "View: Show Zan");
    await page.locator(".monaco-list-row", { hasText: "replace art12/1" }).first().click();
    await amended(page, /lasts.fifteen/).waitFor();
    await page.locator(".monaco-list-row", { hasText: "Constitutional Law" }).first().waitFor();
    await page.locator(".monaco-list-row", { hasText: "not in force yet" }).first().waitFor();
    await picture(page, "vscode-effect");
  });

  it("sees the difference follow the keys", async () => {
    const row = page.locator(".monaco-list-row", { hasText: "replace art12/1" }).first();
    await row.hover();
    await row.locator(".action-label[aria-label^='Go to the Instruction']").click();
    await line(page, "10) @replace art12/1").click();
    await page.keyboard.press("End");
    await page.keyboard.press("End"); // the first one goes to the end of what is wrapped
    for (let i = 0; i < 'fifteen working days"'.length; i++) await page.keyboard.press("Backspace");
    await page.keyboard.type('ninety working days"');
    await amended(page, /lasts.ninety/).waitFor();
    await run(page, "File: Revert File");
  });
});

describe("a reader of an act", () => {
  let page: Page;

  before(async () => {
    page = await sit();
    await openFile(page, "legal-acts.en.zan");
    await line(page, "@title On Legal Acts").waitFor();
    // The server has answered: from here on headings can be found by name.
    await page.locator(".codelens-decoration", { hasText: "Cited by" }).first().waitFor();
  });

  picturesOfFailures(() => page);

  after(() => page.context().close());

  it("sees the versions of the article under the cursor, and what changed", async () => {
    await goTo(page, "Article 12. Time limits");
    await run(page, "Zan: Show the Timeline of This Provision");
    await page.locator(".monaco-list-row", { hasText: "1 May 2026" }).first().click();
    await page.locator(".monaco-diff-editor .view-line", { hasText: "seven" }).first().waitFor();
    await picture(page, "vscode-timeline");
  });

  it("sees who cites whom, walks there with the keyboard, and leaves out what is not wanted", async () => {
    await run(page, "View: Close All Editors");
    await openFile(page, "legal-acts.en.zan");
    await goTo(page, "Article 12. Time limits");
    await run(page, "Zan: Show the Citation Graph");
    const view = webview(page);
    await view.locator("#zan-steps").waitFor();
    await run(page, "View: Close Primary Side Bar");
    const list = view.locator("#zan-as-list");
    await run(page, "View: Toggle Maximize Editor Group");
    await list.setChecked(true);
    await view.locator(".zan-list h3", { hasText: "It is cited by" }).waitFor();
    await picture(page, "vscode-graph");
    const before = await view.locator(".zan-list li").count();
    await view.locator("#zan-show-amends").setChecked(false);
    assert.ok((await view.locator(".zan-list li").count()) < before);
    await view.getByLabel(/^Code 1/).setChecked(false);
    await view.locator(".zan-list li", { hasText: "applies · Code" }).waitFor({ state: "detached" });
    await view.getByLabel(/^Code 1/).setChecked(true);
    await view.locator(".zan-list li", { hasText: "applies · Code" }).waitFor();
    await view.locator(".zan-canvas").focus();
    await page.keyboard.press("ArrowDown");
    await view.locator(".zan-live", { hasText: /cites Article 12/ }).waitFor({ state: "attached" });
    await page.keyboard.press("c");
    await view.locator(".zan-list h2").filter({ hasNotText: "Article 12. Time limits" }).waitFor();
    await run(page, "View: Toggle Maximize Editor Group");
    await view.locator(".zan-list .zan-open", { hasText: "Article 12. Time limits" }).first().click();
    await page.locator(".editor-group-container.active .tab.active", { hasText: "legal-acts.en.zan" }).waitFor();
    await line(page, "## Article 12. Time limits").waitFor();
  });

  it("comes nearer, steps back, and opens what the keyboard has come to", async () => {
    await run(page, "View: Close All Editors");
    await openFile(page, "legal-acts.en.zan");
    await goTo(page, "Article 12. Time limits");
    await run(page, "Zan: Show the Citation Graph");
    const view = webview(page);
    const canvas = view.locator(".zan-canvas[data-zoom]");
    const zoom = async () => Number.parseInt((await canvas.getAttribute("data-zoom")) ?? "", 10);
    await canvas.waitFor();
    await view.getByRole("button", { name: "Show all" }).click();
    const whole = await zoom();
    await view.getByRole("button", { name: "Closer" }).click();
    const near = await zoom();
    assert.ok(near > whole, `${near} % after ${whole} %`);
    await canvas.focus();
    await page.keyboard.press("-");
    assert.ok((await zoom()) < near);
    await page.keyboard.press("0");
    assert.equal(await zoom(), whole);
    await page.keyboard.press("ArrowUp");
    await view.locator(".zan-live", { hasText: "Административно-процедурный кодекс" }).waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    await line(page, "Статья 12. Общий срок").waitFor();
  });

  it("reads the act as a publication, whose definitions show under the pointer", async () => {
    await run(page, "View: Close All Editors");
    await openFile(page, "legal-acts.en.zan");
    await run(page, "Zan: Open the Reading View");
    const view = webview(page);
    await view.locator("h1", { hasText: "On Legal Acts" }).waitFor();
    await goTo(page, "Article 12. Time limits");
    await view.locator("[data-path='art12'] [aria-current], [data-path='art12'][aria-current]").first().waitFor();
    const term = view.locator("[data-path='art12/2'] a.zan-term").first();
    await term.hover();
    await view.locator("#zan-tip", { hasText: "the examination of a draft for its agreement" }).waitFor();
    await picture(page, "vscode-reading");
  });

  it("scrolls the publication and finds the editor in step", async () => {
    const view = webview(page);
    await view.locator(".zan-pane").first().hover();
    await page.mouse.wheel(0, -20_000);
    await line(page, "@title On Legal Acts").waitFor();
    await page.mouse.wheel(0, 2500);
    await page
      .locator(".editor-instance .view-line", { hasText: /##.Article.[4-9]/ })
      .first()
      .waitFor();
  });

  it("reads two language versions side by side, in step", async () => {
    const view = webview(page);
    await view.locator("#zan-beside-ru").click();
    await view.locator(".zan-pane:nth-child(2) h1", { hasText: "О правовых актах" }).waitFor();
    // The command means the group that has the focus, and a click inside the view may not give it yet.
    await page.locator(".tab", { hasText: "On Legal Acts" }).first().click();
    await page.locator(".editor-group-container.active .tab.active", { hasText: "On Legal Acts" }).waitFor();
    await run(page, "View: Toggle Maximize Editor Group");
    await view.locator(".zan-pane").first().hover();
    await page.mouse.wheel(0, 900);
    await besideEachOther(view);
    await picture(page, "vscode-reading-languages");
  });
});

/** The provision at the top of the left pane stands at the top of the right one. */
async function besideEachOther(view: FrameLocator): Promise<void> {
  await view.locator(".zan-desk").evaluate(
    (desk) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const [left, right] = [...desk.children].map((pane) => {
            const top = pane.getBoundingClientRect().top;
            const shown = [...pane.querySelectorAll("section.zan-art")];
            return shown.find((it) => it.getBoundingClientRect().bottom > top)?.getAttribute("data-path");
          });
          if (left && left !== "art1" && left === right) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}
