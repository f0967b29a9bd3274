import type { Direction } from "../../../direction.ts";
import type { Ink, SceneItem, SceneText } from "../../../scene.ts";
import { boxesOf, lineOf } from "../lines.ts";
import type { Furniture, Item, Page, Place, Step } from "../paper.ts";
import { coverOf } from "../../text.ts";
import { atomsOf } from "../paragraph.ts";
import type { Atom } from "../paragraph.ts";
import { mm } from "./geometry.ts";
import type { Paper } from "./geometry.ts";
import { circle } from "./icons.ts";
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
import { type } from "./type.ts";
import type { InkLook, Setting } from "./words.ts";
import { baseline, colorOf, lookOf } from "./words.ts";

/** What each page is called: small Roman numbers before the first chapter, then from 1. */
export interface Numbering {
  readonly label: (page: number) => string;
  readonly firstDecimal: number;
  readonly total: number;
}

function numberingOf(pages: readonly FilledPage[]): Numbering {
  const found = pages.findIndex(({ running }) => running.number !== undefined);
  const firstDecimal = found === -1 ? 0 : found;
  return {
    firstDecimal,
    total: pages.length - firstDecimal,
    label: (page) => (page < firstDecimal ? roman(page + 1) : String(page - firstDecimal + 1)),
  };
}

function roman(value: number): string {
  const signs = [
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ] as const;
  let [rest, text] = [value, ""];
  for (const [worth, sign] of signs)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
}

/** Pages as they are written: everything in its place from the left, mirrored in a right-to-left book. */
export function drawPages(filled: readonly FilledPage[], setting: Setting): readonly Page[] {
  const numbering = numberingOf(filled);
  const where = placesOf(filled);
  const isDraft = isDraftOf(setting);
  return filled.map((page, index): Page => {
    const draw = new Drawer(page.paper, setting, (anchor) => {
      const found = where.get(anchor);
      return found === undefined ? undefined : numbering.label(found);
    });
    background(page, draw, setting);
    if (isDraft && page.sheet === "text") watermark(page.paper, draw, setting);
    for (const { strip, y, isRepeated } of page.strips) {
      draw.furniture = isRepeated === true ? "other" : undefined;
      for (const mark of strip.marks) draw.mark(mark, y);
    }
    if (page.sheet === "text" || page.sheet === "opener")
      furniture(page, index, numbering, draw, setting);
    const isFront = index < numbering.firstDecimal;
    const start = index === 0 || index === numbering.firstDecimal ? { start: 1 } : {};
    return {
      width: page.paper.width,
      height: page.paper.height,
      items: draw.items,
      places: draw.places,
      label: { style: isFront ? "roman" : "decimal", ...start },
    };
  });
}

function placesOf(filled: readonly FilledPage[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { strips }] of filled.entries())
    for (const { strip } of strips)
      for (const mark of strip.marks)
        if (mark.type === "place" && !found.has(mark.anchor)) found.set(mark.anchor, index);
  return found;
}

function background({ paper }: FilledPage, draw: Drawer, setting: Setting): void {
  const fill = colorOf("paper", setting);
  if (fill.toLowerCase() !== "#ffffff")
    draw.box(
      { type: "box", x: 0, y: 0, width: paper.width, height: paper.height, fill, onPage: true },
      0,
    );
}

/** A book is a draft where its cover says so. */
function isDraftOf({ document }: Setting): boolean {
  const cover = coverOf(document);
  return (
    cover?.children.some((child) => child.type === "callout" && child.kind === "draft") ?? false
  );
}

/** As large as a watermark may be, and how much of the page's diagonal it may take. */
const WATERMARK = { size: 190, share: 0.78 } as const;

/** The word for a draft across the page, under everything else. */
function watermark({ width, height }: Paper, draw: Drawer, setting: Setting): void {
  const style: TextStyle = { size: WATERMARK.size, leading: 0, weight: 300, ink: "tint-2" };
  draw.across(setting.strings.draft, style, WATERMARK.share * Math.hypot(width, height));
}

const TAB = { width: mm(8), height: mm(16), first: mm(34), step: mm(20) } as const;

/** Running head, folio and thumb tab: for the eye only. */
function furniture(
  page: FilledPage,
  index: number,
  numbering: Numbering,
  draw: Drawer,
  setting: Setting,
): void {
  const { running, sheet, paper } = page;
  const width = paper.width - 2 * paper.side;
  draw.furniture = "head";
  if (sheet === "text") {
    const top = paper.headTop + baseline(type.running);
    const number = running.number ?? "";
    const used = draw.own(number, type.runningNumber, 0, top, "start", width);
    draw.own(
      running.chapter ?? "",
      type.running,
      used === 0 ? 0 : used + 6,
      top,
      "start",
      width / 2,
    );
    draw.own(running.section ?? "", type.running, width, top, "end", width / 2);
  }
  draw.furniture = "foot";
  const bottom = paper.height - paper.footBottom - type.folio.leading + baseline(type.folio);
  const label = numbering.label(index);
  draw.own(label, type.folio, width, bottom, "end", 60);
  draw.own(
    `${setting.document.title} · ${setting.document.edition}`,
    type.running,
    0,
    bottom,
    "start",
    width - 80,
  );
  draw.furniture = "other";
  thumbTab(page, draw, setting);
}

/** A tab at the outer edge, lower from chapter to chapter. */
function thumbTab({ running, sheet, paper }: FilledPage, draw: Drawer, setting: Setting): void {
  const chapter = Number(running.number);
  if (!Number.isInteger(chapter) || chapter < 1) return;
  const isOpener = sheet === "opener";
  const y = TAB.first + TAB.step * (chapter - 1);
  const inField = isOpener && y < mm(118);
  const fill = colorOf(inField ? "paper" : "brand", setting);
  draw.box(
    {
      type: "box",
      x: paper.width - TAB.width,
      y,
      width: TAB.width + 3,
      height: TAB.height,
      fill,
      onPage: true,
    },
    0,
  );
  const style: TextStyle = { ...type.tab, ink: inField ? "brand" : "on-brand" };
  const middle = paper.width - paper.side - TAB.width / 2;
  draw.own(
    String(chapter),
    style,
    middle,
    y + TAB.height / 2 + style.size * 0.35,
    "middle",
    TAB.width,
  );
}

class Drawer {
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

  #line({ x, y, width, pieces, onPage }: LineMark, top: number): void {
    const left = this.#left(x, width, onPage);
    const base = this.#y(y, top, onPage);
    for (const { dx, width: size, atoms } of pieces) this.#piece(atoms, left + dx, base, size);
  }

  #piece(atoms: readonly Atom<InkLook>[], x: number, y: number, width: number): void {
    const look = atoms[0]?.look;
    if (look === undefined) return;
    const part = this.furniture;
    if (part !== undefined) {
      this.items.push({ type: "text", furniture: part, x, y, atoms });
      return;
    }
    this.items.push({ type: "text", tag: look.tag, x, y, atoms });
    if (look.link === undefined) return;
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

  #image({ x, y, width, height, bytes, tag, onPage }: ImageMark, top: number): void {
    const left = this.#left(x, width, onPage);
    this.items.push({
      type: "image",
      tag,
      bytes,
      x: left,
      y: this.#y(y, top, onPage),
      width,
      height,
    });
  }

  #number({ x, y, anchor, look, leader }: NumberMark, top: number): void {
    const text = this.#pageOf(anchor);
    if (text === undefined) return;
    const link = { anchor, says: text };
    const { atoms, width } = this.#set(text, { ...look, link }, undefined);
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
      dash: [0, 3.5],
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
    for (let shown = text; set.width > room && shown.length > 1;) {
      shown = shown.slice(0, -1).trimEnd();
      set = this.#set(`${shown}…`, look, undefined);
    }
    const { atoms, width } = set;
    const start = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    this.#piece(atoms, this.#left(start, width, undefined), y, width);
    return width;
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
      { ...lookOf(style, tag, this.#setting), ...at },
      item.direction,
    );
    const [x, y] = put(item.x, item.y);
    const isFromRight = reading === "rtl";
    const back =
      item.anchor === "middle" ? width / 2 : (item.anchor === "end") === isFromRight ? 0 : width;
    this.#piece(atoms, x - back, y, width);
  }
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
