import { describe, expect, it } from "vitest";
import type { Document, Inline } from "../../../src/document/blocks.ts";
import { justifiedLines, stretch, stretchOf } from "../../../src/formats/pdf/justified.ts";
import { boxesOf, filledLines } from "../../../src/formats/pdf/lines.ts";
import type { Box, Fitting, Line } from "../../../src/formats/pdf/lines.ts";
import type { Span, SpanLook } from "../../../src/formats/pdf/paragraph.ts";
import { loadHyphenation } from "../../../src/locales/hyphenation.ts";
import { documentOf, readWorkspace, workspaceOf } from "../../handbook/book.ts";
import { readExample } from "../../support/examples.ts";
import { atomsIn, boxesIn, look, printed } from "./text.ts";

/** The text column of visual.md: 126.5 mm. Nothing else is ever justified. */
const MEASURE = 358.6;

function spansOf(children: readonly Inline[], style: SpanLook): readonly Span[] {
  return children.flatMap((child): readonly Span[] => {
    if (child.type === "strong") return spansOf(child.children, { ...style, weight: 600 });
    if (child.type === "emphasis") return spansOf(child.children, { ...style, italic: true });
    if ("children" in child) return spansOf(child.children, style);
    if (child.type === "lineBreak") return [{ text: "\n", look: style }];
    const text = child.type === "picture" ? child.alt : child.value;
    return [{ text: text.replaceAll(/\s*\n\s*/g, " "), look: style }];
  });
}

/** The texts of all paragraphs, wherever they stand. */
function paragraphsIn(thing: unknown): readonly (readonly Span[])[] {
  if (typeof thing !== "object" || thing === null) return [];
  if ("type" in thing && thing.type === "paragraph" && "children" in thing) {
    return [spansOf(thing.children as readonly Inline[], look)];
  }
  return Object.values(thing).flatMap((inner) => paragraphsIn(inner));
}

interface Measured {
  readonly lines: number;
  readonly comfortable: number;
  readonly widest: number;
  readonly ragged: number;
  readonly hyphens: number;
}

function measured(lines: readonly Line[], width: number): Measured {
  const stretched = lines.filter(({ isLast }) => !isLast);
  const factors = stretched.map(({ width: own, spaceWidth }) =>
    width - own < 0.5 ? 1 : 1 + (width - own) / spaceWidth,
  );
  const drawn = stretched.map(
    (line) => 1 + (stretchOf(line, width) * line.spaces) / (line.spaceWidth || 1),
  );
  return {
    lines: stretched.length,
    comfortable: factors.filter((factor) => factor <= stretch.comfortable).length,
    widest: Math.max(0, ...drawn),
    ragged: factors.filter((factor) => factor > stretch.widest).length,
    hyphens: stretched.filter(({ atoms }) => atoms.at(-1)?.text === "-").length,
  };
}

function row(what: string, { lines, comfortable, widest, ragged, hyphens }: Measured): string {
  const share = ((100 * comfortable) / lines).toFixed(2);
  return `${what.padEnd(26)} ${lines} lines, ${share} % within ${stretch.comfortable}, widest ${widest.toFixed(2)}, ${ragged} ragged, ${hyphens} hyphens`;
}

/**
 * What share of the lines has to stay comfortable. The goal is 0.99; most paragraphs of a handbook have two or three lines, of which only one or
 * two can be broken elsewhere. Hebrew has no hyphens to help.
 */
const books: readonly (readonly [name: string, least: number, document: () => Document])[] = [
  ["merrowby-hotels", 0.95, () => documentOf(workspaceOf(readExample("merrowby-hotels")))],
  ...(
    [
      ["every-field", 0.95],
      ["ru", 0.87],
      ["he", 0.75],
      ["sl", 0.89],
      ["lv", 0.88],
      ["da", 0.96],
    ] as const
  ).map(
    ([name, least]) =>
      [name, least, (): Document => documentOf(workspaceOf(readWorkspace(name)))] as const,
  ),
];

describe("prose at its measure", () => {
  it.each(books)("has even blanks: %s", async (name, least, make) => {
    const document = make();
    const language = new Intl.Locale(document.language).language;
    const hyphenate = await loadHyphenation(language);
    const fitting: Fitting = { widthOf: () => MEASURE, hyphenate };
    const boxes = paragraphsIn(document).map((spans) => boxesOf(atomsIn(spans, language).atoms));
    const linesBy = (broken: (each: readonly Box[], how: Fitting) => readonly Line[]): Measured =>
      measured(
        boxes.flatMap((each) => broken(each, fitting)),
        MEASURE,
      );
    const total = linesBy(justifiedLines);
    const first = linesBy(filledLines);
    console.log(`${row(`${name}, total fit`, total)}\n${row(`${name}, first fit`, first)}`);
    expect(total.lines).toBeGreaterThan(20);
    expect(total.comfortable / total.lines).toBeGreaterThanOrEqual(least);
    expect(total.comfortable / total.lines).toBeGreaterThan(first.comfortable / first.lines);
    expect(total.widest).toBeLessThanOrEqual(stretch.widest);
    expect(total.ragged / total.lines).toBeLessThan(0.025);
  });
});

const TEXT =
  "Whoever takes a call says the name of the house, their own, and how they can help, within three rings and never with music in between.";

describe("a justified paragraph", () => {
  it("fills every line but the last", () => {
    const lines = justifiedLines(boxesIn(TEXT, "en"), {
      widthOf: () => 260,
      hyphenate: undefined,
    });
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.slice(0, -1)) {
      expect(line.width + stretchOf(line, 260) * line.spaces).toBeCloseTo(260, 5);
    }
    const [last] = lines.slice(-1);
    expect(last === undefined ? -1 : stretchOf(last, 260)).toBe(0);
  });

  it("says all of its words in order, each of them whole where it is not hyphenated", async () => {
    const hyphenate = await loadHyphenation("en");
    for (const width of [60, 90, 140, 260]) {
      const fitting = { widthOf: () => width, hyphenate };
      const lines = justifiedLines(boxesIn(TEXT, "en"), fitting);
      const said = lines.map(({ atoms }) => printed(atoms)).join(" ");
      expect(said.replaceAll("- ", "")).toBe(TEXT);
      for (const line of lines) {
        for (const { text } of line.atoms) expect(`${TEXT} -`).toContain(text);
      }
    }
  });

  it("is broken by itself between the ends that its author gave it", () => {
    const lines = justifiedLines(boxesIn(`${TEXT}\nshort\n${TEXT}`, "en"), {
      widthOf: () => 260,
      hyphenate: undefined,
    });
    const short = lines.findIndex(({ atoms }) => printed(atoms) === "short");
    expect(short).toBeGreaterThan(1);
    expect(lines[short]?.isLast).toBe(true);
    expect(lines[short - 1]?.isLast).toBe(true);
    expect(lines.at(-1)?.isLast).toBe(true);
  });

  it("goes round what is wider than a line", () => {
    const fitting = { widthOf: () => 100, hyphenate: undefined };
    const lines = justifiedLines(boxesIn(`so ${"x".repeat(60)} is long`, "en"), fitting);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(100.02);
  });

  it("leaves a line ragged rather than draw its blanks too far apart", () => {
    const fitting = { widthOf: () => 100, hyphenate: undefined };
    const lines = justifiedLines(boxesIn("a b antidisestablishment of", "en"), fitting);
    expect(printed(lines[0]?.atoms ?? [])).toBe("a b");
    expect(lines[0] === undefined ? -1 : stretchOf(lines[0], 100)).toBe(0);
  });

  it("keeps to the widths of its lines", () => {
    const widthOf = (line: number): number => (line < 2 ? 120 : 300);
    const lines = justifiedLines(boxesIn(TEXT, "en"), { widthOf, hyphenate: undefined });
    for (const [index, line] of lines.entries()) {
      const least = line.width - line.spaceWidth * (1 - stretch.least);
      expect(least).toBeLessThanOrEqual(widthOf(index) + 0.02);
    }
  });
});
