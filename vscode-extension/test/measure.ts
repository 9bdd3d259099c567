/**
 * Measures starts of the extension in a real VS Code, on a quiet machine: `npm run measure [STARTS]`.
 * Prints the medians as rows of docs/performance-vscode.md.
 */
import { statSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import * as path from "node:path";
import { command } from "./harness/acts.ts";
import { codeServer, extension, openWindow, sampleBook, sitDown, standUp } from "./harness/desk.ts";

const starts = Number(process.argv[2] ?? 7);

interface Start {
  /** What VS Code counts until the extension has started, its server included. */
  activation: number;
  /** From the window's address to the first squiggle that is seen. */
  findings: number;
}

/** A new window on a statute book of its own, with a bill in front that has a slip. */
async function start(): Promise<Start> {
  const folder = sampleBook();
  const file = `vscode-remote://127.0.0.1:${codeServer().port}${path.join(folder, "bills/slip.zan")}`;
  const began = performance.now();
  const page = await openWindow({ folder, payload: [["openFile", file]] });
  await page.locator(".squiggly-error").first().waitFor();
  const findings = performance.now() - began;
  await command(page, "Developer: Show Running Extensions");
  const row = page.locator(".monaco-list-row", { hasText: "legislation as code" }).filter({ hasText: "Activation" });
  const said = /Activation: (\d+)\s*ms/.exec(await row.first().innerText());
  if (!said) throw new Error(`VS Code does not say how long the start took: ${await row.first().innerText()}`);
  await page.context().close();
  return { activation: Number(said[1]), findings };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

try {
  await sitDown();
  await start(); // the first one fills caches of VS Code and Chromium
  const all: Start[] = [];
  for (let i = 0; i < starts; i++) all.push(await start());
  const row = (what: string, of: (start: Start) => number) => {
    const values = all.map(of);
    const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(0));
    console.log(`| ${what} | ${median(values).toFixed(0)} ms | median of ${starts} starts, ${least} to ${most} ms |`);
  };
  const size = statSync(path.join(extension, "dist/zan.vsix")).size / 1e6;
  console.log(`| size of the \`.vsix\` | ${size.toFixed(1)} MB | \`npm run package\` |`);
  row("activation, until the server answers", ({ activation }) => activation);
  row("first findings, from opening the window", ({ findings }) => findings);
  const [load = 0] = loadavg();
  if (load > cpus().length) console.log(`The machine is busy (${load.toFixed(1)}): these figures are worth nothing.`);
} finally {
  await standUp();
}
process.exit(0);
