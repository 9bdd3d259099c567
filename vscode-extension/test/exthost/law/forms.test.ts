import * as assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import * as vscode from "vscode";
import type { Form } from "../../../src/acts/form.ts";
import type { Values } from "../../../src/acts/model.ts";
import type { Api } from "../../../src/extension.ts";
import { bookIsRead, file } from "../api.ts";

/** What a form shows, as one text. */
const shown = (form: Form) =>
  form.shown.sections
    .flatMap(({ title, text, rows }) => [
      `# ${title}`,
      ...(text ? [text] : []),
      ...(rows ?? []).flatMap(({ label, detail, lines }) => [`${label} | ${detail ?? ""}`, ...(lines ?? [])]),
    ])
    .join("\n");

const enabled = (form: Form) => form.shown.buttons.filter((button) => button.enabled).map((button) => button.id);

const git = (...args: string[]) => execFileSync("git", args, { cwd: file("").fsPath, encoding: "utf8" });

/** The form of a command, once its preview is there. */
async function opened(command: string, ...args: unknown[]): Promise<Form> {
  const form = await vscode.commands.executeCommand<Form>(command, ...args);
  await form.begun;
  return form;
}

const ME: Values = { name: "Айгүл Үлгі", email: "aigul@example.org" };

describe("the forms of the law", () => {
  before(async () => {
    await bookIsRead();
  });

  afterEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("show what enacting a bill will record and what waits, and then record it", async () => {
    const form = await opened("zan.enact", file("bills/deadlines.en.zan"));
    assert.deepEqual(
      form.shown.fields.map((field) => field.id),
      ["number", "adopted", "published", "inForce", "name", "email", "sign"],
      "a drafter whom Git does not know is asked who they are",
    );
    assert.ok(!enabled(form).includes("enact"), "without a name nothing can be recorded");

    const values = { ...ME, number: "40-VIII", adopted: "2026-10-15", published: "2026-10-20", inForce: "", sign: "" };
    await form.hear({ type: "press", id: "", values });
    await form.hear({ type: "ready" });
    assert.match(shown(form), /# This will be recorded\nThe act is recorded \| kz\/law\/2026-10-15\/40-VIII: enact/);
    assert.match(shown(form), /# This will wait for its day\nFrom 2027-01-01/);
    await form.hear({ type: "press", id: "", values: { ...values, inForce: "2027-03-01" } });
    assert.deepEqual(
      [...shown(form).matchAll(/^From (\S+)/gm)].map(([, day]) => day),
      ["2027-03-01", "2027-07-01"],
      "a typed day replaces the bill's own; an instruction's own day stays",
    );
    await form.hear({ type: "press", id: "", values });
    assert.deepEqual(enabled(form), ["enact", "compare:0"]);
    assert.equal(git("status", "--porcelain"), "", "a preview changes nothing");

    await form.hear({ type: "press", id: "enact", values });
    assert.match(shown(form), /# The bill is enacted\nThe act is recorded \| kz\/law\/2026-10-15\/40-VIII: enact/);
    assert.match(git("log", "-1", "--format=%cn %s"), /^Айгүл Үлгі kz\/law\/2026-10-15\/40-VIII: enact/);
    assert.ok(existsSync(file("enacted/2026/40-VIII.en.zan").fsPath));
    assert.ok(!existsSync(file("bills/deadlines.kk.zan").fsPath), "all languages are enacted");
  });

  it("record a draft first where Git does not hold the bill as it is", async () => {
    const bill = file("bills/digital-procedures.zan");
    writeFileSync(bill.fsPath, `// A note.\n${readFileSync(bill.fsPath, "utf8")}`);
    const form = await opened("zan.enact", bill);
    assert.match(shown(form), /# The draft is not recorded yet[^]*bills\/digital-procedures\.zan/);
    const values = { number: "41-VIII", adopted: "2026-10-16", published: "2026-10-21", inForce: "", sign: "" };
    assert.deepEqual(enabled(form), ["record", "compare:0"]);
    await form.hear({ type: "press", id: "record", values });
    assert.equal(git("status", "--porcelain"), "");
    assert.deepEqual(enabled(form), ["enact", "compare:0"]);
    assert.ok(readFileSync(bill.fsPath, "utf8").startsWith("// A note."));
  });

  it("follow a bill that is written on", async () => {
    const bill = file("bills/digital-procedures.zan");
    const form = await opened("zan.enact", bill);
    const days = () => [...shown(form).matchAll(/^From (\S+)/gm)].map(([, day]) => day);
    assert.deepEqual(days(), ["2027-01-01", "2027-07-01"]);
    const document = await vscode.workspace.openTextDocument(bill);
    const write = async (day: string, other: string) => {
      const at = document.positionAt(document.getText().indexOf(`@in-force ${day}`));
      const edit = new vscode.WorkspaceEdit();
      edit.replace(bill, new vscode.Range(at, at.translate(0, `@in-force ${day}`.length)), `@in-force ${other}`);
      await vscode.workspace.applyEdit(edit);
    };
    const { zan } = await vscode.extensions.getExtension<Api>("zan.zan")!.activate();
    const becomes = async (wanted: string[]) => {
      while (days().join() !== wanted.join()) {
        await new Promise<void>((resolve) => {
          const drawn = setTimeout(() => done(), 200); // the form asks for what it then shows
          const heard = zan.onChanged(() => done());
          const done = () => {
            clearTimeout(drawn);
            heard.dispose();
            resolve();
          };
        });
      }
    };
    await write("2027-01-01", "2027-05-01");
    await becomes(["2027-05-01", "2027-07-01"]);
    await write("2027-05-01", "2027-01-01");
    await becomes(["2027-01-01", "2027-07-01"]);
    await document.save();
  });

  it("say why a bill cannot be enacted", async () => {
    const form = await opened("zan.enact", file("bills/digital-procedures.zan"));
    await form.hear({ type: "press", id: "", values: { number: "x y/", adopted: "2026-10-16" } });
    await form.hear({ type: "ready" });
    assert.match(shown(form), /# This cannot be done yet\n\S/);
    assert.ok(!enabled(form).includes("enact"));
  });

  it("compare the texts of an act that changes in VS Code's own diff editor", async () => {
    const form = await opened("zan.enact", file("bills/digital-procedures.zan"));
    await form.hear({ type: "press", id: "compare:0", values: { adopted: "2026-10-16" } });
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    assert.ok(tab?.input instanceof vscode.TabInputTextDiff);
    assert.match(tab.label, /^Административно-процедурный кодекс: in force ↔ as amended$/);
  });

  it("show what waits, and let nothing take effect before its day", async () => {
    const form = await opened("zan.commence");
    assert.match(shown(form), /# Nothing is due by this day\n# Waiting\n2027-01-01 \| kz\/law\/2026-10-15\/40-VIII/);
    assert.deepEqual(enabled(form), []);
    await form.hear({ type: "press", id: "", values: { day: "2027-01-02" } });
    await form.hear({ type: "ready" });
    assert.match(shown(form), /# This will be recorded\nWith effect from 2027-01-01/);
    assert.deepEqual(enabled(form), [], "a later day can be looked at, no more");
  });

  it("explain every change in an audit, and show the one that no act explains", async () => {
    const form = await opened("zan.audit");
    assert.match(shown(form), /# Every change of the law is explained\nCommits: \d+\./);
    const act = file("acts/government.zan").fsPath;
    writeFileSync(act, `// Tampered.\n${readFileSync(act, "utf8")}`);
    git("commit", "-qam", "Fix a typo");
    await form.hear({ type: "press", id: "again", values: { range: "HEAD" } });
    assert.match(shown(form), /# Changes that no act explains: 1\n[^]*Fix a typo/);
    await form.hear({ type: "press", id: "0:0", values: { range: "HEAD" } });
    assert.ok(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff);
  });
});
