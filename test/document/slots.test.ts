import { describe, expect, it } from "vitest";

import { plainText } from "../../src/document/markdown-tree.ts";
import type { Block, Inline } from "../../src/document/blocks.ts";
import { renderTemplate } from "../../src/document/slots.ts";
import { createCoverage } from "../../src/document/template-coverage.ts";
import type { RenderEnvironment } from "../../src/document/template-environment.ts";
import { loadTemplate } from "../../src/document/template-load.ts";
import { book, environment, view, calm } from "./book.ts";

function render(text: string, values: unknown = {}, more: Partial<RenderEnvironment> = {}) {
  return renderTemplate(loadTemplate("t", text), values, environment(more));
}

function blocks(
  text: string,
  values?: unknown,
  more?: Partial<RenderEnvironment>,
): readonly Block[] {
  return render(text, values, more).blocks;
}

/** The words of every paragraph, one after the other. */
function lines(text: string, values?: unknown, more?: Partial<RenderEnvironment>): string[] {
  return blocks(text, values, more).map((block) =>
    block.type === "paragraph" ? plainText(block.children) : block.type,
  );
}

const plain = (value: string, more: object = {}) => ({ kind: "text", value, ...more });
const prose = (value: string) => ({ kind: "prose", value, at: { file: "a.yaml", pointer: "/x" } });
const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });

describe("printing by kind", () => {
  it("gives a text its origin, and its language where that is another one", () => {
    const at = { file: "a.yaml", pointer: "/title" };
    const origins = environment().origins;
    const found = blocks(
      "{{a}}{{b}}",
      { a: plain("x", { at, lang: "en" }), b: plain("y", { at, lang: "de" }) },
      { origins },
    );
    const expected: Inline[] = [
      { type: "text", value: "x", at: 0 },
      { type: "text", value: "y", at: 0, language: "de" },
    ];
    expect(found).toEqual([paragraph(...expected)]);
    expect(origins.list).toEqual([at]);
  });

  it("prints words, numbers of the language and links", () => {
    const owner = { anchor: "role-1", title: "Concierge" };
    const [found] = blocks(
      "{{word}} {{year}} {{owner}}",
      { word: "must", year: 1234.5, owner },
      { language: "da" },
    );
    const title: Inline = { type: "text", value: "Concierge" };
    expect(found).toMatchObject({
      children: [
        { value: "must" },
        {},
        { value: "1.234,5" },
        {},
        { type: "reference", anchor: "role-1", children: [title] },
      ],
    });
  });

  it("never reads a plain text as Markdown, and prose only where it is asked for", () => {
    const values = { a: plain("*a*"), b: prose("*b*\n\n- c") };
    expect(lines("{{a}} {{b}}", values)).toEqual(["*a* *b*\n\n- c"]);
    expect(lines("{{inline a}}\n\n{{prose a}}", values)).toEqual(["*a*", "*a*"]);
    expect(blocks("{{inline b}}", values)).toMatchObject([
      { children: [{ type: "emphasis" }, { value: " - c" }] },
    ]);
    expect(blocks("{{prose b}}", values)).toMatchObject([{ type: "paragraph" }, { type: "list" }]);
  });

  it("joins lists as the language does", () => {
    const xs = ["a", "b", "c"].map((value) => plain(value));
    expect(lines('{{list xs}}\n\n{{list xs type="or"}}', { xs })).toEqual([
      "a, b, and c",
      "a, b, or c",
    ]);
    expect(lines("{{list xs}}", { xs }, { language: "ru" })).toEqual(["a, b и c"]);
  });

  it("puts values into texts of the book, with the plural form for n", () => {
    expect(lines('{{t "standards" n=xs.length}}', { xs: [1] })).toEqual(["1 standard"]);
    expect(lines('{{t "standards" n=n}}', { n: { kind: "quantity", value: 2 } })).toEqual([
      "60 s standards",
    ]);
    const found = blocks('{{t "validFor" owner=owner note=(inline note)}}', {
      owner: plain("{note}"),
      note: prose("*x*"),
    });
    expect(found).toMatchObject([
      {
        children: [
          { value: "Owned by " },
          { value: "{note}" },
          { value: ". " },
          { type: "emphasis" },
        ],
      },
    ]);
  });

  it("lets blocks end a paragraph and begin another", () => {
    expect(lines("a {{x}} b", { x: { kind: "hours" } })).toEqual(["a", "list", "b"]);
  });

  it("says which value it cannot print, once", () => {
    const { blocks: found, findings } = render("{{#each xs}}\n- {{this}}\n{{/each}}", {
      xs: [{ kind: "colour" }, { kind: "colour" }],
    });
    expect(found).toEqual([]);
    expect(findings).toEqual([
      { rule: "unprintable-value", params: { kind: "colour" }, at: { file: "t", span: [17, 21] } },
    ]);
  });
});

describe("what is absent", () => {
  it("leaves no trace", () => {
    expect(
      blocks("**{{a}}**\n\n- {{a}}\n\n> {{a}}\n\n{{a}} {{b}}\n\n[{{a}}](https://x.org)", {
        b: plain(""),
      }),
    ).toEqual([]);
  });

  it("is false, 0, the empty text and the empty list, but not a kind that says 0", () => {
    const values = {
      no: false,
      zero: 0,
      empty: plain(""),
      none: [],
      some: { kind: "number", value: 0 },
    };
    const tests = ["no", "zero", "empty", "none", "nothing", "some"];
    expect(tests.filter((name) => lines(`{{#if ${name}}}x{{/if}}`, values).length > 0)).toEqual([
      "some",
    ]);
  });

  it("decides conditions", () => {
    const values = { yes: true, level: "must", word: { kind: "word", value: "may" } };
    const tests = [
      '(is level "may" "must")',
      '(is word "may")',
      '(is level "may")',
      "(and yes level)",
      "(or nothing level)",
      "(not nothing)",
      "(not (or yes level))",
    ];
    expect(tests.map((test) => lines(`{{#if ${test}}}x{{else}}y{{/if}}`, values)[0]).join("")).toBe(
      "xxyxxxy",
    );
  });
});

describe("names", () => {
  const values = {
    title: "book",
    steps: [{ title: "one", owner: {} }, { owner: { title: "role" } }],
  };

  it("never fall back to the thing around", () => {
    expect(lines("{{#each steps}}{{title}}-{{owner.title}}|{{/each}}", values)).toEqual([
      "one-|-role|",
    ]);
  });

  it("go out with ../ and @root, count with @index, @first and @last, and follow as |…|", () => {
    const inner = "{{n}}{{@index}} {{step.title}} {{../../title}} {{@root.title}}";
    const text = `{{#each steps as |step n|}}\n- {{#if @first}}first {{/if}}{{#each ../steps}}${inner}{{#unless @last}}, {{/unless}}{{/each}}\n{{/each}}`;
    const [found] = blocks(text, values);
    const items = found?.type === "list" ? found.items.map(({ children }) => children[0]) : [];
    expect(
      items.map((item) => (item?.type === "paragraph" ? plainText(item.children) : "")),
    ).toEqual(["first 00 one book book, 01 one book book", "10  book book, 11  book book"]);
  });

  it("reach nothing but own fields of plain values", () => {
    class Sly {
      get title() {
        return "getter";
      }
    }
    const sly = {
      made: Object.create({ title: "inherited" }) as object,
      of: new Sly(),
      run: () => "called",
    };
    const paths = [
      "constructor",
      "constructor.name",
      "__proto__",
      "toString",
      "made.title",
      "of.title",
      "run",
      "run.name",
      "title.length",
      "made.constructor.constructor",
    ];
    expect(
      lines(paths.map((path) => `{{${path}}}`).join(""), { ...sly, title: plain("x") }),
    ).toEqual([]);
  });

  it("stay in the template that is put in", () => {
    const templates = { inner: loadTemplate("inner", "{{title}}{{given}}{{../title}}") };
    expect(
      lines('{{#each steps}}\n{{> inner given="!"}}\n{{/each}}', values, { templates }),
    ).toEqual(["one!", "!"]);
    expect(
      lines("{{#each steps}}\n{{> inner owner given=@root.title}}\n{{/each}}", values, {
        templates,
      }),
    ).toEqual(["book", "rolebook"]);
  });
});

describe("containers", () => {
  it("keep what is in them in them, and are alone in the text around", () => {
    const text = '- {{a}}\n{{#callout kind="note"}}\n- {{a}}\n{{/callout}}\n- {{a}}';
    expect(blocks(text, { a: plain("x") })).toMatchObject([
      { type: "list" },
      { type: "callout", children: [{ type: "list" }] },
      { type: "list" },
    ]);
  });

  it("take the origin of the thing they are about", () => {
    const at = { file: "a.yaml", pointer: "/standards/0" };
    const found = blocks('{{#each xs}}\n{{#card id="x" title=title}}\n{{/card}}\n{{/each}}', {
      xs: [{ title: "a", at }],
    });
    expect(found).toEqual([
      {
        type: "card",
        id: "x",
        at: 0,
        title: [{ type: "text", value: "a" }],
        margin: [],
        children: [],
      },
    ]);
  });

  it("have no meaning for Markdown when they are indented", () => {
    const flat =
      '{{#section id="x" kind="group" title=a}}\n{{#if a}}\n- {{a}}\n\n{{a}}\n{{/if}}\n{{/section}}';
    const deep = flat.replaceAll("\n", "\n          ");
    expect(blocks(deep, { a: plain("x") })).toEqual(blocks(flat, { a: plain("x") }));
    expect(blocks(flat, { a: plain("x") })).toMatchObject([
      { children: [{ type: "list" }, { type: "paragraph" }] },
    ]);
  });

  it("print the same with Windows line ends", () => {
    const windows = loadTemplate(book.name, book.text.replaceAll("\n", "\r\n"));
    expect(windows.findings).toEqual([]);
    expect(renderTemplate(windows, view(calm), environment()).blocks).toEqual(
      renderTemplate(book, view(calm), environment()).blocks,
    );
  });
});

describe("limits", () => {
  it("end a rendering with a finding", () => {
    const xs = Array.from({ length: 100 }, () => 0);
    const text =
      "{{#each xs}}{{#each ../xs}}{{#each ../../xs}}{{#each ../../../xs}}x{{/each}}{{/each}}{{/each}}{{/each}}";
    expect(render(text, { xs })).toEqual({
      blocks: [],
      findings: [{ rule: "template-too-long", params: { most: 2_000_000 }, at: { file: "t" } }],
    });
  });

  it("end templates that put themselves in", () => {
    const templates = { self: loadTemplate("self", "{{> self}}") };
    expect(render("{{> self}}", {}, { templates }).findings).toMatchObject([
      { rule: "template-too-long" },
    ]);
  });

  it.each([
    "{{#if a}}",
    "{{#each a}}",
    "{{#keep}}",
    "{{#if a}}{{else if b}}",
    "{{^",
    "(((",
    "{{#if (not ",
  ])("reads %j again and again", (part) => {
    expect(loadTemplate("t", part.repeat(20_000)).findings.length).toBeGreaterThan(0);
    expect(
      loadTemplate("t", `{{#if a}}${"{{else if b}}".repeat(20_000)}{{/if}}`).findings,
    ).toMatchObject([{ rule: "template-too-deep" }]);
  });
});

describe("coverage", () => {
  it("names the mustaches that no rendering came to", () => {
    const template = loadTemplate("t", "{{#if a}}{{b}}{{else}}{{c}}{{/if}}");
    const coverage = createCoverage();
    expect(coverage.unreached([template]).length).toBe(3);
    renderTemplate(template, { a: true }, environment({ reached: coverage.reached }));
    expect(coverage.unreached([template])).toEqual([
      { file: "t", span: [22, 27], written: "{{c}}" },
    ]);
  });
});
