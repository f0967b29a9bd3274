import { describe, expect, test } from "vitest";
import { pairs, shortfalls } from "../../src/theme/contrast.ts";
import { styleOf } from "../../src/theme/style.ts";
import type { Ground, Schemes, Tokens } from "../../src/theme/tokens.ts";
import { schemesOf } from "../../src/theme/tokens.ts";
import { ledgerTable, quayTable, rowsOf } from "./design.ts";
import { contrast } from "./wcag.ts";

const quay = schemesOf(styleOf().ground);
const ledger = schemesOf(styleOf({ name: "ledger" }).ground);

function colorOf(tokens: Tokens, name = ""): string | undefined {
  return Object.entries(tokens).find(([token]) => token === name)?.[1];
}

/** The design rounds its ratios to one decimal, now up and now down. */
function expectRatio(tokens: Tokens, name = "", back = "", printed = "-"): void {
  if (printed === "-") return;
  const ratio = contrast(colorOf(tokens, name) ?? "", colorOf(tokens, back) ?? "");
  expect(Math.abs(ratio - Number(printed))).toBeLessThan(0.1);
}

describe("the colours that the design prints come out of the generator", () => {
  test.each(rowsOf(quayTable))("quay: %s", (token, light, paper, tint, dark, paper2, tint2) => {
    expect(colorOf(quay.light, token)).toBe(light?.toLowerCase());
    expect(colorOf(quay.dark, token)).toBe(dark?.toLowerCase());
    expectRatio(quay.light, token, "paper", paper);
    expectRatio(quay.light, token, "tint", tint);
    expectRatio(quay.dark, token, "paper", paper2);
    expectRatio(quay.dark, token, "tint", tint2);
  });

  test.each(rowsOf(ledgerTable))("ledger: %s", (token, light, paper) => {
    expect(colorOf(ledger.light, token)).toBe(light?.toLowerCase());
    expectRatio(ledger.light, token, "paper", paper);
  });
});

// Column "must reach" of the design, and the pairs that pages add.
const mustReach: readonly (readonly [string, string, number])[] = [
  ["ink", "paper", 7],
  ["ink", "tint", 7],
  ["ink-2", "paper", 7],
  ["ink-2", "tint", 7],
  ["ink-3", "paper", 4.5],
  ["ink-3", "tint", 4.5],
  ["ink-3", "tint-2", 4.5],
  ["line-2", "paper", 3],
  ["line-2", "tint", 3],
  ["brand", "paper", 4.5],
  ["brand", "tint", 4.5],
  ["brand", "brand-tint", 4.5],
  ["brand-mid", "paper", 3],
  ["on-brand", "brand", 4.5],
  ["on-brand-2", "brand", 4.5],
  ["on-field", "field", 4.5],
  ["on-field-2", "field", 4.5],
  ["accent", "paper", 4.5],
  ["accent", "tint", 4.5],
  ["ink", "accent-tint", 7],
  ["stop", "paper", 4.5],
  ["stop", "tint", 4.5],
  ["stop", "stop-tint", 4.5],
  ["paper", "stop", 4.5],
  ["paper", "ink", 7],
  ["good", "paper", 4.5],
  ["warn", "paper", 4.5],
  ["ink", "brand-tint", 7],
  ["ink-2", "brand-tint", 4.5],
  ["ink", "h0", 4.5],
  ["ink", "h1", 4.5],
  ["ink", "h2", 4.5],
  ["ink", "h3", 4.5],
  ["paper", "h4", 4.5],
  ["paper", "h5", 4.5],
];

const schemes: readonly (readonly [string, Tokens])[] = [
  ["quay, light", quay.light],
  ["quay, dark", quay.dark],
  ["ledger, light", ledger.light],
  ["ledger, dark", ledger.dark],
];

describe.each(schemes)("contrast of %s", (_, tokens) => {
  test.each(mustReach)("%s on %s reaches %d", (front, back, least) => {
    const colors = [colorOf(tokens, front), colorOf(tokens, back)];
    expect(colors).not.toContain(undefined);
    expect(contrast(colors[0] ?? "", colors[1] ?? "")).toBeGreaterThanOrEqual(least);
  });

  test("every token is there", () => {
    expect(Object.keys(tokens).toSorted()).toEqual(Object.keys(quay.light).toSorted());
  });
});

test("the pairs that a theme is checked for are these", () => {
  const checked = pairs.map(({ front, back, least }) => [front, back, least].join(" "));
  expect(checked.toSorted()).toEqual(mustReach.map((pair) => pair.join(" ")).toSorted());
});

/** The schemes of a brand colour on white paper. */
function branded(brand: string, more: Partial<Ground> = {}): Schemes {
  return schemesOf({ brand, second: "#b07a1e", paper: "#ffffff", ...more });
}

/** Every third step of the cube of colours, corners included. */
const everywhere = ["00", "33", "66", "99", "cc", "ff"].flatMap((r, _, steps) =>
  steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)),
);

test("whatever the brand and the second colour are, everything can be read on white paper", () => {
  const short = everywhere.flatMap((color, n) => {
    const second = everywhere[(n * 7) % everywhere.length] ?? color;
    return shortfalls(branded(color, { second })).map(
      ({ scheme, front, back }) => `${color} ${second}: ${scheme} ${front} on ${back}`,
    );
  });
  expect(short).toEqual([]);
});

describe("a brand colour", () => {
  test("that can be read is taken as it is", () => {
    expect(branded("#0066cc").light.brand).toBe("#0066cc");
  });

  test.each(["#ffd400", "#39ff14", "#ffffff"])(
    "as bright as %s is darkened no more than needed",
    (brand) => {
      const { light } = branded(brand);
      const backs = [light.paper, light.tint, light["brand-tint"]];
      const least = Math.min(...backs.map((back) => contrast(light.brand, back)));
      expect(least).toBeGreaterThanOrEqual(4.5);
      expect(least).toBeLessThan(4.75);
    },
  );

  test("that is red leaves what must never be done to the colour of the text", () => {
    for (const tokens of Object.values(branded("#e30613"))) expect(tokens.stop).toBe(tokens.ink);
    for (const tokens of Object.values(branded("#7a4a12")))
      expect(tokens.stop).not.toBe(tokens.ink);
  });

  test.each(["#000000", "#808080", "#ffffff"])("without a hue, %s, gives greys", (brand) => {
    const { light, dark } = branded(brand);
    const own = ["ink", "ink-2", "line", "brand", "brand-mid", "brand-tint", "h3"] as const;
    const coloured = [...own.map((name) => light[name]), ...own.map((name) => dark[name])].filter(
      (color) => !/^#(..)\1\1$/.test(color),
    );
    expect([...coloured, dark.paper].filter((color) => !/^#(..)\1\1$/.test(color))).toEqual([]);
  });
});

test("a second colour without a hue gives greys", () => {
  const { light, dark } = branded("#14484c", { second: "#777777" });
  for (const tokens of [light, dark])
    for (const name of ["accent", "accent-fill", "accent-tint"] as const)
      expect(tokens[name]).toMatch(/^#(..)\1\1$/);
});
