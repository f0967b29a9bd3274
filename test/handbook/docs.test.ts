import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { readExample } from "../support/examples.ts";
import { publish, workspaceOf } from "./book.ts";

test("docs/handbook.md names every section and appendix of a whole book", async () => {
  const docs = readFileSync(new URL("../../docs/handbook.md", import.meta.url), "utf8");
  const { markdown } = await publish(workspaceOf(readExample("merrowby-hotels")));
  const heads = [
    ...markdown.matchAll(/^#{2,3} (?:(\d+\.\d+|\d|[A-Z]) )?([^<\n]+?) <a id="([^"]+)"/gm),
  ];
  const titles = heads.flatMap(([, number, title = "", anchor = ""]) =>
    number !== undefined && !/^(?:stage|principle|checklist|figure|provision|section)-/.test(anchor)
      ? [title]
      : [],
  );
  expect(titles.length).toBeGreaterThan(50);
  expect(titles.filter((title) => !docs.includes(title))).toEqual([]);
});
