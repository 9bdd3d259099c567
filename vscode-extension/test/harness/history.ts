/** A statute book with a past: the sample one, in which time limits were changed by an act that came into force later. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";

const ACT = "acts/legal-acts.en.zan";
const CHANGE = 'replace legal-acts art12/3 "five working days" -> "seven working days"';

/** Makes a repository of a folder: the text as it was, and as an act of 2026 made it. */
export function withHistory(folder: string): string {
  const git = (day: string, ...args: string[]) => {
    const when = `${day}T09:00:00Z`;
    const env = { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when, GIT_CONFIG_GLOBAL: "/dev/null" };
    execFileSync("git", ["-c", "user.name=Aigul", "-c", "user.email=aigul@example.org", ...args], { cwd: folder, env });
  };
  git("2026-03-02", "init", "-q", "-b", "main");
  git("2026-03-02", "add", "-A");
  git("2026-03-02", "commit", "-q", "-m", "Begin with the consolidated acts");
  const file = path.join(folder, ACT);
  writeFileSync(file, readFileSync(file, "utf8").replace("within five working days", "within seven working days"));
  const message = [
    "kz/law/2026-03-30/12-VIII: amend legal-acts art. 12",
    "Zan-Act: kz/law/2026-03-30/12-VIII\nZan-Effective: 2026-05-01\nZan-Changes: " + CHANGE,
  ];
  git("2026-05-01", "commit", "-q", "-a", "-m", message[0] ?? "", "-m", message[1] ?? "");
  return folder;
}
