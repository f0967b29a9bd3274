/*
 * npm run generate            makes everything that follows from schemas/
 * npm run generate -- --check says which of it is out of date, and ends with 1
 * A folder behind it stands for the project's own.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { otherSchemas, makeOutputs } from "./generate/outputs.ts";

const ENDING = ".schema.json";

/** The hand-written schemas below `root`: name without `.schema.json` → text, in the order of the names. */
async function readSchemaFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(join(root, "schemas")))
    .filter((file) => file.endsWith(ENDING))
    .toSorted();
  const texts = new Map<string, string>();
  for (const file of files) {
    const name = file.slice(0, -ENDING.length);
    if (!otherSchemas.includes(name))
      texts.set(name, await readFile(join(root, "schemas", file), "utf8"));
  }
  return texts;
}

/** Makes all outputs for the project in `root`; with `check`, writes nothing. Gives the paths that differ from what is there. */
export async function generate(root: string, check: boolean): Promise<readonly string[]> {
  const intro = await readFile(join(root, "tools/generate/format-intro.md"), "utf8");
  const outputs = await makeOutputs(await readSchemaFiles(root), intro);
  const different: string[] = [];
  for (const [path, text] of outputs) {
    const file = join(root, path);
    if ((await readFile(file, "utf8").catch(() => undefined)) === text) continue;
    different.push(path);
    if (check) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return different;
}

async function main(args: readonly string[]): Promise<number> {
  const check = args.includes("--check");
  const folder = args.find((arg) => !arg.startsWith("-"));
  const different = await generate(folder ?? fileURLToPath(new URL("..", import.meta.url)), check);
  for (const path of different)
    process.stdout.write(`${check ? "out of date" : "written"}: ${path}\n`);
  const failed = check && different.length > 0;
  if (failed) process.stdout.write("Run npm run generate.\n");
  return failed ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}
