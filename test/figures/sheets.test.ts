import { expect, test } from "vitest";

import { columnsOf, halvesOf, sheetsOf } from "../../src/figures/sheets.ts";
import { pathWith } from "./path.ts";

function columns(stages: number, steps: number, most = 18): readonly number[] {
  const sheets = sheetsOf(pathWith(["A"], "en", stages, steps).stages, most);
  return sheets.map((parts) => parts.reduce((sum, part) => sum + columnsOf(part), 0));
}

test("as few sheets as needed, as equal as stages allow", () => {
  expect(columns(6, 3)).toEqual([18]);
  expect(columns(7, 3)).toEqual([12, 9]);
  expect(columns(20, 3)).toEqual([15, 15, 15, 15]);
  expect(columns(3, 0)).toEqual([3]);
  expect(columns(0, 0)).toEqual([]);
});

test("a stage that is too large goes on on the next sheet, with every step in order", () => {
  const { stages } = pathWith(["A"], "en", 1, 40);
  const sheets = sheetsOf(stages, 18);
  expect(sheets.map((parts) => parts.map((part) => part.steps.length))).toEqual([[14], [14], [12]]);
  expect(sheets.flat().flatMap(({ steps }) => steps)).toEqual(stages[0]?.steps);
});

test("a sheet is cut after the stage that leaves the halves most equal", () => {
  const [two, three] = [pathWith(["A"], "en", 2, 2), pathWith(["A"], "en", 3, 3)];
  const [small = [], large = []] = [two, three].map(({ stages }) => sheetsOf(stages, 18)[0]);
  const cut = halvesOf([...small, ...large]).map((half) => half.map(columnsOf));
  expect(cut).toEqual([
    [2, 2, 3],
    [3, 3],
  ]);
  expect(halvesOf(small).map((half) => half.map(columnsOf))).toEqual([[2], [2]]);
});

test("one stage is cut between its steps", () => {
  const { stages } = pathWith(["A"], "en", 1, 9);
  const halves = sheetsOf(stages, 18).flatMap(halvesOf).flat();
  expect(halves.map(columnsOf)).toEqual([5, 4]);
  expect(halves.flatMap(({ steps }) => steps)).toEqual(stages[0]?.steps);
});
