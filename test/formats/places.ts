import {
  card,
  column,
  document,
  emphasis,
  inlines,
  items,
  p,
  role,
  row,
  section,
  strong,
} from "./build.ts";
import type { Block, Document, Inline } from "./types.ts";

/** Every place in a document where an author's text can stand. */
export const places: Readonly<Record<string, (text: string) => readonly Block[]>> = {
  paragraph: (text) => [p("before"), p(text), p("after")],
  "between words": (text) => [p("before ", text, " after")],
  "without a blank": (text) => [p("a", text, "b")],
  "before a link": (text) => [
    p(text, { type: "link", address: "https://example.com/", children: inlines(["a"]) }),
  ],
  "around code": (text) => [p(text, { type: "code", value: "a" }, text)],
  "after a line break": (text) => [p("a", { type: "lineBreak" }, text)],
  title: (text) => [section("chapter", "chapter-a", text, [p("after")])],
  "numbered title": (text) => [section("chapter", "chapter-a", text, [p("after")], "4.2")],
  "item of a list": (text) => [items(false, text, "next"), items(true, text)],
  "nested item": (text) => [items(false, [p("first"), items(false, text)], "next")],
  "second paragraph": (text) => [items(true, [p("first"), p(text)], "next")],
  quote: (text) => [{ type: "quote", children: [p(text), p("after")] }],
  strong: (text) => [p("before ", strong(text), " after")],
  "strong inside a word": (text) => [p("be", strong(text), "af")],
  emphasis: (text) => [p(emphasis(text), emphasis("next"))],
  "emphasis in strong": (text) => [p(strong(emphasis(text), "a"), "b")],
  "link text": (text) => [
    p({ type: "link", address: "https://example.com/", children: inlines([text]) }),
  ],
  reference: (text) => [
    section("chapter", "chapter-a", "A", [
      p({ type: "reference", anchor: "chapter-a", children: inlines([text]) }),
    ]),
  ],
  "card title": (text) => [card("standard-a", "A-01", "must", text, ["Porter"], [p("body")])],
  "card label": (text) => [card("standard-a", text, "must", "title", ["Porter"], [p("body")])],
  margin: (text) => [card("standard-a", "A-01", "must", "title", [text], [p("body")])],
  phrase: (text) => [{ type: "columns", columns: [column("say", [role("phrase", text)])] }],
  "column title": (text) => [{ type: "columns", columns: [column("plain", [p("a")], text)] }],
  target: (text) => [role("target", text)],
  fact: (text) => [
    {
      type: "columns",
      columns: [column("fact", [p("a")], text), column("fact", [p(text)], "label")],
    },
  ],
  "run-in": (text) => [{ type: "runIn", children: inlines([text]) }, p("after")],
  callout: (text) => [{ type: "callout", kind: "note", children: [p(text)] }],
  "form label": (text) => [
    {
      type: "form",
      fields: [
        { kind: "box", label: inlines([text]) },
        { kind: "line", label: inlines([text]) },
      ],
    },
  ],
  contents: (text) => [
    section("contents", "contents-a", "Contents", [
      { type: "contents", entries: [{ anchor: "contents-a", level: 1, title: inlines([text]) }] },
    ]),
  ],
};

/** Places that only readers of tables know. */
export const tablePlaces: Readonly<Record<string, (text: string) => readonly Block[]>> = {
  cell: (text) => [{ type: "table", rows: [row(true, "a", "b"), row(false, text, "after")] }],
  "head cell": (text) => [
    { type: "table", rows: [row(true, text, "b"), row(false, "a", "after")] },
  ],
  "only cell": (text) => [{ type: "table", rows: [row(false, text)] }],
  "table title": (text) => [{ type: "table", title: inlines([text]), rows: [row(false, "a")] }],
  "cell with a list": (text) => [
    { type: "table", rows: [row(true, "a"), row(false, [items(false, text), p(text)])] },
  ],
};

/** Texts that the formats show as code keep their blanks, so they are looked at apart. */
export function codeDocument(value: string): Document {
  const code: Inline = { type: "code", value };
  return document([
    p("before ", code, " after"),
    { type: "codeBlock", value },
    { type: "table", rows: [row(true, "a", "b"), row(false, [p(code)], "after")] },
    p("end"),
  ]);
}
