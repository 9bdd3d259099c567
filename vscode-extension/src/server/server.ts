import * as vscode from "vscode";
import { LanguageClient, State, type StaticFeature } from "vscode-languageclient/node";
import type { Changed } from "../protocol";
import { type Runner, NoJava } from "./runner";
import { severities } from "./severity";
import { traceChannel } from "./trace";

/** `percent` is missing once all has been read. */
export interface Reading {
  readonly percent: number | undefined;
}

export type Condition = "starting" | "running" | "stopped" | "no-java";

/** The language server: started with the window, started again on request. */
export class Server implements vscode.Disposable {
  private current: LanguageClient | undefined;
  private starting: Promise<void> | undefined;
  private readonly changed = new vscode.EventEmitter<Changed>();
  private readonly conditions = new vscode.EventEmitter<Condition>();
  private state: Condition = "stopped";
  private why: NoJava | undefined;
  private ending = false;
  private readonly progress = new vscode.EventEmitter<Reading>();
  private readonly trace = traceChannel();

  readonly onChanged = this.changed.event;
  readonly onCondition = this.conditions.event;
  /** How far the reading of a statute book has come. */
  readonly onReading = this.progress.event;

  constructor(
    private readonly runner: Runner,
    private readonly output: vscode.LogOutputChannel,
  ) {}

  get client(): LanguageClient | undefined {
    return this.current;
  }

  get condition(): Condition {
    return this.state;
  }

  /** Why it does not run, where no Java was found. */
  get problem(): NoJava | undefined {
    return this.why;
  }

  /** Whether it is stopped because it shall start again, or is not wanted any more. */
  get isRestarting(): boolean {
    return this.ending;
  }

  /** Starts the server; what keeps it from starting is a condition, not an error. */
  start(): Promise<void> {
    this.starting ??= this.launch().finally(() => (this.starting = undefined));
    return this.starting;
  }

  async restart(): Promise<void> {
    await this.starting;
    this.ending = true;
    await this.stop().finally(() => (this.ending = false));
    await this.start();
  }

  /** The client, once it has started; an error where it cannot. */
  async started(): Promise<LanguageClient> {
    await this.starting;
    if (this.current?.state === State.Running) return this.current;
    throw new Error(vscode.l10n.t("Zan is not running."));
  }

  private async launch(): Promise<void> {
    this.become("starting");
    try {
      const line = await this.runner.commandLine(["serve"]);
      const client = this.make(line);
      this.current = client;
      await client.start();
      this.why = undefined;
      this.become("running");
    } catch (error) {
      this.why = error instanceof NoJava ? error : undefined;
      if (!this.why) this.output.error(error instanceof Error ? error : String(error));
      this.become(this.why ? "no-java" : "stopped");
    }
  }

  private make(line: { command: string; args: string[]; env: NodeJS.ProcessEnv }): LanguageClient {
    const client = new LanguageClient(
      "zan",
      "Zan",
      { command: line.command, args: line.args, options: { env: line.env } },
      {
        documentSelector: [
          { language: "zan", scheme: "file" },
          { language: "zan", scheme: "untitled" },
        ],
        outputChannel: this.output,
        traceOutputChannel: this.trace,
        initializationOptions: { commands: ["zan.showReferences"] },
        middleware: {
          ...severities(),
          handleWorkDoneProgress: (token, params, next) => {
            const percent = params.kind === "end" ? undefined : (params.percentage ?? 0);
            if (String(token).startsWith("zan-reading-")) this.progress.fire({ percent });
            next(token, params);
          },
        },
      },
    );
    client.registerFeature(wantsChanges);
    client.onNotification("zan/changed", (changed: Changed) => this.changed.fire(changed));
    client.onDidChangeState((change) => {
      if (change.newState === State.Stopped && this.current === client) this.become("stopped");
      if (change.newState === State.Running) this.become("running");
    });
    return client;
  }

  private async stop(): Promise<void> {
    const client = this.current;
    this.current = undefined;
    if (client?.state === State.Running) await client.stop().catch((error) => this.output.warn(String(error)));
    await client?.dispose().catch(() => undefined);
  }

  private become(condition: Condition): void {
    if (condition === this.state) return;
    this.state = condition;
    this.conditions.fire(condition);
  }

  dispose(): Promise<void> {
    this.ending = true;
    this.progress.dispose();
    this.trace.dispose();
    this.changed.dispose();
    this.conditions.dispose();
    return this.stop();
  }
}

/** Tells the server that this client wants to know what has changed. */
const wantsChanges: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...capabilities.experimental, zan: { changed: true } };
  },
  initialize: () => undefined,
  getState: () => ({ kind: "static" }),
  clear: () => undefined,
};
