import { expect, test } from "vitest";

import { columnsOf, sheetsOf } from "../../src/figures/sheets.ts";
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
