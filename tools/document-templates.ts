import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";
import { checkFolder } from "../src/document/check-folder.ts";
import type { DocumentFolder } from "../src/document/document-folder.ts";
import { loadTemplate } from "../src/document/template-load.ts";
import { bookStrings } from "../src/locales/strings.ts";

const folder = new URL("../templates/documents/", import.meta.url);
const ENDING = ".md.hbs";

/** Where the modules belong, from the root of the repository. */
export const documentTemplatesPath = "src/generated/document-templates.ts";
export const documentNamesPath = "src/generated/document-names.ts";

/** Text of `src/generated/document-names.ts`: the names alone, for those who need no more. */
export function documentNamesModule(): string {
  return [
    "// Made by `npm run generate` from templates/documents. Do not edit.",
    `export const documentNames: readonly string[] = ${JSON.stringify(readdirSync(folder).toSorted())};`,
    "",
  ].join("\n");
}

/**
 * Text of `src/generated/document-templates.ts`: the shipped documents, each with its definition and its templates, read and checked already,
 * so that a build needs neither. A module, because it reads alike under vitest, tsx and in the bundle.
 */
export function documentTemplatesModule(): string {
  const names = readdirSync(folder).toSorted();
  const documents = Object.fromEntries(names.map((name) => [name, readDocument(name)]));
  const kinds = names.map((name) => JSON.stringify(name)).join(" | ");
  return [
    "// Made by `npm run generate` from templates/documents. Do not edit.",
    'import type { DocumentFolder } from "../document/document-folder.ts";',
    "",
    `type Documents = Readonly<Record<${kinds}, DocumentFolder>>;`,
    "",
    "// As text, which is read several times faster than the same written as code.",
    `export const documentFolders = JSON.parse(${JSON.stringify(JSON.stringify(documents))}) as Documents;`,
    "",
  ].join("\n");
}

function readDocument(name: string): DocumentFolder {
  const here = new URL(`${name}/`, folder);
  const templates = readdirSync(here)
    .filter((file) => file.endsWith(ENDING))
    .toSorted()
    .map((file) => file.slice(0, -ENDING.length))
    .map((file) => [
      file,
      loadTemplate(file, readFileSync(new URL(`${file}${ENDING}`, here), "utf8")),
    ]);
  const read: DocumentFolder = {
    definition: parse(readFileSync(new URL("document.yaml", here), "utf8")),
    templates: Object.fromEntries(templates),
    ...(name === "handbook" ? { isHandbook: true } : {}),
  };
  const strings = bookStrings("en");
  const [fault] = strings === undefined ? [] : checkFolder(read, strings);
  if (fault !== undefined) throw new Error(`templates/documents/${name}: ${JSON.stringify(fault)}`);
  return read;
}
