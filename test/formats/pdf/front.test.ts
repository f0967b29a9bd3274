/** What stands before the chapters, how chapters open, and the edges of every page: what is where, on both papers and in both directions. */

import { describe, expect, test } from "vitest";

import type { Block, Document, Imprint, Inline } from "../../../src/document/blocks.ts";
import { plainLook } from "../../../src/formats/options.ts";
import { makeFaces } from "../../../src/formats/pdf/book-faces.ts";
import { layOut } from "../../../src/formats/pdf/layout.ts";
import { mm } from "../../../src/formats/pdf/layout/geometry.ts";
import type { Page, PathItem, TextItem } from "../../../src/formats/pdf/paper.ts";
import { englishStrings } from "../sample.ts";
import { fontOf } from "./fonts.ts";

type Section = Extract<Block, { type: "section" }>;

function words(value: string): readonly Inline[] {
  return [{ type: "text", value }];
}

function text(value: string): Block {
  return { type: "paragraph", children: words(value) };
}

function section(
  kind: Section["kind"],
  id: string,
  title: string,
  children: readonly Block[],
  number?: string,
): Section {
  return {
    type: "section",
    kind,
    id,
    title: words(title),
    children,
    ...(number === undefined ? {} : { number }),
  };
}

function card(id: string): Block {
  const title = words(`Standard ${id}`);
  return { type: "card", id, level: "must", title, margin: [], children: [] };
}

function fact(name: string, value: string): Extract<Block, { type: "table" }>["rows"][number] {
  return { cells: [{ head: true, children: [text(name)] }, { children: [text(value)] }] };
}

/** So much that it takes more than five pages. */
const LONG = Array.from({ length: 150 }, (_, n) =>
  text(`Paragraph ${n}. ${"Words and words. ".repeat(9)}`),
);

const control = section("control", "control", "Control", [
  {
    type: "table",
    rows: [
      fact("Edition", "Third"),
      fact("Status", "Fine"),
      fact("Owner", "Captain"),
      fact("Class", "Open"),
    ],
  },
  section("group", "approval", "Approval", [
    {
      type: "keep",
      children: [
        {
          type: "paragraph",
          children: [{ type: "strong", children: words("Issued by") }, ...words(" Harbour master")],
        },
        {
          type: "form",
          fields: [
            { kind: "date", label: words("Date") },
            { kind: "signature", label: words("Signature") },
          ],
        },
      ],
    },
  ]),
  section("group", "copies", "Copies", [
    {
      type: "list",
      ordered: false,
      items: ["Mate", "Cook", "Pilot"].map((each) => ({ children: [text(each)] })),
    },
  ]),
]);

const reference = (anchor: string): Inline => ({
  type: "reference",
  anchor,
  children: words(anchor),
});
const pages = section("control", "pages", "Your pages", [
  section("group", "pages-mate", "First mate", [
    {
      type: "columns",
      columns: [
        {
          kind: "fact",
          title: words("Path"),
          children: [{ type: "paragraph", children: [reference("stage-board")] }],
        },
      ],
    },
  ]),
]);

const chapter = section(
  "chapter",
  "chapter-communication",
  "Communication",
  [
    section("section", "communication-every", "Always", [card("a")], "4.1"),
    section("stage", "stage-board", "Boarding", [card("b"), ...LONG, card("c")], "4.2"),
    section("stage", "stage-cross", "Crossing", [card("d")], "4.3"),
  ],
  "4",
);

function documentOf(direction: "ltr" | "rtl", imprint: Partial<Imprint> = {}): Document {
  const entries = [
    { anchor: "chapter-communication", level: 1, number: "4", title: words("Communication") },
    { anchor: "stage-board", level: 2, number: "4.2", title: words("Boarding") },
    { anchor: "appendix-map", level: 1, number: "Appendix A.", letter: "A", title: words("Map") },
  ];
  return {
    id: "book",
    title: "Ferry book",
    edition: "Edition 3",
    imprint: { company: "Ferry", line: "F-1 · Edition 3", status: "Approved", ...imprint },
    language: "en",
    direction,
    origins: [],
    readers: { roles: [], stages: [] },
    blocks: [
      section("cover", "cover", "Ferry book", []),
      control,
      section("contents", "contents", "Contents", [{ type: "contents", entries }]),
      pages,
      chapter,
      section("appendix", "appendix-map", "Map", [text("Here.")], "Appendix A."),
    ],
  };
}

interface Made {
  readonly paper?: "A4" | "Letter";
  readonly direction?: "ltr" | "rtl";
  readonly choices?: Readonly<Record<string, string>>;
  readonly imprint?: Partial<Imprint>;
}

const faces = makeFaces({ language: "en", headings: "light", fontOf });

function pagesOf({
  paper = "A4",
  direction = "ltr",
  choices = {},
  imprint = {},
}: Made = {}): readonly Page[] {
  const { book } = layOut({
    document: documentOf(direction, imprint),
    strings: englishStrings,
    theme: { ...plainLook, paper, choices },
    faces,
    hyphenate: undefined,
    date: new Date("2026-01-31"),
  });
  return book.pages;
}

function said({ atoms }: TextItem): string {
  return atoms.map((atom) => atom.text).join("");
}

function widthOf({ atoms }: TextItem): number {
  return atoms.reduce((sum, { width }) => sum + width, 0);
}

function textsOn({ items }: Page): readonly TextItem[] {
  return items.filter((item) => item.type === "text");
}

function textOn(page: Page, wanted: string): TextItem {
  const found = textsOn(page).find((item) => said(item).includes(wanted));
  if (found === undefined) throw new Error(`${wanted} is not on the page`);
  return found;
}

function pageWith(book: readonly Page[], wanted: string): Page {
  const found = book.find((page) => textsOn(page).some((item) => said(item).includes(wanted)));
  if (found === undefined) throw new Error(`${wanted} is on no page`);
  return found;
}

interface Area {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

describe.each([
  ["A4", "ltr"],
  ["A4", "rtl"],
  ["Letter", "ltr"],
  ["Letter", "rtl"],
] as const)("on %s, %s", (paper, direction) => {
  const book = pagesOf({ paper, direction });
  const gutter = mm(4);
  const width = paper === "A4" ? mm(170) : mm(175.9);
  const column = (width - 11 * gutter) / 12;

  /** From the side where lines start. */
  const startOf = (item: TextItem, { width: whole }: Page): number =>
    direction === "ltr" ? item.x : whole - item.x - widthOf(item);
  const areaOf = ({ steps }: PathItem, { width: whole }: Page): Area => {
    const places = steps.flatMap((step) =>
      step[0] === "Z" ? [] : [[step.at(-2), step.at(-1)] as const],
    );
    const [xs, ys] = [places.map(([x]) => Number(x)), places.map(([, y]) => Number(y))];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const start = direction === "ltr" ? left : whole - right;
    return { start, top, width: right - left, height: bottom - top };
  };
  const areasOn = (page: Page, is: (item: PathItem) => boolean): readonly Area[] =>
    page.items
      .filter((item) => item.type === "path")
      .filter(is)
      .map((item) => areaOf(item, page));

  test("heads say the section, and whose book it is; feet which edition, and the page", () => {
    const page = pageWith(book, "Captain");
    const head = textOn(page, "Ferry · Ferry book");
    expect(startOf(head, page) + widthOf(head)).toBeCloseTo(mm(20) + width, 0);
    expect(head.y).toBeGreaterThan(mm(paper === "A4" ? 11.5 : 10.5));
    expect(head.y).toBeLessThan(mm(paper === "A4" ? 15 : 14));
    expect(startOf(textOn(page, "F-1 · Edition 3"), page)).toBeCloseTo(mm(20));
    expect(textsOn(page).map(said)).toContain("ii");
    const inside = pageWith(book, "Paragraph 70");
    expect(textsOn(inside).map(said)).toEqual(
      expect.arrayContaining(["4", "Communication · Boarding"]),
    );
  });

  test("pages are counted from the first chapter, and say of how many", () => {
    const front = book.findIndex((page) => page.label.style === "decimal");
    const opener = book[front];
    if (opener === undefined) throw new Error("there is no chapter");
    expect(textsOn(opener).map(said)).toEqual(
      expect.arrayContaining(["1", `of ${book.length - front}`]),
    );
    expect(book.slice(0, front).map(({ label }) => label.style)).not.toContain("decimal");
    expect(textsOn(pageWith(book, "Captain")).some((item) => said(item).startsWith("of "))).toBe(
      false,
    );
  });

  test("facts stand in two lists, their labels 32 mm wide", () => {
    const page = pageWith(book, "Captain");
    const half = (width - gutter) / 2;
    const [first, second] = [mm(20), mm(20) + half + gutter];
    expect(startOf(textOn(page, "Edition"), page)).toBeCloseTo(first);
    expect(startOf(textOn(page, "Third"), page)).toBeCloseTo(first + mm(32));
    expect(startOf(textOn(page, "Owner"), page)).toBeCloseTo(second);
    expect(startOf(textOn(page, "Captain"), page)).toBeCloseTo(second + mm(32));
    expect(textOn(page, "Third").y).toBeCloseTo(textOn(page, "Captain").y);
    const tops = areasOn(page, (item) => item.width === 1).filter(
      ({ start }) => start < second + 1,
    );
    expect(tops.slice(0, 2).map((each) => Math.round(each.width))).toEqual(
      [half, half].map(Math.round),
    );
  });

  test("whoever signs has a line for the day and one for the signature", () => {
    const page = pageWith(book, "Harbour master");
    const lines = areasOn(page, (item) => item.width === 0.75);
    expect(lines).toHaveLength(2);
    const role = textOn(page, "Harbour master");
    for (const { top } of lines) expect(Math.abs(top - role.y)).toBeLessThan(5);
    const [signature, day] = lines;
    expect(day?.start).toBeCloseTo((signature?.start ?? 0) + (signature?.width ?? 0) + gutter);
    expect((day?.start ?? 0) + (day?.width ?? 0)).toBeCloseTo(mm(20) + width, 0);
    expect(signature?.width).toBeGreaterThan(day?.width ?? Infinity);
  });

  test("copies stand in three columns", () => {
    const page = pageWith(book, "Pilot");
    const third = (width + gutter) / 3;
    const starts = ["Mate", "Cook", "Pilot"].map((name) => startOf(textOn(page, name), page));
    expect(starts.map(Math.round)).toEqual([0, 1, 2].map((n) => Math.round(mm(20) + n * third)));
  });

  test("the pages of a role stand beside the contents, behind a hairline", () => {
    const page = pageWith(book, "First mate");
    expect(page).toBe(pageWith(book, "Appendices"));
    const ninth = mm(20) + 8 * (column + gutter);
    const lines = areasOn(page, (item) => item.width === 0.5).filter((each) => each.height > 20);
    expect(lines.map(({ start }) => start)).toEqual([expect.closeTo(ninth, 0)]);
    // It parts nothing below the last of the roles.
    const [end = 0, below = 0] = lines.map(({ top, height }) => top + height);
    expect([end > textOn(page, "First mate").y, below]).toEqual([true, 0]);
    const contents = textsOn(page).filter((each) => startOf(each, page) < ninth && each.y < 700);
    expect(end).toBeLessThan(Math.max(...contents.map(({ y }) => y)));
    expect(startOf(textOn(page, "First mate"), page)).toBeCloseTo(ninth + gutter, 0);
    const front = book.findIndex(({ label }) => label.style === "decimal");
    const [first, last] = ["Standard b", "Standard c"].map(
      (each) => book.indexOf(pageWith(book, each)) - front + 1,
    );
    expect(Number(last)).toBeGreaterThan(Number(first));
    expect(textsOn(page).map(said).join("")).toContain(`${first}–${last}`);
    expect(textsOn(page).filter((item) => said(item).includes("Your pages"))).toHaveLength(1);
  });

  test("a long chapter opens on a field of 118 mm, with its stages as bars", () => {
    const page = pageWith(book, "2 stages, 3 standards");
    const [field] = areasOn(page, ({ fill }) => fill === plainLook.colors.brand);
    expect(field).toMatchObject({ start: 0, top: 0, width: page.width });
    expect(field?.height).toBeCloseTo(mm(118));
    const title = textsOn(page).find(({ atoms: [atom] }) => atom?.look.size === 32);
    if (title === undefined) throw new Error("the chapter has no title");
    expect(startOf(title, page)).toBeCloseTo(mm(20) + 3 * (column + gutter));
    expect(title.y).toBeGreaterThan(mm(56));
    expect(title.y).toBeLessThan(mm(69));
    const bars = areasOn(page, ({ fill }) => fill === plainLook.colors["brand-mid"]);
    const heights = [expect.closeTo(mm(17)), expect.closeTo(mm(17) / 2)];
    expect(bars.map(({ height }) => height)).toEqual(heights);
    expect(bars[1]?.start).toBeCloseTo((bars[0]?.start ?? 0) + (bars[0]?.width ?? 0) + gutter);
    expect(bars[0]?.start).toBeCloseTo(mm(20));
    expect(said(textOn(page, "Standards by stage."))).toContain(
      "1 more applies in every interaction",
    );
  });

  test("a chapter has its tab at the outer edge, paper on the field; an appendix has none", () => {
    const isTab = ({ height, width: wide }: Area): boolean =>
      Math.abs(height - mm(16)) < 0.1 && wide < mm(12);
    const tabsOn = (page: Page): readonly Area[] =>
      areasOn(page, ({ fill }) => fill !== undefined).filter(isTab);
    const [tab] = tabsOn(pageWith(book, "Paragraph 70"));
    const page = pageWith(book, "Paragraph 70");
    expect(tab?.start).toBeCloseTo(page.width - mm(8));
    expect(tab?.top).toBeCloseTo(mm(34 + 3 * 20));
    const opener = pageWith(book, "2 stages");
    const [knockedOut] = opener.items
      .filter((item) => item.type === "path")
      .filter((item) => isTab(areaOf(item, opener)));
    expect(knockedOut?.fill).toBe(plainLook.colors.paper);
    expect(tabsOn(pageWith(book, "Here."))).toEqual([]);
  });
});

test("a draft says so at the foot of its pages and across them; so does what is no longer in force", () => {
  const draft = pageWith(
    pagesOf({ imprint: { draft: "Draft of today, not in force" } }),
    "Captain",
  );
  const foot = textOn(draft, "Draft of today");
  expect(foot.atoms[0]?.look).toMatchObject({ weight: 600, color: plainLook.colors.stop });
  expect(textsOn(draft).map(said)).not.toContain("F-1 · Edition 3");
  const across = (page: Page): readonly string[] =>
    textsOn(page)
      .filter(({ angle }) => angle !== undefined)
      .map(said);
  expect(across(draft)).toEqual(["Draft"]);
  expect(across(pageWith(pagesOf({ imprint: { isObsolete: true } }), "Captain"))).toEqual([
    "Obsolete",
  ]);
  expect(across(pageWith(pagesOf(), "Captain"))).toEqual([]);
});

test("bars instead of a line need no tabs; headings with serifs have a rule below the head", () => {
  const page = pageWith(
    pagesOf({ choices: { locator: "bar", headings: "serif" } }),
    "Paragraph 70",
  );
  const paths = page.items.filter((item) => item.type === "path");
  expect(paths.filter(({ fill }) => fill === plainLook.colors.brand)).toEqual([]);
  const rules = paths.filter(({ steps: [from] }) => from?.[0] === "M" && from[2] < mm(20));
  expect(rules).toHaveLength(1);
});

test("the density of the text changes neither the paper nor what is alike on every page", () => {
  const sizesOf = (density: string): readonly number[] => {
    const book = pagesOf({ choices: { density } });
    const page = pageWith(book, "Paragraph 70");
    expect(page).toMatchObject({ width: mm(210), height: mm(297) });
    const body = textOn(page, "Paragraph 70");
    // Large print has no margin column.
    expect(body.x).toBeCloseTo(mm(density === "largePrint" ? 20 : 63.5), 0);
    const [head, foot] = [textOn(page, "Ferry · Ferry book"), textOn(page, "of ")];
    return [body, head, foot].map(({ atoms: [atom] }) => Number(atom?.look.size.toFixed(2)));
  };
  expect(sizesOf("normal")).toEqual([9.5, 7.5, 7.5]);
  expect(sizesOf("compact")).toEqual([8.5, 7.5, 7.5]);
  expect(sizesOf("largePrint")).toEqual([12, 10, 10]);
});
