import type { Finding } from "../diagnostic.ts";
import type { Edition } from "../edition/edition.ts";
import type { CoverForm } from "../figures/cover-path.ts";
import type { LocatorForm } from "../figures/locator.ts";
import type { PaperName } from "../map-paper.ts";
import type { BookStrings, StringKey } from "../locales/strings.ts";
import { printDate } from "../quantities/print.ts";
import type { Block, Document, Imprint, Inline } from "./blocks.ts";
import type { DocumentFolder } from "./document-folder.ts";
import { withLinks } from "./links.ts";
import { choicesOf, withHolds } from "./readers.ts";
import { titlesOf } from "./titles.ts";
import { numberSections, numbersIn } from "./number.ts";
import type { Appendix } from "./number.ts";
import { placesIn, withIndex } from "./places.ts";
import { parts } from "./parts/table.ts";
import { makePrinter } from "./printer.ts";
import { createOrigins, flat, printValue } from "./slots-print.ts";
import type { Origins } from "./slots-print.ts";
import { fieldOf, wordOf } from "./slots-values.ts";
import { renderTemplate } from "./slots.ts";
import type { RenderEnvironment } from "./template-environment.ts";
import type { Template } from "./template-tree.ts";

export interface Made {
  /** Absent when a template has a finding. */
  readonly document?: Document;
  readonly findings: readonly Finding[];
}

/** Told each mustache that is reached; a guard in the tests. */
export type Reached = (template: Template, start: number) => void;

/** What a document is made of. */
export interface Making {
  readonly folder: DocumentFolder;
  readonly edition: Edition;
  readonly strings: BookStrings;
  readonly reached?: Reached;
  /** The numbers of the whole book by anchor, which an extract keeps. */
  readonly numbers?: ReadonlyMap<string, string>;
  /** How the theme shows a place in the journey; a line where nothing is said. */
  readonly locator?: LocatorForm;
  /** What the theme's cover is; a field where nothing is said. */
  readonly cover?: CoverForm;
  /** Whether the theme has sheets that fold out; true where nothing is said. */
  readonly foldout?: boolean;
  /** Whether all of it is printed large. */
  readonly largePrint?: boolean;
  /** What it is printed on; A4 where nothing is said. */
  readonly paper?: PaperName;
}

/** The document of a folder of templates for one edition, named `name`. Pure; expects a folder without findings from `checkFolder`. */
export function makeDocument(name: string, making: Making): Made {
  const { edition, folder } = making;
  const { blocks, origins, findings } = renderBlocks(making);
  const places = placesIn(blocks);
  const { language, direction, workspace } = edition;
  const readers = edition.readers();
  const linked = withLinks(blocks, places, titlesOf(edition, origins), workspace.terms, language);
  const document: Document = {
    id: name,
    title: titleOf(making),
    edition: editionLine(edition, making.strings),
    imprint: imprintOf(edition, making.strings),
    language,
    direction,
    origins: origins.list,
    readers: choicesOf(readers),
    blocks: withHolds(withIndex(linked, places), readers.holds),
  };
  if (blocks.length > 0 || folder.file === undefined) return { document, findings };
  const nothing = emptyDocument(name, folder.file);
  return { findings: findings.length > 0 ? findings : [nothing] };
}

/** In the words of its `document.yaml`, or with a text of the book; else that of the handbook. */
function titleOf({ folder, edition, strings }: Making): string {
  const { title } = folder.definition;
  if (title === undefined) return edition.workspace.settings.handbook.title;
  return strings.pattern(title) ?? title;
}

function emptyDocument(document: string, file: string): Finding {
  return { rule: "empty-document", params: { document }, at: { file } };
}

/** `Edition 3.0 · Approved`. */
function editionLine({ workspace }: Edition, strings: BookStrings): string {
  const { version, status } = workspace.settings.handbook;
  const edition =
    version === undefined ? [] : [strings.word("screen.edition").replace("{version}", version)];
  return [...edition, strings.word(`word.${status}`)].join(" · ");
}

function imprintOf(edition: Edition, strings: BookStrings): Imprint {
  const { company, handbook } = edition.workspace.settings;
  const { number, status, effectiveFrom } = handbook;
  const { language, view } = edition;
  const dated = (key: StringKey, date: string): string =>
    strings.word(key).replace("{date}", printDate(date, language));
  const said = [
    ...(number === undefined ? [] : [number]),
    editionLine(edition, strings),
    ...(effectiveFrom === undefined ? [] : [dated("print.inForce", effectiveFrom)]),
  ];
  const isDraft = status === "draft" || status === "review";
  return {
    company: company.name,
    line: said.join(" · "),
    status: strings.word(`word.${status}`),
    ...(isDraft
      ? { draft: dated("control.draft", String(fieldOf(fieldOf(view, "today"), "value"))) }
      : {}),
    ...(status === "obsolete" ? { isObsolete: true } : {}),
  };
}

/** The numbers of its sections by anchor. */
export function numbersOf(making: Making): ReadonlyMap<string, string> {
  return numbersIn(renderBlocks(making).blocks);
}

interface Rendered {
  /** With their numbers; what only the whole of them can tell is not in them yet. */
  readonly blocks: readonly Block[];
  readonly origins: Origins;
  readonly findings: readonly Finding[];
}

function renderBlocks(making: Making): Rendered {
  const { folder, edition, strings, numbers } = making;
  const environment = environmentOf(making);
  const findings: Finding[] = [];
  const render = (template: string, view: unknown): readonly Block[] => {
    const found = Object.hasOwn(folder.templates, template)
      ? folder.templates[template]
      : undefined;
    if (found === undefined) throw new Error(`the document has no template ${template}`);
    const rendered = renderTemplate(found, view, environment);
    findings.push(...rendered.findings);
    return rendered.blocks;
  };
  const front = folder.definition.front.flatMap((template) => render(template, edition.view));
  const chapters = chaptersOf(folder, edition, strings).map((chapter) =>
    chapterBlock(chapter, edition, render, flat(printValue(chapter.title, environment))),
  );
  const back = folder.definition.back.flatMap((template) => render(template, edition.view));
  const blocks = numberSections([...front, ...chapters, ...back], {
    chapters: chapterNumbers(folder),
    appendices: appendicesOf(strings),
    ...(numbers === undefined ? {} : { whole: numbers }),
  });
  return { blocks, origins: environment.origins, findings };
}

function environmentOf(making: Making): RenderEnvironment {
  const { folder, edition, strings, reached } = making;
  const { locator = "line", cover = "field", foldout = true, largePrint = false } = making;
  const { paper = "A4" } = making;
  return {
    language: edition.language,
    edition,
    printer: makePrinter(edition, strings),
    strings,
    origins: createOrigins(),
    locator,
    cover,
    foldout,
    largePrint,
    paper,
    parts,
    templates: folder.templates,
    ...(reached === undefined ? {} : { reached }),
  };
}

function chapterBlock(
  { id, template, stated }: Chapter,
  edition: Edition,
  render: (template: string, view: unknown) => readonly Block[],
  title: readonly Inline[],
): Block {
  const view = { ...edition.view, chapter: stated };
  const isOwn = template === OWN_CHAPTER;
  const introduction = isOwn || stated === undefined ? [] : render(OWN_CHAPTER, view);
  const children = [
    ...introduction,
    ...render(template, view),
    ...render(PROVISIONS, { ...edition.view, provisions: provisionsOf(id, edition) }),
  ];
  return {
    type: "section",
    kind: "chapter",
    id: chapterAnchor(id),
    title,
    children: children.length === 0 && !isOwn ? render(EMPTY_CHAPTER, view) : children,
  };
}

/** A chapter of the book: a built-in one with its template, or one of the workspace's own. */
interface Chapter {
  readonly id: string;
  readonly template: string;
  /** A word of the book, or the workspace's own title with its place. */
  readonly title: unknown;
  /** What the workspace says of it, as templates see it. */
  readonly stated: unknown;
}

export const OWN_CHAPTER = "own";
/** What stands at the end of every chapter. */
export const PROVISIONS = "provisions";
/** What stands in a built-in chapter in which nothing else would. */
export const EMPTY_CHAPTER = "emptyChapter";

/** The chapters that the document names; of the handbook, with what svc.yaml adds and without what it omits. */
function chaptersOf(
  folder: DocumentFolder,
  edition: Edition,
  strings: BookStrings,
): readonly Chapter[] {
  const { chapters: stated } = edition.workspace.settings.handbook;
  const seen = listIn(edition.view["handbook"], "chapters");
  const chapterOf = (id: string): Chapter => {
    const said = seen[stated.findIndex((chapter) => chapter.id === id)];
    const title = fieldOf(said, "title") ?? strings.word(`chapter.${id}` as StringKey);
    return { id, template: templateOf(id, folder, strings), title, stated: said };
  };
  const listed = folder.definition.chapters;
  if (folder.isHandbook !== true || listed.length === 0) return listed.map(chapterOf);
  const chapters = [...listed];
  for (const { id, after } of stated.filter((chapter) => !isBuiltIn(chapter.id, strings))) {
    const at = chapters.indexOf(after ?? "");
    if (!listed.includes(id)) chapters.splice(at === -1 ? chapters.length : at + 1, 0, id);
  }
  const omitted = new Set(stated.filter(({ omit }) => omit).map(({ id }) => id));
  return chapters.filter((id) => !omitted.has(id)).map(chapterOf);
}

/** Whether it is a chapter of the handbook; these have a name in every language. */
export function isBuiltIn(id: string, { pattern }: BookStrings): boolean {
  return pattern(`chapter.${id}`) !== undefined;
}

/**
 * A chapter's template is named as the chapter, with `-chapter` behind it where another template already has that name. Chapters of the
 * workspace's own share one.
 */
function templateOf(id: string, { templates }: DocumentFolder, strings: BookStrings): string {
  if (!isBuiltIn(id, strings)) return OWN_CHAPTER;
  return Object.hasOwn(templates, `${id}-chapter`) ? `${id}-chapter` : id;
}

/** The provisions of a chapter; each says in which one it stands. */
function provisionsOf(chapter: string, { view }: Edition): readonly unknown[] {
  return listIn(view, "provisions").filter(
    (provision) => wordOf(fieldOf(provision, "chapter")) === chapter,
  );
}

function listIn(value: unknown, field: string): readonly unknown[] {
  const list = fieldOf(value, field);
  return Array.isArray(list) ? list : [];
}

function chapterAnchor(id: string): string {
  return `chapter-${id}`;
}

function appendicesOf(strings: BookStrings): readonly Appendix[] {
  const name = strings.word("appendix.number");
  return strings
    .word("appendix.letters")
    .split(" ")
    .map((letter) => ({ letter, name: name.replace("{letter}", letter) }));
}

/** Built-in chapters keep the number of their place in the book, whatever is left out or put between. */
function chapterNumbers({ definition }: DocumentFolder): ReadonlyMap<string, number> {
  return new Map(definition.chapters.map((id, index) => [chapterAnchor(id), index + 1]));
}
