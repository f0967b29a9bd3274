/** A strict reader of our own pages: it refuses whatever a well-written page does not contain. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

interface Open {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

const empty = new Set(["meta", "br", "hr", "img", "input", "path", "circle", "use", "rect"]);
const token = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"<>]*")?)*)\/?>|([^<>]+)/y;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
};

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const char = entities[name];
    if (char === undefined) throw new Error(`unknown entity ${whole}`);
    return char;
  });
}

const none: ReadonlyMap<string, string> = new Map();

function attributes(source: string): ReadonlyMap<string, string> {
  if (source === "") return none;
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of source.matchAll(/ ([a-zA-Z-]+)(?:="([^"]*)")?/g)) {
    if (found.has(name)) throw new Error(`attribute ${name} twice`);
    found.set(name, decode(value));
  }
  return found;
}

/** The page as a tree. Throws at the first thing that is not well-formed. */
export function readHtml(page: string): Element {
  const source = page
    .replace("<!doctype html>\n", "")
    .replaceAll(/<(style|script)\b([^>]*)>[^]*?<\/\1>/g, "<$1$2></$1>")
    .trim();
  const root: Open = { tag: "root", attributes: new Map(), children: [] };
  const stack: Open[] = [root];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const start = token.lastIndex;
    const match = token.exec(source);
    if (match === null) throw new Error(`not well-formed: ${source.slice(start, start + 60)}`);
    step(match, stack);
  }
  if (stack.length !== 1) throw new Error(`never closed: ${stack.at(-1)?.tag}`);
  return root;
}

function step([, slash, tag = "", rest = "", text]: RegExpExecArray, stack: Open[]): void {
  const parent = stack.at(-1);
  if (parent === undefined) throw new Error("nothing open");
  if (text !== undefined) parent.children.push(decode(text));
  else if (slash === "/") {
    if (parent.tag !== tag) throw new Error(`</${tag}> closes <${parent.tag}>`);
    stack.pop();
  } else {
    const element: Open = { tag, attributes: attributes(rest), children: [] };
    parent.children.push(element);
    if (!empty.has(tag)) stack.push(element);
  }
}

/** All elements in reading order. */
export function elements(root: Element): readonly Element[] {
  return root.children.flatMap((child) =>
    typeof child === "string" ? [] : [child, ...elements(child)],
  );
}

export function byTag(root: Element, tag: string): readonly Element[] {
  return elements(root).filter((element) => element.tag === tag);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attributes.get(name);
}

/** The text that is read aloud: without what is hidden from it, blanks squeezed. */
export function textOf(root: Element): string {
  return inner(root).replace(/\s+/g, " ").trim();
}

function inner(root: Element): string {
  return root.children
    .map((child) => (typeof child === "string" ? child : hidden(child) ? "" : around(child)))
    .join("");
}

function hidden(element: Element): boolean {
  return element.attributes.get("aria-hidden") === "true";
}

const inlineElements = new Set(["a", "bdi", "span", "strong", "em", "code", "tspan"]);

function around(child: Element): string {
  return inlineElements.has(child.tag) ? inner(child) : ` ${inner(child)} `;
}

/** Tags only: the shape of the page without its words. */
export function skeleton(root: Element): string {
  const inside = root.children
    .map((child) => (typeof child === "string" ? "" : skeleton(child)))
    .join("");
  // A blank in a phrase is drawn, and is still that text.
  return root.tag === "bdi" || attribute(root, "class") === "blank"
    ? inside
    : `<${root.tag}>${inside}</>`;
}
