/** What maps say in words, for those who do not see them. */

import type { Step } from "../generated/types.ts";
import type { Inline } from "../document/blocks.ts";
import type { StringKey } from "../locales/strings.ts";
import type { Drawing, Words } from "./drawing.ts";
import { signed } from "./feeling.ts";
import { ideasIn, titleWords, wordsIn } from "./map-texts.ts";
import { say, together } from "./say.ts";
import type { StagePart } from "./sheets.ts";

/** How the steps feel. */
export function feelingsSay(parts: readonly StagePart[], drawing: Drawing): readonly Inline[] {
  const steps = parts.flatMap((part) => part.steps);
  const named = (list: readonly Step[]): readonly Words[] =>
    list.map((step) => titleWords(step, drawing));
  const felt = steps.flatMap((step) => (step.feeling === undefined ? [] : [step]));
  const lowest = Math.min(...felt.map((step) => step.feeling?.value ?? 0));
  const moments = steps.filter(({ momentOfTruth }) => momentOfTruth);
  const low = felt.filter((step) => step.feeling?.value === lowest && lowest < 0);
  return together(
    moments.length === 0 ? [] : say("figure.momentsSay", { steps: named(moments) }, drawing),
    low.length === 0
      ? []
      : say("figure.lowSays", { value: signed(lowest), steps: named(low) }, drawing),
  );
}

/** What the lower part shows: what goes wrong, and what could be better. */
export function painsSay(parts: readonly StagePart[], drawing: Drawing): readonly Inline[] {
  const steps = parts.flatMap((part) => part.steps);
  const pains = steps.flatMap((step) => wordsIn(step, "pains", drawing));
  const ideas = steps.flatMap(ideasIn).map((idea) => drawing.textOf(idea, "idea", idea.idea));
  const listed = (key: StringKey, list: readonly Words[]): readonly Inline[] =>
    list.length === 0
      ? []
      : say("figure.stepsSay", { stage: drawing.word(key), steps: list }, drawing);
  return together(listed("figure.pains", pains), listed("figure.ideas", ideas));
}

/** Each stage with its steps, in words. */
export function stagesSay(
  parts: readonly StagePart[],
  drawing: Drawing,
): readonly (readonly Inline[])[] {
  return parts.map(({ stage, steps }) => {
    const name = drawing.textOf(stage, "title", stage.title);
    if (steps.length === 0) return say("figure.stageSays", { stage: name }, drawing);
    const titles = steps.map((step) => titleWords(step, drawing));
    return say("figure.stepsSay", { stage: name, steps: titles }, drawing);
  });
}
