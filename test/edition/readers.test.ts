/** What the filter of a page leaves for each role and stage is what an extract for it has. */

import { describe, expect, test } from "vitest";
import type { Block, Document, Holds } from "../../src/document/blocks.ts";
import { makeDocument } from "../../src/document/make-document.ts";
import { walkBlocks } from "../../src/document/walk.ts";
import type { ChosenIds } from "../../src/edition/chosen.ts";
import { makeEdition } from "../../src/edition/edition.ts";
import { documentFolders } from "../../src/generated/document-templates.ts";
import { bookStrings } from "../../src/locales/strings.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import { readExample } from "../support/examples.ts";
import { editionOf, ids, sourcesOf, TODAY, workspaceOf } from "./edition.ts";

/** Standards of several places, for everyone in others' places, with variants for others, and in situations. */
const FERRY = `standards:
  - {id: A-1, title: For all, everyInteraction: true}
  - {id: A-2, title: For the purser, everyInteraction: true, roles: [purser]}
  - {id: B-1, title: Gate, steps: [board/gate], roles: [mate]}
  - {id: B-2, title: Stairs, steps: [board/stairs, sail/deck], owner: purser, roles: [purser]}
  - {id: B-3, title: Everywhere, stages: [board, load, sail], owner: mate, roles: [mate]}
  - {id: L-1, title: Ramp, steps: [load/ramp], owner: mate, roles: [master]}
  - {id: W-1, title: Storm, situations: [storm], roles: [master]}
  - {id: W-2, title: Calm, situations: [storm], owner: mate, roles: [purser]}
  - {id: F-1, title: Children, steps: [sail/deck], segments: [families], roles: [master]}
  - id: V-1
    title: Bridge
    steps: [sail/bridge]
    roles: [master]
    variants: [{locations: [south], roles: [purser]}, {locations: [quay], suspended: true, waiver: w}]
situations:
  - {id: storm, title: Storm, trigger: Wind, owner: master, stages: [sail], responses: [{do: Wait, role: purser}]}
  - {id: lost, title: Lost, trigger: Tears, owner: master, handler: mate, stages: [board], responses: [Look]}
  - {id: sick, title: Sick, trigger: Pale, owner: master, responses: [Help]}
  - {id: other, title: Anything, catchAll: true, owner: master, responses: [Ask]}
appearance:
  - {id: X-1, title: Shoes, required: [Shoes]}
  - {id: X-2, title: Gloves, departments: [crew], required: [Gloves]}
  - {id: X-3, title: Deck shoes, roles: [mate], required: [Deck shoes], replaces: [X-1]}
waivers: [{id: w, title: Closed, standard: V-1, locations: [quay], reason: Rebuilt, approver: master, expires: 2027-06-01}]
agreements:
  - {id: g1, title: Ropes, supplier: mate, receiver: master, deliverable: Ropes}
`;

/** Everyone does everything, but for one rule. */
const SHOP = `svc: 1
language: en
company: {name: Shop}
handbook: {title: Shop book, owner: boss}
roles: [{id: boss, title: Boss}, {id: clerk, title: Clerk}, {id: driver, title: Driver}]
stages: [{id: buy, title: Buying, owner: boss, phase: during, steps: [{id: pay, title: Paying}]}]
standards:
  - {id: S-1, title: Greet, everyInteraction: true}
  - {id: S-2, title: Weigh, stages: [buy], roles: [clerk]}
  - {id: S-3, title: Sell, stages: [buy], roles: [boss, clerk, driver]}
`;

const hotels = workspaceOf(readExample("merrowby-hotels"));
const ferry = workspaceOf(sourcesOf(FERRY));
const shop = workspaceOf([{ path: "svc.yaml", text: SHOP }]);

function documentFor(workspace: Workspace, choice: ChosenIds = {}): Document {
  const edition = makeEdition(workspace, { today: TODAY, draft: true, ...choice });
  const strings = bookStrings("en");
  if (strings === undefined) throw new Error("no strings");
  const made = makeDocument("handbook", { folder: documentFolders.handbook, edition, strings });
  if (made.document === undefined || made.findings.length > 0)
    throw new Error(JSON.stringify(made.findings));
  return made.document;
}

type Place = Extract<Block, { type: "card" | "section" }>;

/** What is about one thing: chapters and their sections come and go with what is in them. */
function placesIn({ blocks }: Document): readonly Place[] {
  const places: Place[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type === "card") places.push(block);
    if (block.type === "section" && THINGS.test(block.id)) places.push(block);
  });
  return places;
}

const THINGS = /^(stage|step|situation|agreement|incentive|checklist|channel)-/;

function holdsFor(holds: Holds | undefined, kind: keyof Holds, id: string): boolean {
  return holds?.[kind]?.includes(id) ?? true;
}

const books: readonly (readonly [string, Workspace, ChosenIds])[] = [
  ["the hotels", hotels, {}],
  ["a ferry", ferry, {}],
  ["a ferry in the south", ferry, { locations: ["south"] }],
  ["a ferry at the quay", ferry, { locations: ["quay"] }],
  ["a shop", shop, {}],
];

describe.each(books)("in the book of %s", (_, workspace, choice) => {
  const whole = documentFor(workspace, choice);
  const places = placesIn(whole);

  test.each(["roles", "stages"] as const)("what holds for each of the %s is printed", (kind) => {
    const chosen = ids(whole.readers[kind]);
    const left = chosen.map((id) => {
      const shown = places.filter((place) => holdsFor(place.holds, kind, id));
      return [id, ids(shown).toSorted()];
    });
    const printed = chosen.map((id) => {
      const extract = placesIn(documentFor(workspace, { ...choice, [kind]: [id] }));
      return [id, ids(extract).toSorted()];
    });
    expect(left).toEqual(printed);
  });
});

const parts: readonly ChosenIds[] = [
  { locations: ["harbour"] },
  { segments: ["families"] },
  { roles: ["porter"] },
  { roles: ["porter", "receptionist"] },
  { stages: ["arrival", "departure"] },
  { roles: ["porter", "receptionist"], stages: ["arrival", "staying"], locations: ["lock"] },
];

/** The same without making documents. */
describe.each(parts)("in the hotels' book for %o", (choice) => {
  const editionFor = (chosen: ChosenIds) =>
    makeEdition(hotels, { today: TODAY, draft: true, ...chosen });
  const whole = editionFor(choice);
  const readers = whole.readers();

  test.each(["roles", "stages"] as const)("what holds for each of the %s is left", (kind) => {
    const chosen = ids(readers[kind]);
    const shown = (id: string) =>
      anchorsIn(whole.workspace).filter((anchor) => holdsFor(readers.holds.get(anchor), kind, id));
    expect(chosen.map((id) => [id, shown(id)])).toEqual(
      chosen.map((id) => [id, anchorsIn(editionFor({ ...choice, [kind]: [id] }).workspace)]),
    );
  });
});

function anchorsIn({ standards, situations, stages, appearance }: Workspace): readonly string[] {
  return [
    ...ids(standards).map((id) => `standard-${id}`),
    ...ids(situations).map((id) => `situation-${id}`),
    ...ids(appearance).map((id) => `appearance-rule-${id}`),
    ...stages.flatMap(({ id, steps }) => [
      `stage-${id}`,
      ...ids(steps).map((s) => `step-${id}/${s}`),
    ]),
  ];
}

describe("a reader", () => {
  const titles = (document: Document, kind: keyof Holds) =>
    document.readers[kind].map(({ id, title }) => `${id}: ${title}`);

  test("is a role for whom something holds that does not hold for everyone, in the book's order", () => {
    expect(titles(documentFor(ferry), "roles")).toEqual([
      "master: Master",
      "mate: Mate",
      "purser: Purser",
    ]);
    // The boss answers for what the clerk does. All do what the driver does.
    expect(titles(documentFor(shop), "roles")).toEqual(["boss: Boss", "clerk: Clerk"]);
  });

  test("is a stage, where there are several", () => {
    expect(titles(documentFor(ferry), "stages")).toEqual([
      "board: Boarding",
      "sail: Sailing",
      "load: Loading",
    ]);
    expect(titles(documentFor(shop), "stages")).toEqual([]);
  });

  test("is nobody in an extract for one role or stage", () => {
    const { readers } = documentFor(ferry, { roles: ["mate"], stages: ["sail"] });
    expect(readers).toEqual({ roles: [], stages: [] });
  });

  test("is one of those that an extract is for", () => {
    const choice = { roles: ["mate", "purser"], stages: ["board", "sail"] };
    const { readers } = documentFor(ferry, choice);
    expect([ids(readers.roles), ids(readers.stages)]).toEqual([
      ["mate", "purser"],
      ["board", "sail"],
    ]);
  });
});

describe("what stands in a document", () => {
  const places = new Map<string, Place>();
  walkBlocks(documentFor(ferry).blocks, (block) => {
    if (block.type === "card" || block.type === "section") places.set(block.id, block);
  });
  const holds = (anchor: string): Holds | undefined => places.get(anchor)?.holds;

  test("for everyone and everywhere says nothing", () => {
    expect(places.has("standard-A-1")).toBe(true);
    expect(holds("standard-A-1")).toBeUndefined();
    expect(holds("standard-B-3")).toEqual({ roles: ["mate"] });
  });

  test("says where it holds, wherever it stands", () => {
    expect(holds("stage-board")?.stages).toEqual(["board"]);
    expect(holds("step-board/stairs")?.stages).toEqual(["board"]);
    // Stairs are sailed, too.
    expect(holds("standard-B-2")?.stages).toEqual(["board", "sail"]);
    expect(holds("appearance-rule-X-3")).toEqual({ roles: ["mate"] });
  });
});

test("who reads what is asked for without changing the edition", () => {
  const edition = editionOf(FERRY);
  const before = ids(edition.workspace.standards);
  const first = edition.readers();
  expect(edition.readers()).toEqual(first);
  expect(ids(edition.workspace.standards)).toEqual(before);
});
