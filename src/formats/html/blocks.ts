import type { Block, Column, FormField, Inline, ListItem } from "../../document/blocks.ts";
import { cardMargin, cardTag } from "./card.ts";
import type { FigureBlock } from "../figure.ts";
import { inlineSvg, isWide } from "../figure.ts";
import type { IconName } from "./icons.ts";
import { icon } from "./icons.ts";
import { contentsList } from "./contents.ts";
import type { Context } from "./inline.ts";
import { codeDirection, inline, originOf, plain, unplaced } from "./inline.ts";
import { marks } from "./readers.ts";
import { table } from "./table.ts";
import { sizeClass } from "./sizes.ts";
import { escape, titleId } from "./text.ts";
import type { Card, Section } from "../text.ts";
import { isNamedColumn } from "../strings.ts";
import { codeText, indexBlocks } from "../text.ts";

type Of<Type extends Block["type"]> = Extract<Block, { type: Type }>;

/** Blocks as HTML, one a line, so that two editions can be compared line by line. */
export function blocks(children: readonly Block[], context: Context): string {
  return children
    .map((child) => block(child, context))
    .filter((source) => source !== "")
    .join("\n");
}

function block(child: Block, context: Context): string {
  switch (child.type) {
    case "paragraph":
      return paragraph(child, context);
    case "runIn":
      return runIn(`<strong>${inline(child.children, context)}</strong>`);
    case "list":
      return list(child, context);
    case "quote":
      return wrap("blockquote", "", child.children, context);
    case "codeBlock":
      return codeBlock(child, context);
    case "rule":
      return "<hr>";
    case "table":
      return table(child, context, (cell) => cellBlocks(cell, context));
    case "section":
      return section(child, context);
    case "card":
      return card(child, context);
    case "columns":
      return columns(child.columns, context);
    case "callout":
      return wrap("div", ` class="callout ${child.kind}" role="note"`, child.children, context);
    case "keep":
    case "landscape":
    case "sheet":
      return wrap("div", ` class="${child.type}"`, child.children, context);
    case "form":
      return form(child.fields, context);
    case "figure":
      return figure(child, context);
    case "pageBreak":
      return '<div class="page-break"></div>';
    case "contents":
      return contents(child, context);
    case "index":
      return wrap("div", ' class="index"', indexBlocks(child), unplaced(context));
  }
}

function wrap(
  tag: string,
  attributes: string,
  children: readonly Block[],
  context: Context,
): string {
  return `<${tag}${attributes}>\n${blocks(children, context)}\n</${tag}>`;
}

function paragraph(child: Of<"paragraph">, context: Context): string {
  const isPhrase = child.role === "phrase";
  const text = isPhrase ? phrase(child.children, context) : inline(child.children, context);
  if (text === "") return "";
  if (child.role === undefined) return isTitle(child.children) ? runIn(text) : `<p>${text}</p>`;
  if (child.role === "target") return withIcon("target", "clock", text);
  if (child.role === "moment") return withIcon("moment", "moment", text);
  return `<p class="${kebab(child.role === "fact" ? "aside" : child.role)}">${text}</p>`;
}

/** A paragraph that is strong as a whole is the title of what follows it. */
function isTitle(children: readonly Inline[]): boolean {
  return children.length === 1 && children[0]?.type === "strong";
}

function runIn(text: string): string {
  return `<p class="run-in">${text}</p>`;
}

/** The words to say are marked, so that they can be copied without what stands around them: they are the last of the author's. */
function phrase(children: readonly Inline[], context: Context): string {
  const inside: Context = { ...context, insidePhrase: true };
  const at = children.findLastIndex((child) => child.type === "text" && child.at !== undefined);
  if (at === -1) return inline(children, inside);
  const [before, said, after] = [
    children.slice(0, at),
    children.slice(at, at + 1),
    children.slice(at + 1),
  ].map((part) => inline(part, inside));
  return `${before}<span class="said">${said}</span>${after}`;
}

function withIcon(kind: string, name: IconName, text: string): string {
  return `<p class="${kind}">${icon(name)}<span>${text}</span></p>`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (char) => `-${char.toLowerCase()}`);
}

/** A cell or list item that holds one plain paragraph needs no paragraph of its own. */
function cellBlocks(children: readonly Block[], context: Context): string {
  const [only, ...more] = children;
  const bare = only?.type === "paragraph" && only.role === undefined && more.length === 0;
  return bare ? inline(only.children, context) : blocks(children, context);
}

function list(child: Of<"list">, context: Context): string {
  const tag = child.ordered ? "ol" : "ul";
  const start = child.ordered && (child.start ?? 1) !== 1 ? ` start="${child.start}"` : "";
  const items = child.items.map((item) => `<li>${itemBlocks(item, context)}</li>`);
  return `<${tag}${start}>\n${items.join("\n")}\n</${tag}>`;
}

/** The first plain paragraph of an item stands bare, so that a short list with lists inside stays close. */
function itemBlocks(item: ListItem, context: Context): string {
  const [first, ...rest] = item.children;
  const close = rest.every((child) => child.type === "list");
  if (first?.type !== "paragraph" || first.role !== undefined || !close) {
    return blocks(item.children, context);
  }
  return inline(first.children, context) + blocks(rest, context);
}

function codeBlock({ value, at }: Of<"codeBlock">, context: Context): string {
  const text = codeText(value);
  // A line end right after the tag is dropped by readers of HTML, so one is given away.
  return `<pre${codeDirection(value, context)}${originOf(at, context)}>\n<code>${escape(text)}</code></pre>`;
}

/** A heading with its number; beyond the sixth level HTML has no element of its own. */
function heading(child: Section, context: Context): string {
  const number =
    child.number === undefined
      ? ""
      : `<span class="number">${plain(child.number, context)}</span> `;
  const inside = `${number}<span class="title">${inline(child.title, context)}</span>`;
  return headingElement(context.level, titleId(child.id), inside);
}

export function headingElement(level: number, id: string, inside: string): string {
  const tag = level > 6 ? "div" : `h${level}`;
  const role = level > 6 ? ` class="deep" role="heading" aria-level="${level}"` : "";
  return `<${tag}${role} id="${escape(id)}">${inside}</${tag}>`;
}

function section(child: Section, context: Context): string {
  const id = escape(child.id);
  const within = titleId(child.id);
  const labelled = `aria-labelledby="${escape(within)}"`;
  const inside = blocks(child.children, { ...context, level: context.level + 1, within });
  const more = marks(child.holds, context) + originOf(child.at, context);
  return `<section class="${child.kind}${sizeClass(inside)}" id="${id}" ${labelled}${more}>\n${heading(child, context)}\n${inside}\n</section>`;
}

function card(child: Card, context: Context): string {
  const inside = { ...context, level: context.level + 1 };
  const title = headingElement(context.level, titleId(child.id), inline(child.title, context));
  return [
    cardTag(child, context),
    cardMargin(child, blocks(child.margin, inside), context),
    '<div class="body">',
    title,
    withSmallPrint(child.children, inside),
    "</div>",
    "</article>",
  ].join("\n");
}

/** What of a card stands in small print runs on in a block of its own. */
function withSmallPrint(children: readonly Block[], context: Context): string {
  const isSmall = (child: Block | undefined): boolean =>
    child?.type === "paragraph" && (child.role === "aside" || child.role === "fact");
  const parts: string[] = [];
  for (let from = 0, to = 0; from < children.length; from = to) {
    const small = isSmall(children[from]);
    while (to < children.length && isSmall(children[to]) === small) to += 1;
    const inside = blocks(children.slice(from, to), context);
    parts.push(small ? `<div class="small-print">\n${inside}\n</div>` : inside);
  }
  return parts.filter((part) => part !== "").join("\n");
}

function columns(children: readonly Column[], context: Context): string {
  const facts = children.every((column) => column.kind === "fact" && column.title !== undefined);
  const parts = children.map((column) => (facts ? fact(column, context) : named(column, context)));
  const tag = facts ? "dl" : "div";
  const kind = facts ? "facts" : "columns";
  return `<${tag} class="${kind}">\n${parts.join("\n")}\n</${tag}>`;
}

function fact(column: Column, context: Context): string {
  const title = inline(column.title ?? [], context);
  return `<div><dt>${title}</dt><dd>${cellBlocks(column.children, context)}</dd></div>`;
}

function named(column: Column, context: Context): string {
  const title = columnTitle(column, context);
  const head = title === "" ? "" : `<p class="block-title">${title}</p>\n`;
  return `<div class="column ${columnClass(column)}">\n${head}${blocks(column.children, context)}\n</div>`;
}

function columnClass({ kind }: Column): string {
  if (kind === "counterExample") return "plain counter-example";
  return isNamedColumn(kind) || kind === "fact" ? kind : "plain";
}

function columnTitle(column: Column, context: Context): string {
  const own = column.title === undefined ? undefined : inline(column.title, context);
  if (!isNamedColumn(column.kind)) return own ?? "";
  return `${icon(column.kind)}<span>${own ?? escape(context.strings.columns[column.kind])}</span>`;
}

/** A wide picture scrolls by itself; the keyboard reaches it. Pictures of one journey share a title, so its section is named, too. */
function figure(child: FigureBlock, context: Context): string {
  const title = inline(child.title, context);
  const id = escape(titleId(child.id));
  const caption = title === "" ? "" : `<figcaption id="${id}">${title}</figcaption>\n`;
  const drawing = inlineSvg(child, title === "" ? undefined : titleId(child.id));
  const wide = isWide(child.scene);
  const names = [context.within, title === "" ? undefined : titleId(child.id)];
  const name = names.filter((each) => each !== undefined).join(" ");
  const region = name === "" ? "" : ` role="region" aria-labelledby="${escape(name)}"`;
  const scroll = `<div class="scroll"${wide ? ` tabindex="0"${region}` : ""}>`;
  const kind = wide ? "figure wide" : "figure";
  return `<figure class="${kind}" id="${escape(child.id)}">\n${caption}${scroll}\n${drawing}\n</div>\n</figure>`;
}

function form(fields: readonly FormField[], context: Context): string {
  const lines = fields.map((field) => {
    const words = inline(field.label, context);
    const label = words === "" ? "" : `<span class="label">${words}</span>`;
    // Drawn by the style; the sign is what is read aloud and copied.
    const space = `<span class="space">${field.kind === "box" ? "☐" : ""}</span>`;
    return `<li class="${field.kind}">${field.kind === "box" ? space + label : label + space}</li>`;
  });
  return `<ul class="form">\n${lines.join("\n")}\n</ul>`;
}

function contents(child: Of<"contents">, context: Context): string {
  const name = escape(context.strings.contents);
  return `<nav class="contents-list" aria-label="${name}">\n${contentsList(child.entries, context)}\n</nav>`;
}
