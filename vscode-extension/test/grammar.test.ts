/** What VS Code colours before the server answers: the grammar of the extension, read by VS Code's own TextMate engine. */
import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import { tools } from "./harness/codeserver.ts";
import { extension } from "./harness/desk.ts";

/** What this test needs of vscode-textmate, which code-server brings as VS Code does. */
interface Line {
  readonly tokens: readonly { readonly startIndex: number; readonly endIndex: number; readonly scopes: string[] }[];
  readonly ruleStack: unknown;
}
interface Grammar {
  tokenizeLine(line: string, state: unknown): Line;
}
interface TextMate {
  readonly INITIAL: unknown;
  readonly Registry: new (options: unknown) => { loadGrammar(scope: string): Promise<Grammar> };
  parseRawGrammar(text: string, file: string): unknown;
}
interface Oniguruma {
  loadWASM(data: Buffer): Promise<void>;
  readonly OnigScanner: new (patterns: string[]) => unknown;
  readonly OnigString: new (text: string) => unknown;
}

/** Words of a text, and what they are. */
type Expected = readonly (readonly [words: string, scope: string])[];

const texts: Record<string, readonly [text: string, expected: Expected]> = {
  en: [
    [
      "@title On Bees",
      "// A note.",
      "# Article 1. Scope",
      "1. A **hive** is a box; see [Article 2](civil-code#art2).",
      "  (a) no [Article] of this kind",
      '  2) in Article 3 @replace art3 "box" -> "house"',
      "| a | b |",
    ].join("\n"),
    [
      ["@title", "keyword.other.fact"],
      ["On Bees", "string.unquoted.fact"],
      ["// A note.", "comment.line.note"],
      ["Article 1. Scope", "entity.name.section"],
      ["1.", "constant.numeric"],
      ["hive", "entity.name.type.term"],
      ["Article 2", "string.other.link.title"],
      ["civil-code#art2", "markup.underline.link"],
      ["(a)", "constant.numeric"],
      ["|", "punctuation.separator.table"],
    ],
  ],
  ru: [
    [
      "@title О пчёлах",
      "# Статья 1. Предмет",
      "1. **Улей** – ящик по [статье 2](кодекс#art2).",
      "в статье 3:",
      "  @replace art3 «ящик» -> «дом»",
    ].join("\n"),
    [
      ["@title", "keyword.other.fact"],
      ["Статья 1. Предмет", "entity.name.section"],
      ["Улей", "entity.name.type.term"],
      ["статье 2", "string.other.link.title"],
      ["@replace", "keyword.control.instruction"],
      ["«ящик»", "string.quoted"],
      ["->", "keyword.operator"],
    ],
  ],
  kk: [
    [
      "@title Аралар туралы",
      "## 1-бап. Нысанасы",
      "1) **ұя** – [2-бапта](code#art2) көрсетілген жәшік;",
      "3-бап алып тасталсын:",
      "  @repeal art3",
    ].join("\n"),
    [
      ["@title", "keyword.other.fact"],
      ["1-бап. Нысанасы", "entity.name.section"],
      ["1)", "constant.numeric"],
      ["ұя", "entity.name.type.term"],
      ["2-бапта", "string.other.link.title"],
      ["@repeal", "keyword.control.instruction"],
      ["art3", "markup.underline.link"],
    ],
  ],
};

describe("before the server answers, colours", () => {
  let grammar: Grammar;
  let initial: unknown;

  before(async () => {
    const own = createRequire(path.join(tools, "node_modules/code-server/lib/vscode/package.json"));
    const { Registry, INITIAL, parseRawGrammar } = own("vscode-textmate") as TextMate;
    const { loadWASM, OnigScanner, OnigString } = own("vscode-oniguruma") as Oniguruma;
    await loadWASM(readFileSync(own.resolve("vscode-oniguruma/release/onig.wasm")));
    const file = path.join(extension, "syntaxes/zan.tmLanguage.json");
    const registry = new Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
        createOnigString: (text: string) => new OnigString(text),
      }),
      loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(file, "utf8"), file)),
    });
    grammar = await registry.loadGrammar("text.zan");
    initial = INITIAL;
  });

  /** Each stretch of a text and what it is. */
  function colours(text: string): { words: string; scopes: string[] }[] {
    let state = initial;
    return text.split("\n").flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map((token) => ({
        words: line.slice(token.startIndex, token.endIndex).trim(),
        scopes: token.scopes,
      }));
    });
  }

  for (const [language, [text, expected]] of Object.entries(texts)) {
    it(`show what is what in ${language}`, () => {
      const all = colours(text);
      for (const [words, scope] of expected) {
        const known = all.filter((one) => one.words === words);
        assert.ok(
          known.some(({ scopes }) => scopes.some((one) => one.startsWith(scope))),
          `${words}: ${scope} in ${JSON.stringify(known.length > 0 ? known : all.map((one) => one.words))}`,
        );
      }
    });
  }

  it("leave prose, years and figures alone", () => {
    const prose = "Bees of 2016. live 1.5 years (on [average]) here.";
    assert.deepEqual(colours(prose), [{ words: prose, scopes: ["text.zan"] }]);
  });
});
