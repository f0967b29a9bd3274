import type { Atom } from "../paragraph.ts";
import type { Color, DrawingItem, ImageItem, Look, PathItem, Step, TextItem } from "../paper.ts";
import type { FileDrawing } from "./drawings.ts";
import type { Glyphs } from "./glyphs.ts";
import { exactNumeral, numeral, reference } from "./objects.ts";
import type { FileImage } from "./pdf-file.ts";

const BLANK = 0x20;

/** The operators that paint one page. What is set stays set, so only changes are written. */
export class PageContent {
  readonly #height: number;
  readonly #glyphs: Glyphs;
  readonly #operators: string[] = [];
  readonly #fonts = new Map<string, number>();
  readonly #images = new Map<string, number>();
  readonly #state = new Map<string, string>();
  /** The atom whose look is set. */
  #dressed: Atom<Look> | undefined;
  #isTextOpen = false;
  /** Where the line began in the open text object, in hundredths; nothing behind one that rises. */
  #pen: { readonly x: number; readonly y: number } | undefined;

  constructor(height: number, glyphs: Glyphs) {
    this.#height = height;
    this.#glyphs = glyphs;
  }

  /** Paints what belongs to one element of the structure, or is decoration. Texts stay in one text object over many elements: that is shorter. */
  marked(mark: string, isTextOnly: boolean, paint: () => void): void {
    if (isTextOnly) this.#beginText();
    else this.#endText();
    this.#operators.push(mark);
    paint();
    if (!isTextOnly) this.#endText();
    this.#operators.push("EMC");
  }

  text({ x, y, atoms, stretch = 0, angle = 0 }: TextItem): void {
    this.#moveTo(x, this.#height - y, angle);
    const line = new Line(this.#operators);
    for (const atom of atoms) {
      this.#dress(atom, line);
      this.#write(atom, stretch, line);
    }
    line.end();
    line.rise("0");
  }

  /** A blank behind the text that was written last. */
  blank(): void {
    const face = this.#dressed?.face;
    if (face === undefined || !face.has(BLANK)) return;
    const line = new Line(this.#operators);
    for (const { text } of this.#glyphs.encode(face.shape(" ", "ltr"), face, 0)) line.add(text);
    line.end();
  }

  path({ steps, fill, stroke, width = 1, dash = [], round = false }: PathItem): void {
    if (fill === undefined && stroke === undefined) return;
    this.#endText();
    this.#dressed = undefined;
    if (fill !== undefined) this.#set("fill", `${colorOf(fill)} rg`);
    if (stroke !== undefined) {
      this.#set("stroke", `${colorOf(stroke)} RG`);
      this.#set("width", `${numeral(width)} w`, "1 w");
      this.#set("dash", `[${dash.map(numeral).join(" ")}] 0 d`, "[] 0 d");
      this.#set("round", round ? "1 J 1 j" : "0 J 0 j", "0 J 0 j");
    }
    for (const step of steps) this.#operators.push(this.#step(step));
    this.#operators.push(fill === undefined ? "S" : stroke === undefined ? "f" : "B");
  }

  image({ x, y, width, height }: ImageItem, { name, number, orientation }: FileImage): void {
    this.#endText();
    this.#images.set(name, number);
    const turn = TURNS[orientation] ?? UPRIGHT;
    const matrix = [
      turn[0] * width,
      turn[1] * height,
      turn[2] * width,
      turn[3] * height,
      x + turn[4] * width,
      this.#height - y - height + turn[5] * height,
    ];
    this.#operators.push(`q ${matrix.map(numeral).join(" ")} cm /${name} Do Q`);
  }

  drawing({ x, y, width, height, drawing }: DrawingItem, { name, number }: FileDrawing): void {
    this.#endText();
    this.#images.set(name, number);
    const [across, down] = [width / drawing.width, height / drawing.height].map(exactNumeral);
    const origin = `${numeral(x)} ${numeral(this.#height - y)}`;
    this.#operators.push(`q ${across} 0 0 -${down} ${origin} cm /${name} Do Q`);
  }

  bytes(): Uint8Array {
    this.#endText();
    return Buffer.from(this.#operators.join("\n"), "latin1");
  }

  /** The fonts and pictures that it shows. */
  resources(): string {
    return `<<${named("Font", this.#fonts)}${named("XObject", this.#images)}>>`;
  }

  #beginText(): void {
    if (this.#isTextOpen) return;
    this.#operators.push("BT");
    this.#isTextOpen = true;
    this.#pen = { x: 0, y: 0 };
  }

  #endText(): void {
    if (this.#isTextOpen) this.#operators.push("ET");
    this.#isTextOpen = false;
  }

  #moveTo(x: number, y: number, angle: number): void {
    this.#beginText();
    const to = { x: Math.round(x * 100), y: Math.round(y * 100) };
    const from = this.#pen;
    if (angle !== 0 || from === undefined) {
      this.#operators.push(`${turned(angle)} ${numeral(x)} ${numeral(y)} Tm`);
    } else {
      this.#operators.push(
        `${numeral((to.x - from.x) / 100)} ${numeral((to.y - from.y) / 100)} Td`,
      );
    }
    this.#pen = angle === 0 ? to : undefined;
  }

  #dress(atom: Atom<Look>, line: Line): void {
    const { face, look } = atom;
    if (this.#dressed?.look === look && this.#dressed.face === face) return;
    this.#dressed = atom;
    const { name, number } = this.#glyphs.font(face);
    this.#fonts.set(name, number);
    this.#set("font", `/${name} ${numeral(look.size)} Tf`, undefined, line);
    this.#set("fill", `${colorOf(look.color)} rg`, undefined, line);
  }

  #write({ shaped, face, look, isSpace }: Atom<Look>, stretch: number, line: Line): void {
    for (const { rise, text } of this.#glyphs.encode(shaped, face, (look.tracking ?? 0) * 1000)) {
      line.rise(rise === 0 ? "0" : numeral((rise * look.size) / 1000));
      line.add(text);
    }
    if (isSpace && stretch !== 0) line.add(numeral((-stretch * 1000) / look.size));
  }

  #set(what: string, operator: string, initial?: string, line?: Line): void {
    if ((this.#state.get(what) ?? initial) === operator) return;
    line?.end();
    this.#state.set(what, operator);
    this.#operators.push(operator);
  }

  #step(step: Step): string {
    if (step[0] === "Z") return "h";
    const [kind, ...lengths] = step;
    const points = lengths.map((value, index) =>
      numeral(index % 2 === 0 ? value : this.#height - value),
    );
    return `${points.join(" ")} ${kind.toLowerCase()}`;
  }
}

/** A TJ array that grows until something must be set between its glyphs. */
class Line {
  readonly #operators: string[];
  #parts: string[] = [];
  #rise = "0";

  constructor(operators: string[]) {
    this.#operators = operators;
  }

  /** Strings that meet become one. */
  add(part: string): void {
    const last = this.#parts.at(-1);
    if (last === undefined) {
      this.#parts.push(part);
    } else if (!last.endsWith(")")) {
      this.#parts.push(part.startsWith("(") ? part : ` ${part}`);
    } else if (part.startsWith("(")) {
      this.#parts[this.#parts.length - 1] = last.slice(0, -1);
      this.#parts.push(part.slice(1));
    } else {
      this.#parts.push(part);
    }
  }

  rise(to: string): void {
    if (this.#rise === to) return;
    this.end();
    this.#rise = to;
    this.#operators.push(`${to} Ts`);
  }

  end(): void {
    if (this.#parts.length === 0) return;
    this.#operators.push(`[${this.#parts.join("")}] TJ`);
    this.#parts = [];
  }
}

type Matrix = readonly [number, number, number, number, number, number];
const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];
/** How a picture is turned so that it stands upright, by the number of EXIF that says how the camera was held. */
const TURNS: Readonly<Record<number, Matrix>> = {
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};

const colors = new Map<Color, string>();

function colorOf(color: Color): string {
  const known = colors.get(color);
  if (known !== undefined) return known;
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`A color in a PDF is ${color}`);
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const made = parts.map((part) => String(Math.round(part * 1000) / 1000)).join(" ");
  colors.set(color, made);
  return made;
}

function turned(angle: number): string {
  const sine = Math.sin((angle * Math.PI) / 180);
  const cosine = Math.cos((angle * Math.PI) / 180);
  return [cosine, sine, -sine, cosine]
    .map((value) => String(Math.round(value * 1e5) / 1e5 + 0))
    .join(" ");
}

function named(kind: string, numbers: ReadonlyMap<string, number>): string {
  if (numbers.size === 0) return "";
  const entries = [...numbers].map(([name, number]) => `/${name} ${reference(number)}`);
  return `/${kind}<<${entries.join("")}>>`;
}
