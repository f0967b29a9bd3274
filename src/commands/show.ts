import type { Field, ShapeName } from "../generated/fields.ts";
import type { Placed } from "../generated/types.ts";
import { sanitise, sanitiseJson } from "../reporters/sanitise.ts";
import { flagOf } from "./context.ts";
import type { Command } from "./context.ts";
import { look } from "./look.ts";
import type { View } from "./look.ts";
import { fieldsOf, isPlaced, nameOf, thingNamed, thingsOf } from "./things.ts";
import type { Thing } from "./things.ts";

export const show: Command = {
  description:
    "Shows one thing as svc understands it: short forms written out, and what the file " +
    "leaves unsaid filled in, with the place that each value comes from. Where two " +
    "kinds share an id, write the kind before it: roles/front-desk.",
  arguments: [["<id>", "ARR-01, arrival/greeting, roles/front-desk"]],
  options: [{ flags: "--json", help: "print it for programs" }],
  examples: [
    ["svc show ARR-01", "shows the standard ARR-01 with its owner, channels and status"],
    ["svc show arrival/greeting --json", "prints the step for a program"],
  ],
  run: async (context, given) =>
    await look(context, (view) => {
      const things = thingsOf(view.model);
      const names = new Map(things.map((thing) => [thing.node, thing]));
      const thing = thingNamed(things, given.words[0] ?? "");
      const value = described(thing.node, thing.shape, { ...view, names });
      return flagOf(given, "json") ? asJson(thing, value, view) : asText(thing, value, view);
    }),
};

interface Naming extends View {
  readonly names: ReadonlyMap<Placed, Thing>;
}

/** A field with its effective value and, when the thing does not state it itself, where the value comes from. */
interface Described {
  readonly key: string;
  readonly value: Shown;
  readonly from?: string;
}
type Shown =
  | string
  | number
  | boolean
  | readonly Shown[]
  | { readonly fields: readonly Described[] };

function described(node: Placed, shape: ShapeName, naming: Naming): readonly Described[] {
  return fieldsOf(shape).flatMap(([key, field]) => {
    const value = shownValue(node, key, field, naming);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    const from = originOf(node, key, naming);
    return [{ key, value, ...(from === undefined ? {} : { from }) }];
  });
}

function shownValue(node: Placed, key: string, field: Field, naming: Naming): Shown | undefined {
  const value: unknown = Reflect.get(node, key);
  if (value === undefined) return undefined;
  if (
    field.type === "quantity" ||
    field.type === "deadline" ||
    field.type === "hours" ||
    field.type === "season"
  ) {
    return asWritten(node, key, naming);
  }
  const one = (item: unknown): Shown => shownItem(item, field, naming);
  return Array.isArray(value) ? value.map(one) : one(value);
}

function shownItem(item: unknown, field: Field, naming: Naming): Shown {
  if (typeof item === "string" || typeof item === "number" || typeof item === "boolean")
    return item;
  if (!isPlaced(item)) return JSON.stringify(item) ?? "";
  if (field.type === "shape" && field.shape !== undefined)
    return { fields: described(item, field.shape, naming) };
  return naming.names.get(item)?.path ?? "";
}

/** Amounts are shown in their author's words; an inherited one in the words of the place that states it. */
function asWritten(node: Placed, key: string, { model, places }: Naming): Shown | undefined {
  const source = model.inheritedFrom(node, key)?.from ?? node;
  const written = places.writtenAt(source.at.file, `${source.at.pointer}/${key}`);
  if (Array.isArray(written)) return written.map(wordOf);
  return written === undefined ? undefined : wordOf(written);
}

function wordOf(value: unknown): Shown {
  return typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value);
}

function originOf(node: Placed, key: string, { model, places, names }: Naming): string | undefined {
  const inherited = model.inheritedFrom(node, key);
  if (inherited !== undefined) {
    const { file, start } = places.locationOf({ ...inherited.from.at });
    const thing = names.get(inherited.from);
    const named = thing === undefined ? singleThing(inherited.from, model) : nameOf(thing);
    return `from ${named}, ${file}:${start.line}`;
  }
  const above = places.writtenAt(node.at.file, node.at.pointer);
  const stated = typeof above !== "object" || above === null || Object.hasOwn(above, key);
  return stated ? undefined : "the default";
}

/** What has no id: the single things of svc.yaml. */
function singleThing(node: Placed, { settings }: View["model"]): string {
  return node === settings.company ? "the company" : "the handbook";
}

function asText(thing: Thing, fields: readonly Described[], { places }: View): string {
  const { file, start } = places.locationOf({ ...thing.node.at });
  const lines = fields.flatMap((field) => linesOf(field, "  "));
  return `${sanitise(nameOf(thing))}\n  ${sanitise(file)}:${start.line}:${start.column}\n\n${lines.join("\n")}\n`;
}

function linesOf({ key, value, from }: Described, indent: string): string[] {
  const note = from === undefined ? "" : `  (${sanitise(from)})`;
  const label = `${indent}${key}:`;
  if (isWord(value)) return textLines(label, String(value), note, indent);
  if (isFields(value))
    return [`${label}${note}`, ...value.fields.flatMap((field) => linesOf(field, `${indent}  `))];
  const words = value.filter(isShort);
  if (words.length === value.length)
    return [`${label} ${words.map((word) => sanitise(`${word}`)).join(", ")}${note}`];
  return [`${label}${note}`, ...value.flatMap((item) => itemLines(item, `${indent}  `))];
}

function itemLines(item: Shown, indent: string): string[] {
  if (isFields(item)) {
    const [first = "", ...rest] = item.fields.flatMap((field) => linesOf(field, `${indent}  `));
    return [`${indent}- ${first.trimStart()}`, ...rest];
  }
  return isWord(item)
    ? textLines(`${indent}-`, String(item), "", indent)
    : item.flatMap((inner) => itemLines(inner, `${indent}  `));
}

/** A text of several lines stands below its label. */
function textLines(label: string, text: string, note: string, indent: string): string[] {
  const lines = text.trimEnd().split("\n").map(sanitise);
  if (lines.length === 1) return [`${label} ${lines[0] ?? ""}${note}`];
  return [`${label}${note}`, ...lines.map((line) => `${indent}  ${line}`.trimEnd())];
}

function isWord(value: Shown): value is string | number | boolean {
  return typeof value !== "object";
}

function isShort(value: Shown): value is string | number | boolean {
  return isWord(value) && !/[\s,]/.test(String(value));
}

function isFields(value: Shown): value is { readonly fields: readonly Described[] } {
  return typeof value === "object" && "fields" in value;
}

function asJson(thing: Thing, fields: readonly Described[], { places }: View): string {
  const { file, start } = places.locationOf({ ...thing.node.at });
  const content = {
    collection: thing.collection,
    id: thing.path,
    file,
    line: start.line,
    values: plain({ fields }),
    from: Object.fromEntries(
      fields.flatMap(({ key, from }) => (from === undefined ? [] : [[key, from]])),
    ),
  };
  return sanitiseJson(`${JSON.stringify(content, null, 2)}\n`);
}

function plain(value: Shown): unknown {
  if (isWord(value)) return value;
  if (isFields(value))
    return Object.fromEntries(value.fields.map(({ key, value: inner }) => [key, plain(inner)]));
  return value.map(plain);
}
