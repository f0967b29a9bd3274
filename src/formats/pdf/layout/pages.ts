import type { Direction } from "../../../direction.ts";
import type { Ink, SceneItem, SceneText } from "../../../scene.ts";
import { boxesOf, lineOf } from "../lines.ts";
import type { Furniture, Item, Page, Place, Step, Tag } from "../paper.ts";
import { atomsOf } from "../paragraph.ts";
import type { Atom } from "../paragraph.ts";
import type { Printable } from "../printable.ts";
import { mm, printedOf } from "./geometry.ts";
import type { Paper } from "./geometry.ts";
import { furniture, numberingOf, watermark } from "./furniture.ts";
import { circle } from "./icons.ts";
import { withPages } from "./page-numbers.ts";
import type { FilledPage } from "./paginate.ts";
import type {
  BoxMark,
  IconMark,
  ImageMark,
  LineMark,
  Mark,
  NumberMark,
  RuleMark,
  SceneMark,
} from "./strips.ts";
import type { TextStyle } from "./type.ts";
import type { InkLook, Setting } from "./words.ts";
import { colorOf, lookOf, printedSetting } from "./words.ts";

/**
 * Pages as they are written: everything in its place from the left, mirrored in a right-to-left book. Each is drawn when it is asked for, and
 * taken out of `filled`: a long book has too much on its pages to keep all of it.
 */
export function* drawPages(filled: FilledPage[], setting: Setting): Generator<Page> {
  const numbering = numberingOf(filled);
  const where = placesOf(filled);
  const printed = printedSetting(setting);
  const pageOf = (anchor: string): string | undefined => {
    const found = where.get(anchor);
    return found === undefined ? undefined : numbering.label(found);
  };
  const placed = new Set<string>();
  const isNew = (anchor: string): boolean => placed.size < placed.add(anchor).size;
  const drawn = (page: FilledPage, index: number): Page => {
    const paper = printedOf(page.paper);
    const draw = new Drawer(paper, printed, pageOf);
    background(paper, draw, setting);
    if (page.sheet === "text") watermark(paper, draw, printed);
    const scale = page.paper.scale ?? 1;
    const inside = scale === 1 ? draw : new Drawer(page.paper, setting, pageOf);
    for (const { strip, y, isRepeated } of page.strips) {
      inside.furniture = isRepeated === true ? "other" : undefined;
      for (const mark of strip.marks) inside.mark(mark, y);
    }
    if (inside !== draw) {
      for (const item of inside.items) draw.items.push(scaled(item, scale));
      for (const { anchor, x, y } of inside.places)
        draw.places.push({ anchor, x: x * scale, y: y * scale });
    }
    if (page.sheet !== "cover") furniture({ ...page, paper }, index, numbering, draw, printed);
    const isFront = index < numbering.firstDecimal;
    const start = index === 0 || index === numbering.firstDecimal ? { start: 1 } : {};
    return {
      width: paper.width,
      height: paper.height,
      items: draw.items,
      // Where two things have one name, the first has it.
      places: draw.places.filter(({ anchor }) => isNew(anchor)),
      label: { style: isFront ? "roman" : "decimal", ...start },
    };
  };
  let index = 0;
  for (let page = filled.shift(); page !== undefined; page = filled.shift()) {
    yield drawn(page, index);
    index += 1;
  }
}

/** What was laid out for letters of another size. */
function scaled(item: Item, by: number): Item {
  switch (item.type) {
    case "text": {
      const atoms = item.atoms.map((atom) => ({
        ...atom,
        width: atom.width * by,
        look: { ...atom.look, size: atom.look.size * by },
      }));
      const stretch = item.stretch === undefined ? {} : { stretch: item.stretch * by };
      return { ...item, x: item.x * by, y: item.y * by, ...stretch, atoms };
    }
    case "path": {
      const steps = item.steps.map((step) => transformed(step, (x, y) => [x * by, y * by]));
      const width = item.width === undefined ? {} : { width: item.width * by };
      const dash = item.dash === undefined ? {} : { dash: item.dash.map((each) => each * by) };
      return { ...item, steps, ...width, ...dash };
    }
    case "link":
    case "image":
    case "drawing":
      return {
        ...item,
        x: item.x * by,
        y: item.y * by,
        width: item.width * by,
        height: item.height * by,
      };
  }
}

/** The page of each anchor, counted from 0. */
export function placesOf(filled: readonly FilledPage[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { strips }] of filled.entries())
    for (const { strip } of strips)
      for (const mark of strip.marks)
        if (mark.type === "place" && !found.has(mark.anchor)) found.set(mark.anchor, index);
  return found;
}

function background(paper: Paper, draw: Drawer, setting: Setting): void {
  const fill = colorOf("paper", setting);
  if (fill.toLowerCase() !== "#ffffff")
    draw.box(
      { type: "box", x: 0, y: 0, width: paper.width, height: paper.height, fill, onPage: true },
      0,
    );
}

/** Draws on one page. */
export class Drawer {
  readonly items: Item[] = [];
  readonly places: Place[] = [];
  /** What part of the page is being drawn, or nothing while it is the content. */
  furniture: Furniture | undefined;
  readonly #paper: Paper;
  readonly #setting: Setting;
  readonly #pageOf: (anchor: string) => string | undefined;

  constructor(paper: Paper, setting: Setting, pageOf: (anchor: string) => string | undefined) {
    this.#paper = paper;
    this.#setting = setting;
    this.#pageOf = pageOf;
  }

  get #direction(): Direction {
    return this.#setting.document.direction;
  }

  /** The left end of what begins at `x` from the side where lines start. */
  #left(x: number, width: number, onPage: true | undefined): number {
    const from = onPage === true ? x : x + this.#paper.side;
    return this.#direction === "rtl" ? this.#paper.width - from - width : from;
  }

  mark(mark: Mark, top: number): void {
    switch (mark.type) {
      case "line":
        return this.#as(mark.furniture ?? this.furniture, () => {
          this.#line(mark, top);
        });
      case "rule":
        return this.#rule(mark, top);
      case "box":
        return this.box(mark, top);
      case "icon":
        return this.#icon(mark, top);
      case "scene":
        return this.#scene(mark, top);
      case "number":
        return this.#number(mark, top);
      case "place":
        this.places.push({
          anchor: mark.anchor,
          x: 0,
          y: Math.max(0, this.#y(mark.y, top, undefined) - 8),
        });
        return;
      case "image":
        return this.#image(mark, top);
    }
  }

  #y(y: number, top: number, onPage: true | undefined): number {
    return onPage === true ? y : this.#paper.top + top + y;
  }

  #as(part: Furniture | undefined, draw: () => void): void {
    const before = this.furniture;
    this.furniture = part;
    draw();
    this.furniture = before;
  }

  #line(mark: LineMark, top: number): void {
    const { x, y, width, pieces, stretch, onPage } = withPages(mark, (anchor, look) => {
      const label = this.#pageOf(anchor) ?? "…";
      return this.#set(label, look, "ltr").atoms;
    });
    const left = this.#left(x, width, onPage);
    const base = this.#y(y, top, onPage);
    for (const { dx, width: size, atoms } of pieces)
      this.#piece(atoms, left + dx, base, size, stretch);
  }

  #piece(
    atoms: readonly Atom<InkLook>[],
    x: number,
    y: number,
    width: number,
    stretch?: number,
  ): void {
    const look = atoms[0]?.look;
    if (look === undefined) return;
    const part = this.furniture;
    const stretched = stretch === undefined ? {} : { stretch };
    if (part !== undefined && look.picture === undefined) {
      this.items.push({ type: "text", furniture: part, x, y, atoms, ...stretched });
      return;
    }
    if (look.picture === undefined)
      this.items.push({ type: "text", tag: look.tag, x, y, atoms, ...stretched });
    else {
      const { printable, height } = look.picture;
      const place = { x, y: y - look.size * 0.35 - height / 2, width, height };
      this.items.push(pictureItem(printable, place, look.picture.tag));
    }
    if (look.link === undefined || !this.#leads(look.link)) return;
    const { size, tag, link } = look;
    if (tag === undefined) throw new Error(`A link has no tag: ${link.says}`);
    this.items.push({
      type: "link",
      tag,
      x,
      y: y - size,
      width,
      height: size * 1.3,
      ...link,
    });
  }

  /** Whether there is something in the book where a link leads to: what was left empty has no place. */
  #leads({ anchor }: { readonly anchor?: string }): boolean {
    return anchor === undefined || this.#pageOf(anchor) !== undefined;
  }

  #rule({ x, y, width, height, weight, color, dash, onPage, tag }: RuleMark, top: number): void {
    const left = this.#left(x, width, onPage);
    const at = this.#y(y, top, onPage) + weight / 2;
    const end: Step = height === undefined ? ["L", left + width, at] : ["L", left, at + height];
    this.items.push({
      type: "path",
      tag,
      steps: [["M", left, at], end],
      stroke: color,
      width: weight,
      ...(dash === undefined ? {} : { dash }),
    });
  }

  box(
    { x, y, width, height, fill, stroke, weight = 0, dash, radius = 0, onPage, tag }: BoxMark,
    top: number,
  ): void {
    const inset = stroke === undefined ? 0 : weight / 2;
    const left = this.#left(x, width, onPage) + inset;
    const steps = boxSteps(
      left,
      this.#y(y, top, onPage) + inset,
      width - 2 * inset,
      height - 2 * inset,
      radius,
    );
    this.items.push({
      type: "path",
      tag,
      steps,
      ...(fill === undefined ? {} : { fill }),
      ...(stroke === undefined ? {} : { stroke, width: weight }),
      ...(dash === undefined ? {} : { dash }),
    });
  }

  #icon({ x, y, size, grid, shapes, turns }: IconMark, top: number): void {
    const left = this.#left(x, size, undefined);
    const above = this.#y(y, top, undefined);
    const unit = size / grid;
    const isTurned = turns && this.#direction === "rtl";
    const put = (px: number, py: number): readonly [number, number] => [
      left + (isTurned ? grid - px : px) * unit,
      above + py * unit,
    ];
    for (const { steps, fill, stroke, width = 0 } of shapes)
      this.items.push({
        type: "path",
        steps: steps.map((step) => transformed(step, put)),
        round: true,
        ...(fill === undefined ? {} : { fill }),
        ...(stroke === undefined ? {} : { stroke, width: width * unit }),
      });
  }

  #image({ x, y, width, height, picture, tag, link, onPage }: ImageMark, top: number): void {
    const place = { x: this.#left(x, width, onPage), y: this.#y(y, top, onPage), width, height };
    this.items.push(pictureItem(picture, place, tag));
    if (link !== undefined && this.#leads(link))
      this.items.push({ type: "link", ...place, ...link });
  }

  #number({ x: end, y, anchor, look, leader, align, says }: NumberMark, top: number): void {
    const page = this.#pageOf(anchor);
    if (page === undefined) return;
    const text = says?.(page) ?? page;
    const link = { anchor, says: text };
    const { atoms, width } = this.#set(text, { ...look, link }, undefined);
    const x = align === "start" ? end + width : end;
    const base = this.#y(y, top, undefined);
    this.#piece(atoms, this.#left(x - width, width, undefined), base, width);
    if (leader === undefined) return;
    const room = x - width - mm(2) - leader.from;
    if (room <= 0) return;
    const left = this.#left(leader.from, room, undefined);
    this.items.push({
      type: "path",
      steps: [
        ["M", left, base],
        ["L", left + room, base],
      ],
      stroke: leader.color,
      width: 1,
      dash: [0, 2],
      round: true,
    });
  }

  /** Text of the page itself, cut with dots where it has no room; gives its width. */
  own(
    text: string,
    style: TextStyle,
    x: number,
    y: number,
    anchor: SceneText["anchor"],
    room: number,
  ): number {
    if (text === "") return 0;
    const look = lookOf(style, undefined, this.#setting);
    let set = this.#set(text, look, undefined);
    for (let shown = Array.from(text); set.width > room && shown.length > 1;) {
      shown = shown.slice(0, -1);
      set = this.#set(`${shown.join("").trimEnd()}…`, look, undefined);
    }
    const { atoms, width } = set;
    const start = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    this.#piece(atoms, this.#left(start, width, undefined), y, width);
    return width;
  }

  /** How wide the page's own text is. */
  widthOf(text: string, style: TextStyle): number {
    return this.#set(text, lookOf(style, undefined, this.#setting), undefined).width;
  }

  /** A line of the page itself, from so far down its edge. */
  line(x: number, y: number, width: number, weight: number, color: string): void {
    this.#rule({ type: "rule", x, y, width, weight, color }, -this.#paper.top);
  }

  /** A word from corner to corner, rising, not longer than `most`. */
  across(text: string, style: TextStyle, most: number): void {
    const look = lookOf(style, undefined, this.#setting);
    const whole = this.#set(text, look, undefined);
    const size = style.size * Math.min(1, most / whole.width);
    const { atoms, width } = this.#set(text, { ...look, size }, undefined);
    const { width: across, height } = this.#paper;
    const rise = Math.atan2(height, across);
    const [half, down] = [width / 2, size * 0.35];
    this.items.push({
      type: "text",
      x: across / 2 - half * Math.cos(rise) + down * Math.sin(rise),
      y: height / 2 + half * Math.sin(rise) + down * Math.cos(rise),
      atoms,
      furniture: "watermark",
      angle: (rise * 180) / Math.PI,
    });
  }

  #set(text: string, look: InkLook, isolate: Direction | undefined) {
    const span = { text, look, ...(isolate === undefined ? {} : { isolate }) };
    const { atoms, missing } = atomsOf([span], {
      faces: this.#setting.faces,
      direction: this.#direction,
    });
    for (const {
      codePoint,
      look: { at },
    } of missing)
      this.#setting.missing(codePoint, at);
    return lineOf(boxesOf(atoms), true);
  }

  #scene({ x, y, scale, scene, tag }: SceneMark, top: number): void {
    const left = this.#left(x, scene.width * scale, undefined);
    const above = this.#y(y, top, undefined);
    const put = (px: number, py: number): readonly [number, number] => [
      left + px * scale,
      above + py * scale,
    ];
    for (const item of scene.items) {
      if (item.type === "text") this.#sceneText(item, put, scale, scene.direction, tag);
      else this.items.push({ ...shapeOf(item, this.#setting, put, scale), tag });
    }
  }

  #sceneText(
    item: SceneText,
    put: (x: number, y: number) => readonly [number, number],
    scale: number,
    reading: Direction,
    tag: SceneMark["tag"],
  ): void {
    const style: TextStyle = {
      size: item.size * scale,
      leading: 0,
      weight: item.weight,
      ink: item.ink,
    };
    const at = item.at === undefined ? {} : { at: item.at };
    const { atoms, width } = this.#set(
      item.value,
      { ...lookOf(style, tag, this.#setting), size: style.size, ...at },
      item.direction,
    );
    const [x, y] = put(item.x, item.y);
    const isFromRight = reading === "rtl";
    const back =
      item.anchor === "middle" ? width / 2 : (item.anchor === "end") === isFromRight ? 0 : width;
    this.#piece(atoms, x - back, y, width);
  }
}

function pictureItem(
  picture: Printable,
  place: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  tag: Tag | undefined,
): Item {
  if ("bytes" in picture) return { type: "image", bytes: picture.bytes, tag, ...place };
  return { type: "drawing", drawing: picture.drawing, tag, ...place };
}

type Put = (x: number, y: number) => readonly [number, number];

function transformed(step: Step, put: Put): Step {
  switch (step[0]) {
    case "Z":
      return step;
    case "C": {
      const [, ax, ay, bx, by, x, y] = step;
      return ["C", ...put(ax, ay), ...put(bx, by), ...put(x, y)];
    }
    default:
      return [step[0], ...put(step[1], step[2])];
  }
}

function boxSteps(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): readonly Step[] {
  const [right, bottom] = [x + width, y + height];
  const r = Math.min(radius, width / 2, height / 2);
  if (r === 0) return [["M", x, y], ["L", right, y], ["L", right, bottom], ["L", x, bottom], ["Z"]];
  const k = r * 0.4477;
  return [
    ["M", x + r, y],
    ["L", right - r, y],
    ["C", right - k, y, right, y + k, right, y + r],
    ["L", right, bottom - r],
    ["C", right, bottom - k, right - k, bottom, right - r, bottom],
    ["L", x + r, bottom],
    ["C", x + k, bottom, x, bottom - k, x, bottom - r],
    ["L", x, y + r],
    ["C", x, y + k, x + k, y, x + r, y],
    ["Z"],
  ];
}

function shapeOf(item: Exclude<SceneItem, SceneText>, setting: Setting, put: Put, scale: number) {
  const color = (ink: Ink): string => colorOf(ink, setting);
  const stroke =
    item.stroke === undefined
      ? {}
      : {
          stroke: color(item.stroke.ink),
          width: item.stroke.weight * scale,
          ...(item.stroke.dash === undefined
            ? {}
            : { dash: item.stroke.dash.map((each) => each * scale) }),
        };
  const fill = "fill" in item && item.fill !== undefined ? { fill: color(item.fill) } : {};
  const steps = shapeSteps(item).map((step) => transformed(step, put));
  return { type: "path" as const, steps, ...fill, ...stroke };
}

function shapeSteps(item: Exclude<SceneItem, SceneText>): readonly Step[] {
  switch (item.type) {
    case "box":
      return boxSteps(item.x, item.y, item.width, item.height, 0);
    case "line":
      return [
        ["M", item.from.x, item.from.y],
        ["L", item.to.x, item.to.y],
      ];
    case "curve":
      return [
        ["M", item.from.x, item.from.y],
        ...item.segments.map(({ control1: a, control2: b, to }): Step => [
          "C",
          a.x,
          a.y,
          b.x,
          b.y,
          to.x,
          to.y,
        ]),
      ];
    case "disc":
      return circle(item.x, item.y, item.radius);
    case "diamond": {
      const { x, y, radius: r } = item;
      return [["M", x, y - r], ["L", x + r, y], ["L", x, y + r], ["L", x - r, y], ["Z"]];
    }
  }
}
