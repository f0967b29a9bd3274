import type { Diagnostic } from "../diagnostic.ts";
import { html } from "../formats/html/page.ts";
import { json } from "../formats/html/scripts.ts";
import type { LivePage } from "../formats/options.ts";
import { previewScript, previewScriptHash } from "../generated/preview-script.ts";
import {
  narrowSheet,
  narrowSheetHash,
  previewSheet,
  previewSheetHash,
} from "../generated/preview-style.ts";
import { previewBuilt, previewStates, previewWords } from "../messages/en/preview.ts";
import type { Workspace } from "../model/workspace.ts";
import type { PreviewData, PreviewState } from "../page/preview-data.ts";
import { severityCounts } from "../reporters/counts.ts";
import { countTotals } from "../reporters/report.ts";
import { sanitise } from "../reporters/sanitise.ts";
import type { Source } from "../source.ts";
import { locateFindings } from "../svc/locate-findings.ts";
import { blankBook, makeBook } from "../svc/publish.ts";
import type { Book, BookRequest } from "../svc/publish.ts";
import { makeRememberingParse } from "../syntax/parse.ts";
import type { Parse } from "../syntax/parse.ts";
import { PlaceNumbers } from "./lasting-path.ts";
import { PagePatches } from "./page-patch.ts";
import { PagePlaces } from "./page-places.ts";
import { shownFindings } from "./shown-findings.ts";
import type { PlaceOf } from "./shown-findings.ts";

/** A workspace after a check. */
export interface CheckedFiles {
  /** The texts of all files, the damaged ones too. */
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
  /** What could be linked. */
  readonly model: Workspace | undefined;
}

/** A page that could be made, and where on it things are. */
interface Made {
  readonly id: string;
  readonly page: string;
  readonly places: PagePlaces;
}

/** What is said about one state of the workspace. */
interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
  readonly state: PreviewState;
  readonly built: string;
  readonly failure?: string;
}

const LIVE: Omit<LivePage, "origins"> = {
  sheets: [
    { sheet: narrowSheet, hash: narrowSheetHash, off: "_narrow" },
    { sheet: previewSheet, hash: previewSheetHash },
  ],
  scriptHash: previewScriptHash,
};

/** What a preview shows: the page of the last workspace without errors, and the findings of the last workspace. Touches nothing outside. */
export class PreviewSession {
  /** Reads a file once only: for all who read the workspace of this session. */
  readonly parse: Parse = makeRememberingParse();
  readonly #name: string;
  readonly #numbers = new PlaceNumbers(this.parse);
  readonly #patches = new PagePatches();
  readonly #blank: Made;
  #good: Made | undefined;
  #told: Told = { diagnostics: [], sources: [], state: "none", built: "" };
  #data: PreviewData;
  #states = 0;

  /** `name` is another one for each session. */
  constructor(name: string) {
    this.#name = name;
    this.#blank = this.#draw(blankBook("svc preview"), []);
    this.#data = this.#dataOf(this.#told);
  }

  /**
   * Takes in the workspace as it is now. `time` is that of the clock, for people.
   * @throws UserError for a request that this workspace cannot fulfil; then nothing has changed.
   */
  async renew(files: CheckedFiles, request: BookRequest, time: string): Promise<void> {
    const { sources, model } = files;
    const book =
      model === undefined || hasErrors(files.diagnostics)
        ? undefined
        : await makeBook(model, request);
    const found = locateFindings(book?.findings ?? [], sources, "en", this.parse);
    const good = book?.document === undefined ? undefined : this.#draw(book, sources);
    this.#good = good ?? this.#good;
    const state = good === undefined ? this.#stateWithout() : "good";
    const diagnostics = [...files.diagnostics, ...found];
    const built = previewBuilt(time, request.draft === true);
    this.#tell({ diagnostics, sources, state, built });
  }

  /** Says that svc could not do its work; the findings stay those of the last time. */
  fail(failure: string): void {
    const lines = failure.split("\n").map(sanitise);
    this.#tell({ ...this.#told, state: "failed", failure: lines.join("\n") });
  }

  /** What the script of the page has to know. */
  get data(): PreviewData {
    return this.#data;
  }

  /** The page, whole. */
  get page(): string {
    const { page } = this.#shown;
    const end = page.lastIndexOf("</body>");
    const { patch: _, ...data } = this.#data;
    const added = `${json("_preview", data)}\n<script>${previewScript}</script>\n`;
    return page.slice(0, end) + added + page.slice(end);
  }

  get #shown(): Made {
    return this.#good ?? this.#blank;
  }

  #stateWithout(): PreviewState {
    return this.#good === undefined ? "none" : "kept";
  }

  #tell(told: Told): void {
    this.#told = told;
    this.#data = this.#dataOf(told);
  }

  #draw(book: Book, sources: readonly Source[]): Made {
    const { document, strings, assets, look } = book;
    if (document === undefined) throw new Error("a book with findings cannot be drawn");
    const numbers = this.#numbers.of(document.origins, sources);
    const live = { ...LIVE, origins: numbers };
    const bytes = html(document, strings, assets, { look, live })[0]?.bytes;
    const page = new TextDecoder().decode(bytes);
    const places = new PagePlaces({ document, numbers }, sources, this.parse);
    return { id: this.#good?.page === page ? this.#good.id : this.#nextName(), page, places };
  }

  #dataOf({ diagnostics, sources, state, built, failure }: Told): PreviewData {
    const { id, page, places } = this.#shown;
    const patch = this.#patches.next(id, page);
    const placeOf: PlaceOf = (one, source) => places.placeOf(one, source);
    const totals = countTotals(diagnostics, sources.length, diagnostics.length);
    return {
      page: id,
      stamp: this.#nextName(),
      state,
      findings: shownFindings(diagnostics, sources, placeOf),
      texts: {
        ...previewWords,
        counts: severityCounts(totals),
        built,
        state: previewStates[state],
        ...(failure === undefined ? {} : { failure }),
      },
      ...(patch === undefined ? {} : { patch }),
    };
  }

  #nextName(): string {
    this.#states += 1;
    return `${this.#name} ${this.#states}`;
  }
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === "error");
}
