/** The book the slot engine's tests print: its shape, its environment, and views made from whatever texts a test asks for. */

import { readFileSync } from "node:fs";

import type { Block, Inline } from "../../src/document/blocks.ts";
import { createOrigins, type Strings } from "../../src/document/slots-print.ts";
import type { Printable, Text } from "../../src/document/slots-values.ts";
import type {
  CheckEnvironment,
  Part,
  RenderEnvironment,
} from "../../src/document/template-environment.ts";
import { loadTemplate } from "../../src/document/template-load.ts";
import type { Template } from "../../src/document/template-tree.ts";
import type { ViewShape } from "../../src/document/view-shape.ts";
import { makeEdition } from "../../src/edition/edition.ts";
import { check } from "../../src/svc.ts";

function load(name: string): Template {
  const file = `${name}.md.hbs`;
  return loadTemplate(file, readFileSync(new URL(`templates/${file}`, import.meta.url), "utf8"));
}

export const book = load("book");
export const standardTemplate = load("standard");

const texts: Readonly<Record<string, string>> = {
  validFor: "Owned by {owner}. {note}",
  none: "Nothing yet",
  overview: "Overview",
  stage: "Stage",
  lead: "In short",
  name: "Name",
  how: "How",
  say: "Say",
};

const strings: Strings = {
  keys: [...Object.keys(texts), "standards"],
  pattern: (key, n) => {
    if (key === "standards") return n === 1 ? "{n} standard" : "{n} standards";
    return Object.hasOwn(texts, key) ? texts[key] : undefined;
  },
};

const count: Part = {
  attributes: { of: { required: true }, word: {} },
  render: ({ attributes }) => {
    const value = String(Array.isArray(attributes["of"]) ? attributes["of"].length : 0);
    return [{ type: "paragraph", role: "note", children: [{ type: "text", value }] }];
  },
};

const parts = { count };
const templates: Readonly<Record<string, Template>> = { standard: standardTemplate };

export const checkEnvironment: CheckEnvironment = { strings, parts, templates, strict: true };

const { workspace } = check({
  sources: [
    { path: "svc.yaml", text: "svc: 1\nlanguage: en\ncompany: {name: X}\nhandbook: {title: X}\n" },
  ],
});
if (workspace === undefined) throw new Error("no workspace");
/** Of a book that says nothing; templates of the tests see values of their own. */
const edition = makeEdition(workspace, { today: "2026-01-31", draft: false });

/** Prints a quantity as a line and hours as a list: one kind with inline nodes, one with blocks. */
function print(value: Printable): readonly Inline[] | readonly Block[] | undefined {
  if (value.kind === "quantity")
    return [{ type: "strong", children: [{ type: "text", value: "60 s" }] }];
  if (value.kind !== "hours") return undefined;
  const line: Block = { type: "paragraph", children: [{ type: "text", value: "Mon to Fri" }] };
  return [{ type: "list", ordered: false, items: [{ children: [line] }] }];
}

export function environment(more: Partial<RenderEnvironment> = {}): RenderEnvironment {
  return {
    language: "en",
    edition,
    printer: print,
    strings,
    origins: createOrigins(),
    locator: "line",
    cover: "field",
    foldout: true,
    largePrint: false,
    paper: "A4",
    parts,
    templates,
    ...more,
  };
}

export const shape: ViewShape = {
  root: "Book",
  shapes: {
    Book: {
      title: "book",
      fields: {
        title: { kind: "text" },
        purpose: { kind: "text" },
        welcome: { kind: "prose" },
        owner: { kind: "entity", shape: "Role" },
        deputy: { kind: "entity", shape: "Role", optional: true },
        year: { kind: "number" },
        version: { kind: "id" },
        draft: { kind: "flag" },
        stages: { kind: "list", of: { kind: "entity", shape: "Stage" } },
      },
    },
    Role: {
      title: "role",
      reference: true,
      fields: { anchor: { kind: "id" }, title: { kind: "text" } },
    },
    Stage: {
      title: "stage",
      reference: true,
      fields: {
        anchor: { kind: "id" },
        title: { kind: "text" },
        lead: { kind: "prose", optional: true },
        roles: { kind: "list", of: { kind: "reference" } },
        steps: { kind: "list", of: { kind: "entity", shape: "Step" } },
        standards: { kind: "list", of: { kind: "entity", shape: "Standard" } },
      },
    },
    Step: {
      title: "step",
      fields: { title: { kind: "text" }, note: { kind: "prose", optional: true } },
    },
    Standard: {
      title: "standard",
      fields: {
        anchor: { kind: "id" },
        id: { kind: "id" },
        title: { kind: "text" },
        level: { kind: "word", words: ["must", "should", "may", "mustNot"] },
        performers: { kind: "list", of: { kind: "reference" } },
        targets: { kind: "list", of: { kind: "quantity" } },
        how: { kind: "prose", optional: true },
        say: { kind: "list", of: { kind: "text" } },
        why: { kind: "prose" },
        hours: { kind: "hours" },
      },
    },
  },
};

/** What a test puts into the fields; each of them gets a place of its own. */
export interface Words {
  readonly plain: (pointer: string) => string;
  readonly prose: (pointer: string) => string;
}

export const calm: Words = {
  plain: (pointer) => `plain ${pointer}`,
  prose: (pointer) => `prose *${pointer}*`,
};

/** A small book: two stages, three standards. */
export function view(words: Words, standards = 3): unknown {
  const plain = (pointer: string): Text => text("text", words.plain(pointer), pointer);
  const prose = (pointer: string): Text => text("prose", words.prose(pointer), pointer);
  const role = (n: number) => ({ anchor: `role-${n}`, title: plain(`/roles/${n}/title`) });
  return {
    title: plain("/title"),
    purpose: plain("/purpose"),
    welcome: prose("/welcome"),
    owner: role(0),
    year: 12_026,
    version: "2.1",
    stages: [
      {
        anchor: "stage-1",
        at: { file: "book.yaml", pointer: "/stages/0" },
        title: plain("/stages/0/title"),
        lead: prose("/stages/0/lead"),
        roles: [role(1), role(2), role(3)],
        steps: [
          { title: plain("/stages/0/steps/0"), note: prose("/stages/0/steps/0/note") },
          { title: plain("/stages/0/steps/1") },
        ],
        standards: Array.from({ length: standards }, (_, n) => standard(n, plain, prose, role)),
      },
      { anchor: "stage-2", title: plain("/stages/1/title"), roles: [], steps: [], standards: [] },
    ],
  };
}

function text(kind: "text" | "prose", value: string, pointer: string): Text {
  return { kind, value, at: { file: "book.yaml", pointer }, lang: "en" };
}

function standard(
  n: number,
  plain: (at: string) => Text,
  prose: (at: string) => Text,
  role: (n: number) => unknown,
): unknown {
  const at = `/standards/${n}`;
  return {
    anchor: `standard-${n}`,
    id: `ARR-${n}`,
    at: { file: "book.yaml", pointer: at },
    title: plain(`${at}/title`),
    level: n % 2 === 0 ? "mustNot" : "must",
    performers: [role(1), role(2)],
    targets: [{ kind: "quantity" }, { kind: "quantity" }],
    ...(n === 1 ? {} : { how: prose(`${at}/how`) }),
    say: [plain(`${at}/say/0`), plain(`${at}/say/1`)],
    why: prose(`${at}/why`),
    hours: { kind: "hours" },
  };
}
