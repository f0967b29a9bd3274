import { describe, expect, test } from "vitest";
import { parse } from "../../src/syntax/parse.ts";
import { syntaxOf } from "./report.ts";

/** What people type by mistake, and the one place that each of them is told at. */
const BROKEN: readonly (readonly [name: string, text: string, findings: readonly string[]])[] = [
  ["a tab as indentation", "a:\n\tb: 1\n", ["tab-indentation 2:1"]],
  ["tabs on many lines", "a:\n\tb: 1\n\tc:\n\t\td: 2\n", ["tab-indentation 2:1"]],
  ["a tab behind a dash", "a:\n  -\tb: 1\n    c: 2\n", ["tab-indentation 2:4"]],
  ["a field one space too far", "a:\n  b: 1\n   c: 2\n", ["wrong-indentation 3:4"]],
  ["a field one space too little", "a:\n  b: 1\n c: 2\nd: 1\n", ["wrong-indentation 3:2"]],
  ["a field far off", "a:\n    b: 1\n  c: 2\n", ["wrong-indentation 3:3"]],
  [
    "a field between dash and name",
    "s:\n  - id: A\n   title: x\n  - id: B\n    title: y\n",
    ["wrong-indentation 3:4"],
  ],
  [
    "an item one space too far",
    "s:\n  - id: A\n    title: x\n   - id: B\n    title: y\n",
    ["wrong-indentation 4:4"],
  ],
  [
    "an item left of its list",
    "s:\n  - id: A\n    title: x\n - id: B\n   title: y\n",
    ["wrong-indentation 4:2"],
  ],
  ["a bracket closed at the very left", "a: [x,\ny]\nb: 1\n", ["wrong-indentation 2:1"]],
  ["no-break spaces as indentation", "a:\n\u00a0\u00a0b: 1\n", ["odd-spaces 2:1"]],
  ["an unclosed double quote", 'a: "hello\nb: 1\nc: 2\n', ["unclosed-quote 1:4"]],
  ["an unclosed double quote before another", 'a: "hello\nb: "x"\n', ["unclosed-quote 1:4"]],
  ["an apostrophe in single quotes", "a: 'don't worry'\nb: 1\n", ["text-after-quote 1:4"]],
  ["text behind a quoted text", 'say: "Hello" she said\nb: 1\n', ["text-after-quote 1:6"]],
  ["text behind a quoted item", 'say:\n  - "Hello", she said\n  - x\n', ["text-after-quote 2:5"]],
  ["an unclosed [", "a: [x, y\nb: 1\n", ["unclosed-bracket 1:4"]],
  ["an unclosed {", "r:\n  - {id: a, title: b\n  - {id: c}\nx: 1\n", ["unclosed-bracket 2:5"]],
  ["an unclosed { at the end", "a: {b: 1\n", ["unclosed-bracket 1:4"]],
  ["a ] too many", "a: [y]]\nc: 1\n", ["extra-bracket 1:7"]],
  ["a } too many", "a: {b: 1}}\nc: 1\n", ["extra-bracket 1:10"]],
  ["no space after the colon", "title:Hello\nphase: x\n", ["missing-space 1:1"]],
  [
    "no space after the colon of an item",
    "- id: a\n  title:Hello\n  phase: x\n",
    ["missing-space 2:3"],
  ],
  ["no space after the colon at the end", "phase: x\ntitle:Hello\n", ["missing-space 2:1"]],
  ["no space after the colon in braces", "{id:a, title: b}\n", ["missing-space 1:2"]],
  ["no space after dashes", "b:\n  -Stand up\n  -Smile\n", ["missing-space 2:3"]],
  ["no space after one dash", "b:\n  - Stand up\n  -Smile\n", ["missing-space 3:3"]],
  ["no space after the dash of fields", "b:\n  -id: x\n   title: y\n", ["missing-space 2:3"]],
  ["a second colon", "title: Note: bring it\nb: 1\n", ["colon-in-text 1:8"]],
  [
    "many second colons",
    "- title: Note: bring it\n  b: 1\n- x: say: hi: ho\n",
    ["colon-in-text 1:10", "colon-in-text 3:6"],
  ],
  ["a second colon over two lines", "a: Note: bring it\n  and more\nb: 1\n", ["colon-in-text 1:4"]],
  ["a second colon at the end", "a: b:\nc: d\n", ["colon-in-text 1:4"]],
  ["a second colon in braces", "{a: b: c, d: 1}\n", ["colon-in-text 1:5"]],
  ["a colon and an apostrophe", "a: Note: don't\nb: 1\n", ["colon-in-text 1:4"]],
  [
    "a text that begins with a placeholder",
    "say: {daypart}, welcome\nb: 1\n",
    ["special-first-character 1:6"],
  ],
  [
    "an item that begins with a placeholder",
    "say:\n  - {daypart}, welcome to {company}\n  - Hello\n",
    ["special-first-character 2:5"],
  ],
  ["a text that is a placeholder", "say: {company}\n", ["name-without-value 1:6"]],
  ["a text that begins with [", "title: [VIP] Welcome\nb: 1\n", ["special-first-character 1:8"]],
  [
    "placeholders in brackets",
    "say: [Good {daypart}, Welcome to {company}!]\nb: 1\n",
    ["bracket-in-text 1:7", "bracket-in-text 1:23"],
  ],
  ["a bracket in braces", "{a: x [y], b: 1}\n", ["bracket-in-text 1:5"]],
  ["a text right behind |", "a: |text\nb: 1\n", ["special-first-character 1:4"]],
  [
    "a text that begins with @",
    "a: @home\nb: `x`\nc: %5\n",
    ["special-first-character 1:4", "special-first-character 2:4", "special-first-character 3:4"],
  ],
  [
    "a text that begins with | or >",
    "a: | text\nb: > more\nc: 1\n",
    ["special-first-character 1:4", "special-first-character 2:4"],
  ],
  ["a text that begins with &", "a: & b\nc: 1\n", ["special-first-character 1:4"]],
  ["a text that begins with **", "a: **Bold** text\nb: 1\n", ["special-first-character 1:4"]],
  ["a text that begins with !", "a: !Important thing\n", ["tag 1:4"]],
  ["a text in asterisks", "a: *Important*\n", ["unknown-alias 1:4"]],
  [
    "a tag",
    "a: !!js/function x\nb: !!set {c: 1}\nd: !!binary aGk=\n",
    ["tag 1:4", "tag 2:4", "tag 3:4"],
  ],
  ["a line without a colon", "a: 1\nb\nc: 2\n", ["missing-colon 2:1"]],
  [
    "a text that goes on at the left",
    "process: Stop the task,\nstand up.\nb: 1\n",
    ["missing-colon 2:1"],
  ],
  ["a block text that goes on too far left", "a: |\n  x\n y\nb: 1\n", ["missing-colon 3:2"]],
  ["a wide colon", "a: 1\nb： 2\n", ["missing-colon 2:1"]],
  ["a list among fields", "a: 1\n- b\n", ["mixed-list 2:1"]],
  ["fields below a list", "- a\nb: 1\n", ["mixed-list 2:1"]],
  ["fields below the items of a list", "a:\n  - x\n  y: 1\nb: 2\n", ["mixed-list 3:3"]],
  ["a list on the line of its name", "a: - x\n", ["list-beside-name 1:4"]],
  [
    "two commas",
    "a: [x,, y]\nb: [,x]\nc: {a: 1,, b: 2}\n",
    ["extra-comma 1:7", "extra-comma 2:5", "extra-comma 3:10"],
  ],
  [
    "a comma that cuts in braces",
    "{do: Listen, then say sorry, role: host}\n",
    ["cut-by-comma 1:6"],
  ],
  ["a decimal comma in braces", "{within: 2,5 h}\n", ["cut-by-comma 1:10"]],
  ["a comma that cuts in brackets", 'never: [Say "next", please]\n', ["split-by-comma 1:9"]],
  ["a comma before and", "behave: [Stop the task, and stand up, Smile]\n", ["split-by-comma 1:10"]],
  ["a comma in round brackets", "offer: [A drink (tea, coffee), A seat]\n", ["split-by-comma 1:9"]],
  ["a comma in a question", "say: [Good morning, how may I help?]\n", ["split-by-comma 1:7"]],
  ["a decimal comma in brackets", "a: [2,5 h, 3 h]\n", ["split-by-comma 1:5"]],
  ["a number behind a hash", "title: Room #12\n", ["cut-by-hash 1:8"]],
  ["a hash in a sentence", "say: Post with our #hashtag please\n", ["cut-by-hash 1:6"]],
  ["a hash in a bracket", "say: Call us (ext. #*)\n", ["cut-by-hash 1:6"]],
  ["a colour", "value: #1a4b8c\nb: 1\n", ["hash-instead-of-value 1:8"]],
  [
    "a hash inside a text of several lines",
    "a: hello\n  there #3\n  more\nb: 1\n",
    ["hash-inside-text 1:4"],
  ],
  ["a hash behind a quote", 'a: "x"#c\n', ["misplaced-hash 1:7"]],
  ["an unknown escape", 'a: "C:\\Users\\q"\n', ["unknown-escape 1:7"]],
  ["half a character as an escape", 'a: "\\ud800"\n', ["broken-character 1:4"]],
  ["the same key twice", "a: 1\nb: 2\na: 3\n", ["duplicate-key 3:1"]],
  [
    "the same key three times in braces",
    "{a: 1, a: 2, a: 3}\n",
    ["duplicate-key 1:8", "duplicate-key 1:14"],
  ],
  ['keys 1 and "1"', '1: a\n"1": b\n', ["key-not-text 1:1", "key-not-text 2:1"]],
  ["no key", "a:\n  : x\n", ["key-not-text 2:3"]],
  [
    "keys that are no text",
    "~: y\nnull: z\ntrue: x\n1.5: v\n",
    ["key-not-text 1:1", "key-not-text 2:1", "key-not-text 3:1", "key-not-text 4:1"],
  ],
  ["complex keys", "? [x]\n: y\n{a: b}: c\n", ["key-not-text 1:3", "key-not-text 3:1"]],
  [
    "a reserved key",
    "__proto__: {a: 1}\nconstructor: 2\ntoString: 3\n",
    ["reserved-key 1:1", "reserved-key 2:1", "reserved-key 3:1"],
  ],
  ["a long key", `${"k".repeat(300)}: 1\nb: 1\n`, ["long-key 1:1"]],
  ["a very long key", `${"k".repeat(2000)}: 1\nb: 1\n`, ["long-key 1:1"]],
  ["two documents", "a: 1\n---\nb: 2\n", ["several-documents 2:1"]],
  ["three documents", "a: 1\n...\n---\nb: 2\n---\nc: 2\n", ["several-documents 3:1"]],
  ["a directive", "%YAML 1.1\n---\na: yes\n", ["directive 1:1"]],
  ["a directive without ---", "%TAG ! x\na: 1\n", ["directive 1:1"]],
  ["a merge key", "a: &a {b: 1}\nc:\n  <<: *a\n", ["merge-key 3:3"]],
  ["an alias before its anchor", "a: *b\nb: &b 1\n", ["unknown-alias 1:4"]],
  ["a circular alias", "a: &a\n  b: *a\n", ["circular-alias 2:6"]],
  ["an alias as a key", "a: &a x\n*a : 1\n", ["key-not-text 2:1"]],
  ["two anchors", "a: &x &y b\n", ["special-first-character 1:4"]],
  ["a control character", "a: x\u0007y\nb: \u0007\n", ["control-character 1:5"]],
  ["an escape sequence in a key", "\u001b[31mred: 1\n", ["control-character 1:1"]],
  ["half a character", "a: x\ud83d\nb: \udc00\n", ["broken-character 1:5"]],
  ["a byte order mark inside", "a: 1\n\ufeffb: 2\n", ["stray-byte-order-mark 2:1"]],
  ["lone carriage returns", "a: 1\rb: 2\r", ["old-line-ends 1:5"]],
  ["two causes", "a: Note: x\nb: [y\nc: 1\n", ["colon-in-text 1:4", "unclosed-bracket 2:4"]],
  [
    "three causes",
    "a: Note: x\nb: 'don't'\nc: {d} e\nf: 1\nf: 2\n",
    [
      "colon-in-text 1:4",
      "text-after-quote 2:4",
      "special-first-character 3:4",
      "duplicate-key 5:1",
    ],
  ],
];

describe("broken files", () => {
  test.each(BROKEN)("%s", (_, text, findings) => {
    expect(syntaxOf(text)).toEqual(findings);
  });

  test("are as many as were tried", () => {
    expect(BROKEN.length).toBeGreaterThanOrEqual(90);
  });
});

/** What just works, or must not be taken for one of the mistakes above. */
const FINE: readonly (readonly [name: string, text: string, value: unknown])[] = [
  ["an empty file", "", undefined],
  ["only notes", "# a\n\n# b: c\n", undefined],
  ["a byte order mark at the start", "\ufeffa: 1\n", { a: 1 }],
  [
    "Windows line ends",
    "a: 1\r\nb:\r\n  - x\r\n  - |\r\n    one\r\n    two\r\n",
    { a: 1, b: ["x", "one\ntwo\n"] },
  ],
  ["a start and an end of the document", "---\na: 1\n...\n", { a: 1 }],
  ["tabs behind values and between words", "a: 1\t\nb: x\ty\n", { a: 1, b: "x\ty" }],
  ["words that older YAML reads as true", "a: yes\nb: NO\nc: on\n", { a: "yes", b: "NO", c: "on" }],
  [
    "times and dates",
    "a: 12:30\nb: 2026-01-02\nc: 17:00 next working day\n",
    { a: "12:30", b: "2026-01-02", c: "17:00 next working day" },
  ],
  [
    "addresses",
    "a: https://example.com/x#y\nb: {c: https://example.com}\n",
    { a: "https://example.com/x#y", b: { c: "https://example.com" } },
  ],
  ["notes", "a: x # a note\nb: y #todo\nc: [x] # 3\n# end: of it\n", { a: "x", b: "y", c: ["x"] }],
  ["notes that speak to svc", "a: Two words #svc-disable-line\n", { a: "Two words" }],
  [
    "ordinary lists in brackets",
    "a: [Stand up, Smile]\nb: [client, guest]\nc: [Welcome card, key folder, map]\nd: [1,2,3]\n",
    {
      a: ["Stand up", "Smile"],
      b: ["client", "guest"],
      c: ["Welcome card", "key folder", "map"],
      d: [1, 2, 3],
    },
  ],
  [
    "lists of questions and places",
    "a: [How are you?, All well?]\nb: [in the lobby, at the desk, if asked]\n",
    { a: ["How are you?", "All well?"], b: ["in the lobby", "at the desk", "if asked"] },
  ],
  [
    "quoted texts with everything in them",
    `a: 'x: y #1, "z" {q}'\nb: "[x], 'y'"\n`,
    { a: `x: y #1, "z" {q}`, b: "[x], 'y'" },
  ],
  [
    "hashes and brackets inside words",
    "a: C# and e#f\nb: x [1] {2}\n",
    { a: "C# and e#f", b: "x [1] {2}" },
  ],
  ["an alias", "a: &x {b: 1}\nc: *x\n", { a: { b: 1 }, c: { b: 1 } }],
  ["an escape that shows nothing", 'a: "\\x1b[31m"\n', { a: "\u001b[31m" }],
];

describe("files that are as they should be", () => {
  test.each(FINE)("%s", (_, text, value) => {
    const { tree, findings } = parse({ path: "file.yaml", text });
    expect(findings).toEqual([]);
    expect(tree?.value).toEqual(value);
  });
});

describe("what is read in spite of a mistake", () => {
  const REPAIRED: readonly (readonly [name: string, text: string, value: unknown])[] = [
    ["a second colon", "title: Note: it's here\nb: 1\n", { title: "Note: it's here", b: 1 }],
    [
      "a text that goes on",
      "a: Note: bring it\n  and more # note\nb: 1\n",
      { a: "Note: bring it and more", b: 1 },
    ],
    ["tabs", "a:\n\tb: 1\n\tc: 2\n", { a: { b: 1, c: 2 } }],
    [
      "dashes without space",
      "b:\n  -Stand up\n  -Smile\nc: 1\n",
      { b: ["Stand up", "Smile"], c: 1 },
    ],
    [
      "colons without space",
      "- id: a\n  title:Hello\n  phase: x\n",
      [{ id: "a", title: "Hello", phase: "x" }],
    ],
    ["an open bracket", "a: [x, y\nb: 1\n", { a: ["x", "y"], b: 1 }],
    ["an open quote", 'a: "hello\nb: 1\n', { a: "hello", b: 1 }],
    [
      "a placeholder in front",
      "say:\n  - {daypart}, welcome\n  - Hello\n",
      { say: ["{daypart}, welcome", "Hello"] },
    ],
    [
      "a comma in braces",
      "{do: Listen, then say sorry, role: host}\n",
      { do: "Listen, then say sorry", role: "host" },
    ],
    ["a repeated key", "a: 1\na: 2\n", { a: 1 }],
    ["a second document", "a: 1\n---\nb: 2\n", { a: 1 }],
    ["a directive", "%YAML 1.1\n---\na: yes\nb: 0777\n", { a: "yes", b: 777 }],
    ["a colour", "value: #1a4b8c\n", { value: "#1a4b8c" }],
    ["a wrong indentation", "s:\n  - id: A\n   title: x\n", { s: [{ id: "A", title: "x" }] }],
  ];

  test.each(REPAIRED)("%s", (_, text, value) => {
    const { tree, findings } = parse({ path: "file.yaml", text });
    expect(findings).not.toEqual([]);
    expect(tree?.value).toEqual(value);
  });

  test("nothing, where it would be a guess", () => {
    expect(parse({ path: "file.yaml", text: "a:\n    b: 1\n  c: 2\n" }).tree).toBeUndefined();
    expect(parse({ path: "file.yaml", text: "a: &a\n  b: *a\n" }).tree).toBeUndefined();
  });
});

describe("places", () => {
  test("a byte order mark does not shift the first column", () => {
    expect(syntaxOf("\ufeffa: Note: x\n")).toEqual(["colon-in-text 1:4"]);
  });

  test("Windows line ends count as one", () => {
    expect(syntaxOf("a: 1\r\nb: Note: x\r\n")).toEqual(["colon-in-text 2:4"]);
  });

  test("repairs do not shift what comes after them", () => {
    const text = "a: Note: it's\nb:x\nc: 1\nc: 2\n";
    const { findings } = parse({ path: "file.yaml", text });
    expect(findings.map(({ rule, at }) => [rule, text.slice(...(at.span ?? [0, 0]))])).toEqual([
      ["colon-in-text", "Note: it's"],
      ["missing-space", "b:x"],
      ["duplicate-key", "c"],
    ]);
  });

  test("a repeated key shows the first one", () => {
    const text = "a: 1\nb: 2\na: 3\n";
    const [finding] = parse({ path: "file.yaml", text }).findings;
    expect(finding?.at.span).toEqual([10, 11]);
    expect(finding?.related).toEqual([{ file: "file.yaml", span: [0, 1] }]);
  });
});
