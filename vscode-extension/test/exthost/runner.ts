/** Runs the tests of one window inside its extension host, with mocha. */
import { readdirSync } from "node:fs";
import * as path from "node:path";
import Mocha from "mocha";

/** For the `index.ts` of a folder: what VS Code calls to run the tests that lie there. */
export function testsIn(folder: string): () => Promise<void> {
  return async () => {
    const mocha = new Mocha({ ui: "bdd", color: false, timeout: 60_000, reporter: "min" });
    const named = (name: string) => name.endsWith(".test.js");
    for (const name of readdirSync(folder).filter(named).sort()) mocha.addFile(path.join(folder, name));
    await mocha.loadFilesAsync();
    await new Promise<void>((resolve) => {
      const runner = mocha.run((failures) => {
        console.log(`ZAN ${runner.stats?.passes ?? 0} ${failures}`);
        resolve();
      });
      runner.on("pass", (test) => {
        if ((test.duration ?? 0) > 3000) console.log(`SLOW ${test.duration} ms: ${test.fullTitle()}`);
      });
      runner.on("fail", (test, error: Error) =>
        console.log(`FAILED ${test.fullTitle()}\n${error.message}\n${error.stack ?? ""}`),
      );
    });
  };
}
