/** A person's desk: one code-server for all tests, and windows of it in Chromium. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright-core";
import { type CodeServer, startCodeServer } from "./codeserver.ts";
import { QUIET, SLIP } from "./profile.ts";

export const extension = path.resolve(import.meta.dirname, "../..");
const sample = path.resolve(extension, "../examples/kazakhstan");

let server: CodeServer | undefined;
let browser: Browser | undefined;

export async function sitDown(): Promise<CodeServer> {
  server = await startCodeServer(path.join(extension, "dist/zan.vsix"));
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ].concat(["--disable-component-update", "--disable-sync", "--font-render-hinting=none"]),
  });
  return server;
}

export async function standUp(): Promise<void> {
  await browser?.close();
  await server?.stop();
}

export function codeServer(): CodeServer {
  if (!server) throw new Error("sitDown comes first");
  return server;
}

/** A copy of the sample statute book, with a bill that has a slip, in a folder of its own. */
export function sampleBook(name = "book", more: Record<string, string> = {}): string {
  const parent = mkdtempSync(path.join(codeServer().folder, "ws-"));
  const folder = path.join(parent, name);
  cpSync(sample, folder, { recursive: true, filter: (file) => path.basename(file) !== "history" });
  write(folder, { "bills/slip.zan": SLIP, ...more });
  return folder;
}

/** The sample statute book with its history in Git, as a command of the extension opens it. */
export function historyBook(): string {
  const folder = path.join(mkdtempSync(path.join(codeServer().folder, "ws-")), "book");
  execFileSync("git", ["clone", "-q", "-b", "main", path.join(extension, "dist/sample.bundle"), folder]);
  return folder;
}

/** A folder of this name with these files. */
export function folderWith(name: string, files: Record<string, string>): string {
  const folder = path.join(mkdtempSync(path.join(codeServer().folder, "ws-")), name);
  write(folder, files);
  return folder;
}

/** A workspace of two folders, each a statute book; an act of the second cites one of the first. */
export function twoBooks(): string {
  const tour = folderWith("tour", {
    "repository.zan": "@repository tour\n@name Tour\n@jurisdiction kz\n@languages en\n",
    "acts/fees.zan": `@act kz/law/2003-07-09/481-II
@alias fees
@language en
@title On Fees
@adopted 2003-07-09

## Article 1. Fees

Fees are as [the other book](legal-acts#art1) says.
`,
  });
  const folders = [{ path: sampleBook() }, { path: tour }];
  return path.join(folderWith("two", { "two.code-workspace": JSON.stringify({ folders }) }), "two.code-workspace");
}

function write(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

export interface WindowOptions {
  /** The folder that is open; without one, none is. */
  folder?: string;
  /** A `.code-workspace` file. */
  workspace?: string;
  settings?: Record<string, unknown>;
  /** Settings of the computer on which the extension runs. */
  machine?: Record<string, unknown>;
  /** Language of VS Code. */
  language?: string;
  /** For the extension host: what VS Code calls its development arguments. */
  payload?: [string, string][];
  browser?: BrowserContextOptions;
  /** Before the window's address is opened. */
  prepare?: (page: Page) => Promise<void>;
}

/** Opens a window with an empty profile. */
export async function openWindow(options: WindowOptions): Promise<Page> {
  if (!browser) throw new Error("sitDown comes first");
  const { base, settings } = codeServer();
  settings({ ...QUIET, ...options.settings }, options.machine ?? {});
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options.browser });
  context.setDefaultTimeout(60_000); // machines are busy, and what is waited for comes
  await context.route(
    (url) => url.protocol.startsWith("http") && url.hostname !== "127.0.0.1" && !url.hostname.endsWith("localhost"),
    (route) => route.abort(), // nothing but loopback
  );
  if (options.language) await context.addCookies([{ name: "vscode.nls.locale", value: options.language, url: base }]);
  const page = await context.newPage();
  await options.prepare?.(page);
  const query = new URLSearchParams();
  if (options.folder) query.set("folder", options.folder);
  if (options.workspace) query.set("workspace", options.workspace);
  if (!options.folder && !options.workspace) query.set("ew", "true");
  if (options.payload) query.set("payload", JSON.stringify(options.payload));
  await page.goto(`${base}/?${query}`);
  return page;
}
