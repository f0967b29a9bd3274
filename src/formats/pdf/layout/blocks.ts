import type { Block, Inline } from "../../../document/blocks.ts";
import { codeText, isVisible } from "../../text.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import { cardFlow } from "./card.ts";
import { columnsFlow } from "./columns.ts";
import { contentsFlow, indexFlow } from "./contents.ts";
import { figureFlow } from "./figure.ts";
import type { Around, Flow } from "./flow.ts";
import { nothing, stacked } from "./flow.ts";
import { formFlow } from "./form.ts";
import { diamond, disc, icon } from "./icons.ts";
import { listFlow } from "./list.ts";
import { sectionFlow } from "./section.ts";
import type { Mark, Strip } from "./strips.ts";
import { beside, kept, spaced, strip, withFirst } from "./strips.ts";
import { tableFlow } from "./table.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { baseline, colorOf, lineStrips, lookOf, ownWords, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

export function blocksFlow(children: readonly Block[], around: Around, setting: Setting): Flow {
  return stacked(runs(children).map((run) => runFlow(run, around, setting)));
}

/** Paragraphs of small print that follow each other belong together. */
function runs(children: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  for (const child of children) {
    const last = found.at(-1);
    const isSame = kinds.some((is) => is(child) && is(last?.[0]));
    if (last !== undefined && isSame) last.push(child);
    else found.push([child]);
  }
  return found;
}

function isSmallPrint(child: Block | undefined): child is Of<"paragraph"> {
  return child?.type === "paragraph" && child.role === "aside" && isVisible(child.children);
}

/** The letters of a cell of the matrix of responsibilities. */
function isLetter(child: Block | undefined): child is Of<"paragraph"> {
  return (
    child?.type === "paragraph" && (child.role === "accountable" || child.role === "responsible")
  );
}

const kinds = [isSmallPrint, isLetter];

/** Why, except, checked, source: they run on, each a paragraph for whoever hears them. */
function runFlow(run: readonly Block[], around: Around, setting: Setting): Flow {
  const [first] = run;
  if (first === undefined) return nothing;
  if (run.length === 1) return blockFlow(first, around, setting);
  if (isLetter(first)) return lettersFlow(run, around, setting);
  const style = type.aside;
  const spans = run.filter(isSmallPrint).flatMap(({ children }, index) => {
    const tag = tagIn(around.tag, "P");
    const own = spansOf(children, { style, tag }, setting);
    return index === 0 ? own : [{ text: APART, look: lookOf(style, tag, setting) }, ...own];
  });
  const words = wordsOf(spans, setting);
  return {
    least: words.least,
    most: words.most,
    lay: ({ x, width }) => spaced(lineStrips(words, { x, width, style }), 7),
  };
}

/** Letters beside each other, in the middle of their cell. */
function lettersFlow(run: readonly Block[], around: Around, setting: Setting): Flow {
  const flows = run.map((child) => blockFlow(child, around, setting));
  const [size, apart] = [14, 3];
  const wanted = flows.length * size + (flows.length - 1) * apart;
  return {
    least: wanted,
    most: wanted,
    lay: ({ x, width }) => {
      const start = x + (width - wanted) / 2;
      const laid = flows.map((flow, at) =>
        flow.lay({ x: start + at * (size + apart), width: size }),
      );
      return beside(laid, Infinity);
    },
  };
}

/** Between two pieces of small print: wider than between words. */
const APART = "\u2002 ";

function blockFlow(child: Block, around: Around, setting: Setting): Flow {
  switch (child.type) {
    case "paragraph":
      return paragraphFlow(child, around, setting);
    case "runIn":
      return runInFlow([{ type: "strong", children: child.children }], around, setting);
    case "list":
      return listFlow(child, around, setting);
    case "quote":
      return barred(child.children, "line-2", around, setting);
    case "codeBlock":
      return codeFlow(child.value, around, setting);
    case "rule":
      return ruleFlow(around, setting);
    case "table":
      return tableFlow(child, around, setting);
    case "section":
      return sectionFlow(child, around, setting);
    case "card":
      return cardFlow(child, around, setting);
    case "columns":
      return columnsFlow(child.columns, around, setting);
    case "callout":
      return calloutFlow(child, around, setting);
    case "keep":
      return keepFlow(child.children, around, setting);
    case "landscape":
      return landscapeFlow(child.children, around, setting);
    case "sheet":
      return blocksFlow(child.children, around, setting);
    case "form":
      return formFlow(child.fields, around, setting);
    case "pageBreak":
      return { ...nothing, lay: () => [strip(0, [], { start: { page: "new" } })] };
    case "figure":
      return figureFlow(child, around, setting);
    case "contents":
      return contentsFlow(child.entries, around, setting);
    case "index":
      return indexFlow(child.groups, around, setting);
  }
}

type Of<Type extends Block["type"]> = Extract<Block, { type: Type }>;

function paragraphFlow(
  { role, children }: Of<"paragraph">,
  around: Around,
  setting: Setting,
): Flow {
  if (!isVisible(children)) return nothing;
  if (role === undefined && isTitle(children)) return runInFlow(children, around, setting);
  if (role === undefined) return textFlow(children, around.style, around, setting);
  switch (role) {
    case "lead":
      return textFlow(children, type.lead, { ...around, gap: 7 }, setting);
    case "target":
      return targetFlow(children, around, setting);
    case "targetNote":
      return indented(
        textFlow(children, type.targetNote, { ...around, gap: 1.75 }, setting),
        CLOCK,
      );
    case "aside":
      return textFlow(children, type.aside, { ...around, gap: 3.5 }, setting);
    case "phrase":
      return textFlow(children, around.style, { ...around, isPhrase: true, gap: 2.5 }, setting);
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

/** A paragraph that is strong as a whole is the title of what follows it. */
function isTitle(children: readonly Inline[]): boolean {
  return children.length === 1 && children[0]?.type === "strong";
}

export function textFlow(
  children: readonly Inline[],
  style: TextStyle,
  { tag, gap, align, isPhrase }: Pick<Around, "tag" | "gap" | "align" | "isPhrase">,
  setting: Setting,
): Flow {
  const own = tagIn(tag, "P");
  const wording = { style, tag: own, ...(isPhrase === true ? { isPhrase } : {}) };
  const words = wordsOf(spansOf(children, wording, setting), setting);
  return {
    least: words.least,
    most: words.most,
    lay: ({ x, width }) =>
      spaced(
        lineStrips(words, { x, width, style, ...(align === undefined ? {} : { align }) }),
        gap,
      ),
  };
}

function runInFlow(children: readonly Inline[], around: Around, setting: Setting): Flow {
  const flow = textFlow(children, around.style, { ...around, gap: 7 }, setting);
  return { ...flow, lay: (frame) => kept(flow.lay(frame), true) };
}

const CLOCK = 14;

function targetFlow(children: readonly Inline[], around: Around, setting: Setting): Flow {
  const upper = capitalised(children, setting.document.language);
  const flow = textFlow(upper, type.target, { ...around, gap: 3.5 }, setting);
  return led(flow, CLOCK, (x) => icon("clock", x, 1.75, 10.5, colorOf("brand", setting)));
}

/** A line that stands by itself begins with a capital. */
function capitalised(children: readonly Inline[], language: string): readonly Inline[] {
  const [first, ...others] = children;
  if (first?.type !== "text") return children;
  const [letter = ""] = first.value;
  const value = letter.toLocaleUpperCase(language) + first.value.slice(letter.length);
  return [{ ...first, value }, ...others];
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
  { tag }: Around,
  setting: Setting,
): Flow {
  const isDisc = role === "accountable";
  const style: TextStyle = { ...type.denseCell, weight: 600, ink: isDisc ? "paper" : "ink" };
  const words = wordsOf(spansOf(children, { style, tag: tagIn(tag, "P") }, setting), setting);
  const ink = colorOf("ink", setting);
  const size = 14;
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

/** A bar along the start of what is quoted. */
export function barred(
  children: readonly Block[],
  ink: "brand" | "stop" | "line-2",
  around: Around,
  setting: Setting,
  weight = 1.5,
): Flow {
  const tag = tagIn(around.tag, "BlockQuote");
  const inside = blocksFlow(children, { ...around, tag }, setting);
  const indent = 10.5;
  return {
    ...indented(inside, indent),
    lay: (frame) => {
      const strips = inside.lay({ x: frame.x + indent, width: frame.width - indent });
      return spaced(
        strips.map((each, index) => {
          const above = index === 0 ? 0 : each.gap;
          const bar: Mark = {
            type: "box",
            x: frame.x,
            y: -above,
            width: weight,
            height: each.height + above,
            fill: colorOf(ink, setting),
          };
          return { ...each, marks: [bar, ...each.marks] };
        }),
        7,
      );
    },
  };
}

function calloutFlow({ kind, children }: Of<"callout">, around: Around, setting: Setting): Flow {
  if (kind === "quote")
    return barred(
      children,
      "brand",
      { ...around, style: type.firstWords, gap: 3.5, isPhrase: true },
      setting,
      3,
    );
  if (kind === "draft")
    return barred(
      children,
      "stop",
      { ...around, style: { ...type.body, weight: 600, ink: "stop" } },
      setting,
    );
  if (kind === "note") return barred(children, "brand", around, setting);
  const tag = tagIn(around.tag, "Div");
  const inside = blocksFlow(children, { ...around, tag, style: type.block, gap: 3.5 }, setting);
  const isNever = kind === "never";
  return {
    ...inside,
    lay: (frame) => {
      const rule: Mark = {
        type: "rule",
        x: frame.x,
        y: 0,
        width: frame.width,
        weight: isNever ? 1.5 : 0.5,
        color: colorOf(isNever ? "stop" : "line-2", setting),
      };
      return [strip(3.5, [rule], { gap: 7, keep: true }), ...inside.lay(frame)];
    },
  };
}

function codeFlow(value: string, { tag, gap }: Around, setting: Setting): Flow {
  const own = tagIn(tag, "Code");
  const lines = codeText(value)
    .split("\n")
    .map((line) => ownWords(line === "" ? " " : line, { style: type.block, tag: own }, setting));
  return {
    least: 40,
    most: Math.max(0, ...lines.map(({ most }) => most)),
    lay: ({ x, width }) =>
      spaced(
        lines.flatMap((words) => lineStrips(words, { x, width, style: type.block })),
        gap,
      ),
  };
}

function ruleFlow({ gap }: Around, setting: Setting): Flow {
  return {
    ...nothing,
    lay: ({ x, width }) => [
      strip(0.5, [{ type: "rule", x, y: 0, width, weight: 0.5, color: colorOf("line", setting) }], {
        gap: Math.max(gap, 10.5),
      }),
    ],
  };
}

function keepFlow(children: readonly Block[], around: Around, setting: Setting): Flow {
  const inside = blocksFlow(children, around, setting);
  return { ...inside, lay: (frame) => kept(inside.lay(frame)) };
}

/** On a page that lies on its side; what comes after it is upright again. */
function landscapeFlow(children: readonly Block[], around: Around, setting: Setting): Flow {
  return blocksFlow(children, around, setting);
}

/** A title in the text's column, its number in the margin. */
export function titleStrips(
  title: readonly Inline[],
  number: string | undefined,
  styles: { readonly title: TextStyle; readonly number: TextStyle },
  heading: Tag,
  frame: Frame2,
  setting: Setting,
): readonly Strip[] {
  const words = wordsOf(spansOf(title, { style: styles.title, tag: heading }, setting), setting);
  const lines = lineStrips(words, { x: frame.x, width: frame.width, style: styles.title });
  if (number === undefined || frame.numberWidth <= 0) return kept(lines, true);
  const own = ownWords(number, { style: styles.number, tag: heading }, setting);
  const size = Math.min(1, (frame.numberWidth - 4) / Math.max(own.most, 1));
  const style = { ...styles.number, size: styles.number.size * size };
  const fitted = ownWords(number, { style, tag: tagIn(heading, "Span") }, setting);
  const [line] = fitted.set(frame.numberWidth);
  const marks: Mark[] =
    line === undefined
      ? []
      : lineStrips(fitted, { x: frame.numberX, width: frame.numberWidth, style }).flatMap(
          ({ marks: all }) => all.map((mark) => ({ ...mark, y: baseline(styles.title) })),
        );
  return kept(
    withFirst(lines, (first) => ({ marks: [...marks.slice(0, 1), ...first.marks] })),
    true,
  );
}

interface Frame2 {
  readonly x: number;
  readonly width: number;
  readonly numberX: number;
  readonly numberWidth: number;
}
