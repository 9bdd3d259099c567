import * as assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import * as vscode from "vscode";
import type { Node } from "../../../src/book/nodes.ts";
import { StatuteBook } from "../../../src/book/tree.ts";
import type { Zan } from "../../../src/zan.ts";
import { bookIsRead, file } from "../api.ts";

describe("the statute book", () => {
  let running: Zan;
  let tree: StatuteBook;

  before(async () => {
    running = await bookIsRead();
    tree = new StatuteBook(running);
  });

  /** What the server is told of, it tells of once it has read it. */
  const changed = () =>
    new Promise<void>((resolve) => {
      const heard = running.onChanged(() => {
        heard.dispose();
        resolve();
      });
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

  it("is named above them in the language of the interface", async () => {
    const named = new Promise<string>((resolve) => tree.onNamed(resolve));
    await tree.getChildren();
    assert.equal(await named, "A sample statute book");
  });

  it("says which bills are drafts", async () => {
    assert.deepEqual(shown(await tree.getChildren(await child(undefined, /^Bills/))), [
      "slip | draft · On a Slip",
      'deadlines | draft · On Amendments to the Law "On Legal Acts" Concerning Time Limits',
      "digital-procedures | draft · О внесении изменений и дополнений в некоторые законодательные акты по вопросам цифровых процедур",
    ]);
  });

  it("says which bills conflict, with which, and which cannot be carried out, while they are written", async () => {
    const bill = (name: string, title: string, instruction: string) => {
      const header = [`@bill kz/law/2026/${name}`, "@language en", `@title ${title}`, "@in-force 2027-01-01"];
      const body = ["# Article 1.", "@amend legal-acts", `  1) ${instruction}`];
      writeFileSync(file(`bills/${name}.zan`).fsPath, [...header, "", ...body, ""].join("\n"));
    };
    bill("rival", "On a Rival", '@replace art12/1 "ten working days" -> "nine working days"');
    bill("hopeless", "On a Hopeless Cause", '@replace art12/1 "words that nobody wrote" -> "others"');
    try {
      const bills = async () => shown(await tree.getChildren(await child(undefined, /^Bills/)));
      for (let now = await bills(); now.length < 5; now = await bills()) await changed();
      assert.deepEqual(await bills(), [
        "hopeless | cannot be carried out · On a Hopeless Cause",
        "rival | conflicts with deadlines · On a Rival",
        "slip | draft · On a Slip",
        'deadlines | conflicts with rival · On Amendments to the Law "On Legal Acts" Concerning Time Limits',
        "digital-procedures | draft · О внесении изменений и дополнений в некоторые законодательные акты по вопросам цифровых процедур",
      ]);
    } finally {
      for (const name of ["rival", "hopeless"]) rmSync(file(`bills/${name}.zan`).fsPath);
    }
    while ((await tree.getChildren(await child(undefined, /^Bills/))).length > 3) await changed();
  });

  it("says which amending acts wait, and until when", async () => {
    assert.deepEqual(shown(await tree.getChildren(await child(undefined, /^Amending acts/))), [
      "187-VIII | pending until 2027-01-01 · О внесении изменений и дополнений в некоторые законодательные акты по вопросам электронных обращений",
      '91-VII | On Amendments to the Law "On Legal Acts"',
    ]);
  });

  it("is told to a screen reader in words, with the state that sighted people see by an icon", async () => {
    const heard = (nodes: Node[]) => nodes.map((node) => tree.getTreeItem(node).accessibilityInformation?.label);
    const bills = await child(undefined, /^Bills/);
    const amending = await child(undefined, /^Amending acts/);
    const law = await child(await child(undefined, /^Law/), /legal-acts/);
    assert.deepEqual(heard([bills, amending, law]), [
      "Bills, 3",
      "Amending acts, 2",
      "On Legal Acts, legal-acts, in force from 2016-04-23",
    ]);
    assert.deepEqual(heard((await tree.getChildren(bills)).slice(0, 2)), [
      "slip, draft, On a Slip",
      'deadlines, draft, On Amendments to the Law "On Legal Acts" Concerning Time Limits, takes effect 2027-01-01, 2027-07-01',
    ]);
    assert.deepEqual(heard(await tree.getChildren(amending)), [
      "187-VIII, pending until 2027-01-01, О внесении изменений и дополнений в некоторые законодательные акты по вопросам электронных обращений, takes effect 2027-01-01",
      '91-VII, carried out in full, On Amendments to the Law "On Legal Acts"',
    ]);
    const [first] = heard(await tree.getChildren(await child(law, /^Cited by/)));
    assert.equal(first, "Статья 3. Сфера применения настоящего Кодекса, Административно-процедурный кодекс");
  });

  it("says of every item at least what it shows", async () => {
    const silent: string[] = [];
    const walk = async (nodes: Node[], depth: number): Promise<void> => {
      for (const node of nodes) {
        const { label, description, accessibilityInformation } = tree.getTreeItem(node);
        const words = accessibilityInformation?.label ?? "";
        const parts = [label, ...String(description ?? "").split(" · ")] as string[];
        if (parts.some((part) => !words.includes(part))) silent.push(`${parts.join(" · ")}: ${words}`);
        if (depth > 0) await walk(await tree.getChildren(node), depth - 1);
      }
    };
    await walk(await tree.getChildren(), 2);
    assert.deepEqual(silent, []);
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
