import { describe, expect, it } from "vitest";
import type { Block, Document, Inline } from "../../../src/document/blocks.ts";
import { spread, stretch } from "../../../src/formats/pdf/filling.ts";
import { justifiedLines } from "../../../src/formats/pdf/justified.ts";
import { boxesOf, filledLines } from "../../../src/formats/pdf/lines.ts";
import type { Box, Fitting, Hyphenate, Line } from "../../../src/formats/pdf/lines.ts";
import type { Span, SpanLook } from "../../../src/formats/pdf/paragraph.ts";
import { loadHyphenation } from "../../../src/locales/hyphenation.ts";
import { documentOf, readWorkspace, workspaceOf } from "../../handbook/book.ts";
import { readExample } from "../../support/examples.ts";
import { card, column, items, p, role, row, section } from "../build.ts";
import { pagesOf, sayOf, textsOn, drawnWidth } from "./small.ts";
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

interface Prose {
  readonly boxes: readonly Box[];
  readonly width: number;
}

/** Running text as the book has it: in sections, in the lists and quotations in them; not on cards, nor in tables. */
function proseIn(blocks: readonly Block[], language: string, width = MEASURE): readonly Prose[] {
  return blocks.flatMap((block): readonly Prose[] => {
    switch (block.type) {
      case "paragraph":
        return block.role === undefined ? [proseOf(block.children, language, width)] : [];
      case "section":
        return block.kind === "cover" ? [] : proseIn(block.children, language, width);
      case "list":
        return block.items.flatMap(({ children }) => proseIn(children, language, width - 10));
      case "quote":
        return proseIn(block.children, language, width - 10.5);
      default:
        return [];
    }
  });
}

function proseOf(children: readonly Inline[], language: string, width: number): Prose {
  return { boxes: boxesOf(atomsIn(spansOf(children, look), language).atoms), width };
}

/** Every paragraph there is, as if it were prose: more of them than books have, to try. */
function everyIn(thing: unknown, language: string): readonly Prose[] {
  if (typeof thing !== "object" || thing === null) return [];
  if ("type" in thing && thing.type === "paragraph" && "children" in thing) {
    return [proseOf(thing.children as readonly Inline[], language, MEASURE)];
  }
  return Object.values(thing).flatMap((inner) => everyIn(inner, language));
}

interface Measured {
  /** But the last ones of paragraphs, and those of paragraphs that are left ragged. */
  readonly lines: number;
  readonly comfortable: number;
  readonly widest: number;
  /** Beyond `stretch.widest`. */
  readonly gaping: number;
  readonly hyphens: number;
  readonly ragged: number;
}

type Break = (boxes: readonly Box[], how: Fitting) => readonly Line[];

function measured(
  all: readonly Prose[],
  hyphenate: Hyphenate | undefined,
  broken: Break,
): Measured {
  const factors: number[] = [];
  let [hyphens, ragged] = [0, 0];
  for (const { boxes, width } of all) {
    const lines = broken(boxes, { widthOf: () => width, hyphenate });
    const inner = lines.filter(({ isLast }) => !isLast);
    // First fit knows no blanks but its own: they are measured as if its lines were drawn out to the measure.
    const isLeft = broken === justifiedLines && inner.some((line) => isShort(line, width));
    if (isLeft) ragged += 1;
    if (isLeft) continue;
    hyphens += inner.filter(({ atoms }) => atoms.at(-1)?.text === "\u00ad").length;
    for (const line of inner) factors.push(factorOf(line, width));
  }
  return {
    lines: factors.length,
    comfortable: factors.filter((factor) => factor <= stretch.comfortable).length,
    widest: Math.max(0, ...factors),
    gaping: factors.filter((factor) => factor > stretch.widest).length,
    hyphens,
    ragged,
  };
}

function isShort({ width: own, stretch: more, spaces }: Line, width: number): boolean {
  return own + more * spaces < width * 0.99;
}

function factorOf({ width: own, spaceWidth }: Line, width: number): number {
  return width - own < 0.5 ? 1 : 1 + (width - own) / spaceWidth;
}

function told(what: string, found: Measured): string {
  const { lines, comfortable, widest, gaping, hyphens, ragged } = found;
  const share = ((100 * comfortable) / lines).toFixed(1);
  return `${what.padEnd(26)} ${lines} lines, ${share} % within ${stretch.comfortable}, ${gaping} beyond ${stretch.widest}, widest ${widest.toFixed(2)}, ${hyphens} hyphens, ${ragged} paragraphs ragged`;
}

const books: readonly (readonly [name: string, document: () => Document])[] = [
  ["merrowby-hotels", () => documentOf(workspaceOf(readExample("merrowby-hotels")))],
  ...["every-field", "ru", "he", "sl", "lv", "da"].map(
    (name) => [name, (): Document => documentOf(workspaceOf(readWorkspace(name)))] as const,
  ),
];

describe("prose at its measure", () => {
  it.each(books)("has even blanks: %s", async (name, make) => {
    const document = make();
    const language = new Intl.Locale(document.language).language;
    const hyphenate = await loadHyphenation(language);
    const prose = proseIn(document.blocks, language);
    const total = measured(prose, hyphenate, justifiedLines);
    const first = measured(prose, hyphenate, filledLines);
    console.log(`${told(`${name}, total fit`, total)}\n${told(`${name}, first fit`, first)}`);
    expect(total.lines).toBeGreaterThan(15);
    expect(total.comfortable / total.lines).toBeGreaterThanOrEqual(0.99);
    expect(total.widest).toBeLessThanOrEqual(stretch.widest);
    expect(total.comfortable / total.lines).toBeGreaterThan(first.comfortable / first.lines);
    expect(total.ragged).toBeLessThanOrEqual(prose.length * 0.04);
    const every = measured(everyIn(document, language), hyphenate, justifiedLines);
    expect(every.comfortable / every.lines).toBeGreaterThanOrEqual(0.98);
    expect(every.widest).toBeLessThanOrEqual(stretch.widest);
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
      expect(line.width + line.stretch * line.spaces).toBeCloseTo(260, 5);
    }
    const [last] = lines.slice(-1);
    expect(last?.stretch).toBe(0);
  });

  it("says all of its words in order, each of them whole where it is not hyphenated", async () => {
    const hyphenate = await loadHyphenation("en");
    for (const width of [60, 90, 140, 260]) {
      const fitting = { widthOf: () => width, hyphenate };
      const lines = justifiedLines(boxesIn(TEXT, "en"), fitting);
      const said = lines.map(({ atoms }) => printed(atoms)).join(" ");
      expect(said.replaceAll("- ", "")).toBe(TEXT);
      for (const line of lines) {
        for (const { text } of line.atoms) expect(`${TEXT} \u00ad`).toContain(text);
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

  it("is left ragged as a whole rather than have its blanks too far apart", () => {
    const fitting = { widthOf: () => 100, hyphenate: undefined };
    const boxes = boxesIn(`at my antidisestablishment of ${TEXT}`, "en");
    const lines = justifiedLines(boxes, fitting);
    expect(printed(lines[0]?.atoms ?? [])).toBe("at my");
    expect(lines).toEqual(filledLines(boxes, fitting));
    expect(lines.map((line) => line.stretch)).toEqual(lines.map(() => 0));
  });

  it("of a few lines is left ragged before its blanks are uncomfortable", () => {
    const [own] = justifiedLines(boxesIn("Whoever takes on", "en"), {
      widthOf: () => MEASURE,
      hyphenate: undefined,
    });
    const widthOf = (): number => (own?.width ?? 0) + 1.3 * (own?.spaceWidth ?? 0);
    const boxes = boxesIn("Whoever takes on responsibility", "en");
    const lines = justifiedLines(boxes, { widthOf, hyphenate: undefined });
    expect(lines.map(({ atoms }) => printed(atoms))).toEqual([
      "Whoever takes on",
      "responsibility",
    ]);
    expect(lines[0]?.stretch).toBe(0);
  });

  it("moves its letters where that spares its blanks, but by no more than is seen", () => {
    const fitting = { widthOf: () => MEASURE, hyphenate: undefined };
    const lines = justifiedLines(boxesIn(TEXT.repeat(4), "en"), fitting);
    const moved = lines.flatMap(({ atoms }) => atoms.map(({ look: { tracking = 0 } }) => tracking));
    expect(moved.some((by) => by !== 0)).toBe(true);
    expect(Math.max(...moved)).toBeLessThanOrEqual(spread.widest);
    expect(Math.min(...moved)).toBeGreaterThanOrEqual(spread.closest);
  });

  it("moves no letter of Hebrew", () => {
    const text = "הפקיד קם, מחייך, פונה לאורח בשמו ושואל במה אפשר לעזור, בכל שעה ובכל יום. ";
    const lines = justifiedLines(boxesIn(text.repeat(6), "he"), {
      widthOf: () => 200,
      hyphenate: undefined,
    });
    expect(lines.some((line) => line.stretch !== 0)).toBe(true);
    const moved = lines.flatMap(({ atoms }) =>
      atoms.filter((atom) => atom.look.tracking !== undefined),
    );
    expect(moved).toEqual([]);
  });

  it("keeps to the widths of its lines", () => {
    const widthOf = (line: number): number => (line < 2 ? 120 : 300);
    const lines = justifiedLines(boxesIn(TEXT, "en"), { widthOf, hyphenate: undefined });
    for (const [index, line] of lines.entries()) {
      const drawn = line.width + line.stretch * line.spaces;
      expect(drawn).toBeLessThanOrEqual(widthOf(index) + 0.02);
      expect(-line.stretch * line.spaces).toBeLessThanOrEqual(
        line.spaceWidth * (1 - stretch.least) + 0.02,
      );
    }
  });
});

describe("a book with justified text", () => {
  const PROSE = TEXT.repeat(4);
  const words = p(PROSE);

  /** Where the lines of a page that say part of the text end, from the left. */
  async function endsOf(blocks: readonly Block[], justify: boolean): Promise<readonly number[]> {
    const [first] = await pagesOf([section("section", "a", "Title", blocks)], {
      choices: justify ? { justify: "true" } : {},
    });
    if (first === undefined) throw new Error("there is no page");
    const lines = textsOn(first).filter((item) =>
      PROSE.includes(sayOf(item).replace(/\u00ad$/, "")),
    );
    expect(lines.length).toBeGreaterThan(2);
    return lines.slice(0, -1).map((item) => Math.round(10 * (item.x + drawnWidth(item))) / 10);
  }

  it("has its running text flush, in lists and quotations, too", async () => {
    const blocks: readonly (readonly Block[])[] = [
      [words],
      [items(false, PROSE)],
      [{ type: "quote", children: [words] }],
    ];
    for (const each of blocks) {
      expect(new Set(await endsOf(each, true))).toEqual(new Set([538.6]));
      expect(new Set(await endsOf(each, false)).size).toBeGreaterThan(1);
    }
  });

  it("leaves cards, tables, columns and leads ragged", async () => {
    const blocks: readonly Block[] = [
      card("a", "A-1", "must", "Title", [], [words]),
      { type: "table", rows: [row(true, "Head"), row(false, PROSE)] },
      { type: "columns", columns: [column("process", [words])] },
      // A longer one is set as text.
      role("lead", PROSE.slice(0, 150)),
    ];
    for (const block of blocks) {
      expect(await endsOf([block], true)).toEqual(await endsOf([block], false));
    }
  });
});
