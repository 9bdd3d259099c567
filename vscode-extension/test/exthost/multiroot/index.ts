import { testsIn } from "../runner.ts";

/** A window with two statute books. */
export const run = testsIn(__dirname);
