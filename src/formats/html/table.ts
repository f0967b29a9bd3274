import type { Block, TableCell, TableRow } from "../../document/blocks.ts";
import type { Context } from "./inline.ts";
import { inline } from "./inline.ts";
import { escape } from "./text.ts";

type Table = Extract<Block, { type: "table" }>;
type DrawCell = (children: readonly Block[], context: Context) => string;

/** A table with its leading head rows in `thead`, a `tbody` for each group of rows; wide ones scroll inside their own frame. */
export function table(child: Table, context: Context, draw: DrawCell): string {
  const found = child.rows.findIndex((row) => row.head !== true);
  const split = found === -1 ? child.rows.length : found;
  const width = Math.max(0, ...child.rows.map(({ cells }) => cells.length));
  const drawRow = (row: TableRow, scope: Scope): string =>
    row.kind === "group"
      ? groupRow(row, width, context, draw)
      : plainRow(row, scope, context, draw);
  const parts = [
    caption(child, context),
    group("thead", child.rows.slice(0, split), (row) => drawRow(row, "col")),
    ...bodies(child.rows.slice(split)).map((rows) =>
      group("tbody", rows, (row) => drawRow(row, row.head === true ? "col" : "row")),
    ),
  ];
  const inside = parts.filter((part) => part !== "").join("\n");
  const matrix = child.matrix === true ? ' class="matrix"' : "";
  return `<div class="table">\n<table${matrix}>\n${inside}\n</table>\n</div>`;
}

type Scope = "col" | "row";

function caption(child: Table, context: Context): string {
  return child.title === undefined ? "" : `<caption>${inline(child.title, context)}</caption>`;
}

/** A group of rows begins at the row that names it. */
function bodies(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const found: TableRow[][] = [];
  for (const row of rows) {
    const open = found.at(-1);
    if (open === undefined || row.kind === "group") found.push([row]);
    else open.push(row);
  }
  return found;
}

function group(
  tag: "thead" | "tbody",
  rows: readonly TableRow[],
  drawRow: (row: TableRow) => string,
): string {
  if (rows.length === 0) return "";
  return `<${tag}>\n${rows.map(drawRow).join("\n")}\n</${tag}>`;
}

function groupRow(row: TableRow, width: number, context: Context, draw: DrawCell): string {
  const inside = draw(
    row.cells.flatMap(({ children }) => children),
    context,
  );
  return `<tr${anchor(row)} class="group"><th scope="rowgroup" colspan="${width}">${inside}</th></tr>`;
}

function plainRow(row: TableRow, scope: Scope, context: Context, draw: DrawCell): string {
  const cells = row.cells.map((each) => cell(each, scope, context, draw));
  const kind = row.kind === undefined ? "" : ` class="${row.kind}"`;
  return `<tr${anchor(row)}${kind}>${cells.join("")}</tr>`;
}

function anchor({ id }: TableRow): string {
  return id === undefined ? "" : ` id="${escape(id)}"`;
}

function cell(child: TableCell, scope: Scope, context: Context, draw: DrawCell): string {
  const inside = draw(child.children, context);
  // Most cells of a matrix are empty, and nothing has no side.
  const isAligned = child.align !== undefined && child.align !== "start" && inside !== "";
  const names = [...(isAligned ? [child.align] : []), ...(child.tint === true ? ["tint"] : [])];
  const kind = names.length === 0 ? "" : ` class="${names.join(" ")}"`;
  // A head without words would be a head of nothing.
  const head = (scope === "col" || child.head === true) && inside !== "";
  return head ? `<th scope="${scope}"${kind}>${inside}</th>` : `<td${kind}>${inside}</td>`;
}
