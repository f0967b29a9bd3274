import type { Inline } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import type { Strip } from "./strips.ts";
import type { TextStyle } from "./type.ts";

/** Where something is laid out: its column, and the whole width for what needs it. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  /** The whole text's width, where tables and pictures may take it. */
  readonly wide?: { readonly x: number; readonly width: number };
  /** On which pages the thing with this anchor is printed, where that is known already. */
  readonly pagesOf?: PagesOf;
  /** How tall the titles are that stand above it on its page, where it is the first thing below them. */
  readonly above?: number;
  /** The titles of sections that begin with a map: each of its sheets has them. */
  readonly heads?: readonly Strip[];
}

/** The first and the last page of what has this anchor, counted from the first chapter; nothing for what is not there. */
export type PagesOf = (anchor: string) => readonly [first: number, last: number] | undefined;

/** Blocks that are ready to be laid out at any width. */
export interface Flow {
  readonly least: number;
  readonly most: number;
  readonly lay: (frame: Frame) => readonly Strip[];
}

/** What blocks inherit from what they stand in. */
export interface Around {
  readonly tag: Tag;
  readonly style: TextStyle;
  /** Between paragraphs. */
  readonly gap: number;
  /** Level of the next heading, from 1. */
  readonly level: number;
  readonly align?: "start" | "end" | "center";
  readonly isPhrase?: boolean;
  /** The title of the section or part in which tables without one stand: it is said where they go on. */
  readonly named?: readonly Inline[];
  /** In a cell: what its column is called, for fields that have no name of their own. */
  readonly column?: string;
  /** False where links within the book do not say on which page they lead to: in tables and margins, which are read at a glance. */
  readonly hasPages?: boolean;
  /** Whether facts stand in smaller print, below all else that is small print. */
  readonly hasSmallFacts?: boolean;
  /** Running text, which some themes justify: not what stands on cards. */
  readonly isProse?: boolean;
}

export const nothing: Flow = { least: 0, most: 0, lay: () => [] };

/** In points: a few letters. */
const NARROWEST = 30;

/** Whether what begins so far in has still room for words. */
export function hasRoom({ width }: Pick<Frame, "width">, indent: number): boolean {
  return width - indent >= NARROWEST;
}

function withoutTitles(frame: Frame): Frame {
  const { above: _, ...rest } = frame;
  return rest;
}

/** One below the other. */
export function stacked(flows: readonly Flow[]): Flow {
  return {
    least: Math.max(0, ...flows.map(({ least }) => least)),
    most: Math.max(0, ...flows.map(({ most }) => most)),
    lay: (frame) => {
      const below = frame.above === undefined ? frame : withoutTitles(frame);
      return flows.flatMap(({ lay }, index) => lay(index === 0 ? frame : below));
    },
  };
}
