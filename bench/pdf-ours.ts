/** From a saved Document to the bytes of its PDF, in a process that does nothing else: `node pdf-ours.cjs <document.json> <fonts> <file.pdf>`. Prints `Printed` as JSON. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../src/document/blocks.ts";
import { pdf } from "../src/formats/pdf/pdf.ts";
import { collectSooner } from "../src/host/workspace.ts";
import { loadHyphenation } from "../src/locales/hyphenation.ts";
import { bookStrings } from "../src/locales/strings.ts";
import { formatStrings } from "../src/svc/format-strings.ts";
import { printed } from "./printed.ts";
import type { Printed } from "./printed.ts";

/** What a workspace of half a megabyte becomes as a Document. */
const LARGE = 3_450_000;

function open(saved: string): Document {
  const text = readFileSync(saved, "utf8");
  // As the program does it when it has read a workspace that is so large (src/host/workspace.ts).
  if (text.length > LARGE) collectSooner();
  // The door: bench/pdf.ts saved it a moment ago.
  return JSON.parse(text) as Document;
}

async function print(saved: string, fonts: string, file: string): Promise<Printed> {
  const loaded = performance.now();
  const document = open(saved);
  const words = bookStrings(document.language);
  if (words === undefined) throw new Error("svc has no words for this language");
  const hyphenate = await loadHyphenation(document.language);
  const strings = formatStrings({ ...words, hyphenate });
  const read = performance.now();
  const fontOf = (name: string): Uint8Array => readFileSync(join(fonts, name));
  const [made] = await pdf(document, strings, undefined, { fontOf, date: new Date(0) });
  writeFileSync(file, made?.bytes ?? "");
  return printed(loaded, read);
}

const [, , saved = "", fonts = "", file = "book.pdf"] = process.argv;
void print(saved, fonts, file).then((told) => process.stdout.write(`${JSON.stringify(told)}\n`));
