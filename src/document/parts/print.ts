/** Values as the nodes of a part: strings of the book, quantities and dates, an author's Markdown, several in a row. */

import type { Collection } from "../../generated/fields.ts";
import type { Block, Inline, TableCell } from "../blocks.ts";
import { flat, printList, printProse, printString, printValue } from "../slots-print.ts";
import type { Printable } from "../slots-values.ts";
import type { PartRequest } from "../template-environment.ts";
import { linkTo, paragraph, words } from "./nodes.ts";
import type { Placed } from "./nodes.ts";

type Value = readonly Inline[] | number;

/** A text of the book with values in it; `n` also chooses the plural form. */
export function told(
  request: PartRequest,
  key: string,
  values: Readonly<Record<string, Value>> = {},
): readonly Inline[] {
  const given = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "number" ? value : { kind: "printed", inlines: value },
  ]);
  return flat(printString(key, Object.fromEntries(given), request));
}

/** A quantity or hours by its kind; nothing where there is none. */
export function printed(value: Printable | undefined, request: PartRequest): readonly Inline[] {
  return flat(printValue(value, request));
}

/** A date YYYY-MM-DD. */
export function dateOf(value: string, request: PartRequest): readonly Inline[] {
  return flat(printValue({ kind: "date", value }, request));
}

/** An author's Markdown in this field of the thing. */
export function proseOf(
  thing: Placed,
  field: string,
  value: string | undefined,
  request: PartRequest,
): readonly Block[] {
  if (value === undefined) return [];
  const at = { file: thing.at.file, pointer: `${thing.at.pointer}/${field}` };
  return printProse({ kind: "prose", value, at }, request)?.blocks ?? [];
}

/** Several in a row, with the same between each two: `a; b; c`. */
export function inRow(all: readonly (readonly Inline[])[], between = "; "): readonly Inline[] {
  return all
    .filter((each) => each.length > 0)
    .flatMap((each, index) => (index === 0 ? each : [words(between), ...each]));
}

/** Several as the language joins them: `a, b and c`. */
export function listed(
  all: readonly (readonly Inline[])[],
  request: PartRequest,
): readonly Inline[] {
  const values = all.map((inlines) => ({ kind: "printed", inlines }));
  return flat(printList(values, "and", request));
}

/** A cell of these blocks. */
export function cellOf(...children: readonly Block[]): TableCell {
  return { children };
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

export function strong(...children: readonly Inline[]): Inline {
  return { type: "strong", children };
}

/** A link to a rule; a prohibition says that it is one, because its title names what is forbidden. */
export function linkToRule(
  thing: Placed & {
    readonly collection: Collection;
    readonly id: string;
    readonly title: string;
    readonly level?: string;
  },
  request: PartRequest,
): readonly Inline[] {
  const link = linkTo(thing.collection, thing, request);
  if (thing.collection !== "standards" || thing.level !== "mustNot") return [link];
  return [...told(request, "level.mustNot"), words(": "), link];
}

/** The title that the template gives to the section that a part makes. */
export function titleIn(request: PartRequest): readonly Inline[] {
  return flat(printValue(request.attributes["title"], request));
}
