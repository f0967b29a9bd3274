import type {
  Action,
  Channel,
  Phrase,
  Situation,
  Stage,
  Standard,
  Step,
  Variant,
} from "../../generated/types.ts";
import type { Workspace } from "./nodes.ts";

/** Under which heading a phrase is looked up. */
export type Occasion = "every" | Stage | Situation;

/** Where a phrase stands in the book. */
export type Source = Standard | Situation | Step;

/** Words to say, once, with every place that says them. */
export interface Saying {
  readonly phrase: Phrase;
  readonly occasion: Occasion;
  readonly uses: readonly Use[];
}

/** One place that says them, and the case in which it does. */
export interface Use {
  readonly source: Source;
  /** The action in which they are said. */
  readonly action?: Action;
  /** The part of the scope for which the standard says them. */
  readonly variant?: Variant;
}

interface Found extends Use {
  readonly phrase: Phrase;
  readonly occasion: Occasion;
}

/**
 * Every phrase of the standards, steps and situations, in the order of the book: words that are the same in the same language are one
 * saying, told where they come first. Under one heading, those for all channels stand before those for one, in the order of the
 * channels, and those in other languages last.
 */
export function sayingsOf(workspace: Workspace): ReadonlyMap<Occasion, readonly Saying[]> {
  const ranks = new Map(workspace.channels.map((channel, index) => [channel, index]));
  const groups = new Map<Occasion, readonly Saying[]>();
  const once = withoutRepeats(allOf(workspace));
  for (const occasion of ["every" as const, ...workspace.stages, ...workspace.situations]) {
    const sayings = once.get(occasion);
    if (sayings !== undefined) groups.set(occasion, inOrder(sayings, ranks));
  }
  return groups;
}

function withoutRepeats(all: readonly Found[]): ReadonlyMap<Occasion, readonly Saying[]> {
  const known = new Map<string, Use[]>();
  const groups = new Map<Occasion, Saying[]>();
  for (const { phrase, occasion, ...use } of all) {
    const key = `${phrase.language ?? ""}\n${phrase.text}`;
    const uses = known.get(key);
    if (uses !== undefined) {
      uses.push(use);
      continue;
    }
    const first: Use[] = [use];
    known.set(key, first);
    const saying = { phrase, occasion, uses: first };
    const group = groups.get(occasion);
    if (group === undefined) groups.set(occasion, [saying]);
    else group.push(saying);
  }
  return groups;
}

function inOrder(
  sayings: readonly Saying[],
  ranks: ReadonlyMap<Channel, number>,
): readonly Saying[] {
  const rank = ({ phrase }: Saying): number => {
    const [channel] = phrase.channels;
    return channel === undefined ? -1 : (ranks.get(channel) ?? ranks.size);
  };
  const isForeign = ({ phrase }: Saying): number => (phrase.language === undefined ? 0 : 1);
  return sayings.toSorted((a, b) => rank(a) - rank(b) || isForeign(a) - isForeign(b));
}

function allOf({ standards, stages, situations }: Workspace): readonly Found[] {
  return [
    ...stages.flatMap(ofStage),
    ...standards.flatMap(ofStandard),
    ...situations.flatMap(ofSituation),
  ];
}

function ofStage(stage: Stage): readonly Found[] {
  return stage.steps.flatMap((source) =>
    [...source.frontstage, ...source.backstage, ...source.support].flatMap((action) =>
      action.say.map((phrase) => ({ phrase, occasion: stage, source, action })),
    ),
  );
}

/** A standard is looked up where the book prints it. */
function ofStandard(source: Standard): readonly Found[] {
  const occasion = occasionOf(source);
  if (occasion === undefined) return [];
  return [
    ...source.say.map((phrase) => ({ phrase, occasion, source })),
    ...source.variants.flatMap((variant) =>
      variant.say.map((phrase) => ({ phrase, occasion, source, variant })),
    ),
  ];
}

export function occasionOf(standard: Standard): Occasion | undefined {
  if (standard.everyInteraction) return "every";
  const [step] = standard.steps;
  return step?.parent ?? standard.stages[0] ?? standard.situations[0];
}

function ofSituation(source: Situation): readonly Found[] {
  const occasion = source;
  return [
    ...source.say.map((phrase) => ({ phrase, occasion, source })),
    ...source.responses.flatMap((action) =>
      action.say.map((phrase) => ({ phrase, occasion, source, action })),
    ),
  ];
}
