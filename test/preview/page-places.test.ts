import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { broken, example, names, readVariant } from "../broken/variants.ts";
import { show, startSession, wordsAt } from "./preview.ts";

describe("every broken example", () => {
  test("has its findings at the words that they concern", { timeout: 240_000 }, async () => {
    const session = startSession();
    await show(session, example);
    const lines: string[] = [];
    // Each takes half a second: every other is enough to see that places are found.
    for (const name of names.filter((_, index) => index % 2 === 0)) {
      const { findings } = await show(session, broken(readVariant(name)));
      // A finding that is no error makes a page of its own.
      for (const one of findings)
        lines.push(`${name}  ${one.place}  ${wordsAt(session.page, one) ?? "-"}`);
    }
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, "places.txt"),
    );
    const placed = lines.filter((line) => !line.endsWith("  -"));
    expect(placed.length).toBeGreaterThan(lines.length * 0.85);
  });
});
