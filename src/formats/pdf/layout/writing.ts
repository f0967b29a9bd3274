/** Rows to write in by hand: what they are, and how wide their columns are. */

import type { FieldKind, TableCell, TableRow } from "../../../document/blocks.ts";

/** A row of lines to write on needs no rule of its own. */
export function isToWriteIn({ cells }: TableRow): boolean {
  return (
    cells
      .slice(1)
      .every(
        ({ children: [only, more] }) =>
          more === undefined &&
          only?.type === "form" &&
          only.fields.every(({ kind }) => kind !== "box" && kind !== "lines"),
      ) && cells.length > 2
  );
}

/** Whether all rows below the heads are to write in. */
export function areToWriteIn(rows: readonly TableRow[]): boolean {
  const own = rows.filter(({ head }) => head !== true);
  return own.length > 0 && own.every(isToWriteIn);
}

/** How the width is shared, by what is written: a name or a signature needs most of it, a date the least (visual.md, picture 14). */
const SHARES: Readonly<Record<"name" | FieldKind, number>> = {
  name: 21.5,
  signature: 19.5,
  line: 16.5,
  lines: 16.5,
  box: 16.5,
  date: 10,
};

/** The widths of the columns to write in, behind the one that says what the rows are. In points. */
export function writingWidths(rows: readonly TableRow[], room: number): readonly number[] {
  const kinds = (rows.find(isToWriteIn)?.cells ?? []).slice(1).map(kindOf);
  const shares = kinds.map((kind, index) =>
    index === kinds.indexOf("line") ? SHARES.name : SHARES[kind],
  );
  const all = shares.reduce((sum, each) => sum + each, 0);
  return shares.map((each) => (room * each) / all);
}

function kindOf({ children: [only] }: TableCell): FieldKind {
  return only?.type === "form" ? (only.fields[0]?.kind ?? "line") : "line";
}
