import type { Document } from "../document/blocks.ts";
import type { Assets } from "./assets.ts";
import type { DrawnFile, FormatOptions } from "./options.ts";
import type { FormatStrings } from "./strings.ts";

/**
 * Draws a document. Pure: same input, same bytes. `assets` holds the pictures by the name that the document uses; a
 * picture that is not among them is replaced by its alternative text.
 */
export type Format = (
  document: Document,
  strings: FormatStrings,
  assets?: Assets,
  options?: FormatOptions,
) => readonly DrawnFile[] | Promise<readonly DrawnFile[]>;

export interface FormatEntry {
  /** Ending of its files, without the dot; also what people write after --format and in svc.yaml. */
  readonly extension: string;
  /** Other words for it on the command line. */
  readonly aliases?: readonly string[];
  /** Whether it can be cut into a file for each chapter. */
  readonly splits?: true;
  /** Imported only when it is asked for, so that `validate` starts quickly. */
  readonly load: () => Promise<Format>;
}

/** Every output format, one line each. Flags, help and the list in the README are derived from it. */
export const formats = {
  markdown: {
    extension: "md",
    aliases: ["markdown"],
    splits: true,
    load: async () => (await import("./markdown.ts")).markdown,
  },
  html: { extension: "html", load: async () => (await import("./html/page.ts")).html },
  pdf: { extension: "pdf", load: async () => (await import("./pdf/pdf.ts")).pdf },
} satisfies Record<string, FormatEntry>;

export type FormatName = keyof typeof formats;
