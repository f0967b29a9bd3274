/** What a result earns: the bands of an incentive, and one of them worked out. The factor is one on the bonus, domain.md 5.9. */

import type { Band, Incentive } from "../../generated/types.ts";
import { printNumber, printQuantity } from "../../quantities/print.ts";
import type { Amount, Quantity } from "../../quantities/types.ts";
import type { Inline } from "../blocks.ts";
import { fieldOf } from "../slots-values.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { tableOf } from "./columns.ts";
import { line, paragraph, strong, textOf, words } from "./nodes.ts";
import { told, wordOfBook } from "./print.ts";

/** A round sum that is nobody's bonus, in the company's currency. */
const BASE = 1000;

export const bands: Part = {
  attributes: {},
  render: (request) => {
    const incentive = incentiveAt(request);
    if (incentive === undefined) return [];
    const base = sum(BASE, request);
    return tableOf(
      incentive.bands.map((band, index) => ({ band, above: incentive.bands[index - 1]?.from })),
      [
        {
          title: wordOfBook(request, "accountability.result"),
          head: true,
          cell: ({ band, above }) => line(...rangeOf(band, above, request)),
        },
        {
          title: wordOfBook(request, "accountability.factor"),
          cell: ({ band }) => numeralOf(band.coefficient, request),
        },
        {
          title: plain(told(request, "accountability.becomes", { base: [words(base)] })),
          cell: ({ band: { coefficient } }) =>
            coefficient === undefined ? [] : line(words(sum(BASE * coefficient, request))),
        },
        {
          title: wordOfBook(request, "accountability.prize"),
          cell: ({ band }) =>
            band.prize === undefined ? [] : line(textOf(band, "prize", band.prize, request)),
        },
      ],
    );
  },
};

export const payExample: Part = {
  attributes: {},
  render: (request) => {
    const found = exampleOf(incentiveAt(request)?.bands ?? []);
    if (found === undefined) return [];
    const { result, coefficient } = found;
    const base = [words(sum(BASE, request))];
    const sentence = told(request, "accountability.example", {
      result: [words(printQuantity(result, request.language))],
      factor: [words(printNumber(coefficient, request.language))],
      base,
      paid: [words(sum(BASE * coefficient, request))],
    });
    const note = told(request, "accountability.exampleNote", { base });
    return [
      {
        type: "callout",
        kind: "example",
        children: [
          paragraph(strong(words(wordOfBook(request, "standard.example")))),
          paragraph(...sentence),
          { type: "paragraph", role: "note", children: note },
        ],
      },
    ];
  },
};

function incentiveAt({ at, edition }: PartRequest): Incentive | undefined {
  const id = fieldOf(at, "id");
  return edition.workspace.incentives.find((incentive) => incentive.id === id);
}

/** A band reaches from its own lower end, which is in it, to that of the band above, which is not. */
function rangeOf(
  { from }: Band,
  above: Quantity | undefined,
  request: PartRequest,
): readonly Inline[] {
  const low = from === undefined ? [] : [words(printQuantity(from, request.language))];
  const high = above === undefined ? [] : [words(printQuantity(above, request.language))];
  if (from === undefined)
    return told(request, above === undefined ? "accountability.any" : "accountability.below", {
      high,
    });
  return told(request, above === undefined ? "accountability.atLeast" : "accountability.from", {
    low,
    high,
  });
}

interface Example {
  readonly result: Amount;
  readonly coefficient: number;
}

/** A result in the middle of the second band, else at the lower end of the first: neither the best case nor the worst. */
function exampleOf(all: readonly Band[]): Example | undefined {
  const paid = all.flatMap(({ from, coefficient }, index) =>
    from === undefined || from.form === "multiple" || coefficient === undefined
      ? []
      : [{ from, above: all[index - 1]?.from, coefficient }],
  );
  const band = paid[1] ?? paid[0];
  if (band === undefined) return undefined;
  const { from, above, coefficient } = band;
  const high = above === undefined || above.form === "multiple" ? from.low : above.low;
  return { result: { ...from, ...single(within(from.low, high)) }, coefficient };
}

/** A whole number between the two where there is one, else the lower end. */
function within(low: number, high: number): number {
  const middle = Math.floor((low + high) / 2);
  return middle > low && middle < high ? middle : low;
}

function single(value: number): Pick<Amount, "form" | "low" | "high"> {
  return { form: "single", low: value, high: value };
}

function sum(value: number, { edition, language }: PartRequest): string {
  const { currency } = edition.workspace.settings.company;
  const unit =
    currency === undefined ? ({ kind: "count" } as const) : ({ kind: "money", currency } as const);
  return printQuantity({ kind: "quantity", written: "", ...single(value), unit }, language);
}

function numeralOf(value: number | undefined, request: PartRequest): ReturnType<typeof line> {
  return value === undefined ? [] : line(words(printNumber(value, request.language)));
}

function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === "text" ? inline.value : "")).join("");
}
