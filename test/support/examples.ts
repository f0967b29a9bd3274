import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Source } from "../../src/source.ts";
import { frozen, kept } from "./kept.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

/** The YAML files of an example, as the host would read them; always the same list. */
export const readExample = kept((name: string): readonly Source[] =>
  readYaml(join(examples, name)),
);

/** The YAML files of a folder, as the host would read them; always the same list. */
export const readYaml = kept((folder: string): readonly Source[] => frozen(readFiles(folder)));

function readFiles(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".yaml") && !/^(?:out|templates)\//.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}
