// Makes dist/sample.bundle: examples/kazakhstan with a history, as one file that `git clone` opens.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";

const example = path.resolve("../examples/kazakhstan");

/** Makes it where it is missing or older than the example; its commits are the same on every machine. */
export function sample(bundle, jar) {
  if (existsSync(bundle) && newest(example) < statSync(bundle).mtimeMs) return;
  const folder = mkdtempSync(path.join(os.tmpdir(), "zan-sample-"));
  try {
    const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, "bin", "java") : "java";
    const zan = path.join(folder, "zan");
    writeFileSync(
      zan,
      `#!/bin/sh\nexec "${java}" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "${path.resolve(jar)}" "$@"\n`,
    );
    chmodSync(zan, 0o755);
    const book = path.join(folder, "book");
    execFileSync(path.join(example, "history"), [book, "drafts"], {
      env: { ...process.env, ZAN: zan },
      stdio: ["ignore", "ignore", "inherit"],
    });
    mkdirSync(path.dirname(bundle), { recursive: true });
    execFileSync("git", ["bundle", "create", "--quiet", path.resolve(bundle), "main"], { cwd: book, stdio: "inherit" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function newest(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(...files.map((file) => statSync(path.join(file.parentPath, file.name)).mtimeMs));
}
