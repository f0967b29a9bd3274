/** Tables about scores: how checklists count, what is critical, targets with a floor, and how figures are read. */

import { shapes } from "../../generated/fields.ts";
import type { Check, Checklist, Target } from "../../generated/types.ts";
import { printQuantity, printTarget } from "../../quantities/print.ts";
import type { Quantity } from "../../quantities/types.ts";
import { capital } from "../../quantities/wording.ts";
import type { Block, Inline } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { tableOf } from "./columns.ts";
import { line, linkTo, paragraph, textOf, words } from "./nodes.ts";
import { linkToRule, told, wordOfBook } from "./print.ts";

/** Each checklist with its sections, their share of the score, and what a critical failure does to it. */
export const checklistScores: Part = {
  attributes: {},
  render: (request) =>
    tableOf(request.edition.workspace.checklists, [
      {
        title: wordOfBook(request, "evaluation.checklist"),
        head: true,
        cell: (checklist) => line(linkTo("checklists", checklist, request)),
      },
      {
        title: wordOfBook(request, "evaluation.version"),
        cell: ({ version }) => line(words(String(version))),
      },
      {
        title: wordOfBook(request, "evaluation.sectionShares"),
        cell: (checklist) => sharesOf(checklist, request),
      },
      {
        title: wordOfBook(request, "evaluation.afterCritical"),
        cell: ({ criticalPolicy }) => line(words(wordOfBook(request, `word.${criticalPolicy}`))),
      },
    ]),
};

/** The weights as what they come to when every section applies. */
function sharesOf({ sections }: Checklist, request: PartRequest): readonly Block[] {
  const all = sections.reduce((sum, { weight }) => sum + weight, 0);
  return [
    {
      type: "list",
      ordered: false,
      items: sections.map((section) => ({
        children: [
          paragraph(
            textOf(section, "title", section.title, request),
            words(": "),
            words(percent((section.weight * 100) / all, request)),
          ),
        ],
      })),
    },
  ];
}

/** One decimal at most: shares are for the reader, scores are computed from the weights. */
function percent(value: number, { language }: PartRequest): string {
  const rounded = Math.round(value * 10) / 10;
  return printQuantity(
    {
      kind: "quantity",
      form: "single",
      written: "",
      low: rounded,
      high: rounded,
      unit: { kind: "known", id: "%" },
    },
    language,
  );
}

interface Critical {
  readonly check: Check;
  readonly harm: string;
}

const HARMS = shapes.Check.fields["criticalTo"]?.words ?? [];

/** The questions whose failure is critical, by whose harm it is. */
export const criticalChecks: Part = {
  attributes: {},
  render: (request) =>
    tableOf(criticals(request), [
      {
        title: wordOfBook(request, "evaluation.criticalQuestion"),
        cell: ({ check }) => line(textOf(check, "ask", check.ask, request)),
      },
      {
        title: wordOfBook(request, "evaluation.criticalRule"),
        cell: ({ check }) => line(...linkToRule(check.parent, request)),
      },
      {
        title: wordOfBook(request, "evaluation.criticalHarm"),
        cell: ({ harm }) => line(words(wordOfBook(request, `evaluation.harm.${harm}`))),
      },
    ]),
};

function criticals({ edition }: PartRequest): readonly Critical[] {
  const { standards, appearance } = edition.workspace;
  return [...standards, ...appearance]
    .flatMap(({ checks }) => checks)
    .filter(({ critical }) => critical)
    .map((check) => ({ check, harm: check.criticalTo ?? HARMS[0] ?? "" }))
    .toSorted((a, b) => HARMS.indexOf(a.harm) - HARMS.indexOf(b.harm));
}

interface Floored {
  readonly name: readonly Inline[];
  readonly target: Target;
  readonly floor: Quantity;
}

/** Every target with a floor: what is wanted, and below what a corrective action is due. */
export const floors: Part = {
  attributes: {},
  render: (request) =>
    tableOf(floored(request), [
      {
        title: wordOfBook(request, "evaluation.what"),
        head: true,
        cell: ({ name }) => line(...name),
      },
      {
        title: wordOfBook(request, "evaluation.measure"),
        cell: ({ target }) =>
          target.measure === undefined
            ? []
            : line(textOf(target, "measure", target.measure, request)),
      },
      {
        title: wordOfBook(request, "evaluation.target"),
        cell: ({ target }) => line(textOf(target, "", limitOf(target, request), request)),
      },
      {
        title: wordOfBook(request, "evaluation.floor"),
        cell: ({ floor }) => line(words(printQuantity(floor, request.language))),
      },
    ]),
};

/** The limit without what differs elsewhere: that stands with the target itself. */
function limitOf(target: Target, { language }: PartRequest): string {
  return capital(printTarget({ ...target, variants: [] }, language).limit);
}

function floored(request: PartRequest): readonly Floored[] {
  const { standards, metrics, channels, stages } = request.edition.workspace;
  const of = (targets: readonly Target[], name: () => readonly Inline[]): readonly Floored[] =>
    targets.flatMap((target) =>
      target.floor === undefined ? [] : [{ name: name(), target, floor: target.floor }],
    );
  return [
    ...metrics.flatMap((metric) => of(metric.targets, () => [linkTo("metrics", metric, request)])),
    ...stages.flatMap((stage) => of(stage.targets, () => [linkTo("stages", stage, request)])),
    ...channels.flatMap((one) => of(one.targets, () => [linkTo("channels", one, request)])),
    ...standards.flatMap((one) => of(one.targets, () => linkToRule(one, request))),
  ];
}

/** Types of metrics with something to know before reading them, in the order of the format. */
const TYPES = shapes.Metric.fields["type"]?.words ?? [];
const OF_SAMPLES: ReadonlySet<string> = new Set(["score", "nps", "csat", "ces"]);

/** How each kind of figure in this book is read, and what a small sample is worth. */
export const readings: Part = {
  attributes: {},
  render: (request) => {
    const { metrics } = request.edition.workspace;
    const types = TYPES.filter((type) => metrics.some((metric) => metric.type === type));
    const keys = [
      ...types.map((type) => `evaluation.reading.${type}`),
      ...(types.some((type) => OF_SAMPLES.has(type))
        ? ["evaluation.reading.sample", "evaluation.reading.change"]
        : []),
    ].filter((key) => request.strings.pattern(key) !== undefined);
    return keys.length === 0
      ? []
      : [
          {
            type: "list",
            ordered: false,
            items: keys.map((key) => ({ children: [paragraph(...told(request, key))] })),
          },
        ];
  },
};
