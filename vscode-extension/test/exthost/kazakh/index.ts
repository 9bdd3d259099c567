import { testsIn } from "../runner.ts";

/** A window in Kazakh. */
export const run = testsIn(__dirname);
