import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reportPretty } from "../../src/reporters/pretty.ts";
import { countTotals } from "../../src/reporters/report.ts";
import type { Source } from "../../src/source.ts";
import { makeRememberingParse } from "../../src/syntax/parse.ts";
import { check, locateFindings } from "../../src/svc.ts";
import type { Diagnostic } from "../../src/svc.ts";
import { broken, example, here, names, readVariant } from "./variants.ts";

/** All but one or two files of each variant are those of the example. */
const parse = makeRememberingParse();

function findingsOf(sources: readonly Source[]): readonly Diagnostic[] {
  return locateFindings(check({ sources, parse }).findings, sources);
}

async function report(
  sources: readonly Source[],
  diagnostics: readonly Diagnostic[],
): Promise<string> {
  return await reportPretty({
    diagnostics,
    totals: countTotals(diagnostics, sources.length, diagnostics.length),
    sources,
    version: "0",
    style: { color: false, columns: 80 },
  });
}

/** What is said, without the lines that are shown from the file. */
function words(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^\s*\d* \|/.test(line))
    .join("\n");
}

describe("the example, broken by a newcomer", () => {
  test("there are at least forty ways", () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  test("the example itself has no finding", () => {
    expect(findingsOf(example)).toEqual([]);
  });

  test.each(names)("%s", async (name) => {
    const variant = readVariant(name);
    const sources = broken(variant);
    const diagnostics = findingsOf(sources);
    const text = await report(sources, diagnostics);
    await expect(text).toMatchFileSnapshot(join(here, name, "expected.txt"));
    expect(diagnostics).toHaveLength(variant.causes ?? 1);
    expect(words(text)).not.toMatch(
      /(?<![-\w])(schema|property|object|null|undefined|must NOT)(?![-\w])|\[/,
    );
  });
});
