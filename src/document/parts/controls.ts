/** Tables about checking: when each check is made, what its results are used for, and what is being mended. */

import { anchorOf } from "../../edition/anchors.ts";
import { shapes } from "../../generated/fields.ts";
import type { Control, CorrectiveAction } from "../../generated/types.ts";
import { printDate, printQuantity } from "../../quantities/print.ts";
import type { Quantity } from "../../quantities/types.ts";
import type { Block } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { tableOf } from "./columns.ts";
import { joined, line, links, linkTo, strong, textOf, words } from "./nodes.ts";
import { linkToRule, proseOf, told, wordOfBook } from "./print.ts";

/** The checks by how often they are made, the most frequent first; those without an interval last. */
export const controlCalendar: Part = {
  attributes: {},
  render: (request) =>
    tableOf(byInterval(request.edition.workspace.controls), [
      {
        title: wordOfBook(request, "controlling.every"),
        head: true,
        cell: ({ every }) => line(words(intervalOf(every, request))),
      },
      {
        title: wordOfBook(request, "controlling.check"),
        cell: (control) => line(linkTo("controls", control, request)),
      },
      {
        title: wordOfBook(request, "controlling.doneBy"),
        cell: ({ doneBy }) => (doneBy === undefined ? [] : line(linkTo("roles", doneBy, request))),
      },
      {
        title: wordOfBook(request, "controlling.sample"),
        cell: (control) =>
          control.sample === undefined
            ? []
            : line(textOf(control, "sample", control.sample, request)),
      },
      {
        title: wordOfBook(request, "label.where"),
        cell: ({ locations }) =>
          locations.length === 0
            ? line(words(wordOfBook(request, "controlling.everywhere")))
            : line(...links("locations", locations, request)),
      },
    ]),
};

function intervalOf(every: Quantity | undefined, request: PartRequest): string {
  return every === undefined
    ? wordOfBook(request, "controlling.unscheduled")
    : printQuantity(every, request.language);
}

function byInterval(controls: readonly Control[]): readonly Control[] {
  return controls.toSorted((a, b) => secondsOf(a.every) - secondsOf(b.every));
}

/** Only for the order of the rows: a month counts as thirty days, and what is no time stands behind. */
const SECONDS: Readonly<Record<string, number>> = {
  s: 1,
  min: 60,
  h: 3600,
  "working hour": 3600,
  shift: 28_800,
  night: 86_400,
  day: 86_400,
  "calendar day": 86_400,
  "working day": 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};
const UNKNOWN = Number.MAX_SAFE_INTEGER;

function secondsOf(every: Quantity | undefined): number {
  if (every === undefined || every.form === "multiple" || every.unit.kind !== "known")
    return UNKNOWN;
  const size = SECONDS[every.unit.id];
  return size === undefined ? UNKNOWN : every.high * size;
}

const USES = shapes.Control.fields["use"]?.words ?? [];

/** Which results are used for what, and for what not: a check that says nothing of its use is not in the table. */
export const controlUses: Part = {
  attributes: {},
  render: (request) => {
    const { controls } = request.edition.workspace;
    const stating = controls.filter(({ use }) => use.length > 0);
    const used = USES.filter((use) => stating.some((control) => hasUse(control, use)));
    const mark = (control: Control, use: string): readonly Block[] =>
      line(words(wordOfBook(request, `controlling.${hasUse(control, use) ? "yes" : "no"}`)));
    const table = tableOf(stating, [
      {
        title: wordOfBook(request, "controlling.check"),
        head: true,
        cell: (control) => line(linkTo("controls", control, request)),
      },
      ...used.map((use) => ({
        title: wordOfBook(request, `word.${use}`),
        cell: (control: Control) => mark(control, use),
      })),
    ]);
    return [...table, ...(stating.length === controls.length ? neverFor(used, request) : [])];
  },
};

function hasUse(control: Control, use: string): boolean {
  return control.use.some((word) => word === use);
}

/** What no check is used for, where every check says what it is used for. */
function neverFor(used: readonly string[], request: PartRequest): readonly Block[] {
  const unused = USES.filter((use) => !used.includes(use));
  if (unused.length === 0 || used.length === 0) return [];
  const uses = unused.map((use) => wordOfBook(request, `word.${use}`)).join("; ");
  return line(strong(...told(request, "controlling.neverFor", { uses: [words(uses)] })));
}

const STATUS: readonly CorrectiveAction["status"][] = ["open", "done", "verified"];

/** What is being mended: what is open first, by the day until which it is due. */
export const correctiveActions: Part = {
  attributes: {},
  render: (request) => {
    const actions = request.edition.workspace.actions.toSorted(
      (a, b) =>
        STATUS.indexOf(a.status) - STATUS.indexOf(b.status) ||
        (a.due < b.due ? -1 : Number(a.due > b.due)),
    );
    return tableOf(
      actions,
      [
        {
          title: wordOfBook(request, "controlling.action"),
          cell: (action) => [
            ...line(strong(textOf(action, "title", action.title, request))),
            ...line(...links("locations", action.locations, request)),
            ...line(...joined(action.standards.map((each) => linkToRule(each, request)))),
          ],
        },
        {
          title: wordOfBook(request, "controlling.found"),
          always: true,
          cell: (action) => proseOf(action, "finding", action.finding, request),
        },
        {
          title: wordOfBook(request, "controlling.cause"),
          cell: (action) =>
            action.cause === undefined ? [] : line(textOf(action, "cause", action.cause, request)),
        },
        {
          title: wordOfBook(request, "controlling.mends"),
          cell: ({ owner, due }) => [
            ...line(linkTo("roles", owner, request)),
            ...line(
              ...told(request, "label.by", { date: [words(printDate(due, request.language))] }),
            ),
          ],
        },
        {
          title: wordOfBook(request, "controlling.status"),
          cell: ({ status, verifiedBy }) => [
            ...line(words(wordOfBook(request, `word.${status}`))),
            ...(verifiedBy === undefined ? [] : line(linkTo("roles", verifiedBy, request))),
          ],
        },
      ],
      { anchor: ({ id }) => anchorOf("actions", id) },
    );
  },
};
