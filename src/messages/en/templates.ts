import type { FindingText } from "../../diagnostic.ts";
import type { DocumentFindings, TemplateFindings } from "../../findings/templates.ts";
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
      "there are `#if`, `#unless`, `#each`, `t`, `prose`, `inline`, `list`, `part` and the containers; docs/templates.md lists them",
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
  "word-without-text": (p) => ({
    message: `\`${p.field}\` is ${either(p.words)}, and svc has no words for that in the language of the book`,
    help: `say it in your own: \`{{#if (is ${p.field} "${p.word}")}} … {{/if}}\``,
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
    help: meant(p, "docs/templates.md lists the parts"),
  }),
  "unknown-string": (p) => ({
    message: `The book has no text called "${p.key}"`,
    help: meant(p, "use a text that exists, or write the words themselves into the template"),
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

const BARE: Readonly<Record<DocumentFindings["bare-document"]["kind"], string>> = {
  list: "is a list",
  text: "is a text",
  nothing: "is empty",
};

const UNSAFE: Readonly<
  Record<DocumentFindings["unsafe-document-name"]["why"], (name: string) => string>
> = {
  device: (name) => `"${name}" cannot be the name of a file on Windows`,
  characters: (name) => `A document cannot be called "${name}": its files could not be called so`,
  scripts: (name) => `The name "${name}" mixes letters of two alphabets, which look alike`,
  composition: (name) =>
    `The name "${name}" writes an accent as a character of its own, so nobody could type it`,
};

const MISPLACED: Readonly<
  Record<DocumentFindings["misplaced-template"]["why"], (expected: string) => FindingText>
> = {
  ending: (expected) => ({
    message: "This file is not read: its name has another ending than svc looks for",
    help: `call it ${expected}`,
  }),
  folder: (expected) => ({
    message:
      "This file is not read: templates stand in the folder of their document, and not deeper",
    help: `move it into the folder of its document, such as ${expected}`,
  }),
  yaml: (expected) => ({
    message: "This file lies among the templates, so it is no part of the workspace",
    help: `move it out of ${expected} if it says something about the service, or delete it`,
  }),
};

export const documentTexts: {
  readonly [R in keyof DocumentFindings]: (p: DocumentFindings[R]) => FindingText;
} = {
  "misplaced-template": (p) => MISPLACED[p.why](p.expected),
  "missing-document": (p) => ({
    message: `The folder "${p.document}" has templates, but no document.yaml`,
    help:
      p.suggestion === undefined
        ? `write ${p.file} with the line \`title: …\``
        : `did you mean \`${p.suggestion}\`? Then call the folder so`,
  }),
  "bare-document": (p) => ({
    message: `document.yaml says what a document is called and made of, but this one ${BARE[p.kind]}`,
    help: "begin with `title: …`, and name the templates below it: `pages: [welcome, promises]`",
  }),
  "unsafe-document-name": (p) => ({
    message: UNSAFE[p.why](p.document),
    help: p.fixed === undefined ? "give the folder another name" : `call the folder ${p.fixed}`,
  }),
  "extract-like-name": (p) => ({
    message: `The files of "${p.document}" could be called like those of an extract or a chapter of "${p.other}"`,
    help: `give the folder a name that does not begin with ${p.other}-`,
  }),
  "unnamed-pages": (p) => ({
    message: `The document "${p.document}" does not say which templates it is made of`,
    help:
      p.templates.length === 0
        ? `write a template ${p.document}.md.hbs beside this file`
        : `name them in their order: \`pages: [${p.templates.join(", ")}]\``,
  }),
  "unknown-chapter": (p) => ({
    message: `The handbook has no chapter "${p.id}"`,
    help: meant(
      p,
      "give it a title in svc.yaml under `handbook`, `chapters`; or make it one of the `pages`, with a title of its own",
    ),
  }),
  "unused-template": (p) => ({
    message: `Nothing in this document uses the template "${p.name}"`,
    help:
      p.suggestion === undefined
        ? `name it in document.yaml, put it into another template with \`{{> ${p.name}}}\`, or delete it`
        : `did you mean \`${p.suggestion}\`? Then call the file ${p.suggestion}.md.hbs`,
  }),
  "unfit-inclusion": (p) => ({
    message:
      p.why === "place"
        ? `What \`{{> ${p.name}}}\` prints cannot stand in the container around it`
        : `\`{{> ${p.name}}}\` prints what ${withArticle(p.of)} does not have`,
    help:
      p.why === "place"
        ? "put it outside of the container"
        : "put it inside the `{{#each …}}` that goes through the things it is about",
  }),
  "unfit-page": (p) => ({
    message: `The template "${p.name}" of the handbook cannot be a page by itself`,
    help: p.isChapter
      ? "it is made for its chapter: name it under `chapters`"
      : `put it into a template of your own, inside the \`{{#each …}}\` that goes through the things it is about: \`{{> ${p.name}}}\``,
  }),
  "empty-document": (p) => ({
    message: `There is nothing in the document "${p.document}": its templates print nothing of this workspace`,
    help: "write the words that always stand there outside of every `{{#if}}` and `{{#each}}`",
  }),
};
