/** The heads of tables: their words are cut only where they have no room whole, and then where it is read most easily. */

import type { TableCell } from "../../../document/blocks.ts";
import { SOFT_HYPHEN } from "../../../line-ends.ts";
import type { Hyphenate } from "../lines.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import type { Strip } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { ownWords, plainText } from "./words.ts";
import type { Setting } from "./words.ts";

/** Words of a head are cut only where one is wider than its column. */
export function headFlow({ children }: TableCell, around: Around, setting: Setting): Flow {
  const whole: Setting = { ...setting, hyphenate: undefined };
  const { least, most } = setting.flowOf(children, loose(around), whole);
  return {
    least,
    most,
    lay: (frame) => {
      const cut = least <= frame.width ? whole : withWideCut(frame.width, around.style, setting);
      return setting.flowOf(children, around, cut).lay(frame);
    },
  };
}

/** How far the name of a role reaches over both edges of its column, where with that a word stays whole: half of what is between two columns, nearly. */
const REACH = 0.6;

/** The name of a role above its narrow column. */
export function roleHeadFlow(cell: TableCell, around: Around, setting: Setting): Flow {
  const flow = headFlow(cell, around, setting);
  return {
    ...flow,
    lay: ({ x, width }) => {
      const frame: Frame = { x: x - REACH, width: width + 2 * REACH };
      if (flow.least <= frame.width || setting.hyphenate === undefined) return flow.lay(frame);
      const cut = bestCut(cell, around, frame, setting);
      return setting.flowOf(cell.children, around, cut).lay(frame);
    },
  };
}

/** As many lines as a head should have at most (visual.md, section 11). */
const MOST_LINES = 3;
/** A part of a word with fewer letters is no help to a reader. */
const FEWEST = 3;
/** What a further line, a part that is too short, and a part beside another word count, against one letter more in one part than in the other. */
const [LINE, SHORT, BESIDE] = [1000, 100, 10];

/** With the cuts of wide words that are read most easily, of all that there are. */
function bestCut({ children }: TableCell, around: Around, frame: Frame, setting: Setting): Setting {
  const { style } = around;
  const wide = withWideCut(frame.width, style, setting);
  const hasRoom = (part: string): boolean =>
    ownWords(`${part}-`, { style, tag: undefined }, setting).least <= frame.width;
  const words = children.flatMap((child) =>
    child.type === "paragraph" ? plainText(child.children).split(/\s+|(?<=-)/u) : [],
  );
  const ways = waysToCut(words, wide.hyphenate ?? ((word) => [word]), hasRoom);
  const rated = ways.map((hyphenate) => {
    const trial = { ...setting, hyphenate };
    return { trial, cost: costOf(setting.flowOf(children, loose(around), trial).lay(frame)) };
  });
  const least = Math.min(...rated.map(({ cost }) => cost));
  return rated.find(({ cost }) => cost === least)?.trial ?? wide;
}

/** So many words of a head are tried; names of roles have no more that are long. */
const TRIED = 3;

/** Each long word cut at one place, in all combinations, those that leave more for the second line first; and each wherever it can be. */
function waysToCut(
  words: readonly string[],
  hyphenate: Hyphenate,
  hasRoom: (part: string) => boolean,
): readonly Hyphenate[] {
  const long = [...new Set(words)].filter((word) => hyphenate(word).length > 1).slice(0, TRIED);
  let ways: readonly ReadonlyMap<string, readonly string[]>[] = [new Map()];
  for (const word of long) {
    const parts = hyphenate(word);
    const cuts = parts
      .slice(1)
      .map((_, at) => [parts.slice(0, at + 1).join(""), parts.slice(at + 1).join("")])
      .filter((cut) => cut.every(hasRoom));
    ways = ways.flatMap((way) => [...cuts, parts].map((cut) => new Map([...way, [word, cut]])));
  }
  return ways.map((way) => (word) => way.get(word) ?? hyphenate(word));
}

function costOf(strips: readonly Strip[]): number {
  const lines = strips.map(saidOn);
  const cuts = lines.map((line, index) => cutCost(line, lines[index + 1] ?? ""));
  const further = Math.max(0, lines.length - MOST_LINES);
  return further * LINE + lines.length + cuts.reduce((sum, each) => sum + each, 0);
}

/** How badly a line ends in the middle of a word. */
function cutCost(line: string, next: string): number {
  if (!line.endsWith(SOFT_HYPHEN)) return 0;
  const before = line.slice(0, -1).split(/\s+/u);
  const behind = next.split(/\s+/u);
  const [first, second] = [lettersIn(before.at(-1)), lettersIn(behind[0])];
  const short = [first, second].filter((size) => size < FEWEST).length;
  const beside = [before, behind].filter(({ length }) => length > 1).length;
  return short * SHORT + beside * BESIDE + Math.abs(first - second);
}

function lettersIn(part = ""): number {
  return part.match(/\p{L}/gu)?.length ?? 0;
}

function saidOn({ marks }: Strip): string {
  return marks
    .flatMap((mark) => (mark.type === "line" ? mark.pieces : []))
    .flatMap(({ atoms }) => atoms.map(({ text }) => text))
    .join("");
}

/** Only words that have no room whole are hyphenated. */
function withWideCut(width: number, style: TextStyle, setting: Setting): Setting {
  const { hyphenate } = setting;
  if (hyphenate === undefined) return setting;
  const whole: Setting = { ...setting, hyphenate: undefined };
  const isWide = (word: string): boolean =>
    ownWords(word, { style, tag: undefined }, whole).least > width;
  return { ...setting, hyphenate: (word) => (isWide(word) ? hyphenate(word) : [word]) };
}

/** For what is only measured: it is in no structure. */
function loose(around: Around): Around {
  return { ...around, tag: tagIn(undefined, "Div") };
}
