import type { Placed } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Elsewhere } from "./changes.ts";
import type { Chosen, ChosenIds } from "./chosen.ts";
import { allChosen, chosenIn } from "./chosen.ts";
import { copyWith, unchanged } from "./copy.ts";
import type { Shown } from "./copy.ts";
import { narrow } from "./narrow.ts";
import { readersOf } from "./readers.ts";
import type { Readers } from "./readers.ts";
import { indexOf } from "./reverse.ts";
import type { Reverse } from "./reverse.ts";
import { bookView } from "./view.ts";

/** What of a workspace a document shows. */
export interface Choice extends ChosenIds {
  /** The day the document is made, YYYY-MM-DD: what has ended by then is not shown, what begins later is not put in anything's place. */
  readonly today: string;
  /** Whether what is marked as draft or under review is shown in an approved book, too. */
  readonly draft: boolean;
}

/** A workspace seen through a choice: what templates see. Documents and formats never filter. */
export interface Edition {
  /** BCP 47 tag of the document. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** What of the workspace is shown, as it holds for the choice; the workspace itself where nothing is hidden. */
  readonly workspace: Workspace;
  /** With what is not shown, too: only to name what something shown speaks of. */
  readonly whole: Workspace;
  /** For whom and where it is made; empty lists for everyone and everywhere. */
  readonly chosen: Chosen;
  /** Whether it is made for a part only. */
  readonly isExtract: boolean;
  /** Where a text of the thing is written, which may be a variant that holds here; of the thing as a whole when the pointer is empty. */
  readonly placeOf: (thing: Placed, pointer: string) => Placed["at"];
  /** What a target, remedy or standard with values of its own here stands for; nothing for what holds everywhere. */
  readonly elsewhere: (thing: object) => Elsewhere | undefined;
  /** For whom and where its things hold; worked out when it is asked for. */
  readonly readers: () => Readers;
  /** Plain objects, shaped as `viewShape` says. */
  readonly view: Readonly<Record<string, unknown>>;
}

/**
 * Pure: the same workspace and choice give the same edition. What the choice leaves out is hidden, the variants that hold in all of it are put
 * in the place of what they differ from.
 * @throws UserError for an id that does not exist.
 */
export function makeEdition(workspace: Workspace, choice: Choice): Edition {
  const { language } = workspace.settings;
  const wanted = chosenIn(workspace, choice);
  const changes = narrow(workspace, wanted, choice);
  const shown = changes.size === 0 ? unchanged(workspace) : copyWith(workspace, changes);
  const { elsewhere } = shown;
  const placeOf = remembered(shown.placeOf);
  const chosen = shownChosen(wanted, shown);
  const reverse: Reverse = indexOf(shown.workspace);
  return {
    language,
    direction: directionOf(language),
    workspace: shown.workspace,
    whole: workspace,
    chosen,
    isExtract: allChosen(chosen).length > 0,
    placeOf,
    elsewhere,
    readers: () => readersOf(workspace, wanted, choice, changes.hidden),
    view: bookView(
      { workspace: shown.workspace, whole: workspace, reverse, placeOf, elsewhere, chosen },
      choice,
    ),
  };
}

/** A place that is asked for again is the same object, by which the document tells places apart. */
function remembered(placeOf: Edition["placeOf"]): Edition["placeOf"] {
  const known = new Map<Placed, Map<string, Placed["at"]>>();
  return (thing, pointer) => {
    let places = known.get(thing);
    if (places === undefined) known.set(thing, (places = new Map()));
    let place = places.get(pointer);
    if (place === undefined) places.set(pointer, (place = placeOf(thing, pointer)));
    return place;
  };
}

function shownChosen({ roles, stages, locations, segments }: Chosen, { shown }: Shown): Chosen {
  return {
    roles: roles.map(shown),
    stages: stages.map(shown),
    locations: locations.map(shown),
    segments: segments.map(shown),
  };
}

const RIGHT_TO_LEFT = new Set(["he", "ar", "fa", "ur", "yi"]);

function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).language) ? "rtl" : "ltr";
}
