import type * as vscode from "vscode";
import * as acts from "./acts";
import * as book from "./book";
import * as changes from "./changes";
import * as effect from "./effect";
import * as graph from "./graph";
import * as reading from "./reading";
import * as server from "./server";
import * as status from "./status";
import * as timeline from "./timeline";
import * as welcome from "./welcome";
import { Zan } from "./zan";

/** What the extension can do, one folder for each. */
const features = [server, book, acts, welcome];

/** For tests: what is running. */
export interface Api {
  readonly zan: Zan;
  readonly status: status.Status;
  readonly effect: effect.Effect;
  readonly timeline: timeline.TimelineFeature;
  readonly reading: reading.Reading;
  readonly graph: graph.Graph;
  readonly changes: changes.Changes;
}

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const begun = performance.now();
  const zan = new Zan(context);
  for (const feature of features) feature.register(zan);
  const api = {
    zan,
    status: status.register(zan),
    effect: effect.register(zan),
    timeline: timeline.register(zan),
    reading: reading.register(zan),
    graph: graph.register(zan),
    changes: changes.register(zan),
  };
  const registered = performance.now() - begun;
  await zan.server.start();
  const started = performance.now() - begun;
  zan.output.info(`activated in ${registered.toFixed(0)} ms, with the server in ${started.toFixed(0)} ms`);
  return api;
}
