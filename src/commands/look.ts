import type { Workspace } from "../model/workspace.ts";
import type { Places } from "../svc/places.ts";
import { checkLoaded, loadWorkspace, nothingToUse } from "./check-workspace.ts";
import { EXIT } from "./context.ts";
import type { Context, Exit } from "./context.ts";
import { tell } from "./tell.ts";

/** A workspace to look things up in. */
export interface View {
  readonly model: Workspace;
  readonly places: Places;
}

/**
 * Opens the workspace and hands it to a command that looks something up. Errors in it do not stop that, as long as there is something to
 * look at; the user is told that the answer may lack something.
 */
export async function look(context: Context, answer: (view: View) => string): Promise<Exit> {
  const loaded = await loadWorkspace(context, false);
  const { diagnostics, model } = await checkLoaded(loaded);
  const errors = diagnostics.filter((one) => one.severity === "error").length;
  if (model === undefined) {
    if (errors === 0) throw nothingToUse();
    context.host.print(await tell(context, { ...loaded, diagnostics }, "pretty"));
    return EXIT.findings;
  }
  const { placesIn } = await import("../svc/places.ts");
  context.host.print(answer({ model, places: placesIn(loaded.sources) }));
  if (errors > 0) {
    context.say(
      `the workspace has ${errors === 1 ? "an error" : `${errors} errors`}, so something may be missing here: svc validate shows more`,
    );
  }
  return EXIT.done;
}

/** Rows of words in columns; the last column is not padded. */
export function columns(rows: readonly (readonly string[])[], indent = ""): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, word] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, word.length);
  }
  return rows
    .map((row) =>
      `${indent}${row.map((word, index) => word.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}
