import type { Severity } from "../diagnostic.ts";

/** Findings of the file system: what cannot be read as text, or stands where svc does not look. */
export interface HostFindings {
  "not-utf8": {
    /** What the bytes look like instead, when that is certain. */
    readonly encoding?: "UTF-16";
  };
  "file-too-large": { readonly megabytes: number; readonly limit: number };
  "link-not-followed": { readonly why: "outside" | "broken" | "unread" };
  /** The templates folder that svc.yaml names. */
  "unusable-templates": { readonly folder: string; readonly why: TemplatesFault };
  /** Templates in a folder that nobody names. */
  "unnamed-templates": {
    /** What svc.yaml would name: the folder around theirs, if that is not the workspace itself. */
    readonly folder?: string;
  };
}

/** What can be wrong with a templates folder: it is the workspace itself, lies outside it, is not there, is no folder, is a link. */
export type TemplatesFault = "workspace" | "outside" | "missing" | "file" | "link";

export const hostSeverities = {
  "not-utf8": "error",
  "file-too-large": "error",
  "link-not-followed": "warn",
  "unusable-templates": "error",
  "unnamed-templates": "warn",
} satisfies Record<keyof HostFindings, Severity>;
