import { Ajv } from "ajv";

/** One of the hand-written files in `schemas/`, or a part of one: draft-07 with the annotations of `schemas/README.md`. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly "x-shape"?: string;
  readonly "x-collection"?: string;
  readonly "x-file"?: string;
  readonly "x-short"?: string;
  readonly "x-parent"?: boolean;
  readonly "x-type"?: string;
  readonly "x-ref"?: string;
  readonly "x-text"?: "plain" | "prose";
  readonly "x-absent"?: string;
  readonly "x-not-yet"?: boolean;
  readonly "x-not-yet-words"?: readonly string[];
}

/** Keywords of our own, and one of the editors. ajv takes them as annotations and refuses any other word, so a misspelt keyword is found here. */
const annotations = [
  "enumDescriptions",
  "x-shape",
  "x-collection",
  "x-file",
  "x-short",
  "x-parent",
  "x-type",
  "x-ref",
  "x-text",
  "x-absent",
  "x-not-yet",
  "x-not-yet-words",
];

/**
 * Reads the texts of the schema files (name without `.schema.json` → text).
 * Throws when a file is no JSON, no draft-07 schema, uses a keyword that nobody knows, or refers to something that does not exist.
 */
export function readSchemas(texts: ReadonlyMap<string, string>): ReadonlyMap<string, Schema> {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  ajv.addVocabulary(annotations);
  const schemas = new Map<string, Schema>();
  for (const [name, text] of texts) {
    const parsed: unknown = JSON.parse(text);
    if (!isSchema(parsed, ajv)) throw new Error(`schemas/${name}.schema.json is not a JSON Schema`);
    if (parsed.$id !== `${name}.schema.json`) {
      throw new Error(`schemas/${name}.schema.json has the $id ${String(parsed.$id)}`);
    }
    schemas.set(name, parsed);
    ajv.addSchema(parsed);
  }
  for (const schema of schemas.values()) compileAll(ajv, schema);
  return schemas;
}

/** The cast stands beside its check: ajv has seen every keyword that `Schema` names. */
function isSchema(value: unknown, ajv: Ajv): value is Schema {
  return typeof value === "object" && value !== null && ajv.validateSchema(value) === true;
}

function compileAll(ajv: Ajv, schema: Schema): void {
  const id = String(schema.$id);
  ajv.getSchema(id);
  for (const name of Object.keys(schema.definitions ?? {}))
    ajv.getSchema(`${id}#/definitions/${name}`);
}
