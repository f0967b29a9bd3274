import { describe, expect, test } from "vitest";
import { makeEdition } from "../../src/edition/edition.ts";
import type { Standard, Target } from "../../src/generated/types.ts";
import { editionOf, ids, sourcesOf, workspaceOf } from "./edition.ts";
import type { Edition } from "../../src/edition/edition.ts";

function standardIn({ workspace }: Edition, id = "S-1"): Standard {
  const found = workspace.standards.find((standard) => standard.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

function targetIn(edition: Edition): Target {
  const [target] = standardIn(edition).targets;
  if (target === undefined) throw new Error("no target");
  return target;
}

const standard = (more: string): string =>
  `standards:\n  - id: S-1\n    title: Greet\n    steps: [board/gate]\n${more.replaceAll(/^/gm, "    ")}\n`;

const target = (variants: string): string =>
  standard(
    `targets:\n  - {id: greet, within: 60 s, from: the door, share: 90 %, variants: [${variants}]}`,
  );

describe("what holds elsewhere only", () => {
  const more = `standards:
  - {id: S-1, title: All, steps: [board/gate]}
  - {id: S-2, title: North, steps: [board/gate], locations: [north]}
  - {id: S-3, title: Quay, steps: [board/gate], locations: [quay]}
  - {id: S-4, title: South, steps: [board/gate], locations: [south]}
  - {id: S-5, title: Fast, steps: [board/gate], tiers: [fast]}
  - {id: S-6, title: Kiosk, steps: [board/gate], channels: [kiosk]}
  - {id: S-7, title: Slow and north, steps: [board/gate], tiers: [slow], locations: [north]}
`;
  test.each([
    ["quay", ["S-1", "S-2", "S-3", "S-5"], ["fleet", "north", "quay"]],
    ["north", ["S-1", "S-2", "S-3", "S-5"], ["fleet", "north", "quay"]],
    ["south", ["S-1", "S-4", "S-6"], ["fleet", "south"]],
    ["fleet", ["S-1", "S-2", "S-3", "S-4", "S-5", "S-6"], ["fleet", "north", "quay", "south"]],
  ])("is hidden in %s", (place, standards, places) => {
    const { workspace } = editionOf(more, { locations: [place] });
    expect(ids(workspace.standards)).toEqual(standards);
    expect(ids(workspace.locations)).toEqual(places);
  });

  test("what holds in all of the choice does not say where, what holds in a part does", () => {
    const edition = editionOf(more, { locations: ["north"] });
    expect(standardIn(edition, "S-2").locations).toEqual([]);
    expect(standardIn(edition, "S-5").tiers).toEqual([]);
    expect(ids(standardIn(edition, "S-3").locations)).toEqual(["quay"]);
  });

  test("a channel that is not there is not told anywhere", () => {
    const said = standard(
      "channels: [desk, kiosk]\nsay:\n  - Hello\n  - {text: Tap, channels: [kiosk]}",
    );
    const edition = editionOf(said, { locations: ["north"] });
    expect(ids(edition.workspace.channels)).toEqual(["desk"]);
    expect(ids(standardIn(edition).channels)).toEqual(["desk"]);
    expect(standardIn(edition).say.map(({ text }) => text)).toEqual(["Hello"]);
  });
});

describe("a target's variant", () => {
  test("stands in the place of its base, with what it does not state", () => {
    const edition = editionOf(target("{locations: [north], within: 45 s}"), {
      locations: ["north"],
    });
    const here = targetIn(edition);
    expect(here).toMatchObject({ id: "greet", from: "the door", locations: [], variants: [] });
    expect([here.within?.written, here.share?.written]).toEqual(["45 s", "90 %"]);
    expect(here.parent).toBe(standardIn(edition));
    const { base, variant } = edition.elsewhere(here) ?? {};
    expect(base?.["within"]).toMatchObject({ written: "60 s" });
    expect(variant?.["within"]).toMatchObject({ written: "45 s" });
  });

  test.each([
    ["another place", "{locations: [south], within: 45 s}", []],
    ["a part of the choice", "{locations: [quay], within: 45 s}", ["45 s"]],
    ["a condition", "{locations: [north], within: 45 s, when: It rains}", ["45 s"]],
    ["a later day", "{locations: [north], within: 45 s, starts: 2027-01-01}", ["45 s"]],
    ["an earlier day", "{locations: [north], within: 45 s, ends: 2026-11-19, reason: Repairs}", []],
    ["other customers", "{segments: [families], within: 45 s}", ["45 s"]],
  ])("for %s does not", (_, variant, beside) => {
    const edition = editionOf(target(variant), { locations: ["north"] });
    expect(targetIn(edition).within?.written).toBe("60 s");
    expect(targetIn(edition).variants.map(({ within }) => within?.written)).toEqual(beside);
    expect(edition.elsewhere(targetIn(edition))).toBeUndefined();
  });

  test("on its last day and its first, it holds", () => {
    const day =
      "{locations: [north], within: 45 s, starts: 2026-11-20, ends: 2026-11-20, reason: x}";
    expect(targetIn(editionOf(target(day), { locations: ["north"] })).within?.written).toBe("45 s");
  });

  test.each([
    [
      "the nearest place wins",
      "{locations: [fleet], within: 50 s}, {locations: [north], within: 45 s}",
      "45 s",
    ],
    [
      "a place wins over a service level",
      "{tiers: [fast], within: 50 s}, {locations: [north], within: 45 s}",
      "45 s",
    ],
    [
      "else the first",
      "{locations: [north], within: 50 s}, {locations: [north], within: 45 s}",
      "50 s",
    ],
  ])("one alone holds: %s", (_, variants, limit) => {
    const edition = editionOf(target(variants), { locations: ["quay"] });
    expect(targetIn(edition)).toMatchObject({ variants: [] });
    expect(targetIn(edition).within?.written).toBe(limit);
  });

  test("a place below inherits, and so does a service level of the place above", () => {
    const edition = editionOf(target("{tiers: [fast], within: 45 s}"), { locations: ["quay"] });
    expect(targetIn(edition).within?.written).toBe("45 s");
  });

  test("what stays beside another base says the old base's values itself", () => {
    const variants =
      "{locations: [north], within: 45 s}, {locations: [north], hours: [Sat 09:00–12:00], share: 99 %}";
    const [beside] = targetIn(editionOf(target(variants), { locations: ["north"] })).variants;
    expect([beside?.within?.written, beside?.share?.written]).toEqual(["60 s", "99 %"]);
    expect(beside?.locations).toEqual([]);
  });

  test("for several places, only what holds in all of them stands there", () => {
    const edition = editionOf(
      target("{locations: [north], within: 45 s}, {locations: [fleet], within: 50 s}"),
      {
        locations: ["north", "south"],
      },
    );
    expect(targetIn(edition).within?.written).toBe("50 s");
    expect(targetIn(edition).variants.map(({ within }) => within?.written)).toEqual(["45 s"]);
  });
});

const WAIVERS = (expires: string): string =>
  `waivers:\n  - {id: w, title: Slow, standard: S-1, locations: [north], reason: r, approver: master, expires: ${expires}}\n`;

describe("a waiver", () => {
  const looser = target("{locations: [north], within: 90 s, waiver: w}");

  test("comes with what it permits", () => {
    const edition = editionOf(looser + WAIVERS("2026-11-20"), { locations: ["north"] });
    expect(targetIn(edition).within?.written).toBe("90 s");
    expect(targetIn(edition).waiver).toBe(edition.workspace.waivers[0]);
  });

  test("of another place is not told", () => {
    const edition = editionOf(looser + WAIVERS("2026-11-20"), { locations: ["south"] });
    expect(edition.workspace.waivers).toEqual([]);
    expect(targetIn(edition).variants).toEqual([]);
  });

  test("that has run out permits nothing, in the whole book neither", () => {
    for (const locations of [["north"], []]) {
      const edition = editionOf(looser + WAIVERS("2026-11-19"), { locations });
      expect(targetIn(edition)).toMatchObject({ variants: [] });
      expect(targetIn(edition).within?.written).toBe("60 s");
      // The list of waivers says that it has expired.
      expect(ids(edition.workspace.waivers)).toEqual(["w"]);
    }
  });

  test("for leaving a standard out is told; the standard is not", () => {
    const more =
      standard("variants: [{locations: [north], suspended: true, waiver: w}]") +
      WAIVERS("2027-01-31");
    const { workspace } = editionOf(more, { locations: ["north"] });
    expect(workspace.standards).toEqual([]);
    expect(workspace.waivers.map((waiver) => waiver.standard.title)).toEqual(["Greet"]);
    expect(ids(editionOf(more, { locations: ["south"] }).workspace.standards)).toEqual(["S-1"]);
  });
});

describe("a standard's variant", () => {
  const more = standard(`process: Stand up.
say: [Hello]
behave: [Smile]
never: [Shout]
variants:
  - locations: [north]
    process: Stay seated.
    say: [Ahoy]
    never: [Whistle, Spit]
    owner: purser
    reason: The ship rolls`);

  test("replaces words, and adds to what is forbidden", () => {
    const edition = editionOf(more, { locations: ["north"] });
    const here = standardIn(edition);
    expect(here).toMatchObject({
      process: "Stay seated.",
      behave: ["Smile"],
      never: ["Shout", "Whistle", "Spit"],
      variants: [],
    });
    expect(here.say.map(({ text }) => text)).toEqual(["Ahoy"]);
    expect([here.owner?.id, ids(here.roles)]).toEqual(["purser", ["purser"]]);
  });

  test("every text leads to the line that it is written on", () => {
    const edition = editionOf(more, { locations: ["north"] });
    const here = standardIn(edition);
    const place = (pointer: string): string => edition.placeOf(here, pointer).pointer;
    expect(place("title")).toBe("/standards/0/title");
    expect(place("process")).toBe("/standards/0/variants/0/process");
    expect(place("behave/0")).toBe("/standards/0/behave/0");
    expect(place("never/0")).toBe("/standards/0/never/0");
    expect(place("never/2")).toBe("/standards/0/variants/0/never/1");
    expect(here.say[0]?.at.pointer).toBe("/standards/0/variants/0/say/0");
    expect(edition.workspace.inheritedFrom(here, "process")).toMatchObject({
      value: "Stay seated.",
      from: { at: { pointer: "/standards/0/variants/0" } },
    });
  });

  test("of a target: its own words lead to its line, the others to the base's", () => {
    const edition = editionOf(target("{locations: [north], within: 45 s, note: Mind the gap}"), {
      locations: ["north"],
    });
    const here = targetIn(edition);
    const place = (pointer: string): string => edition.placeOf(here, pointer).pointer;
    expect(place("")).toBe("/standards/0/targets/0/variants/0");
    expect(place("note")).toBe("/standards/0/targets/0/variants/0/note");
    expect(place("from")).toBe("/standards/0/targets/0/from");
  });
});

test("a variant in a branch's own file is the same, and leads there", () => {
  const branch =
    "variants:\n  - {id: v, standard: S-1, locations: [north], target: {id: greet, within: 45 s}}\n";
  const workspace = workspaceOf([
    ...sourcesOf(target("{locations: [south], within: 50 s}")),
    { path: "north.yaml", text: branch },
  ]);
  const edition = makeEdition(workspace, {
    today: "2026-11-20",
    draft: false,
    locations: ["north"],
  });
  expect(targetIn(edition).within?.written).toBe("45 s");
  expect(edition.placeOf(targetIn(edition), "").file).toBe("north.yaml");
  expect(ids(edition.workspace.variants)).toEqual(["v"]);
  const south = makeEdition(workspace, { today: "2026-11-20", draft: false, locations: ["south"] });
  expect(south.workspace.variants).toEqual([]);
});

test("a remedy's variant for a place stands there; for another target it does not", () => {
  const promise = (variant: string): string =>
    `${standard("level: must")}promises:
  - id: P-1
    title: On time
    standards: [S-1]
    targets: [{id: late, atMost: 10 min}, {id: very, atMost: 30 min}]
    remedy: {amount: £ 5, payWithin: 3 working days, variants: [${variant}]}
`;
  const remedyOf = (variant: string) =>
    editionOf(promise(variant), { locations: ["north"] }).workspace.promises[0]?.remedy;
  expect(remedyOf("{locations: [north], amount: £ 8}")).toMatchObject({
    amount: { written: "£ 8" },
    payWithin: { written: "3 working days" },
    variants: [],
  });
  expect(remedyOf("{locations: [north], targets: [very], amount: £ 8}")).toMatchObject({
    amount: { written: "£ 5" },
    variants: [{ amount: { written: "£ 8" } }],
  });
});

test("a rule of appearance takes the place of the one that it replaces there", () => {
  const more = `appearance:
  - {id: A-1, title: Coat, required: [Blue]}
  - {id: A-2, title: Storm coat, required: [Yellow], locations: [north], replaces: [A-1]}
  - {id: A-3, title: Gloves, required: [White], departments: [crew], replaces: [A-1]}
`;
  const shown = (choice: object) => ids(editionOf(more, choice).workspace.appearance);
  expect(shown({})).toEqual(["A-1", "A-2", "A-3"]);
  expect(shown({ locations: ["north"] })).toEqual(["A-2", "A-3"]);
  expect(shown({ locations: ["south"] })).toEqual(["A-1", "A-3"]);
  expect(shown({ locations: ["south"], roles: ["mate"] })).toEqual(["A-3"]);
  expect(shown({ locations: ["south"], roles: ["purser"] })).toEqual(["A-1"]);
  expect(shown({ locations: ["south"], roles: ["mate", "purser"] })).toEqual(["A-1", "A-3"]);
});
