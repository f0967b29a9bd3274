import type { Token } from "../scene.ts";
import { contrast, seen, shown } from "./color.ts";
import type { Ground, Schemes, Tokens } from "./tokens.ts";
import { schemesOf } from "./tokens.ts";

/** Two colours of which one stands on the other, and how far they must be apart: 7, 4.5 or 3 to 1. */
export interface Pair {
  readonly front: Token;
  readonly back: Token;
  readonly least: number;
}

/** A pair that falls short. */
export interface Shortfall extends Pair {
  readonly scheme: keyof Schemes;
  readonly ratio: number;
}

/** What must reach how much on which backgrounds: the tables of section 4 of the design, and what pages put together besides. */
const TABLE: readonly (readonly [front: Token, least: number, ...backs: readonly Token[]])[] = [
  ["ink", 7, "paper", "tint", "brand-tint", "accent-tint"],
  ["ink", 4.5, "h0", "h1", "h2", "h3"],
  ["ink-2", 7, "paper", "tint"],
  ["ink-2", 4.5, "brand-tint"],
  ["ink-3", 4.5, "paper", "tint", "tint-2"],
  ["line-2", 3, "paper", "tint"],
  ["brand", 4.5, "paper", "tint", "brand-tint"],
  ["brand-mid", 3, "paper"],
  ["on-brand", 4.5, "brand"],
  ["on-brand-2", 4.5, "brand"],
  ["on-field", 4.5, "field"],
  ["on-field-2", 4.5, "field"],
  ["accent", 4.5, "paper", "tint"],
  ["stop", 4.5, "paper", "tint", "stop-tint"],
  ["good", 4.5, "paper"],
  ["warn", 4.5, "paper"],
  ["paper", 4.5, "stop", "h4", "h5"],
  ["paper", 7, "ink"],
];

export const pairs: readonly Pair[] = TABLE.flatMap(([front, least, ...backs]) =>
  backs.map((back) => ({ front, back, least })),
);

/** What cannot be read in a look, the worst first. Of all that a theme states only its paper can be the cause: everything else is made to fit. */
export function shortfalls(schemes: Schemes): readonly Shortfall[] {
  return [...shortIn("light", schemes.light), ...shortIn("dark", schemes.dark)].toSorted(
    (a, b) => a.ratio / a.least - b.ratio / b.least,
  );
}

function shortIn(scheme: keyof Schemes, tokens: Tokens): readonly Shortfall[] {
  return pairs.flatMap((pair) => {
    const ratio = contrast(tokens[pair.front], tokens[pair.back]);
    return ratio < pair.least ? [{ ...pair, scheme, ratio }] : [];
  });
}

/** A hundredth of what people see as the difference between black and white. */
const NEAR = 0.01;

/** The nearest lighter paper on which everything can be read, of the same hue where there is one. */
export function readablePaper(ground: Ground): string {
  const { l, ...hue } = seen(ground.paper);
  let [dark, light, found] = [l, 1, "#ffffff"];
  while (light - dark > NEAR) {
    const middle = (dark + light) / 2;
    const paper = shown({ l: middle, ...hue });
    if (shortfalls(schemesOf({ ...ground, paper })).length === 0) [light, found] = [middle, paper];
    else dark = middle;
  }
  return found;
}
