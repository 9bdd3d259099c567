/** The colours of a text can be read in each of VS Code's own themes. */
import * as assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { line, openFile, ready } from "../harness/acts.ts";
import { openWindow, sampleBook } from "../harness/desk.ts";
import { picture } from "../harness/picture.ts";

/**
 * A theme as the list of themes names it, and as the workbench does; the least contrast of text, which in WCAG 2.1 is 4.5
 * and, enhanced, 7. Numbers have 6.4 in VS Code's own Light High Contrast, whatever the language.
 */
const themes = [
  ["Light Modern", "vs", 4.5],
  ["Dark Modern", "vs-dark", 4.5],
  ["Dark High Contrast", "hc-black", 7],
  ["Light High Contrast", "hc-light", 6],
] as const;

/** Words in the colours that they have, and the contrast of each to the page (WCAG 2.1, 1.4.3). */
function contrasts(page: Page): Promise<{ words: string; kind: string; contrast: number }[]> {
  return page
    .locator(".monaco-editor")
    .first()
    .evaluate((editor) => {
      const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = numbers(colour).map((value) => {
          const share = value / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = getComputedStyle(editor.querySelector(".monaco-editor-background") ?? editor).backgroundColor;
      const paper = luminance(ground);
      return (
        [...editor.querySelectorAll<HTMLElement>(".view-line span > span[class*='mtk']")]
          // What stands between the words (hints) has VS Code's own colours.
          .filter((span) => (span.textContent ?? "").trim() !== "" && !span.className.includes("dyn-rule"))
          .map((span) => {
            const ink = luminance(getComputedStyle(span).color);
            return {
              words: span.textContent ?? "",
              kind: [...span.classList].find((name) => name.startsWith("mtk")) ?? "",
              contrast: (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05),
            };
          })
      );
    });
}

describe("a drafter with eyes of their own", () => {
  let page: Page;

  before(async () => {
    page = await openWindow({ folder: sampleBook() });
    await ready(page, "repository.zan");
    await openFile(page, "legal-acts.en.zan");
    await line(page, "normative legal act").waitFor();
    await page.locator(".codelens-decoration").first().waitFor(); // the server has answered: its colours are there
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await picture(page, `failed-${this.currentTest.title.slice(0, 12)}`);
  });

  after(() => page.context().close());

  for (const [name, kind, least] of themes) {
    it(`reads every colour in ${name}`, async () => {
      await page.keyboard.press("Control+KeyK");
      await page.keyboard.press("Control+KeyT");
      const input = page.locator(".quick-input-widget .quick-input-box input");
      await page.locator(".quick-input-list .monaco-list-row.focused").first().waitFor();
      await input.fill(name);
      await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: name }).first().waitFor();
      await page.keyboard.press("Enter");
      await page.locator(`.monaco-workbench.${kind}`).waitFor();
      await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
      const all = await contrasts(page);
      assert.ok(new Set(all.map((one) => one.kind)).size >= 4, "headings, facts, references and words have colours");
      const faint = all.filter((one) => one.contrast < least);
      assert.deepEqual(
        faint.map((one) => `${one.words}: ${one.contrast.toFixed(1)}`),
        [],
      );
      await picture(page, `theme-${kind}`);
    });
  }
});
