import type { Element } from "./elements.ts";
import { Unprintable } from "./elements.ts";

/** Properties by their names, as they are written. */
export type Style = ReadonlyMap<string, string>;

/** What shapes take over from what is around them. */
const INHERITED = new Set(
  "fill fill-rule fill-opacity stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset color visibility clip-rule marker-start marker-mid marker-end paint-order".split(
    " ",
  ),
);
/** What an element has for itself alone. */
const OWN = new Set(
  "opacity display transform clip-path mask filter mix-blend-mode isolation stop-color stop-opacity vector-effect".split(
    " ",
  ),
);

interface Rule {
  readonly selector: string;
  readonly style: Style;
}

/** The rules of a drawing's own style sheets; names of elements, classes and ids are all that they may ask for. */
export type Sheet = readonly Rule[];

/** @throws Unprintable for selectors that are not so simple. */
export function sheetIn(element: Element): Sheet {
  const own = element.name === "style" ? rulesIn(element.text) : [];
  return [...own, ...element.children.flatMap(sheetIn)];
}

function rulesIn(text: string): Sheet {
  const bare = text.replaceAll(/\/\*[^]*?\*\/|<!--|-->/g, "");
  if (bare.includes("@")) throw new Unprintable("style");
  return bare.split("}").flatMap((rule) => {
    const [selectors = "", body = ""] = rule.split("{");
    const style = declarationsIn(body);
    return selectors
      .split(",")
      .map((selector) => selector.trim())
      .filter((selector) => selector !== "")
      .map((selector) => ({ selector: known(selector), style }));
  });
}

function known(selector: string): string {
  if (/^(?:\*|[a-z][\w-]*|[.#][\w-]+)$/i.test(selector)) return selector;
  throw new Unprintable(selector);
}

function declarationsIn(text: string): Style {
  const found = new Map<string, string>();
  for (const declaration of text.split(";")) {
    const [name = "", ...value] = declaration.split(":");
    const written = value.join(":").replace(/!\s*important/i, "");
    if (written.trim() !== "") found.set(name.trim().toLowerCase(), written.trim());
  }
  return found;
}

/** Keywords in small letters, as which they are meant however they are written; the names of ids stay as they are. */
export function spell(value: string): string {
  const text = value.trim();
  return /^[a-z-]+$/i.test(text) ? text.toLowerCase() : text;
}

/** How an element looks: what it takes over, what its attributes say, then the sheet, then its own style. */
export function styleOf(element: Element, inherited: Style, sheet: Sheet): Style {
  const { attributes } = element;
  const found = new Map([...inherited].filter(([name]) => INHERITED.has(name)));
  const put = (style: Iterable<readonly [string, string]>): void => {
    for (const [name, value] of style) {
      if (!INHERITED.has(name) && !OWN.has(name)) continue;
      const spelled = spell(value);
      if (spelled !== "inherit") found.set(name, spelled);
    }
  };
  put(attributes);
  const weights = [/^[*a-z]/i, /^\./, /^#/];
  for (const weight of weights)
    for (const { selector, style } of sheet)
      if (weight.test(selector) && matches(element, selector)) put(style);
  put(declarationsIn(attributes.get("style") ?? ""));
  return found;
}

function matches({ name, attributes }: Element, selector: string): boolean {
  if (selector === "*" || selector === name) return true;
  if (selector.startsWith("#")) return attributes.get("id") === selector.slice(1);
  const classes = (attributes.get("class") ?? "").split(/\s+/);
  return selector.startsWith(".") && classes.includes(selector.slice(1));
}

/** The id that a property names: `url(#id)`. */
export function namedIn(value: string | undefined): string | undefined {
  return /^url\(\s*["']?#([^"')]+?)["']?\s*\)/.exec(value?.trim() ?? "")?.[1];
}

/** The element that a link leads to: `#id`. */
export function targetIn(
  { attributes }: Element,
  byId: ReadonlyMap<string, Element>,
): Element | undefined {
  const [, id = ""] = /^#(.+)$/.exec(attributes.get("href")?.trim() ?? "") ?? [];
  return byId.get(id);
}

/** A share: `0.5` or `50%`. */
export function shareOf(text: string | undefined, otherwise = 1): number {
  if (text === undefined) return otherwise;
  const value = Number.parseFloat(text) / (text.trim().endsWith("%") ? 100 : 1);
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : otherwise;
}
