import { describe, expect, it } from "vitest";

import type { Finding } from "../../src/diagnostic.ts";
import { templateSeverities } from "../../src/findings/templates.ts";
import { templateTexts } from "../../src/messages/en/templates.ts";
import { checkTemplate } from "../../src/document/template-check.ts";
import { loadTemplate } from "../../src/document/template-load.ts";
import { book, checkEnvironment, shape } from "./book.ts";

function check(text: string, strict = true): readonly Finding[] {
  return checkTemplate(loadTemplate("t.md.hbs", text), shape, { ...checkEnvironment, strict });
}

/** `rule: the text it points at`, for each finding. */
function found(text: string, strict?: boolean): string[] {
  return check(text, strict).map(
    ({ rule, at }) => `${rule}: ${at.span === undefined ? "" : text.slice(...at.span)}`,
  );
}

const stages = (body: string) => `{{#each stages}}\n${body}\n{{/each}}`;
const standards = (body: string) => stages(`{{#each standards}}\n${body}\n{{/each}}`);

/** What is wrong → the only finding. */
const cases: readonly (readonly [template: string, finding: string])[] = [
  ["{{#if title}}\n{{title}}", "template-syntax: {{#if title}}"],
  ["{{title}}\n{{/if}}\n", "template-syntax: {{/if}}"],
  ["{{#keep}}\n{{#if title}}\n{{/if}}\n{{/keep}}\n{{title\n", "template-syntax: {{title"],
  ["{{! {{ }}{{title}}\n{{#keep}}{{!-- {{/keep}} --}}", "template-syntax: {{#keep}}"],
  ["{{#if title}}\n{{/each}}", "template-syntax: {{#if title}}"],
  ["{{{title}}}", "refused-mustache: {{{title}}}"],
  ["{{&title}}", "refused-mustache: {{&title}}"],
  ["{{* x}}", "refused-mustache: {{* x}}"],
  ["{{#> x}}{{/x}}", "refused-mustache: {{#> x}}"],
  ["{{> (lookup . 'x')}}", "refused-mustache: {{> (lookup . 'x')}}"],
  ['{{lookup stages "0"}}', 'refused-mustache: {{lookup stages "0"}}'],
  ["{{log title}}", "refused-mustache: {{log title}}"],
  ["{{log}}", "refused-mustache: {{log}}"],
  ["{{#with owner}}\n{{title}}\n{{/with}}", "refused-mustache: {{#with owner}}"],
  ['{{"title"}}', 'refused-mustache: {{"title"}}'],
  ["{{#if null}}{{/if}}", "refused-mustache: null"],
  ["{{#keep}}\n{{title}}\n{{else}}\n{{/keep}}", "refused-mustache: {{#keep}}"],
  ["{{#sectoin}}\n{{/sectoin}}", "unknown-helper: {{#sectoin}}"],
  ["{{pros welcome}}", "unknown-helper: {{pros welcome}}"],
  ["{{#if (eq title title)}}{{/if}}", "unknown-helper: (eq title title)"],
  ["{{prose welcome title}}", "wrong-arguments: {{prose welcome title}}"],
  ["{{#each stages title}}\n{{/each}}", "wrong-arguments: {{#each stages title}}"],
  ["{{#if}}\n{{/if}}", "wrong-arguments: {{#if}}"],
  ["{{t title}}", "wrong-arguments: {{t title}}"],
  ["{{part title}}", "wrong-arguments: {{part title}}"],
  ["{{title}}\uE000", "private-character: \uE000"],
  ["{{title}}\n{{purpose}}", "joined-lines: {{purpose}}"],
  ["{{#if draft}}\n{{title}}\n{{/if}}\n{{purpose}}", "joined-lines: {{purpose}}"],
  [stages("{{title}}"), "joined-lines: {{title}}"],
  ["- {{title}}\n{{purpose}}", "joined-lines: {{purpose}}"],
  ["> {{title}}\n> {{purpose}}", "joined-lines: {{purpose}}"],
  ["| {{title}} |", "bar-paragraph: | "],
  ["## {{title}}", "template-heading: ## "],
  ["Hello {{title}}", "untranslated-words: Hello "],
  ['{{#table title="Hello"}}\n{{/table}}', 'untranslated-words: "Hello"'],
  ["{{title}} {{pageBreak}}", "container-inside-line: {{pageBreak}}"],
  ["- {{#keep}}\n{{/keep}}", "container-inside-line: {{#keep}}"],
  ["{{#keep}}\n{{/keep}} {{title}}", "container-inside-line: {{#keep}}"],
  ["**{{prose welcome}}**", "container-inside-line: {{prose welcome}}"],
  ['{{title}}: {{part "count" of=stages}}', 'container-inside-line: {{part "count" of=stages}}'],
  ["[{{title}}]({{version}})", "value-in-address: ]({{version}}"],
  ["{{#row}}\n{{/row}}", "misplaced-container: {{#row}}"],
  ['{{#callout kind="note"}}\n{{pageBreak}}\n{{/callout}}', "misplaced-container: {{pageBreak}}"],
  ["{{#table}}\n{{title}}\n{{/table}}", "loose-text: {{title}}"],
  ["{{#keep size=4}}\n{{/keep}}", "unknown-attribute: 4"],
  ['{{part "count" of=stages off=1}}', "unknown-attribute: 1"],
  [
    '{{#section id="x" kind="chapter"}}\n{{/section}}',
    'missing-attribute: {{#section id="x" kind="chapter"}}',
  ],
  ['{{part "count"}}', 'missing-attribute: {{part "count"}}'],
  ['{{#callout kind="notte"}}\n{{/callout}}', 'wrong-attribute: "notte"'],
  ['{{#sheet size="A6" per="four"}}\n{{/sheet}}', 'wrong-attribute: "four"'],
  ["{{titel}}", "unknown-template-field: titel"],
  ["{{owner.ttle}}", "unknown-template-field: owner.ttle"],
  ["{{constructor}}", "unknown-template-field: constructor"],
  ["{{__proto__.x}}", "unknown-template-field: __proto__.x"],
  ["{{title.constructor}}", "unknown-template-field: title.constructor"],
  ["{{stages.[0]}}", "unknown-template-field: stages.[0]"],
  ["{{@key}}", "unknown-template-field: @key"],
  ["{{../title}}", "unknown-template-field: ../title"],
  [stages("{{purpose}}\n"), "unknown-template-field: purpose"],
  ["{{#if draft}}{{#if never}}{{/if}}{{/if}}", "unknown-template-field: never"],
  ["{{stages}}", "list-as-text: stages"],
  ["{{#if draft}}{{#unless draft}}{{stages}}{{/unless}}{{/if}}", "list-as-text: stages"],
  [stages("{{#each steps}}\n- {{this}}\n{{/each}}"), "thing-as-text: this"],
  ["{{draft}}", "flag-as-text: draft"],
  ["{{welcome}}", "prose-as-text: welcome"],
  ['{{#section id="x" kind="chapter" title=welcome}}\n{{/section}}', "prose-as-text: welcome"],
  [standards("{{level}}\n"), "word-without-text: level"],
  ["{{inline title}}", "text-as-prose: title"],
  ["{{#each title}}\n{{/each}}", "not-a-list: title"],
  ["{{list title}}", "not-a-list: title"],
  ["{{deputy}}", "missing-condition: deputy"],
  ["{{deputy.title}}", "missing-condition: deputy.title"],
  ["{{#if deputy}}{{/if}}{{deputy}}", "missing-condition: deputy"],
  ["{{#unless deputy}}{{deputy}}{{/unless}}", "missing-condition: deputy"],
  ["{{#if (or deputy draft)}}{{deputy}}{{/if}}", "missing-condition: deputy"],
  [stages("{{prose lead}}\n"), "missing-condition: lead"],
  [standards('{{#if (is level "musst")}}{{/if}}'), 'unknown-template-word: "musst"'],
  ['{{part "cuont" of=stages}}', 'unknown-part: {{part "cuont" of=stages}}'],
  ['{{t "standard"}}', 'unknown-string: "standard"'],
  ['{{t "standards"}}', 'missing-string-value: {{t "standards"}}'],
  ["{{> standrad}}", "unknown-template: {{> standrad}}"],
  ["{{> 12}}", "unknown-template: {{> 12}}"],
  ["{{#if draft}}".repeat(70) + "{{/if}}".repeat(70), "template-too-deep: "],
  [`{{#if ${"(not ".repeat(90)}draft${")".repeat(90)}}}{{/if}}`, "template-too-deep: "],
];

const right: readonly string[] = [
  "{{#if deputy}}{{deputy}} {{deputy.title}}{{/if}}",
  "{{#unless deputy}}{{title}}{{else}}{{deputy}}{{/unless}}",
  "{{#if deputy.title}}{{deputy.title}}{{/if}}",
  "{{#if (and draft deputy)}}{{deputy}}{{/if}}",
  "{{#if (not deputy)}}{{title}}{{else}}{{deputy}}{{/if}}",
  "{{#if draft}}{{title}}{{else if deputy}}{{deputy}}{{/if}}",
  stages("{{#if lead}}\n{{prose lead}}\n\n{{/if}}"),
  stages(
    "{{#each standards as |s n|}}\n- {{s.title}} {{n}} {{../title}} {{@root.title}} {{@index}}\n{{/each}}",
  ),
  "- {{title}}\n- {{purpose}}\n\n{{title}}\\\n{{purpose}}",
  "> {{title}}\n>\n> {{purpose}}",
  "{{title}} {{#if draft}}· {{/if}}{{purpose}}",
  '{{#if draft}}{{part "count" of=stages}}{{/if}}',
  "{{title}}&nbsp;{{purpose}}",
  standards('{{> "standard" number=1 stage=title}}'),
];

describe("checkTemplate", () => {
  it("finds nothing in a good book", () => {
    expect(checkTemplate(book, shape, checkEnvironment)).toEqual([]);
  });

  it.each(cases)("%j", (text, finding) => {
    expect(found(text)).toEqual([finding]);
  });

  it.each(right.map((text) => [text]))("%j is right", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("lets a workspace's template have words of its own", () => {
    expect(found("Hello {{title}}", false)).toEqual([]);
  });

  it("has a case for every kind of finding", () => {
    const elsewhere = ["circular-template", "template-too-long", "unprintable-value"];
    const tried = new Set([...cases.map(([, finding]) => finding.split(":")[0]), ...elsewhere]);
    expect(Object.keys(templateSeverities).filter((rule) => !tried.has(rule))).toEqual([]);
  });

  it("names templates that put one another in", () => {
    const a = loadTemplate("a", "{{> b}}");
    const templates = { a, b: loadTemplate("b", "{{> a}}") };
    const findings = checkTemplate(a, shape, { ...checkEnvironment, templates });
    expect(findings).toEqual([
      {
        rule: "circular-template",
        params: { chain: ["a", "b", "a"] },
        at: { file: "b", span: [0, 7] },
      },
    ]);
  });

  it("checks an included template where it is put in, with what it is given", () => {
    const templates = { role: loadTemplate("role", "{{title}} {{heading}} {{ttle}}") };
    const template = loadTemplate(
      "t",
      '{{> role owner heading=(t "none")}}\n\n{{#if deputy}}\n{{> role deputy heading=title}}\n{{/if}}',
    );
    const findings = checkTemplate(template, shape, { ...checkEnvironment, templates });
    expect(findings.map(({ rule, at }) => [rule, at.file])).toEqual([
      ["unknown-template-field", "role"],
    ]);
  });

  it("gives up on templates that include one another too often", () => {
    const names = Array.from({ length: 30 }, (_, n) => `t${n}`);
    const templates = Object.fromEntries(
      names.map((name, n) => [
        name,
        loadTemplate(name, n === 29 ? "" : `{{> t${n + 1}}}\n{{> t${n + 1}}}\n`),
      ]),
    );
    const findings = checkTemplate(loadTemplate("t", "{{> t0}}"), shape, {
      ...checkEnvironment,
      templates,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(["template-too-long"]);
  });

  it("suggests what was meant", () => {
    const suggestions = [
      "{{titl}}",
      '{{t "standard"}}',
      "{{> standrad}}",
      '{{part "cout" of=stages}}',
      "{{#sectoin}}\n{{/sectoin}}",
    ];
    expect(suggestions.map((text) => check(text)[0]?.params)).toMatchObject([
      { suggestion: "title" },
      { suggestion: "standards" },
      { suggestion: "standard" },
      { suggestion: "count" },
      { suggestion: "section" },
    ]);
  });
});

describe("the words of template findings", () => {
  const findings = cases.flatMap(([text]) => check(text));

  it.each(findings.map((finding) => [finding.rule, finding] as const))("%s", (_, finding) => {
    const { message, help } = wordsOf(finding);
    expect(message.replaceAll(/`[^`]*`/g, "")).not.toMatch(
      /\.$|\bnull\b|undefined|\bobject\b|schema|must NOT/,
    );
    expect(help).toMatch(/^[a-z`]/);
    expect(help).not.toMatch(/\.$|undefined|schema/);
  });
});

function wordsOf(finding: Finding): { message: string; help?: string } {
  const texts: Readonly<Record<string, (p: never) => { message: string; help?: string }>> =
    templateTexts;
  const text = texts[finding.rule];
  if (text === undefined) throw new Error(`no text for ${finding.rule}`);
  return text(finding.params as never);
}
