/** The cover of a printed book: what stands where, on a field and beside a band. */

import { crc32, deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";

import { makeFaces } from "../../../src/formats/pdf/book-faces.ts";
import { layOut } from "../../../src/formats/pdf/layout.ts";
import { mm } from "../../../src/formats/pdf/layout/geometry.ts";
import type { Item, Page, TextItem } from "../../../src/formats/pdf/paper.ts";
import { readPrintables } from "../../../src/formats/pdf/printable.ts";
import { check } from "../../../src/svc.ts";
import { makeBook } from "../../../src/svc/publish.ts";
import { fontOf } from "./fonts.ts";

const PATH = `
roles: [{id: mate, title: Mate}]
stages:
  - {id: board, title: Boarding, phase: before, owner: mate, order: 1, steps: [{id: queue, title: Queueing, feeling: {value: -1, basis: research}}]}
  - {id: cross, title: Crossing, phase: during, owner: mate, order: 2, steps: [{id: look, title: Looking out, momentOfTruth: true}]}
`;

/** A PNG of nothing, so wide and so high. */
function png(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

interface Made {
  readonly title?: string;
  readonly theme?: string;
  readonly language?: string;
  readonly path?: string;
  readonly status?: string;
  readonly logo?: Uint8Array;
}

async function coverOf(made: Made): Promise<Page> {
  const {
    title = "Ferry book",
    theme = "",
    language = "en",
    path = PATH,
    status = "approved",
    logo,
  } = made;
  const text = `svc: 1\nlanguage: ${language}\ncompany: {name: Ferry}\nhandbook: {title: ${title}, version: "3.1", status: ${status}, subtitle: How we cross, classification: Internal}\n${theme}\n${path}`;
  const { workspace } = check({ sources: [{ path: "svc.yaml", text }] });
  if (workspace === undefined) throw new Error("the workspace cannot be used");
  const { document, strings, look } = await makeBook(workspace, {
    document: "handbook",
    today: "2026-01-31",
  });
  if (document === undefined) throw new Error("there is no book");
  const headings = look.choices["headings"] === "serif" ? "serif" : "light";
  const assets = new Map(logo === undefined ? [] : [["logo.png", logo]]);
  const { pictures } = await readPrintables(assets.keys(), assets);
  const { book } = layOut({
    // The rest of the book is not looked at.
    document: { ...document, blocks: document.blocks.slice(0, 1) },
    strings,
    pictures,
    theme: look,
    faces: makeFaces({ language: document.language, headings, fontOf }),
    hyphenate: undefined,
    date: new Date("2026-01-31"),
  });
  const [page] = book.pages;
  if (page === undefined) throw new Error("there is no page");
  return page;
}

type Of<Type extends Item["type"]> = Extract<Item, { type: Type }>;

function all<Type extends Item["type"]>({ items }: Page, type: Type): readonly Of<Type>[] {
  return items.filter((item): item is Of<Type> => item.type === type);
}

function wordsOf({ atoms }: TextItem): string {
  return atoms.map(({ text }) => text).join("");
}

function lineWith(page: Page, word: string): TextItem {
  const found = all(page, "text").find((item) => wordsOf(item).includes(word));
  if (found === undefined) throw new Error(`no ${word} on the page`);
  return found;
}

/** The outline of the first area: the field or the band. */
function areaOf(page: Page) {
  const steps = all(page, "path").find(({ fill }) => fill !== undefined && fill !== "#fffdf8");
  const places = (steps?.steps ?? []).flatMap(([, x, y]) =>
    x === undefined || y === undefined ? [] : [{ x, y }],
  );
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function sizeOfTitle(page: Page): number | undefined {
  return all(page, "text").find(({ tag }) => tag?.role === "H1")?.atoms[0]?.look.size;
}

describe("a field", () => {
  test("reaches down to 214 mm with the path, to 148 mm without", async () => {
    const [long, short] = [await coverOf({}), await coverOf({ path: "" })];
    expect(areaOf(long).bottom).toBeCloseTo(mm(214));
    expect(areaOf(short).bottom).toBeCloseTo(mm(148));
    expect(lineWith(long, "Boarding").y).toBeLessThan(mm(214));
    expect(lineWith(long, "Approved").y).toBeGreaterThan(mm(229));
  });

  test("has the curve from edge to edge, its zero line at 175 mm", async () => {
    const page = await coverOf({});
    const lines = all(page, "path").filter(({ tag }) => tag?.role === "Figure");
    const level = lines.find(({ steps: [from, to] }) => from?.[2] === to?.[2]);
    expect(level?.steps[0]?.[2]).toBeCloseTo(mm(175));
    const curve = lines.find(({ steps }) => steps[1]?.[0] === "C" && steps.length < 8);
    expect(curve?.steps[0]?.[1]).toBeLessThan(0);
    expect(curve?.steps.at(-1)?.at(5)).toBeGreaterThan(page.width);
  });

  test("has the name at the start of a line and the classification at its end", async () => {
    const page = await coverOf({});
    const [name, end] = [lineWith(page, "Ferry"), lineWith(page, "Internal")];
    expect(name.x).toBeCloseTo(mm(20));
    expect(wordsOf(end)).toBe("Internal");
    expect(end.x).toBeGreaterThan(page.width / 2);
    expect(Math.abs(name.y - end.y)).toBeLessThan(2);
  });

  test("has the subtitle at 111 mm, and a long title in a smaller size instead", async () => {
    const page = await coverOf({});
    expect(sizeOfTitle(page)).toBe(56);
    expect(lineWith(page, "How we cross").y).toBeGreaterThan(mm(111));
    expect(lineWith(page, "How we cross").y).toBeLessThan(mm(117));
    const long = await coverOf({ title: "How our people look after whoever crosses ".repeat(3) });
    expect(sizeOfTitle(long)).toBeLessThan(56);
    expect(lineWith(long, "How we cross").y).toBeLessThan(mm(145));
  });

  test("has a title in whole words, the smaller the longer one of them is", async () => {
    const title = "Rindfleischetikettierungsüberwachung an Bord";
    for (const theme of ["", "theme: {name: ledger}"]) {
      const page = await coverOf({ title, theme });
      expect(wordsOf(lineWith(page, "Rind"))).toContain("überwachung");
      expect(sizeOfTitle(page)).toBeLessThan(38);
      expect(sizeOfTitle(await coverOf({ title: "Ferry ".repeat(4), theme }))).toBeGreaterThan(55);
    }
    const endless = await coverOf({ title: `${"Rindfleisch".repeat(4)} an Bord` });
    expect(wordsOf(lineWith(endless, "Rind"))).toContain("Rindfleisch".repeat(4));
  });

  test("is the same on Letter, its path at the same height and as wide as the text", async () => {
    const page = await coverOf({ theme: "theme: {paper: Letter}" });
    expect(page).toMatchObject({ width: 612, height: 792 });
    const { left, right, bottom } = areaOf(page);
    expect([left, right, bottom].map(Math.round)).toEqual([0, 612, Math.round(mm(214))]);
    const lines = all(page, "path").filter(({ tag }) => tag?.role === "Figure");
    const level = lines.find(({ steps: [from, to] }) => from?.[2] === to?.[2]);
    expect(level?.steps[0]?.[2]).toBeCloseTo(mm(175), 0);
    expect(lineWith(page, "Approved").y).toBeGreaterThan(mm(229));
    expect(lineWith(page, "Ferry").y).toBeCloseTo(lineWith(await coverOf({}), "Ferry").y);
  });

  test("says of a draft in the colour for it that it is one, and strikes through what is no longer in force", async () => {
    const stop = "#9c1b1b";
    const draft = lineWith(await coverOf({ status: "draft" }), "Draft");
    expect(draft.atoms[0]?.look.color).toBe(stop);
    const page = await coverOf({ status: "obsolete" });
    const word = lineWith(page, "Obsolete");
    const struck = all(page, "path").filter(({ steps: [from] }) => from?.[1] === word.x);
    expect(struck.map(({ steps: [from] }) => Number(from?.[2]) < word.y)).toEqual([true]);
    expect(lineWith(await coverOf({}), "Approved").x).toBeGreaterThan(
      lineWith(await coverOf({}), "Status").x + 10,
    );
  });

  test.each(["quay", "ledger"])(
    "has facts as large as text in large print, in %s",
    async (name) => {
      const sizeOf = (item: TextItem): number => item.atoms[0]?.look.size ?? 0;
      const page = await coverOf({ theme: `theme: {name: ${name}, density: largePrint}` });
      expect(sizeOf(lineWith(page, "Approved"))).toBeCloseTo(12);
      expect(lineWith(page, "Approved").y).toBeLessThan(page.height - mm(20));
      const normal = await coverOf({ theme: `theme: {name: ${name}}` });
      expect(sizeOf(lineWith(normal, "Approved"))).toBe(9.5);
      expect(lineWith(page, "Ferry").y).toBeCloseTo(lineWith(normal, "Ferry").y);
    },
  );

  test("that saves ink is a bar on top", async () => {
    expect(areaOf(await coverOf({ theme: "theme: {ink: saving}" })).bottom).toBeCloseTo(mm(3));
  });

  test("shows a logo in a box of 60 by 9 mm, with its name for who does not see it", async () => {
    const theme = "theme: {logo: logo.png}";
    const [image] = all(await coverOf({ theme, logo: png(40, 10) }), "image");
    expect(image?.height).toBeCloseTo(mm(9));
    expect(image?.width).toBeCloseTo(mm(36));
    expect(image?.tag?.alt).toBe("Ferry");
    const [wide] = all(await coverOf({ theme, logo: png(200, 10) }), "image");
    expect(wide?.width).toBeCloseTo(mm(60));
    const without = await coverOf({ theme, logo: Buffer.from("<svg/>") });
    expect(all(without, "image")).toEqual([]);
    expect(wordsOf(lineWith(without, "Ferry"))).toBe("Ferry");
  });
});

describe("a band", () => {
  const theme = "theme: {name: ledger}";

  test("is 20 mm wide on the side where lines start, and as high as the page", async () => {
    const ltr = await coverOf({ theme });
    expect(areaOf(ltr)).toMatchObject({ left: 0, bottom: ltr.height });
    expect(areaOf(ltr).right).toBeCloseTo(mm(20));
    const rtl = await coverOf({ theme, language: "he" });
    expect(areaOf(rtl).left).toBeCloseTo(rtl.width - mm(20));
  });

  test("has the figure of the edition for the eye only, and no path", async () => {
    const page = await coverOf({ theme });
    const large = all(page, "text").filter(({ atoms: [atom] }) => atom?.look.size === 320);
    expect(large.map(wordsOf)).toEqual(["3"]);
    expect(large[0]?.tag).toBeUndefined();
    expect(all(page, "path").filter(({ tag }) => tag?.role === "Figure")).toEqual([]);
  });

  test("has facts in a list with a hairline each, 92 mm wide", async () => {
    const page = await coverOf({ theme });
    const rules = all(page, "path").filter(({ width }) => width === 0.5);
    expect(rules).toHaveLength(3);
    for (const { steps } of rules) {
      expect(steps[0]?.[1]).toBeCloseTo(mm(34));
      expect(steps[1]?.[1]).toBeCloseTo(mm(126));
    }
    expect(lineWith(page, "How we cross").atoms[0]?.look).toMatchObject({
      family: "serif",
      italic: true,
    });
  });
});
