import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Changed, Requests } from "./protocol";
import type { Java } from "./server/java";
import { type Ended, Runner } from "./server/runner";
import { Server } from "./server/server";

/** What all features share: the server's requests, the command line, the channel for what goes wrong. */
export class Zan {
  readonly output = vscode.window.createOutputChannel("Zan", { log: true });
  readonly server: Server;
  private readonly runner: Runner;

  constructor(readonly context: vscode.ExtensionContext) {
    this.runner = new Runner(context, this.output);
    this.server = new Server(this.runner, this.output);
    context.subscriptions.push(this.output, this.server);
  }

  /** The running client; another one after a restart. */
  get client(): LanguageClient | undefined {
    return this.server.client;
  }

  /** Texts of a statute book are others now: what was asked before may be old. */
  get onChanged(): vscode.Event<Changed> {
    return this.server.onChanged;
  }

  /** Asks the server, as soon as it has started. */
  async request<M extends keyof Requests>(
    method: M,
    params: Requests[M][0],
    token?: vscode.CancellationToken,
  ): Promise<Requests[M][1]> {
    const client = await this.server.started();
    return token
      ? client.sendRequest<Requests[M][1]>(method, params, token)
      : client.sendRequest<Requests[M][1]>(method, params);
  }

  /** Runs a command of `zan` in a folder. */
  run(args: readonly string[], folder: string, token?: vscode.CancellationToken): Promise<Ended> {
    return this.runner.run(args, folder, token);
  }

  /** The Java that runs Zan. */
  java(): Promise<Java> {
    return this.runner.java();
  }

  /** A command of the palette, for as long as the extension lives. */
  command(id: string, action: (...args: never[]) => unknown): void {
    this.context.subscriptions.push(vscode.commands.registerCommand(id, action));
  }
}

/** The reason for which the server refused a request (docs/lsp-requests.md), if it was that. */
export function refusal(error: unknown): string | undefined {
  const data: unknown = error instanceof Error && "data" in error ? error.data : undefined;
  return typeof data === "object" && data !== null && "reason" in data && typeof data.reason === "string"
    ? data.reason
    : undefined;
}
