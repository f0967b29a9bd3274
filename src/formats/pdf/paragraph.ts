import type { Direction } from "../../direction.ts";
import { bidi } from "./bidi.ts";
import { WORTH_KEEPING } from "./face.ts";
import type { Face, Shaped } from "./face.ts";
import { isInvisible, partsOf } from "./faces.ts";
import type { Faces, Part, Style } from "./faces.ts";
import { endsOf, isBlank, LINE_END, SOFT_HYPHEN } from "../../line-ends.ts";
import type { LineEnd } from "../../line-ends.ts";

/** A stretch of a paragraph that looks alike and came from one place. */
export interface Span<Look extends SpanLook = SpanLook> {
  readonly text: string;
  readonly look: Look;
  /** The direction in which it is shut in, so that it and its neighbours leave each other in order. */
  readonly isolate?: Direction;
}

export interface SpanLook extends Style {
  /** In points. */
  readonly size: number;
  /** Letter-spacing, as a share of the size; stands behind every glyph. */
  readonly tracking?: number;
}

/** What is never cut by a line, or a run of blanks: one direction, one face, one look. Widths in points. */
export interface Atom<Look extends SpanLook = SpanLook> {
  /** In logical order, with what steers it and is not printed. */
  readonly text: string;
  readonly look: Look;
  readonly face: Face;
  readonly shaped: Shaped;
  readonly width: number;
  /** Embedding level: odd runs right to left. */
  readonly level: number;
  readonly isSpace: boolean;
  /** Whether a line may or must end behind it. */
  readonly end: LineEnd;
}

/** A character that no face has, in the span where it stands. */
export interface MissingGlyph<Look extends SpanLook = SpanLook> {
  readonly codePoint: number;
  readonly look: Look;
}

export interface Setting {
  readonly faces: Faces;
  readonly direction: Direction;
}

export interface Atoms<Look extends SpanLook> {
  readonly atoms: readonly Atom<Look>[];
  readonly missing: readonly MissingGlyph<Look>[];
}

/**
 * Cuts a paragraph into atoms. The bidirectional algorithm (UAX #9) and the break opportunities (UAX #14) are asked about the paragraph as a
 * whole, before anything is cut; its base direction is the document's, whatever its first letter is.
 */
export function atomsOf<Look extends SpanLook>(
  spans: readonly Span<Look>[],
  { faces, direction }: Setting,
): Atoms<Look> {
  const { text, looks } = joined(spans);
  const levels = levelsOf(text, direction);
  const ends = endsOf(text);
  const atoms: Atom<Look>[] = [];
  const missing: MissingGlyph<Look>[] = [];
  const shop = { faces, missing, wordsFor: knownIn(faces) };
  let start = 0;
  let look = looks.get(0);
  for (let at = 1; at <= text.length; at += 1) {
    const isCut =
      at === text.length ||
      looks.has(at) ||
      ends.has(at) ||
      levels?.[at] !== levels?.[start] ||
      isBlank(text[at]) !== isBlank(text[at - 1]);
    if (!isCut || isInsidePair(text, at)) continue;
    if (look !== undefined) {
      const piece = { text: text.slice(start, at), level: levels?.[start] ?? 0, look };
      addAtoms(atoms, piece, ends.get(at) ?? "no", shop);
    }
    start = at;
    look = looks.get(at) ?? look;
  }
  return { atoms, missing };
}

const ISOLATES = { ltr: "\u2066", rtl: "\u2067" } as const;
const POP = "\u2069";
/** What is as it will be printed. */
const ASCII = /^[\x20-\x7e]*$/;

/** What authors end lines with; none ends a paragraph, for which the bidirectional algorithm would take a line feed. */
const AUTHORS_ENDS = /\r\n?|[\n\v\f\u0085\u2029]/g;

/** The whole text, and the looks by where they begin. */
function joined<Look extends SpanLook>(
  spans: readonly Span<Look>[],
): { text: string; looks: ReadonlyMap<number, Look> } {
  const looks = new Map<number, Look>();
  let text = "";
  for (const span of spans) {
    const value = ASCII.test(span.text)
      ? span.text
      : span.text.normalize("NFC").replaceAll(AUTHORS_ENDS, LINE_END);
    if (value === "") continue;
    looks.set(text.length, span.look);
    text += span.isolate === undefined ? value : ISOLATES[span.isolate] + shutIn(value) + POP;
  }
  return { text, looks };
}

/** What a text opens and does not close, or closes and did not open, must not undo the isolate around it. */
function shutIn(text: string): string {
  if (!/[\u2066-\u2069]/.test(text)) return text;
  let open = 0;
  const kept = text.replaceAll(/[\u2066-\u2069]/g, (sign) => {
    if (sign !== POP) open += 1;
    else if (open === 0) return "";
    else open -= 1;
    return sign;
  });
  return kept + POP.repeat(open);
}

/** Letters that run right to left, and the signs that say where text does. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\u2068\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The embedding level of each place; nothing where all run left to right, as most paragraphs of most books do. */
function levelsOf(text: string, direction: Direction): Uint8Array | undefined {
  if (direction === "ltr" && !RIGHT_TO_LEFT.test(text)) return undefined;
  return bidi.getEmbeddingLevels(text, direction).levels;
}

function isInsidePair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xff_ff;
}

interface Piece<Look> {
  readonly text: string;
  readonly level: number;
  readonly look: Look;
}

interface Shop<Look extends SpanLook> {
  readonly faces: Faces;
  readonly missing: MissingGlyph<Look>[];
  readonly wordsFor: (piece: Piece<SpanLook>) => Map<string, readonly Word[]>;
}

function addAtoms<Look extends SpanLook>(
  atoms: Atom<Look>[],
  piece: Piece<Look>,
  end: Atom["end"],
  shop: Shop<Look>,
): void {
  const words = wordsOf(piece, shop);
  if (isBlank(piece.text[0])) {
    for (const blank of words) atoms.push(blankOf(blank, piece, end, atoms));
    return;
  }
  const last = words.at(-1);
  for (const word of words) atoms.push(atomOf(word, piece, word === last ? end : "no"));
  // Signs that steer the text and stand alone: what they let the line do, the atom before them does.
  const before = last === undefined && end !== "no" ? atoms.pop() : undefined;
  if (before !== undefined) atoms.push({ ...before, end });
}

/** Half of all atoms are blanks, and nearly all blanks of a paragraph are alike: they are one. */
function blankOf<Look extends SpanLook>(
  word: Word,
  piece: Piece<Look>,
  end: Atom["end"],
  before: readonly Atom<Look>[],
): Atom<Look> {
  const other = before.at(-2);
  const isSame =
    other?.shaped === word.shaped &&
    other.text === word.text &&
    other.look === piece.look &&
    other.level === piece.level &&
    other.end === end;
  return isSame ? other : atomOf(word, piece, end);
}

/** A text with the face that it is printed with, and its glyphs. */
type Word = Pick<Atom, "text" | "face" | "shaped">;

/** Books say the same words over and over: each is cut and shaped once for each style and direction. */
const known = new WeakMap<Faces, Map<string, Map<string, readonly Word[]>>>();

function wordsOf<Look extends SpanLook>(piece: Piece<Look>, shop: Shop<Look>): readonly Word[] {
  const { text, level } = piece;
  const words = shop.wordsFor(piece);
  const found = words.get(text);
  if (found !== undefined) return found;
  const before = shop.missing.length;
  const made = printable(piece, shop).map(({ text: part, face }): Word => {
    const shaped = face.shape(printed(part), level % 2 === 1 ? "rtl" : "ltr");
    return { text: part, face, shaped };
  });
  // What is missing is told of wherever it is met.
  if (text.length <= WORTH_KEEPING && shop.missing.length === before) words.set(text, made);
  return made;
}

/** The words that are known in the style of a piece; neighbours mostly look alike. */
function knownIn(faces: Faces): Shop<SpanLook>["wordsFor"] {
  const styles = known.get(faces) ?? new Map<string, Map<string, readonly Word[]>>();
  known.set(faces, styles);
  let last: { look: SpanLook; side: number; words: Map<string, readonly Word[]> } | undefined;
  return ({ look, level }) => {
    const side = level % 2;
    if (last?.look === look && last.side === side) return last.words;
    const key = `${look.family} ${look.weight} ${look.italic} ${side}`;
    const words = styles.get(key) ?? new Map<string, readonly Word[]>();
    styles.set(key, words);
    last = { look, side, words };
    return words;
  };
}

function printable<Look extends SpanLook>(
  piece: Piece<Look>,
  shop: Shop<Look>,
): readonly Pick<Word, "text" | "face">[] {
  if (!isBlank(piece.text[0])) return shapable(piece, shop);
  const [face] = shop.faces.of(piece.look);
  return face === undefined ? [] : [{ text: piece.text, face }];
}

/** Parts of a text, each with the face that it is printed with; without those of which nothing is printed. */
function shapable<Look extends SpanLook>(
  { text, look }: Piece<Look>,
  { faces, missing }: Shop<Look>,
): readonly { text: string; face: Face }[] {
  const [own] = faces.of(look);
  return partsOf(text, look, faces).flatMap(({ text: part, face }: Part) => {
    const chars = Array.from(part).filter((char) => !isInvisible(char));
    if (chars.length === 0) return [];
    if (face !== undefined) return chunksOf(part).map((chunk) => ({ text: chunk, face }));
    for (const char of chars) missing.push({ codePoint: char.codePointAt(0) ?? 0, look });
    return own === undefined ? [] : chars.map((char) => ({ text: codeOf(char), face: own }));
  });
}

/** What is printed for a character that no face has. */
function codeOf(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `[U+${code}]`;
}

/** Few words are as long; what is, is shaped in parts, or the time would grow with the square of its length. */
const LONGEST = 32;

/** As many as the longest part has; Intl.Segmenter takes time that grows with the square of a text's length. */
const LETTERS = /\P{M}?[\p{M}\p{Default_Ignorable_Code_Point}]{0,31}/gu;

function chunksOf(text: string): readonly string[] {
  if (text.length <= LONGEST) return [text];
  const chunks: string[] = [];
  let chunk = "";
  for (const [letter] of text.matchAll(LETTERS)) {
    if (chunk.length + letter.length > LONGEST && chunk !== "") {
      chunks.push(chunk);
      chunk = "";
    }
    chunk += letter;
  }
  return [...chunks, chunk];
}

let segmenter: Intl.Segmenter | undefined;

/** What looks like one letter each, of a text no longer than a word. */
export function* lettersOf(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** Another text in the place of an atom's own: a part of it, or a hyphen behind it. */
export function withText<Look extends SpanLook>(
  atom: Atom<Look>,
  text: string,
  end: Atom["end"],
): Atom<Look> {
  return text === atom.text && end === atom.end ? atom : madeAtom({ ...atom, text, end });
}

/** The same letters, printed otherwise in colour or spacing. */
export function withLook<Look extends SpanLook>(atom: Atom<Look>, look: Look): Atom<Look> {
  const more = ((look.tracking ?? 0) - (atom.look.tracking ?? 0)) * look.size;
  return { ...atom, look, width: atom.width + more * atom.shaped.glyphs.length };
}

/** The hyphen behind a part of a word at the end of a line. */
export function hyphenBehind<Look extends SpanLook>(atom: Atom<Look>): Atom<Look> {
  if (atom.level % 2 === 1) return withText(atom, "-", "no");
  const { face, look } = atom;
  const shaped = face.hyphen;
  const width = (shaped.width * look.size) / 1000 + (look.tracking ?? 0) * look.size;
  return { ...atom, text: SOFT_HYPHEN, shaped, width, isSpace: false, end: "no" };
}

function madeAtom<Look extends SpanLook>(
  atom: Omit<Atom<Look>, "shaped" | "width" | "isSpace">,
): Atom<Look> {
  const { text, level, face } = atom;
  const shaped = face.shape(printed(text), level % 2 === 1 ? "rtl" : "ltr");
  return atomOf({ text, face, shaped }, atom, atom.end);
}

function atomOf<Look extends SpanLook>(
  { text, face, shaped }: Word,
  { look, level }: Pick<Atom<Look>, "look" | "level">,
  end: Atom["end"],
): Atom<Look> {
  const tracking = (look.tracking ?? 0) * look.size * shaped.glyphs.length;
  const width = (shaped.width * look.size) / 1000 + tracking;
  return { text, look, face, shaped, width, level, isSpace: isBlank(text[0]), end };
}

const STEERS = /\p{Default_Ignorable_Code_Point}/gu;

/** Without what only steers. */
function printed(text: string): string {
  return text.replaceAll(STEERS, "").replaceAll(LINE_END, "").replaceAll("\t", " ");
}

/** Atoms of one line in the order in which they stand on paper, from the left (UAX #9, rule L2). */
export function visualOrder<A extends Pick<Atom, "level">>(atoms: readonly A[]): readonly A[] {
  if (atoms.every(({ level }) => level === 0)) return atoms;
  const order = [...atoms];
  const levels = [...new Set(atoms.map(({ level }) => level))].toSorted((a, b) => b - a);
  const [most = 0] = levels;
  const least = Math.min(...levels.filter((level) => level % 2 === 1));
  for (let level = most; level >= least; level -= 1) reverseRuns(order, level);
  return order;
}

function reverseRuns(order: Pick<Atom, "level">[], level: number): void {
  let start = 0;
  while (start < order.length) {
    let end = start;
    while ((order[end]?.level ?? -1) >= level) end += 1;
    if (end - start > 1) {
      const run = order.slice(start, end).toReversed();
      for (const [index, atom] of run.entries()) order[start + index] = atom;
    }
    start = end + 1;
  }
}
