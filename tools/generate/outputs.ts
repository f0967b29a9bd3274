import { format as oxfmt } from "oxfmt";

import { editorSchema } from "./editor-schema.ts";
import { fieldsModule } from "./fields.ts";
import { readFormat } from "./format.ts";
import { formatPage } from "./format-page.ts";
import { readSchemas } from "./schema.ts";
import {
  documentNamesModule,
  documentNamesPath,
  documentTemplatesModule,
  documentTemplatesPath,
} from "../document-templates.ts";
import {
  htmlStyleModule,
  htmlStylePath,
  previewStyleModule,
  previewStylePath,
} from "../html-style.ts";
import {
  pageScriptModule,
  pageScriptPath,
  previewScriptModule,
  previewScriptPath,
} from "../page-script.ts";
import { typesModule } from "./types.ts";
import { widthsModule, widthsPath } from "../widths.ts";
import { validatorsModule } from "./validators.ts";

/** Schemas that are no part of the format's source: the one that is made from it, and the one of svc's reports. */
export const otherSchemas: readonly string[] = ["workspace", "findings"];

/**
 * Everything that is made, from the schemas and from templates/: path in the project → text, laid out as oxfmt leaves it.
 * `schemas`: name without `.schema.json` → text; `intro`: the hand-written beginning of the reference page.
 */
export async function makeOutputs(
  schemas: ReadonlyMap<string, string>,
  intro: string,
): Promise<ReadonlyMap<string, string>> {
  const format = readFormat(readSchemas(schemas));
  const drafts: readonly (readonly [path: string, text: string])[] = [
    ["src/generated/fields.ts", fieldsModule(format)],
    ["src/generated/types.ts", await typesModule(format)],
    ["src/generated/validators.ts", validatorsModule(format)],
    ["schemas/workspace.schema.json", editorSchema(format)],
    ["docs/format.md", formatPage(format, intro)],
    [documentTemplatesPath, documentTemplatesModule()],
    [documentNamesPath, documentNamesModule()],
    [htmlStylePath, htmlStyleModule()],
    [pageScriptPath, pageScriptModule()],
    [previewStylePath, previewStyleModule()],
    [previewScriptPath, previewScriptModule()],
    [widthsPath, widthsModule()],
  ];
  const outputs = new Map<string, string>();
  for (const [path, text] of drafts) outputs.set(path, await laidOut(path, text));
  return outputs;
}

async function laidOut(path: string, text: string): Promise<string> {
  const { code, errors } = await oxfmt(path, text);
  const first = errors[0];
  if (first !== undefined) throw new Error(`${path}: ${first.message}`);
  return code;
}
