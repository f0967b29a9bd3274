import type { Direction } from "../../../direction.ts";
import type { SceneText } from "../../../scene.ts";
import type { Line } from "../lines.ts";
import type { Furniture, Item, Look, Place, Step } from "../paper.ts";
import type { Atom, Span } from "../paragraph.ts";
import { dividedBy, gridOf, mm } from "./geometry.ts";
import type { Paper } from "./geometry.ts";
import type { PieceInk } from "./line-pieces.ts";
import { withPages } from "./page-numbers.ts";
import { pictureItem } from "./pictures.ts";
import { scaled } from "./scaled.ts";
import { setLine } from "./set-line.ts";
import { boxSteps, shapeOf, transformed } from "./shapes.ts";
import type {
  BoxMark,
  EnlargedMark,
  IconMark,
  ImageMark,
  LineMark,
  Mark,
  NumberMark,
  RuleMark,
  SceneMark,
} from "./strips.ts";
import { type } from "./type.ts";
import type { TextStyle } from "./type.ts";
import type { InkLook, Setting } from "./words.ts";
import { lookOf } from "./words.ts";

const ownLines = new WeakMap<Setting, WeakMap<TextStyle, Map<string, Line<InkLook>>>>();

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
      case "enlarged":
        return this.#enlarged(mark, top);
    }
  }

  #enlarged({ y, scale, marks }: EnlargedMark, top: number): void {
    const paper = dividedBy(this.#paper, scale);
    const setting = { ...this.#setting, paper, grid: gridOf(paper) };
    const inside = new Drawer(paper, setting, this.#pageOf);
    inside.furniture = this.furniture;
    for (const mark of marks) inside.mark(mark, (top + y) / scale);
    this.take(inside, scale);
  }

  /** All that was drawn for paper that is so many times smaller. */
  take({ items, places }: Drawer, scale: number): void {
    for (const item of items) this.items.push(scaled(item, scale));
    for (const { anchor, x, y } of places) this.places.push({ anchor, x: x * scale, y: y * scale });
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
      return this.#set(label, { ...look, tag: undefined }, "ltr").atoms;
    });
    const left = this.#left(x, width, onPage);
    const base = this.#y(y, top, onPage);
    for (const piece of pieces)
      this.#piece(piece.atoms, piece, left + piece.dx, base, piece.width, stretch);
  }

  #piece(
    atoms: readonly Atom<Look>[],
    { tag, link, picture }: Partial<PieceInk>,
    x: number,
    y: number,
    width: number,
    stretch?: number,
  ): void {
    const size = atoms[0]?.look.size;
    if (size === undefined) return;
    const part = this.furniture;
    const stretched = stretch === undefined ? {} : { stretch };
    if (part !== undefined && picture === undefined) {
      this.items.push({ type: "text", furniture: part, x, y, atoms, ...stretched });
      return;
    }
    if (picture === undefined) this.items.push({ type: "text", tag, x, y, atoms, ...stretched });
    else {
      const { printable, height } = picture;
      const place = { x, y: y - size * 0.35 - height / 2, width, height };
      this.items.push(pictureItem(printable, place, picture.tag));
    }
    if (link === undefined || !this.#leads(link)) return;
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
    const { atoms, width } = this.#set(text, look, undefined);
    const x = align === "start" ? end + width : end;
    const base = this.#y(y, top, undefined);
    const ink = { tag: look.tag, link };
    this.#piece(atoms, ink, this.#left(x - width, width, undefined), base, width);
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
    let set = this.#ownLine(text, style);
    for (let shown = Array.from(text); set.width > room && shown.length > 1;) {
      shown = shown.slice(0, -1);
      set = this.#ownLine(`${shown.join("").trimEnd()}…`, style);
    }
    const { atoms, width } = set;
    const start = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    this.#piece(atoms, look, this.#left(start, width, undefined), y, width);
    return width;
  }

  /** How wide the page's own text is. */
  widthOf(text: string, style: TextStyle): number {
    return this.#ownLine(text, style).width;
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

  /** What pages say of themselves is the same on many of them. */
  #ownLine(text: string, style: TextStyle): Line<InkLook> {
    const ofBook =
      ownLines.get(this.#setting) ?? new WeakMap<TextStyle, Map<string, Line<InkLook>>>();
    ownLines.set(this.#setting, ofBook);
    const known = ofBook.get(style) ?? new Map<string, Line<InkLook>>();
    ofBook.set(style, known);
    const line =
      known.get(text) ?? this.#set(text, lookOf(style, undefined, this.#setting), undefined);
    known.set(text, line);
    return line;
  }

  #set(text: string, look: InkLook, isolate: Direction | undefined) {
    return this.#setSpans([{ text, look, ...(isolate === undefined ? {} : { isolate }) }]);
  }

  #setSpans(spans: readonly Span<InkLook>[]): Line<InkLook> {
    return setLine(spans, this.#direction, this.#setting);
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
    const look = { ...lookOf(style, tag, this.#setting), size: style.size };
    const { atoms, width } = this.#setSpans(
      (item.parts ?? [item]).map(({ value, at }) => ({
        text: value,
        look: at === undefined ? look : { ...look, at },
        ...(item.direction === undefined ? {} : { isolate: item.direction }),
      })),
    );
    const [x, y] = put(item.x, item.y);
    const isFromRight = reading === "rtl";
    const back =
      item.anchor === "middle" ? width / 2 : (item.anchor === "end") === isFromRight ? 0 : width;
    this.#piece(atoms, { tag }, x - back, y, width);
    if (item.page !== undefined) this.#scenePage(item.page, { x, y, width }, scale, reading, tag);
  }

  /** The page that a text of a scene leads to, behind it. */
  #scenePage(
    { anchor, room, size }: NonNullable<SceneText["page"]>,
    behind: { readonly x: number; readonly y: number; readonly width: number },
    scale: number,
    reading: Direction,
    tag: SceneMark["tag"],
  ): void {
    const page = this.#pageOf(anchor);
    if (page === undefined) return;
    const text = this.#setting.strings.onPage.replace("{page}", page);
    const style: TextStyle = { ...type.note, size: size * scale, ink: "ink-2" };
    const look = { ...lookOf(style, tag, this.#setting), size: style.size };
    const { atoms, width } = this.#set(text, look, undefined);
    const apart = size * BEFORE_PAGE * scale;
    if (width + apart > room * scale) return;
    const ahead = behind.width + apart;
    const x = reading === "rtl" ? behind.x - ahead - width : behind.x + ahead;
    this.#piece(atoms, { tag }, x, behind.y, width);
  }
}

/** How far behind a scene's text its page stands, in sizes of its letters. */
const BEFORE_PAGE = 0.6;
