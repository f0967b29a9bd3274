import { describe, expect, test } from "vitest";
import { findingsOf, readAll, sentencesOf } from "./report.ts";

/** A standard with more lines in it; they begin at line 4, column 5. */
function standard(lines: string): string {
  const indented = lines.replaceAll(/^(?=.)/gm, "    ");
  return `standards:\n  - id: ARR-01\n    title: Greet\n${indented}`;
}

describe("fields of a standard", () => {
  test.each([
    [
      "a slip of the pen",
      "ownr: host\n",
      ["unknown-field 4:5"],
      'Standard ARR-01: there is no field "ownr" → did you mean `owner`?',
    ],
    [
      "another case",
      "everyinteraction: true\n",
      ["unknown-field 4:5"],
      'Standard ARR-01: there is no field "everyinteraction" → did you mean `everyInteraction`?',
    ],
    [
      "a field of something inside",
      "within: 60 s\n",
      ["unknown-field 4:5"],
      'Standard ARR-01: there is no field "within" here → `within` belongs inside `targets`: move it there',
    ],
    [
      "a field of the thing around",
      "targets:\n  - within: 60 s\n    owner: x\n",
      ["unknown-field 6:9"],
      'Target 1 of standard ARR-01: there is no field "owner" here → `owner` belongs to standard ARR-01 itself: move it there',
    ],
    [
      "a field of all things",
      "valueOf: 1\n",
      ["reserved-key 4:5"],
      '"valueOf" cannot be the name of a field → choose another name',
    ],
    [
      "one value for a list",
      "roles: host\n",
      ["list-needed 4:12"],
      "Standard ARR-01: `roles` is a list, also with one entry → write it on a line of its own with a dash before it (`- host`), or put square brackets around it",
    ],
    [
      "one text for a list",
      "behave: Stand up\n",
      ["list-needed 4:13"],
      "Standard ARR-01: `behave` is a list, also with one entry → write it on a line of its own with a dash before it (`- Stand up`), or put square brackets around it",
    ],
    [
      "fields for a list",
      "targets:\n  within: 60 s\n",
      ["list-needed 4:5"],
      "Standard ARR-01: `targets` is a list, also with one entry → write it on a line of its own with a dash before it (`- within: 60 s`), or put square brackets around it",
    ],
    [
      "a list for one value",
      "owner: [host]\n",
      ["single-needed 4:12"],
      "Standard ARR-01: `owner` takes one value, not a list → write `owner: host`",
    ],
    [
      "two for one",
      "owner: [host, porter]\n",
      ["single-needed 4:12"],
      "Standard ARR-01: `owner` takes one value, and here are 2 → keep one of them, and write it without brackets or dash",
    ],
    [
      "a number that loses its zero",
      "steps: [4.10]\n",
      ["text-needed 4:13"],
      'Standard ARR-01: entry 1 of `steps` is a text, but 4.10 without quotes is a number → put it in quotes: `"4.10"`',
    ],
    [
      "a number that loses its zeros",
      "owner: 007\n",
      ["text-needed 4:12"],
      'Standard ARR-01: `owner` is a text, but 007 without quotes is a number → put it in quotes: `"007"`',
    ],
    [
      "true for a text",
      "why: true\n",
      ["text-needed 4:10"],
      'Standard ARR-01: `why` is a text, but true without quotes is a yes or no → put it in quotes: `"true"`',
    ],
    [
      "no for a text",
      "why: no\n",
      ["ambiguous-word 4:10"],
      'Standard ARR-01: many programs read no without quotes as yes or no, and here it is a text → put it in quotes: `"no"`',
    ],
    [
      "nothing",
      "owner:\n",
      ["empty-value 4:5"],
      "Standard ARR-01: `owner` is empty → write the owner, or delete the line",
    ],
    [
      "null",
      "owner: ~\n",
      ["empty-value 4:12"],
      "Standard ARR-01: `owner` is empty → write the owner, or delete the line",
    ],
    [
      "an empty list",
      "roles: []\n",
      ["empty-list 4:5"],
      "Standard ARR-01: `roles` is a list with nothing in it → write what belongs into it, or delete `roles`",
    ],
    [
      "an empty entry",
      "never:\n  - a\n  -\n",
      ["empty-value 6:8"],
      "Standard ARR-01: entry 2 of `never` is empty → write something behind the dash, or delete the dash",
    ],
    [
      "a word in capitals",
      "level: Must\n",
      ["unknown-word 4:12"],
      'Standard ARR-01: "Must" is not one of the words for `level` → did you mean `must`? (it can be must, should, may or mustNot)',
    ],
    [
      "an unknown word",
      "level: always\n",
      ["unknown-word 4:12"],
      'Standard ARR-01: "always" is not one of the words for `level` → write must, should, may or mustNot',
    ],
    [
      "yes",
      "everyInteraction: yes\n",
      ["flag-needed 4:23"],
      "Standard ARR-01: `everyInteraction` must be true or false, not yes → write `everyInteraction: true`",
    ],
    [
      "a quoted number",
      'order: "3"\n',
      ["number-needed 4:12"],
      'Standard ARR-01: `order` must be a whole number, not "3" → write `order: 3`',
    ],
    [
      "a fraction",
      "order: 1.5\n",
      ["number-needed 4:12"],
      "Standard ARR-01: `order` must be a whole number, not 1.5 → write digits only",
    ],
    [
      "no number",
      "order: .nan\n",
      ["number-needed 4:12"],
      "Standard ARR-01: `order` must be a whole number, not .nan → write digits only",
    ],
    [
      "too many digits",
      "order: 12345678901234567890\n",
      ["number-too-long 4:12"],
      "Standard ARR-01: `order` has more digits than svc can keep exactly: 12345678901234567890 → write a smaller number",
    ],
    [
      "a day that does not exist",
      "review: {last: 2026-02-30}\n",
      ["invalid-date 4:20"],
      "The review of standard ARR-01: there is no 2026-02-30 in the calendar → correct the month or the day",
    ],
    [
      "another form of date",
      "review: {last: 30.03.2026}\n",
      ["invalid-date 4:20"],
      "The review of standard ARR-01: `last` must be a date like 2026-03-31, not 30.03.2026 → write year, month and day with digits: `2026-03-31`",
    ],
    [
      "a text with a colon",
      "behave:\n  - Remember: smile\n",
      ["wrong-kind 5:9"],
      'Standard ARR-01: entry 1 of `behave` must be a text, and here are fields (`name: value`) → put the text in quotes: `"Remember: smile"`',
    ],
    [
      "a phrase with a colon",
      "say:\n  - Note: bring it\n",
      ["wrong-kind 5:9"],
      'Standard ARR-01: entry 1 of `say` must be a text, and here are fields (`name: value`) → put the text in quotes: `"Note: bring it"`',
    ],
    [
      "a text for fields",
      "review: 2026-01-01\n",
      ["wrong-kind 4:13"],
      "Standard ARR-01: `review` must be fields (`name: value`), and here is a text → write the fields of the review on lines below, each as `name: value`, two spaces further to the right",
    ],
  ])("%s", (_, lines, findings, sentence) => {
    expect(findingsOf(standard(lines))).toEqual(findings);
    expect(sentencesOf(standard(lines))).toEqual([sentence]);
  });

  test("a missing field and a field spelt nearly so are one cause", () => {
    const text = "standards:\n  - id: A\n    titel: Greet\n";
    expect(sentencesOf(text)).toEqual([
      'Standard A: there is no field "titel" → did you mean `title`?',
    ]);
  });

  test("all missing fields of a thing are told at once, at its first field", () => {
    const text = "standards:\n  - level: must\n    why: x\n";
    expect(findingsOf(text)).toEqual(["missing-field 2:5"]);
    expect(sentencesOf(text)).toEqual([
      "Standard 1 has no id and no title → add `id: …`, `title: …`",
    ]);
  });

  test("findings come in the order of their places", () => {
    const text = standard("zzz: 1\nlevel: x\nroles: []\nwhy: 1\n");
    expect(findingsOf(text)).toEqual([
      "unknown-field 4:5",
      "unknown-word 5:12",
      "empty-list 6:5",
      "text-needed 7:10",
    ]);
  });

  test("what is behind an alias is at the alias", () => {
    const text =
      "standards:\n  - {id: A, title: x, targets: &t [{withinn: 60 s}]}\n  - {id: B, title: z, targets: *t}\n";
    expect(findingsOf(text)).toEqual(["unknown-field 2:37", "unknown-field 3:32"]);
  });

  test("a name with control characters is told once", () => {
    expect(findingsOf(standard("own\u0007er: x\n"))).toEqual(["control-character 4:8"]);
  });
});

describe("ids", () => {
  test.each([
    ["4.10", ["text-needed 2:8"]],
    ["012", ["text-needed 2:8"]],
    ["a b", ["invalid-id 2:8"]],
    ["a/b", ["invalid-id 2:8"]],
    ["-.-", ["invalid-id 2:8"]],
    ["p\u0430y", ["invalid-id 2:8"]],
    ["cafe\u0301", ["invalid-id 2:8"]],
    ["caf\u00e9", []],
    ["гость-vip", []],
    ["4.10-a", []],
    ["קבלה_2", []],
    ["受付カウンター", []],
  ])("%s", (id, findings) => {
    expect(findingsOf(`tiers:\n- {id: ${id}, title: x}\n`)).toEqual(findings);
  });

  test("the form that works is shown where it is certain", () => {
    expect(sentencesOf("tiers:\n- {id: four stars, title: x}\n")).toEqual([
      'Tier four stars: the id "four stars" has a character that no id can have → write `four-stars`',
    ]);
  });
});

describe("the long form", () => {
  test("a text stands for a shape, in mixed lists too", () => {
    const { values, findings } = readAll({
      path: "file.yaml",
      text: "stages:\n  - id: s\n    title: S\n    phase: before\n    owner: h\n    steps:\n      - {id: a, title: A, feeling: 0, frontstage: [Smiles, {role: x, do: Waits}], next: [s/b]}\n",
    });
    expect(findings).toEqual([]);
    expect(values).toEqual([
      {
        id: "s",
        title: "S",
        phase: "before",
        owner: "h",
        steps: [
          {
            id: "a",
            title: "A",
            feeling: { value: 0 },
            frontstage: [{ do: "Smiles" }, { role: "x", do: "Waits" }],
            next: [{ step: "s/b" }],
          },
        ],
      },
    ]);
  });

  test("a fault in a shorthand is told in the words of the field that is written", () => {
    expect(sentencesOf(standard("say:\n  - 12\n"))).toEqual([
      'Standard ARR-01: entry 1 of `say` is a text, but 12 without quotes is a number → put it in quotes: `"12"`',
    ]);
  });
});

describe("svc.yaml", () => {
  const WORKING =
    "svc: 1\nlanguage: en\ncompany: {name: Corner Bakery}\nhandbook: {title: How we serve}\n";

  test("works", () => {
    expect(findingsOf(WORKING, "svc.yaml")).toEqual([]);
  });

  test("what this version does not do is refused, and nothing is said about what is in it", () => {
    const text = `${WORKING}evaluate: {colours: 7}\nbuild: {formats: [html, docx]}\n`;
    expect(sentencesOf(text, "svc.yaml")).toEqual([
      "svc.yaml: `evaluate` is not in this version of svc yet → take it out for now, so that nobody relies on it",
      "The build settings: `docx` is not in this version of svc yet → take it out for now, so that nobody relies on it",
    ]);
  });

  test("a text where a company is expected", () => {
    const text = WORKING.replace("{name: Corner Bakery}", "Corner Bakery");
    expect(sentencesOf(text, "svc.yaml")).toEqual([
      'svc.yaml: `company` must be fields (`name: value`), and here is a text → write `company: {name: "Corner Bakery"}`',
    ]);
  });

  test("a missing part is told at the part", () => {
    expect(findingsOf(WORKING.replace("{name: Corner Bakery}", "{motto: x}"), "svc.yaml")).toEqual([
      "missing-field 3:1",
    ]);
  });
});
