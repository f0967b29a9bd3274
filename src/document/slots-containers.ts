/** The containers of a template: their attributes, what may stand in them, and the block each one is. One table. */

import type {
  Block,
  CalloutKind,
  Column,
  ColumnKind,
  FieldKind,
  FormField,
  Inline,
  Level,
  OriginId,
  SectionKind,
  TableCell,
  TableKind,
  TableRow,
  TextRole,
} from "./blocks.ts";

export type Attribute = {
  readonly required?: true;
} & (
  | { readonly type: "text" | "id" | "number" | "flag" }
  | { readonly type: "word"; readonly words: readonly string[] }
);

/** What a container was given: words checked against the table, texts as inline nodes. */
export interface Given {
  readonly words: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, readonly Inline[]>>;
  /** Place of the thing around it. */
  readonly at: OriginId | undefined;
}

/** What stands inside a container: blocks, or the typed children of a table, a form, columns or a card. */
export interface Inside {
  readonly blocks: readonly Block[];
  readonly children: readonly Child[];
}

/** A container that is no block by itself. */
export type Child =
  | { readonly type: "row"; readonly row: TableRow }
  | { readonly type: "cell"; readonly cell: TableCell }
  | { readonly type: "column"; readonly column: Column }
  | { readonly type: "field"; readonly field: FormField }
  | { readonly type: "margin"; readonly blocks: readonly Block[] };

export interface ContainerKind {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Which containers may stand in it. */
  readonly children: readonly ContainerName[];
  /** Whether Markdown may stand in it; `void`: nothing at all, and it is written without `#`. */
  readonly content: "blocks" | "children" | "void";
}

export type ContainerName =
  | "section"
  | "card"
  | "margin"
  | "columns"
  | "column"
  | "callout"
  | "text"
  | "table"
  | "row"
  | "cell"
  | "keep"
  | "landscape"
  | "sheet"
  | "form"
  | "field"
  | "pageBreak";

const sectionKinds = [
  "cover",
  "control",
  "contents",
  "chapter",
  "section",
  "stage",
  "step",
  "situation",
  "group",
  "appendix",
] as const satisfies readonly SectionKind[];
const columnKinds = [
  "process",
  "say",
  "behave",
  "never",
  "counterExample",
  "fact",
  "plain",
  "limit",
  "handOver",
  "done",
] as const satisfies readonly ColumnKind[];
const calloutKinds = [
  "note",
  "draft",
  "never",
  "example",
  "quote",
] as const satisfies readonly CalloutKind[];
const tableKinds = ["timeline"] as const satisfies readonly TableKind[];
const fieldKinds = [
  "line",
  "lines",
  "box",
  "date",
  "signature",
] as const satisfies readonly FieldKind[];
const levels = ["must", "should", "may", "mustNot"] as const satisfies readonly Level[];
const roles = [
  "lead",
  "target",
  "targetNote",
  "aside",
  "fact",
  "phrase",
  "note",
  "moment",
  "empty",
] as const satisfies readonly TextRole[];
const aligns = ["start", "end", "center"] as const;

const small = ["callout", "text"] as const;
const medium = [...small, "table", "keep", "columns"] as const;
const large = [...medium, "card", "form"] as const;
const all = [...large, "section", "landscape", "sheet", "pageBreak"] as const;

/** What may stand in the document itself. */
export const rootChildren: readonly ContainerName[] = all;

const id = { type: "id", required: true } as const;
const title = { type: "text", required: true } as const;

export const containers: Readonly<Record<ContainerName, ContainerKind>> = {
  section: {
    attributes: { id, title, kind: { type: "word", words: sectionKinds, required: true } },
    children: all,
    content: "blocks",
  },
  card: {
    attributes: { id, title, label: { type: "id" }, level: { type: "word", words: levels } },
    children: [...medium, "form", "margin"],
    content: "blocks",
  },
  margin: { attributes: {}, children: small, content: "blocks" },
  columns: { attributes: {}, children: ["column"], content: "children" },
  column: {
    attributes: {
      kind: { type: "word", words: columnKinds, required: true },
      title: { type: "text" },
    },
    children: [...small, "table", "keep"],
    content: "blocks",
  },
  callout: {
    attributes: { kind: { type: "word", words: calloutKinds, required: true } },
    children: ["text", "table"],
    content: "blocks",
  },
  text: {
    attributes: { role: { type: "word", words: roles, required: true } },
    children: [],
    content: "blocks",
  },
  table: {
    attributes: { title: { type: "text" }, kind: { type: "word", words: tableKinds } },
    children: ["row"],
    content: "children",
  },
  row: {
    attributes: {
      id: { type: "id" },
      head: { type: "flag" },
      level: { type: "word", words: levels },
    },
    children: ["cell"],
    content: "children",
  },
  cell: {
    attributes: { head: { type: "flag" }, align: { type: "word", words: aligns } },
    children: small,
    content: "blocks",
  },
  keep: { attributes: {}, children: [...large, "pageBreak"], content: "blocks" },
  landscape: { attributes: {}, children: [...large, "section", "pageBreak"], content: "blocks" },
  sheet: {
    attributes: {
      size: { type: "word", words: ["A4", "A5", "A6"], required: true },
      per: { type: "number", required: true },
    },
    children: [...large, "section", "pageBreak"],
    content: "blocks",
  },
  form: { attributes: {}, children: ["field"], content: "children" },
  field: {
    attributes: { kind: { type: "word", words: fieldKinds, required: true }, label: title },
    children: [],
    content: "void",
  },
  pageBreak: { attributes: {}, children: [], content: "void" },
};

export const containerNames: readonly string[] = Object.keys(containers);

export function isContainer(name: string): name is ContainerName {
  return Object.hasOwn(containers, name);
}

/** Written without `#` and without a closing tag. */
export function isVoid(name: string): boolean {
  return isContainer(name) && containers[name].content === "void";
}

/** The containers that may hold this one; the empty name is the document itself. */
export function parentsOf(name: string): readonly string[] {
  const parents = containerNames.filter(
    (parent) => isContainer(parent) && containers[parent].children.some((child) => child === name),
  );
  return rootChildren.some((child) => child === name) ? ["", ...parents] : parents;
}

/** The block or child that a container is. */
export function build(
  name: ContainerName,
  given: Given,
  inside: Inside,
): Block | Child | undefined {
  return builders[name](given, inside);
}

type Builder = (given: Given, inside: Inside) => Block | Child | undefined;

const builders: Readonly<Record<ContainerName, Builder>> = {
  section: (given, { blocks }) => ({
    type: "section",
    kind: oneOf(sectionKinds, given.words["kind"]) ?? "section",
    id: given.words["id"] ?? "",
    title: given.texts["title"] ?? [],
    ...placed(given),
    children: blocks,
  }),
  card: (given, { blocks, children }) => ({
    type: "card",
    id: given.words["id"] ?? "",
    ...optional("label", given.words["label"]),
    ...optional("level", oneOf(levels, given.words["level"])),
    ...placed(given),
    title: given.texts["title"] ?? [],
    margin: children.flatMap((child) => (child.type === "margin" ? child.blocks : [])),
    children: blocks,
  }),
  margin: (_, { blocks }) => ({ type: "margin", blocks }),
  columns: (_, { children }) => {
    const columns = children.flatMap((child) => (child.type === "column" ? [child.column] : []));
    return columns.length === 0 ? undefined : { type: "columns", columns };
  },
  column: (given, { blocks }) => ({ type: "column", column: columnOf(given, blocks) }),
  callout: (given, { blocks }) => {
    const kind = oneOf(calloutKinds, given.words["kind"]) ?? "note";
    return blocks.length === 0 ? undefined : { type: "callout", kind, children: blocks };
  },
  // A role is a property of paragraphs: the template pass puts it there, and there is no block of its own.
  text: () => undefined,
  table: (given, { children }) => {
    const rows = children.flatMap((child) => (child.type === "row" ? [child.row] : []));
    if (rows.length === 0) return undefined;
    return {
      type: "table",
      ...optional("title", given.texts["title"]),
      ...optional("kind", oneOf(tableKinds, given.words["kind"])),
      rows,
    };
  },
  row: (given, { children }) => ({ type: "row", row: rowOf(given, children) }),
  cell: (given, { blocks }) => ({ type: "cell", cell: cellOf(given, blocks) }),
  keep: (_, { blocks }) => wrapped("keep", blocks),
  landscape: (_, { blocks }) => wrapped("landscape", blocks),
  sheet: (given, { blocks }) => ({
    type: "sheet",
    size: given.words["size"] ?? "A4",
    per: Number(given.words["per"] ?? 1),
    children: blocks,
  }),
  form: (_, { children }) => {
    const fields = children.flatMap((child) => (child.type === "field" ? [child.field] : []));
    return fields.length === 0 ? undefined : { type: "form", fields };
  },
  field: (given) => {
    const kind = oneOf(fieldKinds, given.words["kind"]) ?? "line";
    return { type: "field", field: { kind, label: given.texts["label"] ?? [] } };
  },
  pageBreak: () => ({ type: "pageBreak" }),
};

function wrapped(type: "keep" | "landscape", children: readonly Block[]): Block | undefined {
  return children.length === 0 ? undefined : { type, children };
}

function columnOf(given: Given, children: readonly Block[]): Column {
  const kind = oneOf(columnKinds, given.words["kind"]) ?? "plain";
  return { kind, ...optional("title", given.texts["title"]), children };
}

function rowOf(given: Given, children: readonly Child[]): TableRow {
  const cells = children.flatMap((child) => (child.type === "cell" ? [child.cell] : []));
  return {
    ...optional("id", given.words["id"]),
    ...(given.words["head"] === "true" ? { head: true as const } : {}),
    ...optional("level", oneOf(levels, given.words["level"])),
    cells,
  };
}

function cellOf(given: Given, children: readonly Block[]): TableCell {
  return {
    children,
    ...(given.words["head"] === "true" ? { head: true as const } : {}),
    ...optional("align", oneOf(aligns, given.words["align"])),
  };
}

function placed(given: Given): { at?: OriginId } {
  return given.at === undefined ? {} : { at: given.at };
}

function oneOf<Word extends string>(
  words: readonly Word[],
  word: string | undefined,
): Word | undefined {
  return words.find((known) => known === word);
}

function optional<Key extends string, T>(
  key: Key,
  value: T | undefined,
): { readonly [K in Key]?: T } {
  // A computed key widens to string; the key and the value's type are right by construction.
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: T };
}

/** The paragraphs among the blocks with this role. */
export function withRole(blocks: readonly Block[], word: string | undefined): readonly Block[] {
  const role = oneOf(roles, word);
  if (role === undefined) return blocks;
  return blocks.map((block) => (block.type === "paragraph" ? { ...block, role } : block));
}
