import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Editor } from "./client.ts";

const SCHEMA = fileURLToPath(new URL("../../schemas/workspace.schema.json", import.meta.url));
const DOCUMENTS = fileURLToPath(new URL("../../schemas/document.schema.json", import.meta.url));

let editor: Editor;

beforeAll(async () => {
  editor = await Editor.start(SCHEMA, DOCUMENTS);
});

afterAll(async () => {
  await editor.stop();
});

describe("the stock YAML editor", () => {
  test("offers the fields of a standard and of its target", async () => {
    await editor.open(
      "fields.yaml",
      "standards:\n  - id: ARR-01\n    \n    targets:\n      - within: 60 s\n        \n",
    );
    const fields = await editor.complete("fields.yaml", 3, 5);
    expect(fields).toEqual(
      expect.arrayContaining(["process", "say", "level", "owner", "locations", "status"]),
    );
    expect(fields).not.toContain("id");
    expect(await editor.complete("fields.yaml", 6, 9)).toEqual(
      expect.arrayContaining(["share", "from", "segments"]),
    );
  });

  test("offers the words of a field", async () => {
    await editor.open("words.yaml", "standards:\n  - id: ARR-01\n    title: Greet\n    level: \n");
    const words = await editor.complete("words.yaml", 4, 12);
    expect(words).toEqual(expect.arrayContaining(["must", "should", "may", "mustNot"]));
    expect(words).toHaveLength(4);
  });

  test("offers no key and no word that is not in this version", async () => {
    await editor.open("svc.yaml", "svc: 1\n\nbuild:\n  out: book\n  \n");
    const keys = await editor.complete("svc.yaml", 2, 1);
    expect(keys).toEqual(
      expect.arrayContaining(["company", "handbook", "standards", "recoveryGrid"]),
    );
    for (const key of [
      "translations",
      "extends",
      "evaluate",
      "customRules",
      "wordLists",
      "preset",
      "rules",
    ]) {
      expect(keys).not.toContain(key);
    }
    const settings = await editor.complete("svc.yaml", 5, 3);
    expect(settings).toEqual(expect.arrayContaining(["formats", "templates", "profiles"]));
    await editor.open("formats.yaml", "build:\n  formats:\n    - \n");
    const formats = await editor.complete("formats.yaml", 3, 7);
    expect(formats).toEqual(expect.arrayContaining(["html", "md", "pdf"]));
    expect(formats).not.toContain("docx");
  });

  test("explains the field under the pointer", async () => {
    await editor.open(
      "hover.yaml",
      "standards:\n  - id: ARR-01\n    title: Greet\n    owner: front-office-manager\n    say:\n      - Welcome\n      - text: Hello\n    review: {every: 12 months}\nstages:\n  - id: cut\n    steps:\n      - id: wait\n        feeling: -1\n",
    );
    expect(await editor.hover("hover.yaml", 4, 6)).toContain(
      "The one role that answers for the standard.",
    );
    expect(await editor.hover("hover.yaml", 5, 6)).toContain("What to say.");
    expect(await editor.hover("hover.yaml", 6, 10)).toContain("The words to say.");
    expect(await editor.hover("hover.yaml", 7, 10)).toContain("The words to say.");
    expect(await editor.hover("hover.yaml", 8, 6)).toContain("When it was last looked at");
    expect(await editor.hover("hover.yaml", 13, 10)).toContain("How the customer feels, from -2");
  });

  test("reports a misspelt key and a wrong word at their lines, and nothing else", async () => {
    const problems = await editor.open(
      "wrong.yaml",
      "standards:\n  - id: ARR-01\n    title: Greet\n    ownr: front-office-manager\n    level: shall\n    say:\n      - Welcome\n      - txt: Hello\n",
    );
    expect(problems.map((problem) => problem.line).toSorted((a, b) => a - b)).toEqual([4, 5, 8]);
    expect(problems.find((problem) => problem.line === 4)?.message).toContain("ownr");
    expect(problems.find((problem) => problem.line === 5)?.message).toContain("must");
  });

  test("reports what svc.yaml lacks", async () => {
    const problems = await editor.open(
      "svc-short.yaml",
      "svc: 1\nlanguage: en\ncompany: {name: Corner Bakery}\n",
    );
    expect(problems.map((problem) => problem.message).join()).toContain("handbook");
  });

  test("knows what a document is made of, and finds nothing in one that is right", async () => {
    expect(await editor.open("templates/card/document.yaml", "title: Card\n\n")).toEqual([]);
    const fields = await editor.complete("templates/card/document.yaml", 2, 1);
    expect(fields).toEqual(expect.arrayContaining(["pages", "front", "chapters", "back"]));
    const problems = await editor.open("templates/sign/document.yaml", "title: Sign\npges: [x]\n");
    expect(problems.map(({ line }) => line)).toEqual([2]);
  });

  test("finds nothing in a file that is right, with shorthand", async () => {
    const problems = await editor.open(
      "right.yaml",
      `stages:
  - id: cut
    title: In the salon
    phase: during
    owner: branch-manager
    steps:
      - id: wait
        title: Waiting
        feeling: -1
        frontstage: [Brings water, {do: Says how long it takes, within: 2 min}]
        opportunities: [Show the waiting time]
        next: [later/thanks]
standards:
  - id: S-1
    title: Answer the phone
    steps: [cut/wait]
    hours: Mon–Fri 09:00–17:00
    exceptions: [Fire alarm]
    sources: [customers, {source: guide, item: "12", demands: {within: 60 s}}]
    targets: [{atMost: 4, variants: [{locations: [eilat], atMost: 5}]}]
`,
    );
    expect(problems).toEqual([]);
  });
});
