/** The nodes that computed tables are made of. */

import { anchorOf, stepAnchor } from "../../edition/anchors.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Collection } from "../../generated/fields.ts";
import type { Step } from "../../generated/types.ts";
import type { Block, Inline, TableCell, TableRow } from "../blocks.ts";
import type { PartRequest } from "../template-environment.ts";

/** What the parts compute from. */
export type Workspace = Edition["workspace"];

/** A thing of the workspace, with its place. */
export interface Placed {
  readonly at: { readonly file: string; readonly pointer: string };
}

/** A thing that a link can name. */
export type Named = Placed & { readonly id: string; readonly title: string };

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

export function strong(...children: readonly Inline[]): Inline {
  return { type: "strong", children };
}

/** Several with the same mark between each two, `a; b; c`; those that say nothing are left out. */
export function joined(
  all: readonly (Inline | readonly Inline[])[],
  between = "; ",
): readonly Inline[] {
  return all
    .map((each) => [each].flat())
    .filter((each) => each.length > 0)
    .flatMap((each, index) => (index === 0 ? each : [words(between), ...each]));
}

/** A link with its title to a thing that the book prints. */
export function linkTo(collection: Collection, thing: Named, request: PartRequest): Inline {
  return {
    type: "reference",
    anchor: anchorOf(collection, thing.id),
    children: [textOf(thing, "title", thing.title, request)],
  };
}

/** Things as links, one after the other. */
export function links(
  collection: Collection,
  things: readonly Named[],
  request: PartRequest,
): readonly Inline[] {
  return joined(things.map((thing) => linkTo(collection, thing, request)));
}

/** A link that says the thing's printed id first: `ARR-01 Greet everybody`. */
export function linkWithId(collection: Collection, thing: Named, request: PartRequest): Inline {
  const link = linkTo(collection, thing, request);
  if (link.type !== "reference") return link;
  return { ...link, children: [words(`${thing.id} `), ...link.children] };
}

/** A link to a step of the path. */
export function linkToStep(step: Step, request: PartRequest): Inline {
  const anchor = stepAnchor(step.parent.id, step.id);
  return { type: "reference", anchor, children: [textOf(step, "title", step.title, request)] };
}

/** The same link with the number of its section before it. */
export function numbered(link: Inline): Inline {
  return link.type === "reference" ? { ...link, numbered: true } : link;
}

export function paragraph(...children: readonly Inline[]): Block {
  return { type: "paragraph", children };
}

/** One paragraph, or nothing where it says nothing. */
export function line(...children: readonly Inline[]): readonly Block[] {
  return children.length === 0 ? [] : [paragraph(...children)];
}

/** A quiet paragraph below the words of a cell; nothing where it says nothing. */
export function noteOf(...children: readonly Inline[]): readonly Block[] {
  return children.length === 0 ? [] : [{ type: "paragraph", role: "note", children }];
}

/** A paragraph for each that says anything. */
export function paragraphs(all: readonly (readonly Inline[])[]): readonly Block[] {
  return all.filter((each) => each.length > 0).map((each) => paragraph(...each));
}

/** Bullets; nothing without items. */
export function bullets(items: readonly (readonly Inline[])[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    {
      type: "list",
      ordered: false,
      items: items.map((item) => ({ children: [paragraph(...item)] })),
    },
  ];
}

/** A cell of one paragraph; without words it is empty. */
export function cell(...children: readonly Inline[]): TableCell {
  return { children: children.length === 0 ? [] : [paragraph(...children)] };
}

/** A cell of these blocks. */
export function cellOf(...children: readonly Block[]): TableCell {
  return { children };
}

export function headCell(...children: readonly Inline[]): TableCell {
  return { ...cell(...children), head: true };
}

/** The row of column titles, repeated on every page. */
export function headRow(...cells: readonly TableCell[]): TableRow {
  return { head: true, cells };
}
