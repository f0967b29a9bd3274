/** What lines do not cut where there is room for it whole. */

import { describe, expect, test } from "vitest";

import { tied } from "../../../src/formats/pdf/layout/limit-text.ts";
import { row } from "../build.ts";
import { look } from "./text.ts";
import { pagesOf, sayOf, textsOn } from "./small.ts";

/** Spans with `_` for each blank that a line may not end at; nothing where all may. */
function tiedOf(...texts: readonly string[]): string | undefined {
  return tied(texts.map((text) => ({ text, look })))
    ?.map(({ text }) => text.replaceAll("\u00a0", "_"))
    .join("|");
}

describe("what is not cut", () => {
  test("is a short part of a limit behind its dot", () => {
    expect(tiedOf("within 5 min · 95 % of cases · per month")).toBe(
      "within 5 min · 95_%_of_cases · per_month",
    );
    expect(tiedOf("Ask first · A guest who cannot be found")).toBeUndefined();
  });

  test("is a number from the dash that introduces it, be it put in or not", () => {
    expect(tiedOf("Директор, срок — 1 рабочий день")).toBe("Директор, срок —_1 рабочий день");
    expect(tiedOf("срок — ", "3 дня")).toBe("срок —_|3 дня");
    expect(tiedOf("срок — ", "\u20683 дня\u2069")).toBe("срок —_|\u20683 дня\u2069");
    expect(tiedOf("срок — ", "завтра")).toBeUndefined();
    expect(tiedOf("Ждать — это работа")).toBeUndefined();
  });
});

test("a limit in a cell ends a line before `per month`, not in it", async () => {
  const rows = Array.from({ length: 24 }, (_, at) =>
    row(
      false,
      "A name",
      `${"o".repeat(at + 1)} by noon · 95 % of cases · per month`,
      "x".repeat(60),
    ),
  );
  const pages = await pagesOf([{ type: "table", rows }]);
  const lines = pages.flatMap(textsOn).map(sayOf);
  expect(lines.filter((line) => /per\smonth$/.test(line))).toHaveLength(rows.length);
  expect(lines.filter((line) => line === "per\u00a0month").length).toBeGreaterThan(2);
});

test("a limit that has no room for its parts is cut between words", async () => {
  const words = "In 9 of 10 of all cases · per whole month";
  const others = Array.from({ length: 9 }, () => "Words and more words. ".repeat(9));
  const pages = await pagesOf([{ type: "table", rows: [row(false, ...others, words)] }]);
  const lines = pages.flatMap(textsOn).map(sayOf);
  expect(lines).toContain("whole");
  expect(lines).toContain("month");
});
