import type { Shape } from "../document/view-shape.ts";
import type { Collection, ShapeName } from "../generated/fields.ts";
import { collections, shapes } from "../generated/fields.ts";
import type {
  Answer,
  Phrase,
  Principle,
  Situation,
  Stage,
  Standard,
  Step,
  Target,
  Term,
} from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import { anchorOf, stepAnchor } from "./anchors.ts";
import type { Printed } from "../quantities/print.ts";
import { printScope, printTarget } from "../quantities/print.ts";
import type { ScopeLike } from "../quantities/types.ts";
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
    confusedTerms: field(listOf("Term"), ({ terms }: Workspace, making) =>
      seenAll(
        terms.filter((term) => term.notToConfuseWith.length > 0),
        "Term",
        making,
      ),
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
    anchor: field(id, (step: Step) => stepAnchor(step.parent.id, step.id)),
    standards: standards(({ reverse }, step: Step) => reverse.standardsOfStep.get(step)),
    linkedStandards: standards(({ reverse }, step: Step) => reverse.linkedAtStep.get(step)),
    situations: situations(({ reverse }, step: Step) => reverse.situationsOfStep.get(step)),
  },
  Situation: {
    standards: standards(({ reverse }, situation: Situation) =>
      reverse.standardsOfSituation.get(situation),
    ),
    linkedStandards: standards(({ reverse }, situation: Situation) =>
      reverse.linkedAtSituation.get(situation),
    ),
  },
  Standard: {
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
      making.text(target, "", printed(target, making).limit),
    ),
    notes: field(optionalText, (target: Target, making) => {
      const { parts } = printed(target, making);
      return parts.length === 0 ? undefined : making.text(target, "", parts.join(" "));
    }),
  },
};

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
  return where === "" ? undefined : making.text(thing, "", where);
}

/** A target in the document's language: the line, and the sentences below it. */
function printed(target: Target, { language }: ViewMaking): Printed {
  return printTarget(target, language);
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
