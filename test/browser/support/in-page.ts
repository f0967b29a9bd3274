/** What is looked at inside a page. Each function runs there by itself: it knows nothing of this module. */

/**
 * Takes away what looks like something that stays: of the elements with the same tag, classes, role, direction and colour inside elements
 * that are alike, the first remains. Rows, links, headings and names remain whole, tables keep their heads and a row, and what a name
 * refers to stays. Tells how many elements there were and are, and which kinds are lost: none.
 */
export function thinOut(): {
  readonly before: number;
  readonly after: number;
  readonly lost: readonly string[];
} {
  const wholes =
    "a, tr, caption, figcaption, dt, label, button, h1, h2, h3, h4, h5, h6, [role=heading]";
  const kept = new Set<Element>();
  const keep = (element: Element): void => {
    for (let at: Element | null = element; at !== null && !kept.has(at); at = at.parentElement) {
      kept.add(at);
      if (at.matches(wholes)) keepWhole(at);
      if (at.matches("table"))
        at.querySelectorAll("thead, tbody > tr:first-child").forEach(keepWhole);
      for (const name of ["aria-labelledby", "aria-describedby"])
        for (const id of (at.getAttribute(name) ?? "").split(" ")) {
          const named = document.getElementById(id);
          if (named !== null) keepWhole(named);
        }
    }
  };
  const keepWhole = (element: Element): void => {
    keep(element);
    for (const each of element.querySelectorAll("*")) kept.add(each);
  };
  const kinds = (visit: (first: Element) => void): ReadonlySet<string> => {
    const found = new Set<string>();
    const look = (element: Element, around: string): void => {
      const said = ["role", "dir", "fill"].map((name) => element.getAttribute(name) ?? "");
      const kind = [around, ">", element.localName, ...element.classList, ...said].join(" ");
      if (!found.has(kind)) visit(element);
      found.add(kind);
      for (const child of element.children) look(child, kind);
    };
    look(document.body, "");
    return found;
  };
  const before = document.querySelectorAll("*").length;
  const wanted = kinds(keep);
  for (const each of document.body.querySelectorAll("*")) if (!kept.has(each)) each.remove();
  const left = kinds(() => undefined);
  return {
    before,
    after: document.querySelectorAll("*").length,
    lost: [...wanted].filter((kind) => !left.has(kind)),
  };
}

/**
 * By how many pixels the page is wider than the window, and what reaches over its sides or is cut off there without a frame of its own
 * to scroll in.
 */
export function sideways(): { readonly over: number; readonly elements: readonly string[] } {
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide: Element[] = [];
  const look = (element: Element): void => {
    const { left, right, width } = element.getBoundingClientRect();
    const isFrame = element.scrollWidth > element.clientWidth + 1;
    const overflow = isFrame ? getComputedStyle(element).overflowX : "visible";
    if (overflow === "auto" || overflow === "scroll") return;
    // What is cut after so many lines says the same in full elsewhere.
    if (getComputedStyle(element).webkitLineClamp !== "none") return;
    const isCut = overflow === "hidden" || overflow === "clip";
    // What is one pixel wide is there for screen readers only.
    if (width > 1 && (isCut || left < -1 || right > clientWidth + 1)) wide.push(element);
    else for (const child of element.children) look(child);
  };
  for (const child of document.body.children) look(child);
  return {
    over: scrollWidth - clientWidth,
    elements: wide.map((element) => element.outerHTML.slice(0, 120)),
  };
}

/** What of the text nobody sees, links that lead nowhere, and how much is seen. Of `elsewhere` nothing is asked. */
export function unreadable(elsewhere: string): {
  readonly hidden: readonly string[];
  readonly dead: readonly string[];
  readonly seen: number;
} {
  const look = { opacityProperty: true, visibilityProperty: true };
  const text =
    "h1, h2, h3, h4, h5, h6, [role=heading], .card, a, th, td, dd, dt, li, p, figure, pre";
  const things = [...document.querySelectorAll(`main :is(${text})`)].filter(
    (element) => element.closest(elsewhere) === null,
  );
  const hidden = things.filter((element) => !element.checkVisibility(look));
  const dead = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(
    ({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) === null,
  );
  const named = (elements: readonly Element[]): readonly string[] =>
    elements.map((element) => element.outerHTML.slice(0, 120));
  return {
    hidden: named(hidden),
    dead: named(dead),
    seen: things.length - hidden.length,
  };
}

/** Where the keyboard is. */
export interface Focused {
  /** The element's tag and classes, and those of what it stands in, the innermost first. */
  readonly path: readonly string[];
  readonly text: string;
  /** Nothing, or what is wrong with how it shows that the keyboard is there. */
  readonly fault?: "no ring" | "outside the window" | "covered";
}

export function focused(): Focused {
  const element = document.activeElement ?? document.body;
  const path: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    path.push([at.localName, ...at.classList].join("."));
  const text = (element.textContent ?? "").trim().replace(/\s+/g, " ");
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getClientRects()[0] ?? new DOMRect();
  const x = box.left + box.width / 2;
  const y = box.top + Math.min(box.height, innerHeight) / 2;
  const isInside =
    box.top >= 0 && box.top < innerHeight && box.left >= 0 && box.right <= innerWidth;
  const front = document.elementFromPoint(x, y);
  if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2)
    return { path, text, fault: "no ring" };
  if (!isInside) return { path, text, fault: "outside the window" };
  if (front === null || !(element.contains(front) || front.contains(element)))
    return { path, text, fault: "covered" };
  return { path, text };
}

/**
 * Texts of drawings whose colour is too close to what is drawn under them; axe does not look into drawings. Tells the texts that were
 * measured, too. The ratio is that of WCAG 2.2, which asks for 4.5.
 */
export function faintTexts(): { readonly measured: number; readonly faint: readonly string[] } {
  const light = (color: string): number => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const holds = (shape: SVGGraphicsElement, x: number, y: number): boolean => {
    const { fill } = getComputedStyle(shape);
    const box = shape.getBBox();
    const isOver = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    return isOver && fill !== "none" && shape.getAttribute("fill") !== "none";
  };
  /** What a drawing stands on: the nearest field of a colour around it, or else the page's paper. */
  const groundOf = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element);
    const isClear = backgroundColor === "transparent" || backgroundColor.endsWith(", 0)");
    return isClear && element.parentElement !== null
      ? groundOf(element.parentElement)
      : backgroundColor;
  };
  const faint: string[] = [];
  const texts = [...document.querySelectorAll<SVGTextElement>("main svg text")];
  for (const text of texts) {
    const box = text.getBBox();
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const before = [...(text.parentElement?.children ?? [])];
    const under = before
      .slice(0, before.indexOf(text))
      .filter((each): each is SVGGraphicsElement => each.matches("rect, circle, path"))
      .findLast((shape) => holds(shape, x, y));
    const back = light(under === undefined ? groundOf(text) : getComputedStyle(under).fill);
    const front = light(getComputedStyle(text).fill);
    const ratio = (Math.max(back, front) + 0.05) / (Math.min(back, front) + 0.05);
    if (ratio < 4.5) faint.push(`${ratio.toFixed(2)}: ${text.outerHTML.slice(0, 200)}`);
  }
  return { measured: texts.length, faint };
}

/** What a page is made of, without its words. */
export interface Makeup {
  /** `tag@attribute`, and `tag` for each. */
  readonly parts: readonly string[];
  /** How often each tag occurs that does something. Buttons are left out: each phrase to say has one. */
  readonly doers: Readonly<Record<string, number>>;
  /** The schemes of its links. */
  readonly schemes: readonly string[];
}

/** Of a page that has been drawn: which of its frames scroll is seen, and marked, only then. */
export async function makeup(): Promise<Makeup> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
  const doers =
    "script, style, link, meta, base, title, iframe, object, embed, form, input, dialog, template, video, audio";
  const parts = new Set<string>();
  for (const element of document.querySelectorAll("*")) {
    parts.add(element.localName);
    for (const name of element.getAttributeNames()) parts.add(`${element.localName}@${name}`);
  }
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")];
  const count = (tag: string): [string, number] => [tag, document.querySelectorAll(tag).length];
  return {
    parts: [...parts],
    doers: Object.fromEntries(doers.split(", ").map(count)),
    schemes: [...new Set(links.map(({ protocol }) => protocol))],
  };
}

/** Goes down the page, as far at a time as a browser looks ahead for pictures. */
export async function scrollThrough(): Promise<void> {
  const drawn = async (): Promise<unknown> =>
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  const { scrollHeight } = document.documentElement;
  for (let at = 0; at < scrollHeight; at += 4 * innerHeight) {
    scrollTo(0, at);
    await drawn();
  }
  await drawn();
}
