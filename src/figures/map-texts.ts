/** What the lanes of maps say of steps and stages. */

import type {
  Action,
  Branch,
  Channel,
  Opportunity,
  Role,
  Stage,
  Step,
} from "../generated/types.ts";
import { ours, styles } from "./drawing.ts";
import type { Drawing, Paragraph, Words } from "./drawing.ts";
import type { StagePart } from "./sheets.ts";
import type { Entry } from "./spread.ts";

export function titleWords(step: Step, { textOf }: Drawing): Words {
  return textOf(step, "title", step.title);
}

/** A low point is named by what goes wrong there. */
export function lowWords(step: Step, drawing: Drawing): Words {
  const [pain] = step.pains;
  return pain === undefined ? titleWords(step, drawing) : drawing.textOf(step, "pains/0", pain);
}

export function wordsIn(
  step: Step,
  field: "customer" | "evidence" | "pains",
  { textOf }: Drawing,
): readonly Words[] {
  return step[field].map((text, n) => textOf(step, `${field}/${n}`, text));
}

/** Each text of a list for itself. */
export function textsIn(
  step: Step,
  field: "customer" | "evidence" | "pains",
  drawing: Drawing,
): readonly Entry[] {
  return wordsIn(step, field, drawing).map((words) => [{ words, style: styles.lane }]);
}

/** That the customer waits then is said in a word. */
export function waitingOf(step: Step, { word }: Drawing): readonly Paragraph[] {
  return step.type === "waiting"
    ? [{ words: ours(word("figure.waiting")), style: styles.note }]
    : [];
}

/** A moment of truth without a known feeling has no point on the curve, so it is told here. */
export function moreOf(step: Step, drawing: Drawing): readonly Paragraph[] {
  const moment: readonly Paragraph[] =
    step.momentOfTruth && step.feeling === undefined
      ? [
          {
            words: ours(drawing.word("step.momentOfTruth")),
            style: styles.momentSmall,
            mark: "diamond",
            before: 2,
          },
        ]
      : [];
  return [...waitingOf(step, drawing), ...moment];
}

/** Places first, then the channels, each once. */
export function touchpointsOf({ steps }: StagePart, { textOf }: Drawing): readonly Entry[] {
  const places = new Map<string, Words>();
  for (const step of steps) {
    if (step.touchpoint !== undefined)
      places.set(step.touchpoint, textOf(step, "touchpoint", step.touchpoint));
  }
  const titleOf = (channel: Channel): Words => textOf(channel, "title", channel.title);
  const channels = new Map<string, Channel>(
    steps.flatMap((step) => step.channels.map((channel) => [channel.id, channel])),
  );
  return [
    ...running([...places.values()]),
    ...(channels.size === 0
      ? []
      : [[{ words: [...channels.values()].map(titleOf), style: styles.laneQuiet }]]),
  ];
}

export function actionsIn(
  { steps }: StagePart,
  of: (step: Step) => readonly Action[],
  { textOf }: Drawing,
): readonly Entry[] {
  return running(steps.flatMap(of).map((action) => textOf(action, "do", action.do)));
}

/** What can go wrong in the steps of a stage. */
export function painsOf({ steps }: StagePart, drawing: Drawing): readonly Entry[] {
  return running(steps.flatMap((step) => wordsIn(step, "pains", drawing)));
}

/** Texts of all steps of a stage run on: below each other in columns they would seem to belong to the steps above them. */
function running(words: readonly Words[]): readonly Entry[] {
  return words.length === 0 ? [] : [[{ words, between: "dots", style: styles.lane }]];
}

/** In which case, what, by whom; what follows from a case has an arrow before it, as where the path parts. */
export function actionEntry(action: Action, { textOf }: Drawing): Entry {
  const { role, when } = action;
  const done = { words: textOf(action, "do", action.do), style: styles.lane };
  return [
    ...(when === undefined
      ? [done]
      : [
          { words: textOf(action, "when", when), style: styles.lane },
          { ...done, mark: "arrow" as const },
        ]),
    ...(role === undefined
      ? []
      : [{ words: textOf(role, "title", role.title), style: styles.note }]),
  ];
}

export function ideasOf({ steps }: StagePart, drawing: Drawing): readonly Entry[] {
  return steps
    .flatMap(ideasIn)
    .map((idea) => [
      { words: drawing.textOf(idea, "idea", idea.idea), style: styles.lane },
      ...(idea.owner === undefined
        ? []
        : [{ words: roleWords(idea.owner, drawing), style: styles.laneQuiet }]),
    ]);
}

export function ideasIn({ opportunities }: Step): readonly Opportunity[] {
  return opportunities.filter(({ status }) => status !== "dropped");
}

/** Where the path parts: in which case, and where it leads. Simply going on is no branch. */
export function branchesOf({ steps }: StagePart, drawing: Drawing): readonly Entry[] {
  return steps.flatMap((step, n) => {
    const [only, ...others] = step.next;
    const goesOn =
      others.length === 0 && only?.step !== undefined && only.step.id === steps[n + 1]?.id;
    return goesOn && only.when === undefined
      ? []
      : step.next.map((branch) => branchEntry(branch, drawing));
  });
}

function branchEntry(branch: Branch, { textOf, word }: Drawing): Entry {
  const { step, situation, when } = branch;
  const target = step ?? situation;
  const words =
    target === undefined ? ours(word("figure.end")) : textOf(target, "title", target.title);
  return [
    ...(when === undefined ? [] : [{ words: textOf(branch, "when", when), style: styles.lane }]),
    { words, style: styles.laneQuiet, mark: "arrow" },
  ];
}

/** The stage's owner, then others with the steps that are theirs. */
export function ownersOf({ stage, steps }: StagePart, drawing: Drawing): readonly Entry[] {
  const others = new Map<string, { readonly owner: Role; readonly steps: Step[] }>();
  for (const step of steps) {
    const { owner } = step;
    if (owner === undefined || owner.id === stage.owner.id) continue;
    const known = others.get(owner.id);
    if (known === undefined) others.set(owner.id, { owner, steps: [step] });
    else known.steps.push(step);
  }
  return [
    [{ words: roleWords(stage.owner, drawing), style: styles.laneStrong }],
    ...[...others.values()].map((other): Entry => [
      { words: roleWords(other.owner, drawing), style: styles.lane },
      { words: other.steps.map((step) => titleWords(step, drawing)), style: styles.note },
    ]),
  ];
}

function roleWords(role: Role, { textOf }: Drawing): Words {
  return textOf(role, "title", role.title);
}

/** How many standards hold in a stage. */
export type CountOf = (stage: Stage) => number;
