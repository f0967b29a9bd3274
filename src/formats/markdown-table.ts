import type { Block, FormField, TableCell, TableRow } from "../document/blocks.ts";
import type { InlineContext } from "./markdown-inline.ts";
import { inlineLine } from "./markdown-inline.ts";
import { attribute, codeSpan } from "./markdown-text.ts";
import { codeText, indexBlocks } from "./text.ts";

type Table = Extract<Block, { type: "table" }>;

/**
 * A GitHub-flavoured table: one head row, one line a row. What a cell cannot hold in Markdown becomes lines inside it.
 */
export function table(child: Table, context: InlineContext): string {
  const width = Math.max(0, ...child.rows.map((each) => each.cells.length));
  if (width === 0) return "";
  const [first, ...rest] = child.rows;
  const hasHead = first?.head === true;
  const head = row(hasHead ? first : undefined, width, context, false);
  const marks = Array.from({ length: width }, (_, column) => alignment(child.rows, column));
  const body = (hasHead ? rest : child.rows).map((each) => row(each, width, context, true));
  const lines = [head, `| ${marks.join(" | ")} |`, ...body].join("\n");
  return child.title === undefined ? lines : `${strong(child.title, context)}\n\n${lines}`;
}

function strong(title: NonNullable<Table["title"]>, context: InlineContext): string {
  return inlineLine([{ type: "strong", children: title }], context);
}

function alignment(rows: readonly TableRow[], column: number): string {
  const align = rows.map((each) => each.cells[column]?.align).find((each) => each !== undefined);
  if (align === "end") return "---:";
  return align === "center" ? ":---:" : "---";
}

function row(
  child: TableRow | undefined,
  width: number,
  context: InlineContext,
  markHeads: boolean,
): string {
  const cells = Array.from({ length: width }, (_, column) => {
    const cell = child?.cells[column];
    const source = cell === undefined ? "" : cellSource(cell, context, markHeads);
    return column === 0 && child?.id !== undefined ? anchored(source, child.id) : source;
  });
  return `| ${cells.join(" | ")} |`;
}

function anchored(source: string, id: string): string {
  return `<a id="${attribute(id).replaceAll("|", "&#124;")}"></a>${source}`;
}

/** Pipes are escaped last, in the whole source of the cell: inside code they end a cell as well. */
function cellSource(cell: TableCell, context: InlineContext, markHeads: boolean): string {
  const bold = markHeads && cell.head === true;
  const lines = cell.children.flatMap((child) => cellLines(child, context, bold));
  return lines
    .filter((each) => each !== "")
    .join("<br>")
    .replaceAll("|", "\\|");
}

function cellLines(child: Block, context: InlineContext, bold: boolean): readonly string[] {
  const inside = (children: readonly Block[]): readonly string[] =>
    children.flatMap((each) => cellLines(each, context, bold));
  switch (child.type) {
    case "paragraph":
      return [
        bold && child.role !== "note"
          ? strong(child.children, context)
          : inlineLine(child.children, context),
      ];
    case "runIn":
      return [strong(child.children, context)];
    case "list":
      return child.items.flatMap((item, index) =>
        marked(child.ordered ? `${(child.start ?? 1) + index}.` : "•", inside(item.children)),
      );
    case "codeBlock":
      return codeText(child.value).split("\n").map(codeSpan);
    case "table":
      return child.rows.map((each) =>
        each.cells.flatMap((cell) => inside(cell.children)).join(" · "),
      );
    case "columns":
      return child.columns.flatMap((column) => [
        strong(column.title ?? [], context),
        ...inside(column.children),
      ]);
    case "section":
    case "card":
      return [strong(child.title, context), ...inside(child.children)];
    case "form":
      return [child.fields.map((field) => formField(field, context)).join("\u2003")];
    case "contents":
      return child.entries.map((entry) => inlineLine(entry.title, context));
    case "index":
      return inside(indexBlocks(child));
    case "quote":
    case "callout":
    case "keep":
    case "landscape":
    case "sheet":
      return inside(child.children);
    case "figure":
      return [strong(child.title, context), inlineLine(child.description, context)];
    case "rule":
    case "pageBreak":
      return [];
  }
}

/** Boxes stand side by side; a writing line is the empty cell itself. */
function formField({ kind, label }: FormField, context: InlineContext): string {
  const words = inlineLine(label, context);
  if (kind !== "box") return words;
  return words === "" ? "☐" : `☐\u00a0${words}`;
}

function marked(mark: string, lines: readonly string[]): readonly string[] {
  return lines.map((each, index) => (index === 0 ? `${mark} ${each}` : each));
}
