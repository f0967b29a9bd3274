import { schemesIn } from "../../edition/schemes.ts";
import type { Collection } from "../../generated/fields.ts";
import type { Demand, SourceEntry, SourceUse, Target } from "../../generated/types.ts";
import { printRemedy, printTarget } from "../../quantities/print.ts";
import { effectiveTarget } from "../../quantities/effective.ts";
import { strictness } from "../../quantities/strictness.ts";
import type { Block, Inline, TableCell, TableRow } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { collatorOf } from "./collation.ts";
import { limitBlocks } from "./limits.ts";
import { cell, headCell, headRow, linkTo, linkWithId, paragraph, textOf, words } from "./nodes.ts";
import type { Placed, Workspace } from "./nodes.ts";
import { say } from "./print.ts";

/** What others demand, item by item, what answers it in the book, and whether our limit is as strict as theirs. */
export const schemeMap: Part = {
  attributes: {},
  render: (request) => {
    const sources = schemesIn(request.edition.workspace);
    if (sources.length === 0) return [];
    const uses = usesIn(request.edition.workspace);
    const heads = ["item", "place", "demand", "ours", "result"] as const;
    return [
      {
        type: "table",
        rows: [
          headRow(...heads.map((head) => headCell(say(`matrices.scheme.${head}`, request)))),
          ...sources.flatMap((source) => [
            { kind: "group" as const, cells: [headCell(linkTo("sources", source, request))] },
            ...rowsOf(uses.get(source) ?? [], request),
          ]),
        ],
      },
    ];
  },
};

/** One thing that names a source. */
interface Use {
  readonly use: SourceUse;
  readonly collection: Collection;
  readonly thing: Placed & { readonly id: string; readonly title: string };
  readonly targets: readonly Target[];
}

function usesIn(workspace: Workspace): ReadonlyMap<SourceEntry, readonly Use[]> {
  const { standards, situations, promises, appearance } = workspace;
  const all: readonly Use[] = [
    ...standards.flatMap((thing) => usesOf("standards", thing, thing.targets)),
    ...situations.flatMap((thing) => usesOf("situations", thing, thing.targets)),
    ...promises.flatMap((thing) => usesOf("promises", thing, thing.targets)),
    ...appearance.flatMap((thing) => usesOf("appearance", thing, [])),
  ];
  const found = new Map<SourceEntry, Use[]>();
  for (const one of all) {
    const list = found.get(one.use.source);
    if (list === undefined) found.set(one.use.source, [one]);
    else list.push(one);
  }
  return found;
}

function usesOf(
  collection: Collection,
  thing: Use["thing"] & { readonly sources: readonly SourceUse[] },
  targets: readonly Target[],
): readonly Use[] {
  return thing.sources.map((use) => ({ use, collection, thing, targets }));
}

/** What names no item stands together at the end. */
function rowsOf(uses: readonly Use[], request: PartRequest): readonly TableRow[] {
  const collator = collatorOf(request.language);
  if (uses.length === 0) return [unusedRow(request)];
  const isItem = ({ use }: Use): boolean => use.item !== undefined || use.demands !== undefined;
  const items = uses
    .filter(isItem)
    .map((one) => ({ item: one.use.item ?? "", row: itemRow(one, request) }));
  const general = uses.filter((one) => !isItem(one));
  return [
    ...items.toSorted((a, b) => collator.compare(a.item, b.item)).map(({ row }) => row),
    ...(general.length === 0 ? [] : [generalRow(general, request)]),
  ];
}

function unusedRow(request: PartRequest): TableRow {
  const gap = cell(say("matrices.scheme.unused", request));
  return { kind: "unsettled", cells: [cell(), cell(), cell(), cell(), gap] };
}

function generalRow(uses: readonly Use[], request: PartRequest): TableRow {
  const covered = cell(say("matrices.scheme.strict", request));
  const links = uses.map((one) => paragraph(placeOf(one, request)));
  return { cells: [cell(), { children: links }, cell(), cell(), covered] };
}

function placeOf({ collection, thing }: Use, request: PartRequest): Inline {
  const hasId = collection === "standards" || collection === "appearance";
  return (hasId ? linkWithId : linkTo)(collection, thing, request);
}

function itemRow(one: Use, request: PartRequest): TableRow {
  const { use, targets } = one;
  const ours = meant(one, request);
  const key = resultOf(use.demands, ours);
  const isGap = key === "matrices.scheme.looser";
  return {
    ...(isGap ? { kind: "unsettled" as const } : {}),
    cells: [
      itemOf(use, request),
      cell(placeOf(one, request)),
      use.demands === undefined ? cell() : cell(...demandOf(use, use.demands, request)),
      {
        children: (ours === undefined ? targets : [ours]).flatMap((target) =>
          limitBlocks(target, request),
        ),
      },
      cell(say(key, request)),
    ],
  };
}

function itemOf(use: SourceUse, request: PartRequest): TableCell {
  const { item, note } = use;
  const lines: readonly Block[] = [
    ...(item === undefined ? [] : [paragraph(textOf(use, "item", item, request))]),
    ...(note === undefined ? [] : [paragraph(textOf(use, "note", note, request))]),
  ];
  return { head: true, children: lines };
}

/** The target that the source speaks about: the named one, else the only one; a promise may name a standard's. */
function meant({ use, targets }: Use, request: PartRequest): Target | undefined {
  const name = use.demands?.target;
  if (name === undefined) return targets.length === 1 ? targets[0] : undefined;
  const cut = name.lastIndexOf("/");
  if (cut === -1) return targetNamed(name, targets);
  const standard = request.edition.workspace.standards.find(({ id }) => id === name.slice(0, cut));
  return targetNamed(name.slice(cut + 1), standard?.targets ?? []);
}

/** A target, or its value for a part. */
function targetNamed(name: string, targets: readonly Target[]): Target | undefined {
  const all = targets.flatMap((target) => [
    target,
    // What it measures is written where the base stands.
    ...target.variants.map((variant) => ({
      ...effectiveTarget(target, variant),
      at: variant.measure === undefined ? target.at : variant.at,
    })),
  ]);
  const at = targets
    .flatMap((target) => [target, ...target.variants])
    .findIndex(({ id }) => id === name);
  return all[at];
}

/** Whoever names an item without a limit answers it. */
function resultOf(demands: Demand | undefined, ours: Target | undefined) {
  if (demands === undefined) return "matrices.scheme.strict" as const;
  if (ours === undefined) return "matrices.backing.unknown" as const;
  const result = strictness(ours, limitIn(demands));
  return result === "unknown" ? "matrices.backing.unknown" : (`matrices.scheme.${result}` as const);
}

/** Without `target`, which names ours. */
function limitIn({ within, atMost, atLeast, exactly, share, mean }: Demand) {
  return { within, atMost, atLeast, exactly, share, mean };
}

function demandOf(use: SourceUse, demands: Demand, request: PartRequest): readonly Inline[] {
  const { limit } = printTarget(limitIn(demands), request.language);
  const { remedy } = demands;
  const due = remedy === undefined ? "" : printRemedy(remedy, request.language).limit;
  const texts = [limit, due].filter((text) => text !== "");
  return texts.flatMap((text, at) => [
    ...(at === 0 ? [] : [words("; ")]),
    textOf(use, "demands", text, request),
  ]);
}
