import type { Severity } from "../diagnostic.ts";

/** `file` is the picture as the workspace names it. */
interface Filed {
  readonly file: string;
}

/** Findings of reading the pictures that a workspace names. */
export interface PictureFindings {
  "missing-picture": Filed;
  "picture-outside": Filed;
  "unreadable-picture": Filed & { readonly reason: string };
  "picture-too-large": Filed & { readonly isLogo: boolean; readonly kilobytes: number };
  /** Its name or its first bytes are not those of a picture that every reader can show. */
  "unknown-picture": Filed & { readonly endings: readonly string[]; readonly isNamed: boolean };
  "unsafe-drawing": Filed & {
    readonly because: "broken" | "empty" | "script" | "outside" | "unknown";
    /** What in it is meant, as it is written there: the name of an element or attribute. */
    readonly name: string;
  };
}

export const pictureSeverities = {
  "missing-picture": "error",
  "picture-outside": "error",
  "unreadable-picture": "error",
  "picture-too-large": "error",
  "unknown-picture": "error",
  "unsafe-drawing": "error",
} satisfies Record<keyof PictureFindings, Severity>;
