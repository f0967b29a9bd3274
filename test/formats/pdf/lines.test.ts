import { describe, expect, it } from "vitest";
import { stretch } from "../../../src/formats/pdf/filling.ts";
import { justifiedLines } from "../../../src/formats/pdf/justified.ts";
import { boxesOf, filledLines } from "../../../src/formats/pdf/lines.ts";
import type { Hyphenate, Line } from "../../../src/formats/pdf/lines.ts";
import { lettersOf } from "../../../src/formats/pdf/paragraph.ts";
import type { Span } from "../../../src/formats/pdf/paragraph.ts";
import { loadHyphenation } from "../../../src/locales/hyphenation.ts";
import { hostile } from "../hostile.ts";
import { atomsIn, boxesIn, linesIn, look, numbersFrom, printed } from "./text.ts";

function shown(lines: readonly Line[]): readonly string[] {
  return lines.map(({ atoms }) => printed(atoms));
}

describe("lines", () => {
  it("end without the blanks, and begin without", () => {
    const lines = linesIn("  one two three  ", "en", 40);
    expect(shown(lines)).toEqual(["one two", "three"]);
    expect(lines.map(({ spaces }) => spaces)).toEqual([1, 0]);
  });

  it("end where the author ended them, empty ones too", () => {
    const lines = linesIn("a\n\nb c", "en", 100);
    expect(shown(lines)).toEqual(["a", "", "b c"]);
    expect(lines.map(({ isLast }) => isLast)).toEqual([true, true, true]);
  });

  it("are shorter where the first ones have less room", () => {
    const widthOf = (line: number): number => (line === 0 ? 30 : 60);
    const lines = filledLines(boxesIn("one two three four five", "en"), {
      widthOf,
      hyphenate: undefined,
    });
    expect(shown(lines)).toEqual(["one", "two three", "four five"]);
  });

  it("leave a first line empty rather than cut a word that the next one holds", () => {
    const widthOf = (line: number): number => (line === 0 ? 10 : 100);
    const lines = filledLines(boxesIn("standards", "en"), { widthOf, hyphenate: undefined });
    expect(shown(lines)).toEqual(["", "standards"]);
  });

  it("cut a word between letters where nothing else helps, Hebrew from the right", () => {
    expect(shown(linesIn("abcdefghijkl", "en", 30)).join("")).toBe("abcdefghijkl");
    const hebrew = shown(linesIn("אבגדהוזחטי", "he", 30));
    expect(hebrew.length).toBeGreaterThan(1);
    expect(hebrew.map((line) => Array.from(line).toReversed().join("")).join("")).toBe(
      "אבגדהוזחטי",
    );
  });

  it("part the words of a date before they cut one of them", () => {
    for (const day of ["14 September 2026", "14\u00a0September 2026"]) {
      const lines = shown(linesIn(`on ${day} at`, "en", 70)).map((line) =>
        line.replace("\u00a0", " "),
      );
      expect(lines).toEqual(["on", "14 September", "2026 at"]);
    }
  });

  it("leave three letters of a word before a hyphen at least, fewer rather than part letters anywhere", () => {
    const hyphenate: Hyphenate = (word) => (word === "refresher" ? ["re", "fresher"] : [word]);
    expect(shown(linesIn("to refresher", "en", 40, hyphenate))).toEqual(["to", "re-", "fresher"]);
    expect(shown(linesIn("to refresher", "en", 50, hyphenate))).toEqual(["to", "refresher"]);
    const justified = justifiedLines(boxesIn("to refresher", "en"), {
      widthOf: () => 40,
      hyphenate,
    });
    expect(shown(justified)).toEqual(["to", "re-", "fresher"]);
  });

  it("hold a single letter that is wider than they are", () => {
    expect(shown(linesIn("שָׁW a", "he", 1))).toHaveLength(3);
    expect(shown(linesIn("Wi\nb", "en", 1))).toEqual(["W", "i", "b"]);
  });

  describe("that end where a dot parts two things", () => {
    const width = (text: string, language = "en"): number =>
      linesIn(text, language, 500)[0]?.width ?? 0;

    it("end without it, and need no room for it", () => {
      expect(shown(linesIn("one two · three", "en", width("one two") + 0.1))).toEqual([
        "one two",
        "three",
      ]);
      expect(shown(linesIn("one · two three", "en", width("one · two") + 0.1))).toEqual([
        "one · two",
        "three",
      ]);
      expect(shown(linesIn("one ·\ntwo", "en", 100))).toEqual(["one", "two"]);
    });

    it("do so from right to left, and where they are filled", () => {
      const [first, second] = shown(
        linesIn("אחת שתיים · שלוש", "he", width("אחת שתיים", "he") + 1),
      );
      expect([first, second]).toEqual(["םייתש תחא", "שולש"]);
      const filled = justifiedLines(boxesIn("one two three · four five six · seven", "en"), {
        widthOf: () => width("one two three") + 2,
        hyphenate: undefined,
      });
      expect(shown(filled)).toEqual(["one two three", "four five six", "seven"]);
    });

    it("keep one that parts nothing", () => {
      expect(shown(linesIn("one ·", "en", 100))).toEqual(["one ·"]);
      expect(shown(linesIn("· one two", "en", width("· one") + 1))).toEqual(["· one", "two"]);
      expect(shown(linesIn("a·b cd", "en", width("a·b") + 1))).toEqual(["a·b", "cd"]);
    });
  });

  it("show a soft hyphen only where they end", () => {
    expect(shown(linesIn("co\u00adop co\u00adop", "en", 300))).toEqual(["coop coop"]);
    expect(shown(linesIn("coope\u00adration", "en", 40))).toEqual(["coope-", "ration"]);
  });
});

const words: readonly (readonly [language: string, word: string, parts: string])[] = [
  ["en", "(standardisation),", "(stand|ard|isa|tion),"],
  ["ru", "обслуживание", "об|слу|жи|ва|ние"],
  ["sl", "zadovoljstvo", "za|do|volj|stvo"],
  ["lv", "apkalpošana", "ap|kal|po|šana"],
  ["da", "betjening", "be|tje|ning"],
];

describe("hyphens", () => {
  it.each(words)("are those of the language: %s %s", async (language, word, parts) => {
    const hyphenate = await loadHyphenation(language);
    expect(hyphenate?.(word).join("|")).toBe(parts);
    const allowed = new Set(
      parts.split("|").map((_, index, all) => all.slice(0, index + 1).join("")),
    );
    const lines = shown(linesIn(word, language, 38, hyphenate));
    expect(lines.length).toBeGreaterThan(1);
    let before = "";
    for (const line of lines.slice(0, -1)) {
      expect(line).toMatch(/-$/);
      before += line.slice(0, -1);
      expect(allowed).toContain(before);
    }
    expect(before + (lines.at(-1) ?? "")).toBe(word);
  });

  it("are not for Hebrew, nor inside a word that is printed in two ways", async () => {
    expect(await loadHyphenation("he")).toBeUndefined();
    const hyphenate: Hyphenate = (word) => Array.from(word);
    const bold = { ...look, weight: 600 } as const;
    const spans: readonly Span[] = [
      { text: "stan", look },
      { text: "dards", look: bold },
    ];
    expect(shown(linesIn(spans, "en", 30, hyphenate)).join("")).toBe("standards");
  });

  it("come in a ragged line only where the gap would be large", async () => {
    const hyphenate = await loadHyphenation("en");
    const width = atomsIn("of the stand-", "en").atoms.reduce((sum, atom) => sum + atom.width, 0);
    expect(shown(linesIn("of the standardisation", "en", width + 1, hyphenate))[0]).toBe(
      "of the stand-",
    );
    const long = "most of our guests, and all of the standards";
    const room = atomsIn("most of our guests, and all of the stand-", "en").atoms;
    const wide = room.reduce((sum, atom) => sum + atom.width, 0);
    expect(shown(linesIn(long, "en", wide + 1, hyphenate))[0]).toBe(
      "most of our guests, and all of the",
    );
  });
});

/** Hostile texts, whole and shuffled into one another. */
function texts(seed: number, count: number): readonly string[] {
  const next = numbersFrom(seed);
  const pool = [
    ...hostile,
    "שלום עולם (1–2) SLA",
    "обслуживание потребителей",
    "a\u2067b\u2069c\u202ed",
    "日本語の文",
    "W".repeat(200),
    "x\u0301\u0302".repeat(50),
    "https://example.com/a/very/long/way/to/nowhere?and=back",
    "\n\n",
    "co\u00adop\u00ader\u00ada\u00adtion",
    "standardisation",
    "\u00a0\u202f\u2003",
  ];
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(next() * 5) }, () => {
      const text = pool[Math.floor(next() * pool.length)] ?? "";
      return text.slice(0, 400) + (next() < 0.5 ? " " : "");
    }).join(""),
  );
}

/** One letter, or the code that is printed in its place. */
function isOneLetter({ atoms }: Line): boolean {
  const text = atoms.map((atom) => atom.text).join("");
  return (
    Array.from(lettersOf(text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, ""))).length <= 1
  );
}

function sortedLetters(atoms: readonly { readonly text: string }[]): string {
  const text = atoms.map((atom) => atom.text).join("");
  return Array.from(text.replaceAll(/[\s\p{Default_Ignorable_Code_Point}-]/gu, ""))
    .toSorted()
    .join("");
}

it("lets no line of hostile texts be wider than its measure, nor lose a letter", async () => {
  const hyphenate = await loadHyphenation("en");
  const isTooWide = (line: Line, drawn: number, width: number): boolean =>
    drawn > width + 0.02 && !isOneLetter(line);
  for (const [index, text] of texts(7, 60).entries()) {
    const { atoms } = atomsIn(text, index % 2 === 0 ? "en" : "he");
    const boxes = boxesOf(atoms);
    for (const width of [4, 25, 90, 358.6]) {
      const fitting = { widthOf: () => width, hyphenate };
      const filled = filledLines(boxes, fitting);
      const justified = justifiedLines(boxes, fitting);
      const wide = [
        ...filled.filter((line) => isTooWide(line, line.width, width)),
        ...justified.filter((line) =>
          isTooWide(line, line.width + line.stretch * line.spaces, width),
        ),
        ...justified.filter(
          (line) => -line.stretch * line.spaces > line.spaceWidth * (1 - stretch.least) + 0.02,
        ),
      ];
      expect(wide, `${width} ${JSON.stringify(text)}`).toEqual([]);
      for (const lines of [filled, justified]) {
        const all = lines.flatMap((line) => line.atoms);
        expect(sortedLetters(all), text).toBe(sortedLetters(atoms));
      }
    }
  }
});
