import { subjects } from "./condition.ts";
import type { Subject } from "./condition.ts";
import { checkpoints } from "./conditions.ts";
import type { PageContent } from "./content.ts";
import type { Fault } from "./fault.ts";
import { fault } from "./fault.ts";
import type { Font } from "./fonts.ts";
import { Dictionary, Name, Stream } from "./objects.ts";
import type { Value } from "./objects.ts";
import type { Pdf } from "./pdf.ts";
import type { Structure } from "./structure.ts";

/** What the file is made of. */
export interface Parts {
  readonly pdf: Pdf;
  readonly pages: readonly PageContent[];
  readonly structure: Structure;
  readonly fonts: ReadonlyMap<number, Font>;
}

/** A condition that is called not applicable is so only as long as the file has no such thing. */
export function checkAbsence(parts: Parts): readonly Fault[] {
  const dictionaries = [...parts.pdf.objects.values()].flatMap(dictionariesIn);
  const found = new Set<Subject>();
  for (const [subject, isThere] of Object.entries(finders(parts, dictionaries)))
    if (isThere) found.add(subject as Subject);
  return checkpoints
    .flatMap(({ conditions }) => conditions)
    .flatMap((each) =>
      each.how === "not applicable" && found.has(each.without)
        ? [fault(each.condition, "the file", `it no longer has ${subjects[each.without]}`)]
        : [],
    );
}

/** A value, and everything that is written in it. */
function dictionariesIn(value: Value): readonly Dictionary[] {
  if (value instanceof Stream) return dictionariesIn(value.entries);
  if (Array.isArray(value)) return value.flatMap(dictionariesIn);
  return value instanceof Dictionary ? [value, ...[...value.values()].flatMap(dictionariesIn)] : [];
}

const ACTIONS = new Set(
  (
    "JavaScript Launch Sound Movie Rendition Hide Named SubmitForm ResetForm ImportData SetOCGState Trans GoTo3DView GoToR " +
    "GoToE Thread"
  ).split(" "),
);

function finders(
  { pdf, pages, structure, fonts }: Parts,
  dictionaries: readonly Dictionary[],
): Record<Subject, boolean> {
  const { catalog, trailer } = pdf;
  const some = (isSuch: (each: Dictionary) => boolean): boolean => dictionaries.some(isSuch);
  const named = (each: Dictionary, key: string): string => {
    const value = each.get(key);
    return value instanceof Name ? value.text : "";
  };
  const types = new Set(structure.elements.map(({ type }) => type));
  const marks = pages.flatMap(({ says }) => says);
  return {
    actions: some(
      (each) =>
        each.has("JS") || each.has("AA") || each.has("OpenAction") || ACTIONS.has(named(each, "S")),
    ),
    annotations: annotationsOf(pdf).some((each) => named(each, "Subtype") !== "Link"),
    roles: structure.roles.size > 0,
    scans: pages.some(({ isHiding }) => isHiding),
    replacements: [...dictionaries, ...marks].some((each) => each.has("ActualText")),
    ruby: ["Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP"].some((type) => types.has(type)),
    formulas: types.has("Formula"),
    notes: types.has("Note"),
    layers:
      catalog.has("OCProperties") ||
      some((each) => each.has("OC") || named(each, "Type") === "OCG"),
    files: some(
      (each) => each.has("EF") || each.has("EmbeddedFiles") || named(each, "Type") === "Filespec",
    ),
    threads: catalog.has("Threads"),
    forms: catalog.has("AcroForm"),
    encryption: trailer.has("Encrypt"),
    maps: some((each) => each.has("IsMap")),
    drawings: [...pdf.objects.values()].some(
      (each) =>
        each instanceof Stream &&
        named(each.entries, "Subtype") === "Form" &&
        !isPlainForm(pdf, each),
    ),
    encodings: [...fonts.values()].some((font) => !isPlain(pdf, font)),
    lists: [...fonts.values()].some(({ descriptor }) => descriptor.has("CIDSet")),
  };
}

/** Nothing but lines and fields, of this file, outside of the structure. */
function isPlainForm(pdf: Pdf, form: Stream): boolean {
  const isLinked = ["Ref", "StructParents", "StructParent"].some((key) => form.entries.has(key));
  return !isLinked && !/\b(?:BMC|BDC|Tj|TJ)\b/.test(pdf.content(form));
}

function annotationsOf(pdf: Pdf): readonly Dictionary[] {
  return pdf.pages.flatMap((page) =>
    pdf
      .list(pdf.dictionary(pdf.objects.get(page)).get("Annots"))
      .map((each) => pdf.dictionary(each)),
  );
}

function isPlain(pdf: Pdf, { entries, descendant }: Font): boolean {
  const isOwnTable = pdf.get(entries.get("Encoding")) instanceof Stream;
  return (
    !isOwnTable &&
    pdf.name(entries.get("Subtype")) === "Type0" &&
    pdf.name(descendant.get("Subtype")) === "CIDFontType2"
  );
}
