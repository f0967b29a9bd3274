/**
 * The format-neutral document: what every output format draws. Plain, immutable data; no format and no domain in it.
 * Every text that came from the workspace is a node of its own with its origin and language, so that formats isolate
 * directions once and every word can be traced back to file and line.
 */

import type { Scene } from "../scene.ts";

/** Index into `Document.origins`. */
export type OriginId = number;

/** Where a text stands in the workspace. Published files never contain it. */
export interface Origin {
  readonly file: string;
  readonly pointer: string;
}

export type Inline =
  | {
      readonly type: "text";
      readonly value: string;
      readonly at?: OriginId;
      /** Only where it differs from the document's language. */
      readonly language?: string;
    }
  | { readonly type: "strong" | "emphasis"; readonly children: readonly Inline[] }
  | { readonly type: "code"; readonly value: string; readonly at?: OriginId }
  | { readonly type: "link"; readonly address: string; readonly children: readonly Inline[] }
  /** A link inside the document; `anchor` is the id of a section, card, figure or row of a table. */
  | {
      readonly type: "reference";
      readonly anchor: string;
      readonly children: readonly Inline[];
      /** The printed number of the section where it leads is put before its words, after numbering. */
      readonly numbered?: true;
    }
  | {
      readonly type: "picture";
      readonly file: string;
      readonly alt: string;
      /** Where its alternative text is written. */
      readonly at?: OriginId;
    }
  | { readonly type: "lineBreak" };

export type Level = "must" | "should" | "may" | "mustNot";
/** The four blocks of a standard, the facts of a stage or situation, and what a situation says of limits, of handing over and of its end. */
export type ColumnKind =
  | "process"
  | "say"
  | "behave"
  | "never"
  /** What something does not look like: no prohibition. */
  | "counterExample"
  | "fact"
  | "plain"
  | "limit"
  | "handOver"
  | "done";
export type TableKind = "timeline" | "appearance";
export type CalloutKind = "note" | "draft" | "never" | "example" | "quote";
export type FieldKind = "line" | "lines" | "box" | "date" | "signature";
export type SectionKind =
  | "cover"
  | "control"
  | "contents"
  | "chapter"
  | "section"
  | "stage"
  | "step"
  | "situation"
  | "group"
  | "appendix";

/**
 * For whom and where a card or section holds, by ids of `Document.readers`; of a kind that is absent, for everyone and everywhere. An empty
 * list: for nobody who can be chosen.
 */
export interface Holds {
  readonly roles?: readonly string[];
  readonly stages?: readonly string[];
}

export interface ListItem {
  readonly children: readonly Block[];
}
export interface TableCell {
  /** Cells hold blocks. */
  readonly children: readonly Block[];
  readonly head?: true;
  readonly align?: "start" | "end" | "center";
  /** It stands on tint: it holds for everyone. */
  readonly tint?: true;
}
export interface TableRow {
  /** The anchor of the thing that the row is about, unique in the document. */
  readonly id?: string;
  readonly cells: readonly TableCell[];
  /** How binding the standard is that the row is about. */
  readonly level?: Level;
  /** `group`: its only cell names the rows below and is as wide as the table. `unsettled`: something in it has to be decided. */
  readonly kind?: "group" | "unsettled";
  /** Rows before the first one without `head` are repeated on every page. */
  readonly head?: true;
}

export type Block =
  | { readonly type: "paragraph"; readonly role?: TextRole; readonly children: readonly Inline[] }
  /** A heading inside an author's prose: run in, never in the contents. */
  | { readonly type: "runIn"; readonly children: readonly Inline[] }
  | {
      readonly type: "list";
      readonly ordered: boolean;
      readonly start?: number;
      readonly items: readonly ListItem[];
    }
  | { readonly type: "quote"; readonly children: readonly Block[] }
  | { readonly type: "codeBlock"; readonly value: string; readonly at?: OriginId }
  | { readonly type: "rule" }
  | {
      readonly type: "table";
      readonly title?: readonly Inline[];
      /** The first column names things, the narrow ones behind it are roles. */
      readonly matrix?: true;
      /**
       * `timeline`: rows follow each other in time; their cells say when, what and who, and as a note above what is done in which case. `appearance`: says what
       * is worn: what holds for everyone, with columns of roles behind it; or each rule with whom it is for.
       */
      readonly kind?: TableKind;
      readonly rows: readonly TableRow[];
    }
  | {
      readonly type: "section";
      readonly kind: SectionKind;
      /** Stable anchor `<kind>-<id>`, unique in the document. */
      readonly id: string;
      readonly title: readonly Inline[];
      /** Printed number such as `4.2`; given by the numbering step, never replaces an id. */
      readonly number?: string;
      /** The thing the section is about, where it is about one. */
      readonly at?: OriginId;
      readonly holds?: Holds;
      readonly children: readonly Block[];
    }
  | {
      /** A standard, principle or rule: its level, printed id and title, then its parts. */
      readonly type: "card";
      readonly id: string;
      readonly label?: string;
      readonly level?: Level;
      readonly at?: OriginId;
      readonly holds?: Holds;
      readonly title: readonly Inline[];
      /** What stands in the margin: who performs it, on which channels. */
      readonly margin: readonly Block[];
      readonly children: readonly Block[];
    }
  | { readonly type: "columns"; readonly columns: readonly Column[] }
  | { readonly type: "callout"; readonly kind: CalloutKind; readonly children: readonly Block[] }
  | { readonly type: "keep" | "landscape"; readonly children: readonly Block[] }
  | {
      readonly type: "sheet";
      readonly size: string;
      readonly per: number;
      readonly children: readonly Block[];
    }
  | { readonly type: "form"; readonly fields: readonly FormField[] }
  | { readonly type: "pageBreak" }
  | {
      /** A picture of ours: every format draws its scene. */
      readonly type: "figure";
      readonly id: string;
      /** Empty where the picture needs none. */
      readonly title: readonly Inline[];
      readonly scene: Scene;
      /** What the picture says, in words, for those who do not see it: texts only. */
      readonly description: readonly Inline[];
      /** What a printed book shows in its place on sheets of paper, where it is not the same; nothing where a figure before it shows it all. */
      readonly pages?: readonly FigurePage[];
    }
  /** Entries are filled by the contents part after numbering. */
  | { readonly type: "contents"; readonly entries: readonly ContentsEntry[] }
  /** After numbering: entries of what the document prints, with the numbers of their sections. */
  | { readonly type: "index"; readonly groups: readonly IndexGroup[] };

export interface FigurePage {
  readonly title: readonly Inline[];
  readonly scene: Scene;
  readonly description: readonly Inline[];
}

/** What a paragraph is, where its look depends on it. */
export type TextRole =
  | "lead"
  | "target"
  | "targetNote"
  | "aside"
  /** Says what the thing is or what governs it, not what to do: read as `aside` is, and stands beside the text where a page has room there. */
  | "fact"
  | "phrase"
  | "note"
  | "moment"
  | "empty"
  /** The mark of the one role that answers for a line. */
  | "accountable"
  /** The mark of a role that carries it out. */
  | "responsible";

export interface Column {
  readonly kind: ColumnKind;
  readonly title?: readonly Inline[];
  readonly children: readonly Block[];
}
export interface FormField {
  readonly kind: FieldKind;
  readonly label: readonly Inline[];
}
export interface ContentsEntry {
  readonly anchor: string;
  readonly level: number;
  readonly number?: string;
  /** Of an appendix, for lists that have no room for its whole number. */
  readonly letter?: string;
  readonly title: readonly Inline[];
}

/** The entries under one letter, in the order of the language. */
export interface IndexGroup {
  readonly title: readonly Inline[];
  readonly entries: readonly IndexEntry[];
}
export interface IndexEntry {
  readonly anchor: string;
  readonly title: readonly Inline[];
  /** What it is. */
  readonly note: readonly Inline[];
  /** Of the section where it stands. */
  readonly number?: string;
}

/** What a reader can choose to read the document as, or for. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}
export interface Choices {
  /** Roles for whom something holds that does not hold for everyone. */
  readonly roles: readonly Choice[];
  readonly stages: readonly Choice[];
}

/** What the heads and feet of printed pages say of the whole. */
export interface Imprint {
  readonly company: string;
  /** Its number, edition, status and from when it is in force, as far as they are known. */
  readonly line: string;
  /** Whether it is in force, in one word. */
  readonly status: string;
  /** That it is a draft, of which day and not in force; nothing where it is none. */
  readonly draft?: string;
  /** It was in force and is no longer. */
  readonly isObsolete?: true;
}

export interface Document {
  readonly id: string;
  readonly title: string;
  /** Which edition it is and whether it is in force, in one line; empty where nothing is said. */
  readonly edition: string;
  readonly imprint?: Imprint;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly origins: readonly Origin[];
  /** In the order of the book; lists are empty where there is nothing to choose. */
  readonly readers: Choices;
  readonly blocks: readonly Block[];
}

/** A file that a format made, for the host to write; the name is relative to the output folder. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
