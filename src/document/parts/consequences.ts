/** What follows when standards are broken: the matrix of classes and times, and how each case is decided. */

import { anchorOf } from "../../edition/anchors.ts";
import type { Consequence, Rung } from "../../generated/types.ts";
import type { Quantity } from "../../quantities/types.ts";
import { printQuantity } from "../../quantities/print.ts";
import type { Block } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { tableOf } from "./columns.ts";
import type { ColumnOf } from "./columns.ts";
import { line, links, linkTo, strong, textOf, words } from "./nodes.ts";
import { told, wordOfBook } from "./print.ts";

/** Class × first, second, third time. */
export const consequenceMatrix: Part = {
  attributes: {},
  render: (request) => {
    const { consequences } = request.edition.workspace;
    const times = Math.max(0, ...consequences.map(({ ladder }) => ladder.length));
    return tableOf(
      consequences,
      [
        {
          title: wordOfBook(request, "accountability.class"),
          head: true,
          cell: (row) => line(textOf(row, "title", row.title, request)),
        },
        {
          title: wordOfBook(request, "accountability.means"),
          cell: (consequence) => meaningOf(consequence, request),
        },
        ...Array.from({ length: times }, (_, n): ColumnOf<Consequence> => ({
          title: titleOfTime(n + 1, request),
          cell: ({ ladder }) => rungOf(ladder[n], request),
        })),
      ],
      { anchor: ({ id }) => anchorOf("consequences", id) },
    );
  },
};

/** Who decides, how the employee is heard, to whom he can appeal, how long it counts. */
export const consequenceRules: Part = {
  attributes: {},
  render: (request) =>
    tableOf(request.edition.workspace.consequences, [
      {
        title: wordOfBook(request, "accountability.class"),
        head: true,
        cell: (consequence) => line(linkTo("consequences", consequence, request)),
      },
      {
        title: wordOfBook(request, "accountability.decides"),
        cell: ({ decidedBy }) => line(linkTo("roles", decidedBy, request)),
      },
      {
        title: wordOfBook(request, "accountability.hearing"),
        cell: (row) =>
          row.hearing === undefined ? [] : line(textOf(row, "hearing", row.hearing, request)),
      },
      {
        title: wordOfBook(request, "accountability.appeal"),
        cell: ({ appealTo }) =>
          appealTo === undefined ? [] : line(linkTo("roles", appealTo, request)),
      },
      {
        title: wordOfBook(request, "accountability.window"),
        cell: ({ window }) => spanOf(window, request),
      },
      {
        title: wordOfBook(request, "accountability.expires"),
        cell: ({ expires }) => spanOf(expires, request),
      },
      {
        title: wordOfBook(request, "accountability.document"),
        cell: ({ document }) =>
          document === undefined ? [] : line(linkTo("documents", document, request)),
      },
    ]),
};

function meaningOf(consequence: Consequence, request: PartRequest): readonly Block[] {
  const { means, roles } = consequence;
  const only = { roles: links("roles", roles, request) };
  return [
    ...(means === undefined ? [] : line(textOf(consequence, "means", means, request))),
    ...(roles.length === 0 ? [] : line(...told(request, "accountability.onlyFor", only))),
  ];
}

function titleOfTime(n: number, request: PartRequest): string {
  const known = ["first", "second", "third"][n - 1];
  if (known !== undefined) return wordOfBook(request, `accountability.${known}`);
  return told(request, "accountability.nth", { n: [words(String(n))] })
    .map((inline) => (inline.type === "text" ? inline.value : ""))
    .join("");
}

/** The form in our words, and what it means here in the workspace's. */
function rungOf(rung: Rung | undefined, request: PartRequest): readonly Block[] {
  if (rung === undefined) return [];
  const form = rung.form === "other" ? "" : wordOfBook(request, `word.${rung.form}`);
  return [
    ...(form === "" ? [] : line(strong(words(form)))),
    ...(rung.text === undefined ? [] : line(textOf(rung, "text", rung.text, request))),
  ];
}

function spanOf(span: Quantity | undefined, { language }: PartRequest): readonly Block[] {
  return span === undefined ? [] : line(words(printQuantity(span, language)));
}
