/**
 * The slot engine's promise, kept by the shipped handbook: whatever an author writes is printed as he wrote it and changes nothing else.
 * Every text of a loaded workspace is exchanged for a hostile one, all of them at once, and the whole document is compared. Texts go
 * round the fields, so that each text comes to many fields and each field gets many texts.
 *
 * A text is the whole of its node, but in two places. In a phrase, `{company}` and `{brand}` are the company's name and every other `{…}`
 * is a blank, printed as `[…]`. In the sentences of targets and scopes our words stand around the author's, see `expected.ts`.
 */

import { beforeAll, describe, expect, test, vi } from "vitest";

import type { Block, Document, Inline, Origin } from "../../src/document/blocks.ts";
import { createCoverage } from "../../src/document/template-coverage.ts";
import { walkBlocks } from "../../src/document/walk.ts";
import { mapInlines } from "../support/inlines.ts";
import { documentFolders } from "../../src/generated/document-templates.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import { readExample } from "../support/examples.ts";
import { documentOf, readWorkspace, workspaceOf } from "./book.ts";
import { difference, expectedOf, markOf, numbersIn, withoutTermLinks } from "./expected.ts";
import type { Given, Reader } from "./expected.ts";
import { copyWithTexts } from "./fields.ts";
import type { TextField } from "./fields.ts";
import { examples, hostileTexts, sharpest } from "./hostile-texts.ts";

/** A workspace whose texts can be exchanged, and the document that it gives with a mark in each of them. */
interface Trial {
  readonly copy: Workspace;
  readonly fields: readonly TextField[];
  readonly base: Document;
  /** The numbers of the fields that are printed. */
  readonly printed: ReadonlySet<number>;
}

const coverage = createCoverage();

/** The values that the templates print and no book has printed yet; our own words and the sections around them are no values. */
function unreached(): ReturnType<typeof coverage.unreached> {
  return coverage
    .unreached(Object.values(documentFolders.handbook.templates))
    .filter(({ written }) => !/^\{\{(?:t "[\w.]+"|[#>].*)\}\}/su.test(written));
}

/** A reader of Markdown that has seen the texts in another order than the book's, so that nothing of one is kept for the next. */
async function otherReader(): Promise<Reader> {
  vi.resetModules();
  const other = await import("../../src/document/markdown.ts");
  for (const text of hostileTexts.toReversed()) {
    other.markdown(text);
    other.inlineMarkdown(text);
  }
  return other;
}

function trialOf(workspace: Workspace): Trial {
  documentOf(workspace, coverage.reached);
  // What only an extract prints is the same texts at other places. Once all is reached, more books add nothing.
  const parts = (["locations", "segments"] as const).flatMap((kind) =>
    workspace[kind].map(({ id }) => ({ [kind]: [id] })),
  );
  for (const ids of parts) if (unreached().length > 0) documentOf(workspace, coverage.reached, ids);
  const { copy, texts: fields } = copyWithTexts(workspace);
  const marked = fields.map(({ type }, n) => [n, markOf(type, n)] as const);
  const base = documentWith({ copy, fields }, new Map(marked));
  return { copy, fields, base, printed: numbersIn(base) };
}

function documentWith({ copy, fields }: Pick<Trial, "copy" | "fields">, given: Given): Document {
  for (const [n, { type, write }] of fields.entries()) write(given.get(n) ?? markOf(type, n));
  return documentOf(copy);
}

/** What stands in the order of its texts has another order with others; its texts are looked at one by one. */
const SORTED = new Set([
  "appendix-index",
  "appendix-scheme-map",
  "appendix-documents",
  "appendix-training-matrix",
]);

function isSorted(block: unknown): block is Block {
  return isObject(block) && SORTED.has(String(Reflect.get(block, "id")));
}

/** Where the texts of a document are written, in the order of the places. */
function namesOf({ origins }: Document): readonly string[] {
  return origins.map(nameOf).toSorted();
}

function nameOf({ file, pointer }: Origin): string {
  return `${file} ${pointer}`;
}

/** A number for each place of a document, the same in both: what is sorted comes to its texts in another order. */
function numbering({ origins }: Document, base: Document): readonly number[] {
  const known = new Map(base.origins.map((origin, at) => [nameOf(origin), at]));
  return origins.map((origin) => known.get(nameOf(origin)) ?? -1);
}

/** What a text at its own place makes different elsewhere is compared by itself. */
function plainBlocks(blocks: readonly unknown[], places: readonly number[]): unknown {
  return withoutTermLinks(
    withoutFigures(
      blocks.filter((block) => !isSorted(block)),
      places,
    ),
  );
}

/** Nothing, or where the document with these texts is not what it must be. */
function fault(trial: Trial, given: Given): string | undefined {
  const found = documentWith(trial, given);
  const wanted = expectedOf(trial.base, trial.fields, given, reader);
  const { base } = trial;
  return (
    difference(namesOf(found), namesOf(base), "/origins") ??
    difference(
      plainBlocks(found.blocks, numbering(found, base)),
      plainBlocks(wanted.blocks, numbering(base, base)),
      "/blocks",
    ) ??
    figureFault(trial, given, found) ??
    sortedFault(trial, given, found) ??
    difference(found.title, wanted.title, "/title")
  );
}

/** Every plain text of a section that is sorted is what its place says, and each place of the base is there unless nothing stands in it. */
function sortedFault({ base, fields }: Trial, given: Given, found: Document): string | undefined {
  const numbers = new Map(fields.map(({ origin }, n) => [nameOf(origin), n]));
  for (const block of base.blocks.filter(isSorted)) {
    const there = found.blocks.find((one) => isSorted(one) && sameId(one, block));
    const texts = textsIn(there, found);
    for (const [name, values] of texts) {
      const n = numbers.get(name);
      const text = n === undefined || fields[n]?.type !== "text" ? undefined : given.get(n);
      const other = text === undefined ? undefined : values.find((value) => value !== text);
      if (other !== undefined) return `/${idOf(block)}: ${other} instead of ${text}`;
    }
    for (const name of placesIn(block, base)) {
      const isBlank = (given.get(numbers.get(name) ?? -1) ?? "⟦").trim() === "";
      if (!isBlank && !texts.has(name)) return `/${idOf(block)}: nothing from ${name}`;
    }
  }
  return undefined;
}

function idOf(block: Block): string {
  return "id" in block ? block.id : "";
}

function sameId(one: Block, other: Block): boolean {
  return idOf(one) === idOf(other);
}

/** The base is the same in every round. */
const known = new WeakMap<Block, readonly string[]>();

function placesIn(block: Block, base: Document): readonly string[] {
  const places = known.get(block) ?? [...textsIn(block, base).keys()];
  known.set(block, places);
  return places;
}

/** The texts in a part of a document by the place where they are written. */
function textsIn(part: unknown, { origins }: Document): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  const visit = (node: unknown): void => {
    if (!isObject(node)) return;
    const at: unknown = Reflect.get(node, "at");
    const value: unknown = Reflect.get(node, "value");
    const origin = typeof at === "number" && typeof value === "string" ? origins[at] : undefined;
    if (origin === undefined) return Object.values(node).forEach(visit);
    const name = nameOf(origin);
    texts.set(name, [...(texts.get(name) ?? []), String(value)]);
  };
  visit(withoutTermLinks(part));
  return texts;
}

/** How many sheets a figure needs follows from its texts, so figures are looked at by themselves. */
function withoutFigures(nodes: readonly unknown[], places: readonly number[]): readonly unknown[] {
  const kept = nodes.filter((node) => !isObject(node) || Reflect.get(node, "type") !== "figure");
  return kept.map((node) => {
    if (Array.isArray(node)) return withoutFigures(node, places);
    if (!isObject(node)) return node;
    const inside = Object.entries(node).map(([key, value]: [string, unknown]) => {
      if (Array.isArray(value)) return [key, withoutFigures(value, places)];
      return [key, key === "at" && typeof value === "number" ? places[value] : value];
    });
    return Object.fromEntries(inside);
  });
}

function isObject(node: unknown): node is object {
  return typeof node === "object" && node !== null;
}

/** Every text of a figure's title and words is exactly what its place says. */
function figureFault(trial: Trial, given: Given, found: Document): string | undefined {
  const places = new Map(trial.fields.map(({ origin }, n) => [JSON.stringify(origin), n]));
  let first: string | undefined;
  walkBlocks(found.blocks, (block) => {
    if (block.type !== "figure") return;
    for (const node of [...block.title, ...block.description]) {
      if (node.type !== "text" || node.at === undefined) continue;
      const n = places.get(JSON.stringify(found.origins[node.at])) ?? -1;
      const wanted = given.get(n) ?? markOf(trial.fields[n]?.type ?? "text", n);
      if (node.value !== wanted) first ??= `/${block.id}: ${node.value} instead of ${wanted}`;
    }
  });
  return first;
}

const types = ["text", "md"] as const;

/** The texts that come to each field in one of several rounds; each round moves them on, in plain and in Markdown fields alike. */
function roundOf(trial: Trial, { texts, rounds }: Course, round: number): Given {
  const step = Math.floor(texts.length / rounds);
  const numbered = [...trial.fields.entries()];
  return new Map(
    types.flatMap((type) =>
      numbered
        .filter(([, field]) => field.type === type)
        .map(([n], place) => [n, texts[(place * 7 + round * step) % texts.length] ?? ""] as const),
    ),
  );
}

/** What was tried: which texts in which fields of a type. */
class Tally {
  readonly #type: TextField["type"];
  pairs = 0;
  readonly textsOf = new Map<string, Set<string>>();
  readonly fieldsOf = new Map<string, Set<string>>();

  constructor(type: TextField["type"]) {
    this.#type = type;
  }

  note(trial: Trial, given: Given): void {
    for (const [n, text] of given) {
      const { name, type } = trial.fields[n] ?? {};
      if (name === undefined || type !== this.#type || !trial.printed.has(n)) continue;
      this.pairs += 1;
      into(this.textsOf, name).add(text);
      into(this.fieldsOf, text).add(name);
    }
  }

  tell(): void {
    const { size: fields } = this.textsOf;
    const { size: texts } = this.fieldsOf;
    console.log(
      `${this.#type}: ${this.pairs} pairs of ${texts} texts and ${fields} fields; ` +
        `at least ${this.fewest(this.textsOf)} texts a field, ${this.fewest(this.fieldsOf)} fields a text`,
    );
  }

  fewest(of: ReadonlyMap<string, ReadonlySet<string>>): number {
    return Math.min(...[...of.values()].map(({ size }) => size));
  }
}

function into(map: Map<string, Set<string>>, key: string): Set<string> {
  const found = map.get(key) ?? new Set();
  map.set(key, found);
  return found;
}

let reader: Reader;
let every: Trial;
let hotels: Trial;

beforeAll(async () => {
  reader = await otherReader();
  every = trialOf(workspaceOf(readWorkspace("every-field")));
  hotels = trialOf(workspaceOf(readExample("merrowby-hotels")));
});

interface Course {
  readonly what: string;
  readonly trial: () => Trial;
  readonly texts: readonly string[];
  readonly rounds: number;
}

/** Every sharp text in every field, and all texts going round. */
const courses: readonly Course[] = [
  { what: "sharp text", trial: () => every, texts: sharpest, rounds: sharpest.length },
  { what: "text in every field", trial: () => every, texts: hostileTexts, rounds: 30 },
  { what: "text in the hotels", trial: () => hotels, texts: hostileTexts, rounds: 20 },
];

const tallies = { plain: new Tally("text"), markdown: new Tally("md") };

/** All fields at once: what one text did to the place of another would be seen. */
function tryAll(course: Course): void {
  const trial = course.trial();
  for (let round = 0; round < course.rounds; round += 1) {
    const given = roundOf(trial, course, round);
    expect(fault(trial, given)).toBeUndefined();
    for (const tally of Object.values(tallies)) tally.note(trial, given);
  }
}

describe("hostile texts in the handbook", () => {
  test("are many", () => {
    expect(examples.length).toBe(652);
    expect(hostileTexts.length).toBeGreaterThan(1_150);
  });

  test("come to every value that the templates print", () => {
    expect(unreached()).toEqual([]);
  });

  test.each(courses)(
    "a plain $what is printed as it is, wherever it stands; a Markdown text changes its own place only",
    tryAll,
  );

  test("have all been tried in all fields", () => {
    const { plain, markdown } = tallies;
    plain.tell();
    expect(plain.textsOf.size).toBeGreaterThanOrEqual(100);
    expect(plain.fieldsOf.size).toBe(hostileTexts.length);
    expect(plain.fewest(plain.textsOf)).toBeGreaterThanOrEqual(20);
    expect(plain.fewest(plain.fieldsOf)).toBeGreaterThanOrEqual(10);
    expect(plain.pairs).toBeGreaterThan(40_000);
    markdown.tell();
    expect(markdown.textsOf.size).toBeGreaterThanOrEqual(18);
    expect(markdown.fieldsOf.size).toBe(hostileTexts.length);
    expect(markdown.fewest(markdown.textsOf)).toBeGreaterThanOrEqual(40);
    expect(markdown.fewest(markdown.fieldsOf)).toBeGreaterThanOrEqual(2);
    expect(markdown.pairs).toBeGreaterThan(5_000);
  });

  test("a text and its node have the same place", () => {
    for (const { base, fields } of [every, hotels]) {
      const astray: string[] = [];
      const look = (inline: Inline): readonly Inline[] => {
        const n = inline.type === "text" ? /^⟦(\d+)⟧[pq]?$/u.exec(inline.value)?.[1] : undefined;
        const origin =
          inline.type === "text" && inline.at !== undefined ? base.origins[inline.at] : undefined;
        const field = fields[Number(n)];
        if (n !== undefined && JSON.stringify(origin) !== JSON.stringify(field?.origin))
          astray.push(`${field?.name}: ${JSON.stringify(origin)}`);
        return [inline];
      };
      mapInlines(base.blocks, look);
      expect(astray).toEqual([]);
    }
  });

  test("the comparison sees a changed place, a changed neighbour and a changed text", () => {
    const given: Given = new Map([...every.fields.keys()].map((n) => [n, `*${n}*`]));
    const { base } = every;
    const withBase = (more: Partial<Document>): Trial => ({ ...every, base: { ...base, ...more } });
    expect(fault(every, given)).toBeUndefined();
    expect(fault(withBase({ origins: [] }), given)).toMatch(/^\/origins\/0: /);
    expect(fault(withBase({ blocks: [...base.blocks, { type: "rule" }] }), given)).toMatch(
      /^\/blocks\/\d+: /,
    );
    expect(fault(withBase({ title: "x" }), given)).toMatch(/^\/title: /);
    const turned = base.origins.toReversed();
    expect(fault(withBase({ origins: turned }), given)).toMatch(/^\/blocks\/.*\/at: /);
    const others: Given = new Map([...given].map(([n, text]) => [n, `${text}x`]));
    expect(sortedFault(every, others, documentWith(every, given))).toMatch(/^\/appendix-\S+: /);
    const none = { ...base, blocks: base.blocks.filter((block) => !isSorted(block)) };
    expect(sortedFault(every, given, none)).toMatch(/^\/appendix-\S+: nothing from /);
    const louder = mapInlines(base.blocks, (inline) => [{ type: "strong", children: [inline] }]);
    expect(fault(withBase({ blocks: louder }), given)).toMatch(/^\/blocks\/\d+\//);
  });
});
