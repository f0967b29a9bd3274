import type { Shape } from "../document/view-shape.ts";
import type { Collection, ShapeName } from "../generated/fields.ts";
import { collections, shapes } from "../generated/fields.ts";
import type {
  Answer,
  Channel,
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
import { printScope } from "../quantities/print.ts";
import type { ScopeLike } from "../quantities/types.ts";
import { capital } from "../quantities/wording.ts";
import { remedyLine, remedyNotes, targetDifferences, targetLine, targetNotes } from "./limits.ts";
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

const OWN: Readonly<Partial<Record<ShapeName | "Book", Fields>>> = {
  Book: {
    everyInteraction: field(listOf("Standard"), ({ standards: all }: Workspace, making) =>
      seenAll(
        all.filter((standard) => standard.everyInteraction),
        "Standard",
        making,
      ),
    ),
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
    decidingRoles: listOfThings<Role>("Role", ({ workspace }) =>
      workspace.roles.filter(({ authority }) => authority.length > 0),
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
    isDraft: field({ kind: "flag" }, ({ settings: { handbook } }: Workspace) =>
      ["draft", "review"].includes(handbook.status),
    ),
    communication: field(
      { kind: "flag" },
      ({ stages, situations: cases, channels, agreements }: Workspace) =>
        [stages, cases, channels, agreements].some((list) => list.length > 0),
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
  Situation: {
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
    waivers: listOfThings<Waiver>("Waiver", ({ workspace }, standard: Standard) =>
      workspace.waivers.filter((waiver) => waiver.standard === standard),
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
  Term: { title: field(text, (term: Term, making) => making.text(term, "term", term.term)) },
  Answer: {
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
  },
  Provision: {
    sectionAnchor: field(id, ({ id: own }: Provision) => `section-${own}`),
    // The provisions under one heading, told at the first of them.
    together: listOfThings<Provision>("Provision", ({ workspace }, provision: Provision) =>
      together(provision, workspace.provisions),
    ),
  },
  Channel: {
    languageNames: field(texts, (channel: Channel, making) =>
      channel.languages.map((tag, index) =>
        making.text(channel, `languages/${index}`, languageName(tag, making.language)),
      ),
    ),
  },
};

/** What is no language tag is printed as it is written; asking for its name would throw. */
function languageName(tag: string, language: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Z]{2}|-[A-Z][a-z]{3})?$/.test(tag)) return tag;
  return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
}

function optional(thing: object, value: string, making: ViewMaking): unknown {
  return value === "" ? undefined : making.text(thing, "", value);
}

function ownOwner(standard: Standard): readonly Role[] {
  const [place] = [...standard.steps, ...standard.stages, ...standard.situations];
  return standard.owner === undefined || standard.owner === place?.owner ? [] : [standard.owner];
}

function bookAssumes({ workspace }: ViewMaking): string | undefined {
  return workspace.settings.handbook.assumes;
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

/** `{company}` is filled in; whatever else stands in braces is a blank for the speaker, printed in square brackets. */
function spoken(phrase: Phrase, making: ViewMaking): unknown {
  const { name } = making.workspace.settings.company;
  const words = phrase.text.replaceAll(/\{([^{}]*)\}/g, (_, blank: string) =>
    blank === "company" || blank === "brand" ? name : `[${blank}]`,
  );
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
