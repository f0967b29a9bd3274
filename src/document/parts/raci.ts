import type { Action, Role, Situation, Stage, Standard, Step } from "../../generated/types.ts";
import type { StringKey } from "../../locales/strings.ts";
import type { Block, Inline, TableCell, TableRow } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import {
  headCell,
  headRow,
  linkTo,
  linkToStep,
  numbered,
  paragraph,
  strong,
  words,
} from "./nodes.ts";
import type { Workspace } from "./nodes.ts";
import { linkToRuleWithId, listed, say, told } from "./print.ts";
import { onWidePages, roleHeads, roleTables, titleOfRun } from "./role-columns.ts";

/** Who has which part in one stage, step, situation or standard. */
interface Line {
  readonly title: readonly Inline[];
  /** Exactly one, or the line is unsettled. */
  readonly accountable: ReadonlySet<Role>;
  readonly responsible: ReadonlySet<Role>;
  readonly consulted: ReadonlySet<Role>;
  readonly informed: ReadonlySet<Role>;
}

interface Group {
  readonly title: Inline;
  readonly lines: readonly Line[];
}

type Place = Stage | Step | Situation;

/**
 * Who answers for each stage, step and situation, who carries it out, who is asked and who is told. A standard that somebody else
 * answers for has a line of its own below its place.
 */
export const raci: Part = {
  attributes: {},
  render: (request) => {
    const groups = groupsOf(request).filter(({ lines }) => lines.length > 0);
    const lines = groups.flatMap((group) => group.lines);
    const involved = new Set(lines.flatMap((line) => [...rolesOf(line)]));
    const { workspace } = request.edition;
    const roles = workspace.roles.filter((role) => involved.has(role));
    if (lines.length === 0) return [];
    const runs = runsOf(roles, lines, workspace);
    return onWidePages(roles, [
      ...runs.map((columns, index) => ({
        ...table(index === 0 ? groups : groupsWith(columns, groups), columns, request),
        ...titleOfRun(runs, index, request),
      })),
      key(request),
      ...lines.filter(isUnsettled).map((line) => unsettled(line, request)),
    ]);
  },
};

/**
 * The roles in as many tables as they need. Where two are enough for that, those who answer for a line come before all others: so each line has
 * its one answer in the same table.
 */
function runsOf(
  roles: readonly Role[],
  lines: readonly Line[],
  workspace: Workspace,
): readonly (readonly Role[])[] {
  const answering = new Set(lines.flatMap(({ accountable }) => [...accountable]));
  const parts = [
    roles.filter((role) => answering.has(role)),
    roles.filter((role) => !answering.has(role)),
  ];
  const runs = roleTables(roles, workspace);
  const apart = parts.flatMap((part) => roleTables(part, workspace));
  return runs.length === 2 && apart.length === 2 ? apart : runs;
}

function rolesOf({ accountable, responsible, consulted, informed }: Line): readonly Role[] {
  return [...accountable, ...responsible, ...consulted, ...informed];
}

/** Without the lines in which none of these roles has a part: they stand in the first table, and would only be blank in a further one. */
function groupsWith(roles: readonly Role[], groups: readonly Group[]): readonly Group[] {
  return groups
    .map(({ title, lines }) => ({
      title,
      lines: lines.filter((line) => rolesOf(line).some((role) => roles.includes(role))),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function isUnsettled({ accountable }: Line): boolean {
  return accountable.size !== 1;
}

function groupsOf(request: PartRequest): readonly Group[] {
  const { workspace } = request.edition;
  const standards = standardsByPlace(workspace);
  const at = (place: Place): readonly Standard[] => standards.get(place) ?? [];
  const whole = say("matrices.raci.stage", request);
  return [
    ...workspace.stages.map((stage) => ({
      title: numbered(linkTo("stages", stage, request)),
      lines: [
        ...linesOf(stage, whole, at(stage), [], request),
        ...stage.steps.flatMap((step) =>
          linesOf(step, linkToStep(step, request), at(step), doersOf(step, workspace), request),
        ),
      ],
    })),
    {
      title: numbered({
        type: "reference",
        anchor: "communication-situations",
        children: [say("communication.situations", request)],
      }),
      lines: workspace.situations.flatMap((situation) =>
        linesOf(
          situation,
          linkTo("situations", situation, request),
          at(situation),
          handlersOf(situation, workspace),
          request,
        ),
      ),
    },
  ];
}

/** Every place with the standards that hold there, wherever they are printed. */
function standardsByPlace({ standards }: Workspace): ReadonlyMap<Place, readonly Standard[]> {
  const found = new Map<Place, Standard[]>();
  for (const standard of standards) {
    if (standard.everyInteraction) continue;
    for (const place of new Set(placesOf(standard))) {
      const list = found.get(place);
      if (list === undefined) found.set(place, [standard]);
      else list.push(standard);
    }
  }
  return found;
}

function placesOf({ steps, stages, situations }: Standard): readonly Place[] {
  return [...steps, ...stages, ...situations];
}

/** The place, and below it the standards that have it as their first and that others answer for. */
function linesOf(
  place: Place,
  title: Inline,
  standards: readonly Standard[],
  doers: readonly Role[],
  request: PartRequest,
): readonly Line[] {
  const { workspace } = request.edition;
  const isApart = (standard: Standard): boolean =>
    placesOf(standard)[0] === place && !isOwnedBy(place.owner, ownersOf(standard, workspace));
  const [apart, inside] = [standards.filter(isApart), standards.filter((one) => !isApart(one))];
  const inform = "escalations" in place ? place.escalations.map(({ role }) => role) : [];
  const own: Line = {
    title: [title],
    accountable: new Set(place.owner === undefined ? [] : [place.owner]),
    responsible: new Set([...doers, ...inside.flatMap(({ roles }) => roles)]),
    consulted: new Set([place, ...inside].flatMap(({ consulted }) => consulted)),
    informed: new Set([...[place, ...inside].flatMap(({ informed }) => informed), ...inform]),
  };
  const others = apart.map((standard) => ({
    title: linkToRuleWithId(standard, request),
    accountable: new Set(ownersOf(standard, workspace)),
    responsible: new Set(standard.roles),
    consulted: new Set(standard.consulted),
    informed: new Set(standard.informed),
  }));
  return [own, ...others];
}

function isOwnedBy(owner: Role | undefined, owners: readonly Role[]): boolean {
  return owners.length === 1 && owners[0] === owner;
}

/** Who answers for a standard: its own owner, or those of the places that it has its owner from. */
function ownersOf(standard: Standard, workspace: Workspace): readonly Role[] {
  const { owner, steps, stages, situations } = standard;
  const isStated = workspace.inheritedFrom(standard, "owner") === undefined;
  const places = steps.length > 0 ? steps : [...stages, ...situations];
  if (isStated && owner !== undefined) return [owner];
  return [...new Set(places.flatMap((place) => place.owner ?? []))];
}

/** Who is named with what is done; who is not named is the owner, whose letter says so already. */
function doersOf(step: Step, workspace: Workspace): readonly Role[] {
  return named([...step.frontstage, ...step.backstage, ...step.support], workspace);
}

function handlersOf(situation: Situation, workspace: Workspace): readonly Role[] {
  const { handler, responses, followUp } = situation;
  return [
    ...(handler === undefined ? [] : [handler]),
    ...named([...responses, ...(followUp === undefined ? [] : [followUp])], workspace),
  ];
}

function named(
  acts: readonly (Pick<Action, "at" | "role"> & object)[],
  workspace: Workspace,
): readonly Role[] {
  return acts.flatMap((act) =>
    act.role === undefined || workspace.inheritedFrom(act, "role") !== undefined ? [] : [act.role],
  );
}

function table(groups: readonly Group[], roles: readonly Role[], request: PartRequest): Block {
  const letters = lettersOf(request);
  return {
    type: "table",
    matrix: true,
    rows: [
      headRow(headCell(say("matrices.raci.item", request)), ...roleHeads(roles, request)),
      ...groups.flatMap(({ title, lines }): readonly TableRow[] => [
        { kind: "group", cells: [headCell(title)] },
        ...lines.map((line) => row(line, roles, letters)),
      ]),
    ],
  };
}

function row(line: Line, roles: readonly Role[], letters: Letters): TableRow {
  const cells = [headCell(...line.title), ...roles.map((role) => marks(line, role, letters))];
  return isUnsettled(line) ? { kind: "unsettled", cells } : { cells };
}

const PARTS = ["accountable", "responsible", "consulted", "informed"] as const;
type Letters = Readonly<Record<(typeof PARTS)[number], string>>;

function lettersOf({ strings }: PartRequest): Letters {
  const letter = (part: keyof Letters): string =>
    strings.pattern(`matrices.raci.${part}Letter` satisfies StringKey) ?? "";
  return {
    accountable: letter("accountable"),
    responsible: letter("responsible"),
    consulted: letter("consulted"),
    informed: letter("informed"),
  };
}

/** Who answers may carry it out as well; of being asked and told only the more counts, and only where a role does neither. */
function marks(line: Line, role: Role, letters: Letters): TableCell {
  const acts: readonly Block[] = (["accountable", "responsible"] as const)
    .filter((part) => line[part].has(role))
    .map((part) => ({ type: "paragraph", role: part, children: [words(letters[part])] }));
  const asked = (["consulted", "informed"] as const).find((part) => line[part].has(role));
  const children =
    acts.length > 0 || asked === undefined ? acts : [paragraph(words(letters[asked]))];
  return { children, align: "center" };
}

function key(request: PartRequest): Block {
  const letters = lettersOf(request);
  return {
    type: "columns",
    columns: PARTS.map((part) => ({
      kind: "fact",
      title: [words(letters[part])],
      children: [paragraph(say(`matrices.raci.${part}`, request))],
    })),
  };
}

/** In words what the table marks: which line has no one, or several, to answer for it. */
function unsettled({ title, accountable }: Line, request: PartRequest): Block {
  const roles = [...accountable].map((role) => linkTo("roles", role, request));
  const sentence =
    accountable.size === 0
      ? [say("matrices.raci.none", request)]
      : told(request, "matrices.raci.several", { roles: listed(roles, request) });
  return {
    type: "callout",
    kind: "draft",
    children: [paragraph(strong(...title), words(": "), ...sentence)],
  };
}
