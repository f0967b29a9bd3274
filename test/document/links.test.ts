import { describe, expect, test } from "vitest";

import type { Block, Inline } from "../../src/document/blocks.ts";
import { withLinks } from "../../src/document/links.ts";
import { placesIn } from "../../src/document/places.ts";
import { markdown } from "../../src/document/markdown.ts";
import { check } from "../../src/svc.ts";

const SOURCE = `
svc: 1
language: en
company: {name: X}
handbook: {title: X}
terms:
  - {id: guest, term: guest, definition: x}
  - {id: house, term: house, definition: x}
`;
const { workspace } = check({ sources: [{ path: "svc.yaml", text: SOURCE }] });
const terms = workspace?.terms ?? [];

const words = (value: string, at = 7): Inline => ({ type: "text", value, at });
const ours = (value: string): Inline => ({ type: "text", value });
const say = (...children: readonly Inline[]): Block => ({ type: "paragraph", children });
const text = (value: string): Block => say(words(value));
const section = (id: string, ...children: readonly Block[]): Block => ({
  type: "section",
  kind: "section",
  id,
  title: [words("Of the guest")],
  children,
});
const card = (id: string, ...children: readonly Block[]): Block => titled(id, "guest", children);
const titled = (id: string, title: string, children: readonly Block[] = []): Block => ({
  type: "card",
  id,
  title: [words(title)],
  margin: [],
  children,
});
const explained = [
  card("term-guest", text("A guest in a house.")),
  card("term-house", text("A house.")),
];

/** What the blocks become, links as `[words](anchor)`. */
function linked(blocks: readonly Block[], titles: Readonly<Record<string, string>> = {}): string {
  const titleOf = (anchor: string): readonly Inline[] | undefined => {
    const title = titles[anchor];
    return title === undefined ? undefined : [words(title, 9)];
  };
  return shown(withLinks(blocks, placesIn(blocks), titleOf, terms, "en"));
}

function shown(nodes: readonly unknown[]): string {
  return nodes.map(shownOne).join("");
}

function shownOne(node: unknown): string {
  if (Array.isArray(node)) return shown(node);
  if (typeof node !== "object" || node === null) return "";
  const { type, value, anchor } = node as Readonly<Record<string, unknown>>;
  if (type === "text" || type === "code") return String(value);
  const inside = shown(Object.values(node));
  if (type === "reference") return `[${inside}](${String(anchor)})`;
  return type === "paragraph" || type === "runIn" ? `${inside}|` : inside;
}

describe("the first use of a term", () => {
  const inBook = (...blocks: readonly Block[]): string => {
    const all = linked([...blocks, ...explained]);
    const rest = linked(explained);
    expect(all.endsWith(rest)).toBe(true);
    return all.slice(0, -rest.length);
  };

  test("in a section is a link, in each section anew, and again behind one inside", () => {
    expect(
      inBook(
        section(
          "a",
          text("Guests, guests."),
          section("b", text("A guest.")),
          text("A guest's house."),
        ),
        section("c", text("The guest.")),
      ).replaceAll("Of the guest", "#"),
    ).toBe(
      "#[Guests](term-guest), guests.|#A [guest](term-guest).|A guest's [house](term-house).|#The [guest](term-guest).|",
    );
  });

  test("is none in titles, quotations, words to be said, code, links, labels and before the chapters", () => {
    const inside: readonly Block[] = [
      { type: "paragraph", role: "phrase", children: [words("Dear guest")] },
      { type: "paragraph", role: "target", children: [words("20 guests")] },
      { type: "callout", kind: "quote", children: [text("guest")] },
      { type: "quote", children: [text("guest")] },
      { type: "runIn", children: [words("guest")] },
      say({ type: "code", value: "guest" }),
      say({ type: "strong", children: [ours("Guest")] }),
      say({ type: "link", address: "https://x.example", children: [words("guest")] }),
      say(ours("“"), words("guest"), ours("”")),
      say({ type: "text", value: "guest", at: 7, language: "fr" }),
      {
        type: "table",
        title: [words("guest")],
        rows: [
          { cells: [{ head: true, children: [text("guest")] }, { children: [text("house")] }] },
        ],
      },
      { type: "columns", columns: [{ kind: "plain", title: [words("guest")], children: [] }] },
    ];
    const found = inBook(text("A guest."), section("a", ...inside));
    expect(found.match(/\[.*?\)/g)).toEqual(["[house](term-house)"]);
  });

  test("is the author's own link, where there is one", () => {
    const own: Inline = { type: "reference", anchor: "term-guest", children: [words("them")] };
    expect(inBook(section("a", say(own, words(" and guests"))))).toContain(
      "](term-guest) and guests|",
    );
  });

  test("in bold is a link inside the bold words, never a link in a link", () => {
    const bold: Inline = { type: "strong", children: [words("Every guest")] };
    const other: Inline = { type: "reference", anchor: "a", children: [words("house")] };
    expect(inBook(section("a", say(bold, other)))).toBe(
      "Of the guestEvery [guest](term-guest)[house](a)|",
    );
  });

  test("is none in the term's own card; each card of a term stands by itself", () => {
    expect(linked([section("all", ...explained)])).toBe(
      "Of the guestguestA guest in a [house](term-house).|guestA house.|",
    );
  });

  test("is none of a term that is not explained", () => {
    expect(linked([section("a", text("A guest in a house.")), card("term-house")])).toBe(
      "Of the guestA guest in a [house](term-house).|guest",
    );
  });

  test("keeps every word and its origin", () => {
    const given = [section("a", text("Two guests here.")), ...explained];
    const blocks = withLinks(given, placesIn(given), () => undefined, terms, "en");
    const [first] = blocks;
    expect(first?.type === "section" ? first.children : []).toEqual([
      say(
        words("Two "),
        { type: "reference", anchor: "term-guest", children: [words("guests")] },
        words(" here."),
      ),
    ]);
  });

  test("leaves untouched parts as they are", () => {
    const blocks = [section("a", text("Nothing.")), card("term-guest", text("x"))];
    expect(withLinks(blocks, placesIn(blocks), () => undefined, terms, "en")).toBe(blocks);
  });
});

describe("an author's link to a thing", () => {
  const target = titled("standard-A-1", "Greet");
  const written = (source: string, titles: Readonly<Record<string, string>> = {}): string =>
    linked([...markdown(source), target], titles).replace(/Greet$/, "");

  test("without words has the title of the thing", () => {
    expect(written("See [](#standard-A-1).")).toBe("See [Greet](standard-A-1).|");
    expect(written("See [this](#standard-A-1).")).toBe("See [this](standard-A-1).|");
  });

  test("is its plain title where the book does not print it by itself", () => {
    expect(written("Ask the [](#role-mate).", { "role-mate": "Mate" })).toBe("Ask the Mate.|");
  });

  test("that leads nowhere is its plain words; without words it is gone, and so is an empty paragraph", () => {
    expect(written("See [that](#nowhere) and [](#nowhere).")).toBe("See that and .|");
    expect(written("[](#nowhere)")).toBe("");
  });

  test("finds anchors in any script", () => {
    const russian = titled("term-гость", "гость");
    expect(linked([...markdown("[](#term-гость)"), russian])).toBe("[гость](term-гость)|гость");
  });

  test("that is left out of a list takes the sign beside it along", () => {
    const gone: Inline = { type: "reference", anchor: "nowhere", children: [] };
    const there: Inline = { type: "reference", anchor: "standard-A-1", children: [] };
    const sign = ours("; ");
    const list = (...children: readonly Inline[]): string =>
      linked([say(...children), target]).replace(/Greet$/, "");
    const link = "[Greet](standard-A-1)";
    expect(list(gone, sign, there)).toBe(`${link}|`);
    expect(list(there, sign, gone)).toBe(`${link}|`);
    expect(list(there, sign, gone, sign, there)).toBe(`${link}; ${link}|`);
    expect(list(there, sign, gone, sign, gone)).toBe(`${link}|`);
    expect(list(gone, sign, gone)).toBe("");
  });
});
