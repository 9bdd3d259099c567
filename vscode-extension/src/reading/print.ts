import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as vscode from "vscode";
import type { Zan } from "../zan";

/** So long the page can be fetched. */
const MINUTE = 60_000;

/**
 * Opens an act in the browser, ready for printing. A view of VS Code cannot print; and where VS Code itself is a page of
 * a browser, files of the machine on which Zan runs cannot be opened there. So the page is served, once, on loopback
 * under a name that nobody can guess, and VS Code leads there.
 */
export async function print(zan: Zan, uri: string): Promise<void> {
  const address = await serve(zan, uri);
  await vscode.env.openExternal(await vscode.env.asExternalUri(address));
}

/** The address under which the page can be fetched for a minute. */
export async function serve(zan: Zan, uri: string): Promise<vscode.Uri> {
  const { html } = await zan.request("zan/render", { textDocument: { uri }, complete: true });
  const nonce = randomUUID();
  const script = `<script nonce="${nonce}">addEventListener("load", () => print())</script>`;
  // The document says itself that it has no script; here the header says what may run: this one.
  const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  const body = open.replace("</body>", () => `${script}</body>`);
  const name = `/${randomUUID()}/`;
  const server = createServer((request, response) => {
    if (request.url !== name) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'`,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    });
    response.end(body);
  });
  const port = await listen(server);
  setTimeout(() => server.close(), MINUTE).unref();
  zan.context.subscriptions.push({ dispose: () => server.close() });
  return vscode.Uri.parse(`http://127.0.0.1:${port}${name}`);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
