/** Pictures of a workspace in its printed book: pixels of every kind, drawings as vectors, and what is told of those that cannot be printed. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { makeFaces } from "../../../src/formats/pdf/book-faces.ts";
import { layOut } from "../../../src/formats/pdf/layout.ts";
import { papers } from "../../../src/formats/pdf/layout/geometry.ts";
import type { Item, Page } from "../../../src/formats/pdf/paper.ts";
import { readPrintables } from "../../../src/formats/pdf/printable.ts";
import type { Printable } from "../../../src/formats/pdf/printable.ts";
import { writePdf } from "../../../src/formats/pdf/writer/write-pdf.ts";
import { plainLook } from "../../../src/formats/options.ts";
import { minimal, root } from "../../support/run-svc.ts";
import { build, check, locateFindings, readPictures } from "../../../src/svc.ts";
import { document, p } from "../build.ts";
import { englishStrings, hebrewStrings } from "../sample.ts";
import type { Inline } from "../types.ts";
import { book, page } from "./books.ts";
import { fontOf } from "./fonts.ts";
import { jpeg, png, pngOf } from "./picture-bytes.ts";
import { sayOf, textsOn } from "./on-pages.ts";
import { allTextOf, colorAt, faultsOf, plainOf, seenByPdfium, structureOf } from "./read-pdf.ts";
import type { Seen } from "./read-pdf.ts";

async function read(file: string, bytes: Uint8Array | string): Promise<Printable | string> {
  const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const { pictures, faults } = await readPrintables([file], new Map([[file, content]]));
  const fault = faults.get(file);
  const found = pictures.get(file);
  if (found === undefined) return `${fault?.because} ${fault?.name}`.trim();
  return found;
}

/** Pictures beside each other on one page, each in a square of 40 points from 50 points on. */
async function shown(pictures: readonly (Printable | string)[]): Promise<Seen> {
  const items = pictures.map((picture, index): Item => {
    if (typeof picture === "string") throw new Error(`picture ${index}: ${picture}`);
    const place = { x: 50 + index * 50, y: 50, width: 40, height: 40 };
    return "bytes" in picture
      ? { type: "image", bytes: picture.bytes, ...place }
      : { type: "drawing", drawing: picture.drawing, ...place };
  });
  const bytes = await writePdf(book([page(items, { width: 100 + 50 * items.length })]));
  expect(faultsOf(bytes)).toBe("");
  return seenByPdfium(bytes);
}

describe("a PNG of any kind", () => {
  const [red, blue] = ["#ff0000", "#0000ff"];
  const row = [0, 255, 0, 0, 0, 0, 255];
  const rgb16 = [255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255];
  // Each with a red pixel on the left, and on the right a blue one, or one through which the paper shines.
  const kinds: readonly (readonly [name: string, bytes: Uint8Array, right: string])[] = [
    ["of 16 bits", pngOf({ depth: 16, kind: 2, data: [0, ...rgb16] }), blue],
    [
      "of 16 bits and opacity",
      pngOf({
        depth: 16,
        kind: 6,
        data: [0, ...rgb16.slice(0, 6), 255, 255, ...rgb16.slice(6), 0, 0],
      }),
      "#ffffff",
    ],
    [
      "of a palette of 2 bits with opacity",
      pngOf({
        depth: 2,
        kind: 3,
        palette: [255, 0, 0, 0, 0, 255],
        clear: [255, 0],
        data: [0, 0x10],
      }),
      "#ffffff",
    ],
    [
      "of a palette of 4 bits",
      pngOf({ depth: 4, kind: 3, palette: [255, 0, 0, 0, 0, 255], data: [0, 0x01] }),
      blue,
    ],
    [
      "with a color that stands for none",
      pngOf({ height: 2, kind: 2, clear: [0, 0, 0, 0, 0, 255], data: [...row, ...row] }),
      "#ffffff",
    ],
    ["interlaced", pngOf({ kind: 2, interlace: 1, data: [0, 255, 0, 0, 0, 0, 0, 255] }), blue],
    [
      "with a palette that it does not need",
      pngOf({ kind: 2, palette: [1, 2, 3], data: [0, 255, 0, 0, 0, 0, 255] }),
      blue,
    ],
  ];

  it("is shown with its colors", async () => {
    const seen = await shown(await Promise.all(kinds.map(([, bytes]) => read("a.png", bytes))));
    for (const [index, [name, , right]] of kinds.entries()) {
      const x = 50 + index * 50;
      const found = [colorAt(seen, x + 5, 70), colorAt(seen, x + 35, 70)];
      expect([name, ...found]).toEqual([name, red, right]);
    }
  });
});

test("a JPEG is as wide as it is when it stands upright", async () => {
  expect(await read("a.jpg", jpeg(1))).toMatchObject({ width: 16, height: 8 });
  expect(await read("a.jpeg", jpeg(6))).toMatchObject({ width: 8, height: 16 });
});

test("a JPEG may have bytes that only fill the room before its segments", async () => {
  const filled = Buffer.from(jpeg(6)).toString("hex").replace("ffe1", "ffffe1");
  const bytes = Buffer.from(filled.replace("ffc0", "ffffffc0"), "hex");
  const picture = await read("a.jpg", bytes);
  expect(picture).toMatchObject({ width: 8, height: 16 });
  const [plain, seen] = [await shown([await read("a.jpg", jpeg(6))]), await shown([picture])];
  expect(seen).toEqual(plain);
});

test.each([
  ["a row of no known filter", "a.png", pngOf({ kind: 2, data: [9, 1, 2, 3, 4, 5, 6] })],
  ["too few pixels", "a.png", pngOf({ kind: 2, data: [0, 1, 2] })],
  ["far too many pixels", "a.png", pngOf({ kind: 2, data: Buffer.alloc(1e6) })],
  ["half of a PNG", "a.png", png([1, 2, 3], [4, 5, 6]).subarray(0, 50)],
  ["no pixels", "a.png", pngOf({ width: 0, kind: 2, data: [0] })],
  [
    "a color that its palette has not",
    "a.png",
    pngOf({ kind: 3, palette: [1, 2, 3], clear: [9], data: [0, 0, 7] }),
  ],
  ["half of a JPEG", "a.jpg", jpeg(1).subarray(0, 150)],
  ["a JPEG without a frame", "a.jpg", Buffer.from("ffd8ffe000044a46ffd9", "hex")],
  ["a JPEG of a kind that no reader shows", "a.jpg", otherFrame()],
  [
    "half of a drawing",
    "a.svg",
    new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'>"),
  ],
])("a picture is told of as damaged: %s", async (_, file, bytes) => {
  expect(await read(file, bytes)).toBe("damaged");
});

test("a picture may be too large, or of a kind that a PDF cannot hold", async () => {
  const large = pngOf({ width: 100_000, height: 100_000, kind: 2, data: [0] });
  expect(await read("a.png", large)).toBe("pixels");
  expect(await read("a.gif", Buffer.from("GIF89a"))).toBe("kind");
});

/** A JPEG that is packed in a way that none of its readers knows. */
function otherFrame(): Uint8Array {
  return Buffer.from(Buffer.from(jpeg(1)).toString("hex").replace("ffc0", "ffc9"), "hex");
}

/** A drawing in a window of 40 by 40. */
function svg(inside: string, more = 'viewBox="0 0 40 40"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${more}>${inside}</svg>`;
}

const hugely = '<g transform="scale(1e200)">';
const cell = "<rect width='20' height='20' fill='red'/>";

describe("a drawing", () => {
  // What is seen at a place in the square of 40 points.
  const drawings: readonly (readonly [
    inside: string,
    at: readonly [number, number],
    color: string,
  ])[] = [
    [cell, [10, 10], "#ff0000"],
    [cell, [30, 30], "#ffffff"],
    [`<g transform="translate(20 20)">${cell}</g>`, [30, 30], "#ff0000"],
    [
      '<path fill="lime" d="M0 0h40v40h-40zM10 10h20v20h-20z" fill-rule="evenodd"/>',
      [20, 20],
      "#ffffff",
    ],
    ['<path fill="lime" d="M0 0h40v40h-40zM10 10h20v20h-20z"/>', [20, 20], "#00ff00"],
    [
      '<style>.a,#b{fill:#0000ff}</style><rect class="a" fill="red" width="40" height="40"/>',
      [20, 20],
      "#0000ff",
    ],
    [
      '<circle cx="20" cy="20" r="18" style="fill:none;stroke:hsl(240,100%,50%);stroke-width:4"/>',
      [20, 2],
      "#0000ff",
    ],
    [`<defs><g id="u">${cell}</g></defs><use xlink:href="#u" x="20" y="20"/>`, [30, 30], "#ff0000"],
    [
      '<clipPath id="c"><circle cx="20" cy="20" r="10"/></clipPath><rect clip-path="url(#c)" width="40" height="40"/>',
      [5, 5],
      "#ffffff",
    ],
    [
      '<g opacity=".5"><rect width="40" height="40" fill="red"/><rect width="40" height="40" fill="blue"/></g>',
      [20, 20],
      "#7f7fff",
    ],
    ['<g fill="red"><rect width="40" height="40" fill="None"/></g>', [20, 20], "#ffffff"],
    [
      '<g color="blue"><rect width="40" height="40" style="fill:CURRENTCOLOR"/></g>',
      [20, 20],
      "#0000ff",
    ],
    [
      '<g color="blue"><rect width="40" height="40" fill="url(#none) currentcolor"/></g>',
      [20, 20],
      "#0000ff",
    ],
    [
      '<rect width="40" height="40" fill="red"/><rect width="40" height="40" display="NONE"/>',
      [20, 20],
      "#ff0000",
    ],
    ["<ellipse cx='20' cy='20' rx='20' ry='5' fill='red'/>", [20, 10], "#ffffff"],
    ["<polygon points='0,0 40,0 0,40' fill='red'/>", [5, 5], "#ff0000"],
    ["<path d='M0 20A20 20 0 0 1 40 20Z' fill='red'/>", [20, 5], "#ff0000"],
    ["<path d='M0 0Q40 0 40 40T80 80L0 40z' fill='red'/>", [10, 10], "#ff0000"],
  ];

  it("is shown as it is meant", async () => {
    const read1 = await Promise.all(drawings.map(([inside]) => read("a.svg", svg(inside))));
    const seen = await shown(read1);
    for (const [index, [inside, [x, y], color]] of drawings.entries())
      expect([inside, near(colorAt(seen, 50 + index * 50 + x, 50 + y))]).toEqual([
        inside,
        near(color),
      ]);
  });

  it("is as large as its window where it says that it is less than nothing", async () => {
    const sizes = await Promise.all(
      ['width="-5" height="0"', 'width="80" height="-1"'].map(async (size) => {
        const drawn = await read("a.svg", svg(cell, `${size} viewBox="0 0 40 40"`));
        return typeof drawn === "string" ? drawn : [drawn.width, drawn.height];
      }),
    );
    expect(sizes).toEqual([
      [40, 40],
      [80, 80],
    ]);
  });

  it("changes its colors from one to the other", async () => {
    const stops = '<stop stop-color="red"/><stop offset="1" stop-color="blue"/>';
    const seen = await shown([
      await read(
        "a.svg",
        svg(
          `<linearGradient id="g">${stops}</linearGradient><rect width="40" height="40" fill="url(#g)"/>`,
        ),
      ),
      await read(
        "a.svg",
        svg(
          `<radialGradient id="g">${stops}</radialGradient><rect width="40" height="40" fill="url(#g)"/>`,
        ),
      ),
      await read(
        "a.svg",
        svg(
          `<linearGradient id="h">${stops}</linearGradient><linearGradient id="g" href="#h" x2="0" y2="40" gradientUnits="userSpaceOnUse"/><path d="M20 0V40" stroke="url(#g)" stroke-width="40"/>`,
        ),
      ),
    ]);
    const at = (x: number, y: number): readonly number[] => partsOf(colorAt(seen, x, y));
    expect(at(52, 70)[0]).toBeGreaterThan(230);
    expect(at(88, 70)[2]).toBeGreaterThan(230);
    expect(at(120, 70)[0]).toBeGreaterThan(230);
    expect(at(101, 51)[2]).toBeGreaterThan(230);
    expect(at(170, 52)[0]).toBeGreaterThan(230);
    expect(at(170, 88)[2]).toBeGreaterThan(230);
  });

  it.each([
    ['width="80" height="20" viewBox="0 0 40 40"', 80, 20],
    ['width="1in" viewBox="0 0 40 20"', 96, 48],
    ['viewBox="0 0 7 9"', 7, 9],
    ['width="100%" viewBox="0 0 7 9"', 7, 9],
  ])("has its size: %s", async (more, width, height) => {
    expect(await read("a.svg", svg(cell, more))).toMatchObject({ width, height });
  });

  it.each([
    ["pattern", `<pattern id="p">${cell}</pattern><rect width="9" height="9" fill="url(#p)"/>`],
    ["mask", '<rect width="9" height="9" mask="url(#m)"/>'],
    ["filter", '<rect width="9" height="9" style="filter:blur(2px)"/>'],
    ["mix-blend-mode", '<g style="mix-blend-mode:multiply"><rect width="9" height="9"/></g>'],
    ["marker-end", '<path d="M0 0H9" marker-end="url(#m)"/>'],
    ["text", "<text>Merrowby</text>"],
    [
      "stop-opacity",
      '<linearGradient id="g"><stop/><stop offset="1" stop-opacity="0"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>',
    ],
    ["transform", '<g style="transform:translate(2px,1px)"><path d="M0 0H9"/></g>'],
    ["d", '<path d="M0 0 Lorem"/>'],
    ["2em", '<rect width="2em" height="9"/>'],
    ["#12", '<rect width="9" height="9" fill="#12"/>'],
    [".a > .b", "<style>.a > .b{fill:red}</style><path d='M0 0'/>"],
    ["stroke-miterlimit", '<path d="M0 0H9" stroke="red" stroke-miterlimit="4px"/>'],
    ["1e999", '<path d="M0 0H9" stroke="red" stroke-width="1e999"/>'],
    ["1e308in", '<rect width="1e308in" height="9"/>'],
    ["transform", '<g transform="rotate(1e400)"><path d="M0 0H9"/></g>'],
    ["transform", '<g transform="scale(1e400)"><path d="M0 0H9"/></g>'],
    [
      "1e999",
      '<linearGradient id="g" x1="1e999"><stop/><stop offset="1" stop-color="red"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>',
    ],
    ["transform", `${hugely}${hugely}${cell}</g></g>`],
    ["transform", `<g transform="scale(1e-310 1)" opacity=".5">${cell}</g>`],
    ["transform", `<g id="u">${cell}</g><use href="#u" x="1e308" transform="scale(1e308)"/>`],
    [
      "clip-path",
      `<clipPath id="c" transform="scale(1e200)"><rect width="1e200" height="9"/></clipPath><g clip-path="url(#c)">${cell}</g>`,
    ],
    [
      "linearGradient",
      '<linearGradient id="g"><stop/><stop offset="1" stop-color="red"/></linearGradient><path d="M-1e308 0H1e308V9z" fill="url(#g)"/>',
    ],
    ["url(#y)", `<path d="M0 0H9V9" fill="url(#x) ${"url(#y) ".repeat(20_000)}"/>`],
    ["g", `${"<g>".repeat(8000)}${"</g>".repeat(8000)}`],
    ["g", `<defs>${"<g>".repeat(8000)}<style/>${"</g>".repeat(8000)}</defs>`],
    ["use", `<g id="u">${cell}<use href="#u"/></g>`],
    ["use", Array.from({ length: 9 }, (_, n) => nineTimes(n)).join("")],
  ])("is told of where it has what cannot be drawn: %s", async (name, inside) => {
    expect(await read("a.svg", svg(inside))).toBe(`drawing ${name}`);
  });

  it.each(["a 0 10 10", "0 0 1e999 10", "0 0 1e-320 1e-320", "0 0 1e308 1e-308"])(
    "is told of where its window is none: %s",
    async (box) => {
      expect(await read("a.svg", svg(cell, `viewBox="${box}"`))).toBe("drawing viewBox");
    },
  );
});

/** Each group has the next one nine times in it. */
function nineTimes(number: number): string {
  return `<g id="u${number}">${`<use href="#u${number + 1}"/>`.repeat(9)}</g>`;
}

function partsOf(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

/** Readers round colors each in their way. */
function near(color: string): string {
  return partsOf(color)
    .map((part) => Math.round(part / 4))
    .join(" ");
}

function pictureOf(file: string): Inline {
  return { type: "picture", file, alt: `alt of ${file}` };
}

async function pageOf(children: readonly (string | Inline)[], language = "en"): Promise<Page> {
  const assets = new Map([
    [
      "wide.svg",
      new TextEncoder().encode(svg(cell, 'width="4000" height="400" viewBox="0 0 40 40"')),
    ],
    ["box.svg", new TextEncoder().encode(svg(cell, 'width="80" height="80" viewBox="0 0 40 40"'))],
    ["small.png", png([255, 0, 0], [0, 0, 255])],
  ]);
  const { pictures } = await readPrintables(assets.keys(), assets);
  const isHebrew = language === "he";
  const { book: laid } = layOut({
    document: document([p(...children)], isHebrew ? { language, direction: "rtl" } : {}),
    strings: isHebrew ? hebrewStrings : englishStrings,
    pictures,
    theme: plainLook,
    faces: makeFaces({ language, headings: "light", fontOf }),
    hyphenate: undefined,
    date: new Date("2026-01-31"),
  });
  const [first] = laid.pages;
  if (first === undefined) throw new Error("there is no page");
  return first;
}

type Drawn = Extract<Item, { type: "image" | "drawing" }>;

function drawnOn({ items }: Page): readonly Drawn[] {
  return items.filter((item): item is Drawn => item.type === "image" || item.type === "drawing");
}

describe("a picture in a text", () => {
  it("stands between the words before and behind it, not larger than it is", async () => {
    const laid = await pageOf(["Before. ", pictureOf("box.svg"), " Behind."]);
    const [drawn] = drawnOn(laid);
    expect(drawn).toMatchObject({
      width: 60,
      height: 60,
      tag: { role: "Figure", alt: "alt of box.svg" },
    });
    const lines = textsOn(laid).filter(({ tag }) => tag !== undefined);
    expect(lines.map(sayOf)).toEqual(["Before.", "Behind."]);
    expect(lines[0]?.y).toBeLessThan(drawn?.y ?? 0);
    expect(lines[1]?.y).toBeGreaterThan((drawn?.y ?? 0) + 60);
  });

  it("is as wide as the text at most, from the side where lines begin", async () => {
    const [english] = drawnOn(await pageOf([pictureOf("wide.svg")]));
    const [hebrew] = drawnOn(await pageOf([pictureOf("wide.svg")], "he"));
    expect(english?.width).toBeLessThan(papers.A4.width - 2 * papers.A4.side + 1);
    expect((english?.width ?? 0) / (english?.height ?? 1)).toBeCloseTo(10);
    const right = papers.A4.width - (hebrew?.x ?? 0) - (hebrew?.width ?? 0);
    expect(right).toBeCloseTo(english?.x ?? 0);
  });

  it("stays on the line where it is small", async () => {
    const laid = await pageOf(["See ", pictureOf("small.png"), " there."]);
    const [drawn] = drawnOn(laid);
    const lines = textsOn(laid).filter(({ tag }) => tag !== undefined);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.y).toBe(lines[1]?.y);
    expect(drawn?.width).toBeCloseTo(1.5);
    expect(drawn?.y).toBeGreaterThan((lines[0]?.y ?? 0) - 12);
    expect(drawn?.y).toBeLessThan(lines[0]?.y ?? 0);
  });

  it("leads where its link does, and what cannot be shown is its words", async () => {
    const laid = await pageOf([
      { type: "link", address: "https://example.org/", children: [pictureOf("box.svg")] },
    ]);
    const link = laid.items.find((item) => item.type === "link");
    expect(link).toMatchObject({
      address: "https://example.org/",
      says: "alt of box.svg",
      width: 60,
    });
    const without = await pageOf(["See ", pictureOf("gone.png")]);
    expect(textsOn(without).map(sayOf).join("")).toContain("See alt of gone.png");
  });
});

test("a workspace's pictures are printed, and told of where they cannot be", async () => {
  const files = new Map<string, Uint8Array>([
    ["logo.svg", readFileSync(join(root, "examples/merrowby-hotels/pictures/logo.svg"))],
    ["two.png", png([255, 0, 0], [0, 0, 255])],
    ["lost.png", pngOf({ kind: 6, data: [9, 1, 2, 3, 4, 5, 6, 7, 8] })],
    ["old.gif", Buffer.from("GIF89a;")],
  ]);
  const purpose = [
    "  purpose: |",
    "    ![Two colours](two.png)",
    "",
    "    ![A lost filter](lost.png) and ![An old kind](old.gif)",
    "roles:",
  ].join("\n");
  const text = `${minimal["svc.yaml"].replace("roles:", purpose)}theme: {logo: logo.svg}\n`;
  const sources = [{ path: "svc.yaml", text }];
  const { workspace } = check({ sources });
  if (workspace === undefined) throw new Error("the workspace cannot be used");
  const { assets, findings } = await readPictures(
    workspace,
    () => new Map([...files].map(([file, bytes]) => [file, { bytes }])),
  );
  expect(findings).toEqual([]);
  const request = { document: "handbook", formats: ["pdf"], today: "2026-01-31" } as const;
  const fonts = (file: string): Uint8Array => readFileSync(join(root, "dist/fonts", file));
  const made = await build(workspace, { ...request, fontOf: fonts, assets });
  const told = locateFindings(made.findings, sources).map(
    ({ file, start, severity, message }) =>
      `${severity} ${file}:${start.line}:${start.column} ${message}`,
  );
  expect(told).toEqual([
    "warn svc.yaml:10:22 The picture lost.png is damaged, or saved in a rare form that svc cannot read",
    "warn svc.yaml:10:51 The picture old.gif is of a kind that a PDF cannot hold",
  ]);
  const bytes = made.files[0]?.bytes ?? new Uint8Array();
  expect(faultsOf(bytes)).toBe("");
  expect(await allTextOf(bytes)).toContain("A lost filter and An old kind");
  expect(JSON.stringify(await structureOf(bytes, 1))).toContain('["Figure","content"]');
  // The logo is no picture of pixels: the only one is that of the text. Without qpdf, nothing of it can be looked at.
  const plain = plainOf(bytes) ?? "/Subtype /Image /Subtype /Form (Two colours)";
  expect(plain.match(/\/Subtype \/Image/g)).toHaveLength(1);
  expect(plain.match(/\/Subtype \/Form/g)).toHaveLength(1);
  expect(plain).toContain("(Two colours)");
});
