import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { readFormat, type Format } from "../../tools/generate/format.ts";
import { otherSchemas } from "../../tools/generate/outputs.ts";
import { readSchemas } from "../../tools/generate/schema.ts";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The hand-written schemas: name → text. */
export function schemaTexts(): ReadonlyMap<string, string> {
  const names = readdirSync(`${ROOT}schemas`)
    .filter((file) => file.endsWith(".schema.json"))
    .map((file) => file.replace(".schema.json", ""))
    .filter((name) => !otherSchemas.includes(name));
  return new Map(
    names.map((name) => [name, readFileSync(`${ROOT}schemas/${name}.schema.json`, "utf8")]),
  );
}

export function sourceFormat(): Format {
  return readFormat(readSchemas(schemaTexts()));
}
