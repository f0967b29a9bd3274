import type { Severity } from "../diagnostic.ts";

/** Findings of the file system: what cannot be read as text, or stands where svc does not look. */
export interface HostFindings {
  "not-utf8": {
    /** What the bytes look like instead, when that is certain. */
    readonly encoding?: "UTF-16";
  };
  "file-too-large": { readonly megabytes: number; readonly limit: number };
  "link-not-followed": { readonly why: "outside" | "broken" | "unread" };
}

export const hostSeverities = {
  "not-utf8": "error",
  "file-too-large": "error",
  "link-not-followed": "warn",
} satisfies Record<keyof HostFindings, Severity>;
