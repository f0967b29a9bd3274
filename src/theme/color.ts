import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parseHex,
  useMode,
  wcagContrast,
} from "culori/fn";

useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklab);
const toOklch = useMode(modeOklch);

/** A colour as people see it: lightness 0 to 1, chroma from 0 (grey) to about 0.37, hue in degrees (0 where there is none). */
export interface Seen {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** Whether a text is a colour as themes write it: `#rrggbb`. */
export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** @param color `#rrggbb` */
export function seen(color: string): Seen {
  const { l, c, h } = toOklch(parseHex(color)) ?? { l: 0, c: 0 };
  return { l, c, h: h ?? 0 };
}

/** The nearest colour that screens have, as `#rrggbb`: with less chroma, but of the same lightness and hue. */
export function shown({ l, c, h }: Seen): string {
  return formatHex(clampChroma({ mode: "oklch", l, c, h }, "oklch"));
}

/** How far two colours stand apart, 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other);
}
