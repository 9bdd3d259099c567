import { testsIn } from "../runner.ts";

/** A window with the sample statute book and its history: what records law. */
export const run = testsIn(__dirname);
