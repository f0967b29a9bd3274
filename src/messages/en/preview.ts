import type { PreviewState } from "../../page/preview-data.ts";

/** What the preview says beside the findings, in their language. */
export const previewWords = {
  language: "en",
  title: "Findings",
  here: "This page",
  all: "All",
  noFindings: "No problems",
  lost: "svc preview has ended. Start it again, and this page renews itself.",
  elsewhere: "not on this page",
} as const;

export const previewStates = {
  good: "The page shows what is saved. It renews itself when a file is saved.",
  kept: "The page shows the last good build. It renews itself when a file is saved.",
  none: "There is no page yet: repair the errors first. It appears when a file is saved.",
  failed: "svc could not do its work. It tries again when a file is saved.",
} as const satisfies Record<PreviewState, string>;

/** `time` as on a clock: `14:02:07`. */
export function previewBuilt(time: string, hasDrafts: boolean): string {
  return `${hasDrafts ? "Preview with drafts" : "Preview"}, built ${time}`;
}
