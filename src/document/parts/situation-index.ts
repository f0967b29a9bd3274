import type { Situation } from "../../generated/types.ts";
import type { Block, Inline, TableCell, TableRow } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { cell, headCell, headRow, joined, linkTo, numbered, textOf } from "./nodes.ts";
import { say } from "./print.ts";

/** Every situation where it can be met, stage by stage, the gravest first, found by what one sees; one of several stages stands in each. */
export const situationIndex: Part = {
  attributes: {},
  render: (request) => {
    const { situations } = request.edition.workspace;
    if (situations.length === 0) return [];
    const columns = COLUMNS.filter(({ isUsed }) => situations.some(isUsed));
    const heads = columns.map(({ head }) => headCell(say(head, request)));
    return [
      { type: "table", rows: [headRow(...heads), ...rows(columns, request)] } satisfies Block,
    ];
  },
};

interface ColumnOf {
  readonly head: Parameters<typeof say>[0];
  readonly isUsed: (situation: Situation) => boolean;
  readonly draw: (situation: Situation, request: PartRequest) => TableCell;
}

const COLUMNS: readonly ColumnOf[] = [
  {
    head: "matrices.situations.seen",
    isUsed: ({ trigger }) => trigger !== undefined,
    // What is for everything else names nothing that one sees but its title.
    draw: (situation, request) =>
      cell(
        situation.trigger === undefined
          ? textOf(situation, "title", situation.title, request)
          : textOf(situation, "trigger", situation.trigger, request),
      ),
  },
  {
    head: "general.situation",
    isUsed: () => true,
    draw: (situation, request) => headCell(numbered(linkTo("situations", situation, request))),
  },
  {
    head: "matrices.situations.gravity",
    isUsed: () => true,
    draw: ({ criticality }, request) => cell(say(`matrices.gravity.${criticality}`, request)),
  },
  {
    head: "situation.handler",
    isUsed: () => true,
    draw: ({ handler, owner }, request) => cell(linkTo("roles", handler ?? owner, request)),
  },
  {
    head: "communication.channels",
    isUsed: ({ channels }) => channels.length > 0,
    draw: ({ channels }, request) =>
      cell(
        ...joined(
          channels.map((channel) => linkTo("channels", channel, request)),
          ", ",
        ),
      ),
  },
];

interface Group {
  readonly title: Inline;
  readonly situations: readonly Situation[];
}

function rows(columns: readonly ColumnOf[], request: PartRequest): readonly TableRow[] {
  return groupsOf(request).flatMap(({ title, situations }) => [
    { kind: "group" as const, cells: [headCell(title)] },
    ...situations.map((situation) => ({
      cells: columns.map(({ draw }) => draw(situation, request)),
    })),
  ]);
}

function groupsOf(request: PartRequest): readonly Group[] {
  const { stages, situations } = request.edition.workspace;
  const byStage = new Map<object, Situation[]>(stages.map((stage) => [stage, []]));
  const anywhere: Situation[] = [];
  for (const situation of situations) {
    const places = new Set([...situation.stages, ...situation.steps.map(({ parent }) => parent)]);
    const lists = [...places].flatMap((stage) => {
      const list = byStage.get(stage);
      return list === undefined ? [] : [list];
    });
    if (lists.length === 0) anywhere.push(situation);
    for (const list of lists) list.push(situation);
  }
  const groups: readonly Group[] = [
    ...stages.map((stage) => ({
      title: numbered(linkTo("stages", stage, request)),
      situations: byStage.get(stage) ?? [],
    })),
    { title: say("matrices.situations.anywhere", request), situations: anywhere },
  ];
  return groups.filter((group) => group.situations.length > 0);
}
