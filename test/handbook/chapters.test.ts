/** Chapters 6 to 8, and what chapters 1 to 5 print besides: a section is there with its data and leaves no trace without. */

import { describe, expect, test } from "vitest";

import type { Block, Document } from "../../src/document/blocks.ts";
import { plainText } from "../../src/document/markdown-tree.ts";
import { walkBlocks } from "../../src/document/walk.ts";
import { mapInlines } from "../support/inlines.ts";
import { bookLanguages, bookStrings } from "../../src/locales/strings.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import { readExample } from "../support/examples.ts";
import { documentOf, workspaceOf } from "./book.ts";

const hotels = workspaceOf(readExample("merrowby-hotels"));

const BASE = `svc: 1
company: {name: Ferry, currency: GBP}
handbook: {title: Ferry book, owner: mate}
roles: [{id: mate, title: Mate}]
`;

function book(more: string, language = "en"): Document {
  const text = `${BASE}language: ${language}\n${more}`;
  return documentOf(workspaceOf([{ path: "svc.yaml", text }]));
}

function sectionsOf({ blocks }: Document): readonly string[] {
  const ids: string[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type === "section" && block.kind === "section") ids.push(block.id);
  });
  return ids;
}

/** The words of a section or card. */
function said({ blocks }: Document, id: string): string {
  let found: Block | undefined;
  walkBlocks(blocks, (block) => {
    if ((block.type === "section" || block.type === "card") && block.id === id) found = block;
  });
  if (found === undefined) return "";
  const words: string[] = [];
  mapInlines([found], (inline) => {
    if (inline.type === "text") words.push(inline.value);
    return [inline];
  });
  return words.join("");
}

/** The cells of a section's tables, row by row. */
function rowsOf({ blocks }: Document, id: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const lines = (block: Block): readonly string[] =>
    block.type === "paragraph" ? [plainText(block.children)] : [];
  walkBlocks(blocks, (section) => {
    if (section.type !== "section" || section.id !== id) return;
    walkBlocks(section.children, (table) => {
      if (table.type !== "table") return;
      for (const { cells } of table.rows)
        rows.push(cells.map(({ children }) => children.flatMap(lines).join(" / ")));
    });
  });
  return rows;
}

const METRIC = "metrics: [{id: m, title: Boats on time}]\n";
const PAY = `${METRIC}incentives: [{id: i, title: Bonus, roles: [mate], metric: m, bands: [{from: 95 %, coefficient: 1.2}, {from: 90 %, coefficient: 1.06}, {coefficient: 0}]}]\n`;

describe("sections of chapters 6 to 8", () => {
  /** [section, the collection that it comes from] */
  const SECTIONS: readonly (readonly [string, keyof Workspace])[] = [
    ["accountability-pay", "incentives"],
    ["accountability-recognition", "incentives"],
    ["accountability-consequences", "consequences"],
    ["accountability-appeal", "consequences"],
    ["controlling-methods", "controls"],
    ["controlling-calendar", "controls"],
    ["controlling-told", "controls"],
    ["controlling-auditors", "controls"],
    ["controlling-use", "controls"],
    ["controlling-actions", "actions"],
    ["evaluation-critical", "standards"],
    ["evaluation-metrics", "metrics"],
    ["evaluation-reading", "metrics"],
    ["evaluation-tensions", "metrics"],
    ["evaluation-objectives", "objectives"],
    ["evaluation-feedback", "feedback"],
  ];

  test("are all there in the hotels' book, in the order of the chapters", () => {
    const all = sectionsOf(documentOf(hotels)).filter((id) =>
      /^(?:accountability|controlling|evaluation)-/u.test(id),
    );
    expect(all).toEqual([
      ...SECTIONS.slice(0, 10).map(([id]) => id),
      "evaluation-score",
      "evaluation-critical",
      "evaluation-levels",
      "evaluation-objectives",
      "evaluation-metrics",
      "evaluation-reading",
      "evaluation-floors",
      "evaluation-tensions",
      "evaluation-feedback",
      "evaluation-cycle",
    ]);
  });

  test.each(SECTIONS.filter(([, name]) => name !== "standards"))(
    "%s leaves no trace without %s",
    (section, collection) => {
      const gone = documentOf({ ...hotels, [collection]: [] });
      expect(sectionsOf(gone)).not.toContain(section);
    },
  );

  test("a book without any of them says in each chapter that it is not yet defined", () => {
    for (const language of bookLanguages) {
      const empty = book("", language);
      const words = bookStrings(language)?.word("empty.chapter") ?? "";
      for (const chapter of [
        "terms",
        "principles",
        "appearance",
        "accountability",
        "control",
        "evaluation",
      ])
        expect(said(empty, `chapter-${chapter}`)).toContain(words);
    }
  });

  test("a chapter that the workspace wrote itself is defined", () => {
    const own = book("provisions: [{id: p, title: Pay, chapter: accountability, text: We pay.}]");
    expect(said(own, "chapter-accountability")).not.toContain("not yet defined");
    expect(said(own, "chapter-control")).toContain("not yet defined");
  });
});

describe("chapter 6", () => {
  test("works one band out: the result lies in it, and the bonus is multiplied", () => {
    expect(said(book(PAY), "incentive-i")).toContain(
      "With a result of 92\u00a0% the factor is 1.06: a bonus of £1\u00a0000 becomes £1\u00a0060.",
    );
    expect(said(book(PAY, "ru"), "incentive-i")).toContain("1,06");
  });

  test("prints what each result earns; the upper end belongs to the band above", () => {
    expect(rowsOf(book(PAY), "accountability-pay")).toEqual([
      ["Result", "Factor on the bonus", "A bonus of £1\u00a0000 becomes"],
      ["95\u00a0% or more", "1.2", "£1\u00a0200"],
      ["90\u00a0% or more, but below 95\u00a0%", "1.06", "£1\u00a0060"],
      ["below 90\u00a0%", "0", "£0"],
    ]);
  });

  test("takes the lower end of a narrow or single band", () => {
    const narrow = PAY.replace("90 %", "94 %");
    expect(said(book(narrow), "incentive-i")).toContain("With a result of 94\u00a0%");
    const single = PAY.replace("{from: 90 %, coefficient: 1.06}, ", "");
    expect(said(book(single), "incentive-i")).toContain("With a result of 95\u00a0%");
  });

  test("works nothing out where only prizes are given", () => {
    const prizes = book(
      `${METRIC}incentives: [{id: i, title: Thanks, roles: [mate], metric: m, bands: [{from: 90 %, prize: A cake}, {prize: A card}]}]`,
    );
    expect(sectionsOf(prizes)).toContain("accountability-recognition");
    expect(sectionsOf(prizes)).not.toContain("accountability-pay");
    expect(said(prizes, "incentive-i")).not.toContain("Example");
  });

  test("prints the consequences as class × time; what no class has is no column", () => {
    const matrix = book(
      "consequences: [{id: a, title: Slip, decidedBy: mate, ladder: [{form: coaching, text: A talk}, {form: other, text: A letter}]}, {id: b, title: Breach, decidedBy: mate, ladder: [{form: remark}]}]",
    );
    expect(rowsOf(matrix, "accountability-consequences")).toEqual([
      ["Class", "First time", "Second time"],
      ["Slip", "Coaching / A talk", "A letter"],
      ["Breach", "Informal warning", ""],
    ]);
    expect(rowsOf(matrix, "accountability-appeal")[0]).toEqual(["Class", "Who decides"]);
  });
});

describe("chapter 7", () => {
  const controls = `controls:
  - {id: a, title: Yearly, method: survey, every: year}
  - {id: b, title: Seldom, method: survey}
  - {id: c, title: Daily, method: selfCheck, every: day, doneBy: mate, sample: All, use: [coaching]}
  - {id: d, title: Weekly, method: survey, every: 2 weeks, use: [improvement]}
`;

  test("has a calendar, the most frequent check first", () => {
    const rows = rowsOf(book(controls), "controlling-calendar");
    expect(rows[0]).toEqual(["Every", "Check", "Who checks", "What is looked at", "Where"]);
    expect(rows.slice(1).map(([every, title]) => `${every}: ${title}`)).toEqual([
      "1\u00a0day: Daily",
      "2\u00a0weeks: Weekly",
      "1\u00a0year: Yearly",
      "No fixed interval: Seldom",
    ]);
    expect(rows[1]?.slice(2)).toEqual(["Mate", "All", "Everywhere"]);
  });

  test("says what results are not used for only where every check says what for", () => {
    expect(said(book(controls), "controlling-use")).not.toContain("No result is used for");
    const stated = controls.replaceAll(/every: year|method: survey\}/gu, (it) =>
      it.startsWith("every") ? `${it}, use: [improvement]` : "method: survey, use: [improvement]}",
    );
    expect(said(book(stated), "controlling-use")).toContain(
      "No result is used for: Team bonus; Individual bonus; Disciplinary measures",
    );
  });
});

describe("chapter 8", () => {
  test("explains the figures that the book has, and no others", () => {
    const few = book("metrics: [{id: n, title: Recommend, type: nps}]");
    expect(said(few, "evaluation-reading")).toMatch(
      /Net Promoter Score.*A few answers say little/u,
    );
    expect(said(few, "evaluation-reading")).not.toContain("Customer satisfaction");
    expect(said(book(METRIC), "evaluation-reading")).not.toContain("A few answers");
  });

  test("turns the weights of sections into shares", () => {
    const rows = rowsOf(documentOf(hotels), "evaluation-score");
    expect(rows[0]).toEqual([
      "Checklist",
      "Version",
      "Sections and their share",
      "After a critical failure",
    ]);
    expect(said(documentOf(hotels), "evaluation-score")).toContain(": 30\u00a0%");
  });

  test("lists every target with a floor", () => {
    const rows = rowsOf(documentOf(hotels), "evaluation-floors");
    const floors = [...hotels.standards, ...hotels.channels, ...hotels.stages, ...hotels.metrics]
      .flatMap(({ targets }) => targets)
      .filter(({ floor }) => floor !== undefined);
    expect(rows).toHaveLength(floors.length + 1);
  });
});

describe("chapters 1 to 5", () => {
  test("list abbreviations among the right forms of a term, in any script", () => {
    const terms = `terms: [{id: a, term: house guest, definition: A., use: [HG, guest of the house, A4]}]`;
    expect(said(book(terms), "terms-abbreviations")).toMatch(/HG.*house guest/u);
    expect(said(book(terms), "terms-abbreviations")).not.toContain("guest of the house");
    const hebrew = `terms: [{id: a, term: ארוחת בוקר, definition: A., use: ['א״ב', 'ארוחה']}]`;
    expect(said(book(hebrew, "he"), "terms-abbreviations")).toContain("א״ב");
    const none = `terms: [{id: a, term: guest, definition: A., use: [Guests]}]`;
    expect(sectionsOf(book(none))).not.toContain("terms-abbreviations");
  });

  test("say who takes proposals for a change", () => {
    expect(said(book(""), "general-propose")).toContain("Mate");
  });

  test("separate what everybody wears from the rest only where there is both", () => {
    const all = "appearance: [{id: A-1, title: Cap, required: [A cap]}";
    expect(sectionsOf(book(`${all}]`))).not.toContain("appearance-common");
    const both = book(`${all}, {id: A-2, title: Boots, roles: [mate], required: [Boots]}]`);
    expect(said(both, "appearance-common")).toContain("Cap");
    expect(said(both, "appearance-special")).toContain("Boots");
  });

  test("tell what a place states itself, not what it has from the one above", () => {
    const places =
      "locations: [{id: all, title: Everywhere, hours: [daily 08:00–20:00]}, {id: pier, title: Pier, parent: all}]";
    const [, above, below] = rowsOf(book(places), "general-places");
    expect(above?.join()).toContain("08:00");
    expect(below?.join()).not.toContain("08:00");
  });
});
