import { expect, test } from "vitest";
import { makeDocument } from "../../src/document/make-document.ts";
import { makeEdition } from "../../src/edition/edition.ts";
import { markdown } from "../../src/formats/markdown.ts";
import { documentFolders } from "../../src/generated/document-templates.ts";
import { bookStrings } from "../../src/locales/strings.ts";
import { check } from "../../src/svc.ts";
import { englishStrings } from "../formats/sample.ts";

const HEAD = `
svc: 1
language: en
company: {name: Ferry}
handbook: {title: Ferry book, owner: master, assumes: Calm sea}
roles: [{id: mate, title: Mate}, {id: master, title: Master}]
locations: [{id: north, title: North pier}]
`;

/** The handbook of a small workspace as Markdown. */
function book(rest: string): string {
  const { workspace, findings } = check({ sources: [{ path: "svc.yaml", text: HEAD + rest }] });
  if (workspace === undefined) throw new Error(JSON.stringify(findings));
  const edition = makeEdition(workspace, { today: "2026-01-31", draft: false });
  const strings = bookStrings("en");
  if (strings === undefined) throw new Error("no strings");
  const { document } = makeDocument("handbook", {
    folder: documentFolders.handbook,
    edition,
    strings,
  });
  if (document === undefined) throw new Error("no document");
  return new TextDecoder().decode(markdown(document, englishStrings)[0]?.bytes);
}

const STAGES = `
stages:
  - {id: sail, title: Sailing, order: 2, phase: during, owner: mate, steps: [{id: deck, title: On deck}, {id: bow, title: At the bow}]}
  - {id: board, title: Boarding, order: 1, phase: during, owner: mate, steps: [{id: gate, title: At the gate}]}
`;

test("a link to a prohibition says so; what to do instead has its own heading", () => {
  const text = book(`${STAGES}
standards:
  - {id: A-1, title: Run on deck, level: mustNot, steps: [sail/deck, sail/bow], process: Walk.}
`);
  expect(text).toContain("[Run on deck](#standard-A-1) (must not)");
  expect(text).toContain("**Do this instead**\n\nWalk.");
});

test("standards of a principle stand in the order of their ids, numbers as numbers", () => {
  const text = book(`${STAGES}
principles: [{id: safe, title: Safety, statement: Nobody falls}]
standards:
  - {id: C-10, title: At the gate, steps: [board/gate], principles: [safe]}
  - {id: C-2, title: Always, everyInteraction: true, principles: [safe]}
  - {id: B-1, title: On deck, steps: [sail/deck], principles: [safe]}
`);
  const line = text
    .split("\n")
    .find((each) => each.startsWith("**Standards that put it into practice**"));
  expect(line?.match(/#standard-\w-\d+/g)).toEqual([
    "#standard-B-1",
    "#standard-C-2",
    "#standard-C-10",
  ]);
  expect(line).toContain("practice** [B-1](#standard-B-1), [C-2](#standard-C-2)");
});

test("other values of a target stand below it one by one; a multiple names what it multiplies", () => {
  const text = book(`${STAGES}
standards:
  - id: A-1
    title: Greet
    steps: [sail/deck]
    targets:
      - {id: greet, measure: time to greeting, within: 60 s, variants: [{locations: [north], within: 30 s}, {when: It rains, within: 10 s}]}
      - {measure: greeting at night, within: 2 × A-1/greet}
`);
  expect(text).toContain(
    "**time to greeting: within 60\u00a0s**\n\nPlaces: North pier – within 30\u00a0s.\n\nIf: It rains",
  );
  expect(text).toContain("within 2 × time to greeting (A-1)");
});

test("what a standard or step only inherits is not told again", () => {
  const text = book(`${STAGES}
standards:
  - {id: A-1, title: Greet, steps: [sail/deck]}
  - {id: A-2, title: Wave, steps: [sail/deck], owner: master, assumes: Two on deck}
`);
  expect(text.match(/\*\*Answers for it\*\* \[Ma\w+/g)).toEqual(["**Answers for it** [Master"]);
  expect(text).toContain("**Provided that** Two on deck");
  expect(text).not.toContain("**Provided that** Calm sea");
});

test("what a standard says itself is told, even where the whole book says the same", () => {
  const text = book(`${STAGES}
standards:
  - {id: A-1, title: Greet, steps: [sail/deck], assumes: Calm sea}
`);
  expect(text).toContain("**Provided that** Calm sea");
});

test("a variant that only changes a target is told with the target, others at the end of the standard", () => {
  const text = book(`${STAGES}
standards:
  - {id: A-1, title: Greet, steps: [sail/deck], why: Kindness, targets: [{id: greet, within: 60 s}]}
variants:
  - {id: v, standard: A-1, locations: [north], target: {id: greet, within: 30 s}}
  - {id: w, standard: A-1, locations: [north], process: Wave twice.}
`);
  expect(text.match(/Places: North pier/g)).toHaveLength(2);
  expect(text).toMatch(/Kindness\n\n\*\*Places: North pier\*\*\n\n\*\*How\*\*\n\nWave twice\./);
});

test("terms that name each other are told once", () => {
  const text = book(`
terms:
  - {id: gift, term: gift, definition: Given, notToConfuseWith: [refund]}
  - {id: refund, term: refund, definition: Owed, notToConfuseWith: [gift]}
`);
  expect(text.match(/not to be confused with/g)).toHaveLength(1);
});

test("provisions under one heading stand together, clauses as paragraphs with their number", () => {
  const text = book(`
provisions:
  - {id: "1", title: Levels, chapter: general, section: Using it, clauses: [{id: "1.1", text: Must holds.}]}
  - {id: "2", title: Changes, chapter: general, section: Using it, text: Anybody may ask.}
`);
  expect(text.match(/Using it <a/g)).toHaveLength(1);
  expect(text).toContain('<a id="clause-1.1"></a>**§ 1.1** Must holds.');
  expect(text.indexOf("provision-2")).toBeGreaterThan(text.indexOf("section-1"));
});

test("what is due for a missed promise names targets by what they measure, or none when all count", () => {
  const promise = (targets: string): string =>
    book(`
promises:
  - id: P-1
    title: On time
    targets: [{id: out, measure: departure, within: 5 min}, {id: in, measure: arrival, within: 9 min}]
    remedy: {targets: ${targets}, amount: € 5}
`);
  expect(promise("[out]")).toContain("**If we do not keep it** €5\n\nFor missing: departure");
  expect(promise("[out, in]")).toContain("**If we do not keep it** €5\n");
});
