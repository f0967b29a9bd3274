import { describe, expect, test } from "vitest";

import { html } from "../../src/formats/html/page.ts";
import { markdown } from "../../src/formats/markdown.ts";
import type { Scene, SceneText } from "../../src/scene.ts";
import { document } from "./build.ts";
import { attribute, byTag, readHtml, textOf } from "./read-html.ts";
import { englishStrings } from "./sample.ts";
import type { Block } from "./types.ts";

const line: SceneText = {
  type: "text",
  value: "Arrival",
  x: 6,
  y: 12.345,
  anchor: "middle",
  size: 8.25,
  weight: 600,
  ink: "on-brand",
  width: 30,
};

function scene(items: Scene["items"], direction: Scene["direction"] = "ltr"): Scene {
  return { width: 60, height: 20, language: direction === "rtl" ? "he" : "en", direction, items };
}

/** The file that stands beside a Markdown document. */
function file(drawn: Scene, title = "The path", words = "What it says"): string {
  const figure: Block = {
    type: "figure",
    id: "figure-a",
    title: [{ type: "text", value: title }],
    scene: drawn,
    description: [{ type: "text", value: words }],
  };
  const [, svg] = markdown(document([figure]), englishStrings);
  expect(svg?.name).toBe("handbook-figures/figure-a.svg");
  return new TextDecoder("utf-8", { fatal: true }).decode(svg?.bytes);
}

test("a picture in a file of its own", () => {
  const stroke = { ink: "brand", weight: 1.7 } as const;
  const drawn = scene([
    { type: "box", x: 0, y: 0, width: 60, height: 20, fill: "brand" },
    {
      type: "line",
      from: { x: 0, y: 10 },
      to: { x: 60, y: 10 },
      stroke: { ...stroke, dash: [3, 2] },
    },
    {
      type: "curve",
      from: { x: 1, y: 2 },
      segments: [{ control1: { x: 3, y: 2 }, control2: { x: 5, y: 8 }, to: { x: 7.125, y: 8 } }],
      stroke,
    },
    { type: "disc", x: 7, y: 8, radius: 3, fill: "paper", stroke },
    { type: "diamond", x: 20, y: 8, radius: 4, fill: "accent-fill" },
    line,
  ]);
  expect(file(drawn)).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title words" lang="en" xml:lang="en" viewBox="0 0 60 20" width="99" height="33" direction="ltr" font-family="'Noto Sans', 'Noto Sans Hebrew', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif">
    <title id="title">The path</title>
    <desc id="words">What it says</desc>
    <rect width="100%" height="100%" fill="#ffffff"/>
    <rect x="0" y="0" width="60" height="20" fill="#14484c"/>
    <path d="M0 10L60 10" fill="none" stroke="#14484c" stroke-width="1.7" stroke-dasharray="3 2"/>
    <path d="M1 2C3 2 5 8 7.13 8" fill="none" stroke="#14484c" stroke-width="1.7"/>
    <circle cx="7" cy="8" r="3" fill="#ffffff" stroke="#14484c" stroke-width="1.7"/>
    <path d="M20 4L24 8L20 12L16 8Z" fill="#e1a447"/>
    <text x="6" y="12.35" font-size="8.25" font-weight="600" text-anchor="middle" fill="#ffffff">Arrival</text>
    </svg>
    "
  `);
});

/** Read as strictly as XML is; our reader knows no colons in names. */
function read(source: string): ReturnType<typeof readHtml> {
  return readHtml(source.replace("xml:lang=", "xml-lang="));
}

const hostile = [
  "<script>alert(1)</script>",
  "]]>",
  '" onload="x',
  "&amp; &lt;",
  "a\u0000\u0001\u007fb",
  "\ud800 half",
  "\ufffe\uffff",
  "👩‍👩‍👧‍👦",
  "\u202eevil",
  "x".repeat(2000),
];

test.each(hostile)("is well-formed whatever it says: %j", (value) => {
  const source = file(scene([{ ...line, value }]), value, value);
  const [svg] = byTag(read(source), "svg");
  const [text] = byTag(read(source), "text");
  expect(svg).toBeDefined();
  expect(byTag(read(source), "script")).toEqual([]);
  // XML 1.0, production 2: what may stand in a document.
  expect(source).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  expect(text && textOf(text)).toBe(
    value.replace(/[\u0000\u0001\u007f\ufffe\uffff\ud800]/gu, "\ufffd"),
  );
});

describe("direction", () => {
  test("of a scene stays the one its places are for; a text that could disturb is shut in", () => {
    const source = file(scene([{ ...line, value: "Aldera 10–15", direction: "ltr" }, line], "rtl"));
    const [svg] = byTag(read(source), "svg");
    expect(svg && attribute(svg, "direction")).toBe("rtl");
    expect(svg && attribute(svg, "lang")).toBe("he");
    expect(source).toContain(' direction="ltr" fill="#ffffff">Aldera 10–15</text>');
    expect(source).toContain(' fill="#ffffff">Arrival</text>');
  });

  test("a text of the other direction starts on the same side as its neighbours", () => {
    const anchors = (["start", "middle", "end"] as const).map((anchor) => {
      const source = file(scene([{ ...line, anchor, value: "−1", direction: "ltr" }], "rtl"));
      const [text] = byTag(read(source), "text");
      return text && attribute(text, "text-anchor");
    });
    expect(anchors).toEqual(["end", "middle", undefined]);
  });

  test("numbers inside a right-to-left text do not turn", () => {
    const marks = "עד \u200e−2\u200e, \u200e10–15\u200e דקות";
    const value = "עד −2, 10–15 דקות";
    expect(file(scene([{ ...line, value }], "rtl"))).toContain(`>${marks}</text>`);
    expect(file(scene([{ ...line, value, direction: "rtl" }]))).toContain(`>${marks}</text>`);
  });

  test("numbers in what a picture says do not turn", () => {
    const texts = ["התחושה: ", "−1", ": קבלה, 10–15."];
    const said = "התחושה: \u200e−1\u200e: קבלה, \u200e10–15\u200e.";
    const figure: Block = {
      type: "figure",
      id: "figure-a",
      title: [],
      scene: scene([], "rtl"),
      description: texts.map((value) => ({ type: "text", value })),
    };
    const book = { ...document([figure]), direction: "rtl", language: "he" } as const;
    const [page, svg] = markdown(book, englishStrings).map(({ bytes }) =>
      new TextDecoder().decode(bytes),
    );
    expect(page).toContain(`![${said}](`);
    expect(svg).toContain(`<desc id="words">${said}</desc>`);
    expect(
      html(book, englishStrings).map(({ bytes }) => new TextDecoder().decode(bytes))[0],
    ).toContain(`>${said}</desc>`);
  });

  test("a language of its own is told", () => {
    expect(file(scene([{ ...line, language: "fr" }]))).toContain(' lang="fr"');
  });
});

test("names are safe and no name is given twice, whatever the anchors are", () => {
  const figures = ["step-a/b", "step-a b", "STEP-A-B", "заезд/стойка".repeat(30)].map(
    (id): Block => ({ type: "figure", id, title: [], scene: scene([]), description: [] }),
  );
  const names = markdown(document(figures), englishStrings).map(({ name }) => name);
  expect(names.slice(0, 4)).toEqual([
    "handbook.md",
    "handbook-figures/step-a-b.svg",
    "handbook-figures/step-a-b-2.svg",
    "handbook-figures/STEP-A-B-3.svg",
  ]);
  expect(names[4]?.length).toBeLessThan(110);
});
