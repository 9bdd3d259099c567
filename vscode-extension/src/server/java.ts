import { execFile } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import * as path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The oldest Java that runs Zan. */
export const NEEDED = 17;

/** A Java that can be started, and how it came to be looked at. */
export interface Java {
  readonly executable: string;
  readonly version: number;
  readonly source: Source;
}

export type Source = "setting" | "JAVA_HOME" | "PATH" | "folders";

/** Where to look; tests have a machine of their own. */
export interface Surroundings {
  readonly setting: string;
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** Folders that hold Javas, each in a folder of its own. */
  readonly folders: readonly string[];
}

/** All that was looked at on the way; without a Java, what was too old or no Java. */
export interface Search {
  readonly java?: Java;
  readonly rejected: readonly { home: string; version: number | undefined; source: Source }[];
}

/** The first Java that is new enough. Where the setting names one, no other is looked for. */
export async function findJava(where: Surroundings): Promise<Search> {
  const rejected: { home: string; version: number | undefined; source: Source }[] = [];
  for await (const [home, source] of candidates(where)) {
    const executable = executableIn(home, where.platform);
    const version = await versionOf(home, executable);
    if (version !== undefined && version >= NEEDED) return { java: { executable, version, source }, rejected };
    if (version !== undefined || source === "setting" || source === "JAVA_HOME") {
      rejected.push({ home, version, source });
    }
  }
  return { rejected };
}

async function* candidates(where: Surroundings): AsyncGenerator<[string, Source]> {
  if (where.setting) {
    yield [where.setting, "setting"];
    return;
  }
  if (where.env["JAVA_HOME"]) yield [where.env["JAVA_HOME"], "JAVA_HOME"];
  for (const folder of (where.env["PATH"] ?? where.env["Path"] ?? "").split(path.delimiter)) {
    if (path.basename(folder) === "bin") yield [path.dirname(folder), "PATH"];
  }
  for (const folder of where.folders) {
    for (const name of (await namesIn(folder)).sort().reverse()) {
      yield [path.join(folder, name), "folders"];
      if (where.platform === "darwin") yield [path.join(folder, name, "Contents", "Home"), "folders"];
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

function executableIn(home: string, platform: NodeJS.Platform): string {
  return path.join(home, "bin", platform === "win32" ? "java.exe" : "java");
}

/** From the file that every Java has, else from itself; undefined where there is no Java. */
async function versionOf(home: string, executable: string): Promise<number | undefined> {
  const release = await readFile(path.join(home, "release"), "utf8").catch(() => "");
  const said = /^JAVA_VERSION="([^"]+)"/m.exec(release)?.[1] ?? (await ask(executable));
  return said === undefined ? undefined : major(said);
}

async function ask(executable: string): Promise<string | undefined> {
  try {
    const { stderr, stdout } = await run(executable, ["-version"], { timeout: 10_000 });
    return /version "([^"]+)"/.exec(stderr + stdout)?.[1];
  } catch {
    return undefined;
  }
}

/** 17 of `17.0.15`, 8 of `1.8.0_402`. */
export function major(version: string): number | undefined {
  const found = /^(?:1\.)?(\d+)/.exec(version)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The folders in which installers put Java. */
export function usualFolders(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  const home = env["HOME"] ?? env["USERPROFILE"] ?? "";
  const own = home ? [path.join(home, ".sdkman", "candidates", "java"), path.join(home, ".jdks")] : [];
  switch (platform) {
    case "win32": {
      const programs = env["ProgramFiles"] ?? "C:\\Program Files";
      const makers = ["Eclipse Adoptium", "Java", "Microsoft", "Amazon Corretto", "Zulu", "BellSoft"];
      return [...makers.map((maker) => path.join(programs, maker)), ...own];
    }
    case "darwin":
      return ["/Library/Java/JavaVirtualMachines", "/opt/homebrew/opt", "/usr/local/opt", ...own];
    default:
      return ["/usr/lib/jvm", "/opt", "/usr/java", ...own];
  }
}
