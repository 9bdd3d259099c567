/** Starts code-server, which carries the real VS Code, on loopback with folders of its own that are thrown away. */
import { execFileSync, spawn } from "node:child_process";
import * as fs from "node:fs";
import * as net from "node:net";
import * as os from "node:os";
import * as path from "node:path";

export interface CodeServer {
  readonly base: string;
  readonly port: number;
  /** A folder for what tests make. */
  readonly folder: string;
  readonly extensions: string;
  /** Writes the settings of the user and of the machine, which count for windows that are opened later. */
  settings(user: Record<string, unknown>, machine: Record<string, unknown>): void;
  log(): string;
  stop(): Promise<void>;
}

export const tools = path.resolve(
  process.env["ZAN_VSCODE_TOOLS"] ?? path.join(import.meta.dirname, "../../../.zan/vscode"),
);
const entry = path.join(tools, "node_modules/code-server/out/node/entry.js");

export async function startCodeServer(vsix: string): Promise<CodeServer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "zan-vscode-"));
  const made = (name: string) => {
    const made = path.join(folder, name);
    fs.mkdirSync(made, { recursive: true });
    return made;
  };
  const user = made("user");
  const extensions = made("extensions");
  made("user/User");
  made("user/Machine");
  fs.writeFileSync(path.join(folder, "config.yaml"), "auth: none\ncert: false\n");
  speakLanguages(user);
  const env = environment(made("home"), made("tmp"), made("run"));
  const common = [entry, "--config", path.join(folder, "config.yaml")];
  common.push("--user-data-dir", user, "--extensions-dir", extensions);
  execFileSync(process.execPath, [...common, "--install-extension", vsix], {
    env,
    stdio: "pipe",
  });
  const port = await freePort();
  const logFile = path.join(folder, "code-server.log");
  const log = fs.openSync(logFile, "w");
  const child = spawn(
    process.execPath,
    [...common, "--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry", "--disable-update-check"]
      .concat(["--disable-getting-started-override", "--reconnection-grace-time", "5"])
      .concat(["--vscode-option", "enable-smoke-test-driver"]),
    { env, stdio: ["ignore", log, log], detached: true },
  );
  const kill = (signal: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // It has ended.
    }
  };
  const reap = () => kill("SIGKILL"); // a group of its own: no extension host or Java stays when this process dies
  process.once("exit", reap);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));
  const base = `http://127.0.0.1:${port}`;
  const server: CodeServer = {
    base,
    port,
    folder,
    extensions,
    settings: (settings, machine) => {
      fs.writeFileSync(path.join(user, "User/settings.json"), JSON.stringify(settings));
      fs.writeFileSync(path.join(user, "Machine/settings.json"), JSON.stringify(machine));
    },
    log: () => fs.readFileSync(logFile, "utf8"),
    stop: async () => {
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      kill("SIGTERM");
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
      reap();
      process.off("exit", reap);
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
  await answers(`${base}/healthz`, server);
  return server;
}

/** Language packs without a word: VS Code takes these languages for its own, and extensions speak them. */
function speakLanguages(user: string): void {
  const words = path.join(user, "words.i18n.json");
  fs.writeFileSync(words, JSON.stringify({ version: "1.0.0", contents: {} }));
  const pack = {
    hash: "0",
    label: "test",
    extensions: [{ extensionIdentifier: { id: "test.words" }, version: "1.0.0" }],
    translations: { vscode: words },
  };
  fs.writeFileSync(path.join(user, "languagepacks.json"), JSON.stringify({ ru: pack, kk: pack }));
  fs.writeFileSync(path.join(user, "User/argv.json"), "{}"); // without it the window's own language does not count
}

/** Nothing of the user's or of a surrounding VS Code is seen. */
function environment(home: string, tmp: string, run: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, HOME: home, TMPDIR: tmp, XDG_RUNTIME_DIR: run };
  for (const name of Object.keys(env)) if (/^(VSCODE_|PORT$|GIT_|XDG_CONFIG|XDG_DATA)/.test(name)) delete env[name];
  env["PATH"] = `${path.dirname(process.execPath)}${path.delimiter}${env["PATH"] ?? ""}`;
  env["EXTENSIONS_GALLERY"] = '{"serviceUrl":""}';
  env["GIT_CONFIG_NOSYSTEM"] = "1";
  return env;
}

async function answers(address: string, server: CodeServer): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const ok = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    if (Date.now() > end) throw new Error(`code-server did not start: ${server.log()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
