import type { Block, Inline } from "../../../document/blocks.ts";
import { isVisible } from "../../text.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Span } from "../paragraph.ts";
import type { Around, Flow } from "./flow.ts";
import { nothing, stacked } from "./flow.ts";
import { diamond, disc, icon } from "./icons.ts";
import { NARROW } from "./geometry.ts";
import { limitText, tied } from "./limit-text.ts";
import { partsAtPictures, pictureFlow } from "./pictures.ts";
import type { Mark, Strip } from "./strips.ts";
import { beside, clinging, kept, spaced, strip, withFirst } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, lookOf, plainText, spansOf, wordsOf } from "./words.ts";
import type { InkLook, Setting, Words } from "./words.ts";

export type Paragraph = Extract<Block, { type: "paragraph" }>;

const CLOCK = 14;

export function isSmallPrint(child: Block | undefined): child is Paragraph {
  return (
    child?.type === "paragraph" &&
    (child.role === "aside" || child.role === "fact") &&
    isVisible(child.children)
  );
}

/** The letters of a cell of the matrix of responsibilities. */
export function isLetter(child: Block | undefined): child is Paragraph {
  return (
    child?.type === "paragraph" && (child.role === "accountable" || child.role === "responsible")
  );
}

/** Between two pieces of small print: wider than between words. */
const APART = "\u2002 ";

/** Why, except, checked: they run on, each a paragraph for whoever hears them. On a card the facts run on below them, in smaller print. */
export function smallPrintFlow(run: readonly Paragraph[], around: Around, setting: Setting): Flow {
  const pieces = run.map((block) => ({ block, tag: tagIn(around.tag, "P") }));
  // Nothing is small in large print.
  const isSmall =
    around.hasSmallFacts === true && setting.theme.choices["density"] !== "largePrint";
  const isFact = ({ block }: Piece): boolean => isSmall && block.role === "fact";
  const said = pieces.filter((piece) => !isFact(piece));
  const facts = pieces.filter(isFact);
  const above = run.length === 1 ? 3.5 : 7;
  const wordsOfAll = (all: readonly Piece[], style: TextStyle): Words =>
    runOnWords(all, style, around, setting);
  const all = wordsOfAll(said, type.aside);
  const known = wordsOfAll(facts, type.note);
  return {
    least: Math.max(all.least, known.least),
    most: Math.max(all.most, known.most),
    lay: ({ x, width }) => {
      const linesOf = (words: Words, style: TextStyle, gap: number): readonly Strip[] =>
        spaced(lineStrips(words, { x, width, style }), gap);
      const together = linesOf(all, type.aside, above);
      const isShort = together.length <= RUN || said.length === 1;
      const lines = isShort
        ? shortKept(together)
        : said.flatMap((piece, index) =>
            shortKept(
              linesOf(wordsOfAll([piece], type.aside), type.aside, index === 0 ? above : 2),
            ),
          );
      if (facts.length === 0) return lines;
      const below = linesOf(known, type.note, said.length === 0 ? above : 3.5);
      return [...keptOn(lines), ...shortKept(below)];
    },
  };
}

interface Piece {
  readonly block: Paragraph;
  readonly tag: Tag;
}

function runOnWords(
  pieces: readonly Piece[],
  style: TextStyle,
  { hasPages = true }: Around,
  setting: Setting,
): Words {
  const spans = pieces.flatMap(({ block: { children }, tag }, index) => {
    const own = withWholeLabel(spansOf(children, { style, tag, hasPages }, setting));
    return index === 0 ? own : [{ text: APART, look: lookOf(style, tag, setting) }, ...own];
  });
  return wordsOf(spans, setting);
}

/** A label of so many letters is not cut, nor parted from the first word behind it. */
const LABEL = 26;

function withWholeLabel(spans: readonly Span<InkLook>[]): readonly Span<InkLook>[] {
  const [label, value, ...others] = spans;
  if (label === undefined || value === undefined) return spans;
  if (label.look.weight <= value.look.weight || label.text.length > LABEL) return spans;
  return [
    { ...label, text: label.text.replaceAll(" ", "\u00a0") },
    { ...value, text: value.text.replace(/^ /u, "\u00a0") },
    ...others,
  ];
}

/** In more lines nobody finds what is looked for: then each piece begins a line. */
const RUN = 4;

/** So many lines are not parted. */
const FEW = 12;

function shortKept(lines: readonly Strip[]): readonly Strip[] {
  return lines.length > FEW ? lines : kept(lines);
}

/** A letter of a matrix, and between two of them: less than between those of two columns, or one could not tell whose they are. */
const [LETTER, NEXT] = [14, 1.5];

/** Letters of one role, beside each other and as a whole in the middle of its column; one below the other where it is too narrow for that. */
export function lettersFlow(run: readonly Paragraph[], around: Around, setting: Setting): Flow {
  const flows = run.map((child) => paragraphFlow(child, around, setting));
  const all = flows.length * LETTER;
  return {
    least: LETTER,
    most: all + (flows.length - 1) * NEXT,
    lay: (frame) => {
      const { x, width } = frame;
      if (all > width) return flows.flatMap((flow) => flow.lay(frame));
      const apart = LETTER + Math.min(NEXT, (width - all) / 2);
      const start = x + (width - LETTER - (flows.length - 1) * apart) / 2;
      const laid = flows.map((flow, at) => flow.lay({ x: start + at * apart, width: LETTER }));
      return beside(laid, Infinity);
    },
  };
}

export function paragraphFlow(block: Paragraph, around: Around, setting: Setting): Flow {
  const { role, children } = block;
  if (!isVisible(children)) return nothing;
  if (role === undefined && isTitle(children)) return runInFlow(children, around, setting);
  if (role === undefined) return proseFlow(children, around, setting);
  switch (role) {
    case "lead":
      return leadFlow(children, around, setting);
    case "target":
      return targetFlow(children, around, setting);
    case "targetNote":
      return limitFlow(
        indented(textFlow(children, type.targetNote, { ...around, gap: 1.75 }, setting), CLOCK),
      );
    case "fact":
      return smallPrintFlow([block], around, setting);
    case "aside":
      return textFlow(children, type.aside, { ...around, gap: 3.5 }, setting);
    case "phrase":
      return textFlow(
        children,
        { ...around.style, isDisplay: true, isSlanted: true },
        { ...around, isPhrase: true, gap: 2.5 },
        setting,
      );
    case "note":
      return textFlow(children, type.note, { ...around, gap: 3.5 }, setting);
    case "moment":
      return momentFlow(children, around, setting);
    case "empty":
      return textFlow(children, { ...around.style, ink: "ink-3" }, around, setting);
    case "accountable":
    case "responsible":
      return letterFlow(children, role, around, setting);
  }
}

/** What is longer than so many lines is no lead, but text to read. */
const LEAD_LINES = 3;

function leadFlow(children: readonly Inline[], around: Around, setting: Setting): Flow {
  const large = { ...around, gap: 7 };
  const loose = { ...large, tag: tagIn(undefined, "Div") };
  const { most } = textFlow(children, type.lead, loose, setting);
  return most > LEAD_LINES * setting.grid.textWidth
    ? proseFlow(children, { ...large, style: type.body }, setting)
    : textFlow(children, type.lead, large, setting);
}

/** A paragraph that is strong as a whole is the title of what follows it. */
function isTitle(children: readonly Inline[]): boolean {
  return children.length === 1 && children[0]?.type === "strong";
}

/** Running text; what only inherits its place, such as the cells of a table in it, has a style of its own. */
function proseFlow(children: readonly Inline[], around: Around, setting: Setting): Flow {
  const isBody = around.isProse === true && around.style === type.body;
  const isJustified = isBody && setting.theme.choices["justify"] === "true";
  return textFlow(
    children,
    around.style,
    isJustified ? { ...around, isJustified } : around,
    setting,
  );
}

export function textFlow(
  children: readonly Inline[],
  style: TextStyle,
  { tag, gap, align, isPhrase, hasPages = true, isJustified = false }: TextAround,
  setting: Setting,
): Flow {
  const parts = partsAtPictures(children, style, setting);
  if (parts !== undefined) {
    const around = { tag, gap, ...(align && { align }), ...(isPhrase && { isPhrase }) };
    return stacked(
      parts.map((part) =>
        "picture" in part
          ? pictureFlow(part, around, setting)
          : textFlow(part.children, style, around, setting),
      ),
    );
  }
  const own = tagIn(tag, "P");
  const wording = { style, tag: own, hasPages, ...(isPhrase === true ? { isPhrase } : {}) };
  const spans = spansOf(children, wording, setting);
  const words = wordsOf(spans, setting);
  const whole = tied(spans);
  const tiedWords = whole === undefined ? words : wordsOf(whole, setting);
  const isLeadIn = LEAD_IN.test(plainText(children));
  return {
    least: words.least,
    most: words.most,
    lay: ({ x, width }) => {
      const strips = lineStrips(tiedWords.least <= width ? tiedWords : words, {
        x,
        width,
        style,
        isJustified: isJustified && width >= NARROW,
        ...(align === undefined ? {} : { align }),
      });
      return spaced(isLeadIn ? keptOn(strips) : strips, gap);
    },
  };
}

/** What ends so says that something follows. */
const LEAD_IN = /:\s*$/;

/** The end of it stays with what follows. */
function keptOn(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((each, index) => (index < strips.length - 1 ? each : { ...each, keep: true }));
}

interface TextAround extends Pick<Around, "tag" | "gap" | "align" | "isPhrase" | "hasPages"> {
  readonly isJustified?: boolean;
}

export function runInFlow(children: readonly Inline[], around: Around, setting: Setting): Flow {
  const flow = textFlow(children, around.style, { ...around, gap: 7 }, setting);
  return { ...flow, lay: (frame) => kept(flow.lay(frame), true) };
}

function targetFlow(children: readonly Inline[], around: Around, setting: Setting): Flow {
  const upper = limitText(children, setting.document.language);
  const flow = textFlow(upper, type.target, { ...around, gap: 3.5 }, setting);
  const draw = (x: number): Mark => icon("clock", x, 1.75, 10.5, colorOf("brand", setting));
  return limitFlow(led(flow, CLOCK, draw));
}

/** Limits are single lines, not text: they are as wide as all there is, and stay with what they are the limits of. */
function limitFlow(flow: Flow): Flow {
  return {
    ...flow,
    lay: (frame) => {
      const width = frame.wide?.x === frame.x ? frame.wide.width : frame.width;
      return clinging(flow.lay({ ...frame, width }));
    },
  };
}

function momentFlow(children: readonly Inline[], around: Around, setting: Setting): Flow {
  const flow = textFlow(children, type.moment, { ...around, gap: 1.75 }, setting);
  const [fill, stroke] = [colorOf("accent-fill", setting), colorOf("ink", setting)];
  return led(flow, 12, (x) => diamond(x, 0.75, 9, fill, stroke));
}

/** Text that begins so far in. */
export function indented(flow: Flow, by: number): Flow {
  return {
    least: flow.least + by,
    most: flow.most + by,
    lay: (frame) => flow.lay({ ...frame, x: frame.x + by, width: frame.width - by }),
  };
}

/** The same, with something drawn before its first line. */
export function led(flow: Flow, by: number, draw: (x: number) => Mark): Flow {
  const inside = indented(flow, by);
  return {
    ...inside,
    lay: (frame) =>
      withFirst(inside.lay(frame), ({ marks }) => ({ marks: [draw(frame.x), ...marks] })),
  };
}

/** A letter of the matrix of responsibilities in its disc or square. */
function letterFlow(
  children: readonly Inline[],
  role: "accountable" | "responsible",
  { tag, style: { ink: around } }: Around,
  setting: Setting,
): Flow {
  const isDisc = role === "accountable";
  const style: TextStyle = { ...type.denseCell, weight: 600, ink: isDisc ? "paper" : "ink" };
  const words = wordsOf(spansOf(children, { style, tag: tagIn(tag, "P") }, setting), setting);
  const ink = colorOf(isDisc && around === "stop" ? "stop" : "ink", setting);
  const size = LETTER;
  return {
    least: size,
    most: size,
    lay: ({ x, width }) => {
      const left = x + (width - size) / 2;
      const shape: Mark = isDisc
        ? disc(left, 0, size, { fill: ink })
        : {
            type: "box",
            x: left + 0.5,
            y: 0.5,
            width: size - 1,
            height: size - 1,
            stroke: ink,
            weight: 0.75,
          };
      const [line] = lineStrips(words, {
        x: left,
        width: size,
        style: { ...style, leading: size },
        align: "center",
      });
      return [strip(size, [shape, ...(line?.marks ?? [])], { gap: 1.75 })];
    },
  };
}
