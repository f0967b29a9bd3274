import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { reportPretty } from "../../src/reporters/pretty.ts";
import { countTotals } from "../../src/reporters/report.ts";
import { at, diagnostic, hostileReport, RAW, reportOf } from "./reports.ts";

const text = `situations:
  - id: late-arrival
    title: Late arrival
    criticality: high
    stages: [arrival]
    channels: [phone]
    owner: front-desc
    responses:
      - first
`;

describe("a finding", () => {
  it("looks like the picture in the design", async () => {
    const roles = `${"\n".repeat(11)}    front-desk`;
    const one = diagnostic("situations/late-arrival.yaml", text, "front-desc", {
      help: "did you mean front-desk?",
      related: [
        { text: "front-desk is defined here", file: "roles.yaml", ...at(roles, "front-desk") },
      ],
    });
    expect(
      await reportPretty(
        reportOf({ "situations/late-arrival.yaml": text, "roles.yaml": roles }, [one]),
      ),
    ).toBe(
      `error  unknown-reference   Situation "late-arrival" names an owner that does not exist: front-desc
  situations/late-arrival.yaml:7:12

    5 |     stages: [arrival]
    6 |     channels: [phone]
    7 |     owner: front-desc
      |            ^^^^^^^^^^
    8 |     responses:

  help: did you mean front-desk?
  also: front-desk is defined in roles.yaml:12:5

1 error in 1 of 48 files
`,
    );
  });

  it("keeps the numbers of lines in one column", async () => {
    const long = `${"x: 1\n".repeat(98)}owner: nobody\ny: 1\n`;
    const shown = await reportPretty(
      reportOf({ "a.yaml": long }, [diagnostic("a.yaml", long, "nobody")]),
    );
    expect(shown).toContain(
      "\n     98 | x: 1\n     99 | owner: nobody\n        |        ^^^^^^\n    100 | y: 1\n",
    );
  });

  it("needs no lines when the file could not be read", async () => {
    const start = { line: 1, column: 1, offset: 0 };
    const one: Diagnostic = {
      rule: "unreadable-file",
      severity: "error",
      message: "This file cannot be read: permission denied",
      file: "a.yaml",
      start,
      end: start,
      related: [],
    };
    expect(await reportPretty(reportOf({}, [one]))).toBe(
      "error  unreadable-file   This file cannot be read: permission denied\n  a.yaml\n\n1 error in 1 of 48 files\n",
    );
  });

  it("has colours when they are wanted, around the same words", async () => {
    const report = reportOf({ "a.yaml": text }, [diagnostic("a.yaml", text, "front-desc")]);
    const plain = await reportPretty(report);
    const colored = await reportPretty({ ...report, style: { color: true, columns: 120 } });
    expect(colored).not.toBe(plain);
    expect(colored.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain);
    expect(plain).not.toMatch(RAW);
  });
});

/** The marked line of a frame and its mark, both without the gutter. */
async function markedLine(
  file: string,
  marked: string,
  columns = 120,
): Promise<{ line: string; mark: string }> {
  const shown = await reportPretty(
    reportOf({ "a.yaml": file }, [diagnostic("a.yaml", file, marked, { message: "x" })], {
      style: { color: false, columns },
    }),
  );
  const rows = shown.split("\n");
  const index = rows.findIndex((row) => /^ +\| +\^/.test(row));
  const inner = (row: string | undefined): string => (row ?? "").replace(/^ +\d* \| /, "");
  return { line: inner(rows[index - 1]), mark: inner(rows[index]) };
}

describe("the mark", () => {
  it.each([
    ["wide letters", "title: 日本語 wrong", "wrong", 14],
    ["a family and a flag", "title: 👩‍👩‍👧 🇸🇮 wrong", "wrong", 13],
    ["combining accents", "title: e\u0301e\u0301 wrong", "wrong", 10],
    ["a tab", "\towner: wrong", "wrong", 11],
    ["an escape character", "a: \u001b wrong", "wrong", 8],
  ])("stands under its word after %s", async (_, file, marked, column) => {
    const { mark } = await markedLine(`${file}\n`, marked);
    expect(mark).toBe(`${" ".repeat(column)}${"^".repeat(5)}`);
  });

  it("is as wide as wide letters", async () => {
    expect((await markedLine("a: 日本語 x\n", "日本語")).mark).toBe("   ^^^^^^");
  });

  it("underlines all of a right-to-left line", async () => {
    const { line, mark } = await markedLine("  owner: אחראי wrong\n", "wrong");
    expect(mark).toBe(`  ${"^".repeat(stringWidth(line.trim()))}`);
  });

  it("is under the same word when the lines end as on Windows", async () => {
    const { line, mark } = await markedLine("a: 1\r\nowner: wrong\r\nb: 2\r\n", "wrong");
    expect({ line, mark }).toEqual({ line: "owner: wrong", mark: "       ^^^^^" });
  });

  it("goes to the end of the line when the finding goes on below it", async () => {
    expect((await markedLine("a:\n  b: 1\n  c: 2\n", "b: 1\n  c: 2")).mark).toBe("  ^^^^");
  });

  it("shows at least one column for a place without letters", async () => {
    const one = { ...diagnostic("a.yaml", "a: 1\n", "1"), end: at("a: 1\n", "1").start };
    expect(await reportPretty(reportOf({ "a.yaml": "a: 1\n" }, [one]))).toContain(
      "      |    ^\n".replace("      ", "      "),
    );
  });
});

describe("a long line", () => {
  const long = `a: ${"before ".repeat(500)}wrong ${"after ".repeat(500)}`;

  it("is cut around the mark", async () => {
    const { line, mark } = await markedLine(`${long}\n`, "wrong", 100);
    expect(line.startsWith("…")).toBe(true);
    expect(line.endsWith("…")).toBe(true);
    expect(stringWidth(line)).toBeLessThanOrEqual(93);
    expect(line.slice(mark.indexOf("^"), mark.length)).toBe("wrong");
  });

  it("is cut by columns when its letters are wide", async () => {
    const { line, mark } = await markedLine(
      `a: ${"日本".repeat(900)} wrong ${"語".repeat(900)}\n`,
      "wrong",
      80,
    );
    expect(stringWidth(line)).toBeLessThanOrEqual(80);
    expect(mark.length).toBeLessThanOrEqual(80);
    expect(stringWidth(line.slice(0, line.indexOf("wrong")))).toBe(mark.indexOf("^"));
  });

  it("stays whole when it just fits", async () => {
    const fits = `a: wrong ${"x".repeat(120 - "    1 | a: wrong ".length)}`;
    expect((await markedLine(`${fits}\n`, "wrong", 120)).line).toBe(fits);
    expect((await markedLine(`${fits}x\n`, "wrong", 120)).line).toBe(`${fits.slice(0, -1)}…`);
  });

  it("takes no time to speak of", async () => {
    const huge = `a: ${"ж".repeat(2_000_000)} wrong`;
    expect((await markedLine(`${huge}\n`, "wrong")).line).toContain("wrong");
  });
});

describe("the totals", () => {
  const of = (severity: Diagnostic["severity"], file: string): Diagnostic =>
    diagnostic(file, text, "front-desc", { severity });
  const last = async (
    all: readonly Diagnostic[],
    files = 48,
    shown = all.length,
  ): Promise<string> => {
    const report = reportOf({ "a.yaml": text }, all.slice(0, shown), {
      totals: countTotals(all, files, shown),
    });
    return (await reportPretty(report)).trimEnd().split("\n\n").at(-1) ?? "";
  };

  it.each([
    [[], 48, "no problems in 48 files"],
    [[], 1, "no problems in 1 file"],
    [
      [of("error", "a"), of("error", "b"), of("warn", "c")],
      48,
      "2 errors, 1 warning in 3 of 48 files",
    ],
    [[of("info", "a"), of("warn", "a"), of("info", "a")], 2, "1 warning, 2 notes in 1 of 2 files"],
  ])("are told: %#", async (all, files, line) => {
    expect(await last(all, files)).toBe(line);
  });

  it("count what is not shown", async () => {
    const all = [of("error", "a"), of("error", "a"), of("error", "a")];
    expect(await last(all, 9, 1)).toBe(
      "3 errors in 1 of 9 files\n2 of them are not shown; --max-problems 0 shows all",
    );
  });
});

it("sends nothing to the terminal that it would obey", async () => {
  const shown = await reportPretty(hostileReport());
  expect(shown).not.toMatch(RAW);
  expect(shown).toContain("\\x1b]0;pwned");
});
