import type { PageContent } from "./content.ts";
import type { Fault } from "./fault.ts";
import { fault } from "./fault.ts";
import { Bytes, Name, Scanner, Stream, Word } from "./objects.ts";
import type { Dictionary, Value } from "./objects.ts";
import type { Pdf } from "./pdf.ts";

/** A font of the file, as its dictionaries say. */
export interface Font {
  readonly number: number;
  readonly entries: Dictionary;
  readonly descendant: Dictionary;
  readonly descriptor: Dictionary;
  /** The text of each code; nothing where there is no table. */
  readonly texts: ReadonlyMap<number, string> | undefined;
}

export function readFont(pdf: Pdf, number: number): Font {
  const entries = pdf.dictionary(pdf.objects.get(number));
  const descendant = pdf.dictionary(pdf.list(entries.get("DescendantFonts"))[0]);
  const descriptor = pdf.dictionary(descendant.get("FontDescriptor"));
  const table = entries.get("ToUnicode");
  const texts = table === undefined ? undefined : textsOf(pdf.content(table));
  return { number, entries, descendant, descriptor, texts };
}

/** What a ToUnicode table says (9.10.3). */
function textsOf(table: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const scanner = new Scanner(table);
  let operands: Value[] = [];
  for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
    if (!(token instanceof Word)) {
      operands.push(token);
      continue;
    }
    if (token.text === "endbfrange") addRanges(operands, texts);
    if (token.text === "endbfchar") addPairs(operands, texts);
    operands = [];
  }
  return texts;
}

function addRanges(operands: readonly Value[], texts: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const first = codeOf(operands[at]);
    const to = operands[at + 2] ?? null;
    for (let code = first; code <= codeOf(operands[at + 1]); code += 1) {
      const text = Array.isArray(to) ? utf16(to[code - first]) : risen(utf16(to), code - first);
      texts.set(code, text);
    }
  }
}

function addPairs(operands: readonly Value[], texts: Map<number, string>): void {
  for (let at = 0; at + 1 < operands.length; at += 2)
    texts.set(codeOf(operands[at]), utf16(operands[at + 1]));
}

function codeOf(value: Value | undefined): number {
  return value instanceof Bytes
    ? Buffer.from(value.text, "latin1").readUIntBE(0, value.text.length)
    : 0;
}

function utf16(value: Value | undefined): string {
  return value instanceof Bytes
    ? Buffer.from(value.text, "latin1").swap16().toString("utf16le")
    : "";
}

function risen(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}

/** What an embedded TrueType font says of its glyphs. */
interface Program {
  readonly glyphs: number;
  /** In thousandths. */
  readonly width: (glyph: number) => number;
  readonly isEmpty: (glyph: number) => boolean;
}

function readProgram(text: string): Program {
  const bytes = Buffer.from(text, "latin1");
  const tables = new Map<string, Buffer>();
  for (let at = 0; at < bytes.readUInt16BE(4); at += 1) {
    const entry = 12 + at * 16;
    const start = bytes.readUInt32BE(entry + 8);
    const tag = bytes.toString("latin1", entry, entry + 4);
    tables.set(tag, bytes.subarray(start, start + bytes.readUInt32BE(entry + 12)));
  }
  const table = (tag: string): Buffer => tables.get(tag) ?? Buffer.alloc(0);
  const unit = 1000 / table("head").readUInt16BE(18);
  const measured = table("hhea").readUInt16BE(34);
  const isLong = table("head").readInt16BE(50) === 1;
  const place = (glyph: number): number =>
    isLong ? table("loca").readUInt32BE(glyph * 4) : table("loca").readUInt16BE(glyph * 2) * 2;
  return {
    glyphs: table("maxp").readUInt16BE(4),
    width: (glyph) => table("hmtx").readUInt16BE(Math.min(glyph, measured - 1) * 4) * unit,
    isEmpty: (glyph) => place(glyph) === place(glyph + 1),
  };
}

/** The widths that the file gives, by code (9.7.4.3). */
function widthsOf(pdf: Pdf, { descendant }: Font): (code: number) => number {
  const widths = new Map<number, number>();
  const given = pdf.list(descendant.get("W"));
  for (let at = 0; at < given.length;) {
    const first = Number(given[at]);
    const next = pdf.get(given[at + 1]);
    if (Array.isArray(next)) {
      for (const [index, width] of next.entries()) widths.set(first + index, Number(width));
      at += 2;
    } else {
      for (let code = first; code <= Number(next); code += 1)
        widths.set(code, Number(given[at + 2]));
      at += 3;
    }
  }
  const usual = descendant.get("DW") ?? 1000;
  return (code) => widths.get(code) ?? Number(usual);
}

/** Checkpoints 10 and 31: what is shown with which fonts. */
export function checkFonts(
  pdf: Pdf,
  pages: readonly PageContent[],
  fonts: ReadonlyMap<number, Font>,
): readonly Fault[] {
  const used = new Map<number, Set<number>>();
  for (const { font, codes } of pages.flatMap(({ shown }) => [...shown.values()].flat())) {
    const known = used.get(font) ?? new Set();
    used.set(font, known);
    for (const code of codes) known.add(code);
  }
  return [...fonts.values()].flatMap((font) => {
    const where = `font ${pdf.name(font.entries.get("BaseFont")) ?? font.number}`;
    const says: Says = (condition, text) => fault(condition, where, text);
    const codes = [...(used.get(font.number) ?? [])];
    return [
      ...mapFaults(pdf, font, says),
      ...textFaults(font, codes, says),
      ...programFaults(pdf, font, codes, says),
    ];
  });
}

type Says = (condition: string, text: string) => Fault;

function mapFaults(pdf: Pdf, { entries, descendant }: Font, says: Says): readonly Fault[] {
  const faults: Fault[] = [];
  const map = pdf.get(descendant.get("CIDToGIDMap"));
  if (map === null) faults.push(says("31-005", "there is no CIDToGIDMap"));
  else if (!(map instanceof Stream) && !(map instanceof Name && map.text === "Identity"))
    faults.push(says("31-004", "CIDToGIDMap is neither a table nor Identity"));
  const encoding = pdf.get(entries.get("Encoding"));
  if (
    !(encoding instanceof Stream) &&
    !(encoding instanceof Name && encoding.text === "Identity-H")
  )
    faults.push(says("31-006", "the encoding is none that the checker knows"));
  return faults;
}

function textFaults({ texts }: Font, codes: readonly number[], says: Says): readonly Fault[] {
  const faults: Fault[] = [];
  if (codes.includes(0)) faults.push(says("31-030", "the sign for a missing glyph is shown"));
  if (texts === undefined) return [...faults, says("31-027", "there is no ToUnicode")];
  const values = [...texts.values()].join("");
  if (values.includes("\0")) faults.push(says("31-028", "a glyph stands for U+0000"));
  if (/[\ufeff\ufffe]/.test(values))
    faults.push(says("31-029", "a glyph stands for U+FEFF or U+FFFE"));
  const unknown = codes.filter((code) => code !== 0 && (texts.get(code) ?? "") === "");
  if (unknown.length > 0)
    faults.push(says("10-001", `the codes ${unknown.join(" ")} are no characters`));
  return faults;
}

/** Characters that nothing is painted for. */
const UNSEEN = /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/;

function programFaults(
  pdf: Pdf,
  font: Font,
  codes: readonly number[],
  says: Says,
): readonly Fault[] {
  const program = pdf.content(font.descriptor.get("FontFile2"));
  if (program === "") return [says("31-009", "there is no font in the file")];
  const { glyphs, width, isEmpty } = readProgram(program);
  const given = widthsOf(pdf, font);
  return codes.flatMap((code) => {
    const text = font.texts?.get(code) ?? "";
    if (code >= glyphs || (isEmpty(code) && !UNSEEN.test(text)))
      return [says("31-011", `glyph ${code} for “${text}” is missing`)];
    const isWrong = Math.abs(given(code) - width(code)) > 1;
    return isWrong
      ? [says("31-016", `glyph ${code} is ${width(code)} wide, not ${given(code)}`)]
      : [];
  });
}
