import type { Part } from "../template-environment.ts";
import { cell, cellOf, headCell, headRow, words } from "./nodes.ts";
import { told } from "./print.ts";
import type { FieldKind, TableCell } from "../blocks.ts";

/** As many as fill one printed page below the text. */
const ROWS = 18;

/** Numbered lines on which staff sign that they have read the book. */
export const signatureRows: Part = {
  attributes: {},
  render: (request) => {
    const keys = ["acknowledgement.name", "acknowledgement.position", "acknowledgement.date"];
    const heads = [...keys, "acknowledgement.signature"].map((key) =>
      headCell(...told(request, key)),
    );
    const rows = Array.from({ length: ROWS }, (_, index) => ({
      cells: [
        cell(words(String(index + 1))),
        lineOf("line"),
        lineOf("line"),
        lineOf("date"),
        lineOf("signature"),
      ],
    }));
    return [{ type: "table", rows: [headRow(headCell(), ...heads), ...rows] }];
  },
};

function lineOf(kind: FieldKind): TableCell {
  return cellOf({ type: "form", fields: [{ kind, label: [] }] });
}
