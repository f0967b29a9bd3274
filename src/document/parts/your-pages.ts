import type { Edition } from "../../edition/edition.ts";
import { covers } from "../../edition/for-roles.ts";
import { inBookOrder } from "../../edition/reverse.ts";
import type {
  AppearanceRule,
  Role,
  Situation,
  Stage,
  Standard,
  Step,
} from "../../generated/types.ts";
import type { StringKey } from "../../locales/strings.ts";
import type { Block, Column, Inline } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { joined, linkTo, linkToStep, paragraph, textOf, words } from "./nodes.ts";
import { linkToRule, say } from "./print.ts";

/** For each role the things that concern it, beyond what concerns everybody; a role that nothing concerns is left out. */
export const yourPages: Part = {
  attributes: {},
  render: (request) => {
    const { workspace } = request.edition;
    const pages = pagesOf(workspace);
    return workspace.roles.flatMap((role) => roleBlock(role, pages.get(role), request));
  },
};

/** What concerns one role, each list in the order of the book. */
interface Pages {
  /** Steps at which it acts or keeps a standard. */
  readonly steps: Set<Step>;
  readonly stages: Set<Stage>;
  /** Standards that it performs. */
  readonly standards: Set<Standard>;
  /** Situations in which it handles, acts, is called in or follows up. */
  readonly situations: Set<Situation>;
  /** What it answers for. */
  readonly ownStages: Set<Stage>;
  readonly ownSteps: Set<Step>;
  readonly ownSituations: Set<Situation>;
  readonly appearance: Set<AppearanceRule>;
}

/** The pages of every role; one walk over the workspace. */
function pagesOf(workspace: Edition["workspace"]): ReadonlyMap<Role, Pages> {
  const pages = new Map<Role, Pages>(workspace.roles.map((role) => [role, noPages()]));
  const note = (roles: readonly (Role | undefined)[], put: (page: Pages) => void): void => {
    for (const role of roles) {
      const page = role === undefined ? undefined : pages.get(role);
      if (page !== undefined) put(page);
    }
  };
  for (const standard of inBookOrder(workspace)) {
    if (standard.everyInteraction) continue;
    note(standard.roles, (page) => {
      page.standards.add(standard);
      for (const step of standard.steps) page.steps.add(step);
      for (const stage of standard.stages) page.stages.add(stage);
    });
  }
  for (const stage of workspace.stages) {
    note([stage.owner], ({ ownStages }) => ownStages.add(stage));
    for (const step of stage.steps) {
      note(actorsOf(step), ({ steps }) => steps.add(step));
      // Who answers for a stage answers for its steps, and is not told so again.
      if (step.owner !== stage.owner) note([step.owner], ({ ownSteps }) => ownSteps.add(step));
    }
  }
  for (const situation of workspace.situations) {
    note([situation.owner], ({ ownSituations }) => ownSituations.add(situation));
    note(rolesIn(situation), ({ situations }) => situations.add(situation));
  }
  for (const rule of workspace.appearance) {
    const wearers = workspace.roles.filter((role) => covers(rule, role));
    note(wearers, ({ appearance }) => appearance.add(rule));
  }
  return pages;
}

function noPages(): Pages {
  return {
    steps: new Set(),
    stages: new Set(),
    standards: new Set(),
    situations: new Set(),
    ownStages: new Set(),
    ownSteps: new Set(),
    ownSituations: new Set(),
    appearance: new Set(),
  };
}

function actorsOf({ frontstage, backstage, support }: Step): readonly (Role | undefined)[] {
  return [...frontstage, ...backstage, ...support].map(({ role }) => role);
}

function rolesIn(situation: Situation): readonly (Role | undefined)[] {
  const { handler, responses, escalations, followUp } = situation;
  return [handler, ...[...responses, ...escalations].map(({ role }) => role), followUp?.role];
}

function roleBlock(role: Role, pages: Pages | undefined, request: PartRequest): readonly Block[] {
  if (pages === undefined) return [];
  const link = (thing: Situation | Stage | AppearanceRule): Inline =>
    linkTo(thing.collection, thing, request);
  const owned = [
    ...[...pages.ownStages].map(link),
    ...[...pages.ownSteps].map((step) => linkToStep(step, request)),
    ...[...pages.ownSituations].map(link),
  ];
  const standards = [...pages.standards].map((each) => linkToRule(each, request));
  const columns = [
    ...column("pages.path", pathOf(pages, request), request),
    ...column("pages.standards", standards, request),
    ...column("pages.situations", [...pages.situations].map(link), request),
    ...column("chapter.appearance", [...pages.appearance].map(link), request),
    ...column("pages.answersFor", owned, request),
    ...column("pages.more", furtherPages(role, owned.length > 0, request), request),
  ];
  if (columns.length === 0) return [];
  return [
    {
      type: "section",
      kind: "group",
      id: `pages-${role.id}`,
      title: [textOf(role, "title", role.title, request)],
      at: request.origins.idOf({ file: role.at.file, pointer: role.at.pointer }),
      children: [{ type: "columns", columns }],
    },
  ];
}

/** References without words: each gets the title of what it leads to, and is left out where the book does not have it. */
function furtherPages(role: Role, isOwner: boolean, { edition }: PartRequest): readonly Inline[] {
  const isTrained = edition.workspace.training.some(({ roles }) => roles.includes(role));
  return [
    ...(role.authority.length > 0 ? ["communication-recovery", "appendix-authority"] : []),
    ...(isOwner ? ["appendix-raci"] : []),
    ...(isTrained ? ["appendix-training-matrix"] : []),
  ].map((anchor) => ({ type: "reference", anchor, children: [] }));
}

/** Stages, each with those of its steps that concern the role. */
function pathOf(pages: Pages, request: PartRequest): readonly Inline[][] {
  return request.edition.workspace.stages.flatMap((stage) => {
    const steps = stage.steps.filter((step) => pages.steps.has(step));
    if (steps.length === 0 && !pages.stages.has(stage)) return [];
    const links = steps.map((step) => linkToStep(step, request));
    const stageLink = linkTo("stages", stage, request);
    return [
      links.length === 0
        ? [stageLink]
        : [stageLink, words(" ("), ...joined(links, ", "), words(")")],
    ];
  });
}

/** Nothing where there is nothing to list. */
function column(
  title: StringKey,
  things: readonly (Inline | readonly Inline[])[],
  request: PartRequest,
): readonly Column[] {
  if (things.length === 0) return [];
  const heading = [say(title, request)];
  return [{ kind: "fact", title: heading, children: [paragraph(...joined(things))] }];
}
