import { describe, expect, test } from "vitest";

import { makeTermFinder } from "../../src/document/term-finder.ts";
import type { Term } from "../../src/generated/types.ts";
import { check } from "../../src/svc.ts";

/** `[term, …use]`, with the forms that the author states behind a bar. */
function termsOf(language: string, written: readonly string[]): readonly Term[] {
  const terms = written.map((line, n) => {
    const [words = "", forms] = line.split("|");
    const [term, ...use] = words.split(",").map((word) => JSON.stringify(word.trim()));
    const stated = forms === undefined ? "" : `, forms: [${JSON.stringify(forms.trim())}]`;
    const used = use.length === 0 ? "" : `, use: [${use.join(", ")}]`;
    return `  - {id: t${n}, term: ${term}, definition: x${used}${stated}}`;
  });
  const text = `svc: 1\nlanguage: ${language}\ncompany: {name: X}\nhandbook: {title: X}\nterms:\n${terms.join("\n")}\n`;
  const { workspace } = check({ sources: [{ path: "svc.yaml", text }] });
  if (workspace === undefined) throw new Error("no workspace");
  return workspace.terms;
}

/** The words that are found, each with the number of its term. */
function found(language: string, written: readonly string[], text: string): readonly string[] {
  const uses = makeTermFinder(termsOf(language, written), language)(text);
  return uses.map(
    ({ anchor, start, end }) => `${anchor.replace("term-t", "")} ${text.slice(start, end)}`,
  );
}

describe("inflected forms", () => {
  test.each([
    ["en", "guest", "Guests, a guest's bag, GUEST", ["Guests", "guest's", "GUEST"]],
    ["en", "duty log", "two duty logs", ["duty logs"]],
    ["en", "facility", "our facilities", ["facilities"]],
    [
      "ru",
      "гость",
      "Гостя, гостю, гостям, гостями, о госте",
      ["Гостя", "гостю", "гостям", "гостями", "госте"],
    ],
    ["ru", "звонок", "после звонка, звонков нет", ["звонка", "звонков"]],
    ["ru", "счёт", "по счету", ["счету"]],
    ["ru", "дежурный администратор", "дежурному администратору", ["дежурному администратору"]],
    ["sl", "gost", "gostu, gostov, z gostoma, gostje", ["gostu", "gostov", "gostoma", "gostje"]],
    ["sl", "obiskovalec", "obiskovalca, obiskovalcem", ["obiskovalca", "obiskovalcem"]],
    ["sl", "soba", "v sobi, sobah", ["sobi", "sobah"]],
    ["lv", "viesis", "viesim, viesiem, viesus, viesa", ["viesim", "viesiem", "viesus", "viesa"]],
    ["lv", "brālis", "brāļa, brālim", ["brāļa", "brālim"]],
    ["lv", "vizīte", "vizīti, vizītēs", ["vizīti", "vizītēs"]],
    ["he", "אורח", "האורח, לאורחים, ושהאורחת", ["האורח", "לאורחים", "ושהאורחת"]],
    ["he", "בדיקה", "הבדיקות, בבדיקת, לבדיקה", ["הבדיקות", "בבדיקת", "לבדיקה"]],
    ["he", "תור", "בַּתּוֹר, התור", ["בַּתּוֹר", "התור"]],
    ["he", "בדיקת ראייה", "בדיקת הראייה", ["בדיקת הראייה"]],
    ["da", "gæst", "gæsten, gæsterne, gæsternes", ["gæsten", "gæsterne", "gæsternes"]],
    ["da", "hotel", "hotellet, hoteller", ["hotellet", "hoteller"]],
    ["da", "kunde", "kunderne, kundens", ["kunderne", "kundens"]],
  ] as const)("%s: %s in %s", (language, term, text, words) => {
    expect(found(language, [term], text)).toEqual(words.map((word) => `0 ${word}`));
  });

  test.each([
    [
      "en",
      "guest",
      "guesthouse, guesting, guest-house, a-guest, guest@inn.example, https://x.example/guest",
    ],
    ["en", "bed", "bedding"],
    ["ru", "гость", "гостиная, гостеприимно, угостить, гостинец"],
    ["ru", "заказ", "заказать, приказ, заказчик"],
    ["sl", "gost", "gostota, gostilna, pogost"],
    ["lv", "viesis", "viesnīca, viesmīlis"],
    ["he", "אורח", "ארוחה, אורחותיהם־של"],
    ["he", "תור", "תורים, מסתור"],
    ["da", "gæst", "gæstfri, begæstet"],
    ["da", "sag", "sagen, udsagn"],
  ] as const)("%s: no %s in %s", (language, term, text) => {
    expect(found(language, [term], text)).toEqual([]);
  });
});

describe("of several terms", () => {
  test("the longest wins, also where its parts are terms", () => {
    const terms = ["service", "service charge", "charge"];
    expect(found("en", terms, "A service charge is no service; we charge it")).toEqual([
      "1 service charge",
      "0 service",
      "2 charge",
    ]);
  });

  test("a sign between the words parts them, a hyphen or a line end does not", () => {
    const terms = ["check-in"];
    expect(found("en", terms, "check-in, check in, check\nin, check, in, check. In")).toEqual([
      "0 check-in",
      "0 check in",
      "0 check\nin",
    ]);
  });
});

test("other words for it and stated forms count, a star stands for any ending", () => {
  const terms = ["guest, house guest | visit*"];
  expect(found("en", terms, "house guests visit; visiting visitors; revisit")).toEqual([
    "0 house guests",
    "0 visit",
    "0 visiting",
    "0 visitors",
  ]);
});

test("an abbreviation is found only as it is written", () => {
  expect(found("en", ["guest relations, IT"], "it, It, IT, ITs")).toEqual(["0 IT"]);
});

test("what is written with other signs or in digits is not looked for", () => {
  expect(found("en", ["a+b", "24", "[x]"], "a+b, 24 and [x]")).toEqual([]);
});

test("a long text without blanks takes no long time", () => {
  const find = makeTermFinder(termsOf("en", ["guest"]), "en");
  const start = performance.now();
  find("guest@".repeat(20_000));
  find("guest-".repeat(20_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});
