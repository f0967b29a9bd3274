import { anchorOf } from "../../edition/anchors.ts";
import { covers } from "../../edition/for-roles.ts";
import type { AppearanceRule, Role } from "../../generated/types.ts";
import type { StringKey } from "../../locales/strings.ts";
import { printScope } from "../../quantities/print.ts";
import { capital } from "../../quantities/wording.ts";
import type { Block, Inline, TableCell, TableRow } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { headCell, headRow, joined, linkTo, paragraph, strong, textOf, words } from "./nodes.ts";
import { say } from "./print.ts";
import { evenly } from "./role-columns.ts";

/** Beside what is worn and what holds for everyone; more would make cells of two words a line (visual.md, picture 08). */
const MOST_COLUMNS = 4;

/** Roles for which the same rules of their own hold. */
interface Column {
  readonly roles: readonly Role[];
  readonly rules: ReadonlySet<AppearanceRule>;
}

/** A matter with every rule about it: the one it is named after, what takes its place, and versions of it. */
interface Matter {
  readonly rule: AppearanceRule;
  readonly rules: readonly AppearanceRule[];
}

/** What holds for everyone, and beside it what is different for each role; below it, what only some roles have a rule about. */
export const appearanceMatrix: Part = {
  attributes: {},
  render: (request) => {
    const { workspace } = request.edition;
    const matters = mattersOf(workspace.appearance);
    const common = matters.filter(({ rules }) => rules.some(isForEveryone));
    const special = matters.filter((matter) => !common.includes(matter));
    const { roles } = workspace;
    const differing = [...columnsOf(roles, common), ...columnsOf(roles, special)];
    const shown = new Set(differing.flatMap((column) => column.roles));
    const isRest = common.length > 0 && shown.size > 0 && shown.size < roles.length;
    return [
      ...forEveryone(common, request),
      ...forSome(special, common.length > 0, request),
      ...(isRest ? [rest(request)] : []),
    ];
  },
};

/** In further tables what only holds for everyone is not said again. */
function forEveryone(matters: readonly Matter[], request: PartRequest): readonly Block[] {
  if (matters.length === 0) return [];
  const { roles } = request.edition.workspace;
  const columns = columnsOf(roles, matters);
  const tables = columns.length === 0 ? [[]] : evenly(columns, MOST_COLUMNS);
  const lead = say("matrices.wear.lead", request);
  return [
    ...(columns.length === 0
      ? []
      : [{ type: "paragraph", role: "lead", children: [lead] } as const]),
    ...tables.map((part, index) => {
      const own = index === 0 ? matters : matters.filter((matter) => isOwn(matter, part));
      return table(own, part, true, request);
    }),
  ];
}

function forSome(
  matters: readonly Matter[],
  isBelow: boolean,
  request: PartRequest,
): readonly Block[] {
  const columns = columnsOf(request.edition.workspace.roles, matters);
  return evenly(columns, MOST_COLUMNS).map((part, index) => {
    const own = matters.filter((matter) => isOwn(matter, part));
    const shown = table(own, part, false, request);
    return isBelow && index === 0
      ? { ...shown, title: [say("matrices.wear.some", request)] }
      : shown;
  });
}

function rest(request: PartRequest): Block {
  return { type: "paragraph", role: "aside", children: [say("matrices.wear.rest", request)] };
}

function isForEveryone({ roles, departments }: AppearanceRule): boolean {
  return roles.length + departments.length === 0;
}

/** Roles that differ in these matters; those that differ in the same way stand together. */
function columnsOf(roles: readonly Role[], matters: readonly Matter[]): readonly Column[] {
  const about = new Set(matters.flatMap(({ rules }) => rules));
  const special = [...about].filter((rule) => !isForEveryone(rule));
  const found = new Map<string, { roles: Role[]; rules: ReadonlySet<AppearanceRule> }>();
  for (const role of roles) {
    const rules = special.filter((rule) => covers(rule, role));
    if (rules.length === 0) continue;
    const key = rules.map(({ id }) => id).join("\n");
    const column = found.get(key);
    if (column === undefined) found.set(key, { roles: [role], rules: new Set(rules) });
    else column.roles.push(role);
  }
  return [...found.values()];
}

function mattersOf(rules: readonly AppearanceRule[]): readonly Matter[] {
  const found = new Map<AppearanceRule, AppearanceRule[]>();
  const list = (rule: AppearanceRule): AppearanceRule[] => {
    const known = found.get(rule) ?? [];
    found.set(rule, known);
    return known;
  };
  const places = new Map(rules.map((rule, place) => [rule, place]));
  for (const rule of rules) {
    for (const named of namesakes(rule, places, new Set())) list(named).push(rule);
  }
  return rules.flatMap((rule) => {
    const about = found.get(rule);
    return about === undefined ? [] : [{ rule, rules: about }];
  });
}

/** The rules after which its matters are named: those whose place it takes, else the equal one before it, else itself. */
function namesakes(
  rule: AppearanceRule,
  places: ReadonlyMap<AppearanceRule, number>,
  seen: Set<AppearanceRule>,
): readonly AppearanceRule[] {
  if (seen.has(rule)) return [rule];
  seen.add(rule);
  const { replaces, equivalentTo } = rule;
  const place = places.get(rule) ?? 0;
  const equal = equivalentTo === undefined ? undefined : places.get(equivalentTo);
  const others = replaces.filter((other) => places.has(other));
  if (others.length > 0) return others.flatMap((other) => namesakes(other, places, seen));
  if (equivalentTo === undefined || equal === undefined || equal > place) return [rule];
  return namesakes(equivalentTo, places, seen);
}

function table(
  matters: readonly Matter[],
  columns: readonly Column[],
  hasEveryone: boolean,
  request: PartRequest,
): Extract<Block, { type: "table" }> {
  const everyone: TableCell = {
    ...headCell(say("standard.everyone", request)),
    tint: true,
  };
  return {
    type: "table",
    kind: "appearance",
    rows: [
      headRow(
        headCell(say("matrices.wear.item", request)),
        ...(hasEveryone ? [everyone] : []),
        ...columns.map(({ roles }) => columnHead(roles, request)),
      ),
      ...matters.map((matter) => row(matter, columns, hasEveryone, request)),
    ],
  };
}

/** Whether one of these roles has a rule of its own. */
function isOwn({ rules }: Matter, columns: readonly Column[]): boolean {
  return rules.some((rule) => columns.some((one) => one.rules.has(rule)));
}

function columnHead(roles: readonly Role[], request: PartRequest): TableCell {
  return {
    head: true,
    children: [
      paragraph(
        ...joined(
          roles.map((role) => linkTo("roles", role, request)),
          ", ",
        ),
      ),
    ],
  };
}

function row(
  matter: Matter,
  columns: readonly Column[],
  hasEveryone: boolean,
  request: PartRequest,
): TableRow {
  const { rule, rules } = matter;
  const everyone: TableCell = {
    ...rulesCell(rules.filter(isForEveryone), matter, request),
    tint: true,
  };
  const other = inWords(hasEveryone ? "matrices.wear.same" : "matrices.wear.none", request);
  const own = columns.map((column) => rules.filter((one) => column.rules.has(one)));
  return {
    cells: [
      headCell(textOf(rule, "title", rule.title, request)),
      ...(hasEveryone ? [everyone] : []),
      ...own.map((list) => (list.length === 0 ? other : rulesCell(list, matter, request))),
    ],
  };
}

/** What holds where a cell has no rule of its own; an empty one would leave that open. */
function inWords(key: StringKey, request: PartRequest): TableCell {
  return { children: [{ type: "paragraph", role: "empty", children: [say(key, request)] }] };
}

function rulesCell(
  rules: readonly AppearanceRule[],
  matter: Matter,
  request: PartRequest,
): TableCell {
  return { children: rules.flatMap((rule) => ruleBlocks(rule, matter, request)) };
}

/** What must be; below it the id as a link to the whole rule, and where it holds. */
function ruleBlocks(rule: AppearanceRule, matter: Matter, request: PartRequest): readonly Block[] {
  const title = textOf(rule, "title", rule.title, request);
  const link: Inline = {
    type: "reference",
    anchor: anchorOf("appearance", rule.id),
    children: [words(rule.id)],
  };
  const below = joined([link, ...where(rule, request)], " · ");
  return [
    ...(rule === matter.rule ? [] : [paragraph(strong(title))]),
    ...content(rule, request),
    { type: "paragraph", role: "note", children: below },
  ];
}

function where(rule: AppearanceRule, request: PartRequest): readonly Inline[] {
  const { variant, areas } = rule;
  const scope = capital(printScope(rule, request.language));
  return [
    ...(variant === undefined ? [] : [textOf(rule, "variant", variant, request)]),
    ...areas.map((area, at) => textOf(rule, `areas/${at}`, area, request)),
    ...(scope === "" ? [] : [textOf(rule, "", scope, request)]),
  ];
}

const FURTHER = [
  ["notAllowed", "appearance.notAllowed"],
  ["allowed", "appearance.allowed"],
  ["askFirst", "appearance.askFirst"],
] as const;

/** What must be, and what must not; where neither is said, what the rule says first. */
function content(rule: AppearanceRule, request: PartRequest): readonly Block[] {
  const texts = (field: "required" | (typeof FURTHER)[number][0]): readonly Inline[] =>
    rule[field].map((text, at) => textOf(rule, `${field}/${at}`, text, request));
  const required = texts("required").map((text) => paragraph(text));
  const further = FURTHER.find(([field]) => rule[field].length > 0);
  if (further === undefined) return required;
  const [field, key] = further;
  return required.length > 0 && field !== "notAllowed"
    ? required
    : [...required, labelled(key, texts(field), request)];
}

function labelled(key: StringKey, texts: readonly Inline[], request: PartRequest): Block {
  return paragraph(say(key, request), words(": "), ...joined(texts));
}
