import type { FindingText } from "../../diagnostic.ts";
import type { ModelFindings } from "../../findings/model.ts";
import type { Token } from "../../scene.ts";
import { either, quoted, withArticle } from "./words.ts";

export const modelTexts: {
  readonly [R in keyof ModelFindings]: (p: ModelFindings[R]) => FindingText;
} = {
  "unknown-reference": (p) => ({
    message: `${p.what} ${unknownName(p)}`,
    help: referenceHelp(p),
    also: [
      ...(p.suggestion === undefined ? [] : [`${p.suggestion} is defined here`]),
      ...Array.from({ length: p.shown }, () => `"${p.id}" is named here`),
    ],
  }),
  "duplicate-id": (p) => ({
    message: `There are two ${p.kind} called "${p.id}"`,
    help: "give one of them another id; if it is the same thing, keep one and delete the other",
    also: [`the first "${p.id}" is here`],
  }),
  "look-alike-id": (p) => ({
    message: `The ids "${p.id}" and "${p.other}" look alike but are not the same`,
    help: "if both mean the same thing, write the id the same way; if not, choose ids that nobody can mix up",
    also: [`"${p.other}" is here`],
  }),
  "circular-reference": (p) => ({
    message: `These ${p.kind} go round in a circle: ${p.chain.join(" → ")}`,
    help: "take one of the links away, so that there is a top",
  }),
  "missing-place": (p) => ({
    message: `${p.what} does not say where it holds`,
    help: "name its `steps`, `stages` or `situations`, or write `everyInteraction: true`",
  }),
  "different-owners": (p) => ({
    message: `${p.what} holds at places with different owners: ${p.owners.join(", ")}`,
    help: "name the one role that answers for it: `owner: …`",
  }),
  "missing-limit": (p) => ({
    message: `${p.what} says no limit`,
    help: "write one: `within: 60 s`, `atMost: 3 times`, `atLeast: 2 per day`, `by: 17:00`, …; or `noTarget:` with the reason",
  }),
  "several-limits": (p) => ({
    message: `${p.what} has more than one limit: ${p.words.join(" and ")}`,
    help: "keep one; write the other as a second target with the same `measure`, or use `or:` for the same limit in another unit",
  }),
  "missing-partner": (p) => ({
    message: `${p.what}: \`${p.field}\` only makes sense together with ${p.partner}`,
    help: `add ${p.partner}, or take \`${p.field}\` away`,
  }),
  "conflicting-fields": (p) => ({
    message: `${p.what} has both \`${p.one}\` and \`${p.other}\``,
    help: "keep one of the two",
  }),
  "share-of-nothing": (p) => ({
    message: `${p.what}: \`of\` says what a percentage is a share of, but \`${p.word}\` is no percentage`,
    help: "write the limit in per cent (`atLeast: 30 %`), or take `of` away",
  }),
  "missing-one-of": (p) => ({
    message: `${p.what} needs ${either(quoted(p.fields))}`,
    help: `write at least one of them: ${p.fields.map((f) => `\`${f}:\``).join(", ")}`,
  }),
  "one-of-only": (p) => ({
    message: `${p.what} needs exactly one of ${either(quoted(p.fields))}`,
    help: "keep one of them",
  }),
  "variant-without-scope": (p) => ({
    message: `${p.what} has a variant that does not say where or when it holds`,
    help: "say for what part it is: `locations`, `tiers`, `channels`, `segments`, `services`, `hours`, `season` or `when`; a target may also say `starts` or `ends`",
  }),
  "nested-too-deep": (p) => ({
    message: `${p.what} stands inside \`${p.field}\` and cannot have \`${p.field}\` of its own`,
    help: "put the inner entries beside this one",
  }),
  "missing-waiver": (p) => ({
    message: `${p.what} is looser for ${p.places.join(", ")}${inBrackets(p.limit)} than for the others${inBrackets(p.base)}, and nothing permits it`,
    help: "add `waiver:` with the id of an entry under `waivers` (who allowed it, why, until when), or make the limit at least as strict",
  }),
  "missing-reason": (p) => ({
    message: `${p.what} needs a reason: ${p.because}`,
    help: "add `reason: …` in a few words",
  }),
  "no-time-at-all": (p) => ({
    message: `${p.what}: \`${p.field}: ${p.written}\` leaves nothing to keep within`,
    help: "write an amount above 0; `± 5 min` allows a little before and after",
  }),
  "contradicting-limits": (p) => ({
    message: `${p.what}: ${CONTRADICTIONS[p.because](p.one, p.other)}`,
    help: "change one of the two",
  }),
  "wrong-form": (p) => ({
    message: `${p.what}: "${p.written}" cannot be read as \`${p.field}\``,
    help: `write it like \`${p.field}: ${p.form}\``,
  }),
  "wrong-anchors": (p) => ({
    message: `${p.what} has ${p.expected} possible answers (0 to ${p.expected - 1}) but ${p.found} descriptions`,
    help: `write ${p.expected} texts under \`anchors\`, the first one for 0`,
  }),
  "second-catch-all": (p) => ({
    message: `${p.what} is a second situation for everything that is not listed`,
    help: "there can be one; take `catchAll` away here or there",
    also: ["the first is here"],
  }),
  "demand-of-several": (p) => ({
    message: `${p.what}: a demand says exactly one limit`,
    help: "keep one of `within`, `atMost`, `atLeast`, `exactly`, `mean` or `remedy`; write a second entry under `sources` for another one",
  }),
  "incomplete-chapter": (p) => ({
    message: `${p.what} is a chapter of your own and needs ${p.missing.map((m) => `\`${m}\``).join(" and ")}`,
    help: "the built-in chapters are terms, general, principles, communication, appearance, accountability, control and evaluation",
  }),
  "empty-chapter": (p) => ({
    message: `Chapter ${p.number}, “${p.title}”, has nothing in it, and the handbook is ${p.isApproved ? "approved" : "under review"}`,
    help: `fill ${either(quoted(p.collections))}; or leave the chapter out, under \`handbook\`: \`chapters: [{id: ${p.id}, omit: true}]\``,
  }),
  "incomplete-approval": (p) => ({
    message: `The handbook is approved but does not say ${p.missing.map((m) => `\`${m}\``).join(", ")}`,
    help: "write them under `handbook`: for whom it is, what for, and why; or set its `status` to draft or review",
  }),
  "unverified-action": (p) => ({
    message: `${p.what} is verified, but not by another role than its owner`,
    help: "name who verified it: `verifiedBy: …`, a role other than the owner",
  }),
  "low-contrast": (p) => ({
    message: `${p.what}: ${SIGHTS[p.front] ?? SIGHTS[p.back] ?? p.front} cannot be read well on this paper: the contrast is ${p.ratio} to 1, and must be ${p.least} to 1`,
    help: `write \`value: "${p.paper}"\`, the nearest paper on which everything can be read; readers whose screen is dark get a dark page by themselves`,
  }),
  "unknown-version": (p) => ({
    message: `This workspace is written in format ${p.version}; this svc reads format 1`,
    help: "write `svc: 1`, or install a newer svc",
  }),
  "unknown-document": (p) => ({
    message: `${p.what} names a document that does not exist: ${p.document}`,
    help:
      p.suggestion === undefined
        ? `there ${p.known.length === 1 ? "is" : "are"} ${p.known.join(", ")}; your own stand in the folder that \`build\`, \`templates\` names`
        : `did you mean ${p.suggestion}?`,
  }),
  "unsupported-language": (p) => ({
    message: `svc does not speak "${p.language}"`,
    help:
      p.suggestion === undefined
        ? "the languages are en (English), ru (Russian), sl (Slovenian), lv (Latvian), he (Hebrew) and da (Danish)"
        : `did you mean ${p.suggestion}?`,
  }),
};

const CONTRADICTIONS: Readonly<
  Record<ModelFindings["contradicting-limits"]["because"], (one: string, other: string) => string>
> = {
  floorAboveShare: (floor, share) =>
    `the floor (${floor}) is above the share that is wanted (${share})`,
  redLineInsideLimit: (redLine, limit) =>
    `the red line (${redLine}) is stricter than the limit (${limit})`,
  endsBeforeStart: (starts, ends) => `it ends (${ends}) before it starts (${starts})`,
};

/** What stands on the paper in a colour, as readers know it. */
const SIGHTS: Readonly<Partial<Record<Token, string>>> = {
  ink: "the text",
  "ink-2": "the quieter text",
  "ink-3": "the small print",
  "line-2": "a line to write on",
  brand: "what is in the brand colour",
  "brand-mid": "a bar in a chart",
  accent: "what is in the second colour",
  stop: "what must never be done",
  good: "a good result",
  warn: "a warning",
  h4: "a number in a dark cell",
  h5: "a number in a dark cell",
};

function inBrackets(text: string | undefined): string {
  return text === undefined ? "" : ` (${text})`;
}

type UnknownReference = ModelFindings["unknown-reference"];

function unknownName(p: UnknownReference): string {
  const more =
    p.others === 0
      ? ""
      : `, and so ${p.others === 1 ? "does one more place" : `do ${p.others} more places`}`;
  if (p.elsewhere === undefined)
    return `names ${withArticle(p.kind)} that does not exist: ${p.id}${more}`;
  const role = p.several ? `one of its ${p.field}` : p.field;
  return `names "${p.id}" as ${role}, but that is ${withArticle(p.elsewhere)}, not ${withArticle(p.kind)}${more}`;
}

function referenceHelp(p: UnknownReference): string {
  if (p.form !== undefined) return p.form;
  if (p.looksTheSame === true) {
    return `did you mean ${p.suggestion}? It looks the same, but a letter differs: capital or small, or from another alphabet`;
  }
  if (p.suggestion !== undefined) return `did you mean ${p.suggestion}?`;
  const list = p.collection === undefined ? "" : ` (\`svc list ${p.collection}\` shows them)`;
  if (p.elsewhere !== undefined) return `write the id of ${withArticle(p.kind)}${list}`;
  return `add ${withArticle(p.kind)} with this id, or write the id of one that exists${list}`;
}
