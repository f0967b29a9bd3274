import naughty from "big-list-of-naughty-strings" with { type: "json" };
import commonmark from "commonmark-spec";
import { describe, expect, it } from "vitest";

import { inlineMarkdown, isAllowedAddress, markdown } from "../../src/document/markdown.ts";

const text = (value: string) => ({ type: "text", value });

describe("markdown", () => {
  it("makes headings run in, whatever their level", () => {
    expect(markdown("# a\n\nb\n---\n\n###### c")).toEqual(
      ["a", "b", "c"].map((value) => ({ type: "runIn", children: [text(value)] })),
    );
  });

  it("reads lists, quotes, code, rules and breaks", () => {
    const paragraph = (value: string) => ({ type: "paragraph", children: [text(value)] });
    expect(markdown("3. a\n4. b\n   - c\n\n> d\n\n```js\ne\n```\n\n***\n\nf\ng\\\nh `i`")).toEqual([
      {
        type: "list",
        ordered: true,
        start: 3,
        items: [
          { children: [paragraph("a")] },
          {
            children: [
              paragraph("b"),
              { type: "list", ordered: false, items: [{ children: [paragraph("c")] }] },
            ],
          },
        ],
      },
      { type: "quote", children: [paragraph("d")] },
      { type: "codeBlock", value: "e" },
      { type: "rule" },
      {
        type: "paragraph",
        children: [text("f g"), { type: "lineBreak" }, text("h "), { type: "code", value: "i" }],
      },
    ]);
  });

  it("reads tables with alignment and empty cells", () => {
    const cell = (value: string, more: object = {}) => ({
      children: value === "" ? [] : [{ type: "paragraph", children: [text(value)] }],
      ...more,
    });
    expect(markdown("| a | b |\n|:-:|--:|\n| 1 |   |")).toEqual([
      {
        type: "table",
        rows: [
          {
            head: true,
            cells: [
              cell("a", { head: true, align: "center" }),
              cell("b", { head: true, align: "end" }),
            ],
          },
          { cells: [cell("1", { align: "center" }), cell("", { align: "end" })] },
        ],
      },
    ]);
  });

  it("leaves HTML, bare addresses and struck-out text as they are written", () => {
    for (const written of [
      "<b>x</b>",
      "<script>alert(1)</script>",
      "www.example.org",
      "~~x~~",
      "<!-- x -->",
    ]) {
      expect(markdown(written)).toEqual([{ type: "paragraph", children: [text(written)] }]);
    }
  });

  it("shows pictures of the workspace only; of others, their words", () => {
    expect(inlineMarkdown("![a *b*](pictures/a%20b.png)")).toEqual([
      { type: "picture", file: "pictures/a b.png", alt: "a b" },
    ]);
    for (const address of ["https://example.org/a.png", "#a", "mailto:a@example.org"]) {
      expect(inlineMarkdown(`![a](${address})`)).toEqual([text("a")]);
    }
  });

  it("links to places of the document by their anchor", () => {
    expect(inlineMarkdown("[a](#standard-x)")).toEqual([
      { type: "reference", anchor: "standard-x", children: [text("a")] },
    ]);
  });

  it("gives the same frozen nodes for the same text", () => {
    const [first] = markdown("- *a*");
    expect(markdown("- *a*")[0]).toBe(first);
    expect(isFrozen(first)).toBe(true);
  });

  it("reads inline Markdown without any block", () => {
    expect(inlineMarkdown("- a\n\n# b\n> c")).toEqual([text("- a # b > c")]);
  });
});

describe("addresses", () => {
  const allowed = [
    "https://example.org",
    "HTTP://example.org/a?b#c",
    "mailto:a@example.org",
    "tel:+3711234",
    "#a",
    "a",
    "a/b.pdf",
    "a/../b",
    "./a",
    "a?b#c",
    "%C3%A4/b",
  ];
  const refused = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "vbscript:x",
    "data:image/png;base64,AA",
    "file:///etc/passwd",
    "ftp://example.org",
    "//example.org",
    "/etc/passwd",
    "\\\\host\\share",
    "%5C%5Chost",
    "..",
    "../a",
    "a/../../b",
    "%2e%2e/a",
    "a/%2e%2e/%2E%2E/b",
    "C:/a",
    "c%3A/a",
    "",
    "#",
    "?a",
    "http:",
    "https:///a",
    "mailto:",
    "%",
    "%E4/b",
    "a%00b",
    "x-svc:a",
    "java%0Ascript:a",
  ];

  it.each(allowed.map((address) => [address]))("%j is allowed", (address) => {
    expect(isAllowedAddress(address)).toBe(true);
  });

  it.each(refused.map((address) => [address]))("%j is refused", (address) => {
    expect(isAllowedAddress(address)).toBe(false);
  });

  it("are judged as they finally are", () => {
    for (const written of [
      "[a](&#106;avascript:alert(1))",
      "[a](java\\script:x)",
      "[a]( javascript:x )",
      "[a][b]\n\n[b]: javascript:x",
      "<javascript:x>",
    ]) {
      expect(JSON.stringify(markdown(written))).not.toContain('"link"');
    }
  });
});

describe("hostile texts", () => {
  const parts = [
    "[",
    "[a](",
    "![",
    "*a ",
    "**a",
    "_a*",
    "`",
    "``a`",
    "> ",
    ">",
    "- ",
    "1. ",
    "<",
    "&",
    "|",
    "\\",
    "[a]: <",
    "#",
    "~~~\n",
    "a\n",
    "\t",
    "\u0000",
    "a|b\n-|-\n",
  ];

  it.each(parts.map((part) => [part]))(
    "%j a hundred thousand characters long is read, nested no deeper than a hundred",
    (part) => {
      const long = part.repeat(100_000 / part.length);
      expect(depth(markdown(long))).toBeLessThan(110);
      expect(depth(inlineMarkdown(long))).toBeLessThan(110);
    },
  );

  it("contain no address outside the list", () => {
    const texts = [...commonmark.tests.map((test) => test.markdown), ...naughty];
    const addresses = texts.flatMap((written) => [...addressesIn(markdown(written))]);
    expect(addresses.length).toBeGreaterThan(25);
    expect(addresses.filter((address) => !isAllowedAddress(address))).toEqual([]);
  });
});

function isFrozen(value: unknown): boolean {
  return (
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  );
}

/** Nodes in nodes, not counting the lists between them. */
function depth(value: unknown): number {
  if (Array.isArray(value))
    return value.reduce((most: number, part) => Math.max(most, depth(part)), 0);
  if (typeof value !== "object" || value === null) return 0;
  return 1 + depth(Object.values(value));
}

function* addressesIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if ("address" in value && typeof value.address === "string") yield value.address;
  for (const part of Object.values(value)) yield* addressesIn(part);
}
