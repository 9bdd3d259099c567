/** What a person does in a window. */
import type { Locator, Page } from "playwright-core";

/** Waits until a window with a folder can be worked in. */
export async function ready(page: Page, file: string): Promise<void> {
  await page.locator(".monaco-workbench").waitFor();
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: file }).first().waitFor({ timeout: 60_000 });
}

/** Chooses a command of the palette. */
export async function command(page: Page, title: string): Promise<void> {
  await choose(page, "F1", `>${title}`, title);
}

/** Chooses a command and waits until the palette is gone, so that the next one finds it closed. */
export async function run(page: Page, title: string): Promise<void> {
  await command(page, title);
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/** Opens a file of the workspace by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await choose(page, "Control+P", name, name);
  await page.locator(".tab.active.selected", { hasText: name }).first().waitFor();
}

/** As a person does who presses the key again where nothing came of it, or something else took the window away. */
async function choose(page: Page, key: string, typed: string, shown: string): Promise<void> {
  const input = page.locator(".quick-input-widget .quick-input-box input");
  for (let turn = 1; ; turn++) {
    try {
      await page.keyboard.press(key);
      await input.waitFor({ timeout: 15_000 });
      await input.fill(typed, { timeout: 15_000 });
      await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: shown }).first().waitFor();
      break;
    } catch (error) {
      if (turn === 3) throw error;
      await page.keyboard.press("Escape");
    }
  }
  await page.keyboard.press("Enter");
}

/** A line of the editor that shows these words; VS Code writes blanks as no-break ones. */
export function line(page: Page, words: string): Locator {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ \\u00a0]");
  return page.locator(".editor-instance .view-line", { hasText: new RegExp(pattern) }).first();
}

/** The document inside a webview. */
export function webview(page: Page) {
  return page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
}
