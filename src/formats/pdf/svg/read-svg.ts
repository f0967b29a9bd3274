import type { Drawing, DrawingNode, Matrix, Outline } from "../drawing.ts";
import { IDENTITY, joinedMatrix, movedSteps } from "../drawing.ts";
import type { Element } from "./elements.ts";
import { readElements, Unprintable } from "./elements.ts";
import { fillOf, strokeOf, windowOf } from "./paints.ts";
import type { Paints } from "./paints.ts";
import { checkReach, isInReach } from "./reach.ts";
import type { Box } from "./shapes.ts";
import { boxAround, lengthOf, matrixOf, stepsOf } from "./shapes.ts";
import { namedIn, shareOf, sheetIn, styleOf, targetIn } from "./styles.ts";
import type { Style } from "./styles.ts";

/** So many elements may a drawing have, those that are used again counted each time. */
const MOST_ELEMENTS = 50_000;
/** So deep may they stand in one another. */
const DEEPEST = 64;

/**
 * The shapes of an SVG, with everything resolved that it says about how they look.
 * @throws Unprintable for what would not be shown as it is meant, or is damaged.
 */
export async function readSvg(bytes: Uint8Array): Promise<Drawing> {
  const root = await readElements(bytes);
  const { width, height, view } = sizesOf(root);
  const byId = new Map<string, Element>();
  note(root, byId);
  const room = { width: view.width, height: view.height };
  const reader = new Reader({ byId, sheet: sheetIn(root), room });
  const matrix = viewMatrix(root, view, width, height);
  if (!isInReach([width, height, 1 / width, 1 / height, ...matrix]))
    throw new Unprintable("viewBox");
  const style = reader.styleOf(root, new Map());
  const nodes = reader.nodes(root.children, style, 0);
  const opacity = shareOf(style.get("opacity"));
  const whole: DrawingNode = { type: "group", matrix, clips: [], opacity, nodes };
  checkReach([whole], IDENTITY);
  return { width, height, nodes: [whole] };
}

function note(element: Element, byId: Map<string, Element>): void {
  const id = element.attributes.get("id");
  if (id !== undefined && !byId.has(id)) byId.set(id, element);
  for (const child of element.children) note(child, byId);
}

/** As large as it says in pixels, else as its window is; what is missing follows from the other. */
function sizesOf({ attributes }: Element): { width: number; height: number; view: Box } {
  const view = windowOf(attributes.get("viewBox"));
  const told = (name: string): number | undefined => {
    const text = attributes.get(name);
    if (text === undefined || text.includes("%")) return undefined;
    const length = lengthOf(text, 0, 0);
    return length > 0 ? length : undefined;
  };
  const [wide, high] = [told("width"), told("height")];
  const shape = view === undefined ? 2 : view.width / view.height;
  const width = wide ?? (high === undefined ? (view?.width ?? 300) : high * shape);
  const height = high ?? (wide === undefined ? (view?.height ?? 150) : wide / shape);
  return { width, height, view: view ?? { x: 0, y: 0, width, height } };
}

/** From the window of the drawing to its size. */
function viewMatrix({ attributes }: Element, view: Box, width: number, height: number): Matrix {
  const [sx, sy] = [width / view.width, height / view.height];
  const fit = attributes.get("preserveAspectRatio")?.trim() ?? "xMidYMid";
  if (fit.startsWith("none")) return [sx, 0, 0, sy, -view.x * sx, -view.y * sy];
  const scale = fit.endsWith("slice") ? Math.max(sx, sy) : Math.min(sx, sy);
  const share = (word: string): number =>
    fit.includes(`${word}Min`) ? 0 : fit.includes(`${word}Max`) ? 1 : 0.5;
  return [
    scale,
    0,
    0,
    scale,
    (width - view.width * scale) * share("x") - view.x * scale,
    (height - view.height * scale) * share("Y") - view.y * scale,
  ];
}

/** Elements that show nothing where they stand. */
const HIDDEN = new Set(
  "defs symbol title desc metadata style clipPath mask pattern marker linearGradient radialGradient stop".split(
    " ",
  ),
);
const HOLDERS = new Set(["g", "a", "switch"]);
/** What would change the look of a shape in ways that are not drawn. */
const UNKNOWN = ["mask", "filter", "marker-start", "marker-mid", "marker-end", "paint-order"];

class Reader {
  readonly #paints: Paints;
  #count = 0;

  constructor(paints: Paints) {
    this.#paints = paints;
  }

  styleOf(element: Element, inherited: Style): Style {
    const style = styleOf(element, inherited, this.#paints.sheet);
    for (const name of UNKNOWN)
      if (!["none", "normal", undefined].includes(style.get(name))) throw new Unprintable(name);
    const blend = style.get("mix-blend-mode") ?? "normal";
    if (blend !== "normal") throw new Unprintable("mix-blend-mode");
    return style;
  }

  nodes(elements: readonly Element[], inherited: Style, depth: number): readonly DrawingNode[] {
    if (depth > DEEPEST) throw new Unprintable("use");
    return elements.flatMap((element) => this.#node(element, inherited, depth));
  }

  #node(element: Element, inherited: Style, depth: number): readonly DrawingNode[] {
    const { name } = element;
    this.#count += 1;
    if (this.#count > MOST_ELEMENTS) throw new Unprintable("use");
    if (HIDDEN.has(name)) return [];
    const style = this.styleOf(element, inherited);
    if (style.get("display") === "none") return [];
    const matrix = matrixOf(style.get("transform"));
    if (HOLDERS.has(name))
      return this.#group(matrix, style, () => this.nodes(element.children, style, depth + 1));
    if (name === "use") return this.#use(element, matrix, style, depth);
    return this.#shape(element, matrix, style);
  }

  #use(element: Element, matrix: Matrix, style: Style, depth: number): readonly DrawingNode[] {
    const { attributes } = element;
    const target = targetIn(element, this.#paints.byId);
    if (target === undefined) return [];
    if (target.name === "svg" || target.attributes.has("viewBox")) throw new Unprintable("use");
    const { width, height } = this.#paints.room;
    const x = lengthOf(attributes.get("x"), width);
    const y = lengthOf(attributes.get("y"), height);
    const moved = joinedMatrix(matrix, [1, 0, 0, 1, x, y]);
    const inside = target.name === "symbol" ? target.children : [target];
    return this.#group(moved, style, () => this.nodes(inside, style, depth + 1));
  }

  #group(matrix: Matrix, style: Style, make: () => readonly DrawingNode[]): readonly DrawingNode[] {
    const clips = this.#clips(style, undefined, 0);
    const nodes = make();
    const opacity = shareOf(style.get("opacity"));
    return nodes.length === 0 || opacity === 0
      ? []
      : [{ type: "group", matrix, clips, opacity, nodes }];
  }

  #shape(element: Element, matrix: Matrix, style: Style): readonly DrawingNode[] {
    const steps = stepsOf(element, this.#paints.room);
    if (steps === undefined) throw new Unprintable(element.name);
    const box = boxAround(steps);
    if (box === undefined || (style.get("visibility") ?? "visible") !== "visible") return [];
    // Some readers draw a hairline where there is nothing to be filled.
    const isThin = box.width === 0 || box.height === 0;
    const fill = isThin ? undefined : fillOf(style, box, this.#paints);
    const stroke = strokeOf(style, box, this.#paints);
    if (fill === undefined && stroke === undefined) return [];
    const isEvenOdd = style.get("fill-rule") === "evenodd";
    const shape: DrawingNode = {
      type: "shape",
      steps,
      isEvenOdd,
      ...(fill === undefined ? {} : { fill }),
      ...(stroke === undefined ? {} : { stroke }),
    };
    const clips = this.#clips(style, box, 0);
    const opacity = shareOf(style.get("opacity"));
    if (opacity === 0) return [];
    const isPlain = matrix.every((each, at) => each === IDENTITY[at]);
    if (isPlain && clips.length === 0 && opacity === 1) return [shape];
    return [{ type: "group", matrix, clips, opacity, nodes: [shape] }];
  }

  /** What an element is cut to; `box` is the one around it, where it is a shape. */
  #clips(style: Style, box: Box | undefined, depth: number): readonly Outline[] {
    const written = style.get("clip-path") ?? "none";
    if (written === "none") return [];
    const element = this.#paints.byId.get(namedIn(written) ?? "");
    if (element?.name !== "clipPath" || depth > DEEPEST) throw new Unprintable("clip-path");
    const { attributes, children } = element;
    const own = this.styleOf(element, new Map());
    const isOfBox = attributes.get("clipPathUnits") === "objectBoundingBox";
    if (isOfBox && box === undefined) throw new Unprintable("clipPathUnits");
    const units: Matrix =
      isOfBox && box !== undefined ? [box.width, 0, 0, box.height, box.x, box.y] : IDENTITY;
    const matrix = joinedMatrix(units, matrixOf(own.get("transform")));
    const parts = children.flatMap((child) => this.#clipPart(child, own, matrix));
    const isEvenOdd = parts.length === 1 && parts[0]?.isEvenOdd === true;
    const steps = parts.flatMap((part) => part.steps);
    return [{ steps, isEvenOdd }, ...this.#clips(own, box, depth + 1)];
  }

  #clipPart(child: Element, inherited: Style, matrix: Matrix): readonly Outline[] {
    if (HIDDEN.has(child.name)) return [];
    const style = this.styleOf(child, inherited);
    if (style.get("display") === "none" || style.get("visibility") === "hidden") return [];
    const steps = stepsOf(child, this.#paints.room);
    if (steps === undefined || style.has("clip-path")) throw new Unprintable("clipPath");
    const moved = movedSteps(steps, joinedMatrix(matrix, matrixOf(style.get("transform"))));
    return [{ steps: moved, isEvenOdd: style.get("clip-rule") === "evenodd" }];
  }
}
