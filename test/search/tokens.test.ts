import { describe, expect, test } from "vitest";

import { fold, foldId, foldText, wordsIn } from "../../src/search/tokens.ts";

describe("a word is found however it is written", () => {
  test.each([
    ["Ёлка", "елка"],
    ["ЙОД", "иод"],
    ["čaša", "casa"],
    ["Āķis", "akis"],
    ["blåbær", "blabaer"],
    ["Ærø", "aero"],
    ["Straße", "strasse"],
    ["Łódź", "lodz"],
    ["İstanbul", "istanbul"],
    ["ﬁne", "fine"],
    ["ＡＲＲ", "arr"],
    ["קַבָּלָה", "קבלה"],
    ["צה״ל", "צהל"],
    ['צה"ל', "צהל"],
    ["צ׳ק", "צק"],
    ["guest's", "guests"],
    ["guest’s", "guests"],
    ["lug\u00adgage", "luggage"],
    ["Σίσυφος", "σισυφοσ"],
    ["1½", "112"],
    ["٣", "٣"],
  ])("%s", (written, folded) => {
    expect(fold(written)).toBe(folded);
    expect(wordsIn(`(${written})`)).toEqual([{ from: 1, to: 1 + written.length, folded }]);
    expect(foldText(`a-${written}.`)).toContain(folded);
  });
});

test("words are parted by whatever is neither letter nor figure, and know where they stand", () => {
  const text = 'Say: "Check-in at 15:00" – e-mail us/ring 🎉 Ёж.';
  const words = wordsIn(text);
  expect(words.map(({ from, to }) => text.slice(from, to))).toEqual(
    "Say Check in at 15 00 e mail us ring Ёж".split(" "),
  );
  expect(words.at(-1)?.folded).toBe("еж");
});

test("quotation marks round a Hebrew word do not join it to its neighbours", () => {
  expect(wordsIn('אמר "שלום" לה').map(({ folded }) => folded)).toEqual(["אמר", "שלום", "לה"]);
});

test("marks alone are no word", () => {
  expect(wordsIn("\u0301 ־ ’ … 🎉")).toEqual([]);
});

describe("an id is the same with and without its hyphen, small or large", () => {
  test.each([
    ["ARR-01", "arr01"],
    ["arr01", "arr01"],
    ["ARR 01", "arr01"],
    ["פנייה-2", "פנייה2"],
    ["4.9.11", "4.9.11"],
    ["§ 3.2", "3.2"],
    ["Appendix C.", "appendixc"],
    ["…", ""],
  ])("%s", (label, folded) => expect(foldId(label)).toBe(folded));

  test("and numbers do not run together", () => {
    expect(foldId("4.11")).not.toBe(foldId("41.1"));
  });
});
