import type { Severity } from "../diagnostic.ts";

/** Findings of drawing a document: what a format cannot show as it is written. */
export interface PrintingFindings {
  /** A character that no font of the printed book has; `related` are second places. */
  "missing-glyph": {
    readonly codePoint: number;
    /** In how many texts it stands. */
    readonly places: number;
  };
}

export const printingSeverities = {
  "missing-glyph": "warn",
} satisfies Record<keyof PrintingFindings, Severity>;
