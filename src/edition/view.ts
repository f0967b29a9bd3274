import type { EntityShape, Field, ShapeName } from "../generated/fields.ts";
import { collections, shapes } from "../generated/fields.ts";
import type { Collection } from "../generated/fields.ts";
import type { Placed } from "../generated/types.ts";
import { blankOf } from "../model/blank.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Elsewhere } from "./changes.ts";
import type { Chosen } from "./chosen.ts";
import { derivedFields } from "./derived.ts";
import type { Choice } from "./edition.ts";
import type { Reverse } from "./reverse.ts";

/** A thing as templates see it: own fields of a plain object, texts with their place, links to other things as seen. */
export type ViewObject = Record<string, unknown>;

/** What an edition gives to its view. */
export interface ViewSource {
  readonly workspace: Workspace;
  /** With what is not shown, too: only to name what something shown speaks of. */
  readonly whole: Workspace;
  readonly reverse: Reverse;
  readonly chosen: Chosen;
  readonly placeOf: (thing: Placed, pointer: string) => Placed["at"];
  readonly elsewhere: (thing: object) => Elsewhere | undefined;
}

/** What making a view needs; each thing is made once, so that links may go round. */
export interface ViewMaking extends ViewSource {
  readonly language: string;
  /** The day the document is made, YYYY-MM-DD. */
  readonly today: string;
  /** The thing as templates see it. */
  readonly seen: (thing: object, shape: ShapeName) => ViewObject;
  /** A text of the thing, with its place; of the thing as a whole when `field` is empty. */
  readonly text: (thing: object, field: string, value: string, kind?: "text" | "prose") => ViewText;
}

export interface ViewText {
  readonly kind: "text" | "prose";
  readonly value: string;
  readonly at: { readonly file: string; readonly pointer: string };
  readonly lang: string;
}

type LongForm = Readonly<Record<string, unknown>> & {
  readonly at: { readonly file: string; readonly pointer: string };
};

/** The book as a whole: company, handbook, every collection under its name, and what is derived. */
export function bookView(source: ViewSource, choice: Choice): ViewObject {
  const { workspace } = source;
  const making = makeMaking(source, choice);
  const book = making.seen(workspace.settings, "Workspace");
  for (const name of Object.keys(collections) as Collection[]) {
    const shape: EntityShape = collections[name].shape;
    book[name] = workspace[name].map((thing) => making.seen(thing, shape));
  }
  addDerived(book, "Book", workspace, making);
  book["today"] = { kind: "date", value: choice.today };
  return book;
}

function makeMaking(source: ViewSource, { today }: Choice): ViewMaking {
  const known = new Map<object, ViewObject>();
  const { language } = source.workspace.settings;
  const text: ViewMaking["text"] = (thing, field, value, kind = "text") => ({
    kind,
    value,
    at: source.placeOf(thing as LongForm, field),
    lang: language,
  });
  const making: ViewMaking = { ...source, language, today, seen, text };
  return making;

  function seen(thing: object, shape: ShapeName): ViewObject {
    const found = known.get(thing);
    if (found !== undefined) return found;
    const view: ViewObject = { ...blankView(shape), at: (thing as LongForm).at };
    known.set(thing, view);
    for (const [name, field] of Object.entries(shapes[shape].fields)) {
      const value = seenField(thing as LongForm, name, field, making);
      if (value !== undefined) view[name] = value;
    }
    addDerived(view, shape, thing, making);
    return view;
  }
}

const blanks = new Map<ShapeName, ViewObject>();

/** Templates may ask for any of these names; what has no value is not there for them. */
function blankView(shape: ShapeName): ViewObject {
  const known = blanks.get(shape);
  if (known !== undefined) return known;
  const { fields } = shapes[shape];
  const blank = blankOf(["at", ...Object.keys(fields), ...Object.keys(derivedFields[shape] ?? {})]);
  blanks.set(shape, blank);
  return blank;
}

function addDerived(
  view: ViewObject,
  shape: ShapeName | "Book",
  thing: object,
  making: ViewMaking,
): void {
  for (const [name, { of }] of Object.entries(derivedFields[shape] ?? {})) {
    const value = of(thing as never, making);
    if (value !== undefined) view[name] = value;
  }
}

function seenField(thing: LongForm, name: string, field: Field, making: ViewMaking): unknown {
  const value = thing[name];
  if (field.list !== true || field.type === "hours")
    return seenValue(thing, name, value, field, making);
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, index) =>
    seenValue(thing, `${name}/${index}`, item, field, making),
  );
}

function seenValue(
  thing: LongForm,
  pointer: string,
  value: unknown,
  field: Field,
  making: ViewMaking,
): unknown {
  if (value === undefined) return undefined;
  switch (field.type) {
    case "text":
      return typeof value === "string" ? making.text(thing, pointer, value) : undefined;
    case "md":
      return typeof value === "string" ? making.text(thing, pointer, value, "prose") : undefined;
    case "date":
      return { kind: "date", value };
    case "word":
      return { kind: "word", value };
    case "shape":
      return field.shape === undefined ? undefined : making.seen(value as object, field.shape);
    case "ref":
      return making.seen(value as object, shapeOfReference(value as LongForm, field));
    case "options":
      return undefined;
    default:
      return value;
  }
}

const PARTS: Readonly<Record<string, ShapeName>> = {
  "stages/steps": "Step",
  "segments/needs": "Need",
  checks: "Check",
};

/** `any` references are entities of any collection; each says which. */
function shapeOfReference(value: LongForm, field: Field): ShapeName {
  const part = PARTS[field.ref ?? ""];
  if (part !== undefined) return part;
  const collection = value["collection"];
  if (typeof collection === "string" && Object.hasOwn(collections, collection)) {
    return collections[collection as Collection].shape;
  }
  return "Step";
}
