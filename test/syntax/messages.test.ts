import { describe, expect, test } from "vitest";
import type { FindingText } from "../../src/diagnostic.ts";
import type { ShapeFindings } from "../../src/findings/shape.ts";
import type { SyntaxFindings } from "../../src/findings/syntax.ts";
import { shapeTexts } from "../../src/messages/en/shape.ts";
import { syntaxTexts } from "../../src/messages/en/syntax.ts";

/** Words of programmers that no message may use; the sentences of `yaml` are full of them. */
const FORBIDDEN =
  /\b(?:schema|propert(?:y|ies)|objects?|null|undefined|must NOT|scalars?|flow|mappings?|tokens?|parse[dr]?|boolean|strings?|integers?|arrays?|regexp?|syntax|indicator|NaN)\b/i;

const fixed = "x: y";
const thing = { what: "Standard A", field: "owner", title: "owner" };

const syntax: { readonly [R in keyof SyntaxFindings]: readonly SyntaxFindings[R][] } = {
  "unreadable-file": [{ reason: "access is denied" }],
  "tab-indentation": [{ lines: 1 }, { lines: 3 }],
  "odd-spaces": [{ lines: 1 }, { lines: 3 }],
  "wrong-indentation": [{ spaces: 0 }, { spaces: 1 }, { spaces: 3 }],
  "old-line-ends": [{}],
  "mixed-list": [{}],
  "list-beside-name": [{}],
  "odd-space": [{ fixed: "owner: a" }],
  "wrong-dash": [{ character: "–", fixed: "- a" }],
  "missing-colon": [
    { written: "a", wideColon: false },
    { written: "a", wideColon: true },
  ],
  "missing-space": [
    { after: "colon", fixed },
    { after: "dash", fixed },
  ],
  "unclosed-quote": [{ quote: '"' }],
  "unclosed-bracket": [{ open: "[", close: "]" }],
  "extra-bracket": [{ bracket: "]" }],
  "text-after-quote": [
    { fixed, apostrophe: true },
    { fixed, apostrophe: false },
  ],
  "special-first-character": [{ character: "@", fixed }],
  "bracket-in-text": [{ fixed }],
  "colon-in-text": [
    { fixed, inBraces: true },
    { fixed, inBraces: false },
  ],
  "unknown-escape": [{ escape: "\\q" }],
  "extra-comma": [{}],
  "missing-comma": [{}],
  "misplaced-hash": [{}],
  "name-without-value": [{ written: "a", fixed }],
  "cut-by-comma": [{ fixed }],
  "split-by-comma": [{ fixed }],
  "cut-by-hash": [{ lost: "#1", fixed }],
  "hash-inside-text": [{ fixed }],
  "hash-instead-of-value": [{ fixed }],
  "duplicate-key": [{ key: "a" }],
  "key-not-text": [{ written: "" }, { written: "1", fixed }],
  "reserved-key": [{ key: "a" }],
  "long-key": [{ limit: 200 }],
  "several-documents": [{}],
  directive: [{ written: "%YAML 1.1" }],
  tag: [{ tag: "!x" }],
  "merge-key": [{}],
  "unknown-alias": [{ alias: "a", fixed }],
  "circular-alias": [{ alias: "a" }],
  "too-many-aliases": [{ limit: 9 }],
  "deep-nesting": [{ limit: 9 }],
  "control-character": [
    { code: "U+0007", count: 1 },
    { code: "U+0007", count: 2 },
  ],
  "broken-character": [{ count: 1 }, { count: 2 }],
  "stray-byte-order-mark": [{}],
  "broken-yaml": [{}],
};

const collection = { collection: "roles", one: "role" };

const shape: { readonly [R in keyof ShapeFindings]: readonly ShapeFindings[R][] } = {
  "bare-list": [{ kind: "list" }, { kind: "text" }],
  "bare-entity": [{}, collection],
  "unknown-collection": [
    { key: "a", inSettings: true },
    { key: "a", inSettings: false, suggestion: "b" },
  ],
  "misplaced-setting": [{ key: "company" }],
  "keyed-collection": [{ ...collection, id: "host" }],
  "single-entity": [collection],
  "not-an-entity": [collection, { ...collection, entry: 2 }, { ...collection, entry: 2, fixed }],
  "misplaced-entity": [
    { what: "Role A", collection: "standards", one: "standard", title: "standards" },
  ],
  "unknown-field": [
    thing,
    { ...thing, suggestion: "a" },
    { ...thing, outside: "the standard itself" },
    { ...thing, inside: ["a", "b"] },
  ],
  "missing-field": [
    { what: "Standard A", fields: [{ field: "id", title: "id" }] },
    {
      what: "Standard A",
      fields: [
        { field: "id", title: "id" },
        { field: "title", title: "title" },
        { field: "x", title: "y" },
      ],
    },
  ],
  "not-in-this-version": [{ what: "svc.yaml", name: "theme" }],
  "empty-value": [thing, { ...thing, entry: 2 }],
  "empty-list": [thing],
  "list-needed": [
    { ...thing, fixed: [fixed] },
    { ...thing, fixed: [fixed, fixed] },
  ],
  "single-needed": [
    { ...thing, count: 1, fixed },
    { ...thing, count: 2 },
  ],
  "text-needed": [
    { ...thing, found: "number", written: "1", fixed },
    { ...thing, entry: 1, found: "flag", written: "true", fixed },
  ],
  "wrong-kind": [
    { ...thing, needed: "fields", found: "text" },
    { ...thing, needed: "text", found: "fields", fixed },
    { ...thing, needed: "text", found: "list" },
  ],
  "number-needed": [
    { ...thing, whole: true, written: "x" },
    { ...thing, whole: false, written: "x", fixed },
  ],
  "number-too-long": [{ ...thing, written: "1" }],
  "flag-needed": [
    { ...thing, written: "x" },
    { ...thing, written: "yes", fixed },
  ],
  "unknown-word": [
    { ...thing, word: "x", words: ["a", "b"], more: 0 },
    { ...thing, word: "x", words: ["a", "b"], more: 3, suggestion: "a" },
  ],
  "invalid-date": [
    { ...thing, written: "x", real: true },
    { ...thing, written: "x", real: false },
  ],
  "invalid-id": [
    { what: "Role x", id: "x", because: "characters" },
    { what: "Role x", id: "x", because: "scripts" },
    { what: "Role x", id: "x", because: "composition", fixed },
  ],
  "ambiguous-word": [{ ...thing, written: "no", fixed }],
};

function write(text: (params: never) => FindingText, params: unknown): FindingText {
  // The table above pairs each rule with its own parameters; going through all of them loses that.
  return (text as (params: unknown) => FindingText)(params);
}

describe.each([
  ["syntax", syntax, syntaxTexts],
  ["shape", shape, shapeTexts],
] as const)("the messages of %s", (_, samples, texts) => {
  const all = Object.entries(samples).flatMap(([rule, params]) =>
    params.map((one: unknown) => [rule, write(Reflect.get(texts, rule), one)] as const),
  );

  test.each(all)("%s", (_rule, { message, help, also = [] }) => {
    for (const text of [message, help ?? "", ...also]) {
      expect(text).not.toMatch(FORBIDDEN);
      expect(text).not.toMatch(/[^.…]\.$| {2}|\[object/);
    }
    expect(message).toMatch(/^(?:["`*]|\p{Lu}|svc)/u);
    expect(help).toMatch(/^\p{Ll}|^`|^"/u);
  });
});
