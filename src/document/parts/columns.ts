/** Computed tables that leave no trace of what nobody wrote: a column without a single value is not there, nor is a table without rows. */

import type { Block } from "../blocks.ts";
import { headCell, headRow, words } from "./nodes.ts";

/** A column over rows of one kind. */
export interface ColumnOf<Row> {
  readonly title: string;
  /** What stands in the row's cell; nothing where there is nothing to say. */
  readonly cell: (row: Row) => readonly Block[];
  /** Its cells name the rows. */
  readonly head?: true;
  /** Amounts, which are read one below the other. */
  readonly align?: "end";
  /** It stays even when what its authors wrote comes to nothing: each row must state it. */
  readonly always?: true;
}

interface Given<Row> {
  readonly title?: string;
  /** What a row is about, where it is printed nowhere else: links lead to the row. */
  readonly anchor?: (row: Row) => string;
}

/** A table of the rows, without the columns that no row fills. */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  { title, anchor }: Given<Row> = {},
): readonly Block[] {
  const drawn = columns.map((column) => ({ ...column, cells: rows.map(column.cell) }));
  const filled = drawn.filter(
    ({ always, cells }) => always === true || cells.some((blocks) => blocks.length > 0),
  );
  if (rows.length === 0 || filled.length === 0) return [];
  const body = rows.map((thing, row) => ({
    ...(anchor === undefined ? {} : { id: anchor(thing) }),
    cells: filled.map(({ cells, head, align }) => ({
      children: cells[row] ?? [],
      ...(head === true ? { head } : {}),
      ...(align === undefined ? {} : { align }),
    })),
  }));
  const titles = headRow(
    ...filled.map(({ title: name, align }) => ({
      ...headCell(words(name)),
      ...(align === undefined ? {} : { align }),
    })),
  );
  const named = title === undefined ? {} : { title: [words(title)] };
  return [{ type: "table", ...named, rows: [titles, ...body] }];
}
