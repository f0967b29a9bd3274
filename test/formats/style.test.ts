import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { htmlStyleModule, htmlStylePath, writtenStyle } from "../../tools/html-style.ts";

const style = writtenStyle();

test("the module is the style sheets as they are: run `npm run generate` if this fails", () => {
  const path = new URL(`../../${htmlStylePath}`, import.meta.url);
  expect(readFileSync(path, "utf8")).toBe(htmlStyleModule());
});

test("directions are logical only, so that a right-to-left book is mirrored", () => {
  const physical =
    /(?:^|[\s;{-])(?:left|right|top|bottom|margin-left|padding-right)\s*:|text-align:\s*(?:left|right)|float/gm;
  expect(style.match(physical) ?? []).toEqual([]);
});

test("no word stands in the style sheet", () => {
  const contents = [...style.matchAll(/(?<![\w-])content:\s*([^;]+);/g)].map(
    (match) => match[1] ?? "",
  );
  expect(contents.length).toBeGreaterThan(3);
  const printed = contents.filter(
    (each) => !/^(?:none|counter\(list-item\)|var\(--edition\) \/ "")$/.test(each),
  );
  expect(printed.filter((each) => /\p{L}/u.test(each))).toEqual([]);
});
