import type { Promise, Standard, Target } from "../../generated/types.ts";
import { best, strictness } from "../../quantities/strictness.ts";
import type { Block, TableRow } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { limitBlocks } from "./limits.ts";
import { cell, headCell, headRow, linkTo, numbered, paragraph } from "./nodes.ts";
import { linkToRuleWithId, say } from "./print.ts";

/** Each promise with its limits, the standards behind each limit, and whether they are at least as strict. */
export const promiseBacking: Part = {
  attributes: {},
  render: (request) => {
    const { promises } = request.edition.workspace;
    if (promises.length === 0) return [];
    const heads = [
      "matrices.backing.promised",
      "general.promiseStandards",
      "matrices.backing.result",
    ] as const;
    return [
      {
        type: "table",
        rows: [
          headRow(...heads.map((head) => headCell(say(head, request)))),
          ...promises.flatMap((promise) => [
            {
              kind: "group" as const,
              cells: [headCell(numbered(linkTo("promises", promise, request)))],
            },
            ...rowsOf(promise, request),
          ]),
        ],
      },
    ];
  },
};

/** A target of a standard behind the promise. */
interface Backing {
  readonly standard: Standard;
  readonly target: Target;
}

function rowsOf(promise: Promise, request: PartRequest): readonly TableRow[] {
  const { standards, targets } = promise;
  const shown = new Set(request.edition.workspace.standards);
  const behind = standards.filter((standard) => shown.has(standard));
  const found = targets.map((target) => backingOf(target, targets, behind));
  const used = new Set(found.flat().map(({ standard }) => standard));
  const others = behind.filter((standard) => !used.has(standard));
  const empty = behind.length === 0 ? "matrices.backing.none" : "matrices.backing.unlimited";
  return [
    ...targets.map((target, at) => limitRow(target, found[at] ?? [], empty, request)),
    ...(targets.length === 0 && behind.length === 0 ? [gapRow(request)] : []),
    ...(others.length === 0 ? [] : [othersRow(others, targets.length > 0, request)]),
  ];
}

/**
 * The targets with which a promised one is compared: those of the same id or of the same measure; where the promise and its only
 * standard have one each, those two.
 */
function backingOf(
  promised: Target,
  all: readonly Target[],
  standards: readonly Standard[],
): readonly Backing[] {
  return standards.flatMap((standard) => {
    const { targets } = standard;
    const same = targets.filter((target) => isSame(target, promised));
    const isPair = all.length === 1 && standards.length === 1 && targets.length === 1;
    const only = isPair ? targets : [];
    return (same.length > 0 ? same : only).map((target) => ({ standard, target }));
  });
}

function isSame(target: Target, promised: Target): boolean {
  const sameId = target.id !== undefined && target.id === promised.id;
  return sameId || (target.measure !== undefined && target.measure === promised.measure);
}

function limitRow(
  promised: Target,
  backing: readonly Backing[],
  empty: "matrices.backing.none" | "matrices.backing.unlimited",
  request: PartRequest,
): TableRow {
  const result = best(backing.map(({ target }) => strictness(target, promised)));
  const key = backing.length === 0 ? empty : (`matrices.backing.${result}` as const);
  const isGap = backing.length === 0 || result === "looser";
  return {
    ...(isGap ? { kind: "unsettled" as const } : {}),
    cells: [
      { children: limitBlocks(promised, request) },
      { children: backing.flatMap((one) => backingBlocks(one, request)) },
      cell(say(key, request)),
    ],
  };
}

function backingBlocks({ standard, target }: Backing, request: PartRequest): readonly Block[] {
  return [paragraph(...linkToRuleWithId(standard, request)), ...limitBlocks(target, request)];
}

function gapRow(request: PartRequest): TableRow {
  return {
    kind: "unsettled",
    cells: [cell(), cell(), cell(say("matrices.backing.none", request))],
  };
}

/** Standards behind the promise that no limit of it is compared with. */
function othersRow(
  standards: readonly Standard[],
  isLimited: boolean,
  request: PartRequest,
): TableRow {
  const key = isLimited ? "matrices.backing.behind" : "matrices.backing.silent";
  return {
    cells: [
      cell(),
      { children: standards.map((one) => paragraph(...linkToRuleWithId(one, request))) },
      cell(say(key, request)),
    ],
  };
}
