// Bundles the extension, the pages of its views (src/*/page/main.ts) and the tests that run inside VS Code.
import { build } from "esbuild";
import { existsSync, readdirSync } from "node:fs";
import { copyFile, mkdir, rm } from "node:fs/promises";
import process from "node:process";

const production = !process.argv.includes("--development");
const common = { bundle: true, minify: production, sourcemap: !production, logLevel: "warning", legalComments: "none" };

await rm("dist", { recursive: true, force: true });
await rm("out", { recursive: true, force: true });
await mkdir("dist", { recursive: true });

const pages = Object.fromEntries(
  readdirSync("src")
    .map((feature) => [feature, `src/${feature}/page/main.ts`])
    .filter(([, main]) => existsSync(main)),
);

const suites = readdirSync("test/exthost", { recursive: true })
  .map((name) => `test/exthost/${name}`)
  .filter((name) => /(\.test|\/index)\.ts$/.test(name));

await Promise.all([
  build({
    ...common,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/extension.js",
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode"],
    mainFields: ["module", "main"],
  }),
  build({ ...common, entryPoints: pages, outdir: "dist/page", platform: "browser", target: "es2022", format: "iife" }),
  build({
    ...common,
    minify: false,
    entryPoints: suites,
    outdir: "out/exthost",
    outbase: "test/exthost",
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode", "mocha"],
  }),
  copyFile(process.env.ZAN_JAR ?? "../cli/target/zan.jar", "dist/zan.jar"),
]);
