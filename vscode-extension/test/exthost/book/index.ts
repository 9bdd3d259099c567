import { testsIn } from "../runner.ts";

/** A window with one statute book: most tests. */
export const run = testsIn(__dirname);
