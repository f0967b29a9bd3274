import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Where the modules belong, from the root of the repository. */
export const pageScriptPath = "src/generated/page-script.ts";
export const previewScriptPath = "src/generated/preview-script.ts";

/** What browsers of the last three years understand; staff read on the telephones that they have. */
const BROWSERS = ["chrome110", "firefox115", "safari16"];

/** Text of `src/generated/page-script.ts`: the script of every page. */
export function pageScriptModule(): string {
  return scriptModule("src/page/main.ts", "pageScript");
}

/** Text of `src/generated/preview-script.ts`: what a page under `svc preview` has besides. */
export function previewScriptModule(): string {
  return scriptModule("src/page/preview/main.ts", "previewScript");
}

/**
 * A script of `src/page` in one piece, and its SHA-256 in base64 for the page's content security policy. A module, because it reads
 * alike under vitest, tsx and in the bundle.
 */
function scriptModule(entry: string, name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: BROWSERS,
    legalComments: "none",
    write: false,
  });
  const script = (outputFiles[0]?.text ?? "").trim();
  if (script.includes("</")) throw new Error(`${entry}: the script must not contain \`</\``);
  const hash = createHash("sha256").update(script).digest("base64");
  return [
    "// Made by `npm run generate` from src/page. Do not edit.",
    `export const ${name} = ${JSON.stringify(script)};`,
    `export const ${name}Hash = ${JSON.stringify(hash)};`,
    "",
  ].join("\n");
}
