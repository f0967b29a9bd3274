import type { Authority, Gesture, Role, Situation } from "../../generated/types.ts";
import { isTime } from "../../quantities/measures.ts";
import type { Quantity } from "../../quantities/types.ts";
import type { Block, Inline } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { tableOf } from "./columns.ts";
import { bullets, joined, linkTo, paragraphs, textOf, words } from "./nodes.ts";
import { printed, told, wordOfBook } from "./print.ts";

/**
 * Role × what it may decide alone: in each case, in each period, which gestures, and who decides above the limit. From the front line
 * upwards, so that a case that goes on goes on down the page.
 */
export const authority: Part = {
  attributes: { for: {} },
  render: (request) => {
    const { situations } = request.edition.workspace;
    const { for: id } = request.attributes;
    const situation = situations.find((one) => one.id === id);
    if (situation !== undefined) return inSituation(situation, request);
    const { roles, gestures } = request.edition.workspace;
    const granted = gesturesByRole(gestures);
    const deciding = roles.filter((role) => role.authority.length > 0 || granted.has(role));
    if (deciding.length === 0) return [];
    return tableFor(deciding, granted, request, wordOfBook(request, "recovery.authority"));
  },
};

/** The same for those who may give one of a situation's gestures, of which only these are named; then the gestures that nobody is granted. */
function inSituation({ gestures }: Situation, request: PartRequest): readonly Block[] {
  const granted = gesturesByRole(gestures);
  const roles = request.edition.workspace.roles.filter((role) => granted.has(role));
  const others = gestures.filter(({ grantedBy }) => grantedBy.length === 0);
  return [
    ...tableFor(roles, granted, request),
    ...bullets(others.map((gesture) => [linkTo("gestures", gesture, request)])),
  ];
}

function tableFor(
  deciding: readonly Role[],
  granted: ReadonlyMap<Role, readonly Gesture[]>,
  request: PartRequest,
  title?: string,
): readonly Block[] {
  const word = (key: string): string => wordOfBook(request, key);
  // What holds in some cases only is a sentence, not an amount among others.
  const limits = (role: Role, isOfColumn: (one: Authority) => boolean): readonly Block[] =>
    paragraphs(
      role.authority
        .filter((one) => isGeneral(one) && isOfColumn(one))
        .map((one) => limitOf(one, request)),
    );
  return tableOf<Role>(
    fromTheFrontLine(deciding),
    [
      {
        title: word("recovery.role"),
        cell: (role) => paragraphs([[linkTo("roles", role, request)]]),
        head: true,
      },
      {
        title: word("authority.case"),
        cell: (role) => limits(role, (one) => !isForPeriod(one)),
        align: "end",
      },
      {
        title: word("authority.period"),
        cell: (role) => limits(role, isForPeriod),
        align: "end",
      },
      {
        title: word("authority.gestures"),
        cell: (role) => gesturesOf(role, granted.get(role) ?? [], request),
      },
      { title: word("authority.above"), cell: (role) => paragraphs([aboveOf(role, request)]) },
    ],
    title === undefined ? {} : { title },
  );
}

function gesturesByRole(gestures: readonly Gesture[]): ReadonlyMap<Role, readonly Gesture[]> {
  const byRole = new Map<Role, Gesture[]>();
  for (const gesture of gestures) {
    for (const role of gesture.grantedBy) byRole.set(role, [...(byRole.get(role) ?? []), gesture]);
  }
  return byRole;
}

/** Those with the most above them first; the rest in the order of the book. */
function fromTheFrontLine(roles: readonly Role[]): readonly Role[] {
  const depths = new Map(roles.map((role) => [role, superiorsOf(role).length]));
  return roles.toSorted((a, b) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0));
}

/** From the nearest to the top; a circle of reports has its own finding. */
function superiorsOf(role: Role): readonly Role[] {
  const seen = new Set<Role>([role]);
  for (let at = role.reportsTo; at !== undefined && !seen.has(at); at = at.reportsTo) seen.add(at);
  return [...seen].slice(1);
}

function gesturesOf(
  role: Role,
  gestures: readonly Gesture[],
  request: PartRequest,
): readonly Block[] {
  const special = role.authority.filter((one) => !isGeneral(one));
  const named = new Set(special.map(({ gesture }) => gesture));
  const others = gestures.filter((gesture) => !named.has(gesture));
  return paragraphs([
    joined(others.map((gesture) => [linkTo("gestures", gesture, request)])),
    ...special.map((one) => limitOf(one, request)),
  ]);
}

function isGeneral({ gesture, when }: Authority): boolean {
  return gesture === undefined && when === undefined;
}

/** `£400 per month` is for a period; `£40 per case` is not. */
function isForPeriod({ money, discount, time }: Authority): boolean {
  const limits = [money, discount, time].filter((limit) => limit !== undefined);
  return limits.length > 0 && limits.every(isRateOfTime);
}

function isRateOfTime(quantity: Quantity): boolean {
  if (quantity.form === "multiple") return false;
  const noun = quantity.rate?.noun;
  return noun?.kind === "known" && isTime(noun.id);
}

/** `A free night: £200 per case, 10 % discount (the room could not be used)`. */
function limitOf(one: Authority, request: PartRequest): readonly Inline[] {
  const { gesture, money, discount, time, when } = one;
  const limits = joined(
    [
      printed(money, request),
      discount && told(request, "recovery.discount", { amount: printed(discount, request) }),
      time && told(request, "recovery.time", { amount: printed(time, request) }),
    ].map((limit) => limit ?? []),
    ", ",
  );
  const head = gesture === undefined ? [] : [linkTo("gestures", gesture, request)];
  const said = joined([head, limits], ": ");
  if (when === undefined) return said;
  return [
    ...said,
    words(said.length === 0 ? "(" : " ("),
    textOf(one, "when", when, request),
    words(")"),
  ];
}

/** The nearest role above that may decide anything; without one, the role that it reports to. */
function aboveOf(role: Role, request: PartRequest): readonly Inline[] {
  const superiors = superiorsOf(role);
  const above = superiors.find((one) => one.authority.length > 0) ?? superiors[0];
  return above === undefined ? [] : [linkTo("roles", above, request)];
}
