/** Forms and the reading view with Tab, Enter, Space and Escape alone: what is typed and pressed here, nobody points at. */
import * as assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { line, openFile, ready, run, webview } from "../harness/acts.ts";
import { historyBook, openWindow } from "../harness/desk.ts";
import { picturesOfFailures } from "../harness/picture.ts";

describe("a drafter without a mouse", function () {
  this.bail(true); // what takes effect and is audited is what was enacted
  let page: Page;
  const key = (name: string) => page.keyboard.press(name);

  /** Where the keyboard is in the page of a view: the field or button, by what the page calls it. */
  const place = () =>
    webview(page)
      .locator("body")
      .evaluate(() => {
        const active = document.activeElement;
        return active instanceof HTMLButtonElement && !active.id ? active.value : (active?.id ?? "");
      });

  /** Once the keyboard has come to a place by itself. */
  const at = (wanted: string) =>
    webview(page).locator(`[id="${wanted}"]:focus, button[value="${wanted}"]:focus`).waitFor();

  /** Goes on with Tab alone. */
  async function tabTo(wanted: string, back = false): Promise<void> {
    const passed: string[] = [];
    while ((await place()) !== wanted) {
      assert.ok(passed.length < 40, `${wanted} is none of ${passed.join(", ")}`);
      await key(back ? "Shift+Tab" : "Tab");
      passed.push(await place());
    }
  }

  /** As a date is typed in the language of these windows: month, day, year. */
  async function date(field: string, digits: string): Promise<void> {
    await tabTo(field);
    await page.keyboard.type(digits);
  }

  const section = (words: string) => webview(page).locator("section", { hasText: words }).first();

  before(async () => {
    page = await openWindow({ folder: historyBook() });
    await ready(page, "repository.zan");
  });

  picturesOfFailures(() => page);

  afterEach(() => run(page, "View: Close All Editors"));

  after(() => page.context().close());

  it("enacts a bill", async () => {
    await openFile(page, "deadlines.en.zan");
    await run(page, "Zan: Enact a Bill…");
    await at("number");
    await page.keyboard.type("40-VIII");
    await date("adopted", "10152026");
    await date("published", "10202026");
    await tabTo("name");
    await page.keyboard.type("Aigul Sample");
    await tabTo("email");
    await page.keyboard.type("aigul@example.org");
    await tabTo("sign");
    const sign = webview(page).locator("#sign");
    await key("Space");
    assert.ok(await sign.isChecked());
    await key("Space");
    assert.ok(!(await sign.isChecked()));
    await section("2026-10-15/40-VIII: enact").waitFor();
    await webview(page).locator("button[value=enact]:enabled").waitFor();
    await key("Enter");
    await at("enact"); // and nothing is recorded yet
    await section("This will be recorded").waitFor();

    await key("Tab");
    await at("compare:0");
    await key("Tab");
    await at("compare:0"); // of the first act below
    await key("Enter");
    await page.locator(".monaco-diff-editor .char-insert").first().waitFor();
    await key("Control+KeyW");
    await section("This will be recorded").waitFor();
    await at("compare:0");
    await tabTo("enact", true);
    await key("Enter");
    await section("The bill is enacted").waitFor();
    await at("close");
    await key("Space");
    await page.locator(".tab", { hasText: "Enact:" }).waitFor({ state: "detached" });
  });

  it("looks at what will take effect", async () => {
    await run(page, "Zan: Let Take Effect What Is Due…");
    await at("day");
    await section("Nothing is due by this day").waitFor();
    await page.keyboard.type("01022027");
    await section("With effect from 2027-01-01").waitFor();
  });

  it("audits, and once more", async () => {
    await run(page, "Zan: Audit the Statute Book");
    await at("range");
    const commits = section("Every change of the law is explained");
    await commits.filter({ hasNotText: "Commits: 1." }).waitFor();
    await key("ArrowDown");
    await commits.filter({ hasText: "Commits: 1." }).waitFor();
    await tabTo("again");
    await key("Enter");
    await at("again");
    await webview(page).locator(".busy:empty").waitFor({ state: "attached" });
    await at("again");
  });

  it("reads: another language, another beside it, larger letters, a definition", async () => {
    await openFile(page, "legal-acts.en.zan");
    await line(page, "@title On Legal Acts").waitFor();
    await key("Control+KeyK");
    await key("KeyV");
    const view = webview(page);
    await view.locator("h1", { hasText: "On Legal Acts" }).waitFor();
    await key("Control+Digit2");
    await tabTo("zan-in-ru");
    await key("Enter");
    await view.locator("h1", { hasText: "О правовых актах" }).waitFor();
    await view.locator("#zan-in-ru[aria-pressed=true]:focus").waitFor();
    await tabTo("zan-beside-kk");
    await key("Space");
    await view.locator("#zan-beside-kk[aria-pressed=true]:focus").waitFor();
    await view.locator(".zan-pane:nth-child(2) h1").waitFor();
    await key("Space");
    await view.locator("#zan-beside-kk[aria-pressed=false]:focus").waitFor();
    await tabTo("zan-larger");
    const size = () =>
      view
        .locator("h1")
        .first()
        .evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize));
    const before = await size();
    await key("Enter");
    assert.ok((await size()) > before);
    await tabTo("zan-smaller", true);
    await key("Space");
    assert.equal(await size(), before);
    await tabTo("zan-print");
    await key("Tab");
    await view.locator(".zan-pane:focus").waitFor();
    const tip = view.locator("#zan-tip:visible");
    for (let stops = 0; (await tip.count()) === 0; stops++) {
      assert.ok(stops < 20, "a link has a box that says where it leads");
      await key("Tab");
    }
    await key("Escape");
    await tip.waitFor({ state: "detached" });
    assert.equal(await view.locator("a:focus").count(), 1, "Escape leaves the keyboard where it is");
    await key("Control+Digit1");
    await page.locator(".editor-group-container.active .tab.active", { hasText: "legal-acts" }).waitFor();
  });
});
