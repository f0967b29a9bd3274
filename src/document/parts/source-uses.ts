import type { SourceEntry, SourceUse, Standard } from "../../generated/types.ts";
import type { AppearanceRule, Promise, Situation } from "../../generated/types.ts";
import { anchorOf } from "../../edition/anchors.ts";
import { shapes } from "../../generated/fields.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Block, Inline, TableRow } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { bullets, cellOf, headCell, headRow, noteOf, paragraphs, textOf, words } from "./nodes.ts";
import { dateOf, linkToRule, told } from "./print.ts";

type Workspace = Edition["workspace"];

type User = Standard | Situation | Promise | AppearanceRule;

interface Citation {
  readonly use: SourceUse;
  readonly by: User;
}

/** Whose voice, which source, of what day, and which rules come from which item of it. One table for each voice. */
export const sourceUses: Part = {
  attributes: {},
  render: (request) => {
    const { workspace } = request.edition;
    const citations = citationsOf(workspace);
    const voices = shapes.SourceEntry.fields["kind"]?.words ?? [];
    return voices.flatMap((voice) => {
      const sources = workspace.sources.filter(({ kind }) => kind === voice);
      return sources.length === 0 ? [] : [tableOf(voice, sources, citations, request)];
    });
  },
};

type Citations = ReadonlyMap<SourceEntry, readonly Citation[]>;

function citationsOf({ standards, situations, promises, appearance }: Workspace): Citations {
  const found = new Map<SourceEntry, Citation[]>();
  for (const by of [...standards, ...situations, ...promises, ...appearance]) {
    for (const use of by.sources) {
      const list = found.get(use.source);
      if (list === undefined) found.set(use.source, [{ use, by }]);
      else list.push({ use, by });
    }
  }
  return found;
}

function tableOf(
  voice: string,
  sources: readonly SourceEntry[],
  citations: Citations,
  request: PartRequest,
): Block {
  const keys = ["general.source", "general.sourceDate", "sources.uses"];
  const heads = headRow(...keys.map((key) => headCell(...told(request, key))));
  const rows = sources.map((source) => rowOf(source, citations.get(source) ?? [], request));
  return { type: "table", title: told(request, `word.${voice}`), rows: [heads, ...rows] };
}

function rowOf(
  source: SourceEntry,
  citations: readonly Citation[],
  request: PartRequest,
): TableRow {
  const { title, citation, address, date } = source;
  return {
    id: anchorOf("sources", source.id),
    cells: [
      {
        head: true,
        children: [
          ...paragraphs([[textOf(source, "title", title, request)]]),
          ...(citation === undefined ? [] : noteOf(textOf(source, "citation", citation, request))),
          ...(address === undefined ? [] : noteOf(textOf(source, "address", address, request))),
        ],
      },
      cellOf(...paragraphs([date === undefined ? [] : dateOf(date, request)])),
      cellOf(...bullets(citations.map((one) => citationOf(one, request)))),
    ],
  };
}

/** `24: Finish check-in (how we read it)`. */
function citationOf({ use, by }: Citation, request: PartRequest): readonly Inline[] {
  const { item, note } = use;
  return [
    ...(item === undefined ? [] : [textOf(use, "item", item, request), words(": ")]),
    ...linkToRule(by, request),
    ...(note === undefined ? [] : [words(" ("), textOf(use, "note", note, request), words(")")]),
  ];
}
