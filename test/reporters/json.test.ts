import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { reportJson } from "../../src/reporters/json.ts";
import { countTotals } from "../../src/reporters/report.ts";
import { diagnostic, HOSTILE, hostileReport, RAW, reportOf } from "./reports.ts";

const schema: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../schemas/findings.schema.json"), "utf8"),
);
const validate = new Ajv({ allErrors: true }).compile(schema as object);
const text = "owner: nobody\n";

it("is as its schema says", async () => {
  const one = diagnostic("a.yaml", text, "nobody", { help: "did you mean somebody?", related: [] });
  const second = {
    ...one,
    severity: "warn" as const,
    related: [{ text: "it is here", file: "b.yaml", start: one.start, end: one.end }],
  };
  const report = reportOf({ "a.yaml": text }, [one], { totals: countTotals([one, second], 3, 1) });
  const content: unknown = JSON.parse(await reportJson(report));
  expect(validate(content), JSON.stringify(validate.errors)).toBe(true);
  expect(content).toEqual({
    version: 1,
    svc: "1.2.3",
    summary: { errors: 1, warnings: 1, notes: 0, files: 3, filesWithFindings: 1, hidden: 1 },
    diagnostics: [
      {
        file: "a.yaml",
        rule: "unknown-reference",
        severity: "error",
        message: 'Situation "late-arrival" names an owner that does not exist: nobody',
        help: "did you mean somebody?",
        range: {
          start: { line: 1, column: 8, offset: 7 },
          end: { line: 1, column: 14, offset: 13 },
        },
        related: [],
      },
    ],
  });
  expect(validate(JSON.parse(await reportJson(reportOf({ "a.yaml": text }, [second]))))).toBe(true);
});

it("is a schema that refuses what it does not describe", () => {
  expect(validate({ version: 2, svc: "1", summary: {}, diagnostics: [{}], extra: 1 })).toBe(false);
});

it("keeps every letter, and sends nothing that a terminal would obey", async () => {
  const shown = await reportJson(hostileReport());
  expect(shown).not.toMatch(RAW);
  expect(JSON.parse(shown)).toMatchObject({ diagnostics: [{ message: HOSTILE, file: HOSTILE }] });
});
