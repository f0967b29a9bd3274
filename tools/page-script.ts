import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Where the module belongs, from the root of the repository. */
export const pageScriptPath = "src/generated/page-script.ts";

/** What browsers of the last three years understand; staff read on the telephones that they have. */
const BROWSERS = ["chrome109", "firefox115", "safari16"];

/**
 * Text of `src/generated/page-script.ts`: the script of `src/page` in one piece, and its SHA-256 in base64 for the page's content
 * security policy. A module, because it reads alike under vitest, tsx and in the bundle.
 */
export function pageScriptModule(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL("../src/page/main.ts", import.meta.url))],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: BROWSERS,
    legalComments: "none",
    write: false,
  });
  const script = (outputFiles[0]?.text ?? "").trim();
  if (script.includes("</")) throw new Error("src/page: the script must not contain `</`");
  const hash = createHash("sha256").update(script).digest("base64");
  return [
    "// Made by `npm run generate` from src/page. Do not edit.",
    `export const pageScript = ${JSON.stringify(script)};`,
    `export const pageScriptHash = ${JSON.stringify(hash)};`,
    "",
  ].join("\n");
}
