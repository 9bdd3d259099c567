import { execFile } from "node:child_process";
import * as path from "node:path";
import * as vscode from "vscode";

/** What this needs of the API of VS Code's own Git extension. */
interface GitExtension {
  getAPI(version: 1): { git: { path: string } };
}

/** How a command of Git ended. */
export interface GitEnded {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Git, the one that VS Code uses; undefined where there is none. */
export async function git(args: readonly string[], folder: string): Promise<GitEnded | undefined> {
  const program = await gitPath();
  return new Promise((resolve) => {
    execFile(program, [...args], { cwd: folder, windowsHide: true, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error && typeof error.code === "string") resolve(undefined);
      else resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
}

async function gitPath(): Promise<string> {
  const extension = vscode.extensions.getExtension<GitExtension>("vscode.git");
  const setting = vscode.workspace.getConfiguration("git");
  if (!extension || !setting.get<boolean>("enabled", true)) return "git";
  try {
    return (await extension.activate()).getAPI(1).git.path;
  } catch {
    return "git";
  }
}

/** Which of the files the last commit does not hold as they are. */
export async function unrecorded(files: readonly string[], folder: string): Promise<string[]> {
  const status = await git(["status", "--porcelain=v1", "-z", "--untracked-files=all", "--", ...files], folder);
  if (!status || status.code !== 0) return [];
  return status.stdout
    .split("\0")
    .filter((entry) => entry.length > 3)
    .map((entry) => entry.slice(3));
}

/** Who the commits are by; what is not known is empty. */
export async function identity(folder: string): Promise<{ name: string; email: string }> {
  const ask = async (name: string) => (await git(["config", "--get", name], folder))?.stdout.trim() ?? "";
  return { name: await ask("user.name"), email: await ask("user.email") };
}

/** Says who the commits of this statute book are by. */
export async function introduce(name: string, email: string, folder: string): Promise<void> {
  await git(["config", "user.name", name], folder);
  await git(["config", "user.email", email], folder);
}

/** Records files as they are, and nothing else. What went wrong, or undefined. */
export async function record(files: readonly string[], message: string, folder: string): Promise<string | undefined> {
  const names = files.map((file) => path.relative(folder, file) || file);
  for (const args of [
    ["add", "--", ...names],
    ["commit", "-q", "-m", message, "--", ...names],
  ]) {
    const ended = await git(args, folder);
    if (!ended) return vscode.l10n.t("Git is not installed.");
    if (ended.code !== 0) return ended.stderr.trim() || ended.stdout.trim();
  }
  return undefined;
}
