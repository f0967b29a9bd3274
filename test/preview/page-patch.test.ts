import { describe, expect, test } from "vitest";
import type { PagePatch, PatchStep } from "../../src/page/preview-data.ts";
import { PagePatches } from "../../src/preview/page-patch.ts";
import { readExample } from "../support/examples.ts";
import type { Element } from "../formats/read-html.ts";
import { readHtml } from "../formats/read-html.ts";
import { edited, show, startSession } from "./preview.ts";

interface Holder {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

/** The steps as a browser takes them, on the tree of `<main>`. */
function applied(main: string, steps: readonly PatchStep[]): string {
  const root = readHtml(main) as Holder;
  for (const step of steps) {
    if ("in" in step) exchange(root, step);
    if ("tag" in step) setAttributes(root, step);
  }
  return written(root);
}

function exchange(root: Holder, step: Extract<PatchStep, { readonly in: string }>): void {
  const parent =
    holderOf(root, step.after ?? step.before) ?? find(root, (one) => idOf(one) === step.in);
  if (parent === undefined) throw new Error(`there is no ${step.in}`);
  const place = (id: string | undefined, none: number): number => {
    if (id === undefined) return none;
    const at = parent.children.findIndex((child) => idOf(child) === id);
    if (at === -1) throw new Error(`${id} stands somewhere else`);
    return at;
  };
  const from = place(step.after, -1) + 1;
  const to = place(step.before, parent.children.length);
  parent.children.splice(
    from,
    to - from,
    ...readHtml(`<x>${step.html}</x>`).children.flatMap(inside),
  );
}

function setAttributes(
  root: Holder,
  { tag, html }: Extract<PatchStep, { readonly tag: string }>,
): void {
  const [model] = readHtml(html).children;
  const found = find(root, (one) => idOf(one) === tag) as { attributes: Holder["attributes"] };
  if (typeof model === "object") found.attributes = model.attributes;
}

function inside(child: Element | string): readonly (Element | string)[] {
  return typeof child === "string" ? [child] : child.children;
}

function idOf(child: Element | string): string | undefined {
  return typeof child === "string" ? undefined : child.attributes.get("id");
}

function holderOf(root: Holder, id: string | undefined): Holder | undefined {
  if (id === undefined) return undefined;
  return find(root, ({ children }) => children.some((child) => idOf(child) === id));
}

function find(root: Holder, fits: (one: Holder) => boolean): Holder | undefined {
  if (fits(root)) return root;
  for (const child of root.children) {
    const found = typeof child === "string" ? undefined : find(child as Holder, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

function written({ tag, attributes, children }: Holder): string {
  const all = [...attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
  const within = children.map((one) => (typeof one === "string" ? one : written(one as Holder)));
  return `<${tag}${all}>${within.join("")}</${tag}>`;
}

function mainOf(source: string): string {
  return source.slice(source.indexOf("<main "), source.lastIndexOf("</main>") + "</main>".length);
}

function page(main: string, before = "<nav></nav>", after = ""): string {
  return `<body>\n${before}\n<main id="_text">\n${main}\n</main>\n${after}</body>`;
}

function patch(was: string, now: string): PagePatch | undefined {
  const patches = new PagePatches();
  patches.next("was", was);
  return patches.next("now", now);
}

const card = (id: string, words = id): string => `<article id="${id}"><p>${words}</p></article>`;
const section = (id: string, inner: string): string =>
  `<section id="${id}"><h2>${id}</h2>${inner}</section>`;

const changes: readonly (readonly [string, string, string, readonly Partial<PatchStep>[]])[] = [
  [
    "words of one card",
    section("s", card("a") + card("b") + card("c")),
    section("s", card("a") + card("b", "other") + card("c")),
    [{ in: "b", html: "<p>other</p>" }],
  ],
  [
    "words between cards",
    section("s", `${card("a")}<p>x</p>${card("b")}`),
    section("s", `${card("a")}<p>y</p>${card("b")}`),
    [{ in: "s", after: "a", before: "b", html: "<p>y</p>" }],
  ],
  [
    "a card more",
    section("s", card("a") + card("c")),
    section("s", `${card("a")}\n${card("b")}${card("c")}`),
    [{ in: "s", after: "a", before: "c", html: `\n${card("b")}` }],
  ],
  [
    "a card less at the end",
    section("s", card("a") + card("b")),
    section("s", card("a")),
    [{ in: "s", after: "a", html: "" }],
  ],
  [
    "all cards in another order",
    section("s", card("a") + card("b") + card("c")),
    section("s", card("c") + card("b") + card("a")),
    [{ in: "s", html: `<h2>s</h2>${card("c")}${card("b")}${card("a")}` }],
  ],
  [
    "what is around a card",
    section("s", `${card("a")}<div class="keep">${card("b")}</div>${card("c")}`),
    section("s", `${card("a")}<div class="wide">${card("b")}</div>${card("c")}`),
    [{ in: "_text", html: expect.stringContaining('<div class="wide">') as string }],
  ],
  [
    "a card of another level",
    section("s", `${card("a")}<article class="must" id="b"><p>b</p></article>${card("c")}`),
    section("s", `${card("a")}<article class="may" id="b"><p>b</p></article>${card("c")}`),
    [{ tag: "b", html: '<article class="may" id="b"></article>' }],
  ],
  [
    "another element",
    section("s", `${card("a")}<section id="b">b</section>`),
    section("s", `${card("a")}<article id="b">b</article>`),
    [{ in: "s", after: "a", html: '<article id="b">b</article>' }],
  ],
  [
    "two places far from each other",
    section("s", card("a")) + section("t", card("b")),
    section("s", card("a", "1")) + section("t", card("b", "2")),
    [{ in: "a" }, { in: "b" }],
  ],
];

describe("a page changes in place", () => {
  test.each(changes)("%s", (_, was, now, steps) => {
    const found = patch(page(was), page(now));
    expect(found?.from).toBe("was");
    expect(found?.steps).toMatchObject(steps);
    expect(found?.steps).toHaveLength(steps.length);
    expect(applied(mainOf(page(was)), found?.steps ?? [])).toBe(
      written(readHtml(mainOf(page(now))) as Holder),
    );
  });

  test("words of the contents beside it, and the data of its script", () => {
    const entry = (words: string): string =>
      `<nav id="_contents"><a class="entry" href="#s">${words}</a></nav>`;
    const data = (words: string): string =>
      `<script type="application/json" id="_data">${words}</script>`;
    const steps = [
      { entry: 0, html: "<b>2</b>" },
      { data: "_data", text: "[]" },
    ];
    const was = page("<p>x</p>", entry("<b>1</b>"), data("{}"));
    const now = page("<p>x</p>", entry("<b>2</b>"), data("[]"));
    expect(patch(was, now)).toEqual({ from: "was", steps });
    // Wherever it stands.
    const before = page("<p>x</p>", entry("<b>1</b>") + data("{}"));
    const after = page("<p>x</p>", entry("<b>2</b>") + data("[]"));
    expect(patch(before, after)).toEqual({ from: "was", steps });
  });

  test("is not tried where something around the text is another", () => {
    const entry = (address: string): string => `<a class="entry" href="${address}">1</a>`;
    expect(patch(page("<p>x</p>", entry("#a")), page("<p>y</p>", entry("#b")))).toBeUndefined();
    expect(patch(page("<p>x</p>"), page("<p>y</p>", "<title>z</title>"))).toBeUndefined();
  });

  test("only from the page before it", () => {
    const patches = new PagePatches();
    expect(patches.next("1", page("<p>1</p>"))).toBeUndefined();
    expect(patches.next("2", page("<p>2</p>"))?.from).toBe("1");
    expect(patches.next("2", page("<p>2</p>"))).toBeUndefined();
    expect(patches.next("3", page("<p>3</p>"))?.from).toBe("2");
  });
});

const hotels = readExample("merrowby-hotels");
const ARRIVAL = "journey/3-arrival.yaml";
const SECOND = `  - id: ARR-99
    title: Hold the door
    steps: [arrival/reach]
    roles: [porter]
    process: Hold it.
  - id: ARR-02
`;

const edits: readonly (readonly [string, string, string])[] = [
  ["a sentence", "Unloads]", "Unloads everything]"],
  ["a title", "Offer to carry the bags", "Carry the bags"],
  ["a level", "level: should", "level: may"],
  ["a standard more", "  - id: ARR-02\n", SECOND],
  [
    "a step less",
    "pains: [Nowhere to stop, Bags and children at once]",
    "pains: [Nowhere to stop]",
  ],
];

test("the handbook changes in place by a small part of it", { timeout: 240_000 }, async () => {
  const session = startSession();
  await show(session, hotels);
  let before = session.page;
  for (const [what, was, now] of edits) {
    const { patch: found, state } = await show(session, edited(hotels, ARRIVAL, was, now));
    expect({ what, state }).toEqual({ what, state: "good" });
    const steps = found?.steps ?? [];
    expect(applied(mainOf(before), steps)).toBe(written(readHtml(mainOf(session.page)) as Holder));
    // The search in the page and the data of the script are not counted.
    const size = JSON.stringify(steps.filter((step) => !("data" in step))).length;
    expect(size).toBeLessThan(before.length / 4);
    before = session.page;
  }
});
