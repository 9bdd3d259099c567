import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Form } from "../../src/acts/form.ts";
import { bookIsRead, file, findings, open, zan } from "./api.ts";

interface Command {
  command: string;
  title: string | { value: string };
}

/** Everything that a drafter reads is in this language. */
export function speaks(
  language: string,
  kind: string,
  book: string,
  command: string,
  question: string,
  message: RegExp,
): void {
  describe(`in ${language}`, () => {
    before(() => assert.equal(vscode.env.language, language));

    it("commands are named", async () => {
      const { packageJSON } = (await zan()).context.extension;
      const { commands } = (packageJSON as { contributes: { commands: Command[] } }).contributes;
      const title = commands.find((one) => one.command === "zan.enact")?.title;
      assert.equal(typeof title === "object" ? title.value : title, command);
    });

    it("the statute book and kinds of acts are named, and forms ask", async () => {
      const [read] = await (await bookIsRead()).request("zan/book", {});
      assert.ok(read?.kinds.some(({ label }) => label === kind));
      assert.equal(read?.name, book);
      const form = await vscode.commands.executeCommand<Form>("zan.commence");
      assert.equal(form.shown.title, question);
    });

    it("findings are told", async () => {
      await open("bills/slip.zan");
      const [found] = await findings(file("bills/slip.zan"));
      assert.match(found?.message ?? "", message);
    });
  });
}
