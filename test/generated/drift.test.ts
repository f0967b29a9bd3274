import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

import { generate } from "../../tools/generate.ts";
import { ROOT } from "./schema-files.ts";

const copy = mkdtempSync(join(tmpdir(), "svc-generate-"));
for (const folder of ["schemas", "src/generated", "docs", "tools/generate"]) {
  cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
}

afterAll(() => rmSync(copy, { recursive: true }));

describe("what is made from the schemas", () => {
  test("is what is checked in", async () => {
    expect(await generate(ROOT, true)).toEqual([]);
  });

  test("differs as soon as one description changes, and the check says where and fails", async () => {
    const file = join(copy, "schemas/standards.schema.json");
    const text = readFileSync(file, "utf8");
    const changed = text.replace("How binding it is.", "How strict it is.");
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);

    const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
    const run = spawnSync(
      process.execPath,
      [tsx, join(ROOT, "tools/generate.ts"), "--check", copy],
      {
        encoding: "utf8",
      },
    );
    expect(run.stderr).toBe("");
    expect(run.status).toBe(1);
    expect(run.stdout.trim().split("\n")).toEqual([
      "out of date: src/generated/types.ts",
      "out of date: schemas/workspace.schema.json",
      "out of date: docs/format.md",
      "Run npm run generate.",
    ]);

    expect(await generate(copy, false)).toHaveLength(3);
    expect(readFileSync(join(copy, "docs/format.md"), "utf8")).toContain("How strict it is.");
  });
});
