import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Source } from "../../src/source.ts";
import { frozen, kept } from "./kept.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

const OWN_TEMPLATES = /^templates\/.*\.(?:yaml|hbs)$/;

/** The YAML files of an example's workspace, as the host would read them; always the same list. */
export const readExample = kept((name: string): readonly Source[] =>
  readYaml(join(examples, name)),
);

/** The files of its templates folder; always the same list. */
export const readExampleTemplates = kept((name: string): readonly Source[] =>
  frozen(readFiles(join(examples, name), (path) => OWN_TEMPLATES.test(path))),
);

/** The YAML files of a folder, as the host would read them; always the same list. */
export const readYaml = kept((folder: string): readonly Source[] =>
  frozen(readFiles(folder, (path) => path.endsWith(".yaml") && !/^(?:out|templates)\//.test(path))),
);

function readFiles(folder: string, isWanted: (path: string) => boolean): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter(isWanted)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}
