import { testsIn } from "../runner.ts";

/** A window with a folder that is not trusted. */
export const run = testsIn(__dirname);
