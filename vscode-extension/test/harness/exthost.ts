/** Runs test/exthost/WINDOW inside the extension host of a window. */
import { existsSync, readdirSync } from "node:fs";
import * as path from "node:path";
import { format } from "node:util";
import { type WindowOptions, codeServer, extension, openWindow } from "./desk.ts";
import { pictureOfFailure } from "./picture.ts";

/** What VS Code itself writes on the console; its own log and watchdog need modules that are not built here. */
const NOISE =
  /^(Error: Could not locate the bindings file|Error: Cannot find module '.\/build|Cannot find module|Ignoring fetching|Creating a socket|Resolv|\[|Updating additional|%c|Settings Sync|\s*$)/;

export interface Count {
  passed: number;
  failed: number;
}

export async function runInside(window: string, options: WindowOptions): Promise<Count> {
  const { port, extensions, log } = codeServer();
  const installed = readdirSync(extensions).find((name) => name.startsWith("zan.zan-"));
  if (!installed) throw new Error(`the extension is not installed in ${extensions}`);
  const tests = path.join(extension, "out/exthost", window, "index.js");
  if (!existsSync(tests)) throw new Error(`${tests} is missing: npm run build`);
  const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${file}`;
  const lines: string[] = [];
  let ended: (code: number) => void = () => undefined;
  const end = new Promise<number>((resolve) => (ended = resolve));
  const page = await openWindow({
    ...options,
    payload: [
      ["extensionDevelopmentPath", remote(path.join(extensions, installed))],
      ["extensionTestsPath", remote(tests)],
      ["skipWelcome", "true"],
    ],
    prepare: async (page) => {
      await page.exposeFunction("codeAutomationLog", (_: string, args: unknown) => {
        const line = format(...(Array.isArray(args) ? (args as unknown[]) : [args]));
        if (!NOISE.test(line)) lines.push(line);
      });
      await page.exposeFunction("codeAutomationExit", (code: number) => ended(code));
    },
  });
  const limit = new Promise<number>((resolve) => setTimeout(() => resolve(-1), 400_000).unref());
  const code = await Promise.race([end, limit]);
  const counted = lines.map((line) => /^ZAN (\d+) (\d+)$/.exec(line.trim())).find((match) => match);
  const count = counted ? { passed: Number(counted[1]), failed: Number(counted[2]) } : { passed: 0, failed: 1 };
  for (const line of lines) if (/^(FAILED|SLOW)/.test(line)) console.log(line);
  if (!counted) {
    console.log(
      `${window}: the extension host ended with ${code}\n${lines.slice(-40).join("\n")}\n${log().slice(-2000)}`,
    );
  }
  if (count.failed > 0) await pictureOfFailure(page, `inside-${window}`);
  await page.context().close();
  return count;
}
