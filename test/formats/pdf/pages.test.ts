/** The pages of the printed book, kind by kind: where things stand, what frames them, on which page they begin; both directions. */

import { describe, expect, test } from "vitest";

import type { Block, Inline, Level, TableRow } from "../../../src/document/blocks.ts";
import { makeFaces } from "../../../src/formats/pdf/book-faces.ts";
import { layOut } from "../../../src/formats/pdf/layout.ts";
import { mm } from "../../../src/formats/pdf/layout/geometry.ts";
import type { Book, Item, Page, PathItem, TextItem } from "../../../src/formats/pdf/paper.ts";
import { check } from "../../../src/svc.ts";
import { makeBook } from "../../../src/svc/publish.ts";
import { kept } from "../../support/kept.ts";
import { fontOf } from "./fonts.ts";

interface Kind {
  readonly theme?: string;
  readonly language?: "en" | "he";
}

/** Everything of a small book but its blocks. */
const bookOf = kept(async (key: string) => {
  const { theme = "", language = "en" } = JSON.parse(key) as Kind;
  const text = `svc: 1\nlanguage: ${language}\ncompany: {name: Ferry}\nhandbook: {title: Ferry book}\n${theme}`;
  const { workspace } = check({ sources: [{ path: "svc.yaml", text }] });
  if (workspace === undefined) throw new Error("the workspace cannot be used");
  return await makeBook(workspace, { document: "handbook", today: "2026-01-31" });
});

/** Reading fonts takes longer than all the rest. */
const facesOf = kept((key: string) => {
  const [language = "en", headings] = key.split(" ");
  return makeFaces({ language, headings: headings === "serif" ? "serif" : "light", fontOf });
});

async function laid(blocks: readonly Block[], kind: Kind = {}): Promise<Book> {
  const { document, strings, look } = await bookOf(JSON.stringify(kind));
  if (document === undefined) throw new Error("there is no book");
  const { book } = layOut({
    document: { ...document, blocks },
    strings,
    theme: look,
    faces: facesOf(`${document.language} ${look.choices["headings"] ?? "light"}`),
    hyphenate: undefined,
    date: new Date("2026-01-31"),
  });
  return book;
}

const LEDGER = "theme: {name: ledger}";

function words(value: string): readonly Inline[] {
  return [{ type: "text", value }];
}

function paragraph(value: string, role?: Extract<Block, { type: "paragraph" }>["role"]): Block {
  return { type: "paragraph", children: words(value), ...(role === undefined ? {} : { role }) };
}

function card(level: Level): Block {
  const margin = [paragraph("Mate"), paragraph("Deck", "note")];
  const columns: Block = {
    type: "columns",
    columns: [
      { kind: "say", children: [paragraph("Welcome.")] },
      { kind: "never", children: [paragraph("Shout.")] },
    ],
  };
  const all = { id: "standard-A-1", label: "A-1", level, title: words("Greeting"), margin };
  return { type: "card", ...all, children: [columns] };
}

function textsOn({ items }: Page): readonly TextItem[] {
  return items.filter((item) => item.type === "text");
}

function sayOf({ atoms }: TextItem): string {
  return atoms.map(({ text }) => text).join("");
}

function widthOf({ atoms }: TextItem): number {
  return atoms.reduce((sum, { width }) => sum + width, 0);
}

function sizeOf({ atoms }: TextItem): number | undefined {
  return atoms[0]?.look.size;
}

function textOn(page: Page, text: string): TextItem {
  const found = textsOn(page).find((item) => sayOf(item).includes(text));
  if (found === undefined) throw new Error(`not on the page: ${text}`);
  return found;
}

function pageWith(book: Book, text: string): Page {
  const found = book.pages.find((page) => textsOn(page).some((item) => sayOf(item).includes(text)));
  if (found === undefined) throw new Error(`not in the book: ${text}`);
  return found;
}

function pathsOn({ items }: Page): readonly PathItem[] {
  return items.filter((item: Item) => item.type === "path");
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ steps }: PathItem): Box {
  const points = steps.flatMap((step) =>
    step[0] === "Z" ? [] : [step.slice(-2) as [number, number]],
  );
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

const A4 = mm(210);

describe("a standard", () => {
  test.each(["en", "he"] as const)(
    "has its badge at the start of the margin and its id at the end, in %s",
    async (language) => {
      const { pages } = await laid([card("must")], { language });
      const page = pages[0];
      if (page === undefined) throw new Error("no page");
      const fromStart = (left: number, width: number): number =>
        language === "he" ? A4 - left - width : left;
      const badge = pathsOn(page)
        .map(boxOf)
        .find(({ height }) => Math.abs(height - 13.25) < 0.1);
      expect(fromStart(badge?.left ?? 0, badge?.width ?? 0)).toBeCloseTo(mm(20) + 0.375, 1);
      const id = textOn(page, "A-1");
      expect(fromStart(id.x, widthOf(id)) + widthOf(id)).toBeCloseTo(mm(59.5), 0);
      const title = textOn(page, "Greeting");
      expect(fromStart(title.x, widthOf(title))).toBeCloseTo(mm(63.5), 0);
      expect(textOn(page, "A-1").y).toBeCloseTo(title.y, 1);
    },
  );

  test.each(["en", "he"] as const)(
    "stands in a frame with a strip at its head where cards are boxed, in %s",
    async (language) => {
      const { document, look } = await bookOf(JSON.stringify({ theme: LEDGER, language }));
      expect(look.choices).toMatchObject({ cards: "boxed", badges: "round" });
      expect(document?.language).toBe(language);
      const { pages } = await laid([card("must")], { theme: LEDGER, language });
      const page = pages[0];
      if (page === undefined) throw new Error("no page");
      const strip = pathsOn(page).find(({ fill }) => fill === look.colors["brand-tint"]);
      if (strip === undefined) throw new Error("no strip");
      expect(boxOf(strip)).toMatchObject({ height: 20 });
      expect(boxOf(strip).left).toBeCloseTo(mm(20), 1);
      expect(boxOf(strip).width).toBeCloseTo(mm(170), 1);
      const sides = pathsOn(page).filter(
        (path) => path.fill === look.colors["line-2"] && Math.abs(boxOf(path).width - 0.5) < 0.01,
      );
      const lefts = sides.map((path) => Math.round(boxOf(path).left));
      expect(new Set(lefts)).toEqual(new Set([Math.round(mm(20)), Math.round(mm(190) - 0.5)]));
      const [who, id] = [textOn(page, "Mate"), textOn(page, "A-1")];
      expect(who.x < id.x).toBe(language === "en");
      // The title stands in the frame, four millimetres from its side.
      const title = textOn(page, "Greeting");
      const start = language === "he" ? A4 - title.x - widthOf(title) : title.x;
      expect(start).toBeCloseTo(mm(24), 0);
    },
  );

  test.each([
    ["square", "", 1.5],
    ["round", LEDGER, 6.625],
  ])("has a %s badge", async (_, theme, radius) => {
    const { pages } = await laid([card("must")], { theme });
    const page = pages[0];
    if (page === undefined) throw new Error("no page");
    const badge = pathsOn(page).find((path) => Math.abs(boxOf(path).height - 13.25) < 0.1);
    const [first] = badge?.steps ?? [];
    const inset = (first?.[1] ?? 0) - boxOf(badge ?? { type: "path", steps: [] }).left;
    expect(inset).toBeCloseTo(radius, 1);
  });
});

describe("in large print", () => {
  const LARGE = "theme: {density: largePrint}";

  test.each(["en", "he"] as const)(
    "a standard has no margin: its badge, id and role in a line, its blocks one below the other, in %s",
    async (language) => {
      const { pages } = await laid([card("must")], { theme: LARGE, language });
      const page = pages[0];
      if (page === undefined) throw new Error("no page");
      const start = (item: TextItem): number =>
        language === "he" ? A4 - item.x - widthOf(item) : item.x;
      const [id, who, title] = ["A-1", "Mate", "Greeting"].map((text) => textOn(page, text));
      const [say, never] = ["Welcome.", "Shout."].map((text) => textOn(page, text));
      if (id === undefined || who === undefined || title === undefined) throw new Error("lost");
      if (say === undefined || never === undefined) throw new Error("lost");
      expect(start(title)).toBeCloseTo(mm(20), 0);
      expect(who.y).toBeCloseTo(id.y, 1);
      expect(start(who)).toBeGreaterThan(start(id));
      expect(title.y).toBeGreaterThan(id.y + 10);
      expect(start(never)).toBeCloseTo(start(say), 0);
      expect(never.y).toBeGreaterThan(say.y + 17);
    },
  );
});

describe("the title of a step", () => {
  const step: Block = {
    type: "section",
    kind: "step",
    id: "step-a",
    title: words("Boarding"),
    number: "4.1.1",
    children: [paragraph("Moment of truth", "moment"), paragraph("Words.")],
  };

  test("says at the end of its line that it is a moment of truth", async () => {
    const { pages } = await laid([step]);
    const page = pages[0];
    if (page === undefined) throw new Error("no page");
    const [title, moment] = [textOn(page, "Boarding"), textOn(page, "Moment of")];
    expect(moment.y).toBeCloseTo(title.y, 1);
    expect(moment.x + widthOf(moment)).toBeCloseTo(mm(190), 0);
  });

  test("begins with its number where there is no margin column", async () => {
    const { pages } = await laid([step], { theme: LEDGER });
    const page = pages[0];
    if (page === undefined) throw new Error("no page");
    const [title, number] = [textOn(page, "Boarding"), textOn(page, "4.1.1")];
    expect(number.x).toBeCloseTo(mm(20), 0);
    expect(number.y).toBe(title.y);
    expect(title.x - number.x - widthOf(number)).toBeLessThan(mm(8));
  });
});

describe("the title of an appendix", () => {
  const appendix = (number: string, title: string): Block => ({
    type: "section",
    kind: "appendix",
    id: "appendix",
    title: words(title),
    number,
    children: [paragraph("Words.")],
  });
  const long = "What everybody wears on board and in the office ashore, by role and by season";

  test.each(["", LEDGER])(
    "has its lines below each other, its number before them, in %j",
    async (theme) => {
      const [page] = (await laid([appendix("Приложение Б", long)], { theme })).pages;
      if (page === undefined) throw new Error("no page");
      const [number, first] = [textOn(page, "Приложение"), textOn(page, "What everybody")];
      const lines = textsOn(page).filter((item) => sizeOf(item) === sizeOf(first));
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines.map(({ x }) => Math.round(x))).size).toBe(1);
      expect(number.x + widthOf(number)).toBeLessThan(first.x);
      expect(number.y).toBe(first.y);
    },
  );

  test("has its number in one size, however long that is in the language", async () => {
    const numbers = ["Appendix B", "Приложение Б", "נספח ב"];
    const sizes = numbers.map(async (number) => {
      const [page] = (await laid([appendix(number, long)])).pages;
      return page && sizeOf(textOn(page, number.split(" ")[0] ?? ""));
    });
    expect(new Set(await Promise.all(sizes))).toEqual(new Set([14]));
  });
});

function row(when: string, what: string, who: string): TableRow {
  return { cells: [when, what, who].map((text) => ({ children: [paragraph(text)] })) };
}

/** A playbook with so many things to do. */
function playbook(count: number): Block {
  const head: TableRow = {
    head: true,
    cells: ["When", "What", "Who"].map((text) => ({ head: true, children: [paragraph(text)] })),
  };
  const todo = Array.from({ length: count }, (_, index) =>
    row(`${index} min`, `Thing ${index} is done. Then it is told.`, index < 2 ? "Mate" : "Master"),
  );
  return {
    type: "section",
    kind: "situation",
    id: "situation-fog",
    title: words("Fog"),
    number: "4.9.1",
    children: [
      {
        type: "callout",
        kind: "quote",
        children: [paragraph("First", "note"), paragraph("“We wait.”", "phrase")],
      },
      { type: "table", kind: "timeline", title: words("What we do"), rows: [head, ...todo] },
      {
        type: "columns",
        columns: [
          { kind: "handOver", title: words("Hand over"), children: [paragraph("To the master.")] },
          { kind: "done", title: words("Closed"), children: [paragraph("When all is clear.")] },
        ],
      },
    ],
  };
}

function chapter(title: string): Extract<Block, { type: "section" }> {
  const own = { id: "chapter-a", title: words(title), number: "4" };
  return { type: "section", kind: "chapter", ...own, children: [] };
}

test("a chapter's title is smaller where a word of it would be cut, on a page of its own or above its text", async () => {
  const word = "Rindfleischetikettierungsüberwachung";
  const titlesOf = async (lines: number): Promise<readonly string[]> => {
    const children = Array.from({ length: lines }, () => paragraph("Words."));
    const { pages } = await laid([{ ...chapter(`${word} an Bord`), children }]);
    const large = pages.flatMap(textsOn).filter((item) => (sizeOf(item) ?? 0) > 12);
    return large.map(sayOf).filter((each) => each.startsWith("Rind"));
  };
  expect(await titlesOf(1)).toEqual([expect.stringContaining(word)]);
  expect(await titlesOf(250)).toEqual([expect.stringContaining(word)]);
});

test.each(["en", "he"] as const)(
  "the first page of a chapter says in large print as large as text what it holds, in %s",
  async (language) => {
    const section: Block = {
      type: "section",
      kind: "section",
      id: "section-a",
      title: words("Gangway"),
      number: "4.1",
      children: Array.from({ length: 300 }, () => paragraph("Words.")),
    };
    const listed = async (theme: string): Promise<readonly [TextItem, Page]> => {
      const { pages } = await laid([{ ...chapter("Ways"), children: [section] }], {
        theme,
        language,
      });
      const [page] = pages;
      if (page === undefined) throw new Error("no page");
      return [textOn(page, "Gangway"), page];
    };
    const [[large, page], [normal]] = [
      await listed("theme: {density: largePrint}"),
      await listed(""),
    ];
    expect([sizeOf(large), sizeOf(normal)]).toEqual([expect.closeTo(12), 9.5]);
    const [one, other] = [large, normal].map((item) =>
      language === "en" ? item.x : item.x + widthOf(item),
    );
    // It begins in the same column, behind the room for its number.
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThan(mm(3));
    expect(large.y).toBeGreaterThan(mm(130));
    expect(large.y).toBeLessThan(page.height);
  },
);

/** A playbook whose second page has so many paragraphs to look up. */
function longBehind(count: number, things = 14): Block {
  const section = playbook(things);
  if (section.type !== "section") throw new Error("no section");
  const more = Array.from({ length: count }, (): readonly Block[] => [
    { type: "rule" },
    paragraph("Look this up."),
  ]);
  return { ...section, children: [...section.children, ...more.flat()] };
}

describe("a playbook", () => {
  test("of two pages begins on an even one, what one looks up on the next", async () => {
    const before: Block = {
      type: "section",
      kind: "chapter",
      id: "chapter-a",
      title: words("Ways"),
      number: "4",
      children: [paragraph("Words."), { type: "pageBreak" }, paragraph("More.")],
    };
    const cut: Block = { type: "pageBreak" };
    const book = await laid([before, cut, paragraph("Even more."), playbook(18)]);
    const start = book.pages.indexOf(pageWith(book, "What we do"));
    expect((start + 1) % 2).toBe(0);
    expect(book.pages.indexOf(pageWith(book, "Hand over"))).toBe(start + 1);
  });

  test("of two pages begins on an odd one rather than leave a white page before it", async () => {
    const before = { ...chapter("Ways"), children: [paragraph("Words.")] };
    const cut: Block = { type: "pageBreak" };
    const book = await laid([before, cut, paragraph("More."), playbook(18)]);
    const start = book.pages.indexOf(pageWith(book, "What we do"));
    expect(start).toBe(2);
    expect(book.pages.indexOf(pageWith(book, "Hand over"))).toBe(start + 1);
  });

  test("that is short takes two pages where the second would stay white before the next", async () => {
    const before = { ...chapter("Ways"), children: [paragraph("Words."), paragraph("More.")] };
    const short = { ...longBehind(14, 3), title: words("Short") } as Block;
    const cut: Block = { type: "pageBreak" };
    const book = await laid([before, cut, short, playbook(18)]);
    const start = book.pages.indexOf(pageWith(book, "Short"));
    expect((start + 1) % 2).toBe(0);
    const [beside, next] = [book.pages[start + 1], book.pages[start + 2]];
    if (beside === undefined || next === undefined) throw new Error("no page");
    expect(textsOn(beside).map(sayOf)).toContain("Hand over");
    expect(textsOn(next).map(sayOf)).toContain("Fog");
  });

  test("that is short takes no second page for a few lines", async () => {
    const before = { ...chapter("Ways"), children: [paragraph("Words."), paragraph("More.")] };
    const short = { ...playbook(3), title: words("Short") } as Block;
    const cut: Block = { type: "pageBreak" };
    const book = await laid([before, cut, short, playbook(18)]);
    const start = book.pages.indexOf(pageWith(book, "Short"));
    const [own, next] = [book.pages[start], book.pages[start + 1]];
    if (own === undefined || next === undefined) throw new Error("no page");
    expect(textsOn(own).map(sayOf)).toContain("Hand over");
    expect(textsOn(next).map(sayOf)).toContain("Fog");
  });

  test("that is a little too long for two pages has less space", async () => {
    const on = async (things: number): Promise<number> =>
      (await laid([longBehind(things)])).pages.length;
    expect([await on(23), await on(25), await on(40)]).toEqual([2, 2, 3]);
  });

  test("has a time in one line beside its node, and cut behind no dash where it is longer", async () => {
    const section = playbook(2);
    if (section.type !== "section") throw new Error("no section");
    const table = (when: string): Block => ({
      type: "table",
      kind: "timeline",
      title: words("What we do"),
      rows: [row(when, "It is done.", "Mate")],
    });
    const timesIn = async (when: string): Promise<readonly string[]> => {
      const { pages } = await laid([{ ...section, children: [table(when)] }]);
      const texts = pages.flatMap(textsOn).map((item) => sayOf(item).replaceAll("\u00a0", " "));
      return texts.filter((each) => each.length > 1 && when.includes(each));
    };
    expect(await timesIn("срок — 1 рабочий день")).toEqual(["срок — 1 рабочий день"]);
    const long = await timesIn("срок — 7 календарных дней");
    expect(long).toHaveLength(2);
    expect(long[0]).toMatch(/^срок — 7/);
  });

  test("has other tables of three columns as tables", async () => {
    const section = playbook(2);
    if (section.type !== "section") throw new Error("no section");
    const children = section.children.map((child) => {
      if (child.type !== "table") return child;
      const { kind: _, ...plain } = child;
      return plain;
    });
    const said = textsOn(pageWith(await laid([{ ...section, children }]), "Fog")).map(sayOf);
    expect(said).toContain("Who");
    expect(said.filter((text) => text === "Mate")).toHaveLength(2);
  });

  test("that is short stands on one page", async () => {
    const { pages } = await laid([playbook(3)]);
    expect(pages).toHaveLength(1);
  });

  test.each(["en", "he"] as const)(
    "has a line of time that says where another takes over, in %s",
    async (language) => {
      const { look } = await bookOf(JSON.stringify({ language }));
      const { pages } = await laid([playbook(4)], { language });
      const page = pages[0];
      if (page === undefined) throw new Error("no page");
      const nodes = pathsOn(page).filter(
        (path) => path.stroke === look.colors.brand && Math.abs(boxOf(path).height - 5.75) < 0.01,
      );
      expect(nodes.map(({ fill }) => fill === look.colors.brand)).toEqual([
        true,
        false,
        true,
        true,
      ]);
      const middles = nodes.map((node) => boxOf(node).left + boxOf(node).width / 2);
      const start = mm(20) + mm(16);
      for (const middle of middles)
        expect(middle).toBeCloseTo(language === "he" ? A4 - start : start, 0);
      expect(textsOn(page).filter((item) => sayOf(item) === "Mate")).toHaveLength(1);
      expect(textsOn(page).filter((item) => sayOf(item) === "Master")).toHaveLength(1);
      const [heading] = textOn(page, "is done.").atoms;
      expect(heading?.look.weight).toBe(600);
    },
  );
});

function matrix(names: readonly string[], more: readonly TableRow[] = []): Block {
  const head: TableRow = {
    head: true,
    cells: ["What", ...names].map((text) => ({ head: true, children: [paragraph(text)] })),
  };
  const letters = names.map(() => ({ children: [paragraph("R", "responsible")] }));
  const rows = [
    { cells: [{ head: true as const, children: [paragraph("Boarding")] }, ...letters] },
  ];
  return { type: "table", matrix: true, rows: [head, ...rows, ...more] };
}

describe("a matrix of responsibilities", () => {
  test("goes on on another page where it has too many columns for one", async () => {
    const book = await laid([matrix(["Mate", "Master"]), matrix(["Purser"])]);
    expect(pageWith(book, "Purser")).not.toBe(pageWith(book, "Mate"));
  });

  test("has what is unsettled on a ground of its own, in its own colour", async () => {
    const { look } = await bookOf("{}");
    const open: TableRow = {
      kind: "unsettled",
      cells: [
        { head: true, children: [paragraph("Looking out")] },
        { children: [paragraph("A", "accountable")] },
        { children: [paragraph("A", "accountable")] },
      ],
    };
    const { pages } = await laid([matrix(["Mate", "Master"], [open])]);
    const page = pages[0];
    if (page === undefined) throw new Error("no page");
    const grounds = pathsOn(page).filter(({ fill }) => fill === look.colors["stop-tint"]);
    expect(grounds.map((ground) => Math.round(boxOf(ground).width))).toEqual([Math.round(mm(170))]);
    const [name] = textOn(page, "Looking out").atoms;
    expect(name?.look).toMatchObject({ weight: 600, color: look.colors.stop });
    expect(pathsOn(page).filter(({ fill }) => fill === look.colors.stop)).toHaveLength(2);
  });

  test("has heads that stand on their rule", async () => {
    const { pages } = await laid([matrix(["Mate", "Master of all the ships of the company"])]);
    const page = pages[0];
    if (page === undefined) throw new Error("no page");
    const last = textsOn(page).filter((item) => /company/.test(sayOf(item)));
    expect(textOn(page, "Mate").y).toBeCloseTo(last[0]?.y ?? 0, 0);
  });
});

test("what holds for everyone has the widest column of the table of appearance", async () => {
  const { look } = await bookOf("{}");
  const cells = (texts: readonly string[], head?: true) =>
    texts.map((text, index) => ({
      children: [paragraph(text)],
      ...(index === 1 ? { tint: true as const } : {}),
      ...(head === undefined ? {} : { head }),
    }));
  const rows: readonly TableRow[] = [
    { head: true, cells: cells(["What", "Everyone", "Mate", "Master"], true) },
    {
      cells: cells([
        "Shoes",
        "Dark shoes that do not slip on a wet deck",
        "As everyone",
        "As everyone",
      ]),
    },
  ];
  const { pages } = await laid([{ type: "table", rows }]);
  const page = pages[0];
  if (page === undefined) throw new Error("no page");
  const [tint] = pathsOn(page).filter(({ fill }) => fill === look.colors.tint);
  const [mate, master] = [textOn(page, "Mate").x, textOn(page, "Master").x];
  expect(boxOf(tint ?? { type: "path", steps: [] }).width).toBeGreaterThan(
    1.2 * (master - mate - mm(4)),
  );
});

test.each([
  ["what a principle does not look like", "counterExample", "without the signs of", "ink"],
  ["what is not allowed beside what is required", "never", "with the signs of", "stop"],
] as const)(
  "%s stands under a heavy rule (%s), %s what is forbidden",
  async (_what, kind, _how, ink) => {
    const { look } = await bookOf("{}");
    const item = (text: string): Block => ({
      type: "list",
      ordered: false,
      items: [{ children: [paragraph(text)] }],
    });
    const columns: Block = {
      type: "columns",
      columns: [
        { kind: "plain", title: words("Looks like"), children: [item("Waiting.")] },
        { kind, title: words("Does not"), children: [item("Leaving.")] },
      ],
    };
    const told: Block = {
      type: "card",
      id: "card-1",
      label: "1",
      title: words("Safety"),
      margin: [],
      children: [columns],
    };
    const { pages } = await laid([told]);
    const page = pages[0];
    if (page === undefined) throw new Error("no page");
    expect(
      pathsOn(page)
        .filter(({ width }) => width === 1.5)
        .map(({ stroke }) => stroke),
    ).toEqual([look.colors[ink]]);
    const all = pathsOn(page).flatMap(({ fill, stroke }) => [fill, stroke]);
    expect(all.includes(look.colors.stop)).toBe(ink === "stop");
  },
);

test("boxes to tick stand eleven millimetres apart, each in the middle of its column", async () => {
  const box: Block = { type: "form", fields: [{ kind: "box", label: [] }] };
  const head: TableRow = {
    head: true,
    cells: ["A", "Boarding", "Yes", "No"].map((text, index) => ({
      head: true,
      children: [paragraph(text)],
      ...(index > 1 ? { align: "center" as const } : {}),
    })),
  };
  const asked: TableRow = {
    cells: [
      { children: [paragraph("A-1", "note")] },
      { children: [paragraph("Were you greeted?")] },
      { align: "center", children: [box] },
      { align: "center", children: [box] },
    ],
  };
  const { pages } = await laid([{ type: "table", rows: [head, asked] }]);
  const page = pages[0];
  if (page === undefined) throw new Error("no page");
  const boxes = pathsOn(page)
    .map(boxOf)
    .filter(({ width, height }) => Math.abs(width - 8.45) < 0.1 && Math.abs(height - 8.45) < 0.1);
  expect(boxes).toHaveLength(2);
  expect((boxes[1]?.left ?? 0) - (boxes[0]?.left ?? 0)).toBeCloseTo(mm(11), 1);
  const [id, question] = [textOn(page, "A-1"), textOn(page, "Were you")];
  expect(question.x - id.x - widthOf(id)).toBeGreaterThan(8);
  const yes = textOn(page, "Yes");
  expect((boxes[0]?.left ?? 0) + 4.2).toBeCloseTo(yes.x + widthOf(yes) / 2, 0);
});
