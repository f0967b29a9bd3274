import type { Block, ContentsEntry, SectionKind } from "./blocks.ts";
import { walkBlocks } from "./walk.ts";

type Section = Extract<Block, { type: "section" }>;

/**
 * Kinds of sections that carry a number; the others are part of the one that holds them, or stand before the first chapter. Sections of an
 * appendix are `A.1`.
 */
const NUMBERED: ReadonlySet<string> = new Set([
  "chapter",
  "section",
  "stage",
  "step",
  "situation",
  "appendix",
]);

/** `Appendix A.`, and `A` for what stands in it: a letter alone would be read as a word of the title in many languages. */
export interface Appendix {
  readonly name: string;
  readonly letter: string;
}

/** What the numbers of a book start from. */
export interface Numbers {
  /** A chapter's number by its anchor; where there are none at all, chapters count as they come. */
  readonly chapters: ReadonlyMap<string, number>;
  /** What the appendices are called, in the order of the language's letters. */
  readonly appendices: readonly Appendix[];
  /** The numbers of the whole book by anchor, for an extract of it: a reader of either finds the same thing under the same number. */
  readonly whole?: ReadonlyMap<string, string>;
}

/**
 * Numbers the sections, `4`, `4.2`, `4.2.1`, and fills the lists of contents. A chapter's number is given by its anchor, so that the
 * built-in chapters keep theirs whatever is left out; a chapter without one stays unnumbered, with all that is in it. Appendices have letters.
 * A number never replaces an id.
 */
export function numberSections(
  blocks: readonly Block[],
  numbers: Numbers,
  deepestInContents = 2,
): readonly Block[] {
  const entries: ContentsEntry[] = [];
  let chapters = 0;
  let appendices = 0;
  const numbered = within(blocks, undefined, 1, false);
  return numbered.map((block) =>
    block.type === "contents" ? { ...block, entries } : withContents(block, entries),
  );

  function within(
    list: readonly Block[],
    prefix: string | undefined,
    level: number,
    isAppendix: boolean,
  ): readonly Block[] {
    let count = 0;
    return list.map((block) => {
      if (block.type !== "section") return block;
      const { number, inner } = numberOf(block, prefix, () => (count += 1));
      if (isListed(block.kind, level, isAppendix))
        entries.push({ ...entryOf(block, level, number), ...letterOf(block, number) });
      const isInside = isAppendix || block.kind === "appendix";
      const children = within(block.children, inner, level + 1, isInside);
      return { ...block, children, ...(number === undefined ? {} : { number }) };
    });
  }

  /** What stands before the chapters is listed as a whole; the parts of an appendix are found by looking at it. */
  function isListed(kind: SectionKind, level: number, isAppendix: boolean): boolean {
    if (kind === "control") return level === 1;
    return NUMBERED.has(kind) && level <= deepestInContents && !isAppendix;
  }

  function letterOf({ kind }: Section, number: string | undefined): { readonly letter?: string } {
    if (kind !== "appendix") return {};
    const letter = numbers.appendices.find(({ name }) => name === number)?.letter;
    return letter === undefined ? {} : { letter };
  }

  function chapterNumber(anchor: string): number | undefined {
    return numbers.chapters.size === 0 ? (chapters += 1) : numbers.chapters.get(anchor);
  }

  function numberOf(block: Section, prefix: string | undefined, next: () => number): Numbered {
    const whole = numbers.whole?.get(block.id);
    if (whole !== undefined) return same(whole);
    if (block.kind === "chapter") return same(chapterNumber(block.id)?.toString());
    if (block.kind === "appendix") {
      const appendix = numbers.appendices[appendices++];
      return { number: appendix?.name, inner: appendix?.letter };
    }
    if (!NUMBERED.has(block.kind) || prefix === undefined) return same(undefined);
    return same(`${prefix}.${next()}`);
  }
}

/** The number of a section, and what the numbers of those inside it begin with. */
interface Numbered {
  readonly number: string | undefined;
  readonly inner: string | undefined;
}

function same(number: string | undefined): Numbered {
  return { number, inner: number };
}

/** The numbers of a document that is numbered, by anchor. */
export function numbersIn(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  walkBlocks(blocks, (block) => {
    if (block.type === "section" && block.number !== undefined) numbers.set(block.id, block.number);
  });
  return numbers;
}

function entryOf(
  { id: anchor, title }: Section,
  level: number,
  number: string | undefined,
): ContentsEntry {
  return { anchor, level, title, ...(number === undefined ? {} : { number }) };
}

/** Contents stand in front sections, never deeper. */
function withContents(block: Block, entries: readonly ContentsEntry[]): Block {
  if (block.type !== "section" || block.kind !== "contents") return block;
  const children = block.children.map((child) =>
    child.type === "contents" ? { ...child, entries } : child,
  );
  return { ...block, children };
}
