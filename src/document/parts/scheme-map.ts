import { schemesIn } from "../../edition/schemes.ts";
import type { Demand, SourceEntry, SourceUse, Target } from "../../generated/types.ts";
import { printRemedy, printTarget } from "../../quantities/print.ts";
import { effectiveTarget } from "../../quantities/effective.ts";
import { strictness } from "../../quantities/strictness.ts";
import type { Block, Inline, TableCell, TableRow } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { collatorOf } from "./collation.ts";
import { limitBlocks } from "./limits.ts";
import { cell, headCell, headRow, linkTo, paragraph, textOf, words } from "./nodes.ts";
import type { Workspace } from "./nodes.ts";
import type { Rule } from "./print.ts";
import { linkToRule, linkToRuleWithId, say } from "./print.ts";

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
  readonly thing: Rule;
  readonly targets: readonly Target[];
}

function usesIn(workspace: Workspace): ReadonlyMap<SourceEntry, readonly Use[]> {
  const { standards, situations, promises, appearance } = workspace;
  const all: readonly Use[] = [
    ...standards.flatMap((thing) => usesOf(thing, thing.targets)),
    ...situations.flatMap((thing) => usesOf(thing, thing.targets)),
    ...promises.flatMap((thing) => usesOf(thing, thing.targets)),
    ...appearance.flatMap((thing) => usesOf(thing, [])),
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
  thing: Rule & { readonly sources: readonly SourceUse[] },
  targets: readonly Target[],
): readonly Use[] {
  return thing.sources.map((use) => ({ use, thing, targets }));
}

/** In the order of the items, then of what answers them; what names no item stands together at the end. */
function rowsOf(uses: readonly Use[], request: PartRequest): readonly TableRow[] {
  const { compare } = collatorOf(request.language);
  if (uses.length === 0) return [unusedRow(request)];
  const isItem = ({ use }: Use): boolean => use.item !== undefined || use.demands !== undefined;
  const ordered = uses
    .map((one) => ({ one, item: one.use.item ?? "", name: nameOf(one.thing) }))
    .toSorted((a, b) => compare(a.item, b.item) || compare(a.name, b.name))
    .map(({ one }) => one);
  const general = ordered.filter((one) => !isItem(one));
  return [
    ...ordered.filter(isItem).map((one) => itemRow(one, request)),
    ...(general.length === 0 ? [] : [generalRow(general, request)]),
  ];
}

function nameOf(thing: Rule): string {
  return hasId(thing) ? thing.id : thing.title;
}

function unusedRow(request: PartRequest): TableRow {
  const gap = cell(say("matrices.scheme.unused", request));
  return { kind: "unsettled", cells: [cell(), cell(), cell(), cell(), gap] };
}

function generalRow(uses: readonly Use[], request: PartRequest): TableRow {
  const whole = headCell(say("matrices.scheme.whole", request));
  const named = cell(say("matrices.scheme.named", request));
  const links = uses.map((one) => paragraph(...placeOf(one, request)));
  return { cells: [whole, { children: links }, cell(), cell(), named] };
}

function placeOf({ thing }: Use, request: PartRequest): readonly Inline[] {
  return (hasId(thing) ? linkToRuleWithId : linkToRule)(thing, request);
}

/** Its id is printed with its title. */
function hasId({ collection }: Rule): boolean {
  return collection === "standards" || collection === "appearance";
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
      cell(...placeOf(one, request)),
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
    paragraph(
      item === undefined
        ? say("matrices.scheme.whole", request)
        : textOf(use, "item", item, request),
    ),
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

/** Whoever names an item without saying what it demands may answer it or only mention it. */
function resultOf(demands: Demand | undefined, ours: Target | undefined) {
  if (demands === undefined) return "matrices.scheme.named" as const;
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
