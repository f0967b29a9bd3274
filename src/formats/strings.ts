import type { ColumnKind, Level } from "../document/blocks.ts";
import type { PageWords } from "../page/data.ts";

/** A column that has a heading of its own when the document gives none. */
export type NamedColumn = Extract<ColumnKind, "process" | "say" | "behave" | "never">;

export function isNamedColumn(kind: ColumnKind): kind is NamedColumn {
  return kind === "process" || kind === "say" || kind === "behave" || kind === "never";
}

/**
 * The few interface words that a format prints itself, in the document's language. Everything else that a reader sees
 * comes from the document, so every format shows the same words.
 */
export interface FormatStrings {
  /** Badge words: must, should, may, must not. */
  readonly levels: Readonly<Record<Level, string>>;
  /** Headings of the blocks of a standard: how, say, behave, never. */
  readonly columns: Readonly<Record<NamedColumn, string>>;
  /** What is printed across the pages of a book that is not in force yet, or no longer. */
  readonly draft: string;
  readonly obsolete: string;
  readonly print: PrintStrings;
  /** Said where something goes on that began on another page. */
  readonly continued: string;
  /** The page to turn to, with `{page}` where its number stands. */
  readonly onPage: string;
  /** Name of the list of contents beside the text, and of the link that leads to it. */
  readonly contents: string;
  /** Link for keyboard users, the first on the page: leads past the contents to the text. */
  readonly skipToText: string;
  /** The words of a page that can be worked with: its controls, and what its script says. */
  readonly page: PageWords;
  /** Cuts a word where the language hyphenates it; the parts joined are the word. */
  readonly hyphenate?: ((word: string) => readonly string[]) | undefined;
}

/** What only a printed book says. */
export interface PrintStrings {
  /** Behind the number of a page: of how many. */
  readonly of: (total: number) => string;
  readonly stages: (count: number) => string;
  readonly standards: (count: number) => string;
  readonly byStage: string;
  /** So many more standards hold in every interaction; on that page. */
  readonly further: (count: number, page: string) => string;
  readonly also: string;
  readonly appendices: string;
  /** Above whoever signs the book, and above whether that is as its author, issuer or approver. */
  readonly signer: string;
  readonly signedAs: string;
  /** What a chapter is about, by the anchor of each chapter that every book has. */
  readonly leads: Readonly<Record<string, string>>;
}
