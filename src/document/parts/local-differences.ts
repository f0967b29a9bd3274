import { anchorOf } from "../../edition/anchors.ts";
import { targetLine } from "../../edition/limits.ts";
import type { Target, Tier, Variant, Waiver } from "../../generated/types.ts";
import { effectiveTarget } from "../../quantities/effective.ts";
import { printScope, printTarget } from "../../quantities/print.ts";
import { capital } from "../../quantities/wording.ts";
import type { TargetLike } from "../../quantities/types.ts";
import type { Block, Inline, TableRow } from "../blocks.ts";
import { fieldOf } from "../slots-values.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { departuresOf } from "./departures.ts";
import type { Departure, Where } from "./departures.ts";
import {
  cellOf,
  headCell,
  headRow,
  joined,
  linkTo,
  noteOf,
  paragraphs,
  textOf,
  words,
} from "./nodes.ts";
import { dateOf, linkToRule, titleIn, told } from "./print.ts";
import { changedParts } from "./variant-parts.ts";

const ID = "appendix-differences";

/** Waivers with their last day, then place by place what holds there in place of the core of the book. */
export const localDifferences: Part = {
  attributes: { title: { required: true } },
  render: (request) => {
    const { workspace } = request.edition;
    const { waivers } = workspace;
    const children = [
      ...(waivers.length === 0 ? [] : [waiversTable(waivers, request)]),
      ...[...departuresOf(workspace)].map(([where, departures]) =>
        placeSection(where, departures, request),
      ),
    ];
    if (children.length === 0) return [];
    return [{ type: "section", kind: "appendix", id: ID, title: titleIn(request), children }];
  },
};

/** The day of the book, YYYY-MM-DD. */
function todayOf({ view }: PartRequest): string {
  const value = fieldOf(fieldOf(view, "today"), "value");
  return typeof value === "string" ? value : "";
}

function tableOf(
  title: readonly Inline[] | undefined,
  keys: readonly string[],
  rows: readonly TableRow[],
  request: PartRequest,
): Block {
  const heads = headRow(...keys.map((key) => headCell(...told(request, key))));
  return { type: "table", ...(title === undefined ? {} : { title }), rows: [heads, ...rows] };
}

/** The one that ends first stands first. */
function waiversTable(waivers: readonly Waiver[], request: PartRequest): Block {
  const today = todayOf(request);
  const rows = waivers
    .toSorted((a, b) => (a.expires < b.expires ? -1 : Number(a.expires > b.expires)))
    .map((waiver) => waiverRow(waiver, today, request));
  const keys = [
    "waivers.waiver",
    "waivers.where",
    "waivers.why",
    "waivers.approver",
    "waivers.end",
  ];
  return tableOf(told(request, "waivers.title"), keys, rows, request);
}

function waiverRow(waiver: Waiver, today: string, request: PartRequest): TableRow {
  const { title, standard, locations, reason, instead, approver } = waiver;
  const places = locations.map((place) => [linkTo("locations", place, request)]);
  const compensation =
    instead === undefined
      ? []
      : [
          ...told(request, "waivers.instead", {
            what: [textOf(waiver, "instead", instead, request)],
          }),
        ];
  return {
    id: anchorOf("waivers", waiver.id),
    cells: [
      {
        head: true,
        children: [
          ...paragraphs([[textOf(waiver, "title", title, request)]]),
          ...noteOf(...linkToRule(standard, request)),
        ],
      },
      cellOf(...paragraphs(places)),
      cellOf(...paragraphs([[textOf(waiver, "reason", reason, request)], compensation])),
      cellOf(...paragraphs([[linkTo("roles", approver, request)]])),
      cellOf(...paragraphs([endOf(waiver, today, request)])),
    ],
  };
}

/** An expired permission says so in words, wherever it is named. */
function endOf({ expires }: Waiver, today: string, request: PartRequest): readonly Inline[] {
  const date = dateOf(expires, request);
  if (expires >= today) return told(request, "waivers.until", { date });
  return [{ type: "strong", children: told(request, "waivers.expired", { date }) }];
}

function placeSection(where: Where, departures: readonly Departure[], request: PartRequest): Block {
  const rows = departures.flatMap((departure) => rowsOf(departure, request));
  const keys = ["differences.what", "differences.here", "differences.core", "differences.why"];
  return {
    type: "section",
    kind: "group",
    id: `${ID}-${nameOf(where)}`,
    title: titleOf(where, request),
    children: [tableOf(undefined, keys, rows, request)],
  };
}

function nameOf(where: Where): string {
  if (where === "everywhere") return where;
  return `${isTier(where) ? "tier" : "location"}-${where.id}`;
}

function isTier(where: Exclude<Where, string>): where is Tier {
  return where.collection === "tiers";
}

/** A service level says which places are on it. */
function titleOf(where: Where, request: PartRequest): readonly Inline[] {
  if (where === "everywhere") return told(request, "differences.everywhere");
  const title = [textOf(where, "title", where.title, request)];
  if (!isTier(where)) return title;
  const places = request.edition.workspace.locations.filter(({ tier }) => tier === where);
  if (places.length === 0) return title;
  const names = places.map((place) => [textOf(place, "title", place.title, request)]);
  return [...title, words(" ("), ...joined(names, ", "), words(")")];
}

function rowsOf(departure: Departure, request: PartRequest): readonly TableRow[] {
  switch (departure.kind) {
    case "only":
      return [onlyRow(departure, request)];
    case "target":
      return [targetRow(departure, request)];
    case "variant":
      return variantRows(departure, request);
  }
}

function onlyRow({ of }: Departure & { kind: "only" }, request: PartRequest): TableRow {
  return {
    cells: [
      headCell(...linkToRule(of, request)),
      cellOf(...paragraphs([told(request, "differences.onlyHere")])),
      cellOf(...paragraphs([told(request, "differences.notElsewhere")])),
      cellOf(),
    ],
  };
}

function targetRow(
  { of, base, variant, entry }: Departure & { kind: "target" },
  request: PartRequest,
): TableRow {
  const here = targetLine(effectiveTarget(base, variant), request.edition);
  const more = printTarget(onlyClock(variant), request.language).parts;
  const { measure = base.measure } = variant;
  const named = variant.measure === undefined ? base : variant;
  const reasoned = entry?.reason === undefined ? variant : entry;
  return {
    cells: [
      {
        head: true,
        children: [
          ...paragraphs([linkToRule(of, request)]),
          ...(measure === undefined ? [] : noteOf(textOf(named, "measure", measure, request))),
        ],
      },
      cellOf(...lines(variant, [here, ...more], request), ...restOfScope(variant, request)),
      cellOf(...lines(base, [targetLine(base, request.edition)], request)),
      whyCell(reasoned, variant.waiver ?? entry?.waiver, request),
    ],
  };
}

/** What a variant says beside its limit, its place, its dates and its reason. */
function onlyClock(variant: Target): TargetLike {
  return {
    ...variant,
    ...NOWHERE,
    starts: undefined,
    ends: undefined,
    reason: undefined,
    waiver: undefined,
    variants: [],
  };
}

const NOWHERE = {
  locations: [],
  tiers: [],
  channels: [],
  segments: [],
  services: [],
  hours: undefined,
  season: undefined,
  when: undefined,
  knownLater: false,
} as const;

function lines(thing: Target, texts: readonly string[], request: PartRequest): readonly Block[] {
  return paragraphs(
    texts.filter((text) => text !== "").map((text) => [textOf(thing, "", text, request)]),
  );
}

/** What the place alone does not say: hours, season, customers, dates. */
function restOfScope(variant: Target, request: PartRequest): readonly Block[] {
  const { hours, season, when, knownLater, channels, segments, services, starts, ends } = variant;
  const rest = { hours, season, when, knownLater, channels, segments, services, starts, ends };
  return printTarget(rest, request.language).parts.flatMap((text) =>
    noteOf(textOf(variant, "", text, request)),
  );
}

function whyCell(
  thing: Variant | Target,
  waiver: Waiver | undefined,
  request: PartRequest,
): { readonly children: readonly Block[] } {
  const reason = thing.reason === undefined ? [] : [textOf(thing, "reason", thing.reason, request)];
  if (waiver === undefined) return cellOf(...paragraphs([reason]));
  const title = [linkTo("waivers", waiver, request)];
  const end = endOf(waiver, todayOf(request), request);
  const permitted = told(request, "differences.waiver", { title, end });
  return cellOf(...paragraphs([reason]), ...noteOf(...permitted));
}

function variantRows(
  { of, variant }: Departure & { kind: "variant" },
  request: PartRequest,
): readonly TableRow[] {
  const scope = printScope({ ...variant, locations: [], tiers: [] }, request.language);
  const rest = scope === "" ? [] : noteOf(textOf(variant, "", capital(scope), request));
  return changedParts(of, variant, request).map(({ label, here, core }) => ({
    cells: [
      {
        head: true,
        children: [...paragraphs([linkToRule(of, request)]), ...noteOf(...label), ...rest],
      },
      cellOf(...here),
      cellOf(...core),
      whyCell(variant, variant.waiver, request),
    ],
  }));
}
