/**
 * A drawing that every format draws alike: what stands where, in points, from the top left corner. Plain data. A drawing of a
 * right-to-left book is mirrored already, so that a format just draws. Colours are the names of the theme's tokens.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** How far lines run out over both sides, where a format has room for it. */
  readonly bleed?: number;
  /** How much of its height, at its end, belongs to the foot of the paper where it has paper to itself: no line or curve is there. */
  readonly foot?: number;
  /** BCP 47 tag of the texts that say none of their own. */
  readonly language: string;
  /** The way the book is read; `start` of a text is on its right in a right-to-left book. */
  readonly direction: SceneDirection;
  /** In the order of drawing: what comes later lies above. */
  readonly items: readonly SceneItem[];
}

export type SceneDirection = "ltr" | "rtl";

/** A colour of the theme; `h0` to `h5` are the steps of a heat map, from light to strong. */
export type Ink =
  | "paper"
  | "ink"
  | "ink-2"
  | "ink-3"
  | "line"
  | "line-2"
  | "tint"
  | "tint-2"
  | "brand"
  | "brand-mid"
  | "brand-tint"
  | "accent"
  | "accent-fill"
  | "stop"
  | "stop-tint"
  | "on-brand"
  | "on-brand-2"
  | "h0"
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "h5";

/** A colour of the theme, in scenes or only in style sheets. `field` is that of a cover, `plate` what a logo stands on. */
export type Token =
  | Ink
  | "brand-line"
  | "field"
  | "on-field"
  | "on-field-2"
  | "plate"
  | "accent-tint"
  | "good"
  | "warn";

export interface ScenePoint {
  readonly x: number;
  readonly y: number;
}

/** A line's look: `dash` is drawn and left out in turn, in points. */
export interface Stroke {
  readonly ink: Ink;
  readonly weight: number;
  readonly dash?: readonly [number, number];
}

/** A cubic Bézier curve from wherever the last one ended. */
export interface CurveSegment {
  readonly control1: ScenePoint;
  readonly control2: ScenePoint;
  readonly to: ScenePoint;
}

export type SceneItem =
  | {
      readonly type: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: Ink;
      readonly stroke?: Stroke;
    }
  | {
      readonly type: "line";
      readonly from: ScenePoint;
      readonly to: ScenePoint;
      readonly stroke: Stroke;
    }
  | {
      readonly type: "curve";
      readonly from: ScenePoint;
      readonly segments: readonly CurveSegment[];
      readonly stroke: Stroke;
    }
  | {
      readonly type: "disc" | "diamond";
      /** Its centre. */
      readonly x: number;
      readonly y: number;
      /** From the centre to the edge; of a diamond, to its corners. */
      readonly radius: number;
      readonly fill: Ink;
      readonly stroke?: Stroke;
    }
  | SceneText;

/** One line of text, measured. */
export interface SceneText {
  readonly type: "text";
  readonly value: string;
  /** Where the text starts, has its middle or ends, as `anchor` says, in the direction of the scene. */
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly weight: 300 | 400 | 600;
  readonly ink: Ink;
  /** The room that was kept for it. */
  readonly width: number;
  /** Place in the workspace, as in `Document.origins`. */
  readonly at?: number;
  /** What the value is made of, in its order, where it is not all of one place. */
  readonly parts?: readonly Pick<SceneText, "value" | "at">[];
  /** Only where it differs from the scene's. */
  readonly language?: string;
  /** The direction in which the text must be shut in, where it could disturb its neighbours or be disturbed. */
  readonly direction?: SceneDirection;
  /** Where a book has pages, that of this anchor is said behind the text, which starts there; nothing where it has no room. */
  readonly page?: { readonly anchor: string; readonly room: number; readonly size: number };
}
