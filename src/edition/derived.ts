import type { Shape } from "../document/view-shape.ts";
import type { Collection, ShapeName } from "../generated/fields.ts";
import { collections, shapes } from "../generated/fields.ts";
import type {
  Answer,
  AppearanceRule,
  Channel,
  Control,
  Feedback,
  Feeling,
  Incentive,
  Metric,
  Objective,
  Opportunity,
  Checklist,
  Location,
  EditionEntry,
  Phrase,
  Principle,
  Promise,
  Provision,
  Role,
  Situation,
  SourceEntry,
  Stage,
  Standard,
  Step,
  Target,
  Term,
  Variant,
  Waiver,
} from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import { anchorOf, stepAnchor } from "./anchors.ts";
import { languageName } from "./language-name.ts";
import { printScope } from "../quantities/print.ts";
import type { ScopeLike } from "../quantities/types.ts";
import { capital } from "../quantities/wording.ts";
import {
  remedyElsewhere,
  remedyLine,
  remedyNotes,
  targetDifferences,
  targetElsewhere,
  targetLine,
  targetNotes,
} from "./limits.ts";
import { spokenWords } from "./spoken.ts";
import { schemesIn } from "./schemes.ts";
import type { ViewMaking } from "./view.ts";

/** A field that templates see and nobody writes: what it is, and how it comes from the thing. */
export interface Derived {
  readonly shape: Shape;
  readonly of: (thing: never, making: ViewMaking) => unknown;
}

type Fields = Readonly<Record<string, Derived>>;

/** The door: each line is given things of the shape that it is listed under, as `of`'s parameter says. */
function field(shape: Shape, of: Derived["of"]): Derived {
  return { shape, of };
}

function listOf(shape: ShapeName): Shape {
  return { kind: "list", of: { kind: "entity", shape } };
}

type Find<T> = (making: ViewMaking, thing: never) => readonly T[] | undefined;

function standards(find: Find<Standard>): Derived {
  return field(listOf("Standard"), (thing, making) =>
    seenAll(find(making, thing), "Standard", making),
  );
}

function situations(find: Find<Situation>): Derived {
  return field(listOf("Situation"), (thing, making) =>
    seenAll(find(making, thing), "Situation", making),
  );
}

function listOfThings<T>(shape: ShapeName, find: Find<T & object>): Derived {
  return field(listOf(shape), (thing, making) => seenAll(find(making, thing), shape, making));
}

function seenAll(
  things: readonly object[] | undefined,
  shape: ShapeName,
  { seen }: ViewMaking,
): readonly unknown[] {
  return (things ?? []).map((thing) => seen(thing, shape));
}

const id: Shape = { kind: "id" };
const text: Shape = { kind: "text" };
const optionalText: Shape = { kind: "text", optional: true };
const texts: Shape = { kind: "list", of: text };

const references: Shape = { kind: "list", of: { kind: "reference" } };

/** A word of the book that depends on the thing; absent where there is nothing to say. */
function word(wordFor: (thing: never) => string | undefined): Derived {
  return field({ kind: "word", optional: true }, (thing: never) => {
    const value = wordFor(thing);
    return value === undefined ? undefined : { kind: "word", value };
  });
}

const OWN: Readonly<Partial<Record<ShapeName | "Book", Fields>>> = {
  Book: {
    everyInteraction: field(listOf("Standard"), ({ standards: all }: Workspace, making) =>
      seenAll(
        all.filter((standard) => standard.everyInteraction),
        "Standard",
        making,
      ),
    ),
    standardsElsewhere: standards(({ reverse }) => reverse.standardsElsewhere),
    ambiguousTerms: field(listOf("Term"), ({ terms }: Workspace, making) =>
      seenAll(
        terms.filter((term) => term.ambiguous),
        "Term",
        making,
      ),
    ),
    confusedTerms: listOfThings<Term>("Term", ({ workspace }) => confused(workspace.terms)),
    sourcesByVoice: listOfThings<SourceEntry>("SourceEntry", ({ workspace }) =>
      byVoice(workspace.sources),
    ),
    schemes: listOfThings<SourceEntry>("SourceEntry", ({ workspace }) => schemesIn(workspace)),
    decidingRoles: listOfThings<Role>("Role", ({ workspace }) =>
      workspace.roles.filter(({ authority }) => authority.length > 0),
    ),
    // Brands, countries and regions only hold together what serves.
    servingPlaces: listOfThings<Location>("Location", ({ workspace }) =>
      workspace.locations.filter(({ kind }) => kind === "branch" || kind === "area"),
    ),
    servedSegments: field(listOf("Segment"), ({ segments }: Workspace, making) =>
      seenAll(
        segments.filter((segment) => !segment.outOfScope),
        "Segment",
        making,
      ),
    ),
    unservedSegments: field(listOf("Segment"), ({ segments }: Workspace, making) =>
      seenAll(
        segments.filter((segment) => segment.outOfScope),
        "Segment",
        making,
      ),
    ),
    abbreviatedTerms: listOfThings<Term>("Term", ({ workspace }) =>
      workspace.terms.filter(({ use }) => use.some(isAbbreviation)),
    ),
    commonAppearance: listOfThings<AppearanceRule>("AppearanceRule", ({ workspace }) =>
      workspace.appearance.filter(isForEveryone),
    ),
    specialAppearance: listOfThings<AppearanceRule>("AppearanceRule", ({ workspace }) =>
      workspace.appearance.filter((rule) => !isForEveryone(rule)),
    ),
    workplaceStandards: standards(({ workspace }) =>
      workspace.standards.filter(({ kind }) => kind === "environment"),
    ),
    payIncentives: listOfThings<Incentive>("Incentive", ({ workspace }) =>
      workspace.incentives.filter(paysMoney),
    ),
    prizeIncentives: listOfThings<Incentive>("Incentive", ({ workspace }) =>
      workspace.incentives.filter((incentive) => !paysMoney(incentive)),
    ),
    toldControls: listOfThings<Control>("Control", ({ workspace }) =>
      workspace.controls.filter(({ told }) => told !== undefined),
    ),
    listedControls: listOfThings<Control>("Control", ({ workspace }) =>
      workspace.controls.filter(({ checklist }) => checklist !== undefined),
    ),
    usedControls: listOfThings<Control>("Control", ({ workspace }) =>
      workspace.controls.filter(({ use }) => use.length > 0),
    ),
    tenseMetrics: listOfThings<Metric>("Metric", ({ workspace }) =>
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
      making.text(
        settings,
        "language",
        capital(languageName(settings.language, settings.language)),
      ),
    ),
    catchAll: listOfThings<Situation>("Situation", ({ workspace }) =>
      workspace.situations.filter((situation) => situation.catchAll),
    ),
    latestEditions: listOfThings<EditionEntry>("EditionEntry", ({ workspace }) =>
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
    communication: field(
      { kind: "flag" },
      ({ stages, situations: cases, channels, agreements, standards: all }: Workspace) =>
        [stages, cases, channels, agreements, all].some((list) => list.length > 0),
    ),
  },
  Stage: {
    standards: standards(({ reverse }, stage: Stage) => reverse.standardsOfStage.get(stage)),
    situations: situations(({ reverse }, stage: Stage) => reverse.situationsOfStage.get(stage)),
  },
  Step: {
    ownOwner: listOfThings<Role>("Role", (_, { owner, parent }: Step) =>
      owner === undefined || owner === parent.owner ? [] : [owner],
    ),
    anchor: field(id, (step: Step) => stepAnchor(step.parent.id, step.id)),
    standards: standards(({ reverse }, step: Step) => reverse.standardsOfStep.get(step)),
    linkedStandards: standards(({ reverse }, step: Step) => reverse.linkedAtStep.get(step)),
    situations: situations(({ reverse }, step: Step) => reverse.situationsOfStep.get(step)),
  },
  Feeling: {
    felt: word(({ value }: Feeling) => `feeling-${value}`),
    known: word(({ basis }: Feeling) => `basis-${basis}`),
  },
  Opportunity: { state: word(({ status }: Opportunity) => `idea-${status}`) },
  Situation: {
    places: field(references, ({ stages, steps }: Situation, making) => [
      ...seenAll(stages, "Stage", making),
      ...seenAll(steps, "Step", making),
    ]),
    // What is usual is not told: a customer, and a good deal at stake.
    origin: word(({ actor }: Situation) => (actor === "customer" ? undefined : `actor-${actor}`)),
    gravity: word(({ criticality }: Situation) =>
      criticality === "medium" ? undefined : criticality,
    ),
    opening: listOfThings<Phrase>("Phrase", (_, { say }: Situation) => say.slice(0, 1)),
    further: listOfThings<Phrase>("Phrase", (_, { say }: Situation) => say.slice(1)),
    standards: standards(({ reverse }, situation: Situation) =>
      reverse.standardsOfSituation.get(situation),
    ),
    linkedStandards: standards(({ reverse }, situation: Situation) =>
      reverse.linkedAtSituation.get(situation),
    ),
  },
  Standard: {
    lockIsStated: field({ kind: "flag" }, ({ lock }: Standard) => lock !== "stricterOnly"),
    // What it has from the step and from the whole book is told there.
    ownOwner: listOfThings<Role>("Role", (_, standard: Standard) => ownOwner(standard)),
    ownAssumes: field(optionalText, (standard: Standard, making) =>
      standard.assumes === undefined || standard.assumes === bookAssumes(making)
        ? undefined
        : making.text(standard, "assumes", standard.assumes),
    ),
    // A variant that only changes a target is told with the target.
    differences: listOfThings<Variant>("Variant", (_, standard: Standard) =>
      standard.variants.filter(saysSomething),
    ),
    // Why the words are not the ones of the other places.
    localReason: field(optionalText, (standard: Standard, making) => {
      const variant = making.elsewhere(standard)?.variant;
      const reason = variant?.["reason"];
      return variant === undefined || typeof reason !== "string"
        ? undefined
        : making.text(variant, "reason", reason);
    }),
    waivers: listOfThings<Waiver>("Waiver", ({ workspace, today }, standard: Standard) =>
      workspace.waivers.filter((waiver) => waiver.standard === standard && waiver.expires >= today),
    ),
    // Channels stand in the margin.
    scope: field(optionalText, (standard: Standard, making) =>
      whereText(standard, { ...standard, channels: [] }, making),
    ),
  },
  Principle: {
    rank: field(id, (principle: Principle, { workspace }) =>
      String(workspace.principles.indexOf(principle) + 1),
    ),
    standards: standards(({ reverse }, principle: Principle) =>
      reverse.standardsOfPrinciple.get(principle),
    ),
  },
  Term: {
    title: field(text, (term: Term, making) => making.text(term, "term", term.term)),
    abbreviations: field(texts, (term: Term, making) =>
      term.use.flatMap((form, index) =>
        isAbbreviation(form) ? [making.text(term, `use/${index}`, form)] : [],
      ),
    ),
  },
  Checklist: {
    // Whose eyes it is made for, as the controls that use it say.
    checkedBy: listOfThings<Role>("Role", ({ workspace }, checklist: Checklist) => [
      ...new Set(
        workspace.controls.flatMap(({ checklist: used, doneBy }) =>
          used === checklist && doneBy !== undefined ? [doneBy] : [],
        ),
      ),
    ]),
  },
  Answer: {
    about: field(references, ({ steps, situations: cases }: Answer, making) => [
      ...seenAll(steps, "Step", making),
      ...seenAll(cases, "Situation", making),
    ]),
    title: field(text, (answer: Answer, making) =>
      making.text(answer, "question", answer.question),
    ),
  },
  Phrase: { words: field(text, (phrase: Phrase, making) => spoken(phrase, making)) },
  Target: {
    line: field(text, (target: Target, making) =>
      making.text(target, "", targetLine(target, making)),
    ),
    notes: field(optionalText, (target: Target, making) =>
      optional(target, targetNotes(target, making), making),
    ),
    // What holds at other places, or for other customers and at other times, where this document's value is its own.
    limitElsewhere: field(optionalText, (target: Target, making) =>
      baseLine(targetElsewhere(target, "places", making), making),
    ),
    limitOtherwise: field(optionalText, (target: Target, making) =>
      baseLine(targetElsewhere(target, "cases", making), making),
    ),
    differences: field(texts, (target: Target, making) =>
      targetDifferences(target, making).map((line) => making.text(target, "", line)),
    ),
  },
  Promise: {
    remedyLine: field(optionalText, (promise: Promise, making) =>
      optional(promise, remedyLine(promise, making), making),
    ),
    remedyNotes: field(optionalText, (promise: Promise, making) =>
      optional(promise, remedyNotes(promise, making), making),
    ),
    remedyElsewhere: field(optionalText, (promise: Promise, making) =>
      baseLine(remedyElsewhere(promise, "places", making), making),
    ),
    remedyOtherwise: field(optionalText, (promise: Promise, making) =>
      baseLine(remedyElsewhere(promise, "cases", making), making),
    ),
  },
  Provision: {
    sectionAnchor: field(id, ({ id: own }: Provision) => `section-${own}`),
    // The provisions under one heading, told at the first of them.
    together: listOfThings<Provision>("Provision", ({ workspace }, provision: Provision) =>
      together(provision, workspace.provisions),
    ),
  },
  Metric: {
    recordedBy: word(({ measuredBy }: Metric) =>
      measuredBy === undefined ? undefined : `recorded-${measuredBy}`,
    ),
  },
  Objective: {
    metrics: listOfThings<Metric>("Metric", ({ reverse }, objective: Objective) =>
      reverse.metricsOfObjective.get(objective),
    ),
  },
  Feedback: {
    about: field(references, ({ stages, steps, situations: cases }: Feedback, making) => [
      ...seenAll(stages, "Stage", making),
      ...seenAll(steps, "Step", making),
      ...seenAll(cases, "Situation", making),
    ]),
  },
  Channel: {
    languageNames: field(texts, (channel: Channel, making) => languageNames(channel, making)),
  },
  Location: {
    languageNames: field(texts, (place: Location, making) => languageNames(place, making)),
  },
};

function languageNames(
  thing: { readonly languages: readonly string[] },
  making: ViewMaking,
): readonly unknown[] {
  return thing.languages.map((tag, index) =>
    making.text(thing, `languages/${index}`, languageName(tag, making.language)),
  );
}

function optional(thing: object, value: string, making: ViewMaking): unknown {
  return value === "" ? undefined : making.text(thing, "", value);
}

function baseLine(
  elsewhere: { readonly base: object; readonly line: string } | undefined,
  making: ViewMaking,
): unknown {
  return elsewhere && optional(elsewhere.base, elsewhere.line, making);
}

function ownOwner(standard: Standard): readonly Role[] {
  const [place] = [...standard.steps, ...standard.stages, ...standard.situations];
  return standard.owner === undefined || standard.owner === place?.owner ? [] : [standard.owner];
}

function bookAssumes({ workspace }: ViewMaking): string | undefined {
  return workspace.settings.handbook.assumes;
}

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
function isAbbreviation(written: string): boolean {
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

function saysSomething(variant: Variant): boolean {
  const { suspended, process, owner, record, say, behave, never, roles } = variant;
  const lists: readonly (readonly unknown[])[] = [record, say, behave, never, roles];
  const isOther = process !== undefined || owner !== undefined;
  return suspended || isOther || lists.some((list) => list.length > 0);
}

function together(provision: Provision, all: readonly Provision[]): readonly Provision[] {
  const { chapter, section } = provision;
  if (section === undefined) return [];
  const same = all.filter((other) => other.chapter === chapter && other.section === section);
  return same[0] === provision ? same : [];
}

function spoken(phrase: Phrase, making: ViewMaking): unknown {
  const words = spokenWords(phrase.text, making.workspace.settings.company.name);
  const seen = making.text(phrase, "text", words);
  return phrase.language === undefined ? seen : { ...seen, lang: phrase.language };
}

/** Every entity has an anchor; what may hold for a part only has its scope. */
function withGenerics(shape: ShapeName, own: Fields): Fields {
  const { collection, fields } = shapes[shape];
  return {
    ...(collection === undefined ? {} : { anchor: anchorField(collection) }),
    ...("locations" in fields && "knownLater" in fields ? { scope: scopeField } : {}),
    ...own,
  };
}

function anchorField(collection: Collection): Derived {
  return field(id, (thing: { readonly id: string }) => anchorOf(collection, thing.id));
}

const scopeField: Derived = field(optionalText, (thing: ScopeLike, making) =>
  whereText(thing, thing, making),
);

function whereText(thing: object, scope: ScopeLike, making: ViewMaking): unknown {
  const where = printScope(scope, making.language);
  return where === "" ? undefined : making.text(thing, "", capital(where));
}

/** Derived fields by shape. The same table gives templates their view and the template check its shapes. */
export const derivedFields: Readonly<Partial<Record<ShapeName | "Book", Fields>>> =
  Object.fromEntries([
    ["Book", OWN.Book ?? {}],
    ...(Object.keys(shapes) as ShapeName[]).map((shape) => [
      shape,
      withGenerics(shape, OWN[shape] ?? {}),
    ]),
  ]) as Partial<Record<ShapeName | "Book", Fields>>;

export const collectionNames = Object.keys(collections) as readonly Collection[];
