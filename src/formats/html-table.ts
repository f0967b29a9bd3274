import type { Block, TableCell, TableRow } from "../document/blocks.ts";
import type { Context } from "./html-inline.ts";
import { inline } from "./html-inline.ts";

type Table = Extract<Block, { type: "table" }>;
type DrawCell = (children: readonly Block[], context: Context) => string;

/** A table with its leading head rows in `thead`; wide ones scroll inside their own frame. */
export function table(child: Table, context: Context, draw: DrawCell): string {
  const found = child.rows.findIndex((row) => row.head !== true);
  const split = found === -1 ? child.rows.length : found;
  const parts = [
    caption(child, context),
    group("thead", child.rows.slice(0, split), "col", context, draw),
    group("tbody", child.rows.slice(split), "row", context, draw),
  ];
  const inside = parts.filter((part) => part !== "").join("\n");
  return `<div class="table">\n<table>\n${inside}\n</table>\n</div>`;
}

function caption(child: Table, context: Context): string {
  return child.title === undefined ? "" : `<caption>${inline(child.title, context)}</caption>`;
}

function group(
  tag: "thead" | "tbody",
  rows: readonly TableRow[],
  scope: "col" | "row",
  context: Context,
  draw: DrawCell,
): string {
  if (rows.length === 0) return "";
  const lines = rows.map((row) => {
    const cells = row.cells.map((each) =>
      cell(each, row.head === true ? "col" : scope, context, draw),
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<${tag}>\n${lines.join("\n")}\n</${tag}>`;
}

function cell(child: TableCell, scope: "col" | "row", context: Context, draw: DrawCell): string {
  const inside = draw(child.children, context);
  const align =
    child.align === undefined || child.align === "start" ? "" : ` class="${child.align}"`;
  // A head without words would be a head of nothing.
  const head = (scope === "col" || child.head === true) && inside !== "";
  return head ? `<th scope="${scope}"${align}>${inside}</th>` : `<td${align}>${inside}</td>`;
}
