import type { Workspace } from "../model/workspace.ts";
import { indexOf } from "./reverse.ts";
import type { Reverse } from "./reverse.ts";
import { bookView } from "./view.ts";

/** What of a workspace a document shows. */
export interface Choice {
  /** The day the document is made, YYYY-MM-DD. */
  readonly today: string;
  /** Whether what is marked as draft or under review is shown in an approved book, too. */
  readonly draft: boolean;
}

/** A workspace seen through a choice: what templates see. Documents and formats never filter. */
export interface Edition {
  /** BCP 47 tag of the document. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly workspace: Workspace;
  /** Plain objects, shaped as `viewShape` says. */
  readonly view: Readonly<Record<string, unknown>>;
}

/** Pure: the same workspace and choice give the same edition. */
export function makeEdition(workspace: Workspace, choice: Choice): Edition {
  const { language } = workspace.settings;
  const shown = withoutHidden(workspace, choice);
  const reverse: Reverse = indexOf(shown);
  return {
    language,
    direction: directionOf(language),
    workspace: shown,
    view: bookView(shown, reverse, choice),
  };
}

const RIGHT_TO_LEFT = new Set(["he", "ar", "fa", "ur", "yi"]);

function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).language) ? "rtl" : "ltr";
}

/** Retired things keep their id and print nothing; what is not approved stays out of an approved book unless drafts are asked for. */
function withoutHidden(workspace: Workspace, { draft }: Choice): Workspace {
  const approved = workspace.settings.handbook.status === "approved";
  const isShown = (thing: { readonly status?: string }): boolean =>
    thing.status !== "retired" &&
    (draft || !approved || (thing.status !== "draft" && thing.status !== "review"));
  return {
    ...workspace,
    standards: workspace.standards.filter(isShown),
    situations: workspace.situations.filter(isShown),
    appearance: workspace.appearance.filter(isShown),
    promises: workspace.promises.filter(isShown),
  };
}
