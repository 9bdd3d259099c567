import type * as vscode from "vscode";
import * as book from "./book";
import * as server from "./server";
import * as status from "./status";
import { Zan } from "./zan";

/** What the extension can do, one folder for each. */
const features = [server, status, book];

/** For tests: what is running. */
export interface Api {
  readonly zan: Zan;
}

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const zan = new Zan(context);
  for (const feature of features) feature.register(zan);
  await zan.server.start();
  return { zan };
}
