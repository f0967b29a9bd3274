/** What the parts that draw have in common: the book as figures see it, paths, and figures as blocks. */

import { stepAnchor } from "../../edition/anchors.ts";
import type { Frame } from "../../figures/division.ts";
import type { Drawing, Figure } from "../../figures/drawing.ts";
import { scaled } from "../../figures/moved.ts";
import { widthOnScreen } from "../../figures/grid.ts";
import type { Journey, Stage, Standard, Step } from "../../generated/types.ts";
import { mapFrame } from "../../map-paper.ts";
import type { Block, FigurePage, Inline } from "../blocks.ts";
import type { PartRequest } from "../template-environment.ts";
import { textOf, words } from "./nodes.ts";

export function drawingOf(request: PartRequest): Drawing {
  const { language, edition, strings, origins } = request;
  return {
    language,
    direction: edition.direction,
    hyphenate: strings.hyphenate,
    word: (key) => strings.pattern(key) ?? "",
    textOf: (thing, field, value) => ({
      value,
      at: origins.idOf(edition.placeOf(thing, field)),
    }),
  };
}

/** Stages in their order, and what the journeys that go through them are called. */
export interface Path {
  readonly title: readonly Inline[];
  readonly stages: readonly Stage[];
}

/** The paths of the book: one for journeys through the same stages, and one for stages that no journey names. */
export function pathsOf(request: PartRequest): readonly Path[] {
  const { stages, journeys } = request.edition.workspace;
  const shown = new Map(stages.map((stage) => [stage.id, stage]));
  const byStages = new Map<string, { journeys: Journey[]; stages: readonly Stage[] }>();
  for (const journey of journeys) {
    const through = journey.stages.flatMap(({ id }) => shown.get(id) ?? []);
    const key = through.map(({ id }) => id).join("\n");
    const same = byStages.get(key) ?? { journeys: [], stages: through };
    byStages.set(key, { ...same, journeys: [...same.journeys, journey] });
  }
  const named = new Set([...byStages.values()].flatMap((path) => path.stages));
  const others = stages.filter((stage) => !named.has(stage));
  const paths = [...byStages.values()].map((path) => ({
    title: titleOf(path.journeys, request),
    stages: path.stages,
  }));
  return [...paths, { title: [], stages: others }].filter((path) => path.stages.length > 0);
}

function titleOf(journeys: readonly Journey[], request: PartRequest): readonly Inline[] {
  return journeys.flatMap((journey, n) => {
    const title = textOf(journey, "title", journey.title, request);
    return n === 0 ? [title] : [words(" · "), title];
  });
}

/**
 * Figures under one title, each with the number of its sheet where there are several.
 *
 * @param pages What a printed book has in place of them, where it is not the same
 */
export function figureBlocks(
  id: string,
  title: readonly Inline[],
  figures: readonly Figure[],
  { strings }: PartRequest,
  pages?: readonly Figure[],
): readonly Block[] {
  return numbered(figures).map((figure, n) => ({
    type: "figure",
    id: n === 0 ? id : `${id}-${n + 1}`,
    ...figure,
    ...(pages === undefined ? {} : { pages: n === 0 ? numbered(pages) : [] }),
  }));

  function numbered(list: readonly Figure[]): readonly FigurePage[] {
    return list.map(({ scene, description }, n) => ({
      title: list.length === 1 ? title : [...title, ...sheetWords(n, list.length)],
      scene,
      description,
    }));
  }

  function sheetWords(n: number, all: number): readonly Inline[] {
    const pattern = strings.pattern("figure.sheet") ?? "";
    const text = pattern.replace("{n}", String(n + 1)).replace("{all}", String(all));
    return title.length === 0 ? [words(text)] : [words(` · ${text}`)];
  }
}

/** A map of the path as it is drawn in a frame: on a sheet that folds out, on pages that lie on their side. */
interface MapDrawing {
  readonly sheets: (frame: Frame) => readonly Figure[];
  readonly pages: (frame: Frame) => readonly Figure[];
}

/** Large print has the text of maps as large as that of tables, on more sheets. */
const LARGE = 4 / 3;
/** By so much the titles above a map are higher then, in points. */
const TITLES = 12;

function drawnLarge(
  { width, height }: Frame,
  draw: (frame: Frame) => readonly Figure[],
): readonly Figure[] {
  const figures = draw({ width: width / LARGE, height: (height - TITLES) / LARGE });
  return figures.map((figure) => ({ ...figure, scene: scaled(figure.scene, LARGE) }));
}

/** Screens show what the sheet shows, but for short paths, which are as wide as they need to be there. */
export function mapBlocks(
  id: string,
  { title, stages }: Path,
  request: PartRequest,
  { sheets, pages }: MapDrawing,
): readonly Block[] {
  const { foldout, largePrint, paper } = request;
  const frame = mapFrame(paper, "foldout");
  const width = widthOnScreen(stages, frame.width);
  const shown = sheets({ ...frame, width });
  if (!foldout) return figureBlocks(id, title, shown, request, pages(mapFrame(paper, "landscape")));
  if (largePrint) return figureBlocks(id, title, shown, request, drawnLarge(frame, sheets));
  return figureBlocks(id, title, shown, request, width < frame.width ? sheets(frame) : undefined);
}

/** Which standards hold where; those of every interaction hold everywhere and are left out. */
export interface Holding {
  readonly atStep: (step: Step) => readonly Standard[];
  /** In the stage as a whole and in its steps, each once. */
  readonly inStage: (stage: Stage) => readonly Standard[];
}

/** By what steps and stages are named, because an edition may hold copies of them. */
export function holdingIn(standards: readonly Standard[]): Holding {
  const steps = new Map<string, Standard[]>();
  const stages = new Map<string, Standard[]>();
  const whole = new Map<string, Standard[]>();
  for (const standard of standards) {
    if (standard.everyInteraction) continue;
    for (const stage of standard.stages) add(whole, stage.id, standard);
    for (const step of standard.steps) add(steps, keyOf(step), standard);
    const inside = [...standard.stages, ...standard.steps.map(({ parent }) => parent)];
    for (const id of new Set(inside.map((stage) => stage.id))) add(stages, id, standard);
  }
  return {
    atStep: (step) => {
      const all = [...(whole.get(step.parent.id) ?? []), ...(steps.get(keyOf(step)) ?? [])];
      return [...new Set(all)];
    },
    inStage: ({ id }) => stages.get(id) ?? [],
  };
}

function keyOf({ parent, id }: Step): string {
  return stepAnchor(parent.id, id);
}

function add(map: Map<string, Standard[]>, key: string, standard: Standard): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [standard]);
  else list.push(standard);
}
