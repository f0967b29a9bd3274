import { anchorOf, stepAnchor } from "../../edition/anchors.ts";
import type { Collection } from "../../generated/fields.ts";
import type { StringKey } from "../../locales/strings.ts";
import type { IndexEntry, IndexGroup, Inline } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { collatorOf, letterOf, sortKey } from "./collation.ts";
import { textOf, words } from "./nodes.ts";
import type { Placed, Workspace } from "./nodes.ts";
import { markOf, say } from "./print.ts";

/** Whatever the book prints in full and a reader looks for by its name, under its letter; standards by their numbers as well. */
export const index: Part = {
  attributes: {},
  render: (request) => {
    const { workspace } = request.edition;
    const groups = [...byLetter(namesIn(request), request), ...byId(workspace, request)];
    return groups.length === 0 ? [] : [{ type: "index", groups }];
  },
};

interface Name {
  readonly thing: Placed;
  /** The field of the thing that the name is written in. */
  readonly field: "title" | "term";
  readonly name: string;
  readonly anchor: string;
  readonly kind: StringKey;
  /** Printed with the thing. */
  readonly id?: string;
  readonly mark?: readonly Inline[];
}

const TITLED = [
  ["stages", "matrices.index.stage"],
  ["situations", "matrices.index.situation"],
  ["roles", "matrices.index.role"],
  ["channels", "matrices.index.channel"],
  ["services", "matrices.index.service"],
  ["promises", "matrices.index.promise"],
  ["principles", "matrices.index.principle"],
] as const;

const WITH_ID = [
  ["standards", "matrices.index.standard"],
  ["appearance", "matrices.index.appearance"],
] as const;

type Titled = Placed & { readonly id: string; readonly title: string };

function titled(collection: Collection, kind: StringKey): (thing: Titled) => Name {
  return (thing) => ({
    thing,
    field: "title",
    name: thing.title,
    anchor: anchorOf(collection, thing.id),
    kind,
  });
}

function namesIn(request: PartRequest): readonly Name[] {
  const { workspace } = request.edition;
  return [
    ...workspace.terms.map((term) => ({
      thing: term,
      field: "term" as const,
      name: term.term,
      anchor: anchorOf("terms", term.id),
      kind: "matrices.index.term" as const,
    })),
    ...workspace.stages
      .flatMap(({ steps }) => steps)
      .map((step) => ({
        ...titled("stages", "matrices.index.step")(step),
        anchor: stepAnchor(step.parent.id, step.id),
      })),
    ...TITLED.flatMap(([collection, kind]) => workspace[collection].map(titled(collection, kind))),
    ...WITH_ID.flatMap(([collection, kind]) =>
      workspace[collection].map((thing) => ({
        ...titled(collection, kind)(thing),
        id: thing.id,
        mark: markOf(thing, request),
      })),
    ),
  ];
}

/** Figures first, then letters in the order of the language; foreign letters where the language puts them. */
function byLetter(names: readonly Name[], request: PartRequest): readonly IndexGroup[] {
  const { language } = request;
  const collator = collatorOf(language);
  const keyed = names.map((name) => ({
    key: sortKey(name.name, language),
    letter: letterOf(name.name, language),
    entry: entryOf(name, request),
  }));
  const groups = new Map<string | undefined, IndexEntry[]>();
  for (const { letter, entry } of keyed.toSorted((a, b) => collator.compare(a.key, b.key))) {
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([letter, entries]) => ({
    title: [letter === undefined ? say("matrices.index.digits", request) : words(letter)],
    entries,
  }));
}

function entryOf(named: Name, request: PartRequest): IndexEntry {
  const { thing, field, name, anchor, kind, id, mark = [] } = named;
  const note: readonly Inline[] = [
    say(kind, request),
    ...(id === undefined ? [] : [words(` ${id}`)]),
  ];
  return { anchor, title: [textOf(thing, field, name, request), ...mark], note };
}

/** For readers who know the number from a checklist or a report. */
function byId({ standards }: Workspace, request: PartRequest): readonly IndexGroup[] {
  if (standards.length === 0) return [];
  const collator = collatorOf(request.language);
  const entries = standards
    .toSorted((a, b) => collator.compare(a.id, b.id))
    .map((standard) => ({
      anchor: anchorOf("standards", standard.id),
      title: [words(standard.id)],
      note: [textOf(standard, "title", standard.title, request), ...markOf(standard, request)],
    }));
  return [{ title: [say("matrices.index.ids", request)], entries }];
}
