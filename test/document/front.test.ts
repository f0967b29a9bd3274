import { beforeAll, describe, expect, test } from "vitest";

import type { Block, ContentsEntry, Document } from "../../src/document/blocks.ts";
import { makeDocument } from "../../src/document/make-document.ts";
import { numberSections } from "../../src/document/number.ts";
import { walkBlocks } from "../../src/document/walk.ts";
import { mapInlines } from "../support/inlines.ts";
import { makeEdition } from "../../src/edition/edition.ts";
import { html } from "../../src/formats/html/page.ts";
import { markdown } from "../../src/formats/markdown.ts";
import { documentFolders } from "../../src/generated/document-templates.ts";
import type { Role } from "../../src/generated/types.ts";
import { bookStrings } from "../../src/locales/strings.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import type { Source } from "../../src/source.ts";
import { check } from "../../src/svc.ts";
import { englishStrings } from "../formats/sample.ts";
import { readExample } from "../support/examples.ts";

const hotels = readExample("merrowby-hotels");

function workspaceOf(sources: readonly Source[]): Workspace {
  const { workspace } = check({ sources });
  if (workspace === undefined) throw new Error("the workspace cannot be used");
  return workspace;
}

function documentOf(workspace: Workspace): Document {
  const edition = makeEdition(workspace, { today: "2026-01-31", draft: false });
  const strings = bookStrings(edition.language);
  if (strings === undefined) throw new Error("no strings");
  const { document } = makeDocument("handbook", {
    folder: documentFolders.handbook,
    edition,
    strings,
  });
  if (document === undefined) throw new Error("no document");
  return document;
}

function anchorsOf({ blocks }: Document): readonly string[] {
  const anchors: string[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type === "section" || block.type === "card") anchors.push(block.id);
  });
  return anchors;
}

function linksIn(blocks: readonly Block[]): readonly string[] {
  const links: string[] = [];
  mapInlines(blocks, (inline) => {
    if (inline.type === "reference") links.push(inline.anchor);
    return [inline];
  });
  return links;
}

function sectionOf({ blocks }: Document, id: string): Block & { readonly type: "section" } {
  let found: (Block & { readonly type: "section" }) | undefined;
  walkBlocks(blocks, (block) => {
    if (block.type === "section" && block.id === id) found = block;
  });
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

function contentsOf({ blocks }: Document): readonly ContentsEntry[] {
  let entries: readonly ContentsEntry[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type === "contents") ({ entries } = block);
  });
  return entries;
}

let workspace: Workspace;
let book: Document;
beforeAll(() => {
  workspace = workspaceOf(hotels);
  book = documentOf(workspace);
});

describe("the front matter", () => {
  test("stands in its order, the cover first", () => {
    const kinds = book.blocks.map((block) => (block.type === "section" ? block.id : block.type));
    expect(kinds.slice(0, 7)).toEqual([
      "cover",
      "control",
      "letter",
      "use",
      "contents",
      "pages",
      "chapter-terms",
    ]);
  });

  test("has one heading of the first level in both formats: the title of the book", () => {
    const [file] = markdown(book, englishStrings);
    const source = new TextDecoder().decode(file?.bytes);
    expect(source.match(/^# .*$/gm)).toEqual(['# How we look after guests <a id="cover"></a>']);
    const page = new TextDecoder().decode(html(book, englishStrings)[0]?.bytes);
    expect(page.match(/<h1.*<\/h1>/g)).toEqual([
      '<h1 id="cover:title">How we look after guests</h1>',
    ]);
  });

  test("says on the cover that a draft is not in force, and of an approved book that it is approved", () => {
    const said = (status: string): string => {
      const text = `svc: 1\nlanguage: en\ncompany: {name: X}\nhandbook: {title: X, status: ${status}}\n`;
      const draft = documentOf(workspaceOf([{ path: "svc.yaml", text }]));
      return JSON.stringify(sectionOf(draft, "cover"));
    };
    expect(said("draft")).toContain("not in force");
    expect(said("review")).toContain("not in force");
    expect(said("obsolete")).toContain("No longer in force");
    expect(JSON.stringify(sectionOf(book, "cover"))).not.toContain('in force"');
    expect(JSON.stringify(sectionOf(book, "cover"))).toContain("Approved");
  });

  test("has lines to sign on for author, issuer and approver", () => {
    const kinds: string[] = [];
    walkBlocks([sectionOf(book, "approval")], (block) => {
      if (block.type === "form") kinds.push(block.fields.map(({ kind }) => kind).join(" "));
    });
    expect(kinds).toEqual(Array.from({ length: 3 }, () => "line date signature"));
  });

  test("leads to the situation for whatever is not listed and to the principles in their order", () => {
    const links = linksIn([sectionOf(book, "use-unlisted")]);
    const principles = workspace.principles.map(({ id }) => `principle-${id}`);
    const rest = workspace.situations.filter(({ catchAll }) => catchAll);
    expect(links).toEqual([...principles, ...rest.map(({ id }) => `situation-${id}`)]);
  });
});

describe("your pages", () => {
  const linksOf = ({ id }: Role): readonly string[] => {
    const { children } = sectionOf(book, "pages");
    return linksIn(
      children.filter((block) => block.type === "section" && block.id === `pages-${id}`),
    );
  };

  test("are there for every role that something concerns, with links that lead somewhere", () => {
    const anchors = new Set(anchorsOf(book));
    const left = workspace.roles.filter(({ id }) => !anchors.has(`pages-${id}`));
    // They only control and advise.
    expect(left.map(({ id }) => id)).toEqual(["head-of-people", "mystery-visitor"]);
    const links = linksIn([sectionOf(book, "pages")]);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  test("name exactly the standards that the role performs, in the order of the book", () => {
    const printed = anchorsOf(book).filter((anchor) => anchor.startsWith("standard-"));
    for (const role of workspace.roles) {
      const links = linksOf(role);
      const performed = workspace.standards.filter(
        ({ roles, everyInteraction }) => roles.includes(role) && !everyInteraction,
      );
      const wanted = new Set(performed.map(({ id }) => `standard-${id}`));
      expect(links.filter((anchor) => anchor.startsWith("standard-"))).toEqual(
        printed.filter((anchor) => wanted.has(anchor)),
      );
    }
  });

  test("name the situations, stages and appearance rules of the role", () => {
    for (const role of workspace.roles) {
      const links = new Set(linksOf(role));
      const wanted = [
        ...workspace.situations.filter(({ handler, owner }) => [handler, owner].includes(role)),
        ...workspace.stages.filter(({ owner }) => owner === role),
      ].map(({ collection, id }) => `${collection.slice(0, -1)}-${id}`);
      expect(wanted.filter((anchor) => !links.has(anchor))).toEqual([]);
      const rules = workspace.appearance.filter(({ roles }) => roles.includes(role));
      expect(rules.filter(({ id }) => !links.has(`appearance-rule-${id}`))).toEqual([]);
    }
  });

  test("name the appearance rules of the departments above the role's, and of no other", () => {
    const text = `svc: 1\nlanguage: en\ncompany: {name: X}\nhandbook: {title: X}
departments: [{id: food, title: Food}, {id: bar, title: Bar, parent: food}, {id: deck, title: Deck}]
roles: [{id: mate, title: Mate, department: deck}, {id: cook, title: Cook, department: food}, {id: barman, title: Barman, department: bar}]
appearance:
  - {id: A-1, title: Apron, departments: [food], required: [An apron]}
  - {id: A-2, title: Tie, departments: [bar], required: [A tie]}
`;
    const document = documentOf(workspaceOf([{ path: "svc.yaml", text }]));
    const rules = (role: string): readonly string[] =>
      linksIn([sectionOf(document, `pages-${role}`)]);
    expect(rules("cook")).toEqual(["appearance-rule-A-1"]);
    expect(rules("barman")).toEqual(["appearance-rule-A-1", "appearance-rule-A-2"]);
    expect(anchorsOf(document)).not.toContain("pages-mate");
  });
});

describe("anchors", () => {
  test("are unique, and every link of the contents leads to one", () => {
    const anchors = anchorsOf(book);
    expect(anchors.length).toBe(new Set(anchors).size);
    const entries = contentsOf(book);
    expect(entries.length).toBeGreaterThan(30);
    expect(entries.filter(({ anchor }) => !anchors.includes(anchor))).toEqual([]);
  });

  test("stay the same when a stage or a term comes in, though numbers move", () => {
    const added: Source = {
      path: "added.yaml",
      text: `stages:
  - id: dreaming
    title: Dreaming
    phase: before
    owner: managing-director
    steps: [{id: sleep, title: Sleeps, noStandardReason: They are not here}]
terms:
  - {id: aardvark, term: aardvark, definition: An animal.}
`,
    };
    const larger = documentOf(workspaceOf([...hotels, added]));
    const before = anchorsOf(book);
    const after = anchorsOf(larger);
    const fresh = after.filter((anchor) => !before.includes(anchor));
    expect(fresh.toSorted()).toEqual(["stage-dreaming", "step-dreaming/sleep", "term-aardvark"]);
    expect(after.filter((anchor) => !fresh.includes(anchor))).toEqual(before);
    const numberOf = (document: Document, id: string) => sectionOf(document, id).number;
    expect(numberOf(larger, "communication-channels")).not.toBe(
      numberOf(book, "communication-channels"),
    );
  });
});

describe("numbers", () => {
  const section = (
    kind: "chapter" | "section" | "stage" | "step" | "situation" | "group" | "control" | "appendix",
    id: string,
    ...children: readonly Block[]
  ): Block => ({ type: "section", kind, id, title: [{ type: "text", value: id }], children });
  const blocks: readonly Block[] = [
    section("control", "use", section("group", "use-more")),
    { type: "contents", entries: [] },
    section(
      "chapter",
      "four",
      section("section", "every"),
      section(
        "stage",
        "arrival",
        section("step", "arrival/welcome"),
        section("step", "arrival/key"),
      ),
      section("section", "cases", section("situation", "queue"), section("group", "note")),
    ),
    section("chapter", "own", section("section", "own-part")),
    section("appendix", "map", section("section", "map-one")),
    section("appendix", "raci"),
  ];
  const numbered = numberSections(blocks, {
    chapters: new Map([["four", 4]]),
    appendices: [
      { letter: "א", name: "נספח א." },
      { letter: "ב", name: "נספח ב." },
    ],
  });

  test("list appendices with their letters, also where an extract keeps the names of the whole book", () => {
    const whole = new Map([["map", "נספח ב."]]);
    const appendix = { type: "section", kind: "appendix", title: [], children: [] } as const;
    const list = { type: "contents", entries: [] } as const;
    const appendices = [
      { letter: "א", name: "נספח א." },
      { letter: "ב", name: "נספח ב." },
    ];
    const of = (extra: object): readonly unknown[] =>
      numberSections([list, { ...appendix, id: "map" }], {
        chapters: new Map(),
        appendices,
        ...extra,
      }).flatMap((block) => (block.type === "contents" ? block.entries : []));
    expect(of({})).toMatchObject([{ letter: "א", number: "נספח א." }]);
    expect(of({ whole })).toMatchObject([{ letter: "ב", number: "נספח ב." }]);
  });

  test("count chapters, sections and steps; appendices have letters; own chapters and groups have none", () => {
    const numbers: string[] = [];
    walkBlocks(numbered, (block) => {
      if (block.type === "section") numbers.push(`${block.number ?? "-"} ${block.id}`);
    });
    expect(numbers).toEqual([
      "- use",
      "- use-more",
      "4 four",
      "4.1 every",
      "4.2 arrival",
      "4.2.1 arrival/welcome",
      "4.2.2 arrival/key",
      "4.3 cases",
      "4.3.1 queue",
      "- note",
      "- own",
      "- own-part",
      "נספח א. map",
      "א.1 map-one",
      "נספח ב. raci",
    ]);
  });

  test("stand in the contents down to stages, without steps and parts of appendices", () => {
    const list = numbered.find((block) => block.type === "contents");
    const entries = list?.type === "contents" ? list.entries : [];
    expect(entries.map(({ level, anchor }) => `${level} ${anchor}`)).toEqual([
      "1 use",
      "1 four",
      "2 every",
      "2 arrival",
      "2 cases",
      "1 own",
      "2 own-part",
      "1 map",
      "1 raci",
    ]);
  });
});
