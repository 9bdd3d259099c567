/** What the editor itself does while a drafter types; the bar is where the cursor is. */
import * as assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import { bookIsRead, file, zan } from "../api.ts";

const NAME = "bills/written.zan";

/** Opens a text with a bar where the cursor is to be. */
async function write(marked: string): Promise<vscode.TextEditor> {
  const text = marked.replace("|", "");
  writeFileSync(file(NAME).fsPath, text);
  const document = await vscode.workspace.openTextDocument(file(NAME));
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) =>
    edit.replace(new vscode.Range(0, 0, document.lineCount, 0), text.replaceAll("\r\n", "\n")),
  );
  const at = document.positionAt(marked.indexOf("|"));
  editor.selection = new vscode.Selection(at, at);
  return editor;
}

function shown({ document, selection }: vscode.TextEditor): string {
  const at = document.offsetAt(selection.active);
  return `${document.getText().slice(0, at)}|${document.getText().slice(at)}`;
}

const type = (text: string) => vscode.commands.executeCommand("type", { text });

describe("while a drafter types", () => {
  before(() => bookIsRead());

  after(async () => {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    rmSync(file(NAME).fsPath, { force: true });
  });

  const keys: readonly (readonly [what: string, before: string, typed: string, after: string])[] = [
    ["a note goes on with its sign", "// A note|", "\n", "// A note\n// |"],
    ["a note without words ends", "// A note\n// |", "\n", "// A note\n// \n|"],
    ["behind a heading comes an empty line", "# Article 1. Scope|", "\n", "# Article 1. Scope\n\n|"],
    ["what an instruction inserts is indented", "@insert after art1|", "\n", "@insert after art1\n  |"],
    ["a bracket is closed", "see |", "[", "see [|]"],
    ["quotation marks of the language are closed", "слово |", "«", "слово «|»"],
  ];
  for (const [what, from, typed, to] of keys) {
    it(what, async () => {
      const editor = await write(from);
      await type(typed);
      assert.equal(shown(editor), to);
    });
  }

  it("words that are selected are put in the marks that are typed", async () => {
    const editor = await write("|hive is a box.");
    editor.selection = new vscode.Selection(0, 0, 0, 4);
    await type("*");
    await type("*");
    assert.equal(editor.document.getText(), "**hive** is a box.");
  });

  it("a line becomes a note and text again", async () => {
    const editor = await write("Bees live| here.");
    await vscode.commands.executeCommand("editor.action.commentLine");
    assert.equal(editor.document.getText(), "// Bees live here.");
    await vscode.commands.executeCommand("editor.action.commentLine");
    assert.equal(editor.document.getText(), "Bees live here.");
  });

  it("a bracket finds its other end", async () => {
    const editor = await write("see |[Article 2](code#art2).");
    await vscode.commands.executeCommand("editor.action.jumpToBracket");
    assert.equal(shown(editor), "see [Article 2|](code#art2).");
  });

  it("a word is chosen whole, also one of Kazakh letters or with a number", async () => {
    const editor = await write("Осы |Заңның 12-1-бабы");
    const word = (at: number) =>
      editor.document.getText(editor.document.getWordRangeAtPosition(new vscode.Position(0, at)));
    assert.deepEqual([word(4), word(12)], ["Заңның", "12-1-бабы"]);
  });
});

describe("a font for reading", () => {
  const font = () => vscode.workspace.getConfiguration("editor", { languageId: "zan" }).get<string>("fontFamily");

  it("is put on and taken off by one command", async () => {
    const usual = font();
    await vscode.commands.executeCommand("zan.proseFont");
    assert.match(font() ?? "", /serif/);
    await vscode.commands.executeCommand("zan.proseFont");
    assert.equal(font(), usual);
  });
});

describe("snippets", () => {
  interface Snippet {
    readonly body: string | readonly string[];
  }

  const header = (language: string) =>
    ["@bill kz/law/2026/snippets", `@language ${language}`, "@title T", "", ""].join("\n");

  /** Wrong forms; that a placeholder names no act is no fault of a snippet. */
  const FORMS = /^(malformed|unknown-(fact|level|kind)|misplaced|stray|text-in-fact|level-order)/;

  it("of all three languages are read as what they say", async () => {
    const running = await zan();
    const snippets = JSON.parse(
      readFileSync(path.join(running.context.extensionPath, "snippets/zan.json"), "utf8"),
    ) as Record<string, Snippet>;
    const names = Object.keys(snippets);
    for (const language of ["(English)", "(русский)", "(қазақша)"]) {
      assert.ok(names.filter((name) => name.endsWith(language)).length >= 9, language);
    }
    const wrong: string[] = [];
    for (const [name, { body }] of Object.entries(snippets)) {
      const lines = typeof body === "string" ? [body] : body;
      const language = name.endsWith("(русский)") ? "ru" : name.endsWith("(қазақша)") ? "kk" : "en";
      const begins = /^@(act|bill)/.test(lines[0] ?? "");
      const inList = /^(@|в статье|статью|in Article|Article|\$\{1:1\}-бап)/.test(lines[0] ?? "") && !begins;
      const editor = await write(begins ? "|" : `${header(language)}${inList ? "@amend legal-acts\n" : ""}|`);
      await editor.insertSnippet(new vscode.SnippetString(lines.join("\n")));
      const client = await running.server.started();
      const { items } = await client.sendRequest<{ items: { code: string; message: string }[] }>(
        "textDocument/diagnostic",
        { textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) } },
      );
      for (const one of items) if (FORMS.test(one.code)) wrong.push(`${name}: ${one.message}`);
    }
    assert.deepEqual(wrong, []);
  });
});
