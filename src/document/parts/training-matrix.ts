import { anchorOf } from "../../edition/anchors.ts";
import { printTarget } from "../../quantities/print.ts";
import type { Role, Standard, Training } from "../../generated/types.ts";
import type { Block, Inline, TableCell } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { cell, headCell, headRow, joined, linkTo, textOf, words } from "./nodes.ts";
import { collatorOf, inTitleOrder } from "./collation.ts";
import type { Workspace } from "./nodes.ts";
import { listed, markOf, say } from "./print.ts";
import { onWidePages, roleHeads, roleTables, titleOfRun } from "./role-columns.ts";

/** Which role takes part in which training, then what each training is and which standards it teaches. */
export const trainingMatrix: Part = {
  attributes: {},
  render: (request) => {
    const { workspace } = request.edition;
    const training = inTitleOrder(workspace.training, request.language);
    if (training.length === 0) return [];
    const taught = standardsOf(workspace);
    const roles = trainedRoles(workspace);
    const runs = roleTables(roles, workspace);
    return [
      ...onWidePages(
        roles,
        runs.map((columns, index) => ({
          ...matrix(training, columns, request),
          ...titleOfRun(runs, index, request),
        })),
      ),
      modules(training, taught, request),
    ];
  },
};

/** Partners outside the company learn only what names them. */
function trainedRoles({ roles, training }: Workspace): readonly Role[] {
  return roles.filter((role) => training.some((module) => takesPart(role, module)));
}

function takesPart(role: Role, module: Training): boolean {
  return module.roles.length === 0 ? !role.external : module.roles.includes(role);
}

function standardsOf({ standards }: Workspace): ReadonlyMap<Training, readonly Standard[]> {
  const found = new Map<Training, Standard[]>();
  for (const standard of standards) {
    for (const module of new Set(standard.training)) {
      const list = found.get(module);
      if (list === undefined) found.set(module, [standard]);
      else list.push(standard);
    }
  }
  return found;
}

function matrix(
  training: readonly Training[],
  roles: readonly Role[],
  request: PartRequest,
): Block {
  return {
    type: "table",
    matrix: true,
    rows: [
      headRow(headCell(say("matrices.training.module", request)), ...roleHeads(roles, request)),
      ...training.map((module) => ({
        cells: [
          headCell(linkTo("training", module, request)),
          ...roles.map((role) => mark(role, module, request)),
        ],
      })),
    ],
  };
}

function mark(role: Role, module: Training, request: PartRequest): TableCell {
  if (!takesPart(role, module)) return { ...cell(), align: "center" };
  const key = module.type === "initial" ? "matrices.training.first" : "matrices.training.again";
  return { ...cell(say(key, request)), align: "center" };
}

function titleOf(module: Training, request: PartRequest): Inline {
  return textOf(module, "title", module.title, request);
}

function modules(
  training: readonly Training[],
  taught: ReadonlyMap<Training, readonly Standard[]>,
  request: PartRequest,
): Block {
  const hasMaterial = training.some(({ document }) => document !== undefined);
  const heads = [
    "module",
    "kind",
    "roles",
    "proof",
    ...(hasMaterial ? (["material"] as const) : []),
    "standards",
  ] as const;
  return {
    type: "table",
    title: [say("matrices.training.details", request)],
    rows: [
      headRow(...heads.map((head) => headCell(say(`matrices.training.${head}`, request)))),
      ...training.map((module) => ({
        id: anchorOf("training", module.id),
        cells: [
          headCell(titleOf(module, request)),
          cell(...kindOf(module, request)),
          cell(...rolesOf(module, request)),
          proofOf(module, request),
          ...(hasMaterial ? [materialOf(module, request)] : []),
          cell(...standardLinks(taught.get(module) ?? [], request)),
        ],
      })),
    ],
  };
}

/** First training or refresher, and how often. */
function kindOf(module: Training, request: PartRequest): readonly Inline[] {
  const kind = say(`matrices.training.${module.type}`, request);
  if (module.every === undefined) return [kind];
  const { limit } = printTarget({ every: module.every }, request.language);
  return [kind, words(", "), textOf(module, "", limit, request)];
}

function rolesOf(module: Training, request: PartRequest): readonly Inline[] {
  if (module.roles.length === 0) return [say("standard.everyone", request)];
  return listed(
    module.roles.map((role) => linkTo("roles", role, request)),
    request,
  );
}

function proofOf(module: Training, request: PartRequest): TableCell {
  return module.proof === undefined ? cell() : cell(textOf(module, "proof", module.proof, request));
}

function materialOf({ document }: Training, request: PartRequest): TableCell {
  return document === undefined ? cell() : cell(linkTo("documents", document, request));
}

function standardLinks(standards: readonly Standard[], request: PartRequest): readonly Inline[] {
  const { compare } = collatorOf(request.language);
  return joined(
    standards
      .toSorted((a, b) => compare(a.id, b.id))
      .map((standard) => [
        { ...linkTo("standards", standard, request), children: [words(standard.id)] },
        ...markOf(standard, request),
      ]),
    ", ",
  );
}
