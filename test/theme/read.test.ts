import { describe, expect, test } from "vitest";
import { check, locateFindings } from "../../src/svc.ts";

/** What is said about a theme, with line and column: the theme begins in line 5. */
function told(theme: string): readonly string[] {
  const source = {
    path: "svc.yaml",
    text: `svc: 1\nlanguage: en\ncompany: {name: A}\nhandbook: {title: B}\n${theme}`,
  };
  const { findings } = check({ sources: [source] });
  return locateFindings(findings, [source]).map(
    ({ start, rule, message, help = "" }) =>
      `${start.line}:${start.column} ${rule}: ${message} → ${help}`,
  );
}

/** The same of one colour. */
function toldOf(id: string, value: string): readonly string[] {
  return told(`theme:\n  colors:\n    - {id: ${id}, value: ${value}}\n`);
}

test("a theme may say all that pages can show", () => {
  const theme = `theme:
  name: ledger
  paper: Letter
  density: largePrint
  cover: field
  headings: light
  cards: open
  locator: line
  badges: square
  ink: saving
  justify: true
  foldout: false
  colors:
    - {id: brand, value: "#1A4b8c"}
    - {id: second, value: "#aa5500"}
    - {id: paper, value: "#faf6ee"}
`;
  expect(told(theme)).toEqual([]);
});

test.each(["faces: [Inter]", "thumbIndex: true", "headRule: false"])(
  "what pages cannot show is refused: %s",
  (line) => {
    const [name = ""] = line.split(":");
    expect(told(`theme:\n  ${line}\n`)).toEqual([
      `6:3 not-in-this-version: The theme: \`${name}\` is not in this version of svc yet → take it out for now, so that nobody relies on it`,
    ]);
  },
);

describe("a colour", () => {
  test("that is no colour is told how colours are written", () => {
    for (const value of ["teal", '"#12345"', '"1a4b8c"', '"#1a4b8cff"', "rgb(1 2 3)"])
      expect(toldOf("brand", value)).toEqual([
        `7:26 wrong-form: Colour brand: "${value.replaceAll('"', "")}" cannot be read as \`value\` → write it like \`value: "#1a4b8c"\``,
      ]);
  });

  test("without quotes is a note, and told so", () => {
    expect(told("theme:\n  colors:\n    - id: brand\n      value: #1a4b8c\n")).toEqual([
      '8:14 hash-instead-of-value: There is no value here, because # begins a note → put the value in quotes: `"#1a4b8c"`',
    ]);
  });

  test("of a name that no theme has is told the names", () => {
    expect(toldOf("acent", '"#1a4b8c"')).toEqual([
      '7:12 unknown-word: Colour acent: "acent" is not one of the words for `id` → write brand, second or paper',
    ]);
  });

  test("stands there once", () => {
    const colors = '[{id: brand, value: "#111111"}, {id: brand, value: "#222222"}]';
    expect(told(`theme: {colors: ${colors}}\n`).map((line) => line.split(" → ")[0])).toEqual([
      '5:54 duplicate-id: There are two colours called "brand"',
    ]);
  });
});

describe("contrast", () => {
  // Whatever the brand is, what is made of it can be read on white.
  test.each(["#ffd400", "#e30613", "#39ff14", "#000000", "#ffffff", "#808080"])(
    "is made from the brand colour %s",
    (color) => {
      expect(toldOf("brand", `"${color}"`)).toEqual([]);
      expect(toldOf("second", `"${color}"`)).toEqual([]);
    },
  );

  test.each([
    ["#000000", "the text", "1.2", 7, "#e8e8e8"],
    ["#101617", "the text", "1", 7, "#dfe8e9"],
    ["#808080", "what is in the second colour", "1.4", 4.5, "#e6e6e6"],
    ["#d8d8d8", "what is in the second colour", "3.9", 4.5, "#e6e6e6"],
    ["#39ff14", "what is in the second colour", "4.1", 4.5, "#99ff8c"],
    ["#0000ff", "the quieter text", "1", 7, "#dde9ff"],
  ])("falls short on the paper %s", (color, what, ratio, least, paper) => {
    expect(toldOf("paper", `"${color}"`)).toEqual([
      `7:26 low-contrast: Colour paper: ${what} cannot be read well on this paper: the contrast is ${ratio} to 1, and must be ${least} to 1 → write \`value: "${paper}"\`, the nearest paper on which everything can be read; readers whose screen is dark get a dark page by themselves`,
    ]);
    expect(toldOf("paper", `"${paper}"`)).toEqual([]);
  });

  test.each(["#ffffff", "#fffdf8", "#faf6ee", "#e8e8e8", "#ffff00"])("is enough on %s", (color) => {
    expect(toldOf("paper", `"${color}"`)).toEqual([]);
  });

  test("is not asked of a theme with a colour that cannot be read", () => {
    const colors = '[{id: paper, value: "#000000"}, {id: brand, value: blue}]';
    expect(told(`theme: {colors: ${colors}}\n`)).toHaveLength(1);
  });
});
