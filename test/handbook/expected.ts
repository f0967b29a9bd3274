/**
 * The document that a workspace must give when some of its texts are exchanged, made from the document with a mark in every text.
 * A plain text is exactly the text of its node. A Markdown text is what its Markdown means by itself, where its mark stood, and what
 * is left empty by it is gone.
 */

import type { Block, Document } from "../../src/document/blocks.ts";
import { withoutDeadLinks } from "../support/inlines.ts";
import type { inlineMarkdown, markdown } from "../../src/document/markdown.ts";
import { markBlocks, markInlines } from "../../src/document/slots-fill.ts";
import type { TextField } from "./fields.ts";

/** What the fields hold instead, by their number. */
export type Given = ReadonlyMap<number, string>;

/** What Markdown means by itself. */
export interface Reader {
  readonly markdown: typeof markdown;
  readonly inlineMarkdown: typeof inlineMarkdown;
}

/** A text that no author writes. Markdown has a paragraph and a quotation, so that it is seen whether blocks were kept. */
export function markOf(type: TextField["type"], n: number): string {
  return type === "text" ? `⟦${n}⟧` : `⟦${n}⟧p\n\n> ⟦${n}⟧q`;
}

const ANY = /⟦(\d+)⟧/gu;
const PLAIN = /^⟦(\d+)⟧$/u;
const FIRST_BLOCK = /^⟦(\d+)⟧p$/u;
const SECOND_BLOCK = /^⟦(\d+)⟧q$/u;
const INLINE = /^⟦(\d+)⟧p > ⟦\1⟧q$/u;

/** The numbers of the texts that a document prints. */
export function numbersIn(document: Document): ReadonlySet<number> {
  return new Set([...JSON.stringify(document).matchAll(ANY)].map((match) => Number(match[1])));
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(node: unknown): node is Fields {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

/** The expected document; where words of ours stand around a text, its value is a pattern. */
export function expectedOf(
  base: Document,
  fields: readonly TextField[],
  given: Given,
  reader: Reader,
): { readonly blocks: readonly unknown[]; readonly title: unknown } {
  const company = fields.findIndex(({ name }) => name === "Company.name");
  const brand = given.get(company) ?? `⟦${company}⟧`;
  const exchange = new Exchange(fields, given, brand, reader);
  const blocks = exchange.list(base.blocks) as readonly Block[];
  return { blocks: withoutDeadLinks(blocks), title: exchange.value(base.title) };
}

class Exchange {
  readonly #fields: readonly TextField[];
  readonly #given: Given;
  readonly #brand: string;
  readonly #reader: Reader;

  constructor(fields: readonly TextField[], given: Given, brand: string, reader: Reader) {
    this.#reader = reader;
    this.#fields = fields;
    this.#given = given;
    this.#brand = brand;
  }

  list(nodes: readonly unknown[]): readonly unknown[] {
    const found: unknown[] = [];
    for (let n = 0; n < nodes.length; n += 1) {
      const prose = this.#blocks(nodes[n], nodes[n + 1]);
      if (prose === undefined) found.push(...this.#node(nodes[n]));
      else {
        found.push(...prose);
        n += 1;
      }
    }
    return found;
  }

  /** A plain text with its marks exchanged. */
  value(text: string): unknown {
    const alone = PLAIN.exec(text)?.[1];
    if (alone !== undefined) return this.#text(Number(alone)) ?? text;
    const numbers = [...text.matchAll(ANY)].map((match) => Number(match[1]));
    if (!numbers.some((n) => this.#given.has(n))) return text;
    return new RegExp(`^${this.#among(text)}$`, "u");
  }

  #node(node: unknown): readonly unknown[] {
    if (Array.isArray(node)) return [this.list(node)];
    if (!isFields(node)) return [node];
    if (node["type"] === "text") return this.#textNode(node);
    if (node["type"] === "picture") return [{ ...node, alt: this.value(String(node["alt"])) }];
    const inside = Object.entries(node).map(([key, value]) => [
      key,
      Array.isArray(value) ? this.list(value) : value,
    ]);
    return left(Object.fromEntries(inside));
  }

  #textNode(node: Fields): readonly unknown[] {
    const value = String(node["value"]);
    const prose = INLINE.exec(value)?.[1];
    const written = prose === undefined ? undefined : this.#given.get(Number(prose));
    if (written !== undefined)
      return markInlines(this.#reader.inlineMarkdown(written), placeOf(node));
    return [{ ...node, value: this.value(value) }];
  }

  /** The two blocks of a Markdown mark are what the author's Markdown is. */
  #blocks(first: unknown, second: unknown): readonly unknown[] | undefined {
    const node = onlyText(first);
    const n = FIRST_BLOCK.exec(String(node?.["value"]))?.[1];
    const quoted = isFields(second) && Array.isArray(second["children"]) ? second["children"] : [];
    const same = SECOND_BLOCK.exec(String(onlyText(quoted[0])?.["value"]))?.[1];
    const written = n === undefined || n !== same ? undefined : this.#given.get(Number(n));
    if (node === undefined || written === undefined) return undefined;
    const blocks = markBlocks(this.#reader.markdown(written), placeOf(node));
    const role = isFields(first) ? first["role"] : undefined;
    return blocks.map((block) =>
      block.type === "paragraph" && role !== undefined ? { ...block, role } : block,
    );
  }

  /** What the field's text reads as: in a phrase, the company's name is put in and every other `{…}` is a blank. */
  #text(n: number): string | undefined {
    const written = this.#given.get(n);
    if (written === undefined || this.#fields[n]?.name !== "Phrase.text") return written;
    return written
      .split(/(\{[^{}]*\})/u)
      .map((part, index) => {
        if (index % 2 === 0) return part;
        return part === "{company}" || part === "{brand}" ? this.#brand : `[${part.slice(1, -1)}]`;
      })
      .join("");
  }

  /**
   * Words of ours with texts among them, as in the sentences below a target. There, and only there, a text may be touched: a
   * capital where it begins a sentence, no second full stop where it ends with a sign, no blanks at its very end.
   */
  #among(text: string): string {
    const pieces = text.split(/⟦(\d+)⟧/u);
    return pieces
      .map((piece, index) =>
        index % 2 === 0 ? this.#ours(piece, index, pieces) : this.#theirs(piece, index, pieces),
      )
      .join("");
  }

  #theirs(number: string, index: number, pieces: readonly string[]): string {
    const written = this.#text(Number(number)) ?? `⟦${number}⟧`;
    const begins = /(?:^|[.!?…]["”»“'’)]? )$/u.test(pieces[index - 1] ?? "");
    const forms = [written, written.trimEnd()].flatMap((form) =>
      begins ? [form, capital(form)] : [form],
    );
    const stop = pieces[index + 1]?.startsWith(".") === true ? "." : "";
    return `(?:${forms.map((form) => escaped(isClosed(form) ? form : form + stop)).join("|")})`;
  }

  #ours(piece: string, index: number, pieces: readonly string[]): string {
    const own = index === 0 ? piece : piece.replace(/^\./u, "");
    const next = this.#text(Number(pieces[index + 1]));
    const isOpen = next !== undefined && next.trim() === "" && own.endsWith(" ");
    return isOpen ? `${escaped(own.trimEnd())} ?` : escaped(own);
  }
}

function isClosed(text: string): boolean {
  return /[.!?…]["”»“'’)]?$/u.test(text);
}

function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function onlyText(node: unknown): Fields | undefined {
  if (!isFields(node) || node["type"] !== "paragraph" || !Array.isArray(node["children"]))
    return undefined;
  const children: readonly unknown[] = node["children"];
  return children.length === 1 && isFields(children[0]) ? children[0] : undefined;
}

function placeOf({ at, language }: Fields): { readonly at?: number; readonly language?: string } {
  return {
    ...(typeof at === "number" ? { at } : {}),
    ...(typeof language === "string" ? { language } : {}),
  };
}

const GONE_WHEN_EMPTY: ReadonlySet<unknown> = new Set([
  "quote",
  "callout",
  "keep",
  "landscape",
  "strong",
  "emphasis",
  "link",
  "reference",
]);

/** A node whose inside was exchanged; nothing where nothing is left in it. Cells, columns, cards and sections keep their place. */
function left(node: Fields): readonly unknown[] {
  const { type, children, items } = node;
  if (type === "paragraph" && Array.isArray(children)) {
    const trimmed = withoutOuterBlanks(children);
    return trimmed.length === 0 ? [] : [{ ...node, children: trimmed }];
  }
  if (type === "list" && Array.isArray(items)) {
    const full = items.filter(({ children: blocks }: { children: unknown[] }) => blocks.length > 0);
    return full.length === 0 ? [] : [{ ...node, items: full }];
  }
  const isEmpty = Array.isArray(children) && children.length === 0;
  return isEmpty && GONE_WHEN_EMPTY.has(type) ? [] : [node];
}

/** Our own blanks beside a text that became nothing. */
function withoutOuterBlanks(children: readonly unknown[]): readonly unknown[] {
  const isBlank = (node: unknown): boolean =>
    isFields(node) &&
    node["type"] === "text" &&
    node["at"] === undefined &&
    String(node["value"]).trim() === "";
  const start = children.findIndex((node) => !isBlank(node));
  return start === -1 ? [] : children.slice(start, children.findLastIndex((n) => !isBlank(n)) + 1);
}

/** The same nodes with the words of terms as running text again: which of them are links is another question. */
export function withoutTermLinks(node: unknown): unknown {
  if (Array.isArray(node)) return joined(node.flatMap(unlinked));
  if (!isFields(node) || node instanceof RegExp) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withoutTermLinks(value)]),
  );
}

function unlinked(node: unknown): readonly unknown[] {
  const isTerm = isFields(node) && String(node["anchor"]).startsWith("term-");
  if (!isTerm || node["type"] !== "reference") return [withoutTermLinks(node)];
  return Array.isArray(node["children"]) ? node["children"].flatMap(unlinked) : [];
}

/** Pieces of one text that stand side by side are one again. */
function joined(nodes: readonly unknown[]): readonly unknown[] {
  const found: unknown[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (
      isFields(last) &&
      isFields(node) &&
      isPiece(last) &&
      isPiece(node) &&
      last["at"] === node["at"]
    )
      found[found.length - 1] = {
        ...last,
        value: `${String(last["value"])}${String(node["value"])}`,
      };
    else found.push(node);
  }
  return found;
}

function isPiece({ type, at, value }: Fields): boolean {
  return type === "text" && at !== undefined && typeof value === "string";
}

/** Where two trees differ first, with what is there; nothing where they are the same. A pattern stands for the texts that it matches. */
export function difference(found: unknown, wanted: unknown, path = ""): string | undefined {
  if (wanted instanceof RegExp)
    return typeof found === "string" && wanted.test(found) ? undefined : told(path, found, wanted);
  if (typeof found !== "object" || typeof wanted !== "object" || found === null || wanted === null)
    return Object.is(found, wanted) ? undefined : told(path, found, wanted);
  const keys = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  if (Array.isArray(found) !== Array.isArray(wanted)) return told(path, found, wanted);
  for (const key of keys) {
    const here = Reflect.get(found, key);
    const there = Reflect.get(wanted, key);
    const inner = difference(here, there, `${path}/${key}`);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function told(path: string, found: unknown, wanted: unknown): string {
  const shown = (value: unknown): string =>
    (value instanceof RegExp ? String(value) : (JSON.stringify(value) ?? "nothing")).slice(0, 200);
  return `${path}: ${shown(found)} instead of ${shown(wanted)}`;
}
