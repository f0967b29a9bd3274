import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";

const folder = new URL("../templates/documents/", import.meta.url);
const ENDING = ".md.hbs";

/** Where the module belongs, from the root of the repository. */
export const documentTemplatesPath = "src/generated/document-templates.ts";

/**
 * Text of `src/generated/document-templates.ts`: the shipped documents, each with its definition and its templates' texts. A module, because
 * it reads alike under vitest, tsx and in the bundle.
 */
export function documentTemplatesModule(): string {
  const documents = Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readDocument(name)]),
  );
  return [
    "// Made by `npm run generate` from templates/documents. Do not edit.",
    'import type { DocumentFolder } from "../document/document-folder.ts";',
    "",
    `export const documentFolders = ${JSON.stringify(documents, null, 2)} as const satisfies Readonly<Record<string, DocumentFolder>>;`,
    "",
  ].join("\n");
}

function readDocument(name: string): unknown {
  const here = new URL(`${name}/`, folder);
  const templates = readdirSync(here)
    .filter((file) => file.endsWith(ENDING))
    .toSorted()
    .map((file) => [file.slice(0, -ENDING.length), readFileSync(new URL(file, here), "utf8")]);
  return {
    definition: parse(readFileSync(new URL("document.yaml", here), "utf8")),
    templates: Object.fromEntries(templates),
  };
}
