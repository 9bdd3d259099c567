import { randomBytes } from "node:crypto";
import * as vscode from "vscode";

/**
 * The document of a view's page: `dist/page/NAME.js` and, where the page imports a style sheet, `dist/page/NAME.css`.
 * Nothing else is loaded and no other script runs.
 *
 * @param body markup to begin with; escaped by the caller
 * @param images whether pictures of the extension and of `localResourceRoots` are shown
 */
export function pageHtml(
  webview: vscode.Webview,
  extension: vscode.Uri,
  name: string,
  title: string,
  { body = "", images = false }: { body?: string; images?: boolean } = {},
): string {
  const nonce = randomBytes(18).toString("base64");
  const file = (kind: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, "dist", "page", `${name}.${kind}`));
  const allowed = [
    "default-src 'none'",
    `style-src ${webview.cspSource} 'unsafe-inline'`, // pages place things; no style comes from a text
    `script-src 'nonce-${nonce}'`,
    ...(images ? [`img-src ${webview.cspSource} data:`] : []),
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="${escapeHtml(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${file("css")}">
</head>
<body>
${body}
<script nonce="${nonce}" src="${file("js")}"></script>
</body>
</html>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Options of a view whose page has a script, and in which words can be looked for. */
export function pageOptions(extension: vscode.Uri): vscode.WebviewOptions & vscode.WebviewPanelOptions {
  const folder = vscode.Uri.joinPath(extension, "dist", "page");
  return { enableScripts: true, localResourceRoots: [folder], enableFindWidget: true };
}
