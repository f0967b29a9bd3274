import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Source } from "../../src/source.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

/** The YAML files of an example's workspace, as the host would read them. */
export function readExample(name: string): readonly Source[] {
  return read(name, (path) => path.endsWith(".yaml") && !/^(?:out|templates)\//.test(path));
}

/** The files of its templates folder. */
export function readExampleTemplates(name: string): readonly Source[] {
  return read(name, (path) => /^templates\/.*\.(?:yaml|hbs)$/.test(path));
}

function read(name: string, isWanted: (path: string) => boolean): readonly Source[] {
  return readdirSync(join(examples, name), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter(isWanted)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(examples, name, path), "utf8") }));
}
