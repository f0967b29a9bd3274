import type { Token } from "../scene.ts";
import type { Seen } from "./color.ts";
import { contrast, seen, shown } from "./color.ts";

/** What a look is computed from, each `#rrggbb`. */
export interface Ground {
  readonly brand: string;
  readonly second: string;
  /** Of the light scheme and of print; the dark one has its own. */
  readonly paper: string;
}

/** Each colour as `#rrggbb`. */
export type Tokens = Readonly<Record<Token, string>>;

export interface Schemes {
  readonly light: Tokens;
  readonly dark: Tokens;
}

/**
 * All colours of a look from its two or three, in OKLCH; the table is section 4 of the design. What stands on a paper that is given is darkened
 * until it can be read there, as far as that is possible.
 */
export function schemesOf(ground: Ground): Schemes {
  const hues: Hues = { brand: seen(ground.brand), second: seen(ground.second) };
  return { light: lightTokens(ground, hues), dark: darkTokens(ground, hues) };
}

interface Hues {
  readonly brand: Seen;
  readonly second: Seen;
}

/** Lightness, and the most chroma; a duller brand colour makes duller tokens. */
const LIGHT = {
  tint: [0.975, 0.004],
  "tint-2": [0.938, 0.009],
  ink: [0.22, 0.016],
  "ink-2": [0.4, 0.016],
  "ink-3": [0.5, 0.016],
  "line-2": [0.6, 0.016],
  "brand-line": [0.8, 0.045],
  "brand-tint": [0.953, 0.011],
  h0: [0.965, 0.008],
  h1: [0.905, 0.02],
  h2: [0.81, 0.032],
  h3: [0.66, 0.045],
  h4: [0.5, 0.05],
  h5: [0.36, 0.05],
} as const;

/** Lightness and chroma. */
const DARK = {
  paper: [0.195, 0.01],
  tint: [0.232, 0.012],
  "tint-2": [0.275, 0.014],
  ink: [0.94, 0.006],
  "ink-2": [0.8, 0.01],
  "ink-3": [0.69, 0.012],
  line: [0.335, 0.014],
  "line-2": [0.56, 0.014],
  "brand-mid": [0.62, 0.07],
  "brand-line": [0.45, 0.04],
  "brand-tint": [0.275, 0.03],
  "on-brand-2": [0.33, 0.02],
  h0: [0.25, 0.012],
  h1: [0.31, 0.025],
  h2: [0.4, 0.04],
  h3: [0.505, 0.055],
  h4: [0.66, 0.065],
  h5: [0.82, 0.06],
} as const;

type Table = Readonly<Record<string, readonly [l: number, c: number]>>;

/** One colour for each row of a table. */
function drawn<T extends Table>(
  table: T,
  color: (l: number, c: number) => Seen,
): Readonly<Record<keyof T, string>> {
  const rows = Object.entries(table).map(([name, [l, c]]) => [name, shown(color(l, c))]);
  // Entries lose the types of their keys; these are all of them.
  return Object.fromEntries(rows) as Readonly<Record<keyof T, string>>;
}

const WHITE = "#ffffff";

function lightTokens({ paper }: Ground, { brand, second }: Hues): Tokens {
  const { c, h } = brand;
  const own = drawn(LIGHT, (l, most) => ({ l, c: Math.min(c, most), h }));
  const main = darkened(brand, [paper, own.tint, own["brand-tint"]], 4.5);
  const on = {
    "on-brand": WHITE,
    "on-brand-2": lightened({ l: 0.87, c: Math.min(c, 0.03), h }, main, 4.5),
  };
  return {
    ...own,
    paper,
    line: shown({ l: 0.86, c: 0.7 * Math.min(c, 0.016), h }),
    brand: main,
    "brand-mid": darkened({ l: 0.655, c: Math.min(c, 0.042), h }, [paper], 3),
    ...on,
    field: main,
    "on-field": on["on-brand"],
    "on-field-2": on["on-brand-2"],
    plate: paper,
    ...accents(second, { accent: 0.52, tint: 0.955, tintChroma: 0.03 }),
    stop: isRed(brand) ? own.ink : shown({ l: 0.45, c: 0.165, h: 27 }),
    "stop-tint": shown({ l: 0.965, c: 0.014, h: 27 }),
    good: shown({ l: 0.46, c: 0.09, h: 155 }),
    warn: shown({ l: 0.5, c: 0.1, h: 70 }),
  };
}

function darkTokens({ paper }: Ground, { brand, second }: Hues): Tokens {
  const { c, h } = brand;
  const own = drawn(DARK, (l, chroma) => ({ l, c: chroma * hueOf(brand), h }));
  return {
    ...own,
    brand: shown({ l: 0.82, c: (Math.min(c, 0.06) + 0.02) * hueOf(brand), h }),
    "on-brand": own.paper,
    // A bright cover would dazzle.
    field: own["brand-tint"],
    "on-field": own.ink,
    "on-field-2": own["ink-2"],
    // Logos are drawn for light paper.
    plate: paper,
    ...accents(second, { accent: 0.82, tint: 0.31, tintChroma: 0.045 }),
    stop: isRed(brand) ? own.ink : shown({ l: 0.76, c: 0.125, h: 25 }),
    "stop-tint": shown({ l: 0.265, c: 0.04, h: 25 }),
    good: shown({ l: 0.8, c: 0.1, h: 155 }),
    warn: shown({ l: 0.82, c: 0.11, h: 75 }),
  };
}

function accents(
  second: Seen,
  light: { readonly accent: number; readonly tint: number; readonly tintChroma: number },
): Pick<Tokens, "accent" | "accent-fill" | "accent-tint"> {
  const { c, h } = second;
  const fill = Math.min(c + 0.02, 0.13) * hueOf(second);
  return {
    accent: shown({ l: light.accent, c: Math.min(c, 0.11), h }),
    "accent-fill": shown({ l: 0.76, c: fill, h }),
    "accent-tint": shown({ l: light.tint, c: light.tintChroma * hueOf(second), h }),
  };
}

/** How far a colour has a hue at all: a grey has none, and what is made from it must stay grey. */
function hueOf({ c }: Seen): number {
  return Math.min(1, c / 0.02);
}

/** Never and must not then stand out by weight and mark alone. */
function isRed({ c, h }: Seen): boolean {
  return c > 0.04 && Math.abs(h - 27) <= 20;
}

const STEP = 0.01;

/** The colour, or the first darker one that reaches `least` on all of these; black where none does. */
function darkened(color: Seen, backs: readonly string[], least: number): string {
  return moved(color, -STEP, backs, least);
}

/** The colour, or the first lighter one that reaches `least`; white where none does. */
function lightened(color: Seen, back: string, least: number): string {
  return moved(color, STEP, [back], least);
}

function moved(color: Seen, step: number, backs: readonly string[], least: number): string {
  for (let l = Math.min(1, color.l); l >= 0 && l <= 1; l += step) {
    const tried = shown({ ...color, l });
    if (backs.every((back) => contrast(tried, back) >= least)) return tried;
  }
  return step < 0 ? "#000000" : WHITE;
}
