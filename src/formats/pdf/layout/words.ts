import type { Block, Document, Inline, OriginId } from "../../../document/blocks.ts";
import { cutAtNumbers, isolation } from "../../../direction.ts";
import type { Direction } from "../../../direction.ts";
import type { Ink } from "../../../scene.ts";
import type { Look as Theme } from "../../options.ts";
import type { FormatStrings } from "../../strings.ts";
import { absoluteAddress, collapse } from "../../text.ts";
import type { Section } from "../../text.ts";
import type { Faces } from "../faces.ts";
import { justifiedLines } from "../justified.ts";
import { boxesOf, filledLines, widthOf } from "../lines.ts";
import type { Hyphenate, Line } from "../lines.ts";
import type { Look, Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import { atomsOf } from "../paragraph.ts";
import type { Span } from "../paragraph.ts";
import type { Printable, Printables } from "../printable.ts";
import type { Around, Flow } from "./flow.ts";
import type { Grid, Paper } from "./geometry.ts";
import { NARROW, gridOf, printedOf } from "./geometry.ts";
import { piecesOf } from "./line-pieces.ts";
import { pageSpans, sendsTo } from "./page-numbers.ts";
import type { Mark, Strip } from "./strips.ts";
import { strip } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { sizeAt } from "./type.ts";

/** What layout needs to know wherever it is. */
export interface Setting {
  readonly document: Document;
  readonly strings: FormatStrings;
  readonly pictures: Printables["pictures"];
  readonly theme: Theme;
  readonly faces: Faces;
  readonly hyphenate: Hyphenate | undefined;
  readonly grid: Grid;
  readonly paper: Paper;
  /** Its pages lie on their side. */
  readonly isSideways?: true;
  /** Anchors that the document has; a reference to any other is plain text. */
  readonly anchors: ReadonlySet<string>;
  /** What stands beside the contents: for each role what concerns it. */
  readonly yours: Section | undefined;
  /** Blocks as they are laid out, whatever they are. */
  readonly flowOf: (children: readonly Block[], around: Around, setting: Setting) => Flow;
  /** Characters that no face has, as they are met. */
  readonly missing: (codePoint: number, at: OriginId | undefined) => void;
}

/** For what looks alike at every density: covers, the beginnings of chapters, the edges of pages. */
export function printedSetting(setting: Setting): Setting {
  const paper = printedOf(setting.paper);
  return { ...setting, paper, grid: gridOf(paper) };
}

/** For what is read on such a page: never smaller than on any other, larger in large print. */
export function readSetting(dense: Setting): Setting {
  return (dense.paper.scale ?? 1) > 1 ? dense : printedSetting(dense);
}

/** How a stretch of text is printed, where it leads and where it came from. */
export interface InkLook extends Look {
  readonly tag: Tag | undefined;
  readonly link?: Target;
  readonly at?: OriginId;
  /** What stands on the line instead of letters; it is as wide as its atom. */
  readonly picture?: LinePicture;
  /** It keeps the room for the number of the page where this anchor is. */
  readonly pageOf?: string;
}

export interface LinePicture {
  readonly printable: Printable;
  readonly height: number;
  /** Of the picture; what is around it has its own. Nothing where it is decoration. */
  readonly tag: Tag | undefined;
}

export interface Target {
  readonly anchor?: string;
  readonly address?: string;
  readonly says: string;
}

export interface Wording {
  readonly style: TextStyle;
  readonly tag: Tag | undefined;
  /** In words to say, what stands in square brackets is a blank for the speaker. */
  readonly isPhrase?: boolean;
  /** Whether links within the book say on which page they lead to. */
  readonly hasPages?: boolean;
  /** Where all of it leads; its tag is then that of a link. */
  readonly link?: Target;
}

/** Hebrew is never spaced otherwise than its letters are. */
export function lookOf(
  style: TextStyle,
  tag: Tag | undefined,
  { theme, document, paper }: Setting,
): InkLook {
  const { tracking, ink, isDisplay = false, isSlanted = false } = style;
  const isSerif = isDisplay && theme.choices["headings"] === "serif";
  // Of two weights large type has the lighter: a lead that was heavier than its title would be read before it.
  const isHebrew = document.direction === "rtl";
  const isHeavy = isHebrew && style.weight === 600;
  const isLight = isHebrew && style.weight === 300;
  return {
    size: sizeAt(style.size, theme.choices["density"], paper.scale ?? 1),
    family: isSerif ? "serif" : "sans",
    weight: isSerif ? (isHeavy ? 600 : 400) : style.weight,
    italic: isSerif && isSlanted && !isLight,
    color: theme.colors[ink],
    tag,
    ...(tracking === undefined || isHebrew ? {} : { tracking }),
  };
}

/** Inline nodes as spans of one paragraph. */
export function spansOf(
  children: readonly Inline[],
  wording: Wording,
  setting: Setting,
): readonly Span<InkLook>[] {
  const { style, tag, link } = wording;
  const plain = lookOf(style, tag, setting);
  const look = link === undefined ? plain : { ...plain, link };
  return spans(children, look, wording, setting);
}

function spans(
  children: readonly Inline[],
  look: InkLook,
  wording: Wording,
  setting: Setting,
): readonly Span<InkLook>[] {
  const [only] = children;
  if (only !== undefined && children.length === 1) return piece(only, look, wording, setting);
  return children.flatMap((child) => piece(child, look, wording, setting));
}

function piece(
  child: Inline,
  look: InkLook,
  wording: Wording,
  setting: Setting,
): readonly Span<InkLook>[] {
  const { document } = setting;
  switch (child.type) {
    case "text":
      return textSpans(child.value, child.language, withOrigin(look, child.at), wording, setting);
    case "strong":
      return spans(child.children, { ...look, weight: 600 }, wording, setting);
    case "emphasis": {
      const upright = document.direction === "rtl" || look.weight === 600;
      const changed = upright ? { ...look, weight: 600 as const } : { ...look, italic: true };
      return spans(child.children, changed, wording, setting);
    }
    case "code":
      return [{ text: collapse(child.value), look: withOrigin(look, child.at), isolate: "ltr" }];
    case "link":
    case "reference":
      return linked(child.children, targetOf(child, setting), look, wording, setting);
    case "picture": {
      const printable = setting.pictures.get(child.file);
      if (printable !== undefined)
        return [pictureSpan(child.alt, printable, look, wording, setting)];
      return textSpans(child.alt, undefined, withOrigin(look, child.at), wording, setting);
    }
    case "lineBreak":
      return [{ text: "\n", look }];
  }
}

/** Where a link leads; nowhere, if the document has no such place or nobody should follow the address. */
export function targetOf(
  link: Extract<Inline, { type: "link" | "reference" }>,
  { anchors }: Setting,
): Omit<Target, "says"> {
  if (link.type === "reference") return anchors.has(link.anchor) ? { anchor: link.anchor } : {};
  const address = absoluteAddress(link.address);
  return address === undefined ? {} : { address };
}

/** A blank that a picture fills. */
const ROOM = "\u2003";

/** A picture on the line, not higher than it. */
function pictureSpan(
  alt: string,
  printable: Printable,
  look: InkLook,
  { style }: Wording,
  { faces }: Setting,
): Span<InkLook> {
  const natural = naturalSize(printable);
  const scale = Math.min(1, style.leading / natural.height);
  const chain = faces.of(look);
  const face = chain.find((each) => each.has(0x2003)) ?? chain[0];
  const blank = (face?.shape(ROOM, "ltr").width ?? 0) / 1000;
  const tracking = (natural.width * scale) / look.size - blank;
  const tag = alt === "" || look.tag === undefined ? undefined : tagIn(look.tag, "Figure", { alt });
  const picture = { printable, height: natural.height * scale, tag };
  return { text: ROOM, look: { ...look, tracking, picture } };
}

/** In points, of 96 pixels to the inch. */
export function naturalSize({ width, height }: Printable): { width: number; height: number } {
  return { width: width * 0.75, height: height * 0.75 };
}

function withOrigin(look: InkLook, at: OriginId | undefined): InkLook {
  return at === undefined ? look : { ...look, at };
}

/** Links do not nest; what leads nowhere, or has no words to say where, is no link. */
function linked(
  children: readonly Inline[],
  target: Omit<Target, "says">,
  look: InkLook,
  wording: Wording,
  setting: Setting,
): readonly Span<InkLook>[] {
  const says = plainText(children);
  const leads = (target.anchor ?? target.address) !== undefined && says.trim() !== "";
  if (look.link !== undefined || !leads) return spans(children, look, wording, setting);
  const tag = look.tag === undefined ? undefined : tagIn(look.tag, "Link");
  const { anchor = "" } = target;
  const isQuiet = anchor.startsWith("term-") || anchor.startsWith("role-");
  const isInk = look.color === setting.theme.colors.ink;
  const color = isQuiet || !isInk ? look.color : setting.theme.colors.brand;
  const own: InkLook = { ...look, color, tag, link: { ...target, says } };
  const words = spans(children, own, wording, setting);
  const isSent = wording.hasPages === true && sendsTo(anchor, says);
  return isSent ? [...words, ...pageSpans(anchor, says, own, setting)] : words;
}

export function plainText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if ("children" in child) return plainText(child.children);
      if (child.type === "lineBreak") return " ";
      return child.type === "picture" ? child.alt : child.value;
    })
    .join("");
}

const SHUT_IN = { ltr: "\u2066", rtl: "\u2067" } as const;
const OPEN_AGAIN = "\u2069";

function textSpans(
  value: string,
  language: string | undefined,
  look: InkLook,
  { isPhrase }: Wording,
  { document, theme }: Setting,
): readonly Span<InkLook>[] {
  const isolate = isolation(value, language, document);
  const own = isolate ?? document.direction;
  const spoken = inLanguage(look, language);
  const put = (text: string, how: InkLook): Span<InkLook> => ({
    text: own === "rtl" ? withNumbersShutIn(collapse(text)) : collapse(text),
    look: how,
  });
  const parts = isPhrase === true ? value.split(/(\[[^[\]]+\])/) : [value];
  const found = parts.map((part, index) =>
    put(part, index % 2 === 0 ? spoken : { ...spoken, color: theme.colors["ink-2"] }),
  );
  return isolate === undefined ? found : shutIn(found, isolate);
}

/** A passage in another language says which, or it is read out in the book's. */
function inLanguage(look: InkLook, language: string | undefined): InkLook {
  if (language === undefined || look.tag === undefined) return look;
  return { ...look, tag: tagIn(look.tag, "Span", { language }) };
}

function withNumbersShutIn(text: string): string {
  return cutAtNumbers(text)
    .map((part, index) => (index % 2 === 0 ? part : `${SHUT_IN.ltr}${part}${OPEN_AGAIN}`))
    .join("");
}

function shutIn(found: readonly Span<InkLook>[], isolate: Direction): readonly Span<InkLook>[] {
  const [only] = found;
  if (found.length === 1 && only !== undefined) return [{ ...only, isolate }];
  return found.map((each, index) => ({
    ...each,
    text: `${index === 0 ? SHUT_IN[isolate] : ""}${each.text}${index === found.length - 1 ? OPEN_AGAIN : ""}`,
  }));
}

/** From this size on words are never hyphenated. */
const TITLE = 12;

/** A paragraph that is ready to be set at any width. */
export interface Words {
  /** The widest that cannot be broken, and all in one line. */
  readonly least: number;
  readonly most: number;
  readonly set: (width: number, isJustified?: boolean) => readonly Line<InkLook>[];
}

export function wordsOf(found: readonly Span<InkLook>[], setting: Setting): Words {
  const { direction } = setting.document;
  const { atoms, missing } = atomsOf(found, { faces: setting.faces, direction });
  for (const { codePoint, look } of missing) setting.missing(codePoint, look.at);
  const boxes = boxesOf(atoms);
  const least = boxes.reduce((most, { words }) => Math.max(most, widthOf(words)), 0);
  const isTitle = atoms.some(({ look }) => look.size >= TITLE);
  return {
    least,
    most: widthOf(atoms),
    set: (width, isJustified = false) =>
      (isJustified ? justifiedLines : filledLines)(boxes, {
        widthOf: () => Math.max(width, 1),
        hyphenate: isTitle || (width < NARROW && least <= width) ? undefined : setting.hyphenate,
      }),
  };
}

export interface Setup {
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
  readonly align?: "start" | "end" | "center";
  /** Whether all lines but the last are as wide as the column, where that can be. */
  readonly isJustified?: boolean;
}

/** Where the base line lies in a line of that height: the letters of the faces stand in the middle. */
export function baseline({ size, leading }: Pick<TextStyle, "size" | "leading">): number {
  return leading / 2 + size * 0.35;
}

/** Lines as strips, a line each; the first two and the last two stay together. */
export function lineStrips(
  words: Words,
  { x, width, style, align = "start", isJustified = false }: Setup,
): readonly Strip[] {
  const lines = style.size < DISPLAY ? words.set(width, isJustified) : evenLines(words, width);
  return lines.map((line, index) => {
    const mark = lineMark(line, placeOf(line, x, width, align), baseline(style));
    const keep = lines.length > 1 && (index === 0 || index === lines.length - 2);
    return strip(style.leading, [mark], { keep });
  });
}

/** From this size on, in points, one sees the shape of a paragraph before one reads it. */
const DISPLAY = 13;
/** The least part of the width that the last line of large type fills. */
const LAST = 0.3;
/** By what part of the width it is tried narrower. */
const NARROWER = 0.05;

/** Lines of large type, narrower where else a word would be left over for the last. */
function evenLines(words: Words, width: number): readonly Line<InkLook>[] {
  const lines = words.set(width);
  const isFull = (all: typeof lines): boolean =>
    all.length < 2 || all.slice(-1).every((last) => drawnWidth(last) >= width * LAST);
  // Not narrower than its longest word, which would be cut.
  for (let trial = lines, room = width; trial.length === lines.length; trial = words.set(room)) {
    if (isFull(trial)) return trial;
    room -= width * NARROWER;
    if (room < Math.max(words.least, width / 2)) break;
  }
  return lines;
}

function placeOf(line: Line<InkLook>, x: number, width: number, align: string): number {
  const room = width - drawnWidth(line);
  return x + (align === "end" ? room : align === "center" ? room / 2 : 0);
}

export function lineMark(line: Line<InkLook>, x: number, y: number): Mark {
  const { atoms, stretch } = line;
  const pieces = piecesOf(atoms, stretch);
  return {
    type: "line",
    x,
    y,
    width: drawnWidth(line),
    pieces,
    ...(stretch === 0 ? {} : { stretch }),
  };
}

function drawnWidth({ width, spaces, stretch }: Line): number {
  return width + spaces * stretch;
}

/** Text of our own, such as a number, as a paragraph. */
export function ownWords(text: string, wording: Wording, setting: Setting): Words {
  return wordsOf(spansOf([{ type: "text", value: text }], wording, setting), setting);
}

export function colorOf(ink: Ink, { theme }: Setting): string {
  return theme.colors[ink];
}
