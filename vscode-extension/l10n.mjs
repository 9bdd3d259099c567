// Fails where a text has no translation, or a translation no text: package.nls*.json and l10n/bundle.l10n.*.json.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import ts from "typescript";

const languages = ["ru", "kk"];
const wrong = [];
const read = (file) => JSON.parse(readFileSync(file, "utf8"));

const used = new Set(
  JSON.stringify(read("package.json"))
    .match(/(?<=")%[^"%]+%(?=")/g)
    ?.map((key) => key.slice(1, -1)),
);
const own = read("package.nls.json");
same("package.nls.json", used, own);
for (const language of languages) same(`package.nls.${language}.json`, used, read(`package.nls.${language}.json`), own);

const said = new Set();
for (const file of readdirSync("src", { recursive: true })) {
  if (/\.ts$/.test(file)) textsIn(path.join("src", file));
}
const originals = Object.fromEntries([...said].map((text) => [text, text]));
for (const language of languages) {
  same(`l10n/bundle.l10n.${language}.json`, said, read(`l10n/bundle.l10n.${language}.json`), originals);
}

for (const line of wrong) console.error(line);
process.exit(wrong.length > 0 ? 1 : 0);

/** Each text once, with the same places to fill in. */
function same(file, keys, texts, from) {
  for (const key of keys) if (!(key in texts)) wrong.push(`${file}: missing: ${JSON.stringify(key)}`);
  for (const key of Object.keys(texts)) {
    if (!keys.has(key)) wrong.push(`${file}: no longer used: ${JSON.stringify(key)}`);
    else if (from?.[key] && places(from[key]) !== places(texts[key])) wrong.push(`${file}: other places: ${key}`);
  }
}

function places(text) {
  return [...new Set(text.match(/\{\d+\}|\(command:[^)]*\)/g))].sort().join(" ");
}

/** The first argument of each call of t; the texts must be there to read. */
function textsIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (ts.isCallExpression(node) && /^(vscode\.)?(l10n\.)?t$/.test(node.expression.getText())) {
      const [text] = node.arguments;
      if (text && ts.isStringLiteralLike(text)) said.add(text.text);
      else wrong.push(`${file}: a text that is not written out: ${node.getText().slice(0, 80)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}
