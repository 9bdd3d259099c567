import * as vscode from "vscode";
import type { Node } from "../book/nodes";
import { editorInFront } from "../front";
import type { Bill, BookTree } from "../protocol";
import type { Zan } from "../zan";
import { AuditForm } from "./audit";
import { CommenceForm } from "./commence";
import { provideCompared } from "./compare";
import { EnactForm } from "./enact";
import type { Form } from "./form";

/** Enacting, taking effect and auditing, each as a form with a preview. */
export function register(zan: Zan): void {
  const forms = new Forms(zan);
  zan.context.subscriptions.push(provideCompared(), forms);
  zan.command("zan.enact", (of?: Node | vscode.Uri) => forms.enact(of));
  zan.command("zan.commence", () => forms.open("commence", (folder) => new CommenceForm(zan, folder)));
  zan.command("zan.audit", () => forms.open("audit", (folder) => new AuditForm(zan, folder)));
}

/** The forms that are open: one of each kind for each thing. */
class Forms implements vscode.Disposable {
  private readonly shown = new Map<string, Form>();

  constructor(private readonly zan: Zan) {}

  async enact(of?: Node | vscode.Uri): Promise<Form | undefined> {
    if (!trusted()) return;
    const found = await this.bill(of);
    if (!found) return;
    const { book, bill } = found;
    return this.once(`enact ${bill.bill}`, () => new EnactForm(this.zan, vscode.Uri.parse(book.uri).fsPath, bill));
  }

  async open(kind: string, make: (folder: string) => Form): Promise<Form | undefined> {
    if (!trusted()) return;
    const book = await chooseBook(this.zan);
    return book && this.once(`${kind} ${book.uri}`, () => make(vscode.Uri.parse(book.uri).fsPath));
  }

  private once(key: string, make: () => Form): Form {
    const open = this.shown.get(key);
    if (open) {
      open.reveal();
      return open;
    }
    const form = make();
    this.shown.set(key, form);
    form.onClosed(() => this.shown.delete(key));
    return form;
  }

  /** The bill that is meant: of the tree, of the editor, else one that is chosen. */
  private async bill(of?: Node | vscode.Uri): Promise<{ book: BookTree; bill: Bill } | undefined> {
    const uri = of instanceof vscode.Uri ? of : of ? undefined : (await editorInFront())?.document.uri;
    const books = await this.zan.request("zan/book", {});
    const all = books.flatMap((book) => book.bills.map((bill) => ({ book, bill })));
    const file = uri?.fsPath;
    const meant = all.find(({ bill }) =>
      of && "type" in of
        ? of.type === "bill" && of.bill.bill === bill.bill
        : bill.versions.some((version) => vscode.Uri.parse(version.uri).fsPath === file),
    );
    if (meant) return meant;
    if (all.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t("There is no bill in the statute book."));
      return undefined;
    }
    const picks = all.map((one) => ({ label: one.bill.title, description: one.bill.bill, one }));
    const title = vscode.l10n.t("Which bill was adopted?");
    return (await vscode.window.showQuickPick(picks, { title, matchOnDescription: true }))?.one;
  }

  dispose(): void {
    for (const form of this.shown.values()) form.close();
  }
}

/** The statute book around the text in the editor, the only one, or one that is chosen. */
export async function chooseBook(zan: Zan): Promise<BookTree | undefined> {
  const books = await zan.request("zan/book", {});
  if (books.length <= 1) return books[0];
  const uri = (await editorInFront())?.document.uri.toString() ?? "";
  const here = books.find((book) => uri.startsWith(book.uri));
  if (here) return here;
  const picks = books.map((book) => ({ label: book.name, description: book.uri, book }));
  return (await vscode.window.showQuickPick(picks, { title: vscode.l10n.t("Which statute book?") }))?.book;
}

/** What writes asks for a workspace that is trusted. */
function trusted(): boolean {
  if (vscode.workspace.isTrusted) return true;
  void vscode.window.showWarningMessage(
    vscode.l10n.t("In a folder that is not trusted the law can be read, not changed. Trust the folder first."),
  );
  return false;
}
