import { testsIn } from "../runner.ts";

/** A window in Russian. */
export const run = testsIn(__dirname);
