import { readFileSync } from "node:fs";
import { create } from "fontkit";
import { describe, expect, test } from "vitest";

import { linesOf } from "../../src/figures/lines.ts";
import { widthOf } from "../../src/figures/measure.ts";
import { loadHyphenation } from "../../src/locales/hyphenation.ts";

const font = { size: 8.25, weight: 400 } as const;

async function lines(text: string, width: number, language = "en"): Promise<readonly string[]> {
  const hyphenate = await loadHyphenation(language);
  return linesOf(text, { width }, font, hyphenate).map(({ value }) => value);
}

describe("lines", () => {
  test("end between words", async () => {
    expect(await lines("Looks for somebody who has noticed", 66)).toEqual([
      "Looks for",
      "somebody who",
      "has noticed",
    ]);
  });

  test("end inside a word only where it is wider than a line", async () => {
    expect(await lines("об ответственности", 48, "ru")).toEqual(["об ответ-", "ственности"]);
    expect(await lines("об ответственности", 90, "ru")).toEqual(["об ответственности"]);
    expect(await lines("betjeningsstandarden", 54, "da")).toEqual(["betjenings-", "standarden"]);
    expect(await lines("zadovoljstvo", 40, "sl")).toEqual(["zadovolj-", "stvo"]);
    expect(await lines("apkalpošana", 40, "lv")).toEqual(["apkalpo-", "šana"]);
    expect(await lines("responsibilities", 40, "en-GB")).toEqual(["respons-", "ibilities"]);
  });

  test("have no hyphen in Hebrew, in numbers and in addresses", async () => {
    for (const text of ["והתקשרויותיהםוהתקשרויותיהם", "+44200000000000", "a@example.com/b/c/d"]) {
      const found = await lines(text, 30, text.startsWith("ו") ? "he" : "en");
      expect(found.length).toBeGreaterThan(1);
      expect(found.join("")).toBe(text);
    }
  });

  test("do not end behind a single letter and its hyphen", async () => {
    expect(await lines("Website, E-mail, check-in", 46)).toEqual([
      "Website,",
      "E-mail,",
      "check-in",
    ]);
    expect(await lines("E-mail", 18)).toEqual(["E-m", "ail"]);
    expect(await lines("Plan B-", 200)).toEqual(["Plan B-"]);
    expect(await lines("Plan B-", 22)).toEqual(["Plan", "B-"]);
  });

  test("go on behind what is taken of the first one, which is empty where nothing fits", async () => {
    const hyphenate = await loadHyphenation("en");
    const on = (taken: number): readonly string[] =>
      linesOf("Looks for somebody", { width: 66, taken }, font, hyphenate).map(
        ({ value }) => value,
      );
    expect(on(0)).toEqual(["Looks for", "somebody"]);
    expect(on(36)).toEqual(["Looks", "for somebody"]);
    expect(on(60)).toEqual(["", "Looks for", "somebody"]);
  });

  test("show a soft hyphen only at their end", async () => {
    expect(await lines("guest\u00adhouse", 100)).toEqual(["guesthouse"]);
    expect(await lines("guest\u00adhouse", 30)).toEqual(["guest-", "house"]);
  });

  test("keep together what looks like one letter, and never lose a letter", async () => {
    const family = "👩‍👩‍👧‍👦";
    expect(await lines(family.repeat(3), 20)).toEqual([family, family, family]);
    const long = "Щ".repeat(2000);
    const found = await lines(long, 47, "ru");
    expect(found.join("")).toBe(long);
    expect(Math.max(...found.map((value) => widthOf(value, 8.25, 400)))).toBeLessThanOrEqual(47);
  });

  test("of what cannot be drawn show that it is there", async () => {
    expect(await lines("a\u0000b\ud800c\n d", 100)).toEqual(["a\ufffdb\ufffdc d"]);
    expect(await lines(" \t ", 100)).toEqual([]);
  });
});

/** The fonts that the room was measured with, shaped with their kerning. */
function shaped(text: string, face: string): number {
  const isHebrew = /[\u05d0-\u05ea]/.test(text);
  const [name, family] = isHebrew
    ? ["noto-sans-hebrew", "NotoSansHebrew"]
    : ["noto-sans", "NotoSans"];
  const path = `../../node_modules/@expo-google-fonts/${name}/${face}/${family}_${face}.ttf`;
  const file = create(readFileSync(new URL(path, import.meta.url)));
  return file.layout(text).advanceWidth / file.unitsPerEm;
}

const samples = [
  "Looks for somebody who has noticed",
  "AVATAR To WAVE, 11:00–12:30",
  "Предварительная договорённость об ответственности",
  "Ātra apkalpošana, žēlīgi",
  "Zadovoljstvo čez številko šest",
  "Rødgrød på ærø åbner",
  "קבלתפניםבדלפק",
];

describe.each([
  [300, "300Light"],
  [400, "400Regular"],
  [600, "600SemiBold"],
] as const)("the room for a text of weight %d", (weight, face) => {
  test("is enough, and hardly more than it takes", () => {
    for (const text of samples) {
      const real = shaped(text, face) * 10;
      const room = widthOf(text, 10, weight);
      expect({ text, fits: room >= real, close: room <= real * 1.06 }).toEqual({
        text,
        fits: true,
        close: true,
      });
    }
  });
});

test("marks and what steers the text take no room; what is unknown takes plenty", () => {
  expect(widthOf("e\u0301\u202e\u2066", 10, 400)).toBe(widthOf("e", 10, 400));
  expect(widthOf("漢", 10, 400)).toBeGreaterThan(10);
  expect(widthOf("😉", 10, 400)).toBeGreaterThan(12);
});
