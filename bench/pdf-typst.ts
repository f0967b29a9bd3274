/** The peer: Typst makes a tagged PDF of its source, in a process that does nothing else: `node pdf-typst.cjs <source.typ> <fonts> <file.pdf>`. Prints `Printed` as JSON. */
import { readFileSync, writeFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Printed } from "./pdf-ours.ts";

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
  const done = performance.now();
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    loaded,
    read: read - loaded,
    made: done - read,
    processor: (userCPUTime + systemCPUTime) / 1000,
    peak: maxRSS / 1024,
  };
}

const [, , source = "", fonts = "", file = "book.pdf"] = process.argv;
process.stdout.write(`${JSON.stringify(print(source, fonts, file))}\n`);
