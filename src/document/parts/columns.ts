/** Computed tables that leave no trace of what nobody wrote: a column without a single value is not there, nor is a table without rows. */

import type { Collection } from "../../generated/fields.ts";
import type { Block, Inline } from "../blocks.ts";
import { printProse } from "../slots-print.ts";
import type { PartRequest } from "../template-environment.ts";
import { headCell, headRow, linkTo, paragraph, words } from "./nodes.ts";
import type { Placed } from "./nodes.ts";

/** A column over rows of one kind. */
export interface ColumnOf<Row> {
  readonly title: string;
  /** What stands in the row's cell; nothing where there is nothing to say. */
  readonly cell: (row: Row) => readonly Block[];
  /** Its cells name the rows. */
  readonly head?: true;
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
    cells: filled.map(({ cells, head }) => ({
      children: cells[row] ?? [],
      ...(head === true ? { head } : {}),
    })),
  }));
  const titles = headRow(...filled.map((column) => headCell(words(column.title))));
  const named = title === undefined ? {} : { title: [words(title)] };
  return [{ type: "table", ...named, rows: [titles, ...body] }];
}

/** One paragraph, or nothing at all. */
export function line(...children: readonly Inline[]): readonly Block[] {
  return children.length === 0 ? [] : [paragraph(...children)];
}

export function strong(...children: readonly Inline[]): Inline {
  return { type: "strong", children };
}

/** Things as links, one after the other. */
export function links(
  collection: Collection,
  things: readonly (Placed & { readonly id: string; readonly title: string })[],
  request: PartRequest,
): readonly Inline[] {
  return things.flatMap((thing, index) => [
    ...(index === 0 ? [] : [words("; ")]),
    linkTo(collection, thing, request),
  ]);
}

/** The author's Markdown in this field of the thing, with its blocks. */
export function proseOf(
  thing: Placed,
  field: string,
  value: string,
  request: PartRequest,
): readonly Block[] {
  const at = { file: thing.at.file, pointer: `${thing.at.pointer}/${field}` };
  return printProse({ kind: "prose", value, at, lang: request.language }, request)?.blocks ?? [];
}

/** A text of the book; its values stand in it as nodes. */
export function told(
  { strings }: PartRequest,
  key: string,
  values: Readonly<Record<string, readonly Inline[]>> = {},
  n?: number,
): readonly Inline[] {
  return (strings.pattern(key, n) ?? "").split(/(\{\w+\})/u).flatMap((piece) => {
    const name = /^\{(\w+)\}$/u.exec(piece)?.[1];
    if (name !== undefined) return values[name] ?? [];
    return piece === "" ? [] : [words(piece)];
  });
}

/** A text of the book without values. */
export function wordOfBook({ strings }: PartRequest, key: string): string {
  return strings.pattern(key) ?? "";
}
