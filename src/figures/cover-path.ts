/** The path on the cover: how customers feel from step to step, and where the stages begin. It repeats what the map says. */

import type { Stage, Step } from "../generated/types.ts";
import type { SceneItem, ScenePoint } from "../scene.ts";
import { smooth } from "./curve.ts";
import { rule, sceneOf } from "./drawing.ts";
import { setText } from "./set-text.ts";
import type { Area, Block, Drawing, Figure, Style, Words } from "./drawing.ts";
import { pathSays } from "./glance.ts";
import { isCut } from "./lines.ts";
import { TEXT_WIDTH } from "./locator.ts";

/** What a theme's cover is: a field of its colour, which has room for the path, or a band at its start. */
export type CoverForm = "field" | "band";

const MM = 72 / 25.4;
/** How far the lines run out over both sides: beyond the edge of every paper. */
const BLEED = 24 * MM;
/** On the way there they go level. */
const LEVEL = 20 * MM;
/** One point of the scale of feelings. */
const UNIT = 12.5 * MM;
const TOP = 2 * UNIT + 3 * MM;
/** Where the lines of the stages end, and where their names begin. */
const LINES_END = TOP + 2 * UNIT + 1 * MM;
const NAMES_TOP = LINES_END + 1 * MM;
const NODE = 1 * MM;
const DIAMOND = 2.4 * MM;
/** What the lines keep clear of a moment of truth. */
const CLEAR = 0.75 * MM;

const nameStyle: Style = { size: 8.25, leading: 10.5, weight: 400, ink: "on-brand-2" };
const BETWEEN = 4;
const MOST_LINES = 2;

/** As wide as a page's text. The curve and its zero line run out over both sides, for formats that have something there. */
export function coverPath(stages: readonly Stage[], drawing: Drawing): Figure {
  const hasFeelings = stages.some(({ steps }) =>
    steps.some(({ feeling }) => feeling !== undefined),
  );
  const places = placesOf(stages, hasFeelings);
  const starts = places.filter(({ isFirst }) => isFirst);
  const { names, named } = nameStages(starts, drawing);
  const items: readonly SceneItem[] = [
    ...named.map(({ x, y = TOP }): SceneItem => ({
      type: "line",
      from: { x, y: Math.min(y, TOP) },
      to: { x, y: LINES_END },
      stroke: { ink: "on-brand-2", weight: HAIRLINE },
    })),
    ...names.items,
    rule(-BLEED, TEXT_WIDTH + BLEED, TOP, "on-brand-2", HAIRLINE),
    ...curve(places),
    ...places.flatMap(nodeItems),
  ];
  const scene = sceneOf(TEXT_WIDTH, NAMES_TOP + names.height, items, drawing);
  return { scene: { ...scene, bleed: BLEED }, description: pathSays(stages, drawing) };
}

const HAIRLINE = 0.25;

/** A step on the way, or a stage without any. */
interface Place {
  readonly stage: Stage;
  /** Of its stage. */
  readonly isFirst: boolean;
  readonly x: number;
  /** Nothing where no feeling is known, though there are some on the way. */
  readonly y?: number;
  readonly step?: Step;
}

/** Steps stand equally far from each other, from edge to edge; without any feeling all of them on the zero line. */
function placesOf(stages: readonly Stage[], hasFeelings: boolean): readonly Place[] {
  const found = stages.flatMap((stage): readonly Omit<Place, "x">[] =>
    stage.steps.length === 0
      ? [{ stage, isFirst: true }]
      : stage.steps.map((step, n) => ({
          stage,
          isFirst: n === 0,
          step,
          ...heightOf(step, hasFeelings),
        })),
  );
  const between = found.length < 2 ? 0 : TEXT_WIDTH / (found.length - 1);
  return found.map((place, n) => ({ ...place, x: n * between }));
}

function heightOf({ feeling }: Step, hasFeelings: boolean): { readonly y?: number } {
  if (!hasFeelings) return { y: TOP };
  return feeling === undefined ? {} : { y: TOP - feeling.value * UNIT };
}

/** In both directions it goes on a little as it comes, and then level. */
function curve(places: readonly Place[]): readonly SceneItem[] {
  const points = places.flatMap(({ x, y }) => (y === undefined ? [] : [{ x, y }]));
  const [first, second = first] = points;
  const [before, last] = [points.at(-2) ?? first, points.at(-1)];
  const stroke = { ink: "on-brand", weight: 0.7 * MM } as const;
  if (first === undefined || second === undefined || before === undefined || last === undefined)
    return [rule(-BLEED, TEXT_WIDTH + BLEED, TOP, stroke.ink, stroke.weight)];
  const start = first.y - drift(first, second);
  const end = last.y + drift(before, last);
  const from = { x: -BLEED, y: start };
  const through = [
    { x: -LEVEL, y: start },
    ...points,
    { x: TEXT_WIDTH + LEVEL, y: end },
    { x: TEXT_WIDTH + BLEED, y: end },
  ];
  return [{ type: "curve", from, segments: smooth([from, ...through]), stroke }];
}

function drift(from: ScenePoint, to: ScenePoint): number {
  return Math.sign(to.y - from.y) * UNIT * 0.25;
}

function nodeItems({ x, y, step }: Place): readonly SceneItem[] {
  if (y === undefined || step === undefined) return [];
  if (step.momentOfTruth) {
    const stroke = { ink: "brand", weight: CLEAR } as const;
    return [{ type: "diamond", x, y, radius: DIAMOND + CLEAR / 2, fill: "accent-fill", stroke }];
  }
  const stroke = { ink: "on-brand", weight: 0.5 * MM } as const;
  return [{ type: "disc", x, y, radius: NODE, fill: "brand", stroke }];
}

interface Named {
  readonly names: Block;
  readonly named: readonly Place[];
}

/** Where names have no room, only every second stage has one, or every third, and so on. */
function nameStages(starts: readonly Place[], drawing: Drawing): Named {
  for (let each = 1; ; each += 1) {
    const named = starts.filter((_, n) => n % each === 0);
    const names = setNames(named, drawing);
    if (names !== undefined || each >= starts.length)
      return { names: names ?? { items: [], height: 0 }, named };
  }
}

/** Each begins at its line, and only the last one ends there instead where it has no room; nothing if another one has none. */
function setNames(named: readonly Place[], drawing: Drawing): Block | undefined {
  const items: SceneItem[] = [];
  let height = 0;
  let end = TEXT_WIDTH;
  for (const [n, { stage, x }] of named.toReversed().entries()) {
    const words = drawing.textOf(stage, "title", stage.title);
    const behind = { x, y: NAMES_TOP, width: end - x };
    const before = { x: 0, y: NAMES_TOP, width: x };
    const isBehind = fits(words, behind, drawing) || named.length === 1;
    if (!isBehind && (n > 0 || !fits(words, before, drawing))) return undefined;
    const set = isBehind
      ? setName(words, behind, drawing, "start")
      : setName(words, before, drawing, "end");
    items.unshift(...set.items);
    height = Math.max(height, set.height);
    end = (isBehind ? x : x - widthOf(set)) - BETWEEN;
  }
  return { items, height };
}

/** Whether a name takes few enough lines there, with all of its words whole. */
function fits(words: Words, area: Area, drawing: Drawing): boolean {
  if (isCut(words.value, area.width, nameStyle)) return false;
  return setName(words, area, drawing, "start").height <= MOST_LINES * nameStyle.leading;
}

function setName(words: Words, area: Area, drawing: Drawing, anchor: "start" | "end"): Block {
  return setText([{ words, style: nameStyle }], area, drawing, anchor);
}

function widthOf({ items }: Block): number {
  return Math.max(0, ...items.map((item) => (item.type === "text" ? item.width : 0)));
}
