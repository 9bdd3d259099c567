import * as vscode from "vscode";
import { type Middleware, vsdiag } from "vscode-languageclient/node";

/** What the setting `zan.severity` says of a rule, as VS Code knows it; `null` hides its findings. */
const SEVERITIES: Record<string, vscode.DiagnosticSeverity | null> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
  off: null,
};

/** Gives findings the severity that this drafter wants to see, whether the server sends them or is asked. */
export function severities(): Middleware {
  return {
    handleDiagnostics: (uri, findings, next) => next(uri, adjusted(findings)),
    provideDiagnostics: async (document, previous, token, next) => {
      const report = await next(document, previous, token);
      return report?.kind === vsdiag.DocumentDiagnosticReportKind.full
        ? { ...report, items: adjusted(report.items) }
        : report;
    },
    provideWorkspaceDiagnostics: (previous, token, part, next) =>
      next(previous, token, (chunk) =>
        part(
          chunk && {
            items: chunk.items.map((item) =>
              item.kind === vsdiag.DocumentDiagnosticReportKind.full ? { ...item, items: adjusted(item.items) } : item,
            ),
          },
        ),
      ),
  };
}

function adjusted(findings: vscode.Diagnostic[]): vscode.Diagnostic[] {
  const wanted = vscode.workspace.getConfiguration("zan").get<Record<string, string>>("severity", {});
  return findings.filter((finding) => {
    const severity = SEVERITIES[wanted[ruleOf(finding)] ?? ""];
    if (severity !== undefined && severity !== null) finding.severity = severity;
    return severity !== null;
  });
}

/** The id of the rule that a finding is of. */
export function ruleOf(finding: vscode.Diagnostic): string {
  return String(typeof finding.code === "object" ? finding.code.value : finding.code);
}
