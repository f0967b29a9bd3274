import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";

/** Order matters: tokens first. */
const files = ["tokens.css", "book.css"];
const folder = new URL("../templates/html/", import.meta.url);

/** Where the module belongs, from the root of the repository. */
export const htmlStylePath = "src/generated/html-style.ts";

/** The written style sheets as one string. */
export function writtenStyle(): string {
  return files.map((file) => readFileSync(new URL(file, folder), "utf8")).join("\n");
}

/**
 * Text of `src/generated/html-style.ts`: the style sheets of `templates/html` as one small string, and its SHA-256 in
 * base64 for the page's content security policy. A module, because it reads alike under vitest, tsx and in the bundle.
 */
export function htmlStyleModule(): string {
  const { code } = transformSync(writtenStyle(), {
    loader: "css",
    minify: true,
    charset: "utf8",
    legalComments: "none",
  });
  const sheet = code.trim();
  if (sheet.includes("</")) throw new Error("templates/html: a style sheet must not contain `</`");
  const hash = createHash("sha256").update(sheet).digest("base64");
  return [
    "// Made by `npm run generate` from templates/html. Do not edit.",
    `export const styleSheet = ${literal(sheet)};`,
    `export const styleHash = ${JSON.stringify(hash)};`,
    "/** The colours of the light scheme by the names of their tokens, for pictures outside the page. */",
    "export const lightColors = {",
    ...lightColors(),
    "};",
    "",
  ].join("\n");
}

/** The tokens of `tokens.css` before the dark ones. */
function lightColors(): readonly string[] {
  const [light = ""] = readFileSync(new URL("tokens.css", folder), "utf8").split("@media");
  const found = light.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g);
  return [...found].map(([, name = "", value = ""]) => {
    const key = name.includes("-") ? JSON.stringify(name) : name;
    return `  ${key}: ${JSON.stringify(value)},`;
  });
}

/** A template literal, because formatters leave it alone. */
function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
}
