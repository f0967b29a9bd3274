import type { Finding } from "../diagnostic.ts";
import type { Edition } from "../edition/edition.ts";
import type { BookStrings, StringKey } from "../locales/strings.ts";
import type { Block, Document, Inline } from "./blocks.ts";
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
}

/** The document of a folder of templates for one edition, named `name`. Pure; expects a folder without findings from `checkFolder`. */
export function makeDocument(name: string, making: Making): Made {
  const { edition } = making;
  const { blocks, origins, findings } = renderBlocks(making);
  const places = placesIn(blocks);
  const { language, direction, workspace } = edition;
  const readers = edition.readers();
  const linked = withLinks(blocks, places, titlesOf(edition, origins), workspace.terms, language);
  const document: Document = {
    id: name,
    title: workspace.settings.handbook.title,
    edition: editionLine(edition, making.strings),
    language,
    direction,
    origins: origins.list,
    readers: choicesOf(readers),
    blocks: withHolds(withIndex(linked, places), readers.holds),
  };
  return { document, findings };
}

/** `Edition 3.0 · Approved`. */
function editionLine({ workspace }: Edition, strings: BookStrings): string {
  const { version, status } = workspace.settings.handbook;
  const edition =
    version === undefined ? [] : [strings.word("screen.edition").replace("{version}", version)];
  return [...edition, strings.word(`word.${status}`)].join(" · ");
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
    const found = folder.templates[template];
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

function environmentOf({ folder, edition, strings, reached }: Making): RenderEnvironment {
  return {
    language: edition.language,
    edition,
    printer: makePrinter(edition, strings),
    strings,
    origins: createOrigins(),
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
  const introduction =
    template === OWN_CHAPTER || stated === undefined
      ? []
      : render(OWN_CHAPTER, { ...edition.view, chapter: stated });
  return {
    type: "section",
    kind: "chapter",
    id: chapterAnchor(id),
    title,
    children: [
      ...introduction,
      ...render(template, viewOf(id, stated, edition)),
      ...render(PROVISIONS, { ...edition.view, provisions: provisionsOf(id, edition) }),
    ],
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

/** The built-in order, without what is omitted; own chapters behind the one they follow, or at the end. */
function chaptersOf(
  folder: DocumentFolder,
  edition: Edition,
  strings: BookStrings,
): readonly Chapter[] {
  const stated = edition.workspace.settings.handbook.chapters;
  const seen = listIn(edition.view["handbook"], "chapters");
  const find = (id: string): unknown => seen[stated.findIndex((chapter) => chapter.id === id)];
  const omitted = new Set(stated.filter(({ omit }) => omit).map(({ id }) => id));
  const builtIn = folder.definition.chapters;
  const chapters: Chapter[] = builtIn.map((id) => ({
    id,
    template: templateOf(id, folder),
    title: fieldOf(find(id), "title") ?? strings.word(`chapter.${id}` as StringKey),
    stated: find(id),
  }));
  for (const { id, after } of stated.filter((chapter) => !builtIn.includes(chapter.id))) {
    const at = chapters.findIndex((chapter) => chapter.id === after);
    const own = { id, template: OWN_CHAPTER, title: fieldOf(find(id), "title"), stated: find(id) };
    chapters.splice(at === -1 ? chapters.length : at + 1, 0, own);
  }
  return chapters.filter(({ id }) => !omitted.has(id));
}

/** A chapter's template is named as the chapter, with `-chapter` behind it where another template already has that name. */
function templateOf(id: string, { templates }: DocumentFolder): string {
  return Object.hasOwn(templates, `${id}-chapter`) ? `${id}-chapter` : id;
}

/** What a chapter's template sees. */
function viewOf(id: string, stated: unknown, edition: Edition): unknown {
  return { ...edition.view, chapter: stated, isWritten: isWritten(id, edition) };
}

/** Whether the workspace wrote the chapter itself, as an introduction or as provisions. */
function isWritten(chapter: string, edition: Edition): boolean {
  const { chapters } = edition.workspace.settings.handbook;
  const isIntroduced = chapters.some(({ id, text }) => id === chapter && text !== undefined);
  return isIntroduced || provisionsOf(chapter, edition).length > 0;
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
