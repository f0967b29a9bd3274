/** The nodes that computed tables are made of. */

import { anchorOf } from "../../edition/anchors.ts";
import type { Collection } from "../../generated/fields.ts";
import type { Block, Inline, TableCell, TableRow } from "../blocks.ts";
import type { PartRequest } from "../template-environment.ts";

/** A thing of the workspace, with its place. */
export interface Placed {
  readonly at: { readonly file: string; readonly pointer: string };
}

/** A text that the workspace wrote in this field of the thing, traced to its line. */
export function textOf(
  thing: Placed,
  field: string,
  value: string,
  { origins, edition }: PartRequest,
): Inline {
  return { type: "text", value, at: origins.idOf(edition.placeOf(thing, field)) };
}

/** Words of ours: numbers, marks and interface strings. */
export function words(value: string): Inline {
  return { type: "text", value };
}

/** A link with its title to a thing that the book prints. */
export function linkTo(
  collection: Collection,
  thing: Placed & { readonly id: string; readonly title: string },
  request: PartRequest,
): Inline {
  return {
    type: "reference",
    anchor: anchorOf(collection, thing.id),
    children: [textOf(thing, "title", thing.title, request)],
  };
}

export function paragraph(...children: readonly Inline[]): Block {
  return { type: "paragraph", children };
}

/** A cell of one paragraph; without words it is empty. */
export function cell(...children: readonly Inline[]): TableCell {
  return { children: children.length === 0 ? [] : [paragraph(...children)] };
}

export function headCell(...children: readonly Inline[]): TableCell {
  return { ...cell(...children), head: true };
}

/** The row of column titles, repeated on every page. */
export function headRow(...cells: readonly TableCell[]): TableRow {
  return { head: true, cells };
}
