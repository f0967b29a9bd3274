import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Assets } from "../../src/formats/assets.ts";
import { html } from "../../src/formats/html/page.ts";
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
import type { Element } from "./read-html.ts";
import { attribute, byTag, elements, readHtml, textOf } from "./read-html.ts";
import { english, englishStrings, hebrew, hebrewStrings } from "./sample.ts";
import type { Block, Document, Inline } from "./types.ts";

function draw(input: Document, assets?: Assets): string {
  return new TextDecoder().decode(
    html(input, input.language === "he" ? hebrewStrings : englishStrings, assets)[0]?.bytes,
  );
}

/** What stands in `main` under the title of the document. */
function under(blocks: readonly Block[], more: Partial<Document> = {}): string {
  const main = /<main[^>]*>\n<h1[^>]*>.*<\/h1>\n([^]*)\n<\/main>/.exec(
    draw(document(blocks, more)),
  );
  return main?.[1] ?? "";
}

const inlineKinds: Readonly<Record<Inline["type"], readonly [Inline, string]>> = {
  text: [text("a < b"), "a &lt; b"],
  strong: [strong("a"), "<strong>a</strong>"],
  emphasis: [emphasis("a"), "<em>a</em>"],
  code: [{ type: "code", value: "<a>" }, "<code>&lt;a&gt;</code>"],
  link: [
    { type: "link", address: "https://a.example/?a=1&b=2", children: inlines(["a"]) },
    '<a href="https://a.example/?a=1&amp;b=2" rel="noreferrer">a</a>',
  ],
  reference: [to("nowhere", "a"), "a"],
  picture: [{ type: "picture", file: "a.png", alt: "a desk" }, "a desk"],
  lineBreak: [{ type: "lineBreak" }, "<br>"],
};

test.each(Object.entries(inlineKinds))("inline: %s", (_, [child, source]) => {
  expect(under([p("x ", child, " y")])).toBe(`<p>x ${source} y</p>`);
});

const icons = (name: string, turns = ""): string =>
  `<svg class="icon${turns}" aria-hidden="true"><use href="#_${name}"/></svg>`;

const blockKinds: Readonly<Record<Block["type"], readonly [Block, string]>> = {
  paragraph: [role("target", "60 s"), `<p class="target">${icons("clock")}<span>60 s</span></p>`],
  runIn: [{ type: "runIn", children: inlines(["a"]) }, '<p class="run-in"><strong>a</strong></p>'],
  list: [
    { type: "list", ordered: true, start: 3, items: [{ children: [p("a"), items(false, "b")] }] },
    '<ol start="3">\n<li>a<ul>\n<li>b</li>\n</ul></li>\n</ol>',
  ],
  quote: [{ type: "quote", children: [p("a")] }, "<blockquote>\n<p>a</p>\n</blockquote>"],
  codeBlock: [{ type: "codeBlock", value: "\na <b>\n" }, "<pre>\n<code>\na &lt;b&gt;</code></pre>"],
  rule: [{ type: "rule" }, "<hr>"],
  table: [
    {
      type: "table",
      title: inlines(["T"]),
      rows: [
        row(true, "", "b"),
        {
          cells: [
            { head: true, children: [p("1")] },
            { align: "end", children: [p("c"), p("d")] },
          ],
        },
      ],
    },
    '<div class="table">\n<table>\n<caption>T</caption>\n<thead>\n<tr><td></td><th scope="col">b</th></tr>\n</thead>\n' +
      '<tbody>\n<tr><th scope="row">1</th><td class="end"><p>c</p>\n<p>d</p></td></tr>\n</tbody>\n</table>\n</div>',
  ],
  section: [
    section("stage", "stage-a", "A", [p("b")], "4.4"),
    '<section class="stage" id="stage-a" aria-labelledby="stage-a:title">\n' +
      '<h2 id="stage-a:title"><span class="number">4.4</span> <span class="title">A</span></h2>\n<p>b</p>\n</section>',
  ],
  card: [
    card("standard-a", "A-01", "mustNot", "T", ["Porter"], [p("b")]),
    '<article class="card" id="standard-a" aria-labelledby="standard-a:level standard-a:title">\n<div class="margin">\n' +
      `<p class="badge must-not" id="standard-a:level">${icons("never")}Must not</p>\n` +
      '<p class="id"><a href="#standard-a">A-01</a></p>\n<div class="who">\n<p>Porter</p>\n</div>\n</div>\n' +
      '<div class="body">\n<h2 id="standard-a:title">T</h2>\n<p>b</p>\n</div>\n</article>',
  ],
  columns: [
    {
      type: "columns",
      columns: [
        column("say", [role("phrase", "“b”")]),
        column("never", [items(false, "d")], "Not so"),
        column("counterExample", [p("e")], "Does not"),
      ],
    },
    `<div class="columns">\n<div class="column say">\n<p class="block-title">${icons("say", " turns")}<span>Say</span></p>\n` +
      '<p class="phrase"><span class="said">“b”</span></p>\n</div>\n' +
      `<div class="column never">\n<p class="block-title">${icons("never")}<span>Not so</span></p>\n<ul>\n<li>d</li>\n</ul>\n</div>\n<div class="column plain counter-example">\n<p class="block-title">Does not</p>\n<p>e</p>\n</div>\n</div>`,
  ],
  callout: [
    { type: "callout", kind: "draft", children: [p("a")] },
    '<div class="callout draft" role="note">\n<p>a</p>\n</div>',
  ],
  keep: [{ type: "keep", children: [p("a")] }, '<div class="keep">\n<p>a</p>\n</div>'],
  landscape: [
    { type: "landscape", children: [p("a")] },
    '<div class="landscape">\n<p>a</p>\n</div>',
  ],
  sheet: [
    { type: "sheet", size: "a6", per: 4, children: [p("a")] },
    '<div class="sheet">\n<p>a</p>\n</div>',
  ],
  form: [
    { type: "form", fields: [{ kind: "box", label: inlines(["a"]) }] },
    '<ul class="form">\n<li class="box"><span class="space">☐</span><span class="label">a</span></li>\n</ul>',
  ],
  figure: [
    figure("figure-a", "T", "<b>"),
    '<figure class="figure" id="figure-a">\n<figcaption id="figure-a:title">T</figcaption>\n<div class="scroll">\n' +
      '<svg role="img" aria-labelledby="figure-a:title" aria-describedby="figure-a:words" viewBox="0 0 60 20" width="99" height="33" direction="ltr" ' +
      `font-family="'Noto Sans', 'Noto Sans Hebrew', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif">\n` +
      '<desc id="figure-a:words">A picture: &lt;b&gt;.</desc>\n' +
      '<rect x="0" y="0" width="60" height="20" fill="var(--tint)"/>\n' +
      '<text x="4" y="14" font-size="9" font-weight="600" fill="var(--ink)">&lt;b&gt;</text>\n</svg>\n</div>\n</figure>',
  ],
  pageBreak: [{ type: "pageBreak" }, '<div class="page-break"></div>'],
  contents: [
    {
      type: "contents",
      entries: [{ anchor: "nowhere", level: 1, number: "4", title: inlines(["A"]) }],
    },
    '<nav class="contents-list" aria-label="Contents">\n<ul>\n' +
      '<li><span class="entry"><span class="number">4</span> <span class="title">A</span></span></li>\n</ul>\n</nav>',
  ],
  index: [
    {
      type: "index",
      groups: [
        {
          title: inlines(["A"]),
          entries: [
            {
              anchor: "nowhere",
              title: inlines(["Apron"]),
              note: inlines(["term"]),
              number: "1.1",
            },
            { anchor: "nowhere", title: inlines(["Aisle"]), note: [] },
          ],
        },
      ],
    },
    '<div class="index">\n<p class="run-in"><strong>A</strong></p>\n<ul>\n<li>Apron · term · 1.1</li>\n<li>Aisle</li>\n</ul>\n</div>',
  ],
};

test.each(Object.entries(blockKinds))("block: %s", (_, [child, source]) => {
  expect(under([child])).toBe(source);
});

test("facts are a list of descriptions", () => {
  const facts: Block = { type: "columns", columns: [column("fact", [p("x")], "A")] };
  expect(under([facts])).toBe('<dl class="facts">\n<div><dt>A</dt><dd>x</dd></div>\n</dl>');
});

test("a picture is part of the page", () => {
  const picture = document([p({ type: "picture", file: "a.png", alt: '"' })]);
  expect(draw(picture, new Map([["a.png", new Uint8Array([1, 2, 3])]]))).toContain(
    '<img src="data:image/png;base64,AQID" alt="&quot;">',
  );
});

test.each([
  "javascript:alert(1)",
  " JAVA\tSCRIPT:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
])("no link to %s", (address) => {
  expect(under([p({ type: "link", address, children: inlines(["a"]) })])).toBe("<p>a</p>");
});

const directions: readonly (readonly [
  Document["direction"],
  string,
  string | undefined,
  string,
])[] = [
  ["ltr", "plain", undefined, "plain"],
  ["ltr", "+972-3-555", undefined, "+972-3-555"],
  ["ltr", "Aldera מלונות", undefined, '<bdi dir="ltr">Aldera מלונות</bdi>'],
  ["ltr", "שלום!", undefined, '<bdi dir="rtl">שלום!</bdi>'],
  ["ltr", "Aldera, שלום!", "he", '<bdi lang="he" dir="rtl">Aldera, שלום!</bdi>'],
  ["ltr", "bienvenue", "fr", '<span lang="fr">bienvenue</span>'],
  ["ltr", "\u202eevil", undefined, '<bdi dir="ltr">\u202eevil</bdi>'],
  ["rtl", "שלום.", undefined, "שלום."],
  ["rtl", " · ", undefined, " · "],
  ["rtl", "60", undefined, "60"],
  ["rtl", "4.4.1", undefined, "4.4.1"],
  ["rtl", "10–15", undefined, '<bdi dir="ltr">10–15</bdi>'],
  ["rtl", "−2", undefined, '<bdi dir="ltr">−2</bdi>'],
  ["rtl", "04-000-0000", undefined, '<bdi dir="ltr">04-000-0000</bdi>'],
  ["rtl", "050 123 4567", undefined, '<bdi dir="ltr">050 123 4567</bdi>'],
  ["rtl", "*2700", undefined, '<bdi dir="ltr">*2700</bdi>'],
  ["rtl", "18\u00a0°C", undefined, '<bdi dir="ltr">18\u00a0°C</bdi>'],
  ["rtl", "0: ", undefined, "0: "],
  ["rtl", "98%", undefined, "98%"],
  ["rtl", "1,050\u00a0₪", undefined, "1,050\u00a0₪"],
  ["rtl", "50–100\u00a0₪", undefined, '<bdi dir="rtl"><bdi dir="ltr">50–100</bdi>\u00a0₪</bdi>'],
  ["rtl", "עד 50\u00a0₪", undefined, '<bdi dir="rtl">עד 50\u00a0₪</bdi>'],
  [
    "rtl",
    "ב־10–15 דקות, −2\u00a0°C",
    undefined,
    '<bdi dir="rtl">ב־<bdi dir="ltr">10–15</bdi> דקות, <bdi dir="ltr">−2\u00a0°C</bdi></bdi>',
  ],
  ["rtl", "מ־2026-04-12 קבלה-1", undefined, '<bdi dir="rtl">מ־2026-04-12 קבלה-1</bdi>'],
  ["rtl", "דגם Aldera 10–15", undefined, '<bdi dir="rtl">דגם Aldera 10–15</bdi>'],
  ["rtl", "Aldera מלונות", undefined, '<bdi dir="rtl">Aldera מלונות</bdi>'],
  ["rtl", "Welcome!", "en", '<bdi lang="en" dir="ltr">Welcome!</bdi>'],
];

test.each(directions)(
  "direction: %s book, %s, language %s",
  (direction, value, language, source) => {
    expect(under([p(text(value, language))], { direction })).toBe(`<p>${source}</p>`);
  },
);

describe.each([
  ["English", english],
  ["Hebrew", hebrew],
] as const)("the structure of the %s page", (_, input) => {
  const page = draw(input);
  const tree = readHtml(page);
  const all = elements(tree);
  const ids = all.flatMap((element) => attribute(element, "id") ?? []);

  test("says its language and direction", () => {
    const [root] = byTag(tree, "html");
    expect(root && [attribute(root, "lang"), attribute(root, "dir")]).toEqual([
      input.language,
      input.direction,
    ]);
  });

  test("ids are unique, and everything that points at one finds it", () => {
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    const named = all.flatMap((element) => attribute(element, "aria-labelledby")?.split(" ") ?? []);
    const links = all
      .flatMap((element) => attribute(element, "href") ?? [])
      .filter((href) => href.startsWith("#"));
    expect(links.length).toBeGreaterThan(8);
    expect(
      [...named, ...links.map((href) => decodeURIComponent(href.slice(1)))].filter(
        (id) => !ids.includes(id),
      ),
    ).toEqual([]);
  });

  test("headings begin with one first level and never jump", () => {
    const levels = all.flatMap((element) => Number(/^h([1-6])$/.exec(element.tag)?.[1] ?? []));
    const steps = levels.filter((level) => level > 0);
    expect(steps.filter((level) => level === 1)).toEqual([1]);
    expect(steps[0]).toBe(1);
    expect(steps.filter((level, index) => level > (steps[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test("every section and card has a name, every list only items, every head a scope", () => {
    const nameless = (element: Element): boolean =>
      attribute(element, "aria-labelledby") === undefined;
    expect([...byTag(tree, "section"), ...byTag(tree, "article")].filter(nameless)).toEqual([]);
    const listed = [...byTag(tree, "ul"), ...byTag(tree, "ol")].flatMap((list) => list.children);
    expect(listed.filter((item) => typeof item !== "string" && item.tag !== "li")).toEqual([]);
    expect(byTag(tree, "th").filter((head) => attribute(head, "scope") === undefined)).toEqual([]);
    expect(byTag(tree, "main").length).toBe(1);
  });

  test("asks nobody for anything and runs nothing but its own script", () => {
    const sources = all
      .flatMap((element) => [attribute(element, "src"), attribute(element, "style")])
      .filter((each) => each !== undefined);
    expect(sources.filter((each) => !each.startsWith("data:"))).toEqual([]);
    expect(
      all.filter(({ tag }) => ["link", "iframe", "object", "form", "base"].includes(tag)),
    ).toEqual([]);
    const scripts = all.filter(({ tag }) => tag === "script").map(({ attributes }) => attributes);
    expect(scripts.filter((given) => given.get("type") !== "application/json")).toEqual([
      new Map(),
    ]);
    expect(
      all
        .flatMap((element) => [...element.attributes.keys()])
        .filter((name) => name.startsWith("on")),
    ).toEqual([]);
    expect(page).not.toMatch(/url\(|@import/);
  });

  test("the policy allows exactly the style sheets and the script that are there", () => {
    const hashes = (tag: string): string =>
      [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, "g"))]
        .map(([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`)
        .join(" ");
    expect(hashes("style").split(" ")).toHaveLength(2);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashes("style")}; script-src ${hashes("script")}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`,
    );
  });
});

test("beyond six levels headings say their level", () => {
  const deep = [1, 2, 3, 4, 5, 6].reduce<Block>(
    (inside, level) => section("group", `group-${level}`, `L${level}`, [inside]),
    p("x"),
  );
  expect(under([deep])).toContain(
    '<div class="deep" role="heading" aria-level="7" id="group-1:title">',
  );
});

test("without contents of its own the page lists its chapters", () => {
  const tree = readHtml(
    draw(document([section("chapter", "chapter-a", "A", [section("stage", "stage-b", "B", [])])])),
  );
  const nav = byTag(tree, "nav")[0];
  expect(nav && textOf(nav)).toBe("A B");
  expect(nav && attribute(nav, "class")).toBe("side flows");
});

test("beside the text an appendix is known by its letter; in the list of the book by its whole number", () => {
  const entry = { anchor: "a", level: 1, title: [text("Map")], number: "Appendix A.", letter: "A" };
  const tree = readHtml(
    draw(
      document([
        section("contents", "contents", "Contents", [{ type: "contents", entries: [entry] }]),
        section("appendix", "a", "Map", [], "Appendix A."),
      ]),
    ),
  );
  const lists = elements(tree).filter((each) => attribute(each, "class") === "entry");
  expect(lists.map(textOf)).toEqual(["A Map", "Appendix A. Map"]);
});

test("small print of a card runs on in a block of its own; a paragraph that is strong as a whole is a title", () => {
  const children = [
    p("How"),
    role("aside", "Why not"),
    role("fact", "Except"),
    p(strong("Places: Harbour")),
    role("aside", "Why here"),
  ];
  const body = under([card("x", "X-1", undefined, "Greet", [], children)]);
  expect(body).toContain(
    [
      "<p>How</p>",
      '<div class="small-print">',
      '<p class="aside">Why not</p>',
      '<p class="aside">Except</p>',
      "</div>",
      '<p class="run-in"><strong>Places: Harbour</strong></p>',
      '<div class="small-print">',
      '<p class="aside">Why here</p>',
      "</div>",
    ].join("\n"),
  );
});

test("same input, same bytes; nothing of the workspace's paths", () => {
  expect(draw(english)).toBe(draw(english));
  expect(draw(english)).not.toMatch(/svc\.yaml|pictures\//);
});

test("rows under a name are a body of their own; what is open and what holds for all are marked", () => {
  const table: Block = {
    type: "table",
    matrix: true,
    rows: [
      { head: true, cells: [{ children: [p("a")] }, { children: [p("b")], tint: true }] },
      { kind: "group", cells: [{ head: true, children: [p("Booking")] }] },
      {
        kind: "unsettled",
        cells: [
          { head: true, children: [p("c")] },
          { children: [role("accountable", "A")], align: "center" },
        ],
      },
      { kind: "group", cells: [{ head: true, children: [p("Arrival")] }] },
      { cells: [{ children: [p("d")] }, { children: [], tint: true }] },
    ],
  };
  expect(under([table])).toBe(
    '<div class="table">\n<table class="matrix">\n<thead>\n<tr><th scope="col">a</th><th scope="col" class="tint">b</th></tr>\n</thead>\n' +
      '<tbody>\n<tr class="group"><th scope="rowgroup" colspan="2">Booking</th></tr>\n' +
      '<tr class="unsettled"><th scope="row">c</th><td class="center"><p class="accountable">A</p></td></tr>\n</tbody>\n' +
      '<tbody>\n<tr class="group"><th scope="rowgroup" colspan="2">Arrival</th></tr>\n' +
      '<tr><td>d</td><td class="tint"></td></tr>\n</tbody>\n</table>\n</div>',
  );
});
