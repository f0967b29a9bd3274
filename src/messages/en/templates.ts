import type { FindingText } from "../../diagnostic.ts";
import type { TemplateFindings } from "../../findings/templates.ts";
import { either, quoted, withArticle } from "./words.ts";

/** `p.suggestion` as a question, else what to do without one. */
function meant(p: { readonly suggestion?: string }, otherwise: string): string {
  return p.suggestion === undefined ? otherwise : `did you mean \`${p.suggestion}\`?`;
}

const refusals: Readonly<Record<TemplateFindings["refused-mustache"]["why"], string>> = {
  raw: "write it with two braces: `{{title}}`; nothing in a template has to be escaped",
  decorator: "take it out; templates have no decorators",
  dynamicPart: "name the template to put in: `{{> standard}}`; use `{{#if}}` to choose between two",
  partBlock: "write `{{> standard}}` on a line of its own",
  helper:
    "templates only have `#if`, `#unless` and `#each`; write the whole path: `{{owner.title}}`",
  literal: 'name a field, or a text of the book: `{{t "key"}}`',
  else: "take `{{else}}` away, or put it into an `{{#if}}` or `{{#each}}`",
};

export const templateTexts: {
  readonly [R in keyof TemplateFindings]: (p: TemplateFindings[R]) => FindingText;
} = {
  "template-syntax": (p) => ({
    message: `This template cannot be read: ${p.reason}`,
    help: "check that braces come in pairs, and that every `{{#…}}` has its `{{/…}}`",
  }),
  "refused-mustache": (p) => ({
    message: `\`${p.form}\` is not allowed in a template`,
    help: refusals[p.why],
  }),
  "unknown-helper": (p) => ({
    message: `Templates have no \`${p.name}\``,
    help: meant(
      p,
      "the reference of templates lists what there is: `#if`, `#unless`, `#each`, `t`, `prose`, `inline`, `list`, `part` and the containers",
    ),
  }),
  "wrong-arguments": (p) => ({
    message: `\`${p.name}\` is not written this way`,
    help: `the form that works is \`${p.form}\``,
  }),
  "private-character": (p) => ({
    message: `The template contains the invisible character ${p.code}, which svc needs for itself`,
    help: "delete it; the line below shows where it is",
  }),
  "joined-lines": () => ({
    message: "This line and the one above it become one paragraph",
    help: "leave an empty line between them, or write both on one line",
  }),
  "bar-paragraph": () => ({
    message: "A line begins with `|`, but templates have no tables drawn with bars",
    help: "use `{{#table}}`, `{{#row}}` and `{{#cell}}`",
  }),
  "template-heading": () => ({
    message: "A template has no headings with `#`",
    help: "use `{{#section title=…}}` or `{{#card title=…}}`: the level follows from what stands in what",
  }),
  "untranslated-words": (p) => ({
    message: `"${p.words}" would be printed in every language`,
    help: 'move the words into the texts of the book and write `{{t "key"}}`',
  }),
  "container-inside-line": (p) => ({
    message: `\`${p.name}\` has to stand on a line of its own`,
    help: "begin a new line before it, and another one after it",
  }),
  "value-in-address": () => ({
    message: "The address of a link cannot contain a field",
    help: "print the thing itself: `{{owner}}` becomes a link to it",
  }),
  "misplaced-container": (p) => ({
    message: `\`${p.name}\` cannot stand in ${p.inside === "" ? "the document itself" : `\`${p.inside}\``}`,
    help: `put it into ${either(p.parents.map((parent) => (parent === "" ? "the document itself" : `\`${parent}\``)))}`,
  }),
  "loose-text": (p) => ({
    message: `There is text directly in \`${p.inside}\``,
    help: p.children.length === 0 ? "take it away" : `put it into ${either(quoted(p.children))}`,
  }),
  "unknown-attribute": (p) => ({
    message: `\`${p.name}\` has no \`${p.attribute}\``,
    help: meant(p, p.known.length === 0 ? "take it away" : `it has ${either(quoted(p.known))}`),
  }),
  "missing-attribute": (p) => ({
    message: `\`${p.name}\` needs ${withArticle(`\`${p.attribute}\``)}`,
    help: `write \`${p.attribute}=…\` in it`,
  }),
  "wrong-attribute": (p) => ({
    message: `\`${p.attribute}\` of \`${p.name}\` takes ${p.takes}`,
    help: meant(p, "write one of these"),
  }),
  "unknown-template-field": (p) => ({
    message: `\`${p.field}\`: ${withArticle(p.of)} has no \`${p.name}\``,
    help: meant(p, `it has ${quoted(p.known).join(", ")}`),
  }),
  "list-as-text": (p) => ({
    message: `\`${p.field}\` is a list and cannot be printed as one text`,
    help: `write \`{{list ${p.field}}}\`, or go through it: \`{{#each ${p.field}}} … {{/each}}\``,
  }),
  "thing-as-text": (p) => ({
    message: `\`${p.field}\` is ${withArticle(p.of)} and has to be printed field by field`,
    help: `name the field you mean: \`{{${p.field}.…}}\``,
  }),
  "flag-as-text": (p) => ({
    message: `\`${p.field}\` is a yes or no and has no text`,
    help: `use it as a condition: \`{{#if ${p.field}}} … {{/if}}\``,
  }),
  "prose-as-text": (p) => ({
    message: `\`${p.field}\` is written in Markdown`,
    help: `write \`{{prose ${p.field}}}\` for paragraphs, or \`{{inline ${p.field}}}\` inside a line`,
  }),
  "text-as-prose": (p) => ({
    message: `\`${p.field}\` is plain text, which \`${p.helper}\` does not print`,
    help: `write \`{{${p.field}}}\``,
  }),
  "not-a-list": (p) => ({
    message: `\`${p.field}\` is not a list, as \`${p.helper}\` needs`,
    help: `write \`{{#if ${p.field}}}\` or \`{{${p.field}}}\``,
  }),
  "missing-condition": (p) => ({
    message: `\`${p.field}\` may be absent: \`${p.optional}\` is not always written`,
    help: `put it inside \`{{#if ${p.optional}}} … {{/if}}\``,
  }),
  "unknown-template-word": (p) => ({
    message: `\`${p.field}\` is never "${p.word}"`,
    help: meant(p, `it is ${either(quoted(p.words))}`),
  }),
  "unknown-part": (p) => ({
    message: `There is no part called "${p.name}"`,
    help: meant(p, "`svc list parts` shows those that exist"),
  }),
  "unknown-string": (p) => ({
    message: `The book has no text called "${p.key}"`,
    help: meant(p, "add it to the texts of the book in every language, or use one that exists"),
  }),
  "missing-string-value": (p) => ({
    message: `The text "${p.key}" needs \`${p.name}\``,
    help: `write \`{{t "${p.key}" ${p.name}=…}}\``,
  }),
  "unknown-template": (p) => ({
    message: `There is no template called "${p.name}"`,
    help: meant(p, "name a `.md.hbs` file of the same folder, without its ending"),
  }),
  "circular-template": (p) => ({
    message: `These templates put one another in without end: ${p.chain.join(" → ")}`,
    help: "take one of them out",
  }),
  "template-too-deep": (p) => ({
    message: `More than ${p.most} blocks stand in one another`,
    help: "move the inner part into a template of its own, or use a part",
  }),
  "template-too-long": (p) => ({
    message: `Printing this template takes more than ${p.most} steps`,
    help: "look for an `{{#each}}` inside another `{{#each}}` over the same long list",
  }),
  "unprintable-value": (p) => ({
    message: `svc cannot print a value of the kind "${p.kind}"`,
    help: "print one of its fields instead",
  }),
};
