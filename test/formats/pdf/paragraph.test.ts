import bidiFactory from "bidi-js";
import type { Bidi } from "bidi-js";
import { describe, expect, it } from "vitest";
import type { Span } from "../../../src/formats/pdf/paragraph.ts";
import { visualOrder } from "../../../src/formats/pdf/paragraph.ts";
import {
  atomsIn,
  facesOf,
  fromLeft,
  linesIn,
  look,
  numbersFrom,
  printed,
  reversed as r,
} from "./text.ts";

function isolated(text: string): Span {
  return { text, look, isolate: "ltr" };
}

describe("a Hebrew line, read from the left of the paper", () => {
  const lines: readonly (readonly [what: string, text: string, shown: string])[] = [
    ["words", "שלום עולם", `${r("עולם")} ${r("שלום")}`],
    ["a name in Latin letters at the beginning", "SLA הוא הסכם", `${r("הסכם")} ${r("הוא")} SLA`],
    ["two Latin words", "צוות Guest Care שלנו", `${r("שלנו")} Guest Care ${r("צוות")}`],
    ["a number", "תוך 60 שניות", `${r("שניות")} 60 ${r("תוך")}`],
    ["a year with a prefix", "ב-2024", `2024-${r("ב")}`],
    ["parentheses, which look the other way", "(לא יותר)", `(${r("לא יותר")})`],
    ["a number in parentheses", "עד (60) שניות", `${r("שניות")} (60) ${r("עד")}`],
    ["a full stop at the left", "סוף. ", ` .${r("סוף")}`],
    ["an abbreviation with its sign", 'צה"ל', r('צה"ל')],
    ["per cent, closed up", "לפחות 95%", `95% ${r("לפחות")}`],
    ["times with a hyphen", "09:00-17:30", "09:00-17:30"],
  ];
  it.each(lines)("has %s", (_, text, shown) => {
    expect(fromLeft(text, "he")).toBe(shown);
  });

  it("keeps a range and a minus as they are where they are shut in", () => {
    const say = (value: string): string =>
      fromLeft([{ text: "טווח ", look }, isolated(value), { text: " דקות", look }], "he");
    expect(say("10–15")).toBe(`${r("דקות")} 10–15 ${r("טווח")}`);
    expect(say("-30")).toBe(`${r("דקות")} -30 ${r("טווח")}`);
    expect(say("C++ (new)")).toBe(`${r("דקות")} C++ (new) ${r("טווח")}`);
  });

  it("turns them around where they are not, as the standard says", () => {
    expect(fromLeft("-30", "he")).toBe("30-");
    expect(fromLeft("10–15 דקות", "he")).toBe(`${r("דקות")} 15–10`);
  });

  it("cannot be undone by what a value opens or closes", () => {
    for (const value of ["10–15\u2069", "\u2067\u206710–15", "\u206910–15\u2066"]) {
      const shown = fromLeft([isolated(value), { text: " א 1–2", look }], "he");
      expect(shown, JSON.stringify(value)).toMatch(/^2–1 א /);
      expect(shown).toContain(value.includes("\u2067") ? "15–10" : "10–15");
    }
  });

  it("has vowels as marks of no width, on their letters", () => {
    const { atoms } = atomsIn("שָׁלוֹם", "he");
    const { glyphs } = atoms[0]?.shaped ?? { glyphs: [] };
    const plain = atomsIn("שלום", "he").atoms[0];
    expect(atoms).toHaveLength(1);
    expect(atoms[0]?.width).toBeCloseTo(plain?.width ?? 0, 5);
    const marks = glyphs.filter(({ codePoints }) =>
      /^\p{M}/u.test(String.fromCodePoint(...codePoints)),
    );
    expect(marks.map(({ advance }) => advance)).toEqual([0, 0, 0]);
    // The dot of shin stands at its right, over the letter.
    expect(atoms[0]?.face.name).toBe("NotoSansHebrew_400Regular");
    const dot = glyphs.findIndex(({ codePoints }) => codePoints.includes(0x5c1));
    const letter = glyphs.findIndex(({ codePoints }) => codePoints.includes(0x5e9));
    const at = (index: number): number =>
      glyphs.slice(0, index).reduce((sum, { advance }) => sum + advance, 0) +
      (glyphs[index]?.dx ?? 0);
    expect(at(dot)).toBeGreaterThan(at(letter));
    expect(at(dot) - at(letter)).toBeLessThan((glyphs[letter]?.advance ?? 0) * 1.2);
  });
});

it("puts Hebrew into an English line", () => {
  expect(fromLeft("Say שלום עולם (hello)", "en")).toBe(`Say ${r("שלום עולם")} (hello)`);
});

it("orders atoms as Unicode orders characters", () => {
  const bidi = (bidiFactory as unknown as () => Bidi)();
  const next = numbersFrom(1);
  for (let round = 0; round < 300; round += 1) {
    const levels = Array.from({ length: 1 + Math.floor(next() * 14) }, () =>
      Math.floor(next() * 5),
    );
    const text = "a".repeat(levels.length);
    const paragraphs = [{ start: 0, end: text.length - 1, level: 0 }];
    const embedding = { paragraphs, levels: Uint8Array.from(levels) };
    const atoms = levels.map((level, index) => ({ level, index }));
    const order = visualOrder(atoms).map(({ index }) => index);
    expect(order, levels.join()).toEqual(bidi.getReorderedIndices(text, embedding));
  }
});

/** Where a line may end, shown as bars. */
function broken(text: string, language = "en"): string {
  return atomsIn(text, language)
    .atoms.map((atom) => atom.text + (atom.end === "no" ? "" : "|"))
    .join("");
}

describe("a line may end", () => {
  it.each([
    ["behind blanks", "one two  three", "one |two  |three"],
    [
      "not where a blank ties",
      "at least 95\u00a0% in 60\u00a0s",
      "at |least |95\u00a0% |in |60\u00a0s",
    ],
    ["around an em dash, not before one between blanks", "a—b c — d", "a|—|b |c — |d"],
    ["not within a date", "until 28 July 2026 at", "until |28 July 2026 |at"],
    [
      "not within a date whose day is tied to its month",
      "until 28\u00a0July 2026 at",
      "until |28\u00a0July 2026 |at",
    ],
    ["not before what a year is called", "в мае 2026 г. и", "в мае |2026 г. |и"],
    ["not within a date with a point", "do 28. julija 2026 ob", "do |28. julija 2026 |ob"],
    [
      "not behind a number that counts",
      "every 12 months or 1500 guests",
      "every |12 months |or |1500 |guests",
    ],
    [
      "behind a number before a long word",
      "12 incomprehensibly long",
      "12 |incomprehensibly |long",
    ],
    ["not inside a range of numbers", "in 10–15 or 24/7", "in |10–15 |or |24/7"],
    ["not before a dot between values", "90 % · per month", "90 |% · |per |month"],
    [
      "not behind a word of one small letter",
      "час в пути, I see (v hiši)",
      "час |в пути, |I |see |(v hiši)",
    ],
    ["behind a hyphen", "well-known", "well-|known"],
    ["not behind the first letter of a word", "E-mail (e-post) a-b-c", "E-mail |(e-post) |a-b-|c"],
    ["not before what closes", "(so) “so” so!", "(so) |“so” |so!"],
    [
      "inside addresses, not behind their beginning",
      "https://a.example/b/c?d=e",
      "https://a.example/|b/|c?|d=e",
    ],
    ["not inside a range of days", "Mon–Sat, пн.–пт.", "Mon–Sat, |пн.–пт."],
    ["inside a range of long words", "arrival–departure", "arrival–|departure"],
    [
      "not behind a word of one capital letter that begins a sentence",
      "В пути. К нам «О пути» USB C и",
      "В пути. |К нам |«О пути» |USB |C |и",
    ],
    ["behind a soft hyphen", "co\u00adop", "co\u00ad|op"],
    ["where the author ended it", "a\nb\r\nc", "a\u2028|b\u2028|c"],
  ])("%s", (_, text, bars) => {
    expect(broken(text)).toBe(bars);
  });

  it.each([
    ["a date", "ב־\u206611\u2069 ביוני \u20662027\u2069 או", "ב־11 ביוני 2027 |או"],
    ["what is counted", "שכיחות: \u20661\u2069 בחודש", "שכיחות: |1 בחודש"],
    ["a range of days", "א׳–ה׳ \u206609:00–19:00\u2069", "א׳–ה׳ |09:00–19:00"],
  ])("not within %s whose numbers are shut in", (_, text, bars) => {
    expect(broken(text, "he").replaceAll(/[\u2066-\u2069]/g, "")).toBe(bars);
  });

  it("behind what shuts a value in, too", () => {
    const spans = [{ text: "a", look }, isolated("b"), { text: "—", look }, isolated("c")];
    const bars = atomsIn(spans, "he").atoms.map(({ end }) => end);
    expect(bars).toEqual(["no", "may", "may", "no"]);
  });

  it("not behind a Hebrew prefix", () => {
    expect(broken("ב-2024 מ-SLA", "he")).toBe("ב-2024 |מ-SLA");
  });
});

describe("a letter", () => {
  it("that the text face lacks comes from the next one", () => {
    const names = atomsIn("a ☐ → א", "en").atoms.map(({ face }) => face.name);
    expect(new Set(names)).toEqual(
      new Set(["NotoSans_400Regular", "DejaVuSans", "NotoSansHebrew_400Regular"]),
    );
  });

  it("stays with its marks in one face", () => {
    const { atoms } = atomsIn("xבָּy", "en");
    expect(atoms.map(({ face }) => face.name)).toEqual([
      "NotoSans_400Regular",
      "NotoSansHebrew_400Regular",
      "NotoSans_400Regular",
    ]);
  });

  it("that no face has is told and printed as its code", () => {
    const { atoms, missing } = atomsIn("a日b \ud800 \u0001", "en");
    expect(printed(atoms)).toBe("a[U+65E5]b [U+D800] [U+0001]");
    expect(missing).toEqual([0x65e5, 0xd800, 1].map((codePoint) => ({ codePoint, look })));
  });

  it("that no face has stays its code where a line is cut", () => {
    const lines = linesIn("日".repeat(30), "he", 60);
    expect(lines.map(({ atoms }) => printed(atoms)).join("")).toBe("[U+65E5]".repeat(30));
  });

  it("that smiles is drawn or told", () => {
    expect(atomsIn("😉", "en").missing).toEqual([]);
    expect(atomsIn("😉", "en").atoms[0]?.face.name).toBe("DejaVuSans");
    const { atoms, missing } = atomsIn("👩‍🚀", "en");
    expect(missing).toEqual([]);
    expect(new Set(atoms.map(({ face }) => face.name))).toEqual(new Set(["NotoEmoji_400Regular"]));
  });

  it("is never drawn as the glyph that stands for none", () => {
    const text = "A\u2066é\u2069\t☐\u00ad\u200b日👍🏽\ufe0f שָׁ\u200f\n\u0000";
    for (const language of ["en", "he"]) {
      const ids = atomsIn(text, language).atoms.flatMap(({ shaped }) => shaped.glyphs);
      expect(ids.filter(({ id }) => id === 0)).toEqual([]);
    }
  });

  it("has room behind it where letters are spaced", () => {
    const spaced = atomsIn([{ text: "abc", look: { ...look, tracking: 0.1 } }], "en").atoms[0];
    const plain = atomsIn("abc", "en").atoms[0];
    expect((spaced?.width ?? 0) - (plain?.width ?? 0)).toBeCloseTo(3 * 0.1 * 9.5, 5);
  });
});

describe("faces", () => {
  const first = (language: string, style: Partial<typeof look>): string | undefined =>
    facesOf(language).of({ ...look, ...style })[0]?.name;
  const second = (language: string, style: Partial<typeof look>): string | undefined =>
    facesOf(language).of({ ...look, ...style })[1]?.name;

  it("are slanted but for Hebrew and what is heavy", () => {
    expect(first("en", { italic: true })).toBe("NotoSans_400Regular_Italic");
    expect(first("en", { italic: true, weight: 600 })).toBe("NotoSans_600SemiBold");
    expect(second("en", { italic: true })).toBe("NotoSansHebrew_600SemiBold");
    expect(first("he", { italic: true })).toBe("NotoSans_600SemiBold");
    expect(second("he", { italic: true })).toBe("NotoSansHebrew_600SemiBold");
  });

  it("have serifs where a book asks for them", () => {
    expect(first("en", { family: "serif", italic: true })).toBe("NotoSerif_400Regular_Italic");
    expect(second("he", { family: "serif" })).toBe("FrankRuhlLibre_400Regular");
    expect(second("he", { family: "serif", italic: true })).toBe("FrankRuhlLibre_500Medium");
  });
});

it.each(["words and more ", "a", "א", "שלום ", "(", "-", "a\u00a0", "\u0301"])(
  "cuts a paragraph of a hundred thousand characters, and loses none: %j",
  (text) => {
    const long = text.repeat(Math.ceil(100_000 / text.length));
    const { atoms } = atomsIn(long, "he");
    expect(atoms.map((atom) => atom.text).join("")).toBe(long.normalize("NFC"));
  },
);
