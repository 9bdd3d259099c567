/** Follows docs/editors/vscode.md: each step of the page is a test of the same name, on one desk. */
import * as assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import * as path from "node:path";
import type { Locator, Page } from "playwright-core";
import { command, line, openFile, webview } from "../harness/acts.ts";
import { extension, folderWith, openWindow } from "../harness/desk.ts";
import { picture, picturesOfFailures } from "../harness/picture.ts";

const page = readFileSync(path.join(extension, "../docs/editors/vscode.md"), "utf8");
const texts = JSON.parse(readFileSync(path.join(extension, "package.nls.json"), "utf8")) as Record<string, string>;

/** A command that the page names in bold, as the menu has it. */
function named(command: string): string {
  assert.ok(page.includes(`**Zan: ${command}**`), `the page names ${command}`);
  assert.ok(Object.values(texts).includes(command), `there is a command ${command}`);
  return `Zan: ${command}`;
}

describe("the page for lawyers", function () {
  this.bail(true); // each step begins where the one before has ended
  let window: Page;
  let parent: string;
  const book = () => path.join(parent, "Sample Statute Book");

  before(async () => {
    parent = folderWith("Documents", { "Letters/invitation.txt": "" });
    window = await openWindow({
      settings: { "workbench.colorTheme": "Default Light Modern", "files.simpleDialog.enable": true },
      browser: { viewport: { width: 1360, height: 850 } },
    });
    await window.locator(".monaco-workbench").waitFor();
  });

  after(() => window.context().close());

  picturesOfFailures(() => window);

  const row = (words: string | RegExp): Locator =>
    window.locator(".pane-body .monaco-list-row", { hasText: words }).first();
  const unfold = async (words: string | RegExp) => {
    await row(words).waitFor();
    await row(words).locator(".monaco-tl-twistie").click();
  };

  it("names its steps", function () {
    const steps = [...page.matchAll(/^## (\d\. .*)$/gm)].map(([, step]) => step);
    const tests = this.test?.parent?.tests.map((test) => test.title).filter((title) => /^\d/.test(title));
    assert.deepEqual(tests, steps);
  });

  it("1. Install", async () => {
    await window.locator(".activitybar [aria-label^='Zan']").first().waitFor({ timeout: 60_000 });
  });

  it("2. Open a statute book", async () => {
    await window.locator(".activitybar [aria-label^='Zan']").first().click();
    await window.locator(".welcome-view-content", { hasText: "A statute book is a folder" }).waitFor();
    await picture(window, "welcome");
    await command(window, named("Open a Sample Statute Book…"));
    const where = window.locator(".quick-input-widget .quick-input-box input");
    // What is typed before the first folder is listed is put aside for its name.
    await window.locator(".quick-input-list .monaco-list-row").first().waitFor();
    await where.fill(`${parent}/`);
    // Until the folder is listed the dialog takes no answer.
    await window.locator(".quick-input-list .monaco-list-row", { hasText: "Letters" }).waitFor();
    await window.locator(".quick-input-widget .monaco-button", { hasText: "Put It Here" }).click();
    await window.waitForURL(/folder=/, { timeout: 60_000 });
    assert.ok(existsSync(path.join(book(), "acts/legal-acts.en.zan")));
    await window.locator(".monaco-workbench").waitFor();
    await window.locator(".activitybar [aria-label^='Zan']").first().click();
    await row("Bills").waitFor({ timeout: 60_000 });
    await unfold(/^Law/);
    await unfold(/^On Legal Acts/);
    await row("Cited by").waitFor();
    await openFile(window, "legal-acts.en.zan");
    await line(window, "This Law regulates the drafting").waitFor();
    await window.locator(".statusbar-item", { hasText: "A sample statute book" }).waitFor();
    await window.locator(".codelens-decoration", { hasText: "Cited by" }).first().waitFor();
    await picture(window, "vscode-book");
  });

  it("3. Write, and mend", async () => {
    await line(window, "This Law regulates the drafting").click();
    // Over lines that are wrapped, to the end of the sentence: behind it stands an empty line.
    await window.keyboard.press("Control+G");
    await window.locator(".quick-input-widget .quick-input-box input").fill(":13");
    await window.keyboard.press("Enter");
    await window.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await window.keyboard.press("ArrowLeft");
    await window.keyboard.type(" It follows [the rule](legal-act#art9).");
    const squiggle = window.locator(".squiggly-error").first();
    await squiggle.waitFor({ timeout: 60_000 });
    await window.keyboard.press("F8");
    await window.locator(".marker-widget, .monaco-hover", { hasText: "similar: legal-acts" }).first().waitFor();
    await window.keyboard.press("Control+.");
    await window.locator(".action-widget .monaco-list-row.focused", { hasText: "Refer to legal-acts" }).waitFor();
    await picture(window, "vscode-mend");
    await window.keyboard.press("Enter");
    await squiggle.waitFor({ state: "detached" });
    await window.keyboard.press("Escape");
    await command(window, "File: Revert File");
    await window.locator(".tab.active.dirty").waitFor({ state: "detached" });
  });

  it("4. See what a bill does", async () => {
    await openFile(window, "deadlines.en.zan");
    await command(window, named("Show the Effect of This Bill"));
    const diff = window.locator(".monaco-diff-editor").first();
    await diff.locator(".line-insert, .char-insert").first().waitFor({ timeout: 60_000 });
    await picture(window, "vscode-page-effect");
    await command(window, "View: Close All Editors");
  });

  it("5. Read", async () => {
    await openFile(window, "legal-acts.en.zan");
    await command(window, named("Open the Reading View"));
    await webview(window).locator("h1", { hasText: "On Legal Acts" }).waitFor({ timeout: 60_000 });
    await picture(window, "vscode-page-reading");
    for (const other of ["Show the Timeline of This Provision", "Show the Citation Graph"]) named(other);
    await command(window, "View: Close All Editors");
  });

  it("6. Enact", async () => {
    await openFile(window, "deadlines.en.zan");
    await command(window, named("Enact a Bill…"));
    const form = webview(window);
    await form.getByLabel("Number").waitFor({ timeout: 60_000 });
    await form.getByLabel("Number").fill("40-VIII");
    await form.getByLabel("Adopted on").fill("2026-10-15");
    await form.getByLabel("Published on").fill("2026-10-20");
    await form.getByLabel("Your name").fill("Aigul Sample");
    await form.getByLabel("Your e-mail address").fill("aigul@example.org");
    await form.locator("section", { hasText: "2026-10-15/40-VIII: enact" }).waitFor({ timeout: 60_000 });
    await picture(window, "vscode-enact");
    await form.getByRole("button", { name: "Enact", exact: true }).click();
    await form.locator("section", { hasText: "The bill is enacted" }).waitFor({ timeout: 60_000 });
    const git = (...args: string[]) => execFileSync("git", args, { cwd: book(), encoding: "utf8" });
    assert.match(git("log", "-1", "--format=%s"), /kz\/law\/2026-10-15\/40-VIII/);
    assert.equal(git("status", "--porcelain", "--untracked-files=no"), "");
    named("Let Take Effect What Is Due…");
    await command(window, "View: Close All Editors");
  });

  it("7. Look back", async () => {
    await command(window, named("Audit the Statute Book"));
    const form = webview(window);
    await form.locator("section", { hasText: "Every change of the law is explained" }).waitFor({ timeout: 60_000 });
    // The bill is gone, and so is its timeline.
    await window.locator(".pane", { hasText: "Timeline" }).locator(".welcome-view-content").waitFor();
    // The bill is an act now, its file gone and its editor closed: nothing of it is left to find fault with.
    await window.locator("[id='zan.zan.zan.status'] a[aria-label*='nothing found']").waitFor();
    await picture(window, "vscode-audit");
    await command(window, "View: Close All Editors");
    await command(window, "Focus on Changes of the Law View");
    // Room for it, where VS Code shows its own graph of commits too.
    await window
      .locator(".pane-header", { hasText: "Graph" })
      .first()
      .click({ position: { x: 40, y: 10 } });
    await row(/^\s*9-VIII/).click();
    await row('replace legal-acts art12/3 "answers the remarks"').waitFor();
    await row(/legal-acts\.en\.zan.*acts · changed/).click();
    const diff = window.locator(".monaco-diff-editor").first();
    await diff.locator(".view-line", { hasText: "written" }).first().waitFor();
    await diff.locator(".char-insert").first().waitFor();
    await picture(window, "vscode-changes");
  });

  it("names commands and pictures that there are", () => {
    for (const [, name] of page.matchAll(/\*\*Zan: ([^*]+)\*\*/g)) named(name ?? "");
    for (const [, name] of page.matchAll(/\]\((\.\.\/pictures\/[^)]+)\)/g)) {
      assert.ok(existsSync(path.join(extension, "../docs/editors", name ?? "")), name);
    }
  });
});
