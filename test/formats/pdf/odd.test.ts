/** What own templates and texts may hold, and seldom do. */

import { expect, test } from "vitest";
import { pdf } from "../../../src/formats/pdf/pdf.ts";
import { card, document, p } from "../build.ts";
import { englishStrings } from "../sample.ts";
import type { Block, Inline } from "../types.ts";
import { fontOf } from "./fonts.ts";
import { checkPdf } from "./matterhorn/check.ts";
import { allTextOf, faultsOf, withPdfjs } from "./read-pdf.ts";
import { pagesOf, sayOf, textsOn } from "./small.ts";

const text = (value: string): Inline => ({ type: "text", value });

function section(id: string, title: string, children: readonly Block[]): Block {
  return { type: "section", id, kind: "section", title: [text(title)], children };
}

/** A square of so many pixels. */
function square(size: number): Uint8Array {
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}"/></svg>`,
  );
}

async function printed(blocks: readonly Block[]): Promise<Uint8Array> {
  const assets = new Map([
    ["small.svg", square(10)],
    ["large.svg", square(300)],
  ]);
  const options = { fontOf, date: new Date(0) };
  const [file] = await pdf(document(blocks), englishStrings, assets, options);
  if (file === undefined) throw new Error("no file");
  return file.bytes;
}

/** How many links there are on the pages. */
async function linksIn(bytes: Uint8Array): Promise<number> {
  return await withPdfjs(bytes, async (file) => {
    const pages = await Promise.all(
      Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)),
    );
    const annotations = await Promise.all(pages.map((page) => page.getAnnotations()));
    return annotations.flat().length;
  });
}

/** How many shapes are drawn on the last page. */
async function shapesIn(bytes: Uint8Array): Promise<number> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return await withPdfjs(bytes, async (file) => {
    const page = await file.getPage(file.numPages);
    const { fnArray } = await page.getOperatorList();
    return fnArray.filter((each) => each === OPS.constructPath).length;
  });
}

test("pictures that say nothing may stand in links", async () => {
  const picture = (file: string): Inline => ({ type: "picture", file, alt: "" });
  const link = (children: readonly Inline[]): Inline => ({
    type: "link",
    address: "https://example.org/",
    children,
  });
  const bytes = await printed([
    p(link([picture("small.svg"), text(" at this")])),
    p(link([picture("large.svg")])),
  ]);
  expect(faultsOf(bytes)).toBe("");
  expect(checkPdf(bytes).map(({ condition }) => condition)).toEqual([]);
  expect(await linksIn(bytes)).toBeGreaterThanOrEqual(2);
});

test("a link without words leads nowhere, and what it holds is printed", async () => {
  const small: Inline = { type: "picture", file: "small.svg", alt: "" };
  const link: Inline = { type: "link", address: "https://example.org/", children: [small] };
  const [linked, plain, nothing] = [
    await printed([p(text("a"), link)]),
    await printed([p(text("a"), small)]),
    await printed([p(text("a"))]),
  ];
  expect(await linksIn(linked)).toBe(await linksIn(nothing));
  expect(await shapesIn(linked)).toBe(await shapesIn(plain));
  expect(await shapesIn(linked)).toBeGreaterThan(await shapesIn(nothing));
});

test("two things may have one name, and links may lead to what is not printed", async () => {
  const to = (anchor: string): Inline => ({
    type: "reference",
    anchor,
    children: [text("See it")],
  });
  const bytes = await printed([
    section("twice", "First", [p(text("one"))]),
    section("twice", "Second", [p(text("two"))]),
    section("silent", "", [p(text("three"))]),
    p(to("twice")),
    p(to("silent")),
  ]);
  expect(faultsOf(bytes)).toBe("");
  expect(await allTextOf(bytes)).toContain("two");
});

test("large type of single letters and a title longer than its page come to an end", async () => {
  const letters: Block = {
    type: "paragraph",
    role: "lead",
    children: [text("a"), { type: "lineBreak" }, text("b")],
  };
  const facts = Array.from({ length: 60 }, (_, n): Block => {
    const label: Inline = { type: "strong", children: [text("Source")] };
    return { type: "paragraph", role: "fact", children: [label, text(` number ${n} of many`)] };
  });
  const tall = card("a", "A-1", "must", "A title without an end ".repeat(80), [], facts);
  const pages = await pagesOf([letters, tall, p(text("Behind it."))]);
  const said = pages.flatMap((page) => textsOn(page).map(sayOf)).join(" ");
  expect(said).toContain("number 59");
  expect(said).toContain("Behind it.");
});

test("code keeps the blanks that it begins with", async () => {
  const [page] = await pagesOf([{ type: "codeBlock", value: "if a\n    b\n" }]);
  if (page === undefined) throw new Error("no page");
  const [line] = textsOn(page).filter((item) => sayOf(item).endsWith("b"));
  expect(line === undefined ? "" : sayOf(line)).toBe("\u00a0\u00a0\u00a0\u00a0b");
});
