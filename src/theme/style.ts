import type { Theme } from "../generated/types.ts";
import type { Ground } from "./tokens.ts";

export type ThemeName = Theme["name"];

/** Everything that decides how documents look, with what the built-in theme says where the workspace says nothing. */
export interface Style extends Choices {
  readonly ground: Ground;
  readonly paper: Theme["paper"];
  /** Whether printed books may have sheets that fold out. */
  readonly foldout: Theme["foldout"];
}

/** What the style sheet of all pages knows by name and value. */
interface Choices extends Named {
  readonly density: Theme["density"];
  readonly ink: Theme["ink"];
  readonly justify: Theme["justify"];
}

/** What a built-in theme decides besides colours. */
type Named = Required<Pick<Theme, "cover" | "headings" | "cards" | "locator" | "badges">>;

interface BuiltIn extends Named {
  readonly ground: Ground;
}

const builtIn: Readonly<Record<ThemeName, BuiltIn>> = {
  quay: {
    ground: { brand: "#14484c", second: "#b07a1e", paper: "#ffffff" },
    cover: "field",
    headings: "light",
    cards: "open",
    locator: "line",
    badges: "square",
  },
  ledger: {
    ground: { brand: "#5b2a63", second: "#a0703a", paper: "#fffdf8" },
    cover: "band",
    headings: "serif",
    cards: "boxed",
    locator: "bar",
    badges: "round",
  },
};

/** @param name Another built-in theme to start from than the one that the workspace names. */
export function styleOf(stated: Partial<Theme> = {}, name = stated.name ?? "quay"): Style {
  const base = builtIn[name];
  return {
    ground: groundOf(stated.colors ?? [], base.ground),
    cover: stated.cover ?? base.cover,
    headings: stated.headings ?? base.headings,
    cards: stated.cards ?? base.cards,
    locator: stated.locator ?? base.locator,
    badges: stated.badges ?? base.badges,
    density: stated.density ?? "normal",
    ink: stated.ink ?? "full",
    justify: stated.justify ?? false,
    paper: stated.paper ?? "A4",
    foldout: stated.foldout ?? true,
  };
}

function groundOf(colors: Theme["colors"], base: Ground): Ground {
  const own = colors.map(({ id, value }) => [id, value.toLowerCase()]);
  return { ...base, ...Object.fromEntries(own) };
}

/** The look of a workspace that names none: how the style sheet of all pages draws without being told. */
const plain: Choices = { ...builtIn.quay, density: "normal", ink: "full", justify: false };

/** By their names, the choices that differ from it. */
export function choicesOf(style: Style): Readonly<Record<string, string>> {
  const names = [
    "cover",
    "headings",
    "cards",
    "locator",
    "badges",
    "density",
    "ink",
    "justify",
  ] as const;
  const told = names.filter((name) => style[name] !== plain[name]);
  return Object.fromEntries(told.map((name) => [name, String(style[name])]));
}
