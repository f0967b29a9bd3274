import { describe, expect, it } from "vitest";
import type { ImageItem } from "../../../src/formats/pdf/paper.ts";
import { writePdf } from "../../../src/formats/pdf/writer/write-pdf.ts";
import { book, page } from "./books.ts";
import { jpeg, png } from "./picture-bytes.ts";
import { colorAt, faultsOf, seenByPdfium } from "./read-pdf.ts";
import type { Seen } from "./read-pdf.ts";

const place = { type: "image", x: 100, y: 100, width: 100, height: 50 } as const;

async function shown(items: readonly ImageItem[]): Promise<Seen> {
  const bytes = await writePdf(book([page(items)]));
  expect(faultsOf(bytes)).toBe("");
  return seenByPdfium(bytes);
}

describe("a PNG", () => {
  it("stands where it should", async () => {
    const seen = await shown([{ ...place, bytes: png([255, 0, 0], [0, 0, 255]) }]);
    expect(colorAt(seen, 105, 105)).toBe("#ff0000");
    expect(colorAt(seen, 195, 145)).toBe("#0000ff");
    expect(colorAt(seen, 105, 155)).toBe("#ffffff");
    expect(colorAt(seen, 98, 125)).toBe("#ffffff");
  });

  it("lets what is below it shine through, and several do not disturb each other", async () => {
    const clear = png([255, 0, 0, 255], [0, 0, 0, 0]);
    const half = png([0, 255, 0, 255], [0, 0, 0, 0]);
    const items = [
      { ...place, bytes: clear },
      { ...place, y: 200, bytes: half },
    ];
    const seen = await shown(items);
    expect(colorAt(seen, 105, 125)).toBe("#ff0000");
    expect(colorAt(seen, 195, 125)).toBe("#ffffff");
    expect(colorAt(seen, 105, 225)).toBe("#00ff00");
    const [one, other] = [await writePdf(book([page(items)])), await writePdf(book([page(items)]))];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it("is written once, however often it stands there", async () => {
    const copies = Array.from({ length: 20 }, () => png([1, 2, 3], [4, 5, 6]));
    const bytes = await writePdf(book(copies.map((copy) => page([{ ...place, bytes: copy }]))));
    const text = Buffer.from(bytes).toString("latin1");
    expect(text.match(/\/Subtype \/Image/g)).toHaveLength(1);
    expect(colorAt(await seenByPdfium(bytes, 20), 105, 125)).toBe("#010203");
  });
});

describe("a JPEG", () => {
  // Where its gray and its white half are seen, from the left top corner, by its orientation.
  it.each([
    [1, "left", "right"],
    [2, "right", "left"],
    [3, "right", "left"],
    [4, "left", "right"],
    [5, "top", "bottom"],
    [6, "top", "bottom"],
    [7, "bottom", "top"],
    [8, "bottom", "top"],
  ] as const)("of orientation %i stands upright", async (orientation, gray, white) => {
    const seen = await shown([{ ...place, bytes: jpeg(orientation) }]);
    const spots = {
      left: [105, 125],
      right: [195, 125],
      top: [150, 105],
      bottom: [150, 145],
    } as const;
    const at = ([x, y]: readonly [number, number]): string => colorAt(seen, x, y);
    expect([at(spots[gray]), at(spots[white])]).toEqual(["#808080", "#ffffff"]);
  });
});

describe("what is no picture", () => {
  const damaged = Buffer.from(png([1, 2, 3, 4], [5, 6, 7, 8]));
  damaged.fill(0xff, damaged.indexOf("IDAT") + 6, damaged.indexOf("IDAT") + 12);

  it.each([
    ["another format", Buffer.from("GIF89a")],
    ["a damaged PNG", damaged],
    ["a JPEG that ends too soon", Buffer.from("ffd8ffe0", "hex")],
  ])("is complained about: %s", async (_, bytes) => {
    const made = writePdf(book([page([{ ...place, bytes }])]));
    await expect(made).rejects.toThrow("A picture cannot be written to a PDF");
  });
});
