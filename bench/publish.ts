/**
 * From a checked workspace to the files of its handbook, in a process that has done nothing else: `node publish.cjs <workspace> <file.md>`.
 * Writes the Markdown to the file and prints `Published` as JSON.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../src/svc.ts";
import { makeDocument } from "../src/document/make-document.ts";
import { makeEdition } from "../src/edition/edition.ts";
import { html } from "../src/formats/html/page.ts";
import { markdown } from "../src/formats/markdown.ts";
import { documentFolders } from "../src/generated/document-templates.ts";
import { loadHyphenation } from "../src/locales/hyphenation.ts";
import { bookStrings } from "../src/locales/strings.ts";
import { formatStrings } from "../src/svc/format-strings.ts";

/** Milliseconds: making the Document, and drawing it as Markdown and as HTML. */
export interface Published {
  readonly document: number;
  readonly formats: number;
}

async function publish(folder: string, file: string): Promise<Published> {
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  const { workspace } = check({ sources });
  const strings = bookStrings("en");
  if (workspace === undefined || strings === undefined) throw new Error(`${folder} has findings`);
  const hyphenate = await loadHyphenation("en");
  const start = performance.now();
  const edition = makeEdition(workspace, { today: "2026-01-01", draft: true });
  const spoken = { ...strings, hyphenate };
  const { document } = makeDocument("handbook", {
    folder: documentFolders.handbook,
    edition,
    strings: spoken,
  });
  if (document === undefined) throw new Error("the handbook has findings");
  const made = performance.now();
  const words = formatStrings(strings);
  const [main] = markdown(document, words);
  html(document, words);
  const drawn = performance.now();
  writeFileSync(file, main?.bytes ?? "");
  return { document: made - start, formats: drawn - made };
}

const [, , folder = ".", file = "handbook.md"] = process.argv;
void publish(folder, file).then((published) =>
  process.stdout.write(`${JSON.stringify(published)}\n`),
);
