/** One value as nodes: by its kind, as an author's Markdown, as a list, or as a text of the book. */

import type { Block, Inline, Origin, OriginId } from "./blocks.ts";
import type { Hyphenate } from "../locales/hyphenation.ts";
import { printNumber } from "../quantities/print.ts";
import { plainText } from "./markdown-tree.ts";
import { inlineMarkdown, markdown } from "./markdown.ts";
import { inlinesOf, markBlocks, markInlines, type Mark, type Slot } from "./slots-fill.ts";
import {
  fieldOf,
  isPrintable,
  isPrinted,
  isReference,
  isText,
  numberOf,
  type Printer,
  type Text,
} from "./slots-values.ts";

/** The texts of the book in its language. */
export interface Strings {
  readonly keys: readonly string[];
  /** The text with `{name}` where a value stands, in the plural form for `n`; nothing for an unknown key. */
  readonly pattern: (key: string, n?: number) => string | undefined;
  /** How figures cut words that are wider than their place; they are cut between letters without it. */
  readonly hyphenate?: Hyphenate | undefined;
}

/** Collects the origins of a document. They are told apart as objects: to compare their words would cost more than the rest. */
export interface Origins {
  readonly list: readonly Origin[];
  readonly idOf: (origin: Origin) => OriginId;
}

export function createOrigins(): Origins {
  const list: Origin[] = [];
  const ids = new Map<Origin, OriginId>();
  const idOf = (origin: Origin): OriginId => {
    const id = ids.get(origin) ?? list.push(origin) - 1;
    ids.set(origin, id);
    return id;
  };
  return { list, idOf };
}

/** What printing depends on besides the value. */
export interface Printing {
  /** The document's language, a BCP 47 tag. */
  readonly language: string;
  readonly printer: Printer;
  readonly strings: Strings;
  readonly origins: Origins;
}

const nothing: Slot = { inlines: [] };

/** A value by its kind; an absent one prints nothing. Not at all (`undefined`) where no one knows its kind. */
export function printValue(value: unknown, printing: Printing): Slot | undefined {
  if (value === undefined || value === null || value === "" || typeof value === "boolean")
    return nothing;
  if (typeof value === "string") return { inlines: [{ type: "text", value }] };
  if (typeof value === "number")
    return { inlines: [{ type: "text", value: printNumber(value, printing.language) }] };
  if (isText(value)) return { inlines: textOf(value, printing) };
  if (isPrinted(value)) return { inlines: value.inlines };
  if (isReference(value)) return reference(value.anchor, value.title, printing);
  const printed = isPrintable(value) ? printing.printer(value) : undefined;
  return printed === undefined ? undefined : slotOf(printed);
}

function slotOf(nodes: readonly Inline[] | readonly Block[]): Slot {
  return areInlines(nodes) ? { inlines: nodes } : { blocks: nodes };
}

const inlineTypes: Readonly<Record<Inline["type"], true>> = {
  text: true,
  strong: true,
  emphasis: true,
  code: true,
  link: true,
  reference: true,
  picture: true,
  lineBreak: true,
};

function areInlines(nodes: readonly Inline[] | readonly Block[]): nodes is readonly Inline[] {
  return nodes.every((node) => Object.hasOwn(inlineTypes, node.type));
}

/** Making a formatter costs more than a page of text. */
const listFormats = new Map<string, Intl.ListFormat>();

function listFormat(language: string, type: "and" | "or"): Intl.ListFormat {
  const key = `${language} ${type}`;
  const style = type === "or" ? "disjunction" : "conjunction";
  const format = listFormats.get(key) ?? new Intl.ListFormat(language, { type: style });
  listFormats.set(key, format);
  return format;
}

/** A plain text as one node with its origin, whatever it looks like. */
function textOf(text: Text, printing: Printing): readonly Inline[] {
  return text.value === "" ? [] : [{ type: "text", value: text.value, ...markOf(text, printing) }];
}

function markOf(text: Text, printing: Printing): Mark {
  const foreign = text.lang !== undefined && text.lang !== printing.language;
  return {
    ...(text.at === undefined ? {} : { at: printing.origins.idOf(text.at) }),
    ...(foreign ? { language: text.lang } : {}),
  };
}

function reference(anchor: string, title: Text | string, printing: Printing): Slot {
  const children = printValue(title, printing)?.inlines ?? [];
  return { inlines: children.length === 0 ? [] : [{ type: "reference", anchor, children }] };
}

/** An author's Markdown without blocks. A plain text is never Markdown. */
export function printInline(value: unknown, printing: Printing): Slot | undefined {
  if (!isText(value) || value.kind !== "prose") return printValue(value, printing);
  return { inlines: markInlines(inlineMarkdown(value.value), markOf(value, printing)) };
}

/** An author's Markdown with its blocks. A plain text is one paragraph. */
export function printProse(value: unknown, printing: Printing): Slot | undefined {
  if (!isText(value) || value.kind !== "prose") return printValue(value, printing);
  return { blocks: markBlocks(markdown(value.value), markOf(value, printing)) };
}

/** The elements of a list as the language joins them: `a, b and c`. */
export function printList(
  values: readonly unknown[],
  type: "and" | "or",
  printing: Printing,
): Slot | undefined {
  const printed = values.map((value) => printValue(value, printing));
  if (printed.includes(undefined)) return undefined;
  const elements = printed.map(flat).filter((nodes) => nodes.length > 0);
  // How an element begins decides what stands before it: Hebrew "ו" is joined to a letter, and takes a hyphen before a figure.
  const parts = listFormat(printing.language, type).formatToParts(elements.map(plainText));
  const next = elements.values();
  return {
    inlines: parts.flatMap((part): readonly Inline[] =>
      part.type === "element" ? (next.next().value ?? []) : [{ type: "text", value: part.value }],
    ),
  };
}

/** A slot where only inline nodes fit. */
export function flat(slot: Slot | undefined): readonly Inline[] {
  if (slot === undefined) return [];
  return slot.blocks === undefined ? slot.inlines : inlinesOf(slot.blocks);
}

/** A text of the book with its values in it. `n` also chooses the plural form. */
export function printString(
  key: string,
  values: Readonly<Record<string, unknown>>,
  printing: Printing,
): Slot | undefined {
  const pattern = printing.strings.pattern(key, numberOf(fieldOf(values, "n"))) ?? "";
  const inlines = pattern.split(/(\{\w+\})/).flatMap((piece): readonly Inline[] => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined) return piece === "" ? [] : [{ type: "text", value: piece }];
    return flat(printInline(fieldOf(values, name), printing));
  });
  return { inlines };
}

/** The names of the values that a text of the book needs. */
export function valuesNeeded(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}
