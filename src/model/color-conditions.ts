import type { Color, Theme } from "../generated/types.ts";
import { isColor } from "../theme/color.ts";
import { readablePaper, shortfalls } from "../theme/contrast.ts";
import { styleOf } from "../theme/style.ts";
import { schemesOf } from "../theme/tokens.ts";
import type { Broken, Condition } from "./condition.ts";
import { condition } from "./condition.ts";

/** A colour of a theme knows the theme, as every part knows what it stands in. */
type Placed = Color & { readonly parent: Theme };

export const colorConditions: readonly Condition[] = [
  condition<Color>(["value"], ({ value }) =>
    value === undefined || isColor(value)
      ? undefined
      : {
          rule: "wrong-form",
          params: { field: "value", written: value, form: '"#1a4b8c"' },
          field: "value",
        },
  ),
  condition<Placed>(["id"], (color) => {
    const first = color.parent.colors.find(({ id }) => id === color.id);
    return first === color
      ? undefined
      : { rule: "duplicate-id", params: { kind: "colours", id: color.id }, field: "id" };
  }),
  condition<Placed>(["id", "value"], (color) =>
    color.id === "paper" ? unreadable(color.parent) : undefined,
  ),
];

/** The worst of what cannot be read on a paper; one is enough, because one repair is enough. */
function unreadable(theme: Theme): Broken | undefined {
  if (theme.colors.some(({ value }) => !isColor(value))) return undefined;
  const { ground } = styleOf(theme);
  const [worst] = shortfalls(schemesOf(ground));
  if (worst === undefined) return undefined;
  const { front, back, least } = worst;
  // A ratio that falls short must not be rounded up to what it should be.
  const ratio = Math.floor(worst.ratio * 10) / 10;
  return {
    rule: "low-contrast",
    params: { front, back, least, ratio, paper: readablePaper(ground) },
    field: "value",
  };
}
