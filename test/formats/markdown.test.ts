import { expect, test } from "vitest";
import type { Assets } from "../../src/formats/assets.ts";
import { markdown } from "../../src/formats/markdown.ts";
import {
  card,
  column,
  document,
  emphasis,
  figure,
  inlines,
  items,
  p,
  role,
  row,
  section,
  strong,
  text,
  to,
} from "./build.ts";
import { english, englishStrings, hebrew, hebrewStrings } from "./sample.ts";
import type { Block, Document, Inline } from "./types.ts";

function draw(input: Document, assets?: Assets): string {
  return new TextDecoder().decode(markdown(input, englishStrings, assets)[0]?.bytes);
}

/** The source under the title of the document. */
function under(...blocks: readonly Block[]): string {
  return draw(document(blocks)).replace("# Handbook\n\n", "").replace(/\n$/, "");
}

const inlineKinds: Readonly<Record<Inline["type"], readonly [Inline, string]>> = {
  text: [text("a * b"), "a \\* b"],
  strong: [strong("a"), "**a**"],
  emphasis: [emphasis("a"), "*a*"],
  code: [{ type: "code", value: "a`b" }, "``a`b``"],
  link: [
    { type: "link", address: "https://a.example/(b) c", children: inlines(["a"]) },
    "[a](https://a.example/%28b%29%20c)",
  ],
  reference: [to("standard-a", "a"), "[a](#standard-a)"],
  picture: [{ type: "picture", file: "secret/a.png", alt: "a desk" }, "a desk"],
  lineBreak: [{ type: "lineBreak" }, "<br>"],
};

test.each(Object.entries(inlineKinds))("inline: %s", (_, [child, source]) => {
  expect(under(p("x ", child, " y"))).toBe(`x ${source} y`);
});

const blockKinds: Readonly<Record<Block["type"], readonly [Block, string]>> = {
  paragraph: [role("target", "within 60 s"), "**within 60 s**"],
  runIn: [{ type: "runIn", children: inlines(["Bring"]) }, "**Bring**"],
  list: [items(true, "a", [p("b"), items(false, "c")]), "1. a\n2. b\n   - c"],
  quote: [{ type: "quote", children: [p("a"), p("b")] }, "> a\n>\n> b"],
  codeBlock: [{ type: "codeBlock", value: "```\r\na\n" }, "````\n```\na\n````"],
  rule: [{ type: "rule" }, "___"],
  table: [
    {
      type: "table",
      title: inlines(["T"]),
      rows: [row(true, "a", "b"), row(false, "1|2", [p("c"), items(false, "d")])],
    },
    "**T**\n\n| a | b |\n| --- | --- |\n| 1\\|2 | c<br>• d |",
  ],
  section: [
    section("chapter", "chapter-a", "A", [p("b")], "4"),
    '## 4 A <a id="chapter-a"></a>\n\nb',
  ],
  card: [
    card("standard-a", "A-01", "mustNot", "T", ["Porter", "Lobby"], [p("b")]),
    '## T <a id="standard-a"></a>\n\n**Must not** · A-01 · Porter · Lobby\n\nb',
  ],
  columns: [
    {
      type: "columns",
      columns: [
        column("process", [items(true, "a")]),
        column("say", [role("phrase", "“b”")]),
        column("behave", [items(false, "c")]),
        column("never", [items(false, "d")]),
      ],
    },
    "**How**\n\n1. a\n\n**Say**\n\n> “b”\n\n**Behave**\n\n- c\n\n**Never**\n\n- d",
  ],
  callout: [{ type: "callout", kind: "draft", children: [p("a")] }, "> a"],
  keep: [{ type: "keep", children: [p("a")] }, "a"],
  landscape: [{ type: "landscape", children: [p("a")] }, "a"],
  sheet: [{ type: "sheet", size: "a6", per: 4, children: [p("a")] }, "a"],
  form: [{ type: "form", fields: [{ kind: "box", label: inlines(["a"]) }] }, "- [ ] a"],
  figure: [
    figure("figure-a/b", "T", "[x]"),
    '<a id="figure-a/b"></a>**T**\n\n![A picture: \\[x\\].](handbook-figures/figure-a-b.svg)',
  ],
  pageBreak: [{ type: "pageBreak" }, ""],
  contents: [
    {
      type: "contents",
      entries: [
        { anchor: "chapter-a", level: 1, number: "4", title: inlines(["A"]) },
        { anchor: "stage-b", level: 2, title: inlines(["B"]) },
      ],
    },
    "- [4 A](#chapter-a)\n  - [B](#stage-b)",
  ],
  index: [
    {
      type: "index",
      groups: [
        {
          title: inlines(["A"]),
          entries: [
            { anchor: "term-a", title: inlines(["Apron"]), note: inlines(["term"]), number: "1.1" },
            { anchor: "term-a", title: inlines(["Aisle"]), note: [] },
          ],
        },
      ],
    },
    "**A**\n\n- [Apron](#term-a) · term · [1.1](#term-a)\n- [Aisle](#term-a)",
  ],
};

test.each(Object.entries(blockKinds))("block: %s", (_, [child, source]) => {
  expect(under(child, p("end"))).toBe(source === "" ? "end" : `${source}\n\nend`);
});

test("a line between two lists parts them without a comment", () => {
  const lists = [items(false, "a", "b"), items(false, "c")] as const;
  expect(under(lists[0], p("then"), lists[1])).toBe("- a\n- b\n\nthen\n\n- c");
  expect(under(...lists)).toBe("- a\n- b\n\n<!-- -->\n\n- c");
});

test("facts are a short list", () => {
  const facts: Block = {
    type: "columns",
    columns: [column("fact", [p("x")], "A"), column("fact", [p("y")], "B")],
  };
  expect(under(facts)).toBe("- **A**: x\n- **B**: y");
});

test("two lists in a row stay two lists", () => {
  expect(under(items(false, "a", [p("b"), items(false, "c")]), items(false, "d"))).toBe(
    "- a\n- b\n  - c\n\n<!-- -->\n\n- d",
  );
  expect(under(items(false, "a"), items(true, "d"))).toBe("- a\n\n1. d");
});

test("below the sixth level a heading is a bold line", () => {
  const deep = [1, 2, 3, 4, 5, 6].reduce<Block>(
    (inside, level) => section("group", `group-${level}`, `L${level}`, [inside]),
    p("x"),
  );
  expect(under(deep)).toContain(
    '###### L2 <a id="group-2"></a>\n\n**L1** <a id="group-1"></a>\n\nx',
  );
});

test("a picture is copied beside the file under a name that tells nothing", () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const files = markdown(
    document([p({ type: "picture", file: "secret/a.PNG", alt: "a desk" })]),
    englishStrings,
    new Map([["secret/a.PNG", bytes]]),
  );
  expect(files.map((file) => file.name)).toEqual(["handbook.md", "handbook-pictures/1.png"]);
  expect(new TextDecoder().decode(files[0]?.bytes)).toContain("![a desk](handbook-pictures/1.png)");
  expect(files[1]?.bytes).toBe(bytes);
});

test("an address that could run something is no link", () => {
  const link: Inline = { type: "link", address: "java\nscript:alert(1)", children: inlines(["a"]) };
  expect(under(p(link))).toBe("a");
});

test("every link inside the file has its anchor, and every anchor is there once", () => {
  const source = draw(english);
  const anchors = [...source.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]);
  const links = [...source.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
});

test("a right-to-left book says so, and what runs the other way is shut in", () => {
  const source = new TextDecoder().decode(markdown(hebrew, hebrewStrings)[0]?.bytes);
  expect(source).toMatch(/^<div dir="rtl" lang="he">\n\n# תקני שירות /);
  expect(source).toMatch(/\n\n<\/div>\n$/);
  expect(source).toContain('<span dir="ltr">+972-3-555-0100</span>');
  expect(source).toContain('**חובה** · <span dir="ltr">ARR-01</span> · פקיד קבלה');
  expect(source).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test("a sum of money and a value of a scale run on in a right-to-left book; ranges and signs keep their order", () => {
  const children = inlines(["0: ", "50\u00a0₪", " עד −2, 10–15 דקות"]);
  const input = { ...document([p(...children)]), direction: "rtl", language: "he" } as const;
  expect(new TextDecoder().decode(markdown(input, hebrewStrings)[0]?.bytes)).toContain(
    '0: 50\u00a0₪ עד <span dir="ltr">−2</span>, <span dir="ltr">10–15</span> דקות\n',
  );
});

test("same input, same bytes; nothing of the workspace's paths", () => {
  expect(draw(english)).toBe(draw(english));
  expect(draw(english)).not.toContain("svc.yaml");
  expect(draw(english)).not.toContain("pictures/");
});
