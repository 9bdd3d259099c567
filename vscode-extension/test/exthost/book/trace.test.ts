import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { bookIsRead, file, open } from "../api.ts";

describe("the talk with the language server", () => {
  const settings = () => vscode.workspace.getConfiguration("zan");
  const write = (what: string) => settings().update("trace.server", what, vscode.ConfigurationTarget.Global);

  after(() => settings().update("trace.server", undefined, vscode.ConfigurationTarget.Global));

  it("is written down from when it is wanted until it is not", async () => {
    const { server } = await bookIsRead();
    const channel = (await server.started()).traceOutputChannel;
    const written: string[] = [];
    const { trace } = channel;
    // Outputs need a native module that is not built where tests run: what would be written is looked at.
    channel.trace = (message) => written.push(message);
    try {
      await open("acts/legal-acts.en.zan");
      const point = () =>
        vscode.commands.executeCommand(
          "vscode.executeHoverProvider",
          file("acts/legal-acts.en.zan"),
          new vscode.Position(8, 10),
        );
      await point();
      assert.deepEqual(written, []);
      await write("messages");
      await point();
      assert.match(written.join("\n"), /Sending request 'textDocument\/hover/);
      await write("off");
      const before = written.length;
      await point();
      assert.equal(written.length, before);
    } finally {
      channel.trace = trace;
    }
  });
});
