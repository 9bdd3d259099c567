// Bundles the extension, the pages of its views (src/*/page/main.ts) and the tests that run inside VS Code.
import { build } from "esbuild";
import { existsSync, readdirSync } from "node:fs";
import { copyFile, mkdir, readFile, rm } from "node:fs/promises";
import process from "node:process";
import { sample } from "./sample.mjs";

const production = !process.argv.includes("--development");
const common = { bundle: true, minify: production, sourcemap: !production, logLevel: "warning", legalComments: "none" };

await mkdir("dist", { recursive: true });
// The sample is kept: making its history takes seconds.
for (const name of readdirSync("dist")) if (name !== "sample.bundle") await rm(`dist/${name}`, { recursive: true });
await rm("out", { recursive: true, force: true });

const pages = Object.fromEntries(
  readdirSync("src")
    .map((feature) => [feature, `src/${feature}/page/main.ts`])
    .filter(([, main]) => existsSync(main)),
);

// The legal orders that Zan knows, with their languages: the data say them.
const data = "../dsl/src/main/resources/org/zan/dsl/data/jurisdiction";
const legalOrders = await Promise.all(
  readdirSync(data).map(async (name) => {
    const languages = /^@languages (.*)$/m.exec(await readFile(`${data}/${name}`, "utf8"));
    return { code: name.replace(".zan", ""), languages: languages ? languages[1].trim().split(/[ ,]+/) : [] };
  }),
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
    define: { LEGAL_ORDERS: JSON.stringify(legalOrders) },
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
sample("dist/sample.bundle", "dist/zan.jar");
