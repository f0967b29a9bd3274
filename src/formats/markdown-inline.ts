import type { Document, Inline } from "../document/blocks.ts";
import type { Assets } from "./assets.ts";
import { pictureEnding } from "./assets.ts";
import { cutAtNumbers, isolation, untagged } from "../direction.ts";
import { address, attribute, codeSpan, escapeText, line } from "./markdown-text.ts";
import { collapse, isVisible, safeAddress, safeName } from "./text.ts";

/** What inline drawing needs to know. */
export interface InlineContext {
  readonly document: Document;
  readonly assets: Assets;
  /** Names of the copied pictures by the file that the document names, filled while drawing, in order of use. */
  readonly pictures: Map<string, string>;
  /** Where a thing of the document is found: `#anchor`, with the file before it where that is another one. */
  readonly addressOf: (anchor: string) => string;
  /** Links do not nest. */
  readonly insideLink?: true;
}

/** Characters on both sides of a run, "" at the edge of the line; emphasis marks count only between the right ones. */
interface Sides {
  readonly before: string;
  readonly after: string;
}

const edge: Sides = { before: "", after: "" };
// Stands for a neighbour whose first character is not known here: the safe answer is then a tag.
const unknown = "x";

/** One line of Markdown for a run of inline nodes. */
export function inlineLine(children: readonly Inline[], context: InlineContext): string {
  return line(run(children, context, edge));
}

/** Inline source to be put between other source; `sides` says what stands around it. */
function run(children: readonly Inline[], context: InlineContext, sides: Sides): string {
  let source = "";
  children.forEach((child, index) => {
    const before = source === "" ? sides.before : source.slice(-1);
    const after = firstCharacter(children, index + 1, sides.after);
    source += piece(child, context, { before, after });
  });
  return source;
}

function firstCharacter(children: readonly Inline[], index: number, otherwise: string): string {
  const next = children[index];
  if (next === undefined) return otherwise;
  if (next.type !== "text" || next.language !== undefined) return unknown;
  return next.value === "" ? unknown : escapeText(next.value).slice(0, 1);
}

function piece(child: Inline, context: InlineContext, sides: Sides): string {
  switch (child.type) {
    case "text":
      return text(child.value, child.language, context);
    case "strong":
      return emphasis(child.children, context, sides, "**", "strong");
    case "emphasis":
      return emphasis(child.children, context, sides, "*", "em");
    case "code":
      return codeSpan(child.value);
    case "link":
      return link(child.children, safeAddress(child.address), context);
    case "reference":
      return link(child.children, context.addressOf(child.anchor), context);
    case "picture":
      return picture(child.file, child.alt, context);
    case "lineBreak":
      return "<br>";
  }
}

function text(value: string, language: string | undefined, context: InlineContext): string {
  const direction = isolation(value, language, context.document);
  const turned = direction !== undefined && direction !== context.document.direction;
  const runsLeft = (direction ?? context.document.direction) === "rtl";
  const source = runsLeft ? withNumbersShutIn(value) : escapeText(value);
  if (source === "" || (!turned && language === undefined)) return source;
  const lang = language === undefined ? "" : ` lang="${attribute(language)}"`;
  const dir = turned ? ` dir="${direction}"` : "";
  return `<span${lang}${dir}>${source}</span>`;
}

function withNumbersShutIn(value: string): string {
  return cutAtNumbers(value)
    .map((part, index) =>
      index % 2 === 0 ? escapeText(part) : `<span dir="ltr">${escapeText(part)}</span>`,
    )
    .join("");
}

function emphasis(
  children: readonly Inline[],
  context: InlineContext,
  sides: Sides,
  mark: string,
  tag: string,
): string {
  if (!isVisible(children)) return "";
  const marked = run(children, context, { before: "*", after: "*" });
  if (opens(marked, sides.before) && closes(marked, sides.after)) return mark + marked + mark;
  return `<${tag}>${run(children, context, { before: ">", after: "<" })}</${tag}>`;
}

const word = /^[\p{L}\p{N}]$/u;
const blank = /^\s?$/;
const outside = /^[\s!-)+-/:-@[-`{-~]?$/;

/**
 * Marks are used only where they can be nothing but an opening and a closing one (left- and right-flanking delimiter
 * runs, CommonMark 0.31.2 section 6.2): one inside a word could close another. Everywhere else tags stand in for them.
 */
function opens(inner: string, before: string): boolean {
  const first = inner.slice(0, 1);
  if (word.test(first)) return outside.test(before);
  return first !== "*" && !blank.test(first) && blank.test(before);
}

function closes(inner: string, after: string): boolean {
  const last = inner.slice(-1);
  if (word.test(last)) return outside.test(after);
  return last !== "*" && !blank.test(last) && blank.test(after);
}

function link(
  children: readonly Inline[],
  target: string | undefined,
  context: InlineContext,
): string {
  if (target === undefined || context.insideLink === true) return run(children, context, edge);
  const inside = run(children, { ...context, insideLink: true }, { before: "[", after: "]" });
  return `[${inside}](${address(target)})`;
}

function picture(file: string, alt: string, context: InlineContext): string {
  const ending = pictureEnding(file);
  if (ending === undefined || !context.assets.has(file)) return escapeText(alt);
  const name = context.pictures.get(file) ?? `${context.pictures.size + 1}.${ending}`;
  context.pictures.set(file, name);
  return `![${escapeText(untagged(collapse(alt), undefined, context.document))}](${address(`${pictureFolder(context.document)}/${name}`)})`;
}

/** Folder of the copied pictures beside the Markdown file. Their own names could tell how the workspace is kept. */
export function pictureFolder(document: Document): string {
  return `${safeName(document.id)}-pictures`;
}
