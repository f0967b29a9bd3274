/** What is the least: pdfkit alone sets lines of text in one face, tagged, in a process that does nothing else: `node pdf-floor.cjs <words.txt> <fonts> <file.pdf>`. Prints `Printed` as JSON. */
import { createWriteStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { PDFDocument } from "pdfkit";
import { printed } from "./printed.ts";
import type { Printed } from "./printed.ts";

/** pdfkit's own way to write text, which the program does not use, so that its types have none of it. */
interface Writer extends NodeJS.ReadableStream {
  font(file: string): this;
  fontSize(points: number): this;
  text(line: string): this;
  struct(type: string, draw: () => void): unknown;
  addStructure(element: unknown): this;
  end(): void;
}
// The door: types for pdfkit.
const Writer = PDFDocument as unknown as new (options: {
  readonly size: "A4";
  readonly tagged: true;
  readonly pdfVersion: "1.7";
}) => Writer;

async function print(words: string, fonts: string, file: string): Promise<Printed> {
  const loaded = performance.now();
  const lines = readFileSync(words, "utf8").split("\n");
  const read = performance.now();
  const book = new Writer({ size: "A4", tagged: true, pdfVersion: "1.7" });
  const out = createWriteStream(file);
  book.pipe(out);
  book.font(join(fonts, "NotoSans_400Regular.ttf")).fontSize(9);
  for (const line of lines) book.addStructure(book.struct("P", () => void book.text(line)));
  book.end();
  await finished(out);
  return printed(loaded, read);
}

const [, , words = "", fonts = "", file = "floor.pdf"] = process.argv;
void print(words, fonts, file).then((told) => process.stdout.write(`${JSON.stringify(told)}\n`));
