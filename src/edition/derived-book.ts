import { shapes } from "../generated/fields.ts";
import type {
  AppearanceRule,
  EditionEntry,
  Incentive,
  SourceEntry,
  Step,
  Term,
} from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import { capital } from "../quantities/wording.ts";
import { field, listOfThings, seenAll, standards, text } from "./derived-field.ts";
import type { Fields } from "./derived-field.ts";
import { languageName } from "./language-name.ts";
import { schemesIn } from "./schemes.ts";

/** What templates see of the book as a whole and nobody writes. */
export const bookFields: Fields = {
  everyInteraction: listOfThings("Standard", ({ workspace }) =>
    workspace.standards.filter((standard) => standard.everyInteraction),
  ),
  standardsElsewhere: standards(({ reverse }) => reverse.standardsElsewhere),
  ambiguousTerms: listOfThings("Term", ({ workspace }) =>
    workspace.terms.filter((term) => term.ambiguous),
  ),
  confusedTerms: listOfThings("Term", ({ workspace }) => confused(workspace.terms)),
  sourcesByVoice: listOfThings("SourceEntry", ({ workspace }) => byVoice(workspace.sources)),
  schemes: listOfThings("SourceEntry", ({ workspace }) => schemesIn(workspace)),
  decidingRoles: listOfThings("Role", ({ workspace }) =>
    workspace.roles.filter(({ authority }) => authority.length > 0),
  ),
  // Brands, countries and regions only hold together what serves.
  servingPlaces: listOfThings("Location", ({ workspace }) =>
    workspace.locations.filter(({ kind }) => kind === "branch" || kind === "area"),
  ),
  servedSegments: listOfThings("Segment", ({ workspace }) =>
    workspace.segments.filter((segment) => !segment.outOfScope),
  ),
  unservedSegments: listOfThings("Segment", ({ workspace }) =>
    workspace.segments.filter((segment) => segment.outOfScope),
  ),
  abbreviatedTerms: listOfThings("Term", ({ workspace }) =>
    workspace.terms.filter(({ use }) => use.some(isAbbreviation)),
  ),
  commonAppearance: listOfThings("AppearanceRule", ({ workspace }) =>
    workspace.appearance.filter(isForEveryone),
  ),
  specialAppearance: listOfThings("AppearanceRule", ({ workspace }) =>
    workspace.appearance.filter((rule) => !isForEveryone(rule)),
  ),
  workplaceStandards: standards(({ workspace }) =>
    workspace.standards.filter(({ kind }) => kind === "environment"),
  ),
  payIncentives: listOfThings("Incentive", ({ workspace }) =>
    workspace.incentives.filter(paysMoney),
  ),
  prizeIncentives: listOfThings("Incentive", ({ workspace }) =>
    workspace.incentives.filter((incentive) => !paysMoney(incentive)),
  ),
  toldControls: listOfThings("Control", ({ workspace }) =>
    workspace.controls.filter(({ told }) => told !== undefined),
  ),
  listedControls: listOfThings("Control", ({ workspace }) =>
    workspace.controls.filter(({ checklist }) => checklist !== undefined),
  ),
  usedControls: listOfThings("Control", ({ workspace }) =>
    workspace.controls.filter(({ use }) => use.length > 0),
  ),
  tenseMetrics: listOfThings("Metric", ({ workspace }) =>
    workspace.metrics.filter(({ tensions }) => tensions.length > 0),
  ),
  isScored: field(
    { kind: "flag" },
    ({ checklists, metrics }: Workspace) =>
      checklists.length > 0 || metrics.some(({ type }) => type === "score"),
  ),
  hasCriticalChecks: field({ kind: "flag" }, ({ standards: all, appearance }: Workspace) =>
    [...all, ...appearance].some(({ checks }) => checks.some(({ critical }) => critical)),
  ),
  hasFloors: field({ kind: "flag" }, ({ standards: all, metrics, channels, stages }: Workspace) =>
    [...all, ...metrics, ...channels, ...stages].some(({ targets }) =>
      targets.some(({ floor }) => floor !== undefined),
    ),
  ),
  // What is wanted of the book's language is its name, in itself.
  languageName: field(text, ({ settings }: Workspace, making) =>
    making.text(settings, "language", capital(languageName(settings.language, settings.language))),
  ),
  catchAll: listOfThings("Situation", ({ workspace }) =>
    workspace.situations.filter((situation) => situation.catchAll),
  ),
  latestEditions: listOfThings("EditionEntry", ({ workspace }) =>
    newestFirst(workspace.editions).slice(0, EDITIONS_SHOWN),
  ),
  hasOlderEditions: field(
    { kind: "flag" },
    ({ editions }: Workspace) => editions.length > EDITIONS_SHOWN,
  ),
  // For whom and where the document is made; empty for everyone and everywhere.
  chosen: field({ kind: "list", of: { kind: "reference" } }, (_: Workspace, making) => [
    ...seenAll(making.chosen.roles, "Role", making),
    ...seenAll(making.chosen.stages, "Stage", making),
    ...seenAll(making.chosen.locations, "Location", making),
    ...seenAll(making.chosen.segments, "Segment", making),
  ]),
  isDraft: field({ kind: "flag" }, ({ settings: { handbook } }: Workspace) =>
    ["draft", "review"].includes(handbook.status),
  ),
  walked: field({ kind: "flag" }, ({ stages }: Workspace) =>
    stages.some(({ steps }) => steps.length > 0),
  ),
  blueprint: field({ kind: "flag" }, ({ stages }: Workspace) =>
    stages.some(({ steps }) => steps.some(isInBlueprint)),
  ),
};

function isInBlueprint({ evidence, customer, frontstage, backstage, support }: Step): boolean {
  return [evidence, customer, frontstage, backstage, support].some((list) => list.length > 0);
}

/** How many editions the history of a book tells; the list of changes tells more. */
const EDITIONS_SHOWN = 5;

/** An edition that has no day yet is to come. */
function newestFirst(editions: readonly EditionEntry[]): readonly EditionEntry[] {
  const day = ({ effectiveFrom }: EditionEntry): string => effectiveFrom ?? "9999";
  return editions.toReversed().toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

/** A pair that names each other is told once, at the first of the two. */
function confused(terms: readonly Term[]): readonly Term[] {
  const isTold = (term: Term, other: Term): boolean =>
    terms.indexOf(other) < terms.indexOf(term) && other.notToConfuseWith.includes(term);
  return terms.filter((term) => term.notToConfuseWith.some((other) => !isTold(term, other)));
}

/** Whose voice comes first is as the format lists them. */
function byVoice(sources: readonly SourceEntry[]): readonly SourceEntry[] {
  const voices = shapes.SourceEntry.fields["kind"]?.words ?? [];
  return sources.toSorted((a, b) => voices.indexOf(a.kind) - voices.indexOf(b.kind));
}

/** Capitals only, or letters with a Hebrew abbreviation mark among them. */
export function isAbbreviation(written: string): boolean {
  return (
    /^(?=.*\p{L}.*\p{L})[^\p{Ll}\p{Lo}]+$/u.test(written) || /\p{Lo}["״'׳]\p{Lo}/u.test(written)
  );
}

function isForEveryone({ roles, departments, areas, variant }: AppearanceRule): boolean {
  return roles.length + departments.length + areas.length === 0 && variant === undefined;
}

function paysMoney({ bands }: Incentive): boolean {
  return bands.some(({ coefficient }) => coefficient !== undefined);
}
