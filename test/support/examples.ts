import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
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

/** A file as it lies on disk. */
export interface FileOnDisk {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Everything in an example's folder, pictures and templates too, but nothing that was built there; always the same list. */
export const readExampleFiles = kept((name: string): readonly FileOnDisk[] => {
  const folder = join(examples, name);
  const paths = filesIn(folder).filter((path) => !path.startsWith("out/"));
  return frozen(paths.map((path) => ({ path, bytes: readFileSync(join(folder, path)) })));
});

/** The YAML files of a folder, as the host would read them; always the same list. */
export const readYaml = kept((folder: string): readonly Source[] =>
  frozen(readFiles(folder, (path) => path.endsWith(".yaml") && !/^(?:out|templates)\//.test(path))),
);

function readFiles(folder: string, isWanted: (path: string) => boolean): readonly Source[] {
  return filesIn(folder)
    .filter(isWanted)
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** Relative to the folder, in order. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .toSorted();
}
