/** Several texts one behind the other: where each came from, what parts them, and on which side that stands. */

import { describe, expect, test } from "vitest";

import { styles } from "../../src/figures/drawing.ts";
import type { Drawing, Paragraph } from "../../src/figures/drawing.ts";
import { widthOf } from "../../src/figures/measure.ts";
import { setText } from "../../src/figures/set-text.ts";
import type { SceneText } from "../../src/scene.ts";
import { drawingIn } from "./path.ts";

const style = styles.lane;

/** The texts, each with its number as its place. */
function set(
  texts: readonly string[],
  width: number,
  drawing: Drawing,
  between?: Paragraph["between"],
): { readonly lines: readonly SceneText[]; readonly height: number } {
  const words = texts.map((value, at) => ({ value, at }));
  const paragraph = { words, style, ...(between === undefined ? {} : { between }) };
  const { items, height } = setText([paragraph], { x: 10, y: 20, width }, drawing);
  return { lines: items.filter((item) => item.type === "text"), height };
}

const en = drawingIn("en");
const phrases = ["Blocks the room in the system", "Sends the confirmation", "Plans rooms"];

describe("texts one behind the other", () => {
  test("have commas between them, or dots, and go on in the middle of a line", () => {
    const valuesOf = (between: Paragraph["between"]): readonly string[] =>
      set(phrases, 112, en, between).lines.map(({ value }) => value);
    expect(valuesOf(undefined)).toEqual([
      "Blocks the room in the",
      "system, Sends the",
      "confirmation, Plans rooms",
    ]);
    expect(valuesOf("dots")).toEqual([
      "Blocks the room in the",
      "system · Sends the",
      "confirmation · Plans rooms",
    ]);
  });

  test("keep their places in the workspace, and what is between them has none", () => {
    const [, second] = set(phrases, 112, en, "dots").lines;
    expect(second?.at).toBe(undefined);
    expect(second?.parts).toEqual([
      { value: "system", at: 0 },
      { value: " " },
      { value: "·" },
      { value: " " },
      { value: "Sends the", at: 1 },
    ]);
    const { lines } = set(phrases, 1000, en, "dots");
    expect(lines.map(({ parts }) => parts?.map(({ value }) => value).join(""))).toEqual([
      lines[0]?.value,
    ]);
  });

  test("have their sign at the end of a line, not at the start of one", () => {
    const valuesIn = (between: Paragraph["between"]): readonly string[] =>
      set(["Prices", "Sends it"], 40, en, between).lines.map(({ value }) => value);
    expect(valuesIn("dots")).toEqual(["Prices ·", "Sends it"]);
    expect(valuesIn(undefined)).toEqual(["Prices,", "Sends it"]);
  });

  test("stay within their width, lose no word, and are as high as their lines", () => {
    for (const width of [12, 40, 77, 130, 300]) {
      const { lines, height } = set(phrases, width, en, "dots");
      expect(Math.max(...lines.map(({ x, width: own }) => x - 10 + own))).toBeLessThanOrEqual(
        Math.max(width, widthOf("m", style.size, style.weight)) + 0.01,
      );
      const rows = new Set(lines.map(({ y }) => y));
      expect(height).toBeCloseTo(rows.size * style.leading, 6);
      const said = lines.map(({ value }) => value).join("");
      expect(said.replaceAll(/[\s·-]/g, "")).toBe(phrases.join("").replaceAll(" ", ""));
    }
  });

  test("that run the other way are shut in, and the sign behind them is not", () => {
    const he = drawingIn("he");
    const { lines } = set(["הטלפון", "WhatsApp", "הודעות"], 400, he, "dots");
    expect(lines.map(({ value, direction, at }) => ({ value, direction, at }))).toEqual([
      { value: "הטלפון ·", direction: undefined, at: undefined },
      { value: "WhatsApp", direction: "ltr", at: 1 },
      { value: "· הודעות", direction: undefined, at: undefined },
    ]);
    const starts = lines.map(({ x }) => x);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    const named = set(["WhatsApp", "הודעות"], 400, he).lines;
    expect(named.map(({ value }) => value)).toEqual(["WhatsApp", ", הודעות"]);
  });
});
