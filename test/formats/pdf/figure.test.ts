/** Pictures with titles of any length: they are drawn, however little room those leave. */

import { expect, test } from "vitest";

import { mapFrame } from "../../../src/map-paper.ts";
import type { Page } from "../../../src/formats/pdf/paper.ts";
import { section, text } from "../build.ts";
import type { Block } from "../types.ts";
import { pagesOf, sayOf, textsOn } from "./small.ts";

const LONG = "Where guests go, and what they see there, and whom they meet. ".repeat(120);

function picture(width: number, title: string): Block {
  return {
    type: "figure",
    id: "figure",
    title: [text(title)],
    scene: {
      width,
      height: 400,
      language: "en",
      direction: "ltr",
      items: [
        {
          type: "text",
          value: "Drawn",
          x: 0,
          y: 20,
          anchor: "start",
          size: 8,
          weight: 400,
          ink: "ink",
          width: 40,
        },
      ],
    },
    description: [],
  };
}

function drawnOn(
  pages: readonly Page[],
): readonly { readonly size: number; readonly width: number }[] {
  return pages.flatMap((page) =>
    textsOn(page)
      .filter((item) => sayOf(item) === "Drawn")
      .map((item) => ({ size: item.atoms[0]?.look.size ?? 0, width: page.width })),
  );
}

test("a title longer than a page leaves its picture as large as it is", async () => {
  const [drawn, ...others] = drawnOn(await pagesOf([picture(300, LONG)]));
  expect(others).toEqual([]);
  expect(drawn?.size).toBe(8);
});

test("titles longer than the sheet of a map leave it readable, on a sheet", async () => {
  const map = picture(mapFrame("A4", "foldout").width, "Map");
  const appendix = section("appendix", "appendix-map", "Maps", [
    section("section", "map-path", LONG, [map]),
  ]);
  const [drawn, ...others] = drawnOn(await pagesOf([appendix]));
  expect(others).toEqual([]);
  expect(drawn?.size).toBeGreaterThan(4);
  expect(drawn?.width).toBeCloseTo(1190.6, 0);
});
