import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Block, Document, Inline } from "../../src/document/blocks.ts";
import { makeDocument } from "../../src/document/make-document.ts";
import type { Reached } from "../../src/document/make-document.ts";
import { createCoverage } from "../../src/document/template-coverage.ts";
import { checkFolder } from "../../src/document/check-folder.ts";
import { placesIn } from "../../src/document/places.ts";
import { walkBlocks } from "../../src/document/walk.ts";
import { mapInlines } from "../support/inlines.ts";
import type { ChosenIds } from "../../src/edition/chosen.ts";
import { makeEdition } from "../../src/edition/edition.ts";
import { documentFolders } from "../../src/generated/document-templates.ts";
import { bookLanguages, bookStrings } from "../../src/locales/strings.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import type { Source } from "../../src/source.ts";
import { check } from "../../src/svc.ts";
import { parse } from "../../src/syntax/parse.ts";
import { valueAt } from "../../src/syntax/tree.ts";
import { readExample } from "../support/examples.ts";
import { frozen, kept } from "../support/kept.ts";

const documentOf = kept((sources: readonly Source[]) => frozen(bookOf(workspaceOf(sources))));

function workspaceOf(sources: readonly Source[]): Workspace {
  const { workspace } = check({ sources });
  if (workspace === undefined) throw new Error("the workspace cannot be used");
  return workspace;
}

function bookOf(
  workspace: Workspace,
  reached?: Reached,
  ids: ChosenIds = {},
  today = "2026-01-31",
): Document {
  const edition = makeEdition(workspace, { today, draft: false, ...ids });
  const strings = bookStrings(edition.language);
  if (strings === undefined) throw new Error("no strings");
  const made = makeDocument("handbook", {
    folder: documentFolders.handbook,
    edition,
    strings,
    ...(reached === undefined ? {} : { reached }),
  });
  expect(made.findings).toEqual([]);
  if (made.document === undefined) throw new Error("no document");
  return made.document;
}

const hotels = readExample("merrowby-hotels");
const bakery = readExample("corner-bakery");

function textsOf(blocks: readonly Block[]): readonly (Inline & { readonly type: "text" })[] {
  const texts: (Inline & { readonly type: "text" })[] = [];
  mapInlines(blocks, (inline) => {
    if (inline.type === "text") texts.push(inline);
    return [inline];
  });
  return texts;
}

describe("the handbook of an example", () => {
  test("every word with a place is written at that place", () => {
    const document = documentOf(hotels);
    const trees = new Map(hotels.map((source) => [source.path, parse(source).tree?.value]));
    const placed = textsOf(document.blocks).flatMap(({ value, at }) => {
      const origin = at === undefined ? undefined : document.origins[at];
      return origin === undefined ? [] : [{ value, ...origin }];
    });
    expect(placed.length).toBeGreaterThan(1_500);
    const astray = placed.filter(({ value, file, pointer }) => {
      const written = JSON.stringify(writtenAt(trees.get(file), pointer));
      // Numbers, units and blanks are printed in our words; everything else as it is written.
      const word = /[\p{L}]{4,}/u.exec(value.replace("Merrowby Hotels", ""))?.[0];
      return word !== undefined && !written.includes(word) && !isOurs(pointer, trees.get(file));
    });
    expect(astray).toEqual([]);
  });

  test("chapters 1 to 8 with their numbers, own chapters without; contents lead to sections that exist", () => {
    const { blocks } = documentOf(hotels);
    const chapters = blocks.flatMap((b) =>
      b.type === "section" && b.kind === "chapter" ? [b] : [],
    );
    expect(chapters.map(({ id, number }) => `${number ?? "-"} ${id}`)).toEqual([
      "1 chapter-terms",
      "2 chapter-general",
      "3 chapter-principles",
      "4 chapter-communication",
      "5 chapter-appearance",
      "6 chapter-accountability",
      "7 chapter-control",
      "8 chapter-evaluation",
      "- chapter-neighbours",
    ]);
    const anchors: string[] = [];
    const linked: string[] = [];
    walkBlocks(blocks, (block) => {
      if (block.type === "section" || block.type === "card") anchors.push(block.id);
      if (block.type === "contents") linked.push(...block.entries.map(({ anchor }) => anchor));
    });
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
    expect(linked.length).toBeGreaterThan(20);
    expect(linked.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });

  test("every reference leads to something that is printed", () => {
    const { blocks } = documentOf(hotels);
    const places = placesIn(blocks);
    const references: string[] = [];
    mapInlines(blocks, (inline) => {
      if (inline.type === "reference") references.push(inline.anchor);
      return [inline];
    });
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((anchor) => !places.has(anchor))).toEqual([]);
  });

  test("every standard is printed once", () => {
    const cards: string[] = [];
    walkBlocks(documentOf(hotels).blocks, (block) => {
      if (block.type === "card" && block.level !== undefined) cards.push(block.label ?? "");
    });
    const { workspace } = check({ sources: hotels });
    expect(cards.toSorted()).toEqual(workspace?.standards.map(({ id }) => id).toSorted());
  });

  test("the order of files changes nothing", () => {
    expect(documentOf(hotels.toReversed())).toEqual(documentOf(hotels));
  });

  test("what the workspace says of chapters: left out, renamed, introduced, own ones between", () => {
    const chapters = `chapters:
    - {id: terms, omit: true}
    - {id: general, title: How we work, text: "Read *this* first."}
    - {id: ours, title: Ours, text: Our own., after: general}`;
    const [source] = bakery;
    if (source === undefined) throw new Error("no bakery");
    const text = source.text.replace(
      /^handbook: \{(.*)\}$/m,
      (_, inner: string) => `handbook:\n  ${inner.replaceAll(", ", "\n  ")}\n  ${chapters}`,
    );
    const { blocks } = documentOf([{ path: "svc.yaml", text }]);
    const titles = blocks.flatMap((b) =>
      b.type === "section" && b.kind === "chapter" ? [[b.number, textsOf([b])[0]?.value]] : [],
    );
    expect(titles).toEqual([
      ["2", "How we work"],
      [undefined, "Ours"],
      ["3", "Core principles"],
      ["4", "Communication standards"],
      ["5", "Appearance"],
      ["6", "Incentives and accountability"],
      ["7", "Control"],
      ["8", "Evaluation"],
    ]);
    expect(textsOf(blocks).map(({ value }) => value)).toContain("this");
  });
});

/** What neither example happens to say: a folder for each. */
const rareFolder = new URL("rare/", import.meta.url);
const rare: readonly (readonly Source[])[] = readdirSync(rareFolder).map((name) => [
  { path: "svc.yaml", text: readFileSync(new URL(`${name}/svc.yaml`, rareFolder), "utf8") },
]);
const empty: readonly Source[] = [
  {
    path: "svc.yaml",
    text: "svc: 1\nlanguage: en\ncompany: {name: Ferry}\nhandbook: {title: Ferry book}\n",
  },
];

test.each(bookLanguages)("the shipped templates have no finding in %s", (language) => {
  const strings = bookStrings(language);
  if (strings === undefined) throw new Error("no strings");
  expect(checkFolder(documentFolders.handbook, strings)).toEqual([]);
});

test("every place of the handbook's templates is reached by some book", () => {
  const folder = documentFolders.handbook;
  const templates = Object.values(folder.templates);
  const coverage = createCoverage();
  for (const sources of [hotels, bakery, ...rare, empty])
    bookOf(workspaceOf(sources), coverage.reached);
  // Programs can hand over a workspace whose standards hold where nothing is printed.
  bookOf({ ...workspaceOf(bakery), stages: [] }, coverage.reached);
  // What an extract says: for whom it is, and what holds elsewhere. Once all is reached, more books add nothing.
  for (const workspace of [...rare, hotels].map(workspaceOf)) {
    for (const { id } of workspace.locations)
      if (coverage.unreached(templates).length > 0)
        bookOf(workspace, coverage.reached, { locations: [id] }, "2026-12-01");
  }
  expect(coverage.unreached(templates)).toEqual([]);
});

function writtenAt(root: unknown, pointer: string): unknown {
  for (let p = pointer; ; p = p.slice(0, p.lastIndexOf("/"))) {
    const value = valueAt(root, p);
    if (value !== undefined || p === "") return value;
  }
}

/** Targets and scopes are sentences of ours around the author's words; languages are printed by name. */
function isOurs(pointer: string, root: unknown): boolean {
  if (/\/languages\/\d+$|^\/language$|\/timeZone$/.test(pointer)) return true;
  const value = writtenAt(root, pointer);
  return typeof value === "object" && value !== null;
}
