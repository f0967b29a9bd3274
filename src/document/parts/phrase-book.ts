import { anchorOf, stepAnchor } from "../../edition/anchors.ts";
import { languageName } from "../../edition/language-name.ts";
import type { Answer, Phrase, Situation, Standard } from "../../generated/types.ts";
import { printScope } from "../../quantities/print.ts";
import { capital } from "../../quantities/wording.ts";
import type { Block, Inline, TableRow } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { bullets, cell, cellOf, headCell, headRow, linkTo, paragraphs, textOf } from "./nodes.ts";
import type { Placed } from "./nodes.ts";
import { linkToRule, listed, quoted, titleIn, told } from "./print.ts";
import { occasionOf, sayingsOf } from "./sayings.ts";
import type { Occasion, Saying, Source, Use } from "./sayings.ts";

const ID = "appendix-phrases";

/** What to say and what never to say, by stage and situation, each with the place where it stands. */
export const phraseBook: Part = {
  attributes: { title: { required: true } },
  render: (request) => {
    const { answers, settings } = request.edition.workspace;
    const said = [...sayingsOf(request.edition.workspace)].map(([occasion, sayings]) =>
      group(nameOf(occasion), titleOf(occasion, request), [
        sayingsTable(occasion, sayings, request),
      ]),
    );
    const children = [
      ...said,
      ...(answers.length === 0 ? [] : [questions(answers, request)]),
      ...wordsOf(settings.company, request),
      ...neverSaid(request),
    ];
    if (children.length === 0) return [];
    return [{ type: "section", kind: "appendix", id: ID, title: titleIn(request), children }];
  },
};

function group(name: string, title: readonly Inline[], children: readonly Block[]): Block {
  return { type: "section", kind: "group", id: `${ID}-${name}`, title, children };
}

function nameOf(occasion: Occasion): string {
  if (occasion === "every") return occasion;
  return `${occasion.collection === "stages" ? "stage" : "situation"}-${occasion.id}`;
}

function titleOf(occasion: Occasion, request: PartRequest): readonly Inline[] {
  if (occasion === "every") return told(request, "communication.every");
  return [linkTo(occasion.collection, occasion, request)];
}

function headsOf(keys: readonly string[], request: PartRequest): TableRow {
  return headRow(...keys.map((key) => headCell(...told(request, key))));
}

/** Columns in which nothing stands are left out; the place under whose heading the words stand is not named again. */
function sayingsTable(occasion: Occasion, sayings: readonly Saying[], request: PartRequest): Block {
  const rows = sayings.map(({ phrase, uses }) => ({
    words: cellOf({ type: "paragraph", role: "phrase", children: quoted(phrase, request) }),
    cases: cellOf(...paragraphs(casesOf(phrase, uses, request))),
    places: cellOf(
      ...paragraphs(
        sourcesOf(uses)
          .filter((source) => source !== occasion)
          .map((source) => linkToSource(source, request)),
      ),
    ),
  }));
  const columns = [
    { key: "block.say", name: "words" } as const,
    { key: "situation.time", name: "cases" } as const,
    { key: "phrases.place", name: "places" } as const,
  ].filter(({ name }) => rows.some((row) => row[name].children.length > 0));
  const heads = headsOf(
    columns.map(({ key }) => key),
    request,
  );
  const body = rows.map((row) => ({ cells: columns.map(({ name }) => row[name]) }));
  return { type: "table", rows: [heads, ...body] };
}

function sourcesOf(uses: readonly Use[]): readonly Source[] {
  return [...new Set(uses.map(({ source }) => source))];
}

/** When the words fit: the case, the channels, the language, and the part for which a variant says them. */
function casesOf(
  phrase: Phrase,
  uses: readonly Use[],
  request: PartRequest,
): readonly (readonly Inline[])[] {
  const { language } = phrase;
  return [
    phrase.when === undefined ? [] : [textOf(phrase, "when", phrase.when, request)],
    ...uses.map(({ action }) =>
      action?.when === undefined ? [] : [textOf(action, "when", action.when, request)],
    ),
    listed(
      phrase.channels.map((channel) => [linkTo("channels", channel, request)]),
      request,
    ),
    language === undefined
      ? []
      : [textOf(phrase, "language", languageName(language, request.language), request)],
    ...uses.map(({ variant }) => scopeOf(variant, request)),
  ];
}

function scopeOf(variant: Use["variant"], request: PartRequest): readonly Inline[] {
  if (variant === undefined) return [];
  const scope = printScope(variant, request.language);
  return scope === "" ? [] : [textOf(variant, "", capital(scope), request)];
}

/** A step has its anchor with its stage; it is the only one of the three that stands at no steps. */
function linkToSource(source: Source, request: PartRequest): readonly Inline[] {
  if ("steps" in source) return linkToRule(source, request);
  const children = [textOf(source, "title", source.title, request)];
  return [{ type: "reference", anchor: stepAnchor(source.parent.id, source.id), children }];
}

function questions(answers: readonly Answer[], request: PartRequest): Block {
  const rows = answers.map((answer) => ({
    cells: [
      cell({
        type: "reference",
        anchor: anchorOf("answers", answer.id),
        children: [textOf(answer, "question", answer.question, request)],
      }),
      cellOf(
        ...paragraphs(
          [...answer.steps, ...answer.situations].map((place) => linkToSource(place, request)),
        ),
      ),
    ],
  }));
  const heads = headsOf(["phrases.question", "phrases.asked"], request);
  return group("answers", told(request, "communication.answers"), [
    { type: "table", rows: [heads, ...rows] },
  ]);
}

type Company = Placed & { readonly prefer: readonly string[]; readonly avoid: readonly string[] };

/** Single words that the house likes, and those that it does not use. */
function wordsOf(company: Company, request: PartRequest): readonly Block[] {
  const list = (field: "prefer" | "avoid"): readonly Block[] =>
    bullets(company[field].map((text, n) => [textOf(company, `${field}/${n}`, text, request)]));
  const columns = [
    { kind: "plain", field: "prefer", key: "terms.weSay" } as const,
    { kind: "counterExample", field: "avoid", key: "terms.weDoNotSay" } as const,
  ].flatMap(({ kind, field, key }) => {
    const children = list(field);
    return children.length === 0 ? [] : [{ kind, title: told(request, key), children }];
  });
  if (columns.length === 0) return [];
  return [group("words", told(request, "terms.words"), [{ type: "columns", columns }])];
}

/** Situations forbid words and acts together; of the standards, those about words: of a prohibition its title is what is never said. */
function neverSaid(request: PartRequest): readonly Block[] {
  const { standards, situations } = request.edition.workspace;
  const wordings = standards.filter(
    (standard) => standard.kind === "wording" && occasionOf(standard) !== undefined,
  );
  const rows = [...wordings, ...situations]
    .filter((source) => source.never.length > 0 || isProhibition(source))
    .map((source) => neverRow(source, request));
  if (rows.length === 0) return [];
  const heads = headsOf(["phrases.never", "phrases.place"], request);
  return [
    group("never", told(request, "phrases.neverTitle"), [
      { type: "table", rows: [heads, ...rows] },
    ]),
  ];
}

function isProhibition(source: Standard | Situation): source is Standard {
  return source.collection === "standards" && source.level === "mustNot";
}

function neverRow(source: Standard | Situation, request: PartRequest): TableRow {
  const items = source.never.map((text, n) => [textOf(source, `never/${n}`, text, request)]);
  if (!isProhibition(source))
    return { cells: [cellOf(...bullets(items)), cell(...linkToRule(source, request))] };
  // Its title is the first item already; its place is where it holds.
  const titled = [[linkTo(source.collection, source, request)], ...items];
  const occasion = occasionOf(source);
  const place = occasion === undefined ? [] : titleOf(occasion, request);
  return { cells: [cellOf(...bullets(titled)), cell(...place)] };
}
