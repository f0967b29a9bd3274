import type { Finding } from "../diagnostic.ts";
import { isDevice } from "../file-name.ts";
import { documentNames } from "../generated/document-names.ts";
import { idFault } from "../syntax/ids.ts";
import { pathOf } from "./sort-templates.ts";
import type { DocumentFiles } from "./sort-templates.ts";

/**
 * The files of a document are called like its folder: the name must do on every computer, and differ from those of the others and of
 * what is made of them: an extract of the handbook is called `handbook-porter`, a chapter `handbook-appearance`.
 */
export function nameFindings(documents: readonly DocumentFiles[]): readonly Finding[] {
  const seen = [...documentNames];
  const all = [...new Set([...documentNames, ...documents.map(({ name }) => name)])];
  return documents.flatMap((files): readonly Finding[] => {
    const { name } = files;
    const at = { file: firstFile(files) };
    const fault = nameFault(name);
    if (fault !== undefined)
      return [{ rule: "unsafe-document-name", params: { document: name, ...fault }, at }];
    const other = seen.find((one) => one !== name && sameOnDisk(one) === sameOnDisk(name));
    seen.push(name);
    if (other !== undefined)
      return [{ rule: "look-alike-id", params: { kind: "document", id: name, other }, at }];
    const whole = all.find((one) => sameOnDisk(name).startsWith(`${sameOnDisk(one)}-`));
    if (whole === undefined) return [];
    return [{ rule: "extract-like-name", params: { document: name, other: whole }, at }];
  });
}

function firstFile({ definition, templates }: DocumentFiles): string {
  const [first] = templates.values();
  return pathOf(definition ?? first ?? "");
}

function sameOnDisk(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

interface NameFault {
  readonly why: "device" | "characters" | "scripts" | "composition";
  readonly fixed?: string;
}

function nameFault(name: string): NameFault | undefined {
  if (isDevice(name)) return { why: "device" };
  const fault = idFault(name);
  if (fault !== undefined) {
    const { because, fixed } = fault;
    return { why: because, ...(fixed === undefined ? {} : { fixed }) };
  }
  const fixed = name.replaceAll(/^[-.]+|[-.]+$/g, "");
  return fixed === name ? undefined : { why: "characters", fixed };
}
