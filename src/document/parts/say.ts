/** Words of ours in computed tables, and names of the things they speak of. */

import { stepAnchor } from "../../edition/anchors.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Collection } from "../../generated/fields.ts";
import type { Step } from "../../generated/types.ts";
import type { StringKey } from "../../locales/strings.ts";
import type { Inline } from "../blocks.ts";
import { printList, printString } from "../slots-print.ts";
import type { PartRequest } from "../template-environment.ts";
import type { Placed } from "./nodes.ts";
import { linkTo, textOf, words } from "./nodes.ts";

/** What the parts compute from. */
export type Workspace = Edition["workspace"];

/** A text of the book without values. */
export function say(key: StringKey, { strings }: PartRequest): Inline {
  return words(strings.pattern(key) ?? "");
}

/** A text of the book with nodes where its values stand. */
export function sayWith(
  key: StringKey,
  values: Readonly<Record<string, readonly Inline[]>>,
  request: PartRequest,
): readonly Inline[] {
  const printed = Object.fromEntries(
    Object.entries(values).map(([name, inlines]) => [name, { kind: "printed", inlines }]),
  );
  return printString(key, printed, request)?.inlines ?? [];
}

type Named = Placed & { readonly id: string; readonly title: string };

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

/** Several nodes as the language joins them: `a, b and c`. */
export function listed(nodes: readonly Inline[], request: PartRequest): readonly Inline[] {
  const printed = nodes.map((node) => ({ kind: "printed", inlines: [node] }));
  return printList(printed, "and", request)?.inlines ?? [];
}

/** Several nodes with a mark between each two. */
export function joined(nodes: readonly Inline[], mark = ", "): readonly Inline[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [words(mark), node]));
}
