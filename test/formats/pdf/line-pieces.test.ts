import { expect, it } from "vitest";
import { piecesOf } from "../../../src/formats/pdf/layout/line-pieces.ts";
import type { InkLook } from "../../../src/formats/pdf/layout/words.ts";
import { tagIn } from "../../../src/formats/pdf/paper.ts";
import { atomsOf } from "../../../src/formats/pdf/paragraph.ts";
import { noto, plain } from "./books.ts";

function pieces(texts: readonly [string, Partial<InkLook>][], stretch = 0) {
  const spans = texts.map(([text, look]) => ({
    text,
    look: { ...plain, tag: undefined, ...look },
  }));
  return piecesOf(atomsOf(spans, { faces: noto, direction: "ltr" }).atoms, stretch);
}

const [one, other] = [tagIn(undefined, "P"), tagIn(undefined, "P")];

it("what belongs to one element is one piece, whatever it looks like", () => {
  const made = pieces([
    ["kept ", { tag: one }],
    ["heavy", { tag: one, weight: 600 }],
    [" and light", { tag: other }],
  ]);
  expect(made.map(({ tag }) => tag)).toEqual([one, other]);
  expect(made.map(({ atoms }) => atoms.map(({ text }) => text).join(""))).toEqual([
    "kept heavy",
    " and light",
  ]);
  expect(made[1]?.dx).toBeCloseTo(made[0]?.width ?? 0, 9);
});

it("lines share the words that look alike, wherever these belong", () => {
  const [[first], [second], [large]] = [
    pieces([["guest", { tag: one }]]),
    pieces([["guest", { tag: other }]]),
    pieces([["guest", { tag: one, size: 20 }]]),
  ];
  expect(first?.atoms[0]).toBe(second?.atoms[0]);
  expect(large?.atoms[0]?.look.size).toBe(20);
  expect(Object.keys(first?.atoms[0]?.look ?? {})).not.toContain("tag");
});

it("the room for a number of a page keeps what is to stand there", () => {
  const [piece] = pieces([["888", { tag: one, pageOf: "here" }]]);
  expect(piece?.atoms[0]?.look.pageOf).toBe("here");
});

it("a line that is filled is as wide as its blanks are stretched", () => {
  const [[natural], [filled]] = [pieces([["two words", {}]]), pieces([["two words", {}]], 3)];
  expect((filled?.width ?? 0) - (natural?.width ?? 0)).toBeCloseTo(3, 9);
});
