import { anchorOf } from "../../edition/anchors.ts";
import { covers } from "../../edition/for-roles.ts";
import type { AppearanceRule, Department, Role } from "../../generated/types.ts";
import type { StringKey } from "../../locales/strings.ts";
import { printScope } from "../../quantities/print.ts";
import { capital } from "../../quantities/wording.ts";
import type { Block, Inline, TableCell, TableRow } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import {
  cell,
  headCell,
  headRow,
  joined,
  linkTo,
  paragraph,
  strong,
  textOf,
  words,
} from "./nodes.ts";
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
    const matters = mattersOf(request.edition.workspace.appearance);
    const common = matters.filter(({ rules }) => rules.some(isForEveryone));
    const special = matters.filter((matter) => !common.includes(matter));
    return [...forEveryone(common, request), ...forSome(special, common.length > 0, request)];
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
      return table(own, part, request);
    }),
  ];
}

/** A row for each rule, with whom it is for: in columns of roles, those that have the same one would say the same words beside each other. */
function forSome(
  matters: readonly Matter[],
  isBelow: boolean,
  request: PartRequest,
): readonly Block[] {
  const rules = new Set(matters.flatMap((matter) => matter.rules));
  if (rules.size === 0) return [];
  const heads = ["matrices.wear.item", "matrices.wear.whom", "matrices.wear.rule"] as const;
  return [
    {
      type: "table",
      kind: "appearance",
      ...(isBelow ? { title: [say("matrices.wear.some", request)] } : {}),
      rows: [
        headRow(...heads.map((key) => headCell(say(key, request)))),
        ...[...rules].map((rule): TableRow => ({
          cells: [
            headCell(textOf(rule, "title", rule.title, request)),
            cell(...whom(rule, request)),
            { children: wordsOf(rule, request) },
          ],
        })),
      ],
    },
  ];
}

/** The roles that a rule is for, and those of its departments that have none yet. */
function whom(rule: AppearanceRule, request: PartRequest): readonly Inline[] {
  const roles = request.edition.workspace.roles.filter((role) => covers(rule, role));
  const isEmpty = (department: Department): boolean =>
    !roles.some((role) => covers({ ...rule, roles: [], departments: [department] }, role));
  return joined(
    [
      ...roles.map((role) => linkTo("roles", role, request)),
      ...rule.departments.filter(isEmpty).map((one) => linkTo("departments", one, request)),
    ],
    ", ",
  );
}

function namesOf(roles: readonly Role[], request: PartRequest): readonly Inline[] {
  return joined(
    roles.map((role) => linkTo("roles", role, request)),
    ", ",
  );
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
  request: PartRequest,
): Extract<Block, { type: "table" }> {
  const everyone = tinted(headCell(say("standard.everyone", request)), columns);
  return {
    type: "table",
    kind: "appearance",
    rows: [
      headRow(
        headCell(say("matrices.wear.item", request)),
        everyone,
        ...columns.map(({ roles }) => headCell(...namesOf(roles, request))),
      ),
      ...matters.map((matter) => row(matter, columns, request)),
    ],
  };
}

/** What holds for everyone is told by its ground from what is beside it, where there is anything. */
function tinted(plain: TableCell, columns: readonly Column[]): TableCell {
  return columns.length === 0 ? plain : { ...plain, tint: true };
}

/** Whether one of these roles has a rule of its own. */
function isOwn({ rules }: Matter, columns: readonly Column[]): boolean {
  return rules.some((rule) => columns.some((one) => one.rules.has(rule)));
}

function row(matter: Matter, columns: readonly Column[], request: PartRequest): TableRow {
  const { rule, rules } = matter;
  const common = rulesCell(rules.filter(isForEveryone), matter, request);
  const everyone = tinted(common, columns);
  const own = columns.map((column) => rules.filter((one) => column.rules.has(one)));
  return {
    cells: [
      headCell(textOf(rule, "title", rule.title, request)),
      everyone,
      ...own.map((list) => (list.length === 0 ? same(request) : rulesCell(list, matter, request))),
    ],
  };
}

/** What holds where a cell has no rule of its own; an empty one would leave that open. */
function same(request: PartRequest): TableCell {
  const children = [say("matrices.wear.same", request)];
  return { children: [{ type: "paragraph", role: "empty", children }] };
}

/** A rule by another name than the row's says which. */
function rulesCell(
  rules: readonly AppearanceRule[],
  matter: Matter,
  request: PartRequest,
): TableCell {
  const children = rules.flatMap((rule) => [
    ...(rule === matter.rule
      ? []
      : [paragraph(strong(textOf(rule, "title", rule.title, request)))]),
    ...wordsOf(rule, request),
  ]);
  return { children };
}

/** What must be; below it the id as a link to the whole rule, and where it holds. */
function wordsOf(rule: AppearanceRule, request: PartRequest): readonly Block[] {
  const link: Inline = {
    type: "reference",
    anchor: anchorOf("appearance", rule.id),
    children: [words(rule.id)],
  };
  const below = joined([link, ...where(rule, request)], " · ");
  return [...content(rule, request), { type: "paragraph", role: "note", children: below }];
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
