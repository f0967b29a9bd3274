import type { Severity } from "../diagnostic.ts";

/** Findings of drawing a document: what a format cannot show as it is written. */
export interface PrintingFindings {
  /** A character that no font of the printed book has; `related` are second places. */
  "missing-glyph": {
    readonly codePoint: number;
    /** In how many texts it stands. */
    readonly places: number;
  };
  /** `file` is the picture as the workspace names it. */
  "unprintable-picture": {
    readonly file: string;
    readonly because: "kind" | "damaged" | "pixels" | "drawing";
    /** Of a drawing: what in it cannot be printed, as it is written there. */
    readonly name: string;
  };
}

export const printingSeverities = {
  "missing-glyph": "warn",
  "unprintable-picture": "warn",
} satisfies Record<keyof PrintingFindings, Severity>;
