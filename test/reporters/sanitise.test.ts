import { describe, expect, it } from "vitest";
import { sanitise, sanitiseJson } from "../../src/reporters/sanitise.ts";

describe("sanitise", () => {
  it.each([
    ["\u001b[31mred", "\\x1b[31mred"],
    ["a\tb\nc\rd", "a\\tb\\nc\\rd"],
    ["\u0000\u0007\u007f\u0085\u009b", "\\x00\\x07\\x7f\\x85\\x9b"],
    ["\u202eevil\u202c", "\\u202eevil\\u202c"],
    ["\u2066x\u2069\u200e\u200f\u061c", "\\u2066x\\u2069\\u200e\\u200f\\u061c"],
    ["\ufeffx\u2028y", "\\ufeffx\\u2028y"],
    ["\ud83d", "\\ud83d"],
    ["\ude00x", "\\ude00x"],
  ])("spells %j out", (text, shown) => {
    expect(sanitise(text)).toBe(shown);
  });

  it.each(["", "plain", "Grüße, жизнь, שלום, 日本", "😀👩‍👩‍👧", "e\u0301", "\\x1b"])(
    "leaves %j alone",
    (text) => {
      expect(sanitise(text)).toBe(text);
    },
  );
});

describe("sanitiseJson", () => {
  it("gives the same data and nothing to obey", () => {
    const data = { text: "\u001b\u007f\u009b\u202e\u2028\ufeff\ud83d 😀" };
    const json = sanitiseJson(JSON.stringify(data, null, 2));
    expect(JSON.parse(json)).toEqual(data);
    expect(sanitise(json.replaceAll("\n", ""))).toBe(json.replaceAll("\n", ""));
  });
});
