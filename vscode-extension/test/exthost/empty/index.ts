import { testsIn } from "../runner.ts";

/** A window in which no folder is open. */
export const run = testsIn(__dirname);
