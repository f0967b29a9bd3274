import { describe, expect, test } from "vitest";

import type { Page } from "../../../src/formats/pdf/paper.ts";
import { figure, p, row, section, strong } from "../build.ts";
import type { Block } from "../types.ts";
import { pagesOf, sayOf, textsOn } from "./small.ts";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const week: Block = {
  type: "table",
  rows: [
    row(true, "Week", ...days),
    ...Array.from({ length: 60 }, (_, n) => row(false, `${n + 1}`, ...days)),
  ],
};

function sideways(...children: readonly Block[]): Block {
  return { type: "landscape", children };
}

function isSideways({ width, height }: Page): boolean {
  return width > height;
}

function said(page: Page | undefined): string {
  return page === undefined ? "" : textsOn(page).map(sayOf).join(" ");
}

describe("what lies on its side", () => {
  test("has pages of its own, between upright ones", async () => {
    const pages = await pagesOf([p("Before it."), sideways(p("The week."), week), p("Behind it.")]);
    const turned = pages.filter(isSideways);
    expect(turned.length).toBeGreaterThan(1);
    expect(turned.map(({ width, height }) => [width, height])).toEqual(
      turned.map(() => [pages[0]?.height, pages[0]?.width]),
    );
    expect(turned).toHaveLength(3);
    expect(pages.map(isSideways)).toEqual([false, true, true, true, false]);
    expect(said(pages[0])).toContain("Before it.");
    expect(said(pages[1])).toContain("The week.");
    expect(said(pages.at(-1))).toContain("Behind it.");
    for (const page of turned) expect(said(page)).toContain("Saturday");
  });

  test.each(["en", "he"] as const)("is as wide as its pages: %s", async (language) => {
    const pages = await pagesOf([sideways(week)], { language });
    const [first] = pages;
    if (first === undefined) throw new Error("no page");
    const across = textsOn(first).map(({ x }) => x);
    expect(Math.max(...across)).toBeGreaterThan(0.8 * first.width);
    expect(Math.max(...across)).toBeLessThan(first.width);
    expect(Math.min(...across)).toBeGreaterThan(0);
  });

  test("has the title of its section above it", async () => {
    const stage = section("section", "s", "Rotas", [sideways(week)], "1.1");
    const pages = await pagesOf([p("Before it."), stage, p("Behind it.")]);
    expect(pages.map(isSideways)).toEqual([false, true, true, true, false]);
    expect(said(pages[1])).toContain("Rotas");
    for (const page of pages)
      for (const { x } of textsOn(page)) expect(x).toBeLessThan(page.width - 40);
  });

  test("has the title of a chapter above it that has no page for that", async () => {
    const chapter = section("chapter", "c", "Rotas", [sideways(week)], "1");
    const pages = await pagesOf([p("Before it."), chapter]);
    expect(pages.map(isSideways)).toEqual([false, true, true, true]);
    expect(said(pages[1])).toContain("Rotas");
  });

  test("takes nothing along that stands upright, and leaves nothing on its pages", async () => {
    const long = Array.from({ length: 30 }, (_, n) => p(`Line ${n}.`));
    const title: Block = p(strong("A title"));
    for (const around of [[p("Only a line.")], long]) {
      const pages = await pagesOf([...around, sideways(p("Here."), title), ...around]);
      for (const page of pages) {
        const isHere = said(page).includes("Here.") || said(page).includes("A title");
        expect(isSideways(page)).toBe(isHere);
      }
    }
  });

  test("is nothing where there is nothing in it but a new page", async () => {
    const pages = await pagesOf([
      p("Before it."),
      sideways({ type: "pageBreak" }),
      p("Behind it."),
    ]);
    expect(pages.map(isSideways)).toEqual([false, false]);
  });

  test("leaves a map the sheet that it has", async () => {
    const drawn = figure("map", "The path", "Path");
    if (drawn.type !== "figure") throw new Error("no figure");
    const map = { ...drawn, scene: { ...drawn.scene, width: 1105, height: 300 } };
    const pages = await pagesOf([sideways(map, p("Behind the map."))]);
    expect(pages.map(({ width }) => Math.round(width))).toEqual([1191, 842]);
  });

  test("has no pages that are opened by a chapter: its chapters begin as other sections do", async () => {
    const chapter = section("chapter", "c", "Rotas", [p("Who comes when.")], "1");
    const pages = await pagesOf([sideways(chapter)]);
    expect(pages.map(isSideways)).toEqual([true]);
    expect(said(pages[0])).toContain("Who comes when.");
  });
});
