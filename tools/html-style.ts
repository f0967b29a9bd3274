import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";

/** The style sheets of every page, in the order in which they apply. */
const files = ["book.css", "screen.css", "readers.css", "print.css"];
const folder = new URL("../templates/html/", import.meta.url);

/** Where the module belongs, from the root of the repository. */
export const htmlStylePath = "src/generated/html-style.ts";

/** The written style sheets as one string. */
export function writtenStyle(): string {
  return ["tokens.css", ...files].map(read).join("\n");
}

/**
 * Text of `src/generated/html-style.ts`: the style sheets of `templates/html` as one small string, and its SHA-256 in
 * base64 for the page's content security policy. A module, because it reads alike under vitest, tsx and in the bundle.
 */
export function htmlStyleModule(): string {
  const sheet = minified(files.map(read).join("\n"));
  const tokens = minified(tokenSheet());
  return [
    "// Made by `npm run generate` from templates/html. Do not edit.",
    `export const styleSheet = ${literal(sheet)};`,
    `export const styleHash = ${JSON.stringify(hash(sheet))};`,
    `export const quaySheet = ${literal(tokens)};`,
    `export const quayHash = ${JSON.stringify(hash(tokens))};`,
    "/** The colours of the light scheme by the names of their tokens, for pictures outside the page. */",
    "export const lightColors = {",
    ...lightColors(),
    "};",
    "",
  ].join("\n");
}

function read(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

function minified(css: string): string {
  const { code } = transformSync(css, {
    loader: "css",
    minify: true,
    charset: "utf8",
    legalComments: "none",
  });
  const sheet = code.trim();
  if (sheet.includes("</")) throw new Error("templates/html: a style sheet must not contain `</`");
  return sheet;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

/** The tokens, the dark ones also for who chooses them on a light system and the other way about. */
function tokenSheet(): string {
  const [light = "", dark = ""] = read("tokens.css").split(/@media[^{]*\{/);
  const declared = /:root\s*\{([^}]*)\}/.exec(dark)?.[1] ?? "";
  return [
    light,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-scheme="light"]) {${declared}} }`,
    `@media screen { :root[data-scheme="dark"] {${declared}} }`,
  ].join("\n");
}

/** The tokens of `tokens.css` before the dark ones. */
function lightColors(): readonly string[] {
  const [light = ""] = read("tokens.css").split("@media");
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
