/** The checker of tagged files is itself tested: it finds nothing in a right one, and exactly what is wrong in broken ones. */
import { beforeAll, describe, expect, test } from "vitest";
import { writePdf } from "../../../../src/formats/pdf/writer/write-pdf.ts";
import { breakages } from "./breakages.ts";
import { checkPdf } from "./check.ts";
import { subjects } from "./condition.ts";
import { checkpoints, ownConditions } from "./conditions.ts";
import { accessibilityPage } from "./page.ts";
import { Pdf } from "./pdf.ts";
import { sampleBook } from "./sample.ts";

const conditions = checkpoints.flatMap(({ number, conditions: own }) =>
  own.map((each) => ({ checkpoint: number, ...each })),
);

describe("the table of conditions", () => {
  test("has all of the protocol, in order", () => {
    expect(checkpoints.map(({ number }) => Number(number))).toEqual(
      Array.from({ length: 31 }, (_, at) => at + 1),
    );
    expect(conditions.length).toBe(137);
    for (const { number, conditions: own } of checkpoints) {
      const expected = own.map((_, at) => `${number}-${String(at + 1).padStart(3, "0")}`);
      expect(own.map(({ condition }) => condition)).toEqual(expected);
    }
  });

  test("names only what the file can be without", () => {
    const used = conditions.map((each) => (each.how === "not applicable" ? each.without : ""));
    expect(Object.keys(subjects).filter((subject) => !used.includes(subject as never))).toEqual([]);
  });

  test("calls tested only what a broken file shows to be found", () => {
    const found = new Set(breakages.flatMap(({ finds }) => finds));
    const isShown = (condition: string): boolean => found.has(condition);
    const tested = conditions
      .filter(({ how }) => how === "tested")
      .map(({ condition }) => condition);
    const guarded = conditions
      .filter(({ how }) => how === "not applicable")
      .map(({ condition }) => condition);
    expect(tested.length).toBeGreaterThan(40);
    const all = [...tested, ...guarded, ...Object.keys(ownConditions)];
    expect(all.filter((condition) => !isShown(condition))).toEqual([]);
    expect([...found].filter((condition) => !all.includes(condition))).toEqual([]);
  });
});

test("docs/pdf-accessibility.md says what the table says; vitest -u renews it", async () => {
  await expect(accessibilityPage()).toMatchFileSnapshot("../../../../docs/pdf-accessibility.md");
});

describe("a file", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writePdf(sampleBook());
  });

  function foundIn(made: Uint8Array): readonly string[] {
    return [...new Set(checkPdf(made).map(({ condition }) => condition))].toSorted();
  }

  test("that is right has no faults, packed or not", () => {
    expect(checkPdf(bytes)).toEqual([]);
    expect(checkPdf(Pdf.read(bytes).write())).toEqual([]);
  });

  test.each(breakages)("with $name is found to be wrong", ({ finds, spoil }) => {
    const pdf = Pdf.read(bytes);
    spoil(pdf);
    expect(foundIn(pdf.write())).toEqual([...finds].toSorted());
  });
});
