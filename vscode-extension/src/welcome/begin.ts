import * as path from "node:path";
import * as vscode from "vscode";
import { chooseBook } from "../acts";
import { spoken, today } from "../acts/form";
import { git, identity, introduce, record } from "../acts/git";
import { languageName } from "../book/items";
import type { Zan } from "../zan";
import { chooseParent, offerGit, show } from "./sample";

/** The legal orders that Zan knows; the build reads them from its data. */
declare const LEGAL_ORDERS: readonly { code: string; languages: readonly string[] }[];

/** Makes a statute book in a folder, step by step, and opens it. */
export async function newBook(zan: Zan): Promise<void> {
  const { t } = vscode.l10n;
  const folder = await chooseParent(t("Folder of the statute book"), t("Begin Here"));
  if (!folder) return;
  const orders = LEGAL_ORDERS.map((order) => ({ label: legalOrder(order.code), description: order.code, order }));
  const order = (await vscode.window.showQuickPick(orders, { title: t("Whose law is it?") }))?.order;
  if (!order) return;
  const languages = await vscode.window.showQuickPick(
    order.languages.map((code) => ({ label: languageName(code), description: code, picked: true })),
    { title: t("In which languages?"), canPickMany: true },
  );
  if (!languages?.length) return;
  const codes = languages.map((language) => language.description).join(",");
  const args = ["init", ".", `--jurisdiction=${order.code}`, `--languages=${codes}`, "--ci=none", spoken()];
  const ended = await zan.run(args, folder.fsPath);
  if (ended.code !== 0) throw new Error(ended.stderr.replace(/^zan: /gm, "").trim());
  await recordGround(folder.fsPath);
  await show(folder);
}

/** The first commit: what the statute book begins with. */
async function recordGround(folder: string): Promise<void> {
  const { t } = vscode.l10n;
  if (!(await git(["--version"], folder))) return offerGit();
  const known = await identity(folder);
  if (!known.name || !known.email) {
    const title = t("Who drafts?");
    const name = await vscode.window.showInputBox({
      title,
      prompt: t("Your name, as it is recorded"),
      value: known.name,
    });
    const email = name && (await vscode.window.showInputBox({ title, prompt: t("Your e-mail address") }));
    if (!name || !email) return;
    await introduce(name, email, folder);
  }
  const listed = await git(["ls-files", "--others", "--exclude-standard", "-z"], folder);
  const files = (listed?.stdout ?? "").split("\0").filter((file) => file && !file.startsWith(".zan/"));
  const wrong = await record(
    files.map((file) => path.join(folder, file)),
    t("Begin the statute book"),
    folder,
  );
  if (wrong) void vscode.window.showWarningMessage(wrong);
}

/** A new bill, or a new act that is in force already; opens its first language. */
export async function newText(zan: Zan, kind: "act" | "bill"): Promise<void> {
  const { t } = vscode.l10n;
  const book = await chooseBook(zan);
  if (!book) return void vscode.window.showInformationMessage(t("Open a statute book first."));
  const title = kind === "bill" ? t("New Bill") : t("New Act");
  const named = await vscode.window.showInputBox({
    title,
    prompt: t("Its title"),
    placeHolder: t("On Amendments to …"),
  });
  if (!named) return;
  const more = kind === "bill" ? await askName(title) : await askDateAndNumber(title);
  if (!more) return;
  const folder = vscode.Uri.parse(book.uri);
  const ended = await zan.run(["new", kind, `--title=${named}`, ...more, spoken()], folder.fsPath);
  if (ended.code !== 0) throw new Error(ended.stderr.replace(/^zan: /gm, "").trim());
  const file = /(\S+\.zan)/.exec(ended.stdout)?.[1];
  if (file) await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, file));
}

async function askName(title: string): Promise<string[] | undefined> {
  const name = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t("A short name for its file and address, in Latin letters: water-fees"),
    validateInput: (value) =>
      /^[a-z0-9][a-z0-9-]*$/.test(value) ? undefined : vscode.l10n.t("Small Latin letters, digits and hyphens"),
  });
  return name ? [`--name=${name}`] : undefined;
}

async function askDateAndNumber(title: string): Promise<string[] | undefined> {
  const { t } = vscode.l10n;
  const date = await vscode.window.showInputBox({
    title,
    prompt: t("Adopted on (year-month-day)"),
    value: today(),
    validateInput: (value) => (/^\d{4}-\d\d-\d\d$/.test(value) ? undefined : t("Such as {0}", today())),
  });
  if (!date) return undefined;
  const number = await vscode.window.showInputBox({ title, prompt: t("Its number"), placeHolder: "5-VIII" });
  return number === undefined ? undefined : [`--date=${date}`, ...(number ? [`--number=${number}`] : [])];
}

function legalOrder(code: string): string {
  if (code === "any") return vscode.l10n.t("Another legal order");
  try {
    return new Intl.DisplayNames([vscode.env.language], { type: "region" }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}
