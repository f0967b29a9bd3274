/**
 * One collection at a time is taken away from a whole book. Every part of the book that said nothing of that collection still says the
 * same; only links to what is gone have become plain words, and numbers have closed up.
 */

import { describe, expect, test } from "vitest";

import type { Block, Document, Inline, TableRow } from "../../src/document/blocks.ts";
import { bodiesOf } from "../../src/document/walk.ts";
import { Changes } from "../../src/edition/changes.ts";
import { copyWith } from "../../src/edition/copy.ts";
import { collections } from "../../src/generated/fields.ts";
import type { Collection } from "../../src/generated/fields.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import { readExample } from "../support/examples.ts";
import { documentOf, readWorkspace, workspaceOf } from "./book.ts";

const books = [
  ["merrowby-hotels", readExample("merrowby-hotels")],
  ["corner-bakery", readExample("corner-bakery")],
  ...["he"].map((name) => [name, readWorkspace(name)] as const),
] as const;

/** A section, card or figure of a book: what it says itself, without those inside it. */
interface Unit {
  /** The unit that it stands in. */
  readonly inside: string;
  readonly title: string;
  /** Its paragraphs and labels: a text that a link cuts is one line still. */
  readonly lines: Line[];
  /** Collections that a text in it was written in. */
  readonly from: Set<string>;
}

/** Whose every word depends on what the rest of the book says. */
const MADE_OF_THE_REST = new Set(["contents", "appendix-index"]);
/** Where standards stand whose places are gone. */
const ELSEWHERE = "communication-elsewhere";

/**
 * What goes with a collection, as `changedBy` tells it, although somebody else wrote it or it is said where the collection has no word. Only
 * this may; every pattern is needed by some book.
 */
const GOES_ALONG: Partial<Record<Collection, readonly RegExp[]>> = {
  // What a checklist alone prints of a check, and what the list of changes belongs to.
  checklists: [/^unsaid: .*\/checks\/\d+\/(id|anchors\/\d+)$/u],
  editions: [/^unsaid: .*#\/changes\/\d+\/(title|reason)$/u],
  // How auditors judge; whose eyes a checklist is made for.
  controls: [/^gone: controlling-auditors$/u, /^other: checklist-\S+: (−\S+ ?){1,5}$/u],
  // Rules for a department are rules for its roles: on their pages, and in their columns.
  departments: [/^other: (pages-\S+|appendix-(appearance|training)-matrix): /u],
  // A value for a part goes with the places that it is for, and with the standard that it changes.
  locations: [
    /^unsaid: .*\/(variants\/\d+(\/(target|reason))?|tiers\/\d+\/title)$/u,
    /^lost: standard-\S+: −(Places|Места|מקומות): /u,
    /^other: (standard|promise|appendix)-\S+: /u,
    // Without places, a value for a part is one for everywhere.
    /^new: appendix-differences-everywhere$/u,
  ],
  // How its figures are read.
  metrics: [/^gone: evaluation-reading$/u],
  // The columns of the matrices.
  roles: [/^lost: appendix-(raci|training-matrix|appearance-matrix): /u],
  // The words of a scope.
  segments: [/^unsaid: .*\/standards\/\d+$/u, /^lost: standard-\S+: /u],
  // A standard says itself what it had from its situation; a row of standards on one line is another row.
  situations: [/^other: standard-\S+: (\+\S+ ?)+$/u, /^lost: (pages-\S+|appendix-raci): /u],
  // What a source demands stands beside what we hold against it.
  sources: [/^unsaid: .*\/sources\/\d+\/demands$/u],
  // A checklist asks what is to be checked in a stage.
  stages: [
    /^other: use-reading: /u,
    /^other: checklist-/u,
    /^unsaid: .*\/checks\/\d+\/id$/u,
    /^other: standard-\S+: (\+\S+ ?)+$/u,
    /^lost: (pages-\S+|situation-\S+|appendix-raci|appendix-situation-index): /u,
  ],
  standards: [
    /^unsaid: .*#\/variants\/\d+(\/(target|process|reason))?$/u,
    // How many there are, which trainings teach them, and who keeps them.
    /^other: figure-(path|coverage)/u,
    // Its ids beside the principles that it puts into practice.
    /^other: principle-\S+: (−\S+ ?)+$/u,
    /^other: appendix-training-matrix: /u,
    /^other: appendix-raci: −R$/u,
    /^lost: (pages-\S+|appendix-raci|appendix-promise-backing|checklist-\S+): /u,
    // The name of a multiple.
    /^lost: situation-queue: .*2 ×/u,
  ],
  terms: [/^other: use-reading: /u],
  // The words of a scope.
  tiers: [/^unsaid: .*\/variants\/\d+$/u, /^other: (standard|promise)-\S+: (−\S+ ?)+$/u],
  // Whom it trains is told where to look.
  training: [/^other: pages-\S+: (−\S+ ?){1,4}$/u],
};
/** Which of them were needed. */
const needed = new Set<RegExp>();

interface Line {
  readonly said: string;
  /** Collections that a text in it was written in. */
  readonly from: ReadonlySet<string>;
}

interface Said {
  readonly units: ReadonlyMap<string, Unit>;
  /** Where the texts of the workspace stand that are printed, by their place there, with the collection. */
  readonly texts: ReadonlyMap<string, string>;
}

function saidIn(document: Document): Said {
  const units = new Map<string, Unit>();
  const texts = new Map<string, string>();
  const root = unit("", "");
  for (const block of document.blocks) addBlock(block, "", root);
  return { units, texts };

  function unit(id: string, inside: string, title = ""): Unit {
    const made: Unit = { inside, title, lines: [], from: new Set() };
    units.set(id, made);
    return made;
  }

  function addBlock(block: Block, id: string, to: Unit): void {
    if (block.type === "section" || block.type === "card" || block.type === "figure") {
      const own = unit(block.id, id, wordsOf(block.title));
      addLine(block.title, own);
      for (const inner of bodiesOf(block).flat()) addBlock(inner, block.id, own);
      if (block.type === "figure") addFigure(block, own);
      for (const collection of own.from) to.from.add(collection);
      return;
    }
    for (const line of ownLines(block)) addLine(line, to);
    if (block.type === "table") for (const row of block.rows) addRow(row, id, to);
    else for (const inner of bodiesOf(block).flat()) addBlock(inner, id, to);
  }

  /** What stands in a row goes with whatever the row is about. */
  function addRow({ cells }: TableRow, id: string, to: Unit): void {
    const start = to.lines.length;
    for (const { children } of cells) for (const inner of children) addBlock(inner, id, to);
    const lines = to.lines.splice(start);
    const from = new Set(lines.flatMap((line) => [...line.from]));
    to.lines.push(...lines.map(({ said }) => ({ said, from })));
  }

  function addLine(inlines: readonly Inline[], to: Unit): void {
    const from = new Set<string>();
    addOrigins(inlines, from);
    to.lines.push({ said: wordsOf(inlines), from });
    for (const collection of from) to.from.add(collection);
  }

  function addOrigins(inlines: readonly Inline[], from: Set<string>): void {
    for (const inline of inlines) {
      if ("children" in inline) addOrigins(inline.children, from);
      if ("value" in inline) addOrigin(inline.at, from);
    }
  }

  function addFigure({ scene }: Extract<Block, { type: "figure" }>, to: Unit): void {
    for (const item of scene.items) {
      if (item.type !== "text") continue;
      const from = new Set<string>();
      for (const { at } of item.parts ?? [item]) addOrigin(at, from);
      to.lines.push({ said: item.value, from });
      for (const collection of from) to.from.add(collection);
    }
  }

  function addOrigin(at: number | undefined, from: Set<string>): void {
    const origin = at === undefined ? undefined : document.origins[at];
    if (origin === undefined) return;
    const collection = origin.pointer.split("/")[1] ?? "";
    from.add(collection);
    texts.set(`${origin.file}#${origin.pointer}`, collection);
  }
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ("children" in inline) return wordsOf(inline.children);
      return "value" in inline ? inline.value : "";
    })
    .join("");
}

function ownLines(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case "paragraph":
    case "runIn":
      return [block.children];
    case "table":
      return block.title === undefined ? [] : [block.title];
    case "columns":
      return block.columns.flatMap(({ title }) => (title === undefined ? [] : [title]));
    case "form":
      return block.fields.map(({ label }) => label);
    default:
      return [];
  }
}

/** What changed in a book although it said nothing of what is gone. */
function changedBy(collection: Collection, before: Said, after: Said): readonly string[] {
  const isItsOwn = (id: string): boolean =>
    MADE_OF_THE_REST.has(id) || (before.units.get(id)?.from.has(collection) ?? false);
  const moved = [...after.units].filter(
    ([id, { inside }]) => before.units.get(id)?.inside !== inside,
  );
  // What is printed at a place is not linked there.
  const movedTitles = moved.map(([, { title }]) => title).filter((title) => title !== "");
  const changes = [
    ...[...before.units.keys()]
      .filter((id) => !after.units.has(id) && !isItsOwn(id))
      .map((id) => `gone: ${id}`),
    ...[...before.texts]
      .filter(([text, from]) => from !== collection && !after.texts.has(text))
      .map(([text]) => `unsaid: ${text}`),
    ...[...after.units].flatMap(([id, unit]) => {
      const old = before.units.get(id);
      if (old === undefined) return id === ELSEWHERE ? [] : [`new: ${id}`];
      if (MADE_OF_THE_REST.has(id)) return [];
      if (isItsOwn(id))
        return lostLines(collection, old, unit).map((line) => `lost: ${id}: ${line}`);
      const difference = differenceOf(countsOf(old, movedTitles), countsOf(unit, movedTitles));
      return difference.length === 0 ? [] : [`other: ${id}: ${difference.join(" ")}`];
    }),
  ];
  const expected = GOES_ALONG[collection] ?? [];
  return changes.filter((change) => {
    const pattern = expected.find((one) => one.test(change));
    if (pattern !== undefined) needed.add(pattern);
    return pattern === undefined;
  });
}

/**
 * How often each word stands there. Numbers of sections close up, and lists stand in the order of the book: neither is what a book says.
 */
function countsOf({ lines }: Unit, omitted: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { said: line } of lines) {
    const said = omitted.reduce((text, title) => text.replaceAll(title, " "), line);
    for (const word of said.match(/\d+(?:\.\d+)+|[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      if (!/^\d+\./u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Where a collection had a word, what others have written stays; labels of ours may go with the words that they stood for. */
function lostLines(collection: Collection, before: Unit, after: Unit): readonly string[] {
  const left = after.lines.map(({ said }) => numberless(said));
  const take = (said: string): boolean => {
    const at = left.indexOf(numberless(said));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  };
  return before.lines
    .filter(({ said, from }) => from.size > 0 && !from.has(collection) && !take(said))
    .map(({ said }) => `−${said}`);
}

/** Numbers of sections close up. */
function numberless(line: string): string {
  return line.replaceAll(/\d+(?:\.\d+)+ /gu, "");
}

function differenceOf(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((word) => {
    const more = (after.get(word) ?? 0) - (before.get(word) ?? 0);
    return more === 0 ? [] : [`${more > 0 ? "+" : "−"}${word}`];
  });
}

function without(workspace: Workspace, collection: Collection): Workspace {
  const changes = new Changes();
  for (const thing of workspace[collection]) changes.hidden.add(thing);
  return copyWith(workspace, changes).workspace;
}

describe.each(books)("the book of %s", (_, sources) => {
  const workspace = workspaceOf(sources);
  const whole = saidIn(documentOf(workspace));
  const used = (Object.keys(collections) as Collection[]).filter(
    (name) => workspace[name].length > 0,
  );

  test.each(used)("keeps the rest when %s are gone", (collection) => {
    const rest = saidIn(documentOf(without(workspace, collection)));
    expect(changedBy(collection, whole, rest)).toEqual([]);
  });

  test("shows something of nearly every collection it has", () => {
    const shown = new Set(whole.texts.values());
    expect(used.filter((name) => !shown.has(name))).toEqual([]);
  });
});

test("nothing is allowed to go along that never does", () => {
  const all = Object.values(GOES_ALONG).flat();
  expect(all.filter((pattern) => !needed.has(pattern))).toEqual([]);
});
