import { expect, test } from "vitest";

import { pointsOn, smooth } from "../../src/figures/curve.ts";

const values = [0, 1, 1, -1, -1, 2, -1, 2, 1, 2, -2, -1.5, 1, 0, 0, 1];
const points = values.map((y, n) => ({ x: n * 56 + (n % 3) * 9, y }));
const [first = { x: 0, y: 0 }] = points;

test("the curve goes through every point", () => {
  expect(smooth(points).map(({ to }) => ({ x: to.x, y: to.y }))).toEqual(points.slice(1));
});

test("between two points it never leaves their heights, and only goes on", () => {
  for (const [n, segment] of smooth(points).entries()) {
    const from = points[n] ?? first;
    const on = pointsOn(from, [segment], 40);
    const [low, high] = [Math.min(from.y, segment.to.y), Math.max(from.y, segment.to.y)];
    expect(on.filter(({ y }) => y < low - 1e-9 || y > high + 1e-9)).toEqual([]);
    const steps = on.slice(1).map((point, m) => point.y - (on[m]?.y ?? 0));
    const isRising = segment.to.y >= from.y;
    expect(steps.filter((step) => (isRising ? step < -1e-9 : step > 1e-9))).toEqual([]);
    expect(on.slice(1).every((point, m) => point.x > (on[m]?.x ?? 0))).toBe(true);
  }
});

test("no point or one is no curve", () => {
  expect([smooth([]), smooth([first])]).toEqual([[], []]);
});
