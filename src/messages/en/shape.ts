import type { FindingText } from "../../diagnostic.ts";
import type { Kind, ShapeFindings } from "../../findings/shape.ts";
import { either, quoted, withArticle } from "./words.ts";

export const shapeTexts: {
  readonly [R in keyof ShapeFindings]: (p: ShapeFindings[R]) => FindingText;
} = {
  "bare-list": (p) => ({
    message:
      p.kind === "list"
        ? "This file is a list, but does not say of what"
        : "This file is a text; svc reads files with lists of roles, standards, situations and so on",
    help: "begin with a line that names what is listed, such as `standards:`, and put the entries below it with dashes",
  }),
  "bare-entity": (p) => ({
    message:
      p.one === undefined
        ? "This file describes one thing, but does not say what it is"
        : `This file describes ${withArticle(p.one)}, but does not say so`,
    help: `write \`${p.collection ?? "standards"}:\` as the first line, and below it \`- id: …\` with all other fields two spaces further to the right`,
  }),
  "unknown-collection": (p) => ({
    message: `There is nothing called "${p.key}" in a workspace`,
    help:
      p.suggestion === undefined
        ? `a file holds collections such as roles, stages, standards or situations${p.inSettings ? ", and svc.yaml settings such as company or handbook" : ""}; the format page lists them all`
        : `did you mean \`${p.suggestion}\`?`,
  }),
  "misplaced-setting": (p) => ({
    message: `\`${p.key}\` belongs into svc.yaml, not into this file`,
    help: `move \`${p.key}\` with all that is below it to svc.yaml`,
  }),
  "keyed-collection": (p) => ({
    message: `\`${p.collection}\` is a list, but here each ${p.one} has its id as a name`,
    help: `put a dash before each ${p.one} and give the id as a field: \`- id: ${p.id}\``,
  }),
  "single-entity": (p) => ({
    message: `\`${p.collection}\` is a list, also with one ${p.one} in it`,
    help: "put a dash and a space before its first field, and indent the others by two more spaces",
  }),
  "not-an-entity": (p) => ({
    message:
      p.entry === undefined
        ? `\`${p.collection}\` is a list of ${p.collection}, each with its fields`
        : `Entry ${p.entry} of \`${p.collection}\` is not ${withArticle(p.one)} with fields`,
    help:
      p.fixed === undefined
        ? `write each ${p.one} as \`- id: …\` with its other fields below the id`
        : `write \`${p.fixed}\` with its other fields`,
  }),
  "misplaced-entity": (p) => ({
    message: `${p.what} has the fields of ${withArticle(p.one)}`,
    help: `move it below \`${p.collection}:\`, where the ${p.title} stand`,
  }),
  "unknown-field": (p) => ({
    message: `${p.what}: there is no field "${p.field}"${fieldPlace(p)}`,
    help: fieldHelp(p),
  }),
  "missing-field": (p) => ({
    message: `${p.what} has no ${either(p.fields.map(({ title }) => title)).replace(" or ", " and no ")}`,
    help: `add ${p.fields.map(({ field }) => `\`${SETTINGS[field] ?? `${field}: …`}\``).join(", ")}`,
  }),
  "not-in-this-version": (p) => ({
    message: `${p.what}: \`${p.name}\` is not in this version of svc yet`,
    help: "take it out for now, so that nobody relies on it",
  }),
  "empty-value": (p) => ({
    message:
      p.entry === undefined
        ? `${p.what}: \`${p.field}\` is empty`
        : `${p.what}: entry ${p.entry} of \`${p.field}\` is empty`,
    help:
      p.entry === undefined
        ? `write the ${p.title}, or delete the line`
        : "write something behind the dash, or delete the dash",
  }),
  "empty-list": (p) => ({
    message: `${p.what}: \`${p.field}\` is a list with nothing in it`,
    help: `write what belongs into it, or delete \`${p.field}\``,
  }),
  "list-needed": (p) => ({
    message: `${p.what}: \`${p.field}\` is a list, also with one entry`,
    help: `write ${p.fixed.length === 1 ? "it" : "each"} on a line of its own with a dash before it (${p.fixed.map((line) => `\`${line}\``).join(", ")}), or put square brackets around ${p.fixed.length === 1 ? "it" : "them"}`,
  }),
  "single-needed": (p) => ({
    message:
      p.count > 1
        ? `${p.what}: \`${p.field}\` takes one value, and here are ${p.count}`
        : `${p.what}: \`${p.field}\` takes one value, not a list`,
    help:
      p.fixed === undefined
        ? "keep one of them, and write it without brackets or dash"
        : `write \`${p.fixed}\``,
  }),
  "text-needed": (p) => ({
    message: `${p.what}: ${place(p)} is a text, but ${p.written} without quotes is ${p.found === "number" ? "a number" : "a yes or no"}`,
    help: `put it in quotes: \`${p.fixed}\``,
  }),
  "wrong-kind": (p) => ({
    message: `${p.what}: ${place(p)} must be ${KINDS[p.needed]}, and here ${p.found === "fields" ? "are" : "is"} ${KINDS[p.found]}`,
    help: kindHelp(p),
  }),
  "number-needed": (p) => ({
    message: `${p.what}: ${place(p)} must be a ${p.whole ? "whole number" : "number"}, not ${p.written}`,
    help:
      p.fixed === undefined
        ? `write digits only${p.whole ? "" : ", with a point before the decimals"}`
        : `write \`${p.fixed}\``,
  }),
  "number-too-long": (p) => ({
    message: `${p.what}: ${place(p)} has more digits than svc can keep exactly: ${p.written}`,
    help: "write a smaller number",
  }),
  "flag-needed": (p) => ({
    message: `${p.what}: ${place(p)} must be true or false, not ${p.written}`,
    help:
      p.fixed === undefined ? "write `true` for yes, or `false` for no" : `write \`${p.fixed}\``,
  }),
  "unknown-word": (p) => ({
    message: `${p.what}: "${p.word}" is not one of the words for \`${p.field}\``,
    help: wordHelp(p),
  }),
  "invalid-date": (p) => ({
    message: p.real
      ? `${p.what}: ${place(p)} must be a date like 2026-03-31, not ${p.written}`
      : `${p.what}: there is no ${p.written} in the calendar`,
    help: p.real
      ? "write year, month and day with digits: `2026-03-31`"
      : "correct the month or the day",
  }),
  "invalid-id": (p) => ({
    message: `${p.what}: ${ID_FAULTS[p.because](p.id)}`,
    help:
      p.fixed === undefined
        ? "use letters and digits, with `.`, `-` or `_` between words, and letters of one alphabet in each word"
        : `write \`${p.fixed}\``,
  }),
  "ambiguous-word": (p) => ({
    message: `${p.what}: many programs read ${p.written} without quotes as yes or no, and here it is a text`,
    help: `put it in quotes: \`${p.fixed}\``,
  }),
};

const KINDS: Readonly<Record<Kind, string>> = {
  text: "a text",
  number: "a number",
  flag: "true or false",
  list: "a list",
  fields: "fields (`name: value`)",
};

/** What svc.yaml must say, as a newcomer can copy it; no other thing has fields of these names. */
const SETTINGS: Readonly<Record<string, string>> = {
  svc: "svc: 1",
  language: "language: en",
  company: "company: {name: …}",
  handbook: "handbook: {title: …}",
};

const ID_FAULTS: Readonly<Record<ShapeFindings["invalid-id"]["because"], (id: string) => string>> =
  {
    characters: (id) => `the id "${id}" has a character that no id can have`,
    scripts: (id) => `the id "${id}" mixes letters of two alphabets in one word, which look alike`,
    composition: (id) =>
      `the id "${id}" writes an accent as a character of its own, so other programs will not find it`,
  };

function place(p: { readonly field: string; readonly entry?: number }): string {
  return p.entry === undefined ? `\`${p.field}\`` : `entry ${p.entry} of \`${p.field}\``;
}

function fieldPlace(p: ShapeFindings["unknown-field"]): string {
  if (p.outside !== undefined || p.inside !== undefined) return " here";
  return "";
}

function fieldHelp(p: ShapeFindings["unknown-field"]): string {
  if (p.suggestion !== undefined) return `did you mean \`${p.suggestion}\`?`;
  if (p.outside !== undefined) return `\`${p.field}\` belongs to ${p.outside}: move it there`;
  if (p.inside !== undefined)
    return `\`${p.field}\` belongs inside ${either(quoted(p.inside))}: move it there`;
  return "delete it, or write it as the field that you mean; the format page lists all fields";
}

function kindHelp(p: ShapeFindings["wrong-kind"]): string {
  if (p.fixed !== undefined)
    return p.found === "fields" ? `put the text in quotes: \`${p.fixed}\`` : `write \`${p.fixed}\``;
  if (p.needed === "fields")
    return `write the fields of the ${p.title} on lines below, each as \`name: value\`, two spaces further to the right`;
  return p.found === "list"
    ? "write it without brackets and dashes"
    : `write the ${p.title} as one text behind \`${p.field}:\``;
}

function wordHelp(p: ShapeFindings["unknown-word"]): string {
  const list = p.more > 0 ? `${p.words.join(", ")} and ${p.more} more` : either(p.words);
  return p.suggestion === undefined
    ? `write ${list}`
    : `did you mean \`${p.suggestion}\`? (it can be ${list})`;
}
