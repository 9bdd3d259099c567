import { spawn } from "node:child_process";
import * as vscode from "vscode";
import { type Java, type Search, findJava, usualFolders } from "./java";
import { launcherFile, writeLauncher } from "./launcher";

/** How a command of `zan` ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Thrown where no Java is new enough; the search says what was looked at. */
export class NoJava extends Error {
  constructor(readonly search: Search) {
    super("no Java");
  }
}

/** What the JVM is told; why, is in docs/decisions/0019. */
const COMMON = ["-Xlog:disable", "-Xshare:auto", "-XX:-UsePerfData", "-XX:+UseSerialGC", "-Xmx768m"];
const SERVER = [
  "-Xms480m",
  "-Xmn160m",
  "-XX:SurvivorRatio=4",
  "-XX:Tier4InvocationThreshold=50000",
  "-XX:Tier4MinInvocationThreshold=6000",
  "-XX:Tier4CompileThreshold=150000",
  "-XX:Tier4BackEdgeThreshold=400000",
];
const COMMAND = ["-XX:TieredStopAtLevel=1"];
/** The texts are UTF-8 whatever the system's encoding is, and Guice makes no bytecode, which newer JVMs warn of. */
const PROPERTIES = ["-Dguice_bytecode_gen_option=DISABLED", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"];

/** Starts the jar that lies beside the extension. */
export class Runner {
  private found: { setting: string; java: Java } | undefined;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly output: vscode.LogOutputChannel,
  ) {}

  /** The Java that is used; looked for once, and again when the setting is another. */
  async java(): Promise<Java> {
    const setting = vscode.workspace.getConfiguration("zan").get<string>("java.home", "").trim();
    if (this.found?.setting !== setting) {
      const { env, platform } = process;
      const search = await findJava({ setting, env, platform, folders: usualFolders(platform, env) });
      if (!search.java) throw new NoJava(search);
      this.found = { setting, java: search.java };
      await writeLauncher(this.context, search.java, [...COMMON, ...COMMAND, ...PROPERTIES]).catch((error) =>
        this.output.warn(`no launcher for Git and terminals: ${error}`),
      );
      this.output.info(`Java ${search.java.version} (${search.java.source}): ${search.java.executable}`);
    }
    return this.found.java;
  }

  /** The command line that starts `zan` with these arguments. */
  async commandLine(args: readonly string[]): Promise<{ command: string; args: string[]; env: NodeJS.ProcessEnv }> {
    const java = await this.java();
    const own = vscode.workspace.getConfiguration("zan").get<string[]>("java.options", []);
    const jar = vscode.Uri.joinPath(this.context.extensionUri, "dist", "zan.jar").fsPath;
    const kind = args[0] === "serve" ? SERVER : COMMAND;
    return {
      command: java.executable,
      args: [
        ...COMMON,
        ...kind,
        ...PROPERTIES,
        ...own,
        `-Dzan.launcher=${launcherFile(this.context)}`,
        "-cp",
        jar,
        "org.zan.cli.Main",
        ...args,
      ],
      env: environment(),
    };
  }

  async run(args: readonly string[], folder: string, token?: vscode.CancellationToken): Promise<Ended> {
    const line = await this.commandLine(args);
    this.output.info(`zan ${args.join(" ")}`);
    return new Promise((resolve, reject) => {
      const child = spawn(line.command, line.args, { cwd: folder, env: line.env, windowsHide: true });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on("data", (data: Buffer) => stdout.push(data));
      child.stderr.on("data", (data: Buffer) => stderr.push(data));
      child.stdin.end();
      const cancelled = token?.onCancellationRequested(() => child.kill());
      child.on("error", reject);
      child.on("close", (code) => {
        cancelled?.dispose();
        const text = (parts: Buffer[]) => Buffer.concat(parts).toString("utf8");
        resolve({ code: code ?? 2, stdout: text(stdout), stderr: text(stderr) });
      });
    });
  }
}

/** Where the locale is no UTF-8 one, Java could not open a file called Заң.zan. */
function environment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  if (process.platform !== "linux") return env;
  if (env["LC_ALL"]) env["LC_MESSAGES"] = env["LC_ALL"];
  delete env["LC_ALL"];
  env["LC_CTYPE"] = "C.UTF-8";
  return env;
}
