import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { sheetOf } from "../src/theme/sheet.ts";
import { styleOf } from "../src/theme/style.ts";
import { schemesOf } from "../src/theme/tokens.ts";
import type { Tokens } from "../src/theme/tokens.ts";

/** The style sheets of every page, in the order in which they apply. */
const files = [
  "book.css",
  "screen.css",
  "search.css",
  "readers.css",
  "long.css",
  "print.css",
  "theme.css",
];
const folder = new URL("../templates/html/", import.meta.url);

/** Where the modules belong, from the root of the repository. */
export const htmlStylePath = "src/generated/html-style.ts";
export const previewStylePath = "src/generated/preview-style.ts";

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
  const style = styleOf();
  const schemes = schemesOf(style.ground);
  const tokens = sheetOf(style, schemes);
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

/** How wide the panel of a preview is, in em of a media query; the same stands in preview.css. */
const PANEL = 26.25;

/**
 * Text of `src/generated/preview-style.ts`: what a page under `svc preview` has besides, and the style sheet of every page as it is when
 * a panel takes its part of the window.
 */
export function previewStyleModule(): string {
  const narrow = narrowed(minified(files.map(read).join("\n")));
  const sheet = minified(read("preview.css"));
  return [
    "// Made by `npm run generate` from templates/html. Do not edit.",
    `export const narrowSheet = ${literal(narrow)};`,
    `export const narrowSheetHash = ${JSON.stringify(hash(narrow))};`,
    `export const previewSheet = ${literal(sheet)};`,
    `export const previewSheetHash = ${JSON.stringify(hash(sheet))};`,
    "",
  ].join("\n");
}

/** What holds from a width of the window on holds from that much more on. */
function narrowed(sheet: string): string {
  return sheet.replaceAll(
    /(?<=\((?:min|max)-width:)([\d.]+)(?=em\))/g,
    (width) => `${Number(width) + PANEL}`,
  );
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
