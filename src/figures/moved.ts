/** The items of scenes elsewhere: moved, mirrored, smaller. */

import type { Scene, SceneItem, ScenePoint } from "../scene.ts";

/** The same item on the other side of a scene so wide. */
export function mirrored(item: SceneItem, width: number): SceneItem {
  if (item.type === "box") return { ...item, x: width - item.x - item.width };
  // Start and end of a text follow the direction of the scene.
  return withPoints(item, (point) => ({ ...point, x: width - point.x }));
}

/** The same item elsewhere: every point of it changed. */
function withPoints(item: SceneItem, change: <P extends ScenePoint>(point: P) => P): SceneItem {
  switch (item.type) {
    case "line":
      return { ...item, from: change(item.from), to: change(item.to) };
    case "curve":
      return {
        ...item,
        from: change(item.from),
        segments: item.segments.map(({ control1, control2, to }) => ({
          control1: change(control1),
          control2: change(control2),
          to: change(to),
        })),
      };
    default:
      return change(item);
  }
}

/** The same item so much further down, and to the right. */
export function moved(item: SceneItem, dy: number, dx = 0): SceneItem {
  return withPoints(item, (point) => ({ ...point, x: point.x + dx, y: point.y + dy }));
}

/** The same scene so many times as large; lines stay as thick as they are. */
export function scaled(scene: Scene, by: number): Scene {
  const { width, height, foot, items } = scene;
  return {
    ...scene,
    width: width * by,
    height: height * by,
    ...(foot === undefined ? {} : { foot: foot * by }),
    items: items.map((item) =>
      sized(
        withPoints(item, (point) => scaledPoint(point, by)),
        by,
      ),
    ),
  };
}

function scaledPoint<P extends ScenePoint>(point: P, by: number): P {
  return { ...point, x: point.x * by, y: point.y * by };
}

function sized(item: SceneItem, by: number): SceneItem {
  switch (item.type) {
    case "box":
      return { ...item, width: item.width * by, height: item.height * by };
    case "disc":
    case "diamond":
      return { ...item, radius: item.radius * by };
    case "text": {
      const { size, width, page } = item;
      const text = { ...item, size: size * by, width: width * by };
      if (page === undefined) return text;
      return { ...text, page: { ...page, room: page.room * by, size: page.size * by } };
    }
    default:
      return item;
  }
}
