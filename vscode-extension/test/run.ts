/**
 * Runs both suites against dist/zan.vsix and says "N passed, N failed".
 *
 *   node test/run.ts [WORDS]   only the grammar, windows and files of the person's tests whose names hold these words
 */
import { mkdirSync, readdirSync } from "node:fs";
import * as path from "node:path";
import Mocha from "mocha";
import { type WindowOptions, historyBook, sampleBook, sitDown, standUp, twoBooks } from "./harness/desk.ts";
import { type Count, runInside } from "./harness/exthost.ts";
import { withHistory } from "./harness/history.ts";

/** The windows in whose extension hosts tests run; each is a folder of test/exthost. */
const windows: Record<string, () => WindowOptions> = {
  book: () => ({ folder: sampleBook() }),
  law: () => ({ folder: historyBook() }),
  empty: () => ({}),
  multiroot: () => ({ workspace: twoBooks() }),
  untrusted: () => ({
    folder: sampleBook("book", { ".vscode/settings.json": '{ "zan.java.home": "/nowhere" }' }),
    settings: { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never" },
  }),
  russian: () => ({ folder: sampleBook(), language: "ru" }),
  kazakh: () => ({ folder: sampleBook(), language: "kk" }),
  views: () => ({ folder: withHistory(sampleBook()) }),
};

const words = process.argv[2] ?? "";
const total: Count = { passed: 0, failed: 0 };
const began = Date.now();
const add = (name: string, count: Count) => {
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
};

async function runHere(file: string): Promise<Count> {
  const mocha = new Mocha({ ui: "bdd", color: false, timeout: 120_000, slow: 60_000, reporter: "dot" });
  mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
  });
}

try {
  if ("grammar".includes(words)) {
    add("grammar", await runHere(path.join(import.meta.dirname, "grammar.test.ts")));
  }
  await sitDown();
  mkdirSync(path.join(import.meta.dirname, "../out/shots"), { recursive: true });
  for (const [window, options] of Object.entries(windows)) {
    if (window.includes(words)) add(`inside (${window})`, await runInside(window, options()));
  }
  const person = path.join(import.meta.dirname, "person");
  for (const name of readdirSync(person).sort()) {
    if (name.endsWith(".test.ts") && name.includes(words)) {
      add(`person (${name})`, await runHere(path.join(person, name)));
    }
  }
} catch (error) {
  console.error(error);
  total.failed++;
} finally {
  await standUp();
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
