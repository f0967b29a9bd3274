import { IDENTITY, inverseMatrix, joinedMatrix } from "../drawing.ts";
import type {
  Drawing,
  DrawingGroup,
  DrawingNode,
  DrawingShape,
  Gradient,
  Matrix,
  Outline,
  Paint,
  Stroke,
} from "../drawing.ts";
import type { Color, Step } from "../paper.ts";
import { exactNumeral, reference } from "./objects.ts";
import type { PdfFile } from "./pdf-file.ts";

/** A drawing in the file; pages show it under its name. */
export interface FileDrawing {
  readonly name: string;
  readonly number: number;
}

/** Writes a drawing as a form, which any number of pages can show. Its y run downwards: whoever shows it turns it around. */
export function writeDrawing(file: PdfFile, drawing: Drawing, name: string): FileDrawing {
  const form = new Form(file, drawing, IDENTITY);
  form.nodes(drawing.nodes);
  return { name, number: form.end() };
}

const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

/** The content of a form, and what it names. */
class Form {
  readonly #file: PdfFile;
  readonly #window: Pick<Drawing, "width" | "height">;
  readonly #operators: string[] = ["q Q"];
  readonly #states = new Map<string, string>();
  readonly #patterns: number[] = [];
  readonly #forms: number[] = [];
  /** From the system of what is written now to that of the form. */
  #matrix = IDENTITY;
  /** Where it begins: the system around it. */
  readonly #start: Matrix;

  constructor(file: PdfFile, window: Pick<Drawing, "width" | "height">, start: Matrix) {
    this.#file = file;
    this.#window = window;
    this.#start = start;
  }

  /** Writes it and says its number. */
  end(entries: Readonly<Record<string, string>> = {}): number {
    const { width, height } = this.#window;
    const list = (letter: string, parts: readonly number[]): string[] =>
      parts.map((number, index) => `/${letter}${index} ${reference(number)}`);
    const states = [...this.#states].map(([text, name]) => `/${name}<<${text}>>`);
    const resources = [
      named("ExtGState", states),
      named("Pattern", list("P", this.#patterns)),
      named("XObject", list("G", this.#forms)),
    ];
    return this.#file.form(Buffer.from(this.#operators.join("\n"), "latin1"), {
      BBox: `[0 0 ${exactNumeral(width)} ${exactNumeral(height)}]`,
      // Its system is that of the whole drawing, wherever in it it is shown.
      Matrix: matrixText(this.#start),
      Resources: `<<${resources.join("")}>>`,
      ...entries,
    });
  }

  nodes(nodes: readonly DrawingNode[]): void {
    for (const node of nodes) {
      if (node.type === "group") this.#group(node);
      else this.#shape(node);
    }
  }

  #group({ matrix, clips, opacity, nodes }: DrawingGroup): void {
    const before = this.#matrix;
    this.#operators.push("q");
    if (matrix.some((each, at) => each !== IDENTITY[at]))
      this.#operators.push(`${numbers(matrix)} cm`);
    this.#matrix = joinedMatrix(before, matrix);
    for (const clip of clips) this.#clip(clip);
    if (opacity === 1) this.nodes(nodes);
    else this.#faint(nodes, opacity);
    this.#operators.push("Q");
    this.#matrix = before;
  }

  #clip({ steps, isEvenOdd }: Outline): void {
    // Without an outline all is cut away.
    this.#operators.push(steps.length === 0 ? "0 0 0 0 re" : pathText(steps));
    this.#operators.push(isEvenOdd ? "W* n" : "W n");
  }

  /** As a group that is painted as a whole, or what lies over each other would show through. */
  #faint(nodes: readonly DrawingNode[], opacity: number): void {
    const inside = new Form(this.#file, this.#window, inverseMatrix(this.#matrix));
    inside.#operators.push(`${numbers(this.#matrix)} cm`);
    inside.#matrix = this.#matrix;
    inside.nodes(nodes);
    this.#forms.push(inside.end({ Group: "<</S/Transparency>>" }));
    const share = exactNumeral(opacity);
    this.#state(`/ca ${share}/CA ${share}`);
    this.#operators.push(`/G${this.#forms.length - 1} Do`);
  }

  #shape({ steps, isEvenOdd, fill, stroke }: DrawingShape): void {
    const isFaint = (fill?.opacity ?? 1) < 1 || (stroke?.opacity ?? 1) < 1;
    this.#operators.push("q");
    if (isFaint)
      this.#state(
        `/ca ${exactNumeral(fill?.opacity ?? 1)}/CA ${exactNumeral(stroke?.opacity ?? 1)}`,
      );
    if (fill !== undefined) this.#ink(fill, "fill");
    if (stroke !== undefined) this.#pen(stroke);
    this.#operators.push(pathText(steps));
    const star = isEvenOdd && fill !== undefined ? "*" : "";
    this.#operators.push(fill === undefined ? "S" : `${stroke === undefined ? "f" : "B"}${star}`);
    this.#operators.push("Q");
  }

  #pen(stroke: Stroke): void {
    this.#ink(stroke, "stroke");
    const dash = `[${stroke.dash.map(exactNumeral).join(" ")}] ${exactNumeral(stroke.dashOffset)} d`;
    this.#operators.push(
      `${exactNumeral(stroke.width)} w ${CAPS[stroke.cap]} J ${JOINS[stroke.join]} j ${exactNumeral(stroke.miter)} M ${dash}`,
    );
  }

  #ink({ ink }: Paint, what: "fill" | "stroke"): void {
    const [color, space, name] = what === "fill" ? ["rg", "cs", "scn"] : ["RG", "CS", "SCN"];
    if (typeof ink === "string") {
      this.#operators.push(`${partsOf(ink)} ${color}`);
      return;
    }
    this.#patterns.push(this.#file.add(this.#pattern(ink)));
    this.#operators.push(`/Pattern ${space} /P${this.#patterns.length - 1} ${name}`);
  }

  /** Patterns stand in the system of the form, not of what they fill. */
  #pattern({ type, coords, matrix, stops }: Gradient): string {
    const kind = type === "linear" ? 2 : 3;
    const shading = `/ShadingType ${kind}/ColorSpace/DeviceRGB/Coords[${numbers(coords)}]/Function ${functionOf(stops)}/Extend[true true]`;
    const whole = matrixText(joinedMatrix(this.#matrix, matrix));
    return `<</PatternType 2/Shading<<${shading}>>/Matrix${whole}>>`;
  }

  #state(text: string): void {
    const name = this.#states.get(text) ?? `S${this.#states.size}`;
    this.#states.set(text, name);
    this.#operators.push(`/${name} gs`);
  }
}

function named(kind: string, entries: readonly string[]): string {
  return entries.length === 0 ? "" : `/${kind}<<${entries.join("")}>>`;
}

function numbers(values: readonly number[]): string {
  return values.map(exactNumeral).join(" ");
}

function matrixText(matrix: Matrix): string {
  return `[${numbers(matrix)}]`;
}

function pathText(steps: readonly Step[]): string {
  return steps
    .map(([kind, ...lengths]) => (kind === "Z" ? "h" : `${numbers(lengths)} ${kind.toLowerCase()}`))
    .join("\n");
}

function partsOf(color: Color): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return numbers(parts);
}

/** The colors of a gradient from 0 to 1, a piece from each stop to the next. */
function functionOf(stops: Gradient["stops"]): string {
  const first = stops[0]?.color ?? "#000000";
  const last = stops.at(-1)?.color ?? "#000000";
  const all = [{ at: 0, color: first }, ...stops, { at: 1, color: last }];
  const pieces = all.slice(1).flatMap(({ at, color }, index) => {
    const before = all[index];
    return before === undefined ? [] : [{ from: before, to: { at, color } }];
  });
  // Two stops at one place: the color changes there at once.
  const real = pieces.filter(({ from, to }) => to.at > from.at);
  const functions = real.map(
    ({ from, to }) =>
      `<</FunctionType 2/Domain[0 1]/N 1/C0[${partsOf(from.color)}]/C1[${partsOf(to.color)}]>>`,
  );
  const bounds = real.slice(0, -1).map(({ to }) => to.at);
  const encode = real.map(() => "0 1").join(" ");
  return `<</FunctionType 3/Domain[0 1]/Functions[${functions.join("")}]/Bounds[${numbers(bounds)}]/Encode[${encode}]>>`;
}
