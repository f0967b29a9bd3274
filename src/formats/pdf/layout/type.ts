import type { Ink } from "../../../scene.ts";
import type { Weight } from "../faces.ts";

/** How a kind of text is set; sizes in points, tracking as a share of the size. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly ink: Ink;
  readonly tracking?: number;
  /** Set in the theme's face for headings, where it has one. */
  readonly isDisplay?: boolean;
  /** In italics, where that face has serifs; in a book that is read from right to left a little heavier, unless it is light. */
  readonly isSlanted?: boolean;
}

/** The kinds of text of the printed book, at normal density. */
export const type = {
  coverTitle: {
    size: 56,
    leading: 59.5,
    weight: 300,
    ink: "on-brand",
    tracking: -0.025,
    isDisplay: true,
  },
  coverTitleLong: {
    size: 44,
    leading: 49,
    weight: 300,
    ink: "on-brand",
    tracking: -0.02,
    isDisplay: true,
  },
  coverSubtitle: { size: 14, leading: 21, weight: 300, ink: "on-brand" },
  numeral: {
    size: 150,
    leading: 150,
    weight: 300,
    ink: "on-brand",
    tracking: -0.04,
    isDisplay: true,
  },
  chapter: {
    size: 32,
    leading: 38.5,
    weight: 300,
    ink: "on-brand",
    tracking: -0.015,
    isDisplay: true,
  },
  openerLead: {
    size: 13,
    leading: 19.25,
    weight: 300,
    ink: "on-brand",
    isDisplay: true,
    isSlanted: true,
  },
  heading1: { size: 28, leading: 35, weight: 300, ink: "ink", tracking: -0.012, isDisplay: true },
  number1: { size: 28, leading: 35, weight: 300, ink: "brand", isDisplay: true },
  heading2: { size: 22, leading: 28, weight: 300, ink: "ink", tracking: -0.01, isDisplay: true },
  number2: { size: 22, leading: 28, weight: 300, ink: "brand", isDisplay: true },
  heading3: { size: 14, leading: 17.5, weight: 600, ink: "ink", tracking: -0.003, isDisplay: true },
  number3: { size: 14, leading: 17.5, weight: 300, ink: "brand", isDisplay: true },
  heading4: { size: 11, leading: 14, weight: 600, ink: "ink", isDisplay: true },
  mapHeading: { size: 8.5, leading: 12.25, weight: 600, ink: "ink-2" },
  mapNumber: { size: 8.5, leading: 12.25, weight: 600, ink: "brand" },
  lead: { size: 13, leading: 19.25, weight: 300, ink: "ink", isDisplay: true, isSlanted: true },
  body: { size: 9.5, leading: 14, weight: 400, ink: "ink" },
  explanation: { size: 9.5, leading: 14, weight: 400, ink: "ink-2" },
  block: { size: 9, leading: 12.6, weight: 400, ink: "ink" },
  blockHeading: { size: 8, leading: 10.5, weight: 600, ink: "brand" },
  neverHeading: { size: 8, leading: 10.5, weight: 600, ink: "stop" },
  plainHeading: { size: 8, leading: 10.5, weight: 600, ink: "ink-2" },
  target: { size: 9.5, leading: 14, weight: 600, ink: "brand" },
  targetNote: { size: 8.5, leading: 12.25, weight: 400, ink: "ink-2" },
  cell: { size: 8.5, leading: 12.25, weight: 400, ink: "ink" },
  denseCell: { size: 8, leading: 11, weight: 400, ink: "ink" },
  head: { size: 7.5, leading: 10.5, weight: 600, ink: "ink-2" },
  denseHead: { size: 6.9, leading: 9, weight: 600, ink: "ink-2" },
  label: { size: 7.5, leading: 10.5, weight: 600, ink: "ink-3" },
  role: { size: 8.5, leading: 12.25, weight: 400, ink: "ink" },
  channel: { size: 8.5, leading: 12.25, weight: 400, ink: "ink-3" },
  id: { size: 7.5, leading: 10.5, weight: 400, ink: "ink-3", tracking: 0.02 },
  badge: { size: 8, leading: 10.5, weight: 600, ink: "paper" },
  aside: { size: 8.5, leading: 12.25, weight: 400, ink: "ink-2" },
  note: { size: 7.5, leading: 10.5, weight: 400, ink: "ink-3" },
  moment: { size: 8, leading: 10.5, weight: 600, ink: "accent" },
  firstWords: { size: 17, leading: 24.5, weight: 300, ink: "ink", tracking: -0.005 },
  rank: { size: 35, leading: 35, weight: 300, ink: "brand", tracking: -0.02, isDisplay: true },
  running: { size: 7.5, leading: 10.5, weight: 400, ink: "ink-3" },
  runningNumber: { size: 7.5, leading: 10.5, weight: 600, ink: "ink" },
  runningDraft: { size: 7.5, leading: 10.5, weight: 600, ink: "stop" },
  folioTotal: { size: 7.5, leading: 10.5, weight: 400, ink: "ink-3" },
  folio: { size: 8.5, leading: 10.5, weight: 600, ink: "ink" },
  tab: { size: 9.5, leading: 12, weight: 600, ink: "on-brand" },
  contentsChapter: { size: 10.5, leading: 16, weight: 600, ink: "ink" },
  contentsSection: { size: 9.5, leading: 14.4, weight: 400, ink: "ink" },
  contentsAppendix: { size: 9, leading: 13.6, weight: 400, ink: "ink" },
  index: { size: 8.5, leading: 12.25, weight: 400, ink: "ink" },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** Sizes in print that do not follow the unit: by density, from the normal one; the smallest of each is its last resort. */
const SIZES: Readonly<
  Record<string, { readonly least: number; readonly of: Readonly<Record<number, number>> }>
> = {
  compact: { least: 7, of: { 8.5: 8, 9: 8, 9.5: 8.5, 11: 10, 13: 11.5, 14: 12.5, 22: 19, 28: 24 } },
  largePrint: {
    least: 10,
    of: { 8.5: 11, 9: 12, 9.5: 12, 10.5: 13, 11: 13.5, 13: 16, 14: 17, 22: 26, 28: 31 },
  },
};

/**
 * The size in which text is laid out, in points.
 *
 * @param scale How much larger all of it is printed; 1 for what has the same size at every density, such as the cover.
 */
export function sizeAt(size: number, density: string | undefined, scale: number): number {
  const sizes = SIZES[density ?? ""];
  if (sizes === undefined) return size;
  const printed = scale === 1 ? size : (sizes.of[size] ?? size * scale);
  return Math.max(printed, sizes.least) / scale;
}
