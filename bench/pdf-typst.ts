/** The peer: Typst makes a tagged PDF of its source, in a process that does nothing else: `node pdf-typst.cjs <source.typ> <fonts> <file.pdf>`. Prints `Printed` as JSON. */
import { readFileSync, writeFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { printed } from "./printed.ts";
import type { Printed } from "./printed.ts";

function print(source: string, fonts: string, file: string): Printed {
  const loaded = performance.now();
  const text = readFileSync(source, "utf8");
  const read = performance.now();
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  const compiled = compiler.compile({ mainFileContent: text });
  const { result } = compiled;
  if (result === null) {
    const problem = compiled.takeDiagnostics();
    const told = problem === null ? [] : compiler.fetchDiagnostics(problem);
    throw new Error(`Typst: ${JSON.stringify(told).slice(0, 2000)}`);
  }
  const bytes = compiler.pdf(result, { pdfTags: true, creationTimestamp: 0 });
  writeFileSync(file, bytes);
  return printed(loaded, read);
}

const [, , source = "", fonts = "", file = "book.pdf"] = process.argv;
process.stdout.write(`${JSON.stringify(print(source, fonts, file))}\n`);
