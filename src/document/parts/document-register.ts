import { anchorOf } from "../../edition/anchors.ts";
import type { DocumentEntry, Standard } from "../../generated/types.ts";
import type { Block, Column, Inline, TableRow } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { collatorOf, inTitleOrder } from "./collation.ts";
import {
  bullets,
  cell,
  cellOf,
  headCell,
  headRow,
  joined,
  linkTo,
  paragraph,
  paragraphs,
  strong,
  textOf,
} from "./nodes.ts";
import { linkToRule, told } from "./print.ts";

/** Each form with its number, its place, who keeps it, where it is used and what it records; below them the other documents. */
export const documentRegister: Part = {
  attributes: {},
  render: (request) => {
    const { workspace, language } = request.edition;
    const documents = inTitleOrder(workspace.documents, language);
    const { compare } = collatorOf(language);
    const using = workspace.standards.filter((standard) => standard.documents.length > 0);
    const users = usersOf(using.toSorted((a, b) => compare(a.title, b.title)));
    const forms = documents.filter(({ kind }) => kind === "form");
    const others = documents.filter(({ kind }) => kind !== "form");
    return [
      ...forms.map((form) => formSection(form, users.get(form) ?? [], request)),
      ...othersTable(others, users, request),
    ];
  },
};

type Users = ReadonlyMap<DocumentEntry, readonly Standard[]>;

function usersOf(standards: readonly Standard[]): Users {
  const found = new Map<DocumentEntry, Standard[]>();
  for (const standard of standards) {
    for (const document of standard.documents) {
      const list = found.get(document);
      if (list === undefined) found.set(document, [standard]);
      else list.push(standard);
    }
  }
  return found;
}

function formSection(form: DocumentEntry, users: readonly Standard[], request: PartRequest): Block {
  const { number, address, owner } = form;
  const columns = [
    fact("documents.number", number && [textOf(form, "number", number, request)], request),
    fact("documents.address", address && [textOf(form, "address", address, request)], request),
    fact("documents.owner", owner && [linkTo("roles", owner, request)], request),
    fact("documents.usedIn", linksTo(users, request), request),
  ].flat();
  const records = users.flatMap((standard) =>
    standard.record.map((text, n) => [textOf(standard, `record/${n}`, text, request)]),
  );
  const lead: readonly Block[] = records.length === 0 ? [] : [recordsLead(request)];
  return {
    type: "section",
    kind: "group",
    id: anchorOf("documents", form.id),
    title: [textOf(form, "title", form.title, request)],
    children: [
      ...(columns.length === 0 ? [] : [{ type: "columns", columns } as const]),
      ...lead,
      ...bullets(records),
    ],
  };
}

function recordsLead(request: PartRequest): Block {
  return paragraph(strong(...told(request, "documents.records")));
}

function fact(
  key: string,
  value: readonly Inline[] | "" | undefined,
  request: PartRequest,
): readonly Column[] {
  if (value === undefined || value === "" || value.length === 0) return [];
  return [{ kind: "fact", title: told(request, key), children: [paragraph(...value)] }];
}

function linksTo(standards: readonly Standard[], request: PartRequest): readonly Inline[] {
  return joined(standards.map((standard) => linkToRule(standard, request)));
}

function othersTable(
  documents: readonly DocumentEntry[],
  users: Users,
  request: PartRequest,
): readonly Block[] {
  if (documents.length === 0) return [];
  const keys = ["documents.document", "documents.kind", "documents.number", "documents.address"];
  const heads = [...keys, "documents.owner", "documents.usedIn"].map((key) =>
    headCell(...told(request, key)),
  );
  const rows = documents.map((document) => rowOf(document, users.get(document) ?? [], request));
  const title = told(request, "documents.others");
  return [{ type: "table", title, rows: [headRow(...heads), ...rows] }];
}

function rowOf(
  document: DocumentEntry,
  users: readonly Standard[],
  request: PartRequest,
): TableRow {
  const { title, kind, number, address, owner } = document;
  const text = (field: string, value: string | undefined): readonly Inline[] =>
    value === undefined ? [] : [textOf(document, field, value, request)];
  return {
    id: anchorOf("documents", document.id),
    cells: [
      headCell(textOf(document, "title", title, request)),
      cell(...told(request, `documents.${kind}`)),
      cell(...text("number", number)),
      cell(...text("address", address)),
      cell(...(owner === undefined ? [] : [linkTo("roles", owner, request)])),
      cellOf(...paragraphs(users.map((standard) => linkToRule(standard, request)))),
    ],
  };
}
