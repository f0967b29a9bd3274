import { anchorOf } from "../../edition/anchors.ts";
import type { AnyEntity, Change, EditionEntry, Role } from "../../generated/types.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Block, Inline, TableRow } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import {
  cell,
  cellOf,
  headCell,
  headRow,
  joined,
  linkTo,
  noteOf,
  paragraphs,
  strong,
  textOf,
} from "./nodes.ts";
import { linkToRule, proseOf, titleIn, told } from "./print.ts";

type Workspace = Edition["workspace"];

const KINDS = ["added", "changed", "removed"] as const;

/** What this edition adds, changes and removes, whether staff must be told, why, and who learns it anew. */
export const editionChanges: Part = {
  attributes: { title: { required: true } },
  render: (request) => {
    const { workspace } = request.edition;
    const edition = presentEdition(workspace);
    const changes = workspace.changes.filter((change) => change.edition === edition);
    if (edition === undefined || changes.length === 0) return [];
    const children = [
      ...proseOf(edition, "summary", edition.summary, request),
      ...paragraphs([summaryOf(changes, request), retrainOf(changes, request)]),
      ...KINDS.flatMap((kind) =>
        tableOf(
          kind,
          changes.filter((change) => change.kind === kind),
          request,
        ),
      ),
    ];
    const title = titleIn(request);
    return [{ type: "section", kind: "appendix", id: "appendix-changes", title, children }];
  },
};

/** The entry of the edition that this book is. */
function presentEdition({ editions, settings }: Workspace): EditionEntry | undefined {
  return editions.find(({ id }) => id === settings.handbook.version);
}

/** `4 added, 3 changed, 1 removed.` */
function summaryOf(changes: readonly Change[], request: PartRequest): readonly Inline[] {
  const counts = KINDS.map((kind) => [
    kind,
    changes.filter((change) => change.kind === kind).length,
  ]);
  return told(request, "changes.summary", Object.fromEntries(counts));
}

function retrainOf(changes: readonly Change[], request: PartRequest): readonly Inline[] {
  const wanted = new Set<Role>(changes.flatMap(({ retrain }) => retrain));
  const roles = request.edition.workspace.roles.filter((role) => wanted.has(role));
  if (roles.length === 0) return [];
  return told(request, "changes.retrainAll", { roles: titlesOf(roles, request) });
}

function titlesOf(roles: readonly Role[], request: PartRequest): readonly Inline[] {
  return joined(
    roles.map((role) => [linkTo("roles", role, request)]),
    ", ",
  );
}

/** What staff must be told stands first. */
function tableOf(
  kind: Change["kind"],
  changes: readonly Change[],
  request: PartRequest,
): readonly Block[] {
  if (changes.length === 0) return [];
  const ordered = changes.toSorted((a, b) => Number(b.material) - Number(a.material));
  const keys = ["changes.what", "changes.why", "changes.told", "changes.retrain"];
  const heads = headRow(...keys.map((key) => headCell(...told(request, key))));
  const rows = ordered.map((change) => rowOf(change, request));
  return [{ type: "table", title: told(request, `changes.${kind}`), rows: [heads, ...rows] }];
}

function rowOf(change: Change, request: PartRequest): TableRow {
  const { title, material, reason, retrain } = change;
  const links = change.what.map((thing) => linkToAny(thing, request));
  return {
    cells: [
      {
        head: true,
        children: [
          ...paragraphs([[textOf(change, "title", title, request)]]),
          ...noteOf(...joined(links)),
        ],
      },
      cellOf(
        ...paragraphs([reason === undefined ? [] : [textOf(change, "reason", reason, request)]]),
      ),
      cell(
        ...(material
          ? [strong(...told(request, "changes.material"))]
          : told(request, "changes.notMaterial")),
      ),
      cell(...titlesOf(retrain, request)),
    ],
  };
}

/** Terms and answers are called by their own words; what has no name is told by its id. */
function linkToAny(thing: AnyEntity, request: PartRequest): readonly Inline[] {
  if ("title" in thing) return linkToRule(thing, request);
  const [field, name] =
    "term" in thing
      ? ["term", thing.term]
      : "question" in thing
        ? ["question", thing.question]
        : ["id", thing.id];
  const children = [textOf(thing, field, name, request)];
  return [{ type: "reference", anchor: anchorOf(thing.collection, thing.id), children }];
}
