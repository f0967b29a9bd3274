import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { htmlStyleModule, htmlStylePath, writtenStyle } from "../../tools/html-style.ts";

const style = writtenStyle();

test("the module is the style sheets as they are: run `npm run generate` if this fails", () => {
  const path = new URL(`../../${htmlStylePath}`, import.meta.url);
  expect(readFileSync(path, "utf8")).toBe(htmlStyleModule());
});

test("directions are logical only, so that a right-to-left book is mirrored", () => {
  const physical =
    /(?:^|[\s;{-])(?:left|right|top|bottom|margin-left|padding-right)\s*:|text-align:\s*(?:left|right)|float/gm;
  expect(style.match(physical) ?? []).toEqual([]);
});

test("no word stands in the style sheet", () => {
  const contents = [...style.matchAll(/(?<![\w-])content:\s*([^;]+);/g)].map(
    (match) => match[1] ?? "",
  );
  expect(contents.length).toBeGreaterThan(3);
  const printed = contents.filter((each) => !/^(?:none|counter\(list-item\))$/.test(each));
  expect(printed.filter((each) => /\p{L}/u.test(each))).toEqual([]);
});

/** Tokens of one scheme, by name. */
function tokens(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

const written = readFileSync(new URL("../../templates/html/tokens.css", import.meta.url), "utf8");
const [lightCss = "", darkCss = ""] = written.split("@media");
const schemes = { light: tokens(lightCss), dark: tokens(darkCss) };

/** WCAG 2.2, relative luminance of sRGB. */
function luminance(color: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

// Column "must reach" of the design, and the pairs that this page adds.
const pairs: readonly (readonly [string, string, number])[] = [
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

describe.each(Object.entries(schemes))("contrast of the %s scheme", (_, scheme) => {
  test.each(pairs)("%s on %s reaches %d", (front, back, least) => {
    const colors = [scheme.get(front), scheme.get(back)];
    expect(colors).not.toContain(undefined);
    expect(contrast(colors[0] ?? "#000000", colors[1] ?? "#000000")).toBeGreaterThanOrEqual(least);
  });
  test("every token is there", () => {
    expect([...scheme.keys()]).toEqual([...schemes.light.keys()]);
  });
});
