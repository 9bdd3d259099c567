// Writes what the rules say of themselves into package.json and package.nls*.json: the setting `zan.severity`.
// With --check it writes nothing and fails where they are out of date.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const check = process.argv.includes("--check");
const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, "bin", "java") : "java";
const levels = ["error", "warning", "info", "hint", "off"];
let outdated = 0;

const rules = rulesIn("en");
rewrite("package.json", (contents) => {
  contents.contributes.configuration.properties["zan.severity"] = {
    type: "object",
    scope: "resource",
    default: {},
    markdownDescription: "%config.severity%",
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, severity }) => [
        id,
        {
          type: "string",
          enum: levels,
          enumDescriptions: levels.map((level) => `%severity.${level}%`),
          default: severity,
          description: `%rule.${id}%`,
        },
      ]),
    ),
  };
});
for (const language of ["en", "ru", "kk"]) {
  const said = rulesIn(language);
  rewrite(language === "en" ? "package.nls.json" : `package.nls.${language}.json`, (texts) => {
    for (const key of Object.keys(texts)) if (key.startsWith("rule.")) delete texts[key];
    for (const { id, message } of said) texts[`rule.${id}`] = plain(message);
  });
}
if (outdated > 0) {
  console.error("npm run generate writes them anew");
  process.exit(1);
}

function rulesIn(language) {
  const args = ["-XX:TieredStopAtLevel=1", "-jar", "dist/zan.jar", "rules", "--format=json", `--lang=${language}`];
  return JSON.parse(execFileSync(java, args, { encoding: "utf8", maxBuffer: 1 << 26 }));
}

/** A message without what a text would fill in. */
function plain(message) {
  return message.replace(/\{\d+[^}]*\}/g, "…").replace(/''/g, "’");
}

function rewrite(file, change) {
  const before = readFileSync(file, "utf8");
  const contents = JSON.parse(before);
  change(contents);
  const after = `${JSON.stringify(contents, null, 2)}\n`;
  if (after === before) return;
  if (check) {
    console.error(`${file} is not what the rules say`);
    outdated++;
  } else writeFileSync(file, after);
}
