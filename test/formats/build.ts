import type {
  Block,
  Card,
  Column,
  ColumnKind,
  Document,
  Inline,
  Level,
  TableRow,
} from "./types.ts";

/** Short ways to write document nodes in tests. */
export function text(value: string, language?: string): Inline {
  return language === undefined
    ? { type: "text", value, at: 0 }
    : { type: "text", value, at: 0, language };
}
export function p(...children: readonly (string | Inline)[]): Block {
  return { type: "paragraph", children: inlines(children) };
}
export function role(
  name: NonNullable<Extract<Block, { type: "paragraph" }>["role"]>,
  ...children: readonly (string | Inline)[]
): Block {
  return { type: "paragraph", role: name, children: inlines(children) };
}
export function inlines(children: readonly (string | Inline)[]): Inline[] {
  return children.map((child) => (typeof child === "string" ? text(child) : child));
}
export function strong(...children: readonly (string | Inline)[]): Inline {
  return { type: "strong", children: inlines(children) };
}
export function emphasis(...children: readonly (string | Inline)[]): Inline {
  return { type: "emphasis", children: inlines(children) };
}
export function to(anchor: string, ...children: readonly (string | Inline)[]): Inline {
  return { type: "reference", anchor, children: inlines(children) };
}
export function items(ordered: boolean, ...children: readonly (string | Block[])[]): Block {
  return {
    type: "list",
    ordered,
    items: children.map((child) => ({ children: typeof child === "string" ? [p(child)] : child })),
  };
}
export function column(kind: ColumnKind, children: readonly Block[], title?: string): Column {
  return title === undefined ? { kind, children } : { kind, children, title: [text(title)] };
}
export function row(head: boolean, ...cells: readonly (string | Block[])[]): TableRow {
  const drawn = cells.map((cell) => ({ children: typeof cell === "string" ? [p(cell)] : cell }));
  return head ? { head, cells: drawn } : { cells: drawn };
}
export function section(
  kind: Extract<Block, { type: "section" }>["kind"],
  id: string,
  title: string,
  children: readonly Block[],
  number?: string,
): Block {
  const base = { type: "section", kind, id, title: [text(title)], children } as const;
  return number === undefined ? base : { ...base, number };
}
export function card(
  id: string,
  label: string,
  level: Level | undefined,
  title: string,
  margin: readonly string[],
  children: readonly Block[],
): Card {
  const base: Card = {
    type: "card",
    id,
    label,
    title: [text(title)],
    margin: margin.map((each) => p(each)),
    children,
  };
  return level === undefined ? base : { ...base, level };
}
/** A picture that says one word. */
export function figure(
  id: string,
  title: string,
  word: string,
  description = `A picture: ${word}.`,
): Block {
  return {
    type: "figure",
    id,
    title: title === "" ? [] : [text(title)],
    scene: {
      width: 60,
      height: 20,
      language: "en",
      direction: "ltr",
      items: [
        { type: "box", x: 0, y: 0, width: 60, height: 20, fill: "tint" },
        {
          type: "text",
          value: word,
          x: 4,
          y: 14,
          anchor: "start",
          size: 9,
          weight: 600,
          ink: "ink",
          width: 40,
          at: 0,
        },
      ],
    },
    description: [text(description)],
  };
}
export function document(blocks: readonly Block[], more: Partial<Document> = {}): Document {
  return {
    id: "handbook",
    title: "Handbook",
    edition: "",
    language: "en",
    direction: "ltr",
    origins: [{ file: "svc.yaml", pointer: "/company" }],
    readers: { roles: [], stages: [] },
    blocks,
    ...more,
  };
}
