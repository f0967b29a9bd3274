import { describe, expect, it } from "vitest";

import { documentSeverities } from "../../src/findings/templates.ts";
import { build, check, locateFindings, readDocuments } from "../../src/svc.ts";
import type { DocumentsResult, Workspace } from "../../src/svc.ts";

const svcYaml = `svc: 1
language: en
company: {name: Corner Salon}
handbook:
  title: How we serve
  chapters: [{id: harbour, title: The harbour, text: Quiet at night., after: general}]
roles: [{id: host, title: Host}]
stages:
  - id: visit
    title: Visit
    phase: during
    owner: host
    steps: [{id: welcome, title: Welcome}]
standards: [{id: S-1, title: Greet, steps: [visit/welcome]}]
promises: [{id: P-1, title: On time, text: We begin when we said., standards: [S-1]}]
`;

function workspace(text = svcYaml): Workspace {
  const checked = check({ sources: [{ path: "svc.yaml", text }] });
  if (checked.workspace === undefined || checked.findings.length > 0)
    throw new Error(JSON.stringify(checked.findings));
  return checked.workspace;
}

type Files = Readonly<Record<string, string>>;

/** The documents of these files, below `own/`. */
async function read(files: Files, unread: readonly string[] = []): Promise<DocumentsResult> {
  return await readDocuments({
    folder: "own",
    sources: Object.entries(files).map(([path, text]) => ({ path: `own/${path}`, text })),
    unread: unread.map((path) => `own/${path}`),
    workspace: workspace(),
  });
}

/** `rule file:line:column`, without the folder, for each finding. */
async function found(files: Files, unread?: readonly string[]): Promise<readonly string[]> {
  const sources = Object.entries(files).map(([path, text]) => ({ path: `own/${path}`, text }));
  return locateFindings((await read(files, unread)).findings, sources).map(
    ({ rule, file, start }) => `${rule} ${file.slice(4)}:${start.line}:${start.column}`,
  );
}

async function helpFor(files: Files): Promise<string | undefined> {
  const sources = Object.entries(files).map(([path, text]) => ({ path: `own/${path}`, text }));
  return locateFindings((await read(files)).findings, sources)[0]?.help;
}

/** The Markdown of a document of these files. */
async function markdown(name: string, files: Files, of = workspace()): Promise<string> {
  const { documents, findings } = await read(files);
  expect(findings).toEqual([]);
  const made = await build(of, {
    document: name,
    documents,
    formats: ["markdown"],
    today: "2026-01-31",
  });
  expect(made.findings).toEqual([]);
  return new TextDecoder().decode(made.files[0]?.bytes);
}

const charter = {
  "charter/document.yaml": "title: What we promise\n",
  "charter/charter.md.hbs": "Dear guest of {{company.name}},\n",
};

describe("a document of one's own", () => {
  it("is a title and the template that is called like its folder", async () => {
    expect(await markdown("charter", charter)).toBe(
      "# What we promise\n\nDear guest of Corner Salon,\n",
    );
  });

  it("has the pages that it names, in their order, and templates that they put in", async () => {
    const text = await markdown("card", {
      "card/document.yaml": "title: Card\npages: [second, first]\n",
      "card/first.md.hbs": "One.\n",
      "card/second.md.hbs": "{{#each promises}}\n{{> line}}\n{{/each}}\n",
      "card/line.md.hbs": "**{{title}}**\n",
    });
    expect(text).toBe("# Card\n\n**On time**\n\nOne.\n");
  });

  it("counts the chapters and sections that its pages make", async () => {
    const section = (kind: string, id: string, body = ""): string =>
      `{{#section kind="${kind}" id="${id}" title="${id}"}}\n${body}{{/section}}\n`;
    const text = await markdown("manual", {
      "manual/document.yaml": "title: Manual\n",
      "manual/manual.md.hbs": `${section("chapter", "a", section("section", "b"))}${section("chapter", "c")}`,
    });
    expect(text.match(/^#+ .*?(?= <a)/gm)).toEqual(["## 1 a", "### 1.1 b", "## 2 c"]);
  });

  it("may be called by a text of the book, in the language of the workspace", async () => {
    const files = { ...charter, "charter/document.yaml": "title: acknowledgement.title\n" };
    const { documents } = await read(files);
    const danish = workspace(svcYaml.replace("language: en", "language: da"));
    const request = { document: "charter", documents, today: "2026-01-31" };
    const made = await build(danish, { ...request, formats: ["markdown"] });
    expect(new TextDecoder().decode(made.files[0]?.bytes)).toMatch(/^# Kvittering/);
  });

  it("may be a book of some chapters, svc's and the workspace's own, which keep their titles", async () => {
    const short = { "short/document.yaml": "title: Short\nchapters: [communication, general]\n" };
    const text = await markdown("short", { ...short, "short/general.md.hbs": "Who we are.\n" });
    expect(text.match(/^## .*?(?= <a)/gm)).toEqual([
      "## 1 Communication standards",
      "## 2 General provisions",
    ]);
    expect(text).toContain("Greet");
    expect(text).toContain("Who we are.");
    expect(text).not.toContain("Quiet at night.");
    const own = { "short/document.yaml": "title: Short\nchapters: [harbour, principles]\n" };
    expect((await markdown("short", own)).match(/^## .*|^Quiet.*/gm)?.join()).toMatch(
      /^## 1 The harbour .*,Quiet at night\.,## 2 Core principles /,
    );
  });

  it("may put in the templates of the handbook, its own ones first, then those that the workspace changed", async () => {
    const files = {
      ...charter,
      "charter/charter.md.hbs": "{{#each promises}}\n{{> promise}}\n{{/each}}\n",
    };
    expect(await markdown("charter", files)).toContain("Standards behind it");
    const changed = { ...files, "handbook/promise.md.hbs": "We keep: {{title}}\n" };
    expect(await markdown("charter", changed)).toBe("# What we promise\n\nWe keep: On time\n");
    const own = { ...changed, "charter/promise.md.hbs": "You may expect: {{title}}\n" };
    expect(await markdown("charter", own)).toBe("# What we promise\n\nYou may expect: On time\n");
  });

  it("prints words with the byte-order mark and line ends that Windows gives them", async () => {
    const files = {
      ...charter,
      "charter/charter.md.hbs": "\uFEFF{{#keep}}\r\nHello.\r\n{{/keep}}\r\n",
    };
    expect(await markdown("charter", files)).toBe("# What we promise\n\nHello.\n");
  });
});

describe("a folder that is called like a document of svc", () => {
  it("replaces the templates that it has, and takes the others from svc", async () => {
    const text = await markdown("handbook", { "handbook/promise.md.hbs": "We keep: {{title}}\n" });
    expect(text).toContain("We keep: On time");
    expect(text).toContain("# 4 Communication standards");
    expect(text).toContain("The harbour");
  });

  it("may change parts of what document.yaml says", async () => {
    const text = await markdown("handbook", {
      "handbook/document.yaml": "front: [hello]\nback: [raci]\n",
      "handbook/hello.md.hbs": "Hello.\n",
    });
    expect(text).toMatch(/^# How we serve\n\nHello\.\n/);
    expect(text.match(/^#+ Appendix .*?(?= <a)/gm)).toHaveLength(1);
  });
});

describe("what is wrong with document.yaml is told at its place", () => {
  const page = { "card/card.md.hbs": "Hello.\n" };
  it.each<readonly [yaml: string, finding: string]>([
    ["", "bare-document card/document.yaml:1:1"],
    ["# nothing\n", "bare-document card/document.yaml:1:1"],
    ["- a\n- b\n", "bare-document card/document.yaml:1:1"],
    ["Hello\n", "bare-document card/document.yaml:1:1"],
    ["pages: [card]\n", "missing-field card/document.yaml:1:1"],
    ["titel: Card\n", "unknown-field card/document.yaml:1:1"],
    ["title: Card\npaper: A4\n", "unknown-field card/document.yaml:2:1"],
    ["title: Card\npages: card\n", "list-needed card/document.yaml:2:8"],
    ["title: Card\npages: []\n", "empty-list card/document.yaml:2:1"],
    ["title: 12\n", "text-needed card/document.yaml:1:8"],
    ["title: Card\npages: [my card]\n", "invalid-id card/document.yaml:2:9"],
    ["title: Card\npages: [crad]\n", "unknown-template card/document.yaml:2:9"],
    ["title: Card\npages:\n  - card\n  - card.md.hbs\n", "unknown-template card/document.yaml:4:5"],
    ["title: Card\npages: [constructor]\n", "unknown-template card/document.yaml:2:9"],
    ["title: Card\npages: [card]\nback: [card]\n", "conflicting-fields card/document.yaml:2:1"],
    ["title: Card\nchapters: [geneal]\n", "unknown-chapter card/document.yaml:2:12"],
    ["title: Card\npages: [card, standard]\n", "unfit-page card/document.yaml:2:15"],
    ["title: Card\npages: [card, principles]\n", "unfit-page card/document.yaml:2:15"],
    ["title: acknowledgment.title\n", "unknown-string card/document.yaml:1:8"],
    ["title: appendix.number\n", "unknown-string card/document.yaml:1:8"],
    ["title: Card\n pages: [card]\n", "wrong-indentation card/document.yaml:2:2"],
  ])("%j", async (yaml, finding) => {
    expect(await found({ ...page, "card/document.yaml": yaml })).toEqual([finding]);
  });

  it("when there is none, except for what is called like a document of svc", async () => {
    expect(await found(page)).toEqual(["missing-document card/card.md.hbs:1:1"]);
    const handbok = { "handbok/letter.md.hbs": "Hello.\n" };
    expect(await helpFor(handbok)).toBe("did you mean `handbook`? Then call the folder so");
    expect(await found({ "handbook/letter.md.hbs": "Hello.\n" })).toEqual([]);
  });

  it("when it names no template and none is called like the folder", async () => {
    const files = { "card/document.yaml": "title: Card\n", "card/page.md.hbs": "Hello.\n" };
    expect(await found(files)).toEqual(["unnamed-pages card/document.yaml:1:1"]);
    expect(await helpFor(files)).toContain("`pages: [page]`");
  });

  it("says where a template of the handbook belongs that is no page", async () => {
    const files = (name: string): Files => ({
      ...page,
      "card/document.yaml": `title: Card\npages: [card, ${name}]\n`,
    });
    expect(await helpFor(files("standard"))).toContain("`{{> standard}}`");
    expect(await helpFor(files("principles"))).toContain("under `chapters`");
    for (const name of ["cover", "letter", "contents", "raci", "index", "acknowledgement"])
      expect({ name, found: await found(files(name)) }).toEqual({ name, found: [] });
  });

  it("suggests the name of a template without its ending", async () => {
    const files = { ...page, "card/document.yaml": "title: Card\npages: [card.md.hbs]\n" };
    expect(await helpFor(files)).toBe("did you mean `card`?");
  });
});

describe("what is wrong with a template is told at its place", () => {
  it.each<readonly [text: string, finding: string]>([
    ["Hello\n\n{{#if company}}\n", "template-syntax card/card.md.hbs:3:1"],
    ["Hello\n\n{{compny.name}}\n", "unknown-template-field card/card.md.hbs:3:3"],
    ["\r\n\r\n  {{roles}}\r\n", "list-as-text card/card.md.hbs:3:5"],
    ["{{chapter.title}}\n", "unknown-template-field card/card.md.hbs:1:3"],
    ['{{part "racy"}}\n', "unknown-part card/card.md.hbs:1:1"],
    ['{{t "acknowledgement.titel"}}\n', "unknown-string card/card.md.hbs:1:5"],
    ["{{> card}}\n", "circular-template card/card.md.hbs:1:1"],
    [
      `${"{{#if company}}\n".repeat(70)}${"{{/if}}\n".repeat(70)}`,
      "template-too-deep card/card.md.hbs:1:1",
    ],
    ["Hello\u0000\n", "control-character card/card.md.hbs:1:6"],
    ["\uFEFFHello\n\n{{roles}}\n", "list-as-text card/card.md.hbs:3:3"],
  ])("%j", async (text, finding) => {
    const files = { "card/document.yaml": "title: Card\n", "card/card.md.hbs": text };
    expect(await found(files)).toEqual([finding]);
    expect((await read(files)).documents.has("card")).toBe(false);
  });

  it("also when document.yaml cannot be used", async () => {
    const files = { "card/document.yaml": "- x\n", "card/card.md.hbs": "{{#if}}\n" };
    expect(await found(files)).toEqual([
      "template-syntax card/card.md.hbs:1:1",
      "bare-document card/document.yaml:1:1",
    ]);
  });

  it("once, in the handbook's template that several documents put in", async () => {
    const uses = "{{#each promises}}\n{{> promise}}\n{{/each}}\n";
    const files = {
      ...charter,
      "charter/charter.md.hbs": uses,
      "handbook/promise.md.hbs": "{{x}}\n",
    };
    expect(await found(files)).toEqual(["unknown-template-field handbook/promise.md.hbs:1:3"]);
  });

  it("says which template nothing uses, and which was meant", async () => {
    const files = { "handbook/standrad.md.hbs": "x\n", ...charter, "charter/more.md.hbs": "x\n" };
    expect(await found(files)).toEqual([
      "unused-template charter/more.md.hbs:1:1",
      "unused-template handbook/standrad.md.hbs:1:1",
    ]);
    expect(await helpFor({ "handbook/standrad.md.hbs": "x\n" })).toMatch(
      /did you mean `standard`\?/,
    );
    expect((await read(files)).documents.has("charter")).toBe(true);
  });

  it("does not call a template unused that a broken one may use", async () => {
    const files = {
      "card/document.yaml": "title: Card\n",
      "card/card.md.hbs": "{{> line}}\n{{#if}}\n",
      "card/line.md.hbs": "Hello.\n",
    };
    expect(await found(files)).toEqual(["template-syntax card/card.md.hbs:2:1"]);
  });
});

describe("a template of svc's that is put in where it does not fit", () => {
  it.each<readonly [text: string, finding: string]>([
    ["Hello\n\n{{> promise}}\n", "unfit-inclusion handbook/letter.md.hbs:3:1"],
    [
      '{{#each promises}}\n{{#callout kind="note"}}\n{{> promise}}\n{{/callout}}\n{{/each}}\n',
      "unfit-inclusion handbook/letter.md.hbs:3:1",
    ],
    ["{{#each promises}}\n{{> promise}}\n{{/each}}\n", ""],
  ])("%j", async (text, finding) => {
    expect(await found({ "handbook/letter.md.hbs": text })).toEqual(
      finding === "" ? [] : [finding],
    );
  });

  it("goes round in a circle at a place that its user can see", async () => {
    const files = { "handbook/blocks.md.hbs": "{{> standard}}\n" };
    expect(await found(files)).toEqual(["circular-template handbook/blocks.md.hbs:1:1"]);
    expect((await read(files)).findings[0]?.params).toEqual({
      chain: expect.arrayContaining(["standard", "blocks"]),
    });
  });
});

describe("files that nobody would find", () => {
  const named = { "card/document.yaml": "title: Card\n" };
  it.each<readonly [file: string, finding: string, help: RegExp]>([
    ["letter.md.hbs", "misplaced-template letter.md.hbs:1:1", /own\/handbook\//],
    ["card/more/x.md.hbs", "misplaced-template card/more/x.md.hbs:1:1", /own\/card\//],
    ["card/x.hbs", "misplaced-template card/x.hbs:1:1", /call it x\.md\.hbs/],
    ["card/x.html.hbs", "misplaced-template card/x.html.hbs:1:1", /call it x\.md\.hbs/],
    ["card/x.MD.HBS", "misplaced-template card/x.MD.HBS:1:1", /call it x\.md\.hbs/],
    ["card/roles.yaml", "misplaced-template card/roles.yaml:1:1", /move it out of own/],
    ["roles.yaml", "misplaced-template roles.yaml:1:1", /move it out of own/],
  ])("%s", async (file, finding, help) => {
    const files = { ...named, "card/card.md.hbs": "{{#if company}}{{/if}}Hello.\n", [file]: "x\n" };
    expect(await found(files)).toEqual([finding]);
    expect(await helpFor(files)).toMatch(help);
  });

  it("document.yml is told once, and not that document.yaml is missing", async () => {
    const files = { "card/document.yml": "title: Card\n", "card/card.md.hbs": "Hello.\n" };
    expect(await found(files)).toEqual(["misplaced-template card/document.yml:1:1"]);
  });

  it("nor is a template missing that has another ending", async () => {
    expect(await found({ ...named, "card/card.hbs": "Hello.\n" })).toEqual([
      "misplaced-template card/card.hbs:1:1",
    ]);
  });
});

describe("files that cannot be read", () => {
  it("are no second cause", async () => {
    const pages = { "card/document.yaml": "title: Card\npages: [card, big]\n" };
    expect(await found({ ...pages, "card/card.md.hbs": "Hello.\n" }, ["card/big.md.hbs"])).toEqual(
      [],
    );
    expect(await found({ "card/card.md.hbs": "Hello.\n" }, ["card/document.yaml"])).toEqual([]);
    expect(await found({}, ["card/document.yaml", "card/card.md.hbs"])).toEqual([]);
  });
});

describe("the name of a document", () => {
  const called = (name: string): Files => ({
    [`${name}/document.yaml`]: "title: Card\npages: [page]\n",
    [`${name}/page.md.hbs`]: "Hello.\n",
  });

  it.each([
    ["room-card", []],
    ["Хартия", []],
    ["אמנה", []],
    ["con", ["unsafe-document-name con/document.yaml:1:1"]],
    ["Aux.card", ["unsafe-document-name Aux.card/document.yaml:1:1"]],
    ["my card", ["unsafe-document-name my card/document.yaml:1:1"]],
    ["-card", ["unsafe-document-name -card/document.yaml:1:1"]],
    ["card.", ["unsafe-document-name card./document.yaml:1:1"]],
    ["cаrd", ["unsafe-document-name cаrd/document.yaml:1:1"]],
    ["cafe\u0301", ["unsafe-document-name cafe\u0301/document.yaml:1:1"]],
    ["__proto__", []],
    ["Handbook", ["look-alike-id Handbook/document.yaml:1:1"]],
    ["handbook-owner", ["extract-like-name handbook-owner/document.yaml:1:1"]],
    ["HandBook-owner", ["extract-like-name HandBook-owner/document.yaml:1:1"]],
    ["handbooks", []],
  ])("%j", async (name, findings) => {
    expect(await found(called(name))).toEqual(findings);
  });

  it("differs from the others on every disk", async () => {
    expect(await found({ ...called("Card"), ...called("card") })).toEqual([
      "look-alike-id card/document.yaml:1:1",
    ]);
  });

  it("differs from those of the extracts of the others, too", async () => {
    expect(await found({ ...called("room-card"), ...called("room") })).toEqual([
      "extract-like-name room-card/document.yaml:1:1",
    ]);
  });

  it("is looked up as it is, whatever JavaScript has under that name", async () => {
    expect(await markdown("__proto__", called("__proto__"))).toContain("Hello.");
    const { documents } = await read({});
    const request = { document: "constructor", documents, today: "2026-01-31" };
    await expect(build(workspace(), { ...request, formats: ["markdown"] })).rejects.toThrow(
      'there is no document "constructor"',
    );
  });
});

describe("a document that cannot be printed", () => {
  async function built(text: string) {
    const files = { "card/document.yaml": "title: Card\n", "card/card.md.hbs": text };
    const { documents, findings } = await read(files);
    expect(findings).toEqual([]);
    return await build(workspace(), {
      document: "card",
      documents,
      formats: ["markdown", "html"],
      today: "2026-01-31",
    });
  }

  it.each(["", "{{! nothing }}\n", "{{#each terms}}\n{{term}}\n\n{{/each}}\n"])(
    "says nothing: %j",
    async (text) => {
      const { files, findings } = await built(text);
      expect(files).toEqual([]);
      expect(findings).toEqual([
        {
          rule: "empty-document",
          params: { document: "card" },
          at: { file: "own/card/document.yaml" },
        },
      ]);
    },
  );

  it("says nothing of a place whose own words are always there", async () => {
    expect((await built("{{#each terms}}\n{{term}}\n\n{{/each}}\n\nHello.\n")).findings).toEqual(
      [],
    );
  });
});

describe("profiles of svc.yaml", () => {
  const withProfile = (document: string, templates = ""): string =>
    `${svcYaml}build: {${templates}profiles: [{id: desk, document: ${document}}]}\n`;

  it.each<
    readonly [text: string, documents: readonly string[] | undefined, rules: readonly string[]]
  >([
    [withProfile("handbook"), undefined, []],
    [withProfile("charter"), ["charter"], []],
    [withProfile("chartr"), ["charter"], ["unknown-document"]],
    [withProfile("charter"), undefined, ["unknown-document"]],
    // What cannot be read may be what is named.
    [withProfile("charter", "templates: own, "), undefined, []],
  ])("%#", (text, documents, rules) => {
    const sources = [{ path: "svc.yaml", text }];
    const { findings } = check({ sources, ...(documents === undefined ? {} : { documents }) });
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    for (const one of locateFindings(findings, sources)) {
      expect(one.message).toMatch(/^Profile desk names a document that does not exist: chart/);
      expect(text.slice(one.start.offset, one.end.offset)).toMatch(/^chart/);
    }
  });
});

it("every finding about documents has a case above", async () => {
  const text = (await import("node:fs")).readFileSync(import.meta.filename, "utf8");
  const rules = Object.keys(documentSeverities);
  expect(rules.filter((rule) => !text.includes(`"${rule}`))).toEqual([]);
});
