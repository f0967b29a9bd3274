import { converter, formatHex, modeHsl, modeRgb, parse, useMode } from "culori/fn";
import type { Gradient, Matrix, Paint, Stroke } from "../drawing.ts";
import { joinedMatrix } from "../drawing.ts";
import type { Color } from "../paper.ts";
import type { Element } from "./elements.ts";
import { Unprintable } from "./elements.ts";
import type { Box, Room } from "./shapes.ts";
import { lengthOf, matrixOf, numbersIn } from "./shapes.ts";
import { namedIn, shareOf, spell, styleOf, targetIn } from "./styles.ts";
import type { Sheet, Style } from "./styles.ts";

useMode(modeRgb);
useMode(modeHsl);
const toRgb = converter("rgb");

/** What paints are looked up in. */
export interface Paints {
  readonly byId: ReadonlyMap<string, Element>;
  readonly sheet: Sheet;
  /** The size of the drawing's window. */
  readonly room: Room;
}

/** What fills a shape whose outline has that box; nothing where it is not filled. */
export function fillOf(style: Style, box: Box, paints: Paints): Paint | undefined {
  const opacity = shareOf(style.get("fill-opacity"));
  return paintOf(style.get("fill") ?? "#000000", opacity, style, box, paints);
}

export function strokeOf(style: Style, box: Box, paints: Paints): Stroke | undefined {
  const { width, height } = paints.room;
  const mean = Math.hypot(width, height) / Math.SQRT2;
  const weight = lengthOf(style.get("stroke-width"), mean, 1);
  const opacity = shareOf(style.get("stroke-opacity"));
  const paint = paintOf(style.get("stroke") ?? "none", opacity, style, box, paints);
  if (paint === undefined || weight <= 0) return undefined;
  if ((style.get("vector-effect") ?? "none") !== "none") throw new Unprintable("vector-effect");
  return {
    ...paint,
    width: weight,
    cap: wordOf(style.get("stroke-linecap"), ["butt", "round", "square"]),
    join: wordOf(style.get("stroke-linejoin"), ["miter", "round", "bevel"]),
    miter: miterOf(style.get("stroke-miterlimit")),
    dash: dashOf(style.get("stroke-dasharray"), mean),
    dashOffset: lengthOf(style.get("stroke-dashoffset"), mean),
  };
}

function wordOf<Word extends string>(
  text: string | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  return words.find((word) => word === text) ?? words[0];
}

function miterOf(text = "4"): number {
  const miter = Number(text);
  if (!Number.isFinite(miter)) throw new Unprintable("stroke-miterlimit");
  return Math.max(1, miter);
}

/** Lengths of which none is shorter than nothing, and not all are nothing. */
function dashOf(text: string | undefined, mean: number): readonly number[] {
  if (text === undefined || text === "none") return [];
  const lengths = text
    .split(/[\s,]+/)
    .filter((part) => part !== "")
    .map((part) => lengthOf(part, mean));
  return lengths.some((each) => each < 0) || lengths.every((each) => each === 0) ? [] : lengths;
}

function paintOf(
  written: string,
  opacity: number,
  style: Style,
  box: Box,
  paints: Paints,
): Paint | undefined {
  if (written === "none" || opacity === 0) return undefined;
  const id = namedIn(written);
  if (id !== undefined) {
    const found = gradientOf(id, box, paints);
    if (found !== undefined) return { ...found, opacity: found.opacity * opacity };
    const otherwise = spell(written.slice(written.indexOf(")") + 1));
    const next = namedIn(otherwise);
    // Only a color may stand in for a paint that is missing.
    if (next !== undefined) throw new Unprintable(`url(#${next})`);
    return otherwise === "" ? undefined : paintOf(otherwise, opacity, style, box, paints);
  }
  const { color, alpha } = colorOf(
    written === "currentcolor" ? (style.get("color") ?? "#000") : written,
  );
  return alpha === 0 ? undefined : { ink: color, opacity: opacity * alpha };
}

/** @throws Unprintable for what names no color. */
function colorOf(written: string): { readonly color: Color; readonly alpha: number } {
  const text = written.trim().toLowerCase();
  if (text === "transparent") return { color: "#000000", alpha: 0 };
  const parsed = parse(text);
  if (parsed === undefined) throw new Unprintable(written);
  const { alpha = 1 } = parsed;
  return { color: formatHex(toRgb(parsed)), alpha };
}

const SHARES: Room = { width: 1, height: 1 };
/** So many gradients may take over from one another. */
const MOST_STEPS = 8;

/** A gradient as a paint; nothing where the drawing has none of that name, or it paints nothing. */
function gradientOf(id: string, box: Box, paints: Paints): Paint | undefined {
  const element = paints.byId.get(id);
  if (element === undefined) return undefined;
  if (element.name === "pattern") throw new Unprintable("pattern");
  if (!element.name.endsWith("Gradient")) return undefined;
  const chain = chainOf(element, paints);
  const attribute = (name: string): string | undefined =>
    chain.find(({ attributes }) => attributes.has(name))?.attributes.get(name);
  const stops = stopsOf(chain, paints);
  const [first] = stops;
  const last = stops.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (stops.some(({ alpha }) => alpha !== first.alpha)) throw new Unprintable("stop-opacity");
  const opacity = first.alpha;
  if (stops.length === 1) return { ink: first.color, opacity };
  const isOfBox = attribute("gradientUnits") !== "userSpaceOnUse";
  // A gradient over a line has no box to be a share of.
  if (isOfBox && (box.width === 0 || box.height === 0)) return { ink: last.color, opacity };
  if ((attribute("spreadMethod") ?? "pad") !== "pad") throw new Unprintable("spreadMethod");
  const room = isOfBox ? SHARES : paints.room;
  const own = matrixOf(attribute("gradientTransform"));
  const matrix: Matrix = isOfBox
    ? joinedMatrix([box.width, 0, 0, box.height, box.x, box.y], own)
    : own;
  const type = element.name === "radialGradient" ? "radial" : "linear";
  const coords = type === "radial" ? circles(attribute, room) : ends(attribute, room);
  const isPoint = type === "linear" && coords[0] === coords[2] && coords[1] === coords[3];
  if (isPoint || (type === "radial" && coords[5] === 0)) return { ink: last.color, opacity };
  return { ink: { type, coords, matrix, stops }, opacity };
}

/** The gradient, and those from which it takes what it does not say itself. */
function chainOf(element: Element, { byId }: Paints): readonly Element[] {
  const chain = [element];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = targetIn(chain.at(-1) ?? element, byId);
    if (next === undefined || chain.includes(next)) break;
    chain.push(next);
  }
  return chain;
}

type Attribute = (name: string) => string | undefined;

function ends(attribute: Attribute, { width, height }: Room): Gradient["coords"] {
  return [
    lengthOf(attribute("x1"), width, 0),
    lengthOf(attribute("y1"), height, 0),
    lengthOf(attribute("x2"), width, width),
    lengthOf(attribute("y2"), height, 0),
  ];
}

function circles(attribute: Attribute, { width, height }: Room): Gradient["coords"] {
  const mean = Math.hypot(width, height) / Math.SQRT2;
  const x = lengthOf(attribute("cx"), width, width / 2);
  const y = lengthOf(attribute("cy"), height, height / 2);
  const radius = lengthOf(attribute("r"), mean, mean / 2);
  const focusX = lengthOf(attribute("fx"), width, x);
  const focusY = lengthOf(attribute("fy"), height, y);
  const inner = lengthOf(attribute("fr"), mean, 0);
  return [focusX, focusY, inner, x, y, radius];
}

interface Stop {
  readonly at: number;
  readonly color: Color;
  readonly alpha: number;
}

function stopsOf(chain: readonly Element[], { sheet }: Paints): readonly Stop[] {
  const holder = chain.find(({ children }) => children.some(({ name }) => name === "stop"));
  let before = 0;
  const found = (holder?.children ?? []).flatMap((stop): readonly Stop[] => {
    if (stop.name !== "stop") return [];
    const style = styleOf(stop, new Map(), sheet);
    const written = style.get("stop-color") ?? "#000000";
    const { color, alpha } = colorOf(written === "currentcolor" ? "#000000" : written);
    before = Math.max(before, shareOf(stop.attributes.get("offset"), 0));
    return [{ at: before, color, alpha: alpha * shareOf(style.get("stop-opacity")) }];
  });
  return found;
}

/** The window of a drawing: x, y, width and height in its own units. @throws Unprintable where they are no numbers. */
export function windowOf(text: string | undefined): Box | undefined {
  const [x, y, width, height] = numbersIn(text);
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return undefined;
  if (![x, y, width, height].every(Number.isFinite)) throw new Unprintable("viewBox");
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
