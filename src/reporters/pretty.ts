import type { Diagnostic, RelatedLocation } from "../diagnostic.ts";
import { counted, severityCounts } from "./counts.ts";
import { frame, isPlain, linesAround } from "./frame.ts";
import type { Measure } from "./frame.ts";
import { paintFor } from "./paint.ts";
import type { Paint } from "./paint.ts";
import type { Report, Totals } from "./report.ts";
import { sanitise } from "./sanitise.ts";

/** Findings for people: what, where, the lines themselves, how to repair it; the totals last. */
export async function reportPretty(report: Report): Promise<string> {
  const paint = await paintFor(report.style.color);
  const texts = new Map(report.sources.map((source) => [source.path, source.text]));
  const blocks: string[] = [];
  for (const one of report.diagnostics) {
    blocks.push(await block(one, texts.get(one.file), report.style.columns, paint));
  }
  return `${[...blocks, totalsLine(report.totals, paint)].join("\n")}\n`;
}

async function block(
  one: Diagnostic,
  text: string | undefined,
  columns: number,
  paint: Paint,
): Promise<string> {
  const head = `${paint[one.severity](one.severity.padEnd(5))}  ${paint.strong(one.rule)}   ${sanitise(one.message)}`;
  const path = sanitise(one.file);
  const place = text === undefined ? path : `${path}:${one.start.line}:${one.start.column}`;
  const lines = [head, `  ${paint.place(place)}`, ""];
  if (text !== undefined && one.end.offset > 0)
    lines.push(...(await frameOf(one, text, columns, paint)), "");
  if (one.help !== undefined) lines.push(`  help: ${sanitise(one.help)}`);
  for (const second of one.related) lines.push(`  also: ${also(second)}`);
  if (lines.at(-1) !== "") lines.push("");
  return lines.join("\n");
}

async function frameOf(
  one: Diagnostic,
  text: string,
  columns: number,
  paint: Paint,
): Promise<string[]> {
  const lines = linesAround(text, one);
  const plain = lines.every(([, line]) => isPlain(line));
  const { rows, mark } = frame(lines, one, columns, plain ? lengthOf : await displayWidth());
  return rows.map((row, index) => (index === mark ? paint[one.severity](row) : paint.quiet(row)));
}

const lengthOf: Measure = (text) => text.length;

/** Loaded only for letters that may be wider or narrower than one column. */
async function displayWidth(): Promise<Measure> {
  const { default: stringWidth } = await import("string-width");
  return (text) => stringWidth(text);
}

/** Sentences about second places end with "here": the place itself takes its stand. */
export function also({ text, file, start }: RelatedLocation): string {
  const place = `${sanitise(file)}:${start.line}:${start.column}`;
  const sentence = sanitise(text);
  if (sentence === "") return place;
  return sentence.endsWith(" here")
    ? `${sentence.slice(0, -4)}in ${place}`
    : `${sentence}: ${place}`;
}

/** `2 errors, 1 warning in 3 of 48 files`. */
function totalsLine(totals: Totals, paint: Paint): string {
  const files = counted(totals.files, "file", "files");
  const counts = severityCounts(totals);
  const worst = counts[0]?.severity;
  if (worst === undefined) return paint.good(`no problems in ${files}`);
  const all = counts.map(({ words }) => words).join(", ");
  const line = paint[worst](`${all} in ${totals.affected} of ${files}`);
  if (totals.hidden === 0) return line;
  return `${line}\n${totals.hidden} of them are not shown; --max-problems 0 shows all`;
}
