import type { Document, Inline, OriginId } from "../../document/blocks.ts";
import type { Assets } from "../assets.ts";
import { dataAddress } from "../assets.ts";
import type { Direction } from "../../direction.ts";
import { cutAtNumbers, isolation, untagged } from "../../direction.ts";
import { escape, escapeText, fragment } from "./text.ts";
import type { Look } from "../options.ts";
import type { FormatStrings } from "../strings.ts";
import { isVisible, safeAddress } from "../text.ts";

/** What drawing needs to know wherever it is. */
export interface Context {
  readonly document: Document;
  readonly strings: FormatStrings;
  readonly assets: Assets;
  readonly look: Look;
  /** Level of the next heading. */
  readonly level: number;
  /** Anchors that exist on the page; a reference to any other is drawn as plain text. */
  readonly anchors: ReadonlySet<string>;
  /** Id of the title of the section around it. */
  readonly within?: string;
  /** Links do not nest. */
  readonly insideLink?: true;
  /** Sections, cards and texts say where they come from: what of each origin of the document. */
  readonly origins?: readonly number[];
  /** In words to say, what stands in square brackets is a blank for the speaker. */
  readonly insidePhrase?: true;
}

/** Inline nodes as HTML. Every text that could disturb the direction of its neighbours is shut in. */
export function inline(children: readonly Inline[], context: Context): string {
  return children.map((child) => piece(child, context)).join("");
}

/** A text that is no node of its own: an id, a number. */
export function plain(value: string, context: Context): string {
  return text(value, undefined, context);
}

function piece(child: Inline, context: Context): string {
  switch (child.type) {
    case "text":
      return text(child.value, child.language, context, child.at);
    case "strong":
      return around("strong", child.children, context);
    case "emphasis":
      return around("em", child.children, context);
    case "code":
      return `<code${codeDirection(child.value, context)}${originOf(child.at, context)}>${escapeText(child.value)}</code>`;
    case "link":
      return link(child.children, safeAddress(child.address), context);
    case "reference":
      return reference(child.anchor, child.children, context);
    case "picture":
      return picture(child, context);
    case "lineBreak":
      return "<br>";
  }
}

function text(
  value: string,
  language: string | undefined,
  context: Context,
  at?: OriginId,
): string {
  const direction = isolation(value, language, context.document);
  const lang = language === undefined ? "" : ` lang="${escape(language)}"`;
  const put = (direction ?? context.document.direction) === "rtl" ? withNumbersShutIn : escapeText;
  const source = context.insidePhrase === true ? withBlanks(value, put) : put(value);
  const attributes = `${lang}${originOf(at, context)}`;
  if (direction !== undefined) return `<bdi${attributes}${dir(direction)}>${source}</bdi>`;
  return attributes === "" ? source : `<span${attributes}>${source}</span>`;
}

/** Where something comes from, as an attribute; in no page that is published. */
export function originOf(at: OriginId | undefined, { origins }: Context): string {
  return origins === undefined || at === undefined ? "" : ` data-at="${origins[at] ?? ""}"`;
}

function withNumbersShutIn(value: string): string {
  return cutAtNumbers(value)
    .map((part, index) =>
      index % 2 === 0 ? escapeText(part) : `<bdi dir="ltr">${escapeText(part)}</bdi>`,
    )
    .join("");
}

function withBlanks(value: string, put: (part: string) => string): string {
  return value
    .split(/(\[[^[\]]+\])/)
    .map((part, index) => (index % 2 === 0 ? put(part) : `<span class="blank">${put(part)}</span>`))
    .join("");
}

function dir(direction: Direction): string {
  return ` dir="${direction}"`;
}

/** Code is written left to right whatever the book is. */
export function codeDirection(value: string, context: Context): string {
  const quiet =
    context.document.direction === "ltr" &&
    isolation(value, undefined, context.document) === undefined;
  return quiet ? "" : dir("ltr");
}

function around(tag: string, children: readonly Inline[], context: Context): string {
  return isVisible(children) ? `<${tag}>${inline(children, context)}</${tag}>` : "";
}

function link(children: readonly Inline[], address: string | undefined, context: Context): string {
  if (address === undefined || context.insideLink === true) return inline(children, context);
  const inside = inline(children, { ...context, insideLink: true });
  return `<a href="${escape(address)}" rel="noreferrer">${inside}</a>`;
}

function reference(anchor: string, children: readonly Inline[], context: Context): string {
  if (!context.anchors.has(anchor) || context.insideLink === true) return inline(children, context);
  return `<a href="${fragment(anchor)}">${inline(children, { ...context, insideLink: true })}</a>`;
}

type Picture = Extract<Inline, { readonly type: "picture" }>;

function picture({ file, alt, at }: Omit<Picture, "type">, context: Context): string {
  const bytes = context.assets.get(file);
  const source = bytes === undefined ? undefined : dataAddress(file, bytes);
  if (source === undefined) return text(alt, undefined, context, at);
  const words = escape(untagged(alt, undefined, context.document));
  return `<img src="${source}" alt="${words}"${originOf(at, context)}>`;
}

/** The company's logo; nothing where there is none to show. */
export function logo(context: Context): string {
  const { file = "", alt = "" } = context.look.logo ?? {};
  return context.assets.has(file) ? picture({ file, alt }, context) : "";
}

/** A title that is shown once more, without links in it. */
export function titleText(title: readonly Inline[], context: Context): string {
  return inline(title, { ...unplaced(context), insideLink: true });
}

/** For what only repeats words of another place, such as contents and index. */
export function unplaced(context: Context): Context {
  const { origins: _, ...rest } = context;
  return rest;
}
