import { withMarks } from "../direction.ts";
import type {
  Ink,
  Scene,
  SceneDirection,
  SceneItem,
  ScenePoint,
  SceneText,
  Stroke,
} from "../scene.ts";
import { escape } from "./html/text.ts";

/**
 * Noto Sans is what the room for texts was measured with. The others that a reader's computer may have are narrower, so their lines end
 * a little earlier and nothing touches. The system's own face is left out: it may be a wide one. For the same reason no `textLength`
 * is written: it would stretch every narrower face, and browsers disagree about it in right-to-left texts.
 */
const FACES =
  "'Noto Sans', 'Noto Sans Hebrew', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** What a drawing is named by, and where its colours come from. */
export interface SvgLook {
  readonly color: (ink: Ink) => string;
  /** Attributes of the `svg` element besides its size, written as they are. */
  readonly attributes: string;
  /** Elements before the drawing, written as they are: what it says in words, a background. */
  readonly head: string;
  /** Pixels for a point. */
  readonly scale: number;
}

/** A scene as an `svg` element. Texts are escaped, and each runs in its own direction, whatever its neighbours are. */
export function svg(scene: Scene, look: SvgLook): string {
  const { height, bleed = 0, direction } = scene;
  const width = scene.width + 2 * bleed;
  const size = `width="${n(width * look.scale)}" height="${n(height * look.scale)}"`;
  const box = `viewBox="${n(-bleed)} 0 ${n(width)} ${n(height)}"`;
  const open = `<svg ${look.attributes} ${box} ${size} direction="${direction}" font-family="${FACES}">`;
  return [
    open,
    look.head,
    ...scene.items.map((item) => itemElement(item, direction, look)),
    "</svg>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** At most two decimals: a hundredth of a point is seen by nobody. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function itemElement(item: SceneItem, direction: SceneDirection, look: SvgLook): string {
  switch (item.type) {
    case "box": {
      const place = `x="${n(item.x)}" y="${n(item.y)}" width="${n(item.width)}" height="${n(item.height)}"`;
      return `<rect ${place} ${paint(item.fill, item.stroke, look)}/>`;
    }
    case "line":
      return path(`M${at(item.from)}L${at(item.to)}`, undefined, item.stroke, look);
    case "curve": {
      const segments = item.segments.map(
        ({ control1, control2, to }) => `C${at(control1)} ${at(control2)} ${at(to)}`,
      );
      return path(`M${at(item.from)}${segments.join("")}`, undefined, item.stroke, look);
    }
    case "disc":
      return `<circle cx="${n(item.x)}" cy="${n(item.y)}" r="${n(item.radius)}" ${paint(item.fill, item.stroke, look)}/>`;
    case "diamond": {
      const { x, y, radius } = item;
      const corners = [
        { x, y: y - radius },
        { x: x + radius, y },
        { x, y: y + radius },
        { x: x - radius, y },
      ];
      return path(`M${corners.map(at).join("L")}Z`, item.fill, item.stroke, look);
    }
    case "text":
      return textElement(item, direction, look);
  }
}

function at({ x, y }: ScenePoint): string {
  return `${n(x)} ${n(y)}`;
}

function path(d: string, fill: Ink | undefined, stroke: Stroke | undefined, look: SvgLook): string {
  return `<path d="${d}" ${paint(fill, stroke, look)}/>`;
}

function paint(fill: Ink | undefined, stroke: Stroke | undefined, { color }: SvgLook): string {
  const inside = `fill="${fill === undefined ? "none" : color(fill)}"`;
  if (stroke === undefined) return inside;
  const dash =
    stroke.dash === undefined ? "" : ` stroke-dasharray="${stroke.dash.map(n).join(" ")}"`;
  return `${inside} stroke="${color(stroke.ink)}" stroke-width="${n(stroke.weight)}"${dash}`;
}

function textElement(text: SceneText, around: SceneDirection, { color }: SvgLook): string {
  const { value, size, weight, ink, language, direction = around } = text;
  const anchor = direction === around ? text.anchor : turned[text.anchor];
  const attributes = [
    `x="${n(text.x)}" y="${n(text.y)}" font-size="${n(size)}"`,
    ...(weight === 400 ? [] : [`font-weight="${weight}"`]),
    ...(anchor === "start" ? [] : [`text-anchor="${anchor}"`]),
    ...(language === undefined ? [] : [`lang="${escape(language)}"`]),
    ...(direction === around ? [] : [`direction="${direction}"`]),
    `fill="${color(ink)}"`,
  ];
  const words = direction === "rtl" ? withMarks(value) : value;
  return `<text ${attributes.join(" ")}>${escape(xmlText(words))}</text>`;
}

/**
 * A text's own direction decides on which side its start is, and a scene's `start` is the scene's. Readers of SVG disagree
 * about a `tspan` of another direction inside, so the whole text takes it.
 */
const turned = { start: "end", middle: "middle", end: "start" } as const;

/** XML has no way to write most control characters, halves of characters, and two that are none. */
export function xmlText(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, "\ufffd");
}
