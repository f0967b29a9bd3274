/** Limits in computed tables. */

import { targetDifferences, targetLine } from "../../edition/limits.ts";
import type { Target } from "../../generated/types.ts";
import type { Block, Inline } from "../blocks.ts";
import type { PartRequest } from "../template-environment.ts";
import { paragraph, textOf, words } from "./nodes.ts";

/** What is measured and the limit, `full answer: within 5 working days`; below it where other values hold. */
export function limitBlocks(target: Target, request: PartRequest): readonly Block[] {
  const line = lineOf(target, targetLine(target, request.edition), request);
  const differences = targetDifferences(target, request.edition);
  return [
    ...(line.length === 0 ? [] : [paragraph(...line)]),
    ...differences.map((text): Block => ({
      type: "paragraph",
      role: "note",
      children: [textOf(target, "", text, request)],
    })),
  ];
}

function lineOf(target: Target, line: string, request: PartRequest): readonly Inline[] {
  const limit = line === "" ? [] : [textOf(target, "", line, request)];
  const { measure } = target;
  if (measure === undefined) return limit;
  const name = textOf(target, "measure", measure, request);
  return limit.length === 0 ? [name] : [name, words(": "), ...limit];
}
