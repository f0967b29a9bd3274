/** Tables, matrices and forms on pages: how their columns share the width, and what is said on every page. */

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";

import { sharedWidths } from "../../../src/formats/pdf/layout/column-shares.ts";
import type { ColumnNeed } from "../../../src/formats/pdf/layout/column-shares.ts";
import { mm } from "../../../src/formats/pdf/layout/geometry.ts";
import type { Page, TextItem } from "../../../src/formats/pdf/paper.ts";
import type { Document } from "../../../src/document/blocks.ts";
import { noAssets } from "../../../src/formats/assets.ts";
import { pdf } from "../../../src/formats/pdf/pdf.ts";
import { column, document, items, p, role, row, section, text, to } from "../build.ts";
import type { Block, TableRow } from "../types.ts";
import { englishStrings } from "../sample.ts";
import { fontOf } from "./fonts.ts";
import { drawnWidth, pagesOf, sayOf, textsOn } from "./small.ts";

const LONG = "Whoever takes a call says the name of the house, and how they can help. ";

function table(...rows: readonly TableRow[]): Block {
  return { type: "table", rows };
}

function textsSaying(pages: readonly Page[], words: string): readonly TextItem[] {
  return pages.flatMap(textsOn).filter((item) => sayOf(item) === words);
}

describe("the width of a table", () => {
  const LINE = 12;
  /** A column of one cell with a text so long. */
  const need = (least: number, most: number): ColumnNeed => ({
    least,
    most,
    cells: [{ low: LINE, area: most * LINE }],
  });

  test("goes to the column whose text is long", () => {
    const widths = sharedWidths([need(40, 90), need(40, 4000), need(40, 90)], 400);
    expect(widths.reduce((sum, each) => sum + each)).toBeCloseTo(400, 6);
    expect(widths[1]).toBeGreaterThan(240);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(mm(24) - 0.01);
  });

  test("is shared as it was wanted where there is enough, and where there is not", () => {
    expect(sharedWidths([need(20, 50), need(20, 150)], 400)).toEqual([100, 300]);
    expect(sharedWidths([need(50, 900), need(150, 900)], 100)).toEqual([25, 75]);
  });
});

test("tables of one appendix with the same columns stand on one grid", async () => {
  const tables = [
    table(row(true, "Words", "When", "Place"), row(false, LONG, "At night", "At the desk")),
    table(row(true, "Words", "When", "Place"), row(false, "Yes", LONG.repeat(3), "In a room")),
    table(row(true, "Words", "Place"), row(false, LONG.repeat(2), "On the stairs")),
  ];
  const pages = await pagesOf([section("appendix", "appendix-a", "Words", tables)]);
  const places = textsSaying(pages, "Place").map(({ x }) => Math.round(x));
  expect(places).toHaveLength(3);
  expect(new Set(places).size).toBe(1);
  expect(new Set(textsSaying(pages, "When").map(({ x }) => Math.round(x))).size).toBe(1);
});

test("a long word of a long table has its room on their grid, wherever it stands", async () => {
  const LONGEST = "0123456789".repeat(3);
  const rows = Array.from({ length: 320 }, (_, n) =>
    row(false, n === 301 ? LONGEST : "Yes", LONG.repeat(2), "At the desk"),
  );
  const other = table(row(true, "Words", "When", "Place"), row(false, "No", LONG, "In a room"));
  const long = table(row(true, "Words", "When", "Place"), ...rows);
  const pages = await pagesOf([section("appendix", "appendix-a", "Words", [long, other])]);
  expect(textsSaying(pages, LONGEST)).toHaveLength(1);
});

test("columns of roles are as wide as each other, and little less than what holds for everyone", async () => {
  const worn = (...tables: readonly (readonly TableRow[])[]): readonly Block[] =>
    tables.map((rows) => ({
      type: "table",
      kind: "appearance",
      rows: rows.map((each) => ({
        ...each,
        cells: each.cells.map((cell, at) => (at === 1 ? { ...cell, tint: true } : cell)),
      })),
    }));
  const laid = async (blocks: readonly Block[]): Promise<(words: string) => number> => {
    const pages = await pagesOf([section("appendix", "appendix-a", "Worn", blocks)]);
    return (words) => textsSaying(pages, words)[0]?.x ?? NaN;
  };
  const one = await laid(
    worn([
      row(true, "What", "Everyone", "Master"),
      row(false, "Shoes", LONG.repeat(2), "as for everyone"),
    ]),
  );
  const [everyone, master] = [one("Everyone"), one("Master")];
  const width = mm(190) - master;
  expect((master - everyone - mm(4)) / width).toBeCloseTo(1.2, 2);

  const further = await laid(
    worn(
      [
        row(true, "What", "Everyone", "Mate", "Cook", "Pilot"),
        row(false, "Shoes", LONG, "as for everyone", LONG, "Boots"),
      ],
      [row(true, "What", "Everyone", "Diver", "Purser"), row(false, "Cap", LONG, LONG, "Off")],
    ),
  );
  expect(further("Diver")).toBeCloseTo(further("Mate"), 3);
  expect(further("Purser")).toBeCloseTo(further("Cook"), 3);
  expect(further("Pilot") - further("Cook")).toBeCloseTo(further("Cook") - further("Mate"), 3);
});

test("a book has the same tables, whatever its letters were before", async () => {
  const made = (): Document =>
    document([
      section("appendix", "appendix-a", "Words", [
        table(row(true, "What one says", "When it is said"), row(false, "Yes", "At night")),
        table(row(true, "What one says", "When it is said"), row(false, "No", "In a room")),
      ]),
    ]);
  const printed = async (book: Document, fonts = fontOf): Promise<string> => {
    const [file] = await pdf(book, englishStrings, noAssets, { fontOf: fonts });
    if (file === undefined) throw new Error("no file");
    return createHash("sha256").update(file.bytes).digest("hex");
  };
  const wider = (file: string): Uint8Array =>
    fontOf(file.startsWith("NotoSans_") ? "NotoSerif_400Regular.ttf" : file);
  const twice = made();
  await printed(twice, wider);
  expect(await printed(twice)).toBe(await printed(made()));
});

test("links of a cell stand in lines, with a dot between two", async () => {
  const titles = ["Answer the telephone", "Open the door", "Say goodbye"];
  const list = items(false, ...titles.map((title) => [p(to("card-a", title))]));
  const pages = await pagesOf([
    table(row(true, "Source", "Rules"), {
      cells: [{ children: [p("A letter")] }, { children: [list] }],
    }),
  ]);
  const found = titles.map((title) => textsSaying(pages, title)[0]);
  expect(new Set(found.map((item) => item?.y)).size).toBe(1);
  expect(new Set(found.map((item) => item?.tag)).size).toBe(3);
  expect(pages.flatMap(textsOn).filter((item) => sayOf(item).trim() === "·")).toHaveLength(2);
});

describe("a matrix", () => {
  const both = [role("accountable", "A"), role("responsible", "R")];

  const names = Array.from({ length: 11 }, (_, index) => `Role ${index}`);
  const matrixOf = (heads: readonly string[], ...rows: readonly TableRow[]): Block => ({
    type: "table",
    matrix: true,
    rows: [row(true, "What", ...heads), ...rows],
  });
  const alone = (word: "accountable" | "responsible", letter: string): TableRow =>
    row(false, "Alone", ...names.map(() => [role(word, letter)]));
  const together = row(false, "Both", ...names.map(() => both));

  test.each(["en", "he"] as const)(
    "has an A and its R as one pair in the middle of their column, nearer to each other than to the next pair (%s)",
    async (language) => {
      const rows = [alone("accountable", "A"), together];
      const pages = await pagesOf([matrixOf(names, ...rows)], { language });
      const middles = (letter: string): readonly number[] =>
        textsSaying(pages, letter).map((item) => item.x + drawnWidth(item) / 2);
      const [lone, first] = [middles("A").slice(0, 11), middles("A").slice(11)];
      const second = middles("R");
      expect([lone.length, first.length, second.length]).toEqual([11, 11, 11]);
      for (const [at, middle] of lone.entries())
        expect(((first[at] ?? 0) + (second[at] ?? 0)) / 2).toBeCloseTo(middle, 3);
      const within = Math.abs((second[0] ?? 0) - (first[0] ?? 0));
      const between = Math.abs((first[1] ?? 0) - (second[0] ?? 0));
      // Each sign is 14 points wide.
      expect(within).toBeGreaterThan(14.2);
      expect(between - within).toBeGreaterThan(1);
    },
  );

  test("cuts a word of its heads only where it has no room, in parts of three letters at least, and not beside another word where it need not", async () => {
    const heads = ["Restaurant host", "Head of marketing", "Room attendant", "Reservations agent"];
    const more = Array.from({ length: 13 }, (_, index) => `Role ${index}`);
    const wide: Block = { type: "landscape", children: [matrixOf([...heads, ...more], together)] };
    const said = (await pagesOf([wide])).flatMap(textsOn).map(sayOf);
    const shown = said.slice(1, said.indexOf("Role 0")).map((each) => each.replace("\u00ad", "-"));
    expect(shown).toEqual([
      ..."Res-|taurant|host".split("|"),
      ..."Head of|mar-|keting".split("|"),
      ..."Room|attendant".split("|"),
      ..."Reser-|vations|agent".split("|"),
    ]);
  });

  test("has a key whose entries are as wide as their words", async () => {
    const entries = [
      ["A", "Accountable (one role only)"],
      ["R", "Responsible (carries it out)"],
      ["C", "Consulted (is asked)"],
      ["I", "Informed"],
    ] as const;
    const key = (more: string): Block => ({
      type: "columns",
      columns: entries.map(([letter, words]) => column("fact", [p(words + more)], letter)),
    });
    const linesOf = async (more: string): Promise<readonly (readonly string[])[]> => {
      const pages = await pagesOf([matrixOf(["Mate"], alone("accountable", "A")), key(more)]);
      const found = pages
        .flatMap(textsOn)
        .filter((item) => /^(Acc|Resp|Cons|Info)/.test(sayOf(item)));
      const heights = [...new Set(found.map(({ y }) => y))];
      return heights.map((y) =>
        found.filter((item) => item.y === y).map((item) => sayOf(item).slice(0, 4)),
      );
    };
    expect(await linesOf("")).toEqual([["Acco", "Resp", "Cons", "Info"]]);
    expect(await linesOf(" and a few words more")).toEqual([
      ["Acco", "Resp"],
      ["Cons", "Info"],
    ]);
    expect((await linesOf(" and more".repeat(9))).slice(0, 2)).toEqual([["Acco"], ["Resp"]]);
  });
});

test("the tint of a column lies under the rules of its rows", async () => {
  const cells = (name: string): TableRow => ({
    cells: [{ children: [p(name)] }, { children: [p("Yes")], tint: true }],
  });
  const [page] = await pagesOf([table(row(true, "What", "All"), cells("Badge"), cells("Shoes"))]);
  const paths = (page?.items ?? []).flatMap((item) => (item.type === "path" ? [item] : []));
  const isTint = ({ fill, steps }: (typeof paths)[number]): boolean => {
    const ys = steps.flatMap((step) => (step[0] === "L" || step[0] === "M" ? [step[2]] : []));
    return fill !== undefined && Math.max(...ys) - Math.min(...ys) > 10;
  };
  const tints = paths.map(isTint);
  expect(tints.filter(Boolean)).toHaveLength(2);
  expect(tints.lastIndexOf(true)).toBe(1);
});

describe("what would end in a stub", () => {
  const rowsOf = (count: number): Block =>
    table(
      row(true, "What", "Whether"),
      ...Array.from({ length: count }, (_, index) => row(false, `Thing ${index}`, "Yes")),
    );
  const appendix = (count: number): Promise<readonly Page[]> =>
    pagesOf([section("appendix", "appendix-a", "Things", [rowsOf(count)])]);
  const lastOf = (pages: readonly Page[]): number =>
    pages
      .slice(-1)
      .flatMap(textsOn)
      .filter((item) => sayOf(item).startsWith("Thing ")).length;

  test("is closed up where that saves the page, and else takes rows along", async () => {
    const full = (await appendix(90))
      .slice(0, 1)
      .flatMap(textsOn)
      .filter((item) => sayOf(item).startsWith("Thing ")).length;
    expect(full).toBeGreaterThan(25);
    expect(await appendix(full + 2)).toHaveLength(1);
    const more = await appendix(full + 7);
    expect(more).toHaveLength(2);
    expect(lastOf(more)).toBeGreaterThan(8);
  });

  test("is not made of a small table and its title", async () => {
    const before = Array.from({ length: 32 }, () => p("One line."));
    const small = section("section", "small", "Small", [
      { type: "paragraph", role: "lead", children: [text("A lead.")] },
      rowsOf(6),
    ]);
    const pages = await pagesOf([section("chapter", "chapter-a", "Chapter", [...before, small])]);
    const on = pages.map(
      (page) =>
        textsOn(page)
          .map(sayOf)
          .filter((each) => /^Thing|^A lead|^Small/.test(each)).length,
    );
    expect(on.filter((count) => count > 0)).toEqual([8]);
  });
});

test("a table does not leave its first row alone below its heads", async () => {
  const rows = Array.from({ length: 20 }, (_, at) => row(false, `Row ${at}`, LONG.repeat(3)));
  const left = async (lines: number): Promise<number> => {
    const before = Array.from({ length: lines }, () => p("A line."));
    const [page] = await pagesOf([...before, table(row(true, "What", "Words"), ...rows)]);
    return page === undefined
      ? 0
      : textsOn(page).filter((item) => sayOf(item).startsWith("Row")).length;
  };
  const counts = await Promise.all(Array.from({ length: 5 }, (_, at) => left(28 + at)));
  expect(counts).not.toContain(1);
  expect(counts).toContain(2);
  expect(counts).toContain(0);
});

describe("a matrix in several runs", () => {
  const matrix = (...names: readonly string[]): Block => ({
    type: "table",
    matrix: true,
    title: [text(`Roles ${names.join(" to ")}`)],
    rows: [
      row(true, "What", ...names),
      ...Array.from({ length: 40 }, (_, index) =>
        row(false, `Thing ${index}`, ...names.map(() => [role("responsible", "R")])),
      ),
    ],
  });
  const key: Block = {
    type: "columns",
    columns: [
      column("fact", [p("Answers for it")], "A"),
      column("fact", [p("Carries it out")], "R"),
    ],
  };

  test("says above its heads on every page what its letters mean, and is heard to say it once", async () => {
    const pages = await pagesOf([matrix("Mate", "Cook"), matrix("Master"), key]);
    expect(pages.length).toBe(4);
    for (const page of pages) {
      const [words] = textsSaying([page], "Carries it out");
      const [head] = textsSaying([page], "What");
      expect(words?.y).toBeLessThan(head?.y ?? 0);
    }
    const read = textsSaying(pages, "Carries it out").filter(({ tag }) => tag !== undefined);
    expect(read).toHaveLength(1);
  });

  test("is heard to say it once where something stands between the tables too", async () => {
    const between = p("Those on board have others.");
    const pages = await pagesOf([matrix("Mate"), between, matrix("Master"), key]);
    const said = textsSaying(pages, "Carries it out");
    expect(said.length).toBeGreaterThan(1);
    expect(said.filter(({ tag }) => tag !== undefined)).toHaveLength(1);
  });

  test("says it above a single one too", async () => {
    const pages = await pagesOf([matrix("Mate"), key]);
    expect(pages).toHaveLength(2);
    const found = pages.map((page) => textsSaying([page], "Carries it out"));
    expect(found.map(({ length }) => length)).toEqual([1, 1]);
    expect(found.flat().filter(({ tag }) => tag !== undefined)).toHaveLength(1);
  });
});

test("rows that go on say of which group they are", async () => {
  const group: TableRow = { kind: "group", cells: [{ children: [p("Arrival")] }] };
  const rows = Array.from({ length: 60 }, (_, index) => row(false, `Thing ${index}`, "Yes"));
  const pages = await pagesOf([table(row(true, "What", "Whether"), group, ...rows)]);
  const again = pages
    .slice(1, 2)
    .flatMap(textsOn)
    .filter((item) => sayOf(item).startsWith("Arrival"));
  expect(again.map(sayOf)).toEqual(["Arrival\u2002continued"]);
  expect(again[0]?.tag).toBeUndefined();
});

/** The boxes to tick, those at one height together: their left edges in points. */
function boxRows({ items: all }: Page): readonly { y: number; places: readonly number[] }[] {
  const corners = all.flatMap((item) => {
    const [, x, y] = item.type === "path" && item.tag?.role === "Form" ? (item.steps[0] ?? []) : [];
    return x === undefined || y === undefined ? [] : [{ x, y }];
  });
  const heights = [...new Set(corners.map(({ y }) => y))];
  return heights.map((height) => ({
    y: height,
    places: corners.filter(({ y }) => y === height).map(({ x }) => x),
  }));
}

describe("a form", () => {
  test("has its labels on the lines they name, however long one is", async () => {
    const labels = ["Place", "Date", "Who checks it, by the name that stands on the list"];
    const fields = labels.map((label) => ({ kind: "line" as const, label: [text(label)] }));
    const pages = await pagesOf([{ type: "form", fields }]);
    const lines = pages.flatMap(({ items: all }) => all).filter(({ type }) => type === "path");
    const heights = lines.flatMap((item) =>
      item.type === "path" ? [Math.round(Number(item.steps[0]?.[2]))] : [],
    );
    expect(new Set(heights).size).toBe(1);
    expect(textsSaying(pages, "Place")[0]?.y).toBeGreaterThan(
      pages.flatMap(textsOn).find((item) => sayOf(item).startsWith("Who"))?.y ?? Infinity,
    );
  });

  test("with nothing but scales has its title where others have theirs", async () => {
    const scale: Block = {
      type: "form",
      fields: ["0", "1", "2"].map((each) => ({ kind: "box", label: [text(each)] })),
    };
    const box = { type: "form", fields: [{ kind: "box", label: [] }] } as const;
    const pages = await pagesOf([
      table(row(true, "A", "Room", "", ""), row(false, "A1", [p("How clean?"), scale], [], [])),
      table(row(true, "B", "Desk", "Yes", "No"), row(false, "B1", "Were you met?", [box], [box])),
    ]);
    const [first] = textsSaying(pages, "Room");
    const [second] = textsSaying(pages, "Desk");
    expect(first?.x).toBe(second?.x);
    expect(first?.atoms[0]?.look.size).toBe(second?.atoms[0]?.look.size);
  });

  test("has what is to be done in the size of text, and what is said of its boxes at the edge", async () => {
    const line = { type: "form", fields: [{ kind: "line", label: [text("Place")] }] } as const;
    const pages = await pagesOf([
      section("section", "form", "Form", [
        { type: "paragraph", role: "lead", children: [text("Watch.")] },
        line,
        { type: "paragraph", role: "note", children: [text("Version")] },
      ]),
    ]);
    expect(textsSaying(pages, "Watch.")[0]?.atoms[0]?.look.size).toBeLessThan(10);
    expect(textsSaying(pages, "Version")[0]?.x).toBe(textsSaying(pages, "Place")[0]?.x);
  });

  test("has the boxes of a scale close together at the end of the row, each with its figure below, and clear of a box behind them", async () => {
    const box = { type: "form", fields: [{ kind: "box", label: [] }] } as const;
    const scale = (count: number): Block => ({
      type: "form",
      fields: Array.from({ length: count }, (_, at) => ({ kind: "box", label: [text(`${at}`)] })),
    });
    const asked = (id: string, question: Block[], boxes: number): TableRow => {
      const cells = [[], [], []].map((none, at): TableRow["cells"][number] => ({
        align: "center",
        children: at < 3 - boxes ? none : [box],
      }));
      return { cells: [...row(false, id, question).cells, ...cells] };
    };
    const pages = await pagesOf([
      table(
        row(true, "A", "Greeting", "Yes", "No", "Never"),
        asked("A1", [p("Were you greeted?")], 3),
        asked("A2", [p("How clearly was it said?"), scale(3), p("2: all clear")], 0),
        asked("A3", [p("How clean was it?"), scale(5)], 0),
        asked("A4", [p("How warm was it?"), scale(3)], 1),
        asked("A5", [p("How well?"), scale(16)], 0),
      ),
    ]);
    const rows = pages.flatMap(boxRows);
    const [, , never = 0] = rows[0]?.places ?? [];
    const scales = rows.slice(1).map(({ places }) => places.filter((x) => Math.abs(x - never) > 1));
    expect(scales.map(({ length }) => length)).toEqual([3, 5, 3, 16]);
    for (const places of scales)
      expect((places[1] ?? 0) - (places[0] ?? 0)).toBeCloseTo(mm(6.25), 2);
    const ends = scales.map((places) => places.at(-1) ?? 0);
    // A box is 10 points wide, and the row ends where the text does.
    for (const end of [ends[0], ends[1], ends[3]])
      expect(Math.abs(mm(190) - 10 - (end ?? 0))).toBeLessThan(1);
    expect(never - 10 - (ends[2] ?? Infinity)).toBeGreaterThan(mm(8));
    expect(rows[3]?.places.at(-1)).toBeCloseTo(never, 2);
    const above = (index: number, words: string): number =>
      (rows[index]?.y ?? 0) - (textsSaying(pages, words)[0]?.y ?? 0);
    expect(above(1, "How clearly was it said?")).toBeCloseTo(above(0, "Were you greeted?"), 6);
    const [question] = textsSaying(pages, "How clearly was it said?");
    const [meaning] = textsSaying(pages, "2: all clear");
    const [figure] = textsSaying(pages, "2");
    expect(figure?.y).toBeGreaterThan(question?.y ?? Infinity);
    expect((meaning?.y ?? 0) - (question?.y ?? 0)).toBeLessThan(16);
    // A scale that has no room beside its question stands below it.
    expect(above(4, "How well?")).toBeGreaterThan(0);
  });

  test("to sign has most room for names and signatures, least for dates, and its note clear of the last line", async () => {
    const line = (kind: "line" | "date" | "signature"): Block => ({
      type: "form",
      fields: [{ kind, label: [] }],
    });
    const cells = [[line("line")], [line("line")], [line("date")], [line("signature")]];
    const rows = Array.from({ length: 18 }, (_, at) => row(false, `${at + 1}`, ...cells));
    const pages = await pagesOf([
      table(row(true, "", "Name", "Position", "Date", "Signature"), ...rows),
      { type: "paragraph", role: "note", children: [text("Keep this sheet.")] },
    ]);
    expect(pages).toHaveLength(1);
    const lines = pages
      .flatMap(({ items: all }) => all)
      .flatMap((item) => (item.type === "path" && item.tag?.role === "Form" ? [item.steps] : []))
      .map((steps) => steps.flatMap((step) => (step[0] === "M" || step[0] === "L" ? [step] : [])));
    const widths = lines
      .slice(0, 4)
      .map(([start, end]) => Math.abs((end?.[1] ?? 0) - (start?.[1] ?? 0)));
    const [name = 0, position = 0, date = 0, signature = 0] = widths;
    expect(name).toBeGreaterThan(signature);
    expect(signature).toBeGreaterThan(1.1 * position);
    expect(date).toBeLessThan(0.65 * position);
    const lowest = Math.max(...lines.flat().map(([, , y]) => y));
    const [note] = textsSaying(pages, "Keep this sheet.");
    const size = note?.atoms[0]?.look.size ?? 0;
    expect((note?.y ?? 0) - size - lowest).toBeGreaterThan(10);
  });

  test("has room for a line above its labels", async () => {
    const fields = [{ kind: "line" as const, label: [text("Place")] }];
    const pages = await pagesOf([p("Watch."), { type: "form", fields }]);
    const [above] = textsSaying(pages, "Watch.");
    const [label] = textsSaying(pages, "Place");
    const size = label?.atoms[0]?.look.size ?? 0;
    expect((label?.y ?? 0) - (above?.y ?? 0)).toBeGreaterThan(3 * size);
  });
});
