import { git } from "../acts/git";

/** A commit that the law explains: by an act, by a day that was determined, or as a mended slip. */
export interface LegalCommit {
  readonly hash: string;
  /** The day on which it was recorded. */
  readonly recorded: string;
  readonly subject: string;
  /** The title of the act, where the message has one. */
  readonly title: string;
  readonly act?: string;
  readonly effective?: string;
  readonly editorial?: string;
  /** The instructions that were carried out. */
  readonly instructions: readonly string[];
}

export interface ChangedFile {
  readonly file: string;
  readonly state: "added" | "changed" | "removed";
}

/** Longer ago is what `zan log` is for. */
const LIMIT = 500;

/** The legal commits of a statute book, the latest first; nothing where there is no history. */
export async function legalCommits(folder: string): Promise<LegalCommit[]> {
  const log = await git(
    ["log", `-${LIMIT}`, "-E", "--grep=^Zan-(Act|Editorial|Determined): ", "--format=%H%x1f%as%x1f%s%x1f%b%x1e"].concat(
      ["--", "."],
    ),
    folder,
  );
  if (!log || log.code !== 0) return [];
  return log.stdout
    .split("\x1e")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map(commitOf);
}

/** What `--format` above wrote of one commit. */
export function commitOf(entry: string): LegalCommit {
  const [hash = "", recorded = "", subject = "", body = ""] = entry.split("\x1f");
  const lines = body.replace(/\n[ \t]+/g, " ").split("\n");
  const of = (key: string) =>
    lines.filter((line) => line.startsWith(`Zan-${key}: `)).map((line) => line.slice(key.length + 6).trim());
  const [act] = of("Act");
  const [effective] = of("Effective");
  const [editorial] = of("Editorial");
  const [first = ""] = lines;
  return {
    ...{ hash, recorded, subject, title: /^Zan-\w+: /.test(first) ? "" : first.trim(), instructions: of("Changes") },
    ...(act !== undefined && { act }),
    ...(effective !== undefined && { effective }),
    ...(editorial !== undefined && { editorial }),
  };
}

/** The files that a commit changed, against the one before it. */
export async function changedFiles(hash: string, folder: string): Promise<ChangedFile[]> {
  const args = ["diff-tree", "--root", "-r", "--no-commit-id", "--no-renames", "--name-status", "-z", "--relative"];
  const listed = await git([...args, "-m", "--first-parent", hash], folder);
  const words = (listed?.stdout ?? "").split("\0");
  const files: ChangedFile[] = [];
  for (let i = 0; i + 1 < words.length; i += 2) {
    const state = words[i] === "A" ? "added" : words[i] === "D" ? "removed" : "changed";
    files.push({ file: words[i + 1] ?? "", state });
  }
  return files;
}

/** A file as a commit has it; empty where it has none. */
export async function textIn(commit: string, file: string, folder: string): Promise<string> {
  const shown = await git(["show", `${commit}:./${file}`], folder);
  return shown?.code === 0 ? shown.stdout : "";
}
