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
  - {id: B-3, title: Everywhere, stages: [board, load, sail], roles: [mate]}
  - {id: L-1, title: Ramp, steps: [load/ramp], owner: mate, roles: [master]}
  - {id: W-1, title: Storm, situations: [storm], roles: [master]}
  - {id: W-2, title: Calm, situations: [storm], owner: mate, roles: [purser]}
  - {id: F-1, title: Children, steps: [sail/deck], segments: [families], roles: [master]}
  - id: V-1
    title: Bridge
    steps: [sail/bridge]
    roles: [master]
    variants: [{locations: [south], roles: [purser]}, {locations: [quay], suspended: true, reason: Closed}]
situations:
  - {id: storm, title: Storm, trigger: Wind, owner: master, stages: [sail], responses: [{do: Wait, role: purser}]}
  - {id: lost, title: Lost, trigger: Tears, owner: master, handler: mate, stages: [board], responses: [Look]}
  - {id: sick, title: Sick, trigger: Pale, owner: master, responses: [Help]}
  - {id: other, title: Anything, catchAll: true, owner: master, responses: [Ask]}
appearance:
  - {id: X-1, title: Shoes, required: [Shoes]}
  - {id: X-2, title: Gloves, departments: [crew], required: [Gloves]}
  - {id: X-3, title: Deck shoes, roles: [mate], required: [Deck shoes], replaces: [X-1]}
agreements:
  - {id: g1, title: Ropes, supplier: mate, receiver: master, deliverable: Ropes}
`;

/** Everyone does everything, but for one rule. */
const SHOP = `svc: 1
language: en
company: {name: Shop}
handbook: {title: Shop book, owner: boss}
roles: [{id: boss, title: Boss}, {id: clerk, title: Clerk}, {id: driver, title: Driver}]
stages: [{id: buy, title: Buying, owner: boss}]
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

/** Cards, situations and agreements; stages and steps are also frames of what holds elsewhere, too. */
function placesIn({ blocks }: Document): readonly Place[] {
  const places: Place[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type === "card") places.push(block);
    if (block.type === "section" && /^(situation|agreement|incentive)-/.test(block.id))
      places.push(block);
  });
  return places;
}

function holdsFor({ holds }: { readonly holds?: Holds }, kind: keyof Holds, id: string): boolean {
  return holds?.[kind]?.includes(id) ?? true;
}

const inExtracts: readonly (readonly [string, Workspace, ChosenIds])[] = [
  ["the hotels", hotels, {}],
  ["the hotels' house at the harbour", hotels, { locations: ["harbour"] }],
  ["the hotels' families", hotels, { segments: ["families"] }],
  ["two of the hotels' roles", hotels, { roles: ["porter", "receptionist"] }],
  ["the hotels' porter", hotels, { roles: ["porter"] }],
  ["two of the hotels' stages", hotels, { stages: ["arrival", "departure"] }],
  ["a ferry", ferry, {}],
  ["a ferry in the south", ferry, { locations: ["south"] }],
  ["a ferry at the quay", ferry, { locations: ["quay"] }],
  ["a shop", shop, {}],
];

describe.each(inExtracts)("in the book of %s", (_, workspace, choice) => {
  const whole = documentFor(workspace, choice);
  const places = placesIn(whole);

  test.each(["roles", "stages"] as const)(
    "what holds for each of the %s is what its extract has",
    (kind) => {
      const chosen = choice[kind] ?? ids(workspace[kind]);
      const left = chosen.map((id) => {
        const known = whole.readers[kind].some((each) => each.id === id);
        const shown = places.filter((place) => !known || holdsFor(place, kind, id));
        return [id, ids(shown).toSorted()];
      });
      const extracts = chosen.map((id) => {
        const extract = placesIn(documentFor(workspace, { ...choice, [kind]: [id] }));
        return [id, ids(extract).toSorted()];
      });
      expect(left).toEqual(extracts);
    },
  );
});

describe("a reader", () => {
  const titles = (document: Document, kind: keyof Holds) =>
    document.readers[kind].map(({ id, title }) => `${id}: ${title}`);

  test("is a role for whom something holds that does not hold for everyone, in the book's order", () => {
    expect(titles(documentFor(ferry), "roles")).toEqual([
      "master: Master",
      "mate: Mate",
      "purser: Purser",
    ]);
    expect(titles(documentFor(shop), "roles")).toEqual(["clerk: Clerk"]);
  });

  test("is a stage, where there are several", () => {
    expect(titles(documentFor(ferry), "stages")).toEqual([
      "board: Boarding",
      "load: Loading",
      "sail: Sailing",
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

  test("is a stage also for those for whom something in it is", () => {
    expect(places.get("stage-board")?.type).toBe("section");
    // Stairs are sailed, too, and what holds everywhere stands in the first stage.
    expect(holds("standard-B-2")?.stages).toEqual(["board", "sail"]);
    expect(holds("step-board/stairs")?.stages).toEqual(["board", "sail"]);
    expect(holds("stage-board")?.stages).toBeUndefined();
    expect(holds("stage-load")?.stages).toEqual(["load"]);
  });
});

test("who reads what is asked for without changing the edition", () => {
  const edition = editionOf(FERRY);
  const before = ids(edition.workspace.standards);
  const first = edition.readers();
  expect(edition.readers()).toEqual(first);
  expect(ids(edition.workspace.standards)).toEqual(before);
});
