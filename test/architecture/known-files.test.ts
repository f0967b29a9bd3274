import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as known from "../../src/known-files.ts";
import { filesOf } from "./arrows.ts";

const src = join(import.meta.dirname, "../../src");

test("the names of files that svc looks for are written once", () => {
  const names = Object.values(known).map(
    (name) => new RegExp(`= "${name.replaceAll(".", "[.]")}"`),
  );
  expect(names.length).toBeGreaterThanOrEqual(3);
  const files = filesOf(src).filter((file) => {
    const text = readFileSync(join(src, file), "utf8");
    return names.some((name) => name.test(text));
  });
  expect(files).toEqual(["known-files.ts"]);
});
