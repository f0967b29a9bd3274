import type { Finding } from "../diagnostic.ts";
import type { OutputFile } from "../document/blocks.ts";
import type { Ink } from "../scene.ts";
import { lightColors, quayHash, quaySheet } from "../generated/html-style.ts";

/** A file that a format made, and what of the document it could not show in it as it is written. */
export interface DrawnFile extends OutputFile {
  readonly findings?: readonly Finding[];
}

/** How a document is drawn, beyond what it says. */
export interface FormatOptions {
  /** A file for each chapter and appendix, instead of one for all; where a format can be cut. */
  readonly split?: "chapter";
  readonly look?: Look;
  readonly live?: LivePage;
  /** Gives the bytes of a font file of this package by its name, for formats that carry their fonts. */
  readonly fontOf?: (file: string) => Uint8Array | undefined;
  /** The day for which the document is made, for formats that say when. Never from the clock. */
  readonly date?: Date;
}

/**
 * A page that svc itself shows and renews while its text is being written. It says of everything where it comes from (`data-at`), and its
 * policy lets what is put into it do its work. Never published.
 */
export interface LivePage {
  /** What is said of each of the document's origins. */
  readonly origins: readonly number[];
  /** Style sheets of its own, behind all others. */
  readonly sheets: readonly LiveSheet[];
  /** SHA-256 in base64 of the script that will be put at its end, and that may ask the page's own server. */
  readonly scriptHash: string;
}

export interface LiveSheet {
  readonly sheet: string;
  /** SHA-256 in base64. */
  readonly hash: string;
  /** Off until the script with which it belongs together finds it by this id and turns it on. */
  readonly off?: string;
}

/** How a company's documents look: what became of its theme. */
export interface Look {
  /** The style sheet with the tokens of both schemes, and its SHA-256 in base64. */
  readonly sheet: string;
  readonly hash: string;
  /** The colours of the light scheme by their tokens, for pictures outside a page. */
  readonly colors: Readonly<Record<Ink, string>>;
  /** What books are printed on. */
  readonly paper: "A4" | "Letter";
  /** What the style sheet of all pages knows by name and value, such as `cards: boxed`. */
  readonly choices: Readonly<Record<string, string>>;
  /** The figure of the edition, which some covers show large; nothing where it has none that is short enough. */
  readonly edition?: string;
  /** The company's logo among the pictures, and its alternative text. */
  readonly logo?: { readonly file: string; readonly alt: string };
}

/** The built-in look, of a workspace that names none. */
export const plainLook: Look = {
  sheet: quaySheet,
  hash: quayHash,
  colors: lightColors,
  paper: "A4",
  choices: {},
};
