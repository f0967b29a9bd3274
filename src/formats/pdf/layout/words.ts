import type { Block, Document, Inline, OriginId } from "../../../document/blocks.ts";
import { cutAtNumbers, isolation } from "../../../direction.ts";
import type { Direction } from "../../../direction.ts";
import type { Ink } from "../../../scene.ts";
import type { Assets } from "../../assets.ts";
import type { Look as Theme } from "../../options.ts";
import type { FormatStrings } from "../../strings.ts";
import { collapse, safeAddress } from "../../text.ts";
import type { Faces } from "../faces.ts";
import { boxesOf, filledLines } from "../lines.ts";
import type { Hyphenate, Line } from "../lines.ts";
import type { Look, Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import { atomsOf } from "../paragraph.ts";
import type { Atom, Span } from "../paragraph.ts";
import type { Around, Flow } from "./flow.ts";
import type { Grid, Paper } from "./geometry.ts";
import type { LinePiece, Mark, Strip } from "./strips.ts";
import { strip } from "./strips.ts";
import type { TextStyle } from "./type.ts";

/** What layout needs to know wherever it is. */
export interface Setting {
  readonly document: Document;
  readonly strings: FormatStrings;
  readonly assets: Assets;
  readonly theme: Theme;
  readonly faces: Faces;
  readonly hyphenate: Hyphenate | undefined;
  readonly grid: Grid;
  readonly paper: Paper;
  /** Anchors that the document has; a reference to any other is plain text. */
  readonly anchors: ReadonlySet<string>;
  /** Blocks as they are laid out, whatever they are. */
  readonly flowOf: (children: readonly Block[], around: Around, setting: Setting) => Flow;
  /** Characters that no face has, as they are met. */
  readonly missing: (codePoint: number, at: OriginId | undefined) => void;
}

/** How a stretch of text is printed, where it leads and where it came from. */
export interface InkLook extends Look {
  readonly tag: Tag | undefined;
  readonly link?: Target;
  readonly at?: OriginId;
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
  /** Where all of it leads; its tag is then that of a link. */
  readonly link?: Target;
}

/** Hebrew is never spaced otherwise than its letters are. */
export function lookOf(
  style: TextStyle,
  tag: Tag | undefined,
  { theme, document }: Setting,
): InkLook {
  const { size, tracking, ink, isDisplay = false, isSlanted = false } = style;
  const isSerif = isDisplay && theme.choices["headings"] === "serif";
  return {
    size,
    family: isSerif ? "serif" : "sans",
    weight: isSerif ? 400 : style.weight,
    italic: isSerif && isSlanted,
    color: theme.colors[ink],
    tag,
    ...(tracking === undefined || document.direction === "rtl" ? {} : { tracking }),
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
    case "link": {
      const address = safeAddress(child.address);
      const isKnown = address !== undefined && /^(https?|mailto|tel):/i.test(address);
      return linked(child.children, isKnown ? { address } : {}, look, wording, setting);
    }
    case "reference": {
      const isKnown = setting.anchors.has(child.anchor);
      return linked(
        child.children,
        isKnown ? { anchor: child.anchor } : {},
        look,
        wording,
        setting,
      );
    }
    case "picture":
      return textSpans(child.alt, undefined, withOrigin(look, child.at), wording, setting);
    case "lineBreak":
      return [{ text: "\n", look }];
  }
}

function withOrigin(look: InkLook, at: OriginId | undefined): InkLook {
  return at === undefined ? look : { ...look, at };
}

/** Links do not nest; what leads nowhere is plain text. */
function linked(
  children: readonly Inline[],
  target: Omit<Target, "says">,
  look: InkLook,
  wording: Wording,
  setting: Setting,
): readonly Span<InkLook>[] {
  if (look.link !== undefined || (target.anchor ?? target.address) === undefined)
    return spans(children, look, wording, setting);
  const says = plainText(children);
  if (says.trim() === "") return [];
  const tag = look.tag === undefined ? undefined : tagIn(look.tag, "Link");
  const { anchor = "" } = target;
  const isQuiet = anchor.startsWith("term-") || anchor.startsWith("role-");
  const isInk = look.color === setting.theme.colors.ink;
  const color = isQuiet || !isInk ? look.color : setting.theme.colors.brand;
  return spans(children, { ...look, color, tag, link: { ...target, says } }, wording, setting);
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
  const put = (text: string, how: InkLook): Span<InkLook> => ({
    text: own === "rtl" ? withNumbersShutIn(collapse(text)) : collapse(text),
    look: how,
  });
  const parts = isPhrase === true ? value.split(/(\[[^[\]]+\])/) : [value];
  const found = parts.map((part, index) =>
    put(part, index % 2 === 0 ? look : { ...look, color: theme.colors["ink-2"] }),
  );
  return isolate === undefined ? found : shutIn(found, isolate);
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
  readonly set: (width: number) => readonly Line<InkLook>[];
}

export function wordsOf(found: readonly Span<InkLook>[], setting: Setting): Words {
  const { direction } = setting.document;
  const { atoms, missing } = atomsOf(found, { faces: setting.faces, direction });
  for (const { codePoint, look } of missing) setting.missing(codePoint, look.at);
  const boxes = boxesOf(atoms);
  const widths = boxes.map((box) => sum(box.words));
  const isTitle = atoms.some(({ look }) => look.size >= TITLE);
  return {
    least: Math.max(0, ...widths),
    most: sum(atoms),
    set: (width) =>
      filledLines(boxes, {
        widthOf: () => Math.max(width, 1),
        hyphenate: isTitle ? undefined : setting.hyphenate,
      }),
  };
}

function sum(atoms: readonly Atom<InkLook>[]): number {
  return atoms.reduce((total, { width }) => total + width, 0);
}

export interface Setup {
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
  readonly align?: "start" | "end" | "center";
}

/** Where the base line lies in a line of that height: the letters of the faces stand in the middle. */
export function baseline({ size, leading }: Pick<TextStyle, "size" | "leading">): number {
  return leading / 2 + size * 0.35;
}

/** Lines as strips, a line each; the first two and the last two stay together. */
export function lineStrips(
  words: Words,
  { x, width, style, align = "start" }: Setup,
): readonly Strip[] {
  const lines = words.set(width);
  return lines.map((line, index) => {
    const mark = lineMark(line, placeOf(line, x, width, align), baseline(style));
    const keep = lines.length > 1 && (index === 0 || index === lines.length - 2);
    return strip(style.leading, [mark], { keep });
  });
}

function placeOf(line: Line<InkLook>, x: number, width: number, align: string): number {
  const room = width - line.width;
  return x + (align === "end" ? room : align === "center" ? room / 2 : 0);
}

export function lineMark(line: Line<InkLook>, x: number, y: number): Mark {
  return { type: "line", x, y, width: line.width, pieces: piecesOf(line.atoms) };
}

/** Atoms that look alike and lead to the same place are one piece. */
function piecesOf(atoms: readonly Atom<InkLook>[]): readonly LinePiece[] {
  const pieces: { dx: number; width: number; atoms: Atom<InkLook>[] }[] = [];
  let dx = 0;
  for (const atom of atoms) {
    const last = pieces.at(-1);
    const before = last?.atoms.at(-1)?.look;
    if (last !== undefined && before?.tag === atom.look.tag && before?.link === atom.look.link) {
      last.atoms.push(atom);
      last.width += atom.width;
    } else pieces.push({ dx, width: atom.width, atoms: [atom] });
    dx += atom.width;
  }
  return pieces;
}

/** Text of our own, such as a number, as a paragraph. */
export function ownWords(text: string, wording: Wording, setting: Setting): Words {
  return wordsOf(spansOf([{ type: "text", value: text }], wording, setting), setting);
}

export function colorOf(ink: Ink, { theme }: Setting): string {
  return theme.colors[ink];
}
