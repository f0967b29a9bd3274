import { join } from "node:path";
import type { Font } from "fontkit";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { bidi } from "../../../src/formats/pdf/bidi.ts";
import type { ShapedGlyph } from "../../../src/formats/pdf/face.ts";
import { readYaml } from "../../support/examples.ts";
import { root } from "../../support/run-svc.ts";
import { fontOf, shaper } from "./fonts.ts";

function opened(file: string): {
  readonly name: string;
  readonly font: Font;
  readonly shape: Shape;
} {
  const bytes = fontOf(file);
  const font = create(bytes);
  const own = shaper().open(bytes, font.unitsPerEm);
  return { name: file, font, shape: (text, direction) => shaper().shape(own, text, direction) };
}

type Shape = (text: string, direction: "ltr" | "rtl") => readonly ShapedGlyph[];

/** As another program has it, which shapes in JavaScript. */
function peer(font: Font, text: string, direction: "ltr" | "rtl"): readonly ShapedGlyph[] {
  const shown =
    direction === "ltr"
      ? text
      : Array.from(text, (char) => bidi.getMirroredCharacter(char) ?? char).join("");
  const run = font.layout(shown, undefined, undefined, undefined, direction);
  const scale = 1000 / font.unitsPerEm;
  return run.glyphs.map(({ id, codePoints }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
    return { id, advance: xAdvance * scale, dx: xOffset * scale, dy: yOffset * scale, codePoints };
  });
}

/** Words of one direction, with the signs that touch them. */
function wordsOf(folder: string, direction: "ltr" | "rtl"): readonly string[] {
  const texts = readYaml(join(root, folder)).map(({ text }) => text.normalize("NFC"));
  const words = new Set(texts.flatMap((text) => text.split(/[\s\u00a0]+/)));
  const other = direction === "rtl" ? /[a-z\d]/i : /\p{Script=Hebrew}/u;
  return [...words].filter((word) => !other.test(word));
}

/** Enough to see every pair of letters, and soon done. */
const MOST = 400;

describe.each([
  ["examples/merrowby-hotels", "ltr", ["NotoSans_400Regular.ttf", "DejaVuSans.ttf"]],
  ["test/handbook/workspaces/ru", "ltr", ["NotoSans_400Regular_Italic.ttf"]],
  ["test/handbook/workspaces/sl", "ltr", ["NotoSans_600SemiBold.ttf"]],
  ["test/handbook/workspaces/lv", "ltr", ["NotoSans_300Light.ttf"]],
  ["test/handbook/workspaces/da", "ltr", ["NotoSerif_400Regular.ttf"]],
  [
    "test/handbook/workspaces/he",
    "rtl",
    ["NotoSansHebrew_400Regular.ttf", "FrankRuhlLibre_400Regular.ttf"],
  ],
] as const)("the words of %s", (folder, direction, files) => {
  it.each(files)(
    "have the glyphs, places and letters in %s that another shaper gives them",
    (file) => {
      const { font, shape } = opened(file);
      const has = (char: string): boolean => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0);
      const words = wordsOf(folder, direction).filter((word) => Array.from(word).every(has));
      expect(words.length).toBeGreaterThan(500);
      const different = words
        .slice(0, MOST)
        .map((word) => [shape(word, direction), peer(font, word, direction)])
        .filter((both) => new Set(both.map((glyphs) => JSON.stringify(glyphs))).size > 1);
      expect(different).toEqual([]);
    },
  );
});

it.each([
  ["שָׁלוֹם", "NotoSansHebrew_400Regular.ttf"],
  ["שׂוֹרָה", "NotoSansHebrew_600SemiBold.ttf"],
  ["בְּרֵאשִׁית", "FrankRuhlLibre_400Regular.ttf"],
])("puts the vowels of %s where another shaper does, in an order of their own", (word, file) => {
  const { font, shape } = opened(file);
  const sorted = (glyphs: readonly ShapedGlyph[]): readonly ShapedGlyph[] =>
    glyphs.toSorted((one, other) => one.id - other.id || one.dx - other.dx);
  expect(sorted(shape(word, "rtl"))).toEqual(sorted(peer(font, word, "rtl")));
});

it("says of a ligature which letters it stands for", () => {
  const { shape } = opened("DejaVuSans.ttf");
  expect(
    shape("offer", "ltr").map(({ codePoints }) => String.fromCodePoint(...codePoints)),
  ).toEqual(["o", "ff", "e", "r"]);
});

it("turns brackets around that run right to left, and says what they look like then", () => {
  const { font, shape } = opened("NotoSans_400Regular.ttf");
  const [glyph] = shape("(", "rtl");
  expect(glyph?.codePoints).toEqual([0x29]);
  expect(glyph?.id).toBe(font.glyphForCodePoint(0x29).id);
});
