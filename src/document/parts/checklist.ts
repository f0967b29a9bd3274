import { anchorOf } from "../../edition/anchors.ts";
import type { Check, Checklist, Section, Stage, Standard } from "../../generated/types.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Block, FormField, Inline, TableCell, TableRow } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { cellOf, headRow, joined, noteOf, textOf, words } from "./nodes.ts";
import { told } from "./print.ts";

type Workspace = Edition["workspace"];

/** The questions of a checklist, section by section, with boxes to tick. Weights are not shown, and no box that makes no sense. */
export const checklist: Part = {
  attributes: { id: { required: true } },
  render: (request) => {
    const { id } = request.attributes;
    const found = request.edition.workspace.checklists.find((each) => each.id === id);
    if (found === undefined) return [];
    const sections = questionsOf(found, request.edition.workspace);
    const boxes = boxesFor(sections.flatMap(({ checks }) => checks));
    const letters = (request.strings.pattern("appendix.letters") ?? "").split(" ");
    const tables = sections.map(({ section, checks }, index): Block => ({
      type: "table",
      rows: [
        headOf({ section, checks }, letters[index] ?? String(index + 1), boxes, request),
        ...checks.map((check) => rowOf(check, boxes, request)),
      ],
    }));
    return tables.length === 0 ? [] : [...tables, ...noteOf(...howTo(boxes, request))];
  },
};

/** What to do where a situation did not arise is said by the name of its boxes, where there are any: they are not the last of every section. */
function howTo({ didNotArise }: Boxes, request: PartRequest): readonly Inline[] {
  if (!didNotArise) return told(request, "checklist.howToYesNo");
  const name = told(request, "checklist.didNotArise");
  const box = told(request, "phrase.quoted", { words: name });
  return told(request, "checklist.howTo", { box });
}

interface Questions {
  readonly section: Section;
  readonly checks: readonly Check[];
}

/** A section takes the checks that it names, or all those of its stage; one without any is left out. */
function questionsOf({ sections }: Checklist, workspace: Workspace): readonly Questions[] {
  const taken = sections.some(({ checks, stage }) => checks.length === 0 && stage !== undefined)
    ? checksByStage(workspace)
    : new Map<Stage, readonly Check[]>();
  return sections
    .map((section) => {
      const { stage } = section;
      const ofStage = stage === undefined ? undefined : taken.get(stage);
      return { section, checks: section.checks.length > 0 ? section.checks : (ofStage ?? []) };
    })
    .filter(({ checks }) => checks.length > 0);
}

/** The checks of the standards that hold in a stage or in one of its steps, in the order of the book. */
function checksByStage({ stages, standards }: Workspace): ReadonlyMap<Stage, readonly Check[]> {
  const atPlace = new Map<object, Standard[]>();
  for (const standard of standards) {
    for (const place of [...standard.stages, ...standard.steps]) {
      const list = atPlace.get(place);
      if (list === undefined) atPlace.set(place, [standard]);
      else list.push(standard);
    }
  }
  return new Map(
    stages.map((stage) => {
      const here = [stage, ...stage.steps].flatMap((place) => atPlace.get(place) ?? []);
      return [stage, [...new Set(here)].flatMap(({ checks }) => checks)];
    }),
  );
}

/** The columns of boxes that any question of the list needs. */
interface Boxes {
  readonly yesNo: boolean;
  readonly didNotArise: boolean;
}

function boxesFor(checks: readonly Check[]): Boxes {
  return {
    yesNo: checks.some(({ scale }) => scale === "yesNo"),
    didNotArise: checks.some(({ mayNotApply }) => mayNotApply),
  };
}

/** Columns in which no question of the section has a box have no name there. */
function headOf(
  { section, checks }: Questions,
  letter: string,
  { yesNo, didNotArise }: Boxes,
  request: PartRequest,
): TableRow {
  const own = boxesFor(checks);
  const column = (key: string, isUsed: boolean): TableCell =>
    isUsed ? { ...head(told(request, key)), align: "center" } : { children: [], align: "center" };
  return headRow(
    head([words(letter)]),
    head([textOf(section, "title", section.title, request)]),
    ...(yesNo ? [column("checklist.yes", own.yesNo), column("checklist.no", own.yesNo)] : []),
    ...(didNotArise ? [column("checklist.didNotArise", own.didNotArise)] : []),
  );
}

function head(children: readonly Inline[]): TableCell {
  return { head: true, children: [{ type: "paragraph", children }] };
}

function rowOf(check: Check, { yesNo, didNotArise }: Boxes, request: PartRequest): TableRow {
  const answers = check.scale === "yesNo";
  const box = (isThere: boolean): TableCell =>
    isThere ? { align: "center", children: [boxOf([[]])] } : { align: "center", children: [] };
  return {
    cells: [
      cellOf(...noteOf(idOf(check, request))),
      cellOf(
        { type: "paragraph", children: [textOf(check, "ask", check.ask, request)] },
        ...(answers ? [] : scaleOf(check, request)),
      ),
      ...(yesNo ? [box(answers), box(answers)] : []),
      ...(didNotArise ? [box(check.mayNotApply)] : []),
    ],
  };
}

/** The short name by which results are filed, leading to the rule that is checked. */
function idOf(check: Check, request: PartRequest): Inline {
  const { collection, id } = check.parent;
  const children = [textOf(check, "id", check.id, request)];
  return { type: "reference", anchor: anchorOf(collection, id), children };
}

/** A box for each value from 0 upwards, and what the values mean. */
function scaleOf(check: Check, request: PartRequest): readonly Block[] {
  const best = check.points ?? Math.max(check.anchors.length - 1, 0);
  const values = Array.from({ length: best + 1 }, (_, value) => [words(String(value))]);
  const meanings = check.anchors.map((text, value) => [
    words(`${value}:\u00a0`),
    textOf(check, `anchors/${value}`, text, request),
  ]);
  return [boxOf(values), ...noteOf(...joined(meanings))];
}

function boxOf(labels: readonly (readonly Inline[])[]): Block {
  const fields = labels.map((label): FormField => ({ kind: "box", label }));
  return { type: "form", fields };
}
