/**
 * One collection at a time is taken away from a whole book. Every part of the book that said nothing of that collection still says the
 * same; only links to what is gone have become plain words, and numbers have closed up.
 */

import { describe, expect, test } from "vitest";

import type { Block, Document, Inline } from "../../src/document/blocks.ts";
import { bodiesOf } from "../../src/document/walk.ts";
import { collections } from "../../src/generated/fields.ts";
import type { Collection } from "../../src/generated/fields.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import { readExample } from "../support/examples.ts";
import { documentOf, readWorkspace, workspaceOf } from "./book.ts";

const books = [
  ["merrowby-hotels", readExample("merrowby-hotels")],
  ["corner-bakery", readExample("corner-bakery")],
  ...["ru", "he"].map((name) => [name, readWorkspace(name)] as const),
] as const;

/** A section, card or figure of a book: what it says itself, without those inside it. */
interface Unit {
  /** The unit that it stands in. */
  readonly inside: string;
  readonly title: string;
  readonly words: string[];
  /** Collections that a text in it was written in. */
  readonly from: Set<string>;
}

/** Whose every word depends on what the rest of the book says. */
const MADE_OF_THE_REST = new Set(["contents", "appendix-index"]);
/** Where standards stand whose places are gone. */
const ELSEWHERE = "communication-elsewhere";

type Units = ReadonlyMap<string, Unit>;

function unitsOf(document: Document): Units {
  const units = new Map<string, Unit>();
  const root = unit("", "");
  for (const block of document.blocks) addBlock(block, "", root);
  return units;

  function unit(id: string, inside: string, title = ""): Unit {
    const made: Unit = { inside, title, words: [], from: new Set() };
    units.set(id, made);
    return made;
  }

  function addBlock(block: Block, id: string, to: Unit): void {
    if (block.type === "section" || block.type === "card" || block.type === "figure") {
      const own = unit(block.id, id, wordsOf(block.title));
      addInlines(block.title, own);
      for (const inner of bodiesOf(block).flat()) addBlock(inner, block.id, own);
      if (block.type === "figure") addFigure(block, own);
      for (const collection of own.from) to.from.add(collection);
      return;
    }
    to.words.push(block.type);
    addInlines(ownInlines(block), to);
    for (const inner of bodiesOf(block).flat()) addBlock(inner, id, to);
  }

  function addInlines(inlines: readonly Inline[], to: Unit): void {
    for (const inline of inlines) {
      if ("children" in inline) addInlines(inline.children, to);
      if ("value" in inline) addWords(inline.value, inline.at, to);
    }
  }

  function addFigure({ scene }: Extract<Block, { type: "figure" }>, to: Unit): void {
    for (const item of scene.items) if (item.type === "text") addWords(item.value, item.at, to);
  }

  function addWords(value: string, at: number | undefined, to: Unit): void {
    to.words.push(value);
    if (at !== undefined) to.from.add(collectionOf(document, at));
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

function collectionOf({ origins }: Document, at: number): string {
  return origins[at]?.pointer.split("/")[1] ?? "";
}

function ownInlines(block: Block): readonly Inline[] {
  switch (block.type) {
    case "paragraph":
    case "runIn":
      return block.children;
    case "table":
      return block.title ?? [];
    case "columns":
      return block.columns.flatMap(({ title }) => title ?? []);
    case "form":
      return block.fields.flatMap(({ label }) => label);
    default:
      return [];
  }
}

/** What changed in a book although it said nothing of what is gone. */
function changedBy(collection: Collection, before: Units, after: Units): readonly string[] {
  const isItsOwn = (id: string): boolean =>
    MADE_OF_THE_REST.has(id) || (before.get(id)?.from.has(collection) ?? false);
  const moved = [...after].filter(([id, { inside }]) => before.get(id)?.inside !== inside);
  const movedTitles = new Set(moved.map(([, { title }]) => title));
  // Lists of standards stand in the order of the book, and what is printed at a place is not linked there.
  const said = ({ words }: Unit): string =>
    words
      .filter((word) => word !== "; " && !movedTitles.has(word))
      .toSorted()
      .join("\n");
  return [
    ...[...before.keys()]
      .filter((id) => !after.has(id) && !isItsOwn(id))
      .map((id) => `gone: ${id}`),
    ...[...after].flatMap(([id, unit]) => {
      const old = before.get(id);
      if (old === undefined) return id === ELSEWHERE ? [] : [`new: ${id}`];
      const isSame = isItsOwn(id) || said(old) === said(unit);
      return isSame ? [] : [`other: ${id}: ${firstDifference(said(old), said(unit))}`];
    }),
  ];
}

function firstDifference(a: string, b: string): string {
  const [before, after] = [a.split("\n"), b.split("\n")];
  const at = before.findIndex((line, index) => line !== after[index]);
  return `${before.slice(at, at + 3).join(" | ")} → ${after.slice(at, at + 3).join(" | ")}`;
}

function without(workspace: Workspace, collection: Collection): Workspace {
  return { ...workspace, [collection]: [] };
}

describe.each(books)("the book of %s", (_, sources) => {
  const workspace = workspaceOf(sources);
  const whole = unitsOf(documentOf(workspace));
  const used = (Object.keys(collections) as Collection[]).filter(
    (name) => workspace[name].length > 0,
  );

  test.each(used)("keeps the rest when %s are gone", (collection) => {
    const rest = unitsOf(documentOf(without(workspace, collection)));
    expect(changedBy(collection, whole, rest)).toEqual([]);
  });

  test("shows something of nearly every collection it has", () => {
    const shown = new Set([...whole.values()].flatMap(({ from }) => [...from]));
    expect(used.filter((name) => !shown.has(name))).toEqual([]);
  });
});
