/** A guard against text that no example ever shows: which mustaches were reached, and which never. */

import type { Place } from "../diagnostic.ts";
import { everyNode, type Template } from "./template-tree.ts";

export interface Unreached extends Place {
  /** The mustache as it is written. */
  readonly written: string;
}

export interface Coverage {
  /** Give it to `renderTemplate` as `reached`. */
  readonly reached: (template: Template, start: number) => void;
  /** The mustaches of these templates that no rendering came to. */
  readonly unreached: (templates: Iterable<Template>) => readonly Unreached[];
}

/** A recorder for any number of renderings. */
export function createCoverage(): Coverage {
  const seen = new Map<string, Set<number>>();
  return {
    reached: (template, start) => {
      const starts = seen.get(template.name) ?? new Set();
      seen.set(template.name, starts.add(start));
    },
    unreached: (templates) =>
      [...templates].flatMap((template) => missed(template, seen.get(template.name))),
  };
}

function missed(template: Template, starts: ReadonlySet<number> | undefined): Unreached[] {
  return [...everyNode(template.nodes)]
    .filter((node) => node.type !== "words" && starts?.has(node.span[0]) !== true)
    .map(({ span }) => ({ file: template.name, span, written: template.text.slice(...span) }));
}
