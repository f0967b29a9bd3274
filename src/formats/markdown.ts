import type {
  Block,
  Column,
  ContentsEntry,
  Document,
  FormField,
  Inline,
  ListItem,
  OutputFile,
} from "../document/blocks.ts";
import type { Assets } from "./assets.ts";
import { noAssets } from "./assets.ts";
import type { InlineContext } from "./markdown-inline.ts";
import { inlineLine, pictureFolder } from "./markdown-inline.ts";
import { table } from "./markdown-table.ts";
import type { FigureBlock } from "./figure.ts";
import { plainWords, svgFile } from "./figure.ts";
import { address, attribute, escapeText, line, longestRun } from "./markdown-text.ts";
import type { Page } from "./markdown-pages.ts";
import { splitByChapter, wholeOf } from "./markdown-pages.ts";
import { plainLook } from "./options.ts";
import type { FormatOptions, Look } from "./options.ts";
import { isNamedColumn } from "./strings.ts";
import type { FormatStrings } from "./strings.ts";
import type { Card, Section } from "./text.ts";
import { codeText, coverOf, indexBlocks, isClause, isRanked, safeName } from "./text.ts";

type List = Extract<Block, { type: "list" }>;

interface Context extends InlineContext {
  readonly strings: FormatStrings;
  /** Level of the next heading. */
  readonly level: number;
  /** Figures by the names of their files, filled while drawing. */
  readonly figures: Map<string, FigureBlock>;
}

/**
 * Markdown for git hosts and wikis: GitHub-flavoured, one file or one for each chapter and appendix, and a folder of pictures beside it
 * when there are any.
 *
 * Anchors: hosts derive the anchor of a heading from its title, so it would change with every new wording. Each heading
 * therefore ends with an empty `<a id>` that carries the stable anchor; links inside the file use only those.
 */
export function markdown(
  document: Document,
  strings: FormatStrings,
  assets: Assets = noAssets,
  { split, look = plainLook }: FormatOptions = {},
): OutputFile[] {
  const pages = split === "chapter" ? splitByChapter(document) : [wholeOf(document)];
  const pictures = new Map<string, string>();
  const figures = new Map<string, FigureBlock>();
  const files = pages.map((page, index): OutputFile => {
    const context: Context = { document, strings, assets, pictures, figures, level: 2, ...page };
    const body = join([pageSource(page, index === 0, context), around(pages, index, context)]);
    return {
      name: page.name,
      bytes: new TextEncoder().encode(directed(document, `${body}\n`)),
    };
  });
  return [...files, ...copies(pictures, document, assets), ...drawings(figures, document, look)];
}

function drawings(
  figures: ReadonlyMap<string, FigureBlock>,
  document: Document,
  look: Look,
): OutputFile[] {
  return [...figures].map(([name, child]) => ({
    name,
    bytes: new TextEncoder().encode(svgFile(child, document, look)),
  }));
}

/** The first page opens with the title of the document, every other one with that of its chapter. */
function pageSource(page: Page, isFirst: boolean, context: Context): string {
  if (isFirst) return titleAndBlocks(page.blocks, context);
  return blocks(page.blocks, { ...context, level: 1 });
}

/** The way on: the page before, the first one, the next. */
function around(pages: readonly Page[], index: number, context: Context): string {
  const isAmong = pages.length > 1;
  const [back, on] = context.document.direction === "rtl" ? ["→", "←"] : ["←", "→"];
  const link = ({ name, title }: Page): string =>
    `[${inlineLine(title, { ...context, insideLink: true })}](${address(name)})`;
  const [first, before, next] = [pages[0], pages[index - 1], pages[index + 1]];
  const links = [
    ...(index > 1 && before !== undefined ? [`${back} ${link(before)}`] : []),
    ...(index > 0 && first !== undefined
      ? [link({ ...first, title: asText(context.strings.contents) })]
      : []),
    ...(next === undefined ? [] : [`${link(next)} ${on}`]),
  ];
  return isAmong ? `___\n\n${links.join(" · ")}` : "";
}

function copies(
  pictures: ReadonlyMap<string, string>,
  document: Document,
  assets: Assets,
): OutputFile[] {
  return [...pictures].map(([file, name]) => ({
    name: `${pictureFolder(document)}/${name}`,
    bytes: assets.get(file) ?? new Uint8Array(),
  }));
}

/** Hosts take a page for left to right unless it is told otherwise. */
function directed(document: Document, source: string): string {
  if (document.direction === "ltr") return source;
  return `<div dir="rtl" lang="${attribute(document.language)}">\n\n${source}\n</div>\n`;
}

function titleAndBlocks(children: readonly Block[], context: Context): string {
  const { document } = context;
  const cover = coverOf(document);
  if (cover === undefined) {
    return join([`# ${line(escapeText(document.title))}`, blocks(children, context)]);
  }
  const title = heading(1, inlineLine(cover.title, context), cover.id);
  return join([title, blocks(shownIn(cover), context), blocks(children.slice(1), context)]);
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

function blocks(children: readonly Block[], context: Context): string {
  const parts: string[] = [];
  for (const child of children) {
    const source = block(child, context);
    const before = parts.at(-1);
    if (source === "") continue;
    if (before !== undefined) parts.push(between(before, source));
    parts.push(source);
  }
  return parts.join("");
}

/** Two lists in a row would become one, so a comment that no reader sees stands between them. */
function between(before: string, next: string): string {
  const open = listMark(lastOpening(before));
  return open !== undefined && open === listMark(next) ? "\n\n<!-- -->\n\n" : "\n\n";
}

/** From the last line on that is not indented: what is still open at the end. */
function lastOpening(source: string): string {
  for (let end = source.length; end > 0;) {
    const start = source.lastIndexOf("\n", end - 1) + 1;
    if (start < end && source[start] !== " ") return source.slice(start);
    end = start - 1;
  }
  return source;
}

function listMark(source: string): string | undefined {
  return /^(?:([-*])|\d+([.)]))(?:\s|$)/.exec(source)?.slice(1).join("");
}

function block(child: Block, context: Context): string {
  switch (child.type) {
    case "paragraph":
      return child.role === "target" || child.role === "moment"
        ? bold(child.children, context)
        : inlineLine(child.children, context);
    case "runIn":
      return bold(child.children, context);
    case "list":
      return list(child, context);
    case "quote":
    case "callout":
      return quote(blocks(child.children, context));
    case "codeBlock":
      return codeBlock(child.value);
    case "rule":
      return "___"; // not `---`: after a list mark that would be a rule without a list
    case "table":
      return table(child, context);
    case "section":
      return section(child, context);
    case "card":
      return card(child, context);
    case "columns":
      return columns(child.columns, context);
    case "keep":
    case "landscape":
    case "sheet":
      return blocks(child.children, context);
    case "form":
      return child.fields.map((field) => formField(field, context)).join("\n");
    case "figure":
      return figure(child, context);
    case "pageBreak":
      return "";
    case "contents":
      return child.entries.map((entry) => contentsEntry(entry, child.entries, context)).join("\n");
    case "index":
      return blocks(indexBlocks(child), context);
  }
}

function heading(level: number, title: string, id: string): string {
  const anchor = `<a id="${attribute(id)}"></a>`;
  if (title === "") return anchor;
  return level > 6 ? `${title} ${anchor}` : `${"#".repeat(level)} ${title} ${anchor}`;
}

function section(child: Section, context: Context): string {
  const number: Inline[] =
    child.number === undefined ? [] : [{ type: "text", value: `${child.number} ` }];
  const title = headingTitle([...number, ...child.title], context);
  const inside = { ...context, level: context.level + 1 };
  return join([heading(context.level, title, child.id), blocks(shownIn(child), inside)]);
}

/** A picture on a cover is there for its looks, and needs the field that it is drawn for: Markdown has none. */
function shownIn({ kind, children }: Section): readonly Block[] {
  return kind === "cover" ? children.filter(({ type }) => type !== "figure") : children;
}

/** Markdown has six levels of headings; a deeper one is a bold line. */
function headingTitle(title: readonly Inline[], context: Context): string {
  const deep = context.level > 6;
  return deep ? bold(title, context) : inlineLine(title, context);
}

function card(child: Card, context: Context): string {
  const inside = { ...context, level: context.level + 1 };
  if (isClause(child)) return clause(child, inside);
  const rank = isRanked(child) ? asText(`${child.label ?? ""} `) : [];
  return join([
    heading(context.level, headingTitle([...rank, ...child.title], context), child.id),
    quietLine(child, inside),
    blocks(child.children, inside),
  ]);
}

/** A clause is a paragraph that begins with its number; a heading for each would drown the text. */
function clause(child: Card, context: Context): string {
  const number = `<a id="${attribute(child.id)}"></a>${bold(child.title, context)}`;
  const [first, ...rest] = child.children;
  if (first?.type !== "paragraph") return join([number, blocks(child.children, context)]);
  return join([`${number} ${block(first, context)}`, blocks(rest, context)]);
}

/** Level, id and what stands in the margin of other formats, on one line where it is short text. */
function quietLine(child: Card, context: Context): string {
  const level =
    child.level === undefined ? [] : [`**${word(context.strings.levels[child.level])}**`];
  const label =
    child.label === undefined || isRanked(child) ? [] : [inlineLine(asText(child.label), context)];
  const margin = child.margin.map((each) =>
    each.type === "paragraph" ? inlineLine(each.children, context) : undefined,
  );
  const simple = margin.every((each) => each !== undefined);
  const parts = [...level, ...label, ...(simple ? margin : [])].filter((each) => each !== "");
  return join([parts.join(" · "), simple ? "" : blocks(child.margin, context)]);
}

function asText(value: string): Inline[] {
  return [{ type: "text", value }];
}

function word(text: string): string {
  return line(escapeText(text));
}

function columns(children: readonly Column[], context: Context): string {
  if (children.length > 1 && children.every(isShortFact)) {
    return children.map((column) => `- ${shortFact(column, context)}`).join("\n");
  }
  return join(children.map((column) => fullColumn(column, context)));
}

function isShortFact(column: Column): boolean {
  const [only, ...more] = column.children;
  return column.kind === "fact" && only?.type === "paragraph" && more.length === 0;
}

function shortFact(column: Column, context: Context): string {
  const title = columnTitle(column, context);
  const text = join(column.children.map((child) => block(child, context)));
  return title === "" ? text : `${title}: ${text}`;
}

function fullColumn(column: Column, context: Context): string {
  const inside = blocks(column.children, context);
  const say = column.kind === "say" && column.children.every((child) => child.type === "paragraph");
  return join([columnTitle(column, context), say ? quote(inside) : inside]);
}

function columnTitle(column: Column, context: Context): string {
  const named = isNamedColumn(column.kind) ? context.strings.columns[column.kind] : "";
  const title = column.title ?? asText(named);
  return bold(title, context);
}

function bold(children: readonly Inline[], context: Context): string {
  return inlineLine([{ type: "strong", children }], context);
}

function quote(source: string): string {
  return source.replace(/^.*$/gm, (text) => (text === "" ? ">" : `> ${text}`));
}

function codeBlock(value: string): string {
  const text = codeText(value);
  const fence = "`".repeat(Math.max(3, longestRun(text, "`") + 1));
  return `${fence}\n${text}\n${fence}`;
}

function list(child: List, context: Context): string {
  const tight = child.items.every(isTight);
  const items = child.items.map((item, index) => {
    const mark = child.ordered ? `${(child.start ?? 1) + index}.` : "-";
    const parts = tight ? item.children.map((each) => block(each, context)).join("\n") : undefined;
    return listItem(mark, parts ?? blocks(item.children, context));
  });
  return items.join(tight ? "\n" : "\n\n");
}

function listItem(mark: string, source: string): string {
  const indent = " ".repeat(mark.length + 1);
  return `${mark} ${source.replace(/\n(?=[^\n])/g, `\n${indent}`)}`.trimEnd();
}

/** A paragraph alone, or with one list under it that may follow a line of text without a blank line between. */
function isTight(item: ListItem): boolean {
  const [first, second, ...more] = item.children;
  if (more.length > 0 || (first !== undefined && first.type !== "paragraph")) return false;
  if (second === undefined) return true;
  return second.type === "list" && !second.ordered && second.items.every(isTight);
}

/** A picture in a file of its own beside this one; what it says is its alternative text. */
function figure(child: FigureBlock, context: Context): string {
  const name = figureFile(child, context);
  context.figures.set(name, child);
  const anchor = `<a id="${attribute(child.id)}"></a>`;
  const words = escapeText(plainWords(child.description, context.document));
  const picture = `![${words}](${address(name)})`;
  const title = bold(child.title, context);
  return title === "" ? anchor + picture : join([anchor + title, picture]);
}

/** Its anchor as far as every system can store it in a name, and no name twice. */
function figureFile(child: FigureBlock, { document, figures }: Context): string {
  const safe = child.id.replace(/[^\p{L}\p{N}._-]+/gu, "-").slice(0, MOST_LETTERS);
  const base = `${safeName(document.id)}-figures/${safe}`;
  const taken = new Set([...figures.keys()].map((name) => name.normalize("NFC").toLowerCase()));
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? `${base}.svg` : `${base}-${n}.svg`;
    if (!taken.has(name.normalize("NFC").toLowerCase())) return name;
  }
}

/** A name of so many Cyrillic or Hebrew letters is short enough for every system. */
const MOST_LETTERS = 80;

function formField(field: FormField, context: Context): string {
  const label = inlineLine(field.label, context);
  return field.kind === "box" ? `- [ ] ${label}` : `- ${label}: ${"\\_".repeat(24)}`;
}

function contentsEntry(
  entry: ContentsEntry,
  all: readonly ContentsEntry[],
  context: Context,
): string {
  const least = Math.min(...all.map((each) => each.level));
  const number = entry.number === undefined ? [] : asText(`${entry.number} `);
  const title = inlineLine([...number, ...entry.title], { ...context, insideLink: true });
  return `${"  ".repeat(entry.level - least)}- [${title}](${address(context.addressOf(entry.anchor))})`;
}
