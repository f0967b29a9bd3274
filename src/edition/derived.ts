import type { Collection, ShapeName } from "../generated/fields.ts";
import { collections, shapes } from "../generated/fields.ts";
import type {
  Answer,
  Channel,
  Checklist,
  Clause,
  Feedback,
  Feeling,
  Location,
  Metric,
  Objective,
  Opportunity,
  Phrase,
  Principle,
  Promise,
  Provision,
  Role,
  Situation,
  Stage,
  Standard,
  Step,
  Target,
  Term,
  Variant,
} from "../generated/types.ts";
import { anchorOf, stepAnchor } from "./anchors.ts";
import { bookFields, isAbbreviation } from "./derived-book.ts";
import {
  field,
  id,
  listOfThings,
  optional,
  optionalText,
  references,
  seenAll,
  situations,
  standards,
  text,
  texts,
  word,
} from "./derived-field.ts";
import type { Derived, Fields } from "./derived-field.ts";
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
import type { ViewMaking } from "./view.ts";

const OWN: Readonly<Partial<Record<ShapeName, Fields>>> = {
  Stage: {
    standards: standards(({ reverse }, stage: Stage) => reverse.standardsOfStage.get(stage)),
    situations: situations(({ reverse }, stage: Stage) => reverse.situationsOfStage.get(stage)),
  },
  Step: {
    ownOwner: listOfThings("Role", (_, { owner, parent }: Step) =>
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
    // Channels are told as where it happens.
    scope: field(optionalText, (situation: Situation, making) =>
      whereText(situation, { ...situation, channels: [] }, making),
    ),
    places: field(references, ({ stages, steps }: Situation, making) => [
      ...seenAll(stages, "Stage", making),
      ...seenAll(steps, "Step", making),
    ]),
    // What is usual is not told: a customer, and a good deal at stake.
    origin: word(({ actor }: Situation) => (actor === "customer" ? undefined : `actor-${actor}`)),
    gravity: word(({ criticality }: Situation) =>
      criticality === "medium" ? undefined : criticality,
    ),
    opening: listOfThings("Phrase", (_, { say }: Situation) => say.slice(0, 1)),
    further: listOfThings("Phrase", (_, { say }: Situation) => say.slice(1)),
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
    ownOwner: listOfThings("Role", (_, standard: Standard) => ownOwner(standard)),
    ownAssumes: field(optionalText, (standard: Standard, making) =>
      standard.assumes === undefined || isInherited(standard, "assumes", making)
        ? undefined
        : making.text(standard, "assumes", standard.assumes),
    ),
    // A variant that only changes a target is told with the target.
    differences: listOfThings("Variant", (_, standard: Standard) =>
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
    waivers: listOfThings("Waiver", ({ workspace, today }, standard: Standard) =>
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
    checkedBy: listOfThings("Role", ({ workspace }, checklist: Checklist) => [
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
  Clause: { anchor: field(id, ({ id: own }: Clause) => `clause-${own}`) },
  Provision: {
    sectionAnchor: field(id, ({ id: own }: Provision) => `section-${own}`),
    // The provisions under one heading, told at the first of them.
    together: listOfThings("Provision", ({ workspace }, provision: Provision) =>
      together(provision, workspace.provisions),
    ),
  },
  Metric: {
    recordedBy: word(({ measuredBy }: Metric) =>
      measuredBy === undefined ? undefined : `recorded-${measuredBy}`,
    ),
  },
  Objective: {
    metrics: listOfThings("Metric", ({ reverse }, objective: Objective) =>
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

function isInherited(thing: object, name: string, { workspace }: ViewMaking): boolean {
  return workspace.inheritedFrom(thing, name) !== undefined;
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
    ["Book", bookFields],
    ...(Object.keys(shapes) as ShapeName[]).map((shape) => [
      shape,
      withGenerics(shape, OWN[shape] ?? {}),
    ]),
  ]) as Partial<Record<ShapeName | "Book", Fields>>;

export const collectionNames = Object.keys(collections) as readonly Collection[];
