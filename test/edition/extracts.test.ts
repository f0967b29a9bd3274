/** Properties of every extract of the hotel example. */

import { describe, expect, test } from "vitest";
import type { Block, Document, Origin } from "../../src/document/blocks.ts";
import { makeDocument, numbersOf } from "../../src/document/make-document.ts";
import type { Making } from "../../src/document/make-document.ts";
import { numbersIn } from "../../src/document/number.ts";
import { anchorsOf, walkBlocks } from "../../src/document/walk.ts";
import { mapInlines } from "../support/inlines.ts";
import type { ChosenIds } from "../../src/edition/chosen.ts";
import { makeEdition } from "../../src/edition/edition.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { Collection } from "../../src/generated/fields.ts";
import { collections, shapes } from "../../src/generated/fields.ts";
import { documentFolders } from "../../src/generated/document-templates.ts";
import { bookStrings } from "../../src/locales/strings.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import { build, check } from "../../src/svc.ts";
import { parse } from "../../src/syntax/parse.ts";
import { valueAt } from "../../src/syntax/tree.ts";
import { readExample } from "../support/examples.ts";
import { frozen } from "../support/kept.ts";
import { ids } from "./edition.ts";

const TODAY = "2026-12-01";
const sources = readExample("merrowby-hotels");

function load(files = sources): Workspace {
  const { workspace, findings } = check({ sources: files });
  if (workspace === undefined || findings.length > 0) throw new Error(JSON.stringify(findings));
  return workspace;
}

/** Nobody can change it, so whoever tries while an extract is made throws. */
const hotels = frozen(load());

function editionFor(choice: ChosenIds, workspace = hotels): Edition {
  return makeEdition(workspace, { today: TODAY, draft: false, ...choice });
}

function makingOf(edition: Edition): Making {
  const strings = bookStrings(edition.language);
  if (strings === undefined) throw new Error("no strings");
  return { folder: documentFolders.handbook, edition, strings };
}

function documentFor(edition: Edition, numbers?: Making["numbers"]): Document {
  const making = makingOf(edition);
  const made = makeDocument("handbook", numbers === undefined ? making : { ...making, numbers });
  if (made.document === undefined || made.findings.length > 0)
    throw new Error(JSON.stringify(made.findings));
  return made.document;
}

const whole = documentFor(editionFor({}));
const wholeNumbers = numbersOf(makingOf(editionFor({})));

const outside = thingsIn(hotels);

/** Every choice of one thing, and some of several. */
const choices: readonly (readonly [string, ChosenIds])[] = [
  ...(["roles", "stages", "locations", "segments"] as const).flatMap((kind) =>
    ids(hotels[kind]).map((id) => [`${kind} ${id}`, { [kind]: [id] }] as const),
  ),
  ["a role in a place", { roles: ["receptionist"], locations: ["harbour"] }],
  ["a role at a stage", { roles: ["porter", "host"], stages: ["arrival", "staying"] }],
  [
    "all of it",
    { roles: ["porter"], stages: ["arrival"], locations: ["lock"], segments: ["families"] },
  ],
];

describe.each(choices)("an extract for %s", (_, choice) => {
  const edition = editionFor(choice);
  const document = documentFor(edition, wholeNumbers);

  test("holds nothing of the workspace itself", () => {
    const inside = thingsIn(edition.workspace);
    const shared = [...inside].filter((thing) => outside.has(thing)).length;
    // The place that all others lie in has everything: its workspace is the whole one.
    expect(shared).toBe(edition.workspace === hotels ? inside.size : 0);
    expect(inside.size).toBeGreaterThan(300);
  });

  test("every reference leads to a thing of its collection", () => {
    expect(strayIn(edition.workspace)).toEqual([]);
  });

  test("every link leads to something that is printed, every anchor is there once", () => {
    const anchors: string[] = [];
    const linked: string[] = [];
    walkBlocks(document.blocks, (block) => {
      anchors.push(...anchorsOf(block).map(({ id }) => id));
      if (block.type === "contents") linked.push(...block.entries.map(({ anchor }) => anchor));
    });
    mapInlines(document.blocks, (inline) => {
      if (inline.type === "reference") linked.push(inline.anchor);
      return [inline];
    });
    const known = new Set(anchors);
    expect(known.size).toBe(anchors.length);
    expect(linked.filter((anchor) => !known.has(anchor))).toEqual([]);
  });

  test("each of its standards is printed once", () => {
    const { standards } = edition.workspace;
    expect(cardsIn(document.blocks).toSorted()).toEqual(ids(standards).toSorted());
  });

  test("its numbers are those of the whole book", () => {
    const numbers = numbersIn(whole.blocks);
    const astray = [...numbersIn(document.blocks)].filter(([id, n]) => numbers.get(id) !== n);
    expect(astray).toEqual([]);
  });

  test("every word leads to the line that it is written on", () => {
    const astray = placedIn(document).filter((text) => !isWrittenThere(text));
    expect(astray).toEqual([]);
  });
});

interface PlacedText {
  readonly value: string;
  readonly origin: Origin;
}

/** The texts that are led back to a place, those of the figures, too. */
function placedIn({ blocks, origins }: Document): readonly PlacedText[] {
  const placed: PlacedText[] = [];
  const add = ({ value, at }: { readonly value: string; readonly at?: number }): void => {
    const origin = at === undefined ? undefined : origins[at];
    if (origin !== undefined) placed.push({ value, origin });
  };
  mapInlines(blocks, (inline) => {
    if (inline.type === "text") add(inline);
    return [inline];
  });
  walkBlocks(blocks, (block) => {
    if (block.type !== "figure") return;
    for (const item of block.scene.items) if (item.type === "text") add(item);
  });
  return placed;
}

const trees = new Map(sources.map((source) => [source.path, parse(source).tree?.value]));

/** A text is written at its place, or a thing is of which it is a sentence of ours: a target, a scope. Languages are told by their names. */
function isWrittenThere({ value, origin: { file, pointer } }: PlacedText): boolean {
  if (/\/(?:languages?(?:\/\d+)?|timeZone)$/.test(pointer)) return true;
  const root = trees.get(file);
  const written = valueAt(root, pointer) ?? shortFormAt(root, pointer);
  if (typeof written !== "string") return written !== undefined;
  const word = /[\p{L}]{4,}/u.exec(value.replace("Merrowby Hotels", ""))?.[0];
  return word === undefined || written.includes(word);
}

/** A short form stands for the thing that it is written in the place of. */
function shortFormAt(root: unknown, pointer: string): string | undefined {
  const above = pointer.slice(0, pointer.lastIndexOf("/"));
  const value = valueAt(root, above);
  if (value === undefined && above !== "") return shortFormAt(root, above);
  return typeof value === "string" ? value : undefined;
}

function cardsIn(blocks: readonly Block[]): readonly string[] {
  const cards: string[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type === "card" && block.level !== undefined) cards.push(block.label ?? "");
  });
  return cards;
}

/** All objects with a place, reached from the collections and the settings. */
function thingsIn(workspace: Workspace): ReadonlySet<object> {
  const found = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || found.has(value)) return;
    if (Array.isArray(value)) return value.forEach(visit);
    if (!("at" in value) || typeof value.at !== "object") return;
    found.add(value);
    Object.values(value).forEach(visit);
  };
  for (const name of Object.keys(collections) as Collection[]) visit(workspace[name]);
  visit(workspace.settings);
  return found;
}

/** References in lists to what the collection does not hold. */
function strayIn(workspace: Workspace): readonly string[] {
  return (Object.keys(collections) as Collection[]).flatMap((name) => {
    const fields = Object.entries(shapes[collections[name].shape].fields);
    const lists = fields.filter(
      ([, { ref, list }]) => list === true && ref !== undefined && Object.hasOwn(collections, ref),
    );
    return workspace[name].flatMap((entity) =>
      lists.flatMap(([field, { ref }]) => {
        const named = Reflect.get(entity, field) as readonly object[];
        const known: readonly object[] = workspace[ref as Collection];
        return named
          .filter((thing) => !known.includes(thing))
          .map(() => `${name}/${entity.id}/${field}`);
      }),
    );
  });
}

describe("the standards of", () => {
  test("all roles are those of the whole book", () => {
    const all = editionFor({ roles: ids(hotels.roles) }).workspace.standards;
    expect(ids(all)).toEqual(ids(hotels.standards));
  });

  test.each(["roles", "stages", "locations", "segments"] as const)(
    "the extracts for single %s together are those of the whole book",
    (kind) => {
      const each = ids(hotels[kind]).flatMap((id) =>
        ids(editionFor({ [kind]: [id] }).workspace.standards),
      );
      expect([...new Set(each)].toSorted()).toEqual(ids(hotels.standards).toSorted());
    },
  );
});

test("making editions changes nothing of the workspace", () => {
  for (const thing of [hotels, ...outside]) {
    expect(Object.isFrozen(thing)).toBe(true);
    const lists: readonly unknown[] = Object.values(thing).filter(Array.isArray);
    expect(lists.every(Object.isFrozen)).toBe(true);
  }
  expect(editionFor({}).workspace === hotels).toBe(true);
});

test("the order of files and of ids changes nothing", async () => {
  const pages = await Promise.all(
    [
      [hotels, ["lock", "mere"]] as const,
      [load(sources.toReversed()), ["mere", "lock"]] as const,
    ].map(([workspace, locations]) =>
      build(workspace, { document: "handbook", formats: ["markdown"], today: TODAY, locations }),
    ),
  );
  const [one, other] = pages.map(({ files }) =>
    files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]),
  );
  expect(one).toEqual(other);
  expect(pages[0]?.name).toBe("handbook-lock-mere");
});

test("the book of a house says what holds there, and what elsewhere", async () => {
  const { files } = await build(hotels, {
    document: "handbook",
    formats: ["markdown"],
    today: TODAY,
    locations: ["harbour"],
  });
  const text = new TextDecoder().decode(files[0]?.bytes).replaceAll("\u00a0", " ");
  expect(files[0]?.name).toBe("handbook-harbour.md");
  expect(text).toContain("| **Extract for** | [Merrowby Harbour](#location-harbour) |");
  expect(text).toContain("by 16:00 on the same day · 98 % of cases · per month");
  expect(text).toContain(
    "In all other cases: by 15:00 on the same day · 98 % of cases · per month",
  );
  expect(text).toContain("Room time at four while the lift is being replaced");
  expect(text).not.toContain("There is no porter.");
});
