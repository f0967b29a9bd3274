import { describe, expect, it } from "vitest";

import { loadTemplate } from "../../src/document/template-load.ts";
import { everyNode } from "../../src/document/template-tree.ts";
import { book, standardTemplate } from "./book.ts";

const windows = loadTemplate("w", book.text.replaceAll("\n", "\r\n"));
const tricky = loadTemplate(
  "x",
  "a {{~x~}}  b\n\n  {{! c }}\n \\{{d}} \t\n{{~#if e~}}\n\n f {{else}} g\n {{~/if}}\nh",
);

describe("loadTemplate", () => {
  it.each(
    [book, standardTemplate, windows, tricky].map((template) => [template.name, template] as const),
  )("knows where every word and tag of %s stands", (_, template) => {
    const nodes = [...everyNode(template.nodes)];
    expect(nodes.length).toBeGreaterThan(5);
    const wrong = nodes.filter((node) => {
      const written = template.text.slice(...node.span);
      if (node.type !== "words") return !/^\{\{[^{}]+\}\}$/.test(written);
      return node.value !== (written === "\r\n" ? "\n" : written);
    });
    expect(wrong).toEqual([]);
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(book))).toEqual(book);
  });
});
