import type { CurveSegment, ScenePoint } from "../scene.ts";

/**
 * A smooth curve through points that go on from start to end, one segment from each to the next. Between two points it never leaves
 * their heights: the tangents are those of Fritsch and Carlson's monotone cubic interpolation, with the harmonic mean of Brodlie.
 */
export function smooth(points: readonly ScenePoint[]): readonly CurveSegment[] {
  const slopes = points.slice(1).map((point, n) => slopeOf(points[n] ?? point, point));
  const tangents = points.map((_, n) => tangentOf(slopes[n - 1], slopes[n]));
  return points.slice(1).map((to, n) => {
    const from = points[n] ?? to;
    const third = (to.x - from.x) / 3;
    return {
      control1: { x: from.x + third, y: from.y + third * (tangents[n] ?? 0) },
      control2: { x: to.x - third, y: to.y - third * (tangents[n + 1] ?? 0) },
      to,
    };
  });
}

function slopeOf(from: ScenePoint, to: ScenePoint): number {
  return to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
}

/** Level at a turning point and at both ends, else gentle enough to stay between the points. */
function tangentOf(before: number | undefined, behind: number | undefined): number {
  if (before === undefined || behind === undefined || before * behind <= 0) return 0;
  return (2 * before * behind) / (before + behind);
}

/** Points on the curve, close enough to see what it passes. */
export function pointsOn(
  from: ScenePoint,
  segments: readonly CurveSegment[],
  each = 12,
): readonly ScenePoint[] {
  let start = from;
  return segments.flatMap((segment) => {
    const begin = start;
    start = segment.to;
    return Array.from({ length: each + 1 }, (_, n) => pointAt(begin, segment, n / each));
  });
}

function pointAt(
  from: ScenePoint,
  { control1, control2, to }: CurveSegment,
  t: number,
): ScenePoint {
  const s = 1 - t;
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return {
    x: a * from.x + b * control1.x + c * control2.x + d * to.x,
    y: a * from.y + b * control1.y + c * control2.y + d * to.y,
  };
}
