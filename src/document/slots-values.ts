/** What a view holds, and how the slot engine reads it: own fields of plain objects only. */

import type { Block, Inline, Origin } from "./blocks.ts";

/** A text of the workspace: `text` is plain, whatever it looks like; `prose` is its author's Markdown. */
export interface Text {
  readonly kind: "text" | "prose";
  readonly value: string;
  readonly at?: Origin;
  /** BCP 47 tag. */
  readonly lang?: string;
}

/** A link to another thing of the document. An entity with these two fields is one, whatever else it has. */
export interface Reference {
  readonly anchor: string;
  readonly title: Text | string;
}

/** Whatever else prints by its kind: quantity, deadline, hours, season, scope, target, date. The printer knows them. */
export interface Printable {
  readonly kind: string;
}

/** What is already printed: a text of the book or a piece of Markdown handed to a part, a string or another template. */
export interface Printed {
  readonly kind: "printed";
  readonly inlines: readonly Inline[];
}

/** Prints one value in the document's language; nothing for a kind it does not know. */
export type Printer = (value: Printable) => readonly Inline[] | readonly Block[] | undefined;

/** A plain object or list of the view, as far as the slot engine has to know it. */
type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value's own field; never one from a prototype, never a function. */
export function fieldOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return name === "length" ? value.length : undefined;
  if (!isFields(value) || !Object.hasOwn(value, name)) return undefined;
  const found = value[name];
  return typeof found === "function" ? undefined : found;
}

export function isText(value: unknown): value is Text {
  const kind = fieldOf(value, "kind");
  return (kind === "text" || kind === "prose") && typeof fieldOf(value, "value") === "string";
}

export function isPrinted(value: unknown): value is Printed {
  return fieldOf(value, "kind") === "printed" && Array.isArray(fieldOf(value, "inlines"));
}

export function isReference(value: unknown): value is Reference {
  const title = fieldOf(value, "title");
  return (
    typeof fieldOf(value, "anchor") === "string" && (typeof title === "string" || isText(title))
  );
}

export function isPrintable(value: unknown): value is Printable {
  return typeof fieldOf(value, "kind") === "string";
}

/** Whether a value is there. As in Handlebars: not for false, 0, the empty text and the empty list. */
export function isThere(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isText(value)) return value.value !== "";
  return Boolean(value);
}

/** A number, by itself or as the `value` of a kind. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === "number" ? value : fieldOf(value, "value");
  return typeof number === "number" ? number : undefined;
}

/** The word, id or text that a value is, as a plain string. */
export function wordOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  const word = fieldOf(value, "value");
  return typeof word === "string" ? word : undefined;
}

/** The thing's place in the workspace, where it has one. */
export function originOf(value: unknown): Origin | undefined {
  const at = fieldOf(value, "at");
  return isOrigin(at) ? at : undefined;
}

function isOrigin(at: unknown): at is Origin {
  return typeof fieldOf(at, "file") === "string" && typeof fieldOf(at, "pointer") === "string";
}
