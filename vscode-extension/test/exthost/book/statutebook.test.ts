import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Node } from "../../../src/book/nodes.ts";
import { StatuteBook } from "../../../src/book/tree.ts";
import { bookIsRead } from "../api.ts";

describe("the statute book", () => {
  let tree: StatuteBook;

  before(async () => {
    tree = new StatuteBook(await bookIsRead());
  });

  /** The labels and descriptions of nodes, as they are shown. */
  const shown = (nodes: Node[]) =>
    nodes.map((node) => {
      const { label, description } = tree.getTreeItem(node);
      return `${typeof label === "object" ? label.label : label} | ${description}`;
    });

  const child = async (of: Node | undefined, label: RegExp) => {
    const nodes = await tree.getChildren(of);
    const found = nodes.find((node) => label.test(shown([node])[0] ?? ""));
    assert.ok(found, `${label} in ${shown(nodes).join("\n")}`);
    return found;
  };

  it("begins with bills, then has the law from its highest rank down, then what changed it", async () => {
    assert.deepEqual(shown(await tree.getChildren()), [
      "Bills | 3",
      "Constitution | 1",
      "Constitutional Law | 1",
      "Code | 1",
      "Law | 4",
      "Decree of the President | 1",
      "Resolution of the Government | 1",
      "Order | 1",
      "Decision of the maslikhat | 1",
      "Amending acts | 2",
    ]);
  });

  it("says which bills are drafts and which cannot be carried out", async () => {
    assert.deepEqual(shown(await tree.getChildren(await child(undefined, /^Bills/))), [
      "On a Slip | draft",
      'On Amendments to the Law "On Legal Acts" Concerning Time Limits | draft',
      "О внесении изменений и дополнений в некоторые законодательные акты по вопросам цифровых процедур | draft",
    ]);
  });

  it("has an act's structure in each language, who cites it and who amended it", async () => {
    const act = await child(await child(undefined, /^Law/), /legal-acts/);
    assert.deepEqual(shown(await tree.getChildren(act)), [
      "Cited by | ",
      "Amended by | ",
      "English | ",
      "қазақ тілі | ",
      "русский | ",
    ]);
    const english = await child(act, /^English/);
    assert.deepEqual(shown(await tree.getChildren(english)).slice(0, 2), [
      "Chapter 1. General provisions | ",
      "Chapter 2. Drafting | ",
    ]);
    assert.deepEqual(shown(await tree.getChildren(await child(act, /^Cited by/))).slice(0, 2), [
      "Статья 3. Сфера применения настоящего Кодекса | Административно-процедурный кодекс",
      "Статья 12. Общий срок административной процедуры | Административно-процедурный кодекс",
    ]);
    const [refused] = shown(await tree.getChildren(await child(act, /^Amended by/)));
    assert.match(refused ?? "", /Git/, "without a repository, that is said");
  });

  it("opens an act at its provision", async () => {
    const act = await child(await child(undefined, /^Law/), /State Registers/);
    const article = await child(await child(act, /^Chapter 1/), /^Article 1\./);
    await vscode.commands.executeCommand("zan.statuteBook.open", article);
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.lineAt(editor.selection.start.line).text ?? "", /Article 1\./);
  });
});
