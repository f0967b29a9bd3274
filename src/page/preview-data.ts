/** What the server of a preview tells the script in its page: plain data, written into the page and asked for again as JSON. */

export interface PreviewData {
  /** Changes with the page itself; another one than the script was started with means that the page is to be loaded anew. */
  readonly page: string;
  /** Changes with anything in here. */
  readonly stamp: string;
  readonly state: PreviewState;
  readonly findings: readonly ShownFinding[];
  readonly texts: PreviewTexts;
  /** What makes the page before this one into it. */
  readonly patch?: PagePatch;
}

/** Steps that change a page in place; only for the page `from`. */
export interface PagePatch {
  readonly from: string;
  readonly steps: readonly PatchStep[];
}

/**
 * In the element `in`, what stands between its parts `after` and `before` (its start and its end where they are absent) becomes `html`; or
 * the element `tag` gets the attributes of the empty element `html`; or an entry of the contents beside the text, by its number, has other
 * words; or the page's script other data. All by their ids.
 */
export type PatchStep =
  | Stretch
  | { readonly tag: string; readonly html: string }
  | { readonly entry: number; readonly html: string }
  | { readonly data: string; readonly text: string };

export interface Stretch {
  readonly in: string;
  readonly after?: string;
  readonly before?: string;
  readonly html: string;
}

/**
 * `good`: the page is what is saved. `kept`: it is the last one that could be made. `none`: none could be made yet. `failed`: svc itself
 * could not do its work.
 */
export type PreviewState = "good" | "kept" | "none" | "failed";

/** Everything the panel says, in the language of the findings. */
export interface PreviewTexts {
  readonly language: string;
  readonly title: string;
  /** Before and behind the number of findings that have a place on the page, and of all. */
  readonly here: string;
  readonly all: string;
  readonly noFindings: string;
  /** For each severity that there is, the worst first. */
  readonly counts: readonly SeverityCount[];
  /** What this page is, and when it was made. */
  readonly built: string;
  readonly state: string;
  /** What svc says of a failure of its own. */
  readonly failure?: string;
  /** For when the server does not answer any more. */
  readonly lost: string;
  /** For a finding without a place on the page. */
  readonly elsewhere: string;
}

export interface SeverityCount {
  readonly severity: ShownSeverity;
  readonly count: number;
  /** `2 errors`. */
  readonly words: string;
}

export type ShownSeverity = "error" | "warn" | "info";

/** A finding as the panel shows it; its number is its place in the list. */
export interface ShownFinding {
  readonly severity: ShownSeverity;
  readonly rule: string;
  readonly message: string;
  /** `roles.yaml:12:9`. */
  readonly place: string;
  readonly lines: readonly ShownLine[];
  readonly help?: string;
  /** Sentences about other places. */
  readonly also: readonly string[];
  /** The number (`data-at`) of the element that it concerns; absent where nothing on the page does. */
  readonly at?: number;
}

/** A line of the file; of the marked one, what stands before the mark, in it and behind it. */
export interface ShownLine {
  readonly number: number;
  readonly before: string;
  readonly marked?: string;
  readonly after?: string;
}
