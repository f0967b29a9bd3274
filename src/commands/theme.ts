import { UserError } from "../failure.ts";
import { shapes } from "../generated/fields.ts";
import type { Theme } from "../generated/types.ts";
import { nearest } from "../suggest.ts";
import { textOption } from "./context.ts";
import type { Given, OptionSpec } from "./context.ts";

/** The words that svc.yaml takes. */
const THEMES = (shapes.Theme.fields["name"]?.words ?? []) as readonly Theme["name"][];

export const themeOption: OptionSpec = {
  flags: "--theme <name>",
  help: `look: ${THEMES.join(" or ")}, instead of the one in svc.yaml`,
};

/** The built-in theme that was asked for. */
export function readTheme(given: Given): { readonly theme?: Theme["name"] } {
  const word = textOption(given, "theme");
  if (word === undefined) return {};
  const theme = THEMES.find((name) => name === word);
  if (theme !== undefined) return { theme };
  const meant = nearest(word, THEMES);
  throw new UserError(
    `there is no theme "${word}"`,
    meant === undefined ? `the themes are ${THEMES.join(" and ")}` : `did you mean ${meant}?`,
  );
}
