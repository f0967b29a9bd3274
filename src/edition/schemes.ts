import type { SourceEntry } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";

/** Whose word is a demand from outside, in the order of the scheme map. */
const KINDS: readonly SourceEntry["kind"][] = [
  "externalScheme",
  "law",
  "government",
  "association",
];

/** The sources that demand something of the company: schemes first, then what authorities and associations say. */
export function schemesIn({ sources }: Workspace): readonly SourceEntry[] {
  return KINDS.flatMap((kind) => sources.filter((source) => source.kind === kind));
}
