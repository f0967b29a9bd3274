/** Editions of small workspaces, as the tests of a choice make them. */

import { makeEdition } from "../../src/edition/edition.ts";
import type { Choice, Edition } from "../../src/edition/edition.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import type { Source } from "../../src/source.ts";
import { check } from "../../src/svc.ts";

export const TODAY = "2026-11-20";

/** Places in three levels, two service levels, two customers, a stage for each of two roles. */
export const BASE = `svc: 1
language: en
company: {name: Ferry}
handbook: {title: Ferry book, owner: master}
roles:
  - {id: master, title: Master, authority: [{money: £ 500}]}
  - {id: mate, title: Mate, department: deck, authority: [{money: £ 50}]}
  - {id: purser, title: Purser, department: cabin}
departments: [{id: crew, title: Crew}, {id: deck, title: Deck, parent: crew}, {id: cabin, title: Cabin}]
tiers: [{id: fast, title: Fast}, {id: slow, title: Slow}]
locations:
  - {id: fleet, title: Fleet}
  - {id: north, title: North, parent: fleet, tier: fast}
  - {id: quay, title: Quay, parent: north}
  - {id: south, title: South, parent: fleet, tier: slow}
channels:
  - {id: desk, title: Desk}
  - {id: kiosk, title: Kiosk, locations: [south]}
segments:
  - {id: families, title: Families, needs: [{id: seats, title: Seats together, kind: functional}]}
  - {id: drivers, title: Drivers, needs: [{id: speed, title: No wait, kind: functional}]}
journeys:
  - {id: trip, title: A trip, order: 1, segments: [families], stages: [board, sail]}
  - {id: drive, title: With a car, order: 2, segments: [drivers], stages: [load, sail]}
stages:
  - id: board
    title: Boarding
    phase: before
    owner: mate
    steps: [{id: gate, title: At the gate, next: [{step: sail/deck}]}, {id: stairs, title: Up the stairs}]
  - {id: load, title: Loading, phase: before, owner: master, steps: [{id: ramp, title: On the ramp}]}
  - id: sail
    title: Sailing
    phase: during
    owner: master
    steps:
      - {id: deck, title: On deck, frontstage: [{do: Points, role: purser}]}
      - {id: bridge, title: On the bridge}
`;

export function sourcesOf(more: string, file = "more.yaml"): readonly Source[] {
  return [
    { path: "svc.yaml", text: BASE },
    { path: file, text: more },
  ];
}

/** Throws where the workspace has a finding. */
export function workspaceOf(sources: readonly Source[]): Workspace {
  const { workspace, findings } = check({ sources });
  if (workspace === undefined || findings.length > 0) throw new Error(JSON.stringify(findings));
  return workspace;
}

export function editionOf(more: string, choice: Partial<Choice> = {}): Edition {
  const workspace = workspaceOf(sourcesOf(more));
  return makeEdition(workspace, { today: TODAY, draft: false, ...choice });
}

export function ids(things: readonly { readonly id?: string }[]): readonly string[] {
  return things.map(({ id = "" }) => id);
}
