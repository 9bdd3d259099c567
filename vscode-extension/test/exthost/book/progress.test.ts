import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Api } from "../../../src/extension.ts";
import { bookIsRead } from "../api.ts";

describe("the status bar", () => {
  it("says how far the statute book has been read", async () => {
    const { server } = await bookIsRead();
    const { status } = await vscode.extensions.getExtension<Api>("zan.zan")!.activate();
    const heard: string[] = [];
    const listeners = [
      server.onCondition(() => heard.push(status.heard)),
      server.onReading(({ percent }) => percent !== undefined && heard.push(status.heard)),
    ];
    try {
      await server.restart();
      await bookIsRead();
    } finally {
      listeners.forEach((listener) => listener.dispose());
    }
    assert.match(heard.join("\n"), /^A sample statute book: reading, \d+ %$/m);
  });
});
