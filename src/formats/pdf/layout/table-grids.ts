import type { Block, Document, TableRow } from "../../../document/blocks.ts";
import { childBlocks } from "../../text.ts";
import { nameOf } from "./table-cells.ts";
import { hasTint, isChecklist } from "./table-widths.ts";

type Table = Extract<Block, { type: "table" }>;

/** Tables of one part of the book that have the same columns, all of them or some: they stand on one grid. */
export interface Grid {
  /** The names of all columns. */
  readonly heads: readonly string[];
  readonly tables: readonly Member[];
  /** Its columns are of roles, and each table may have other ones in them. */
  readonly ofRoles?: true;
}

interface Member {
  readonly rows: readonly TableRow[];
  /** Which of the grid's columns it has. */
  readonly at: readonly number[];
}

/** The grid on which a table stands together with others, and its place on it; nothing where it stands alone. */
export function gridOfTable(
  { rows }: Pick<Table, "rows">,
  document: Document,
): { readonly grid: Grid; readonly at: readonly number[] } | undefined {
  const grid = gridsOf(document).get(rows);
  const member = grid?.tables.find((each) => each.rows === rows);
  return grid === undefined || member === undefined ? undefined : { grid, at: member.at };
}

const known = new WeakMap<Document, ReadonlyMap<readonly TableRow[], Grid>>();

/** By the rows of the tables, since a table loses its title where that stands elsewhere. */
function gridsOf(document: Document): ReadonlyMap<readonly TableRow[], Grid> {
  const found = known.get(document);
  if (found !== undefined) return found;
  const grids = new Map<readonly TableRow[], Grid>();
  for (const part of partsIn(document.blocks)) {
    const tables = tablesIn([part]);
    const isOfRoles = ({ kind, rows }: Table): boolean =>
      kind === "appearance" && rows.some(hasTint);
    const worn = tables.filter(isOfRoles);
    const others = tables.filter((table) => !isOfRoles(table));
    for (const grid of [...gridsOfRoles(worn), ...gridsAmong(others)])
      if (grid.tables.length > 1) for (const { rows } of grid.tables) grids.set(rows, grid);
  }
  known.set(document, grids);
  return grids;
}

/** Appendices, and the sections of chapters. */
function partsIn(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.type === "section" && block.kind === "chapter" ? partsIn(block.children) : [block],
  );
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) =>
    block.type === "table" ? [block] : tablesIn(childBlocks(block)),
  );
}

/** Behind what is worn and what holds for everyone, each role takes a column. */
function gridsOfRoles(tables: readonly Table[]): readonly Grid[] {
  const columnsOf = ({ rows }: Table): number => Math.max(1, rows[0]?.cells.length ?? 0);
  const columns = Math.max(0, ...tables.map(columnsOf));
  if (columns === 0) return [];
  const first = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
  return [
    {
      heads: first(columns).map(String),
      ofRoles: true,
      tables: tables.map((table) => ({ rows: table.rows, at: first(columnsOf(table)) })),
    },
  ];
}

/** Tables with more columns first, so that the others find theirs among them. */
function gridsAmong(tables: readonly Table[]): readonly Grid[] {
  const grids: { readonly heads: readonly string[]; readonly tables: Member[] }[] = [];
  const named = tables.flatMap((table) => {
    const heads = headsOf(table);
    return heads === undefined ? [] : [{ rows: table.rows, heads }];
  });
  for (const { rows, heads } of named.toSorted((a, b) => b.heads.length - a.heads.length)) {
    const grid = grids.find((each) => placesOf(heads, each.heads) !== undefined);
    if (grid === undefined) grids.push({ heads, tables: [{ rows, at: heads.map((_, at) => at) }] });
    else grid.tables.push({ rows, at: placesOf(heads, grid.heads) ?? [] });
  }
  return grids;
}

/** The names of its columns; nothing for tables with a grid of their own, or without names. */
function headsOf({ matrix, rows }: Table): readonly string[] | undefined {
  const [head, ...others] = rows;
  if (head?.head !== true || matrix === true) return undefined;
  if (rows.some(({ level }) => level !== undefined)) return undefined;
  if (others.some(({ head: again }) => again === true)) return undefined;
  // The heads of checklists are the titles of their parts.
  if (isChecklist(rows)) return head.cells.map((_, at) => `${at} of ${head.cells.length}`);
  const heads = head.cells.map(nameOf);
  return heads.some((each) => each === "") ? undefined : heads;
}

/** Where these names are among all, in their order and with the same first; nothing where one is not. */
function placesOf(heads: readonly string[], all: readonly string[]): readonly number[] | undefined {
  const at: number[] = [];
  for (const head of heads) {
    const found = all.indexOf(head, (at.at(-1) ?? -1) + 1);
    if (found === -1) return undefined;
    at.push(found);
  }
  return at[0] === 0 ? at : undefined;
}

/** The widths of a table's columns on the grid: a column reaches over those that the table does not have; the last of several roles does not. */
export function widthsOn(
  widths: readonly number[],
  { ofRoles }: Grid,
  at: readonly number[],
  gap: number,
): readonly number[] {
  return at.map((from, index) => {
    const isLast = ofRoles === true && index > 1 && index === at.length - 1;
    const own = widths.slice(from, isLast ? from + 1 : (at[index + 1] ?? widths.length));
    return own.reduce((sum, each) => sum + each + gap, -gap);
  });
}
