import { describe, expect, test } from "vitest";

import type { Source } from "../../src/source.ts";
import { check, locateFindings } from "../../src/svc.ts";
import { readExample } from "../support/examples.ts";

const FULL = `
terms: [{id: guest, term: guest, definition: Whoever comes in.}]
principles: [{id: first, title: First, statement: People first.}]
appearance: [{id: A-1, title: Cap, required: [A cap]}]
situations: [{id: other, title: Else, catchAll: true, owner: mate, responses: [Ask]}]
incentives: [{id: bonus, title: Bonus, roles: [mate], metric: m, bands: [{coefficient: 1}]}]
controls: [{id: look, title: Look, method: observation}]
metrics: [{id: m, title: Boats on time}]
`;

function workspace(handbook: string, more: string): readonly Source[] {
  const text = `svc: 1\nlanguage: en\ncompany: {name: Ferry}\nroles: [{id: mate, title: Mate}]
handbook:
  title: Ferry book
  audience: All
  purpose: Good work
  rationale: It pays
${handbook}
${more}`;
  return [{ path: "svc.yaml", text }];
}

function found(handbook: string, more: string): readonly string[] {
  const sources = workspace(handbook, more);
  const { findings } = check({ sources });
  return locateFindings(findings, sources).map(
    ({ severity, rule, message, start }) => `${start.line} ${severity} ${rule}: ${message}`,
  );
}

/** The collections but one. */
function without(collection: string): string {
  return FULL.split("\n")
    .filter((line) => !line.startsWith(`${collection}:`))
    .join("\n");
}

describe("a chapter in which nothing would stand", () => {
  const more = without("controls");

  test("stops an approved handbook, at its status", () => {
    expect(found("  status: approved", more)).toEqual([
      "10 error empty-chapter: Chapter 7, “Control”, has nothing in it, and the handbook is approved",
    ]);
  });

  test("is a warning under review, and nothing in a draft", () => {
    expect(found("  status: review", more)).toEqual([
      "10 warn empty-chapter: Chapter 7, “Control”, has nothing in it, and the handbook is under review",
    ]);
    expect(found("  status: draft", more)).toEqual([]);
    expect(found("  version: '1'", more)).toEqual([]);
  });

  test("is named as the book names it, with what would fill it", () => {
    const chapters = "  status: approved\n  chapters: [{id: control, title: How we look}]";
    const sources = workspace(chapters, more);
    const [told] = locateFindings(check({ sources }).findings, sources);
    expect(told?.message).toContain("“How we look”");
    expect(told?.help).toBe(
      "fill `controls` or `actions`; or leave the chapter out, under `handbook`: `chapters: [{id: control, omit: true}]`",
    );
  });

  test.each([
    ["is left out", "  chapters: [{id: control, omit: true}]", ""],
    ["has an introduction", "  chapters: [{id: control, text: We look.}]", ""],
    [
      "has a provision",
      "",
      "provisions: [{id: p, title: Looking, chapter: control, text: We look.}]",
    ],
    [
      "has another of its collections",
      "",
      "actions: [{id: a, title: Mend, finding: A hole, owner: mate, due: 2027-01-01}]",
    ],
  ])("is none when it %s", (_, handbook, provisions) => {
    expect(found(`  status: approved\n${handbook}`, `${more}${provisions}`)).toEqual([]);
  });

  test("is every chapter whose collections are empty, in the order of the book", () => {
    const numbers = found("  status: approved", "").map((line) => /Chapter (\d)/u.exec(line)?.[1]);
    expect(numbers).toEqual(["1", "3", "4", "5", "6", "7", "8"]);
    expect(found("  status: approved", FULL)).toEqual([]);
  });

  test("counts nothing that an approved book does not print", () => {
    const drafted = FULL.replace("title: Cap,", "title: Cap, status: draft,");
    expect(found("  status: approved", drafted)).toEqual([expect.stringContaining("Chapter 5")]);
    expect(found("  status: review", drafted)).toEqual([]);
  });

  test("is not told where a file could not be read", () => {
    const sources = [...workspace("  status: approved", more), { path: "b.yaml", text: "a: [" }];
    const rules = check({ sources }).findings.map(({ rule }) => rule);
    expect(rules).not.toContain("empty-chapter");
  });
});

test("the shipped examples have none", () => {
  for (const name of ["merrowby-hotels", "corner-bakery"])
    expect(check({ sources: readExample(name) }).findings).toEqual([]);
});
