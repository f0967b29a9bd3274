/** Maps on as many sheets as they need: lanes stay whole, all sheets have the same columns and heads, and are about equally full. */

import type { Inline } from "../document/blocks.ts";
import type { Drawing } from "./drawing.ts";
import { gridOf } from "./grid.ts";
import { Sheet } from "./lanes.ts";
import type { Air } from "./lanes.ts";
import { together } from "./say.ts";
import type { StagePart } from "./sheets.ts";

/** What a map may fill, in points. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Lanes that stay together. */
export interface Band {
  /** `spare`: how much higher than needed it may be. */
  readonly draw: (sheet: Sheet, spare: number) => void;
  /** What it says, for those who do not see it. */
  readonly says?: (parts: readonly StagePart[]) => readonly Inline[];
  /** Better not parted from the band before it. */
  readonly joined?: true;
}

export interface DrawnSheet {
  readonly sheet: Sheet;
  /** What is on it, but for its head. */
  readonly bands: readonly Band[];
  readonly description: readonly Inline[];
}

/** What it is worth in points not to part what is better together. */
const JOINT = 60;

/** Lanes, and then also their lines, are nearer to each other where that saves a sheet. */
const WIDE: Air = { above: 6.5, below: 7, leading: 1 };
const NARROWER: readonly Air[] = [
  { above: 4, below: 4, leading: 1 },
  { above: 4, below: 4, leading: 0.92 },
];

/**
 * The same lanes for each of `groups`, which follow each other: a path on one sheet, or its halves on two pages.
 *
 * @param head What stands at the top of each sheet
 */
export function divided(
  groups: readonly (readonly StagePart[])[],
  head: Band,
  bands: readonly Band[],
  frame: Frame,
  drawing: Drawing,
): readonly DrawnSheet[] {
  const wide = waysWith(WIDE);
  if (wide.runs.length <= 1) return wide.draw();
  const fewer = NARROWER.map(waysWith).find(({ runs }) => runs.length < wide.runs.length);
  return (fewer ?? wide).draw();

  function waysWith(air: Air) {
    const height = (band: Band): number =>
      Math.max(0, ...groups.map((parts) => drawn(parts, [band], 0, air).sheet.y));
    const heights = bands.map(height);
    const room = frame.height - height(head);
    const runs = bestCuts(bands, heights, room);
    const draw = (): readonly DrawnSheet[] =>
      runs.flatMap(([from, to]) => {
        const spare = Math.max(0, room - sum(heights.slice(from, to)));
        const all = [head, ...bands.slice(from, to)];
        return groups.map((parts) => drawn(parts, all, spare, air));
      });
    return { runs, draw };
  }

  function drawn(
    parts: readonly StagePart[],
    all: readonly Band[],
    spare: number,
    air: Air,
  ): DrawnSheet {
    const sheet = new Sheet(gridOf(parts, frame.width), air, drawing);
    for (const band of all) {
      band.draw(sheet, spare);
      if (band === head) sheet.begin();
    }
    if (all.length > 1) sheet.line("hairline");
    const said = all.flatMap(({ says }) => (says === undefined ? [] : [says(parts)]));
    const below = all.filter((band) => band !== head);
    return { sheet, bands: below, description: together(...said) };
  }
}

type Run = readonly [from: number, to: number];

/** The fewest sheets, and those as equally full as can be. */
function bestCuts(
  bands: readonly Band[],
  heights: readonly number[],
  room: number,
): readonly Run[] {
  let best: { readonly runs: readonly Run[]; readonly cost: number } | undefined;
  for (const runs of waysToCut(bands.length)) {
    if (best !== undefined && runs.length > best.runs.length) break;
    const full = runs.map(([from, to]) => sum(heights.slice(from, to)));
    // One that is too high alone is drawn smaller.
    const fits = runs.every(([from, to], n) => to - from === 1 || (full[n] ?? 0) <= room);
    if (!fits) continue;
    const parted = runs.filter(([from]) => from > 0 && bands[from]?.joined === true).length;
    const cost = Math.max(...full) - Math.min(...full) / 4 + JOINT * parted;
    if (best === undefined || cost < best.cost) best = { runs, cost };
  }
  return best?.runs ?? bands.map((_, n) => [n, n + 1]);
}

/** All of them, for the few bands that a map has; those with the fewest runs first. */
function waysToCut(count: number): readonly (readonly Run[])[] {
  const ways = Array.from({ length: 2 ** Math.max(0, count - 1) }, (_, bits) => {
    const cuts = Array.from({ length: count - 1 }, (_each, n) => n + 1).filter(
      (n) => (bits >> (n - 1)) % 2 === 1,
    );
    return [0, ...cuts].map((from, n): Run => [from, cuts[n] ?? count]);
  });
  return ways.toSorted((one, other) => one.length - other.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
