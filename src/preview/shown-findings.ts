import type { Diagnostic, Severity } from "../diagnostic.ts";
import type { ShownFinding, ShownLine } from "../page/preview-data.ts";
import type { Cell, FrameLine } from "../reporters/frame.ts";
import { frameLines, linesAround } from "../reporters/frame.ts";
import { also } from "../reporters/pretty.ts";
import { sanitise } from "../reporters/sanitise.ts";
import type { Source } from "../source.ts";

/** Lines shown above the marked one. */
const BEFORE = 1;
/** Letters that are shown of a line; the panel breaks it. */
const MOST_LETTERS = 120;

/** The number of its place on the page. */
export type PlaceOf = (one: Diagnostic, source: Source | undefined) => number | undefined;

/** Findings as the panel shows them: the worst first, and those of one severity as they stand in the files. */
export function shownFindings(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  placeOf: PlaceOf,
): readonly ShownFinding[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return diagnostics
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
    .map((one) => shown(one, byPath.get(one.file), placeOf));
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 2 };

function shown(one: Diagnostic, source: Source | undefined, placeOf: PlaceOf): ShownFinding {
  const at = placeOf(one, source);
  const file = sanitise(one.file);
  return {
    severity: one.severity,
    rule: one.rule,
    message: sanitise(one.message),
    place: source === undefined ? file : `${file}:${one.start.line}:${one.start.column}`,
    lines: source === undefined || one.end.offset === 0 ? [] : linesOf(one, source),
    ...(one.help === undefined ? {} : { help: sentence(sanitise(one.help)) }),
    also: one.related.map(also),
    ...(at === undefined ? {} : { at }),
  };
}

function linesOf(one: Diagnostic, { text }: Source): readonly ShownLine[] {
  const lines = linesAround(text, one, BEFORE);
  const cut = frameLines(lines, one, MOST_LETTERS, (letters) => letters.length);
  return outdented(cut.map(lineOf));
}

/** The blanks that all lines begin with would only make the panel narrower. */
function outdented(lines: readonly ShownLine[]): readonly ShownLine[] {
  const written = lines.filter(({ before, marked = "" }) => (before + marked).trim() !== "");
  const blanks = written.map(({ before }) => before.length - before.trimStart().length);
  const least = Math.min(...blanks);
  return lines.map((line) => ({ ...line, before: line.before.slice(least) }));
}

function lineOf({ number, cells, marked }: FrameLine): ShownLine {
  if (marked === undefined) return { number, before: textOf(cells) };
  const [from, to] = marked;
  return {
    number,
    before: textOf(cells.filter((cell) => cell.offset < from)),
    // A place between two letters, or behind the last, is shown as one blank.
    marked: textOf(cells.filter((cell) => cell.offset >= from && cell.offset < to)) || " ",
    after: textOf(cells.filter((cell) => cell.offset >= to)),
  };
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.shown).join("");
}

/** A repair that stands alone begins as a sentence does, unless it begins with a name. */
function sentence(text: string): string {
  return /^[a-z]+[ ,:]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
