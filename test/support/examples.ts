import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Source } from "../../src/source.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

/** The YAML files of an example, as the host would read them. */
export function readExample(name: string): readonly Source[] {
  return readYaml(join(examples, name));
}

/** The YAML files of a folder, as the host would read them. */
export function readYaml(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".yaml") && !path.startsWith("out/"))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}
