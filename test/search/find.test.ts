import { describe, expect, test } from "vitest";

import { find } from "../../src/search/find.ts";
import type { Found } from "../../src/search/find.ts";
import { readIndex } from "../../src/search/read-index.ts";
import { foldId } from "../../src/search/tokens.ts";
import { writeIndex } from "../../src/search/write-index.ts";

/** id, title, text. */
type Entry = readonly [id: string, title: string, text: string];

function finder(entries: readonly Entry[]) {
  const searched = entries.map(([id, title, text], n) => ({
    group: "standards" as const,
    anchor: `${n}:${id}`,
    title,
    text,
  }));
  const index = readIndex(writeIndex(searched));
  const ids = entries.map(([id]) => foldId(id));
  const ask = (query: string): Found => find(index, ids, query);
  const idsOf = (query: string): readonly (string | undefined)[] =>
    ask(query).entries.map((entry) => entries[entry]?.[0]);
  return { found: ask, idsOf };
}

const book: readonly Entry[] = [
  ["ARR-01", "Greet the arriving guest", "Stand up. Step out if there is luggage."],
  ["ARR-02", "Offer to take the luggage", "May I take your bags? Luggage stays with the porter."],
  ["ARR-10", "Finish check-in", "Key, breakfast, lift. As in ARR-01."],
  ["DEP-05", "Carry luggage to the kerb", "The porter calls a taxi."],
  ["DEP-11", "Say goodbye", "Ask how the night was."],
  ["", "Luggage store", "The locked room behind the desk."],
  ["4.1", "Arrival", "From the door to the room."],
  ["4.1.1", "Is welcomed", "At the desk."],
  ["4.11", "Departure", "From the bill to the kerb."],
];
const { found, idsOf } = finder(book);

describe("by id", () => {
  test.each(["ARR-01", "arr-01", "arr01", "ARR 01", " arr-01 "])("%s is the first", (query) => {
    expect(idsOf(query)[0]).toBe("ARR-01");
    expect(found(query).exact).toBe(0);
  });

  test("what only speaks of it comes behind", () => {
    expect(idsOf("ARR-01")).toEqual(["ARR-01", "ARR-10"]);
  });

  test("its beginning lists all by their numbers, before what has the word", () => {
    expect(idsOf("ARR")).toEqual(["ARR-01", "ARR-02", "ARR-10", "4.1"]);
    const finds = finder([
      ["ARR-10", "", ""],
      ["ARR-9", "", ""],
      ["ARR-1", "", ""],
    ]);
    expect(finds.idsOf("arr")).toEqual(["ARR-1", "ARR-9", "ARR-10"]);
    expect(idsOf("arr-")).toEqual(idsOf("ARR"));
    expect(idsOf("dep-1")).toEqual(["DEP-11"]);
    expect([...found("ARR").named]).toEqual([0, 1, 2]);
    expect(found("ARR").exact).toBeUndefined();
  });

  test("another id with the same letters is not found", () => {
    expect(idsOf("ARR-03")).toEqual([]);
    expect(idsOf("DEP-05")).toEqual(["DEP-05"]);
  });

  test("numbers of sections, and what is below them", () => {
    expect(idsOf("4.1")).toEqual(["4.1", "4.1.1", "4.11"]);
    expect(idsOf("4.11")).toEqual(["4.11"]);
  });

  test("an id together with a word", () => {
    expect(idsOf("arr luggage")).toEqual(["ARR-02", "ARR-01"]);
  });

  test("one letter is no id yet", () => {
    expect(idsOf("d")).not.toContain("DEP-11");
  });
});

describe("by words", () => {
  test("titles before texts", () => {
    expect(idsOf("luggage")).toEqual(["ARR-02", "DEP-05", "", "ARR-01"]);
  });

  test("each beginning of a word", () => {
    for (const query of ["lugg", "lu", "luggag"]) expect(idsOf(query)).toEqual(idsOf("luggage"));
  });

  test("all words, each or its beginning, in any order", () => {
    expect(idsOf("luggage kerb")).toEqual(["DEP-05"]);
    expect(idsOf("ke lugg")).toEqual(["DEP-05"]);
    expect(idsOf("luggage goodbye")).toEqual([]);
  });

  test("whole words before beginnings", () => {
    const finds = finder([
      ["a", "Takeaway", ""],
      ["b", "Take", ""],
    ]);
    expect(finds.idsOf("take")).toEqual(["b", "a"]);
  });

  test("rare words count more", () => {
    const common = Array.from({ length: 20 }, (_, n): Entry => [`c${n}`, "", "guest"]);
    const finds = finder([["a", "Guest", "taxi"], ["b", "Taxi", "guest"], ...common]);
    expect(finds.idsOf("guest taxi")).toEqual(["b", "a"]);
  });

  test("parts of compounds, apostrophes, marks and capitals", () => {
    expect(idsOf("CHECK-IN")).toEqual(["ARR-10"]);
    const finds = finder([
      ["a", "Čakajoči gost", "guest’s ключ ёлка"],
      ["b", "Gostja", ""],
    ]);
    for (const query of ["cakajoci", "ČAKA", "guest's", "guests", "Елка"])
      expect(finds.idsOf(query)).toEqual(["a"]);
    expect(finds.idsOf("gost")).toEqual(["a", "b"]);
  });

  test("nothing asked, nothing found", () => {
    for (const query of ["", "  ", "…", "-"]) expect(idsOf(query)).toEqual([]);
  });
});

describe("in Hebrew", () => {
  const finds = finder([
    ["a", "בקבלה", ""],
    ["b", "הקבלה פתוחה", ""],
    ["c", "קבלה", ""],
    ["d", "מקום", "ומהקבלה"],
    ["e", "תקבלה", ""],
  ]);

  test("a word is found behind the letters that are written at it, itself first", () => {
    expect(finds.idsOf("קבלה")).toEqual(["c", "a", "b"]);
    expect(finds.idsOf("קבל")[0]).toBe("c");
  });

  test("with two of them as well", () => {
    expect(finder([["d", "והקבלה", ""]]).idsOf("קבלה")).toEqual(["d"]);
  });

  test("with another one, when nothing else is found", () => {
    const { isSimilar, entries } = finder([["a", "בקבלה", ""]]).found("הקבלה");
    expect([isSimilar, entries]).toEqual([true, [0]]);
  });
});

describe("when nothing is found, words that are nearly alike", () => {
  test.each([
    ["lugage", "a letter is missing"],
    ["lugggage", "one too many"],
    ["lugxage", "one is wrong"],
    ["lgugage", "two have changed places"],
    ["luggages", "another ending"],
    ["luggagxxe", "two slips in a long word"],
  ])("%s: %s", (query) => {
    expect(idsOf(query)).toContain("ARR-02");
    expect(found(query).isSimilar).toBe(true);
  });

  test.each([
    ["гостями", "Гость"],
    ["прибытию", "Прибытие"],
    ["gostom", "Gostje"],
    ["viesiem", "Viesis"],
  ])("%s finds %s", (query, title) =>
    expect(finder([["a", title, ""]]).idsOf(query)).toEqual(["a"]),
  );

  test("only then", () => {
    expect(found("lugg").isSimilar).toBe(false);
    const finds = finder([
      ["a", "Carry", ""],
      ["b", "Curry", ""],
    ]);
    expect(finds.idsOf("curry")).toEqual(["b"]);
    expect(finds.idsOf("carri")).toEqual(["a"]);
  });

  test.each(["xyzzy", "bag5x", "quiet", "dsek"])("but not anything: %s", (query) => {
    expect(idsOf(query)).toEqual([]);
  });
});

describe("what was asked for is marked", () => {
  function markedIn(query: string, text: string, titles: readonly string[] = [text]): string {
    const { hitsIn, mayHave } = finder(titles.map((title, n): Entry => [`${n}`, title, ""])).found(
      query,
    );
    const hits = hitsIn(text);
    expect(mayHave(text)).toBe(hits.length > 0);
    return hits.reduceRight(
      (marked, { from, to }) =>
        `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
      text,
    );
  }

  test.each([
    ["lugg", "Luggage, my luggage", "[Lugg]age, my [lugg]age"],
    ["lu lugg", "Luggage and lunch", "[Lugg]age and [lu]nch"],
    ["елк", "Ёлки", "[Ёлк]и"],
    ["caka", "c\u030cakajoc\u030ci", "[c\u030caka]joc\u030ci"],
    ["cak", "čakajoči", "[čak]ajoči"],
    ["aer", "Ærø", "[Ær]ø"],
    ["קבל", "בקבלה", "ב[קבל]ה"],
    ["קבלה", "קַבָּלָה", "[קַבָּלָה]"],
    ["guests", "the guest's key", "the [guest's] key"],
    ["check-in", "Check-in", "[Check]-[in]"],
  ])("%s in %s", (query, text, marked) => expect(markedIn(query, text)).toBe(marked));

  test("of a word that is only like it, all", () => {
    expect(markedIn("lugage", "The luggage store")).toBe("The [luggage] store");
  });

  test("nothing where nothing is", () => {
    expect(markedIn("lugg", "A plug", ["Luggage"])).toBe("A plug");
  });

  test("each hit knows which word it is", () => {
    const { hitsIn } = finder([["a", "Carry luggage", ""]]).found("lugg carr");
    expect(hitsIn("Carry luggage, carry").map(({ asked }) => asked)).toEqual([1, 0, 1]);
  });
});
