import { testsIn } from "../runner.ts";

/** A window with a statute book that has a past: the views beside the text. */
export const run = testsIn(__dirname);
