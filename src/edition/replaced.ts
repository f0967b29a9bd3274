import type { AppearanceRule } from "../generated/types.ts";
import type { Chosen } from "./chosen.ts";
import type { Overlaying } from "./overlay.ts";
import { isConditional } from "./overlay.ts";
import { covers } from "./for-roles.ts";

/** Hides a general rule of appearance whose place a special one takes for everybody and everywhere that was chosen. */
export function withoutReplaced({ roles }: Chosen, overlaying: Overlaying): void {
  const { workspace, changes, reach } = overlaying;
  for (const rule of workspace.appearance) {
    if (rule.replaces.length === 0 || changes.hidden.has(rule)) continue;
    if (takesPlace(rule)) for (const general of rule.replaces) changes.hidden.add(general);
  }

  function takesPlace(rule: AppearanceRule): boolean {
    const isForPart = rule.areas.length > 0 || rule.variant !== undefined || isConditional(rule);
    const isForAll = rule.roles.length + rule.departments.length === 0;
    const isForChosen = roles.length > 0 && roles.every((role) => covers(rule, role));
    return !isForPart && (isForAll || isForChosen) && reach.of(rule) === "all";
  }
}
