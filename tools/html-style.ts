import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { sheetOf } from "../src/theme/sheet.ts";
import { styleOf } from "../src/theme/style.ts";
import { schemesOf } from "../src/theme/tokens.ts";
import type { Tokens } from "../src/theme/tokens.ts";

/** The style sheets of every page, in the order in which they apply. */
const files = ["book.css", "screen.css", "print.css", "theme.css"];
const folder = new URL("../templates/html/", import.meta.url);

/** Where the module belongs, from the root of the repository. */
export const htmlStylePath = "src/generated/html-style.ts";

/** The written style sheets as one string. */
export function writtenStyle(): string {
  return files.map(read).join("\n");
}

/**
 * Text of `src/generated/html-style.ts`: the style sheets of `templates/html` as one small string, and the sheet of the look without
 * a theme, each with its SHA-256 in base64 for the page's content security policy. A module, because it reads alike under vitest,
 * tsx and in the bundle.
 */
export function htmlStyleModule(): string {
  const sheet = minified(writtenStyle());
  const { ground, paper } = styleOf();
  const schemes = schemesOf(ground);
  const tokens = sheetOf(paper, schemes);
  return [
    "// Made by `npm run generate` from templates/html and src/theme. Do not edit.",
    `export const styleSheet = ${literal(sheet)};`,
    `export const styleHash = ${JSON.stringify(hash(sheet))};`,
    `export const quaySheet = ${literal(tokens)};`,
    `export const quayHash = ${JSON.stringify(hash(tokens))};`,
    "/** The colours of the light scheme by the names of their tokens, for pictures outside the page. */",
    "export const lightColors = {",
    ...lines(schemes.light),
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

function lines(tokens: Tokens): readonly string[] {
  return Object.entries(tokens).map(([name, value]) => {
    const key = name.includes("-") ? JSON.stringify(name) : name;
    return `  ${key}: ${JSON.stringify(value)},`;
  });
}

/** A template literal, because formatters leave it alone. */
function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
}
