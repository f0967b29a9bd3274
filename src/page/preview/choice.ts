import type { PreviewData, ShownFinding } from "../preview-data.ts";
import { element } from "../page.ts";
import { holdPlace, keep, kept } from "./keep.ts";

/** A part of the page that shows findings. */
export interface View {
  /** Other findings are there. */
  readonly draw: (data: PreviewData) => void;
  /** Another one is chosen, others are listed, or the panel opened or closed. */
  readonly update: () => void;
  /** Somebody chose a finding elsewhere than in this view. */
  readonly reveal?: (index: number) => void;
}

/** `here`: those with a place on the page. */
export type Scope = "here" | "all";

/** What the reader chose; it outlasts the page, which is loaded anew again and again. */
export class Choice {
  #data: PreviewData | undefined;
  #views: readonly View[] = [];
  #lost = false;

  constructor() {
    wide.addEventListener("change", () => this.#update());
  }

  show(data: PreviewData, views: readonly View[] = this.#views): void {
    this.#data = data;
    this.#views = views;
    document.documentElement.dataset["preview"] = data.state;
    for (const view of views) view.draw(data);
    this.#update();
  }

  get data(): PreviewData {
    if (this.#data === undefined) throw new Error("nothing is shown yet");
    return this.#data;
  }

  /** Whether the server stopped answering. */
  get isLost(): boolean {
    return this.#lost;
  }

  set isLost(isLost: boolean) {
    if (isLost === this.#lost) return;
    this.#lost = isLost;
    this.#update();
  }

  /** The panel is open beside the text when there is something in it, and closed over it. */
  get isOpen(): boolean {
    if (this.data.state === "none") return true;
    const usual = isWide() && (this.data.findings.length > 0 || this.data.state === "failed");
    return kept(openKey()) === undefined ? usual : kept(openKey()) === "yes";
  }

  set isOpen(isOpen: boolean) {
    keep(openKey(), isOpen ? "yes" : "no");
    this.#update();
  }

  get scope(): Scope {
    return kept("scope") === "all" || this.here.length === 0 ? "all" : "here";
  }

  set scope(scope: Scope) {
    keep("scope", scope);
    this.#update();
  }

  /** The findings with a place on the page. */
  get here(): readonly ShownFinding[] {
    return this.data.findings.filter(({ at }) => at !== undefined);
  }

  /** Whether the list shows it. */
  lists({ at }: ShownFinding): boolean {
    return this.scope === "all" || at !== undefined;
  }

  /** Index of the chosen finding: the one that was chosen last, else the first of the list. */
  get chosen(): number | undefined {
    const { findings } = this.data;
    const last = findings.findIndex((one) => nameOf(one) === kept("chosen"));
    const index = last === -1 ? findings.findIndex((one) => this.lists(one)) : last;
    return index === -1 ? undefined : index;
  }

  choose(index: number, by: View): void {
    const finding = this.data.findings[index];
    if (finding === undefined) return;
    keep("chosen", nameOf(finding));
    if (!this.lists(finding)) keep("scope", "all");
    this.#update();
    for (const view of this.#views) if (view !== by) view.reveal?.(index);
  }

  #update(): void {
    const { dataset } = document.documentElement;
    const [before, now] = [dataset["findings"], this.isOpen ? "open" : "closed"];
    const isNarrow = this.isOpen && isWide() && this.data.state !== "none";
    const change = (): void => {
      dataset["findings"] = now;
      showNarrow(isNarrow);
    };
    if (before !== undefined && before !== now && isWide()) holdPlace(change);
    else change();
    for (const view of this.#views) view.update();
  }
}

/** Lines move while a file is written; what is wrong stays the same until it is repaired. */
function nameOf({ rule, message }: ShownFinding): string {
  return `${rule} ${message}`;
}

const wide = matchMedia("(min-width: 68.75em)");

/** Whether there is room for the panel beside the text, as the style sheet sees it. */
export function isWide(): boolean {
  return wide.matches;
}

/** Beside the panel the page is what it is in a window without that part: one of two style sheets is on. */
function showNarrow(isNarrow: boolean): void {
  const narrow = element("_narrow");
  const usual = narrow.previousElementSibling;
  narrow.setAttribute("media", isNarrow ? "all" : "not all");
  usual?.setAttribute("media", isNarrow ? "not all" : "all");
}

function openKey(): string {
  return isWide() ? "open" : "open-narrow";
}
