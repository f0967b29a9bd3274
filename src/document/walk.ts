import type { Block, Column, IndexGroup, Inline, ListItem, TableCell, TableRow } from "./blocks.ts";

/** Visits every block, those inside before those behind. */
export function walkBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    for (const body of bodiesOf(block)) walkBlocks(body, visit);
  }
}

/** What links can lead to at this block, with its title: a section, card, figure, or a row of a table, which has the words of its first cell. */
export function anchorsOf(
  block: Block,
): readonly { readonly id: string; readonly title: readonly Inline[] }[] {
  switch (block.type) {
    case "section":
    case "card":
    case "figure":
      return [block];
    case "table":
      return block.rows.flatMap(({ id, cells }) => {
        const first = cells[0]?.children[0];
        if (id === undefined) return [];
        return [{ id, title: first?.type === "paragraph" ? first.children : [] }];
      });
    default:
      return [];
  }
}

/** The lists of blocks inside a block. */
export function bodiesOf(block: Block): readonly (readonly Block[])[] {
  switch (block.type) {
    case "paragraph":
    case "runIn":
      return [];
    case "list":
      return block.items.map((item) => item.children);
    case "table":
      return block.rows.flatMap((row) => row.cells.map((cell) => cell.children));
    case "columns":
      return block.columns.map((column) => column.children);
    case "card":
      return [block.margin, block.children];
    default:
      return "children" in block ? [block.children] : [];
  }
}

/** How a walk changes a document; `Scope` is what holds where the walk is, and travels inwards only. */
export interface Changes<Scope> {
  /** What holds inside this block or cell. */
  readonly enter: (node: Block | TableCell, scope: Scope) => Scope;
  readonly text: (inlines: readonly Inline[], scope: Scope) => readonly Inline[];
  /** Titles of sections, cards, tables, columns and figures. */
  readonly title: (inlines: readonly Inline[], scope: Scope) => readonly Inline[];
}

/** The same blocks with their inline nodes changed, in reading order. Untouched parts are shared; a paragraph or column that became empty is gone. */
export function changeBlocks<Scope>(
  blocks: readonly Block[],
  changes: Changes<Scope>,
  scope: Scope,
): readonly Block[] {
  const changed = same(blocks, (block) => changeBlock(block, changes, changes.enter(block, scope)));
  if (changed === blocks) return changed;
  return changed.filter(
    (block, n) => block === blocks[n] || block.type !== "paragraph" || block.children.length > 0,
  );
}

function changeBlock<Scope>(block: Block, changes: Changes<Scope>, scope: Scope): Block {
  const inside = (children: readonly Block[]): readonly Block[] =>
    changeBlocks(children, changes, scope);
  switch (block.type) {
    case "paragraph":
    case "runIn":
      return put(block, { children: changes.text(block.children, scope) });
    case "list":
      return put(block, {
        items: same(block.items, (item: ListItem) =>
          put(item, { children: inside(item.children) }),
        ),
      });
    case "table":
      return put(block, {
        ...titled(block, changes, scope),
        rows: same(block.rows, (row) => changeRow(row, changes, scope)),
      });
    case "form":
      return put(block, {
        fields: same(block.fields, (field) =>
          put(field, { label: changes.title(field.label, scope) }),
        ),
      });
    case "figure":
      return put(block, titled(block, changes, scope));
    case "index":
      return put(block, {
        groups: same(block.groups, (group) => changeGroup(group, changes, scope)),
      });
    case "section":
      return put(block, {
        ...titled(block, changes, scope),
        children: inside(block.children),
      });
    case "card":
      return put(block, {
        ...titled(block, changes, scope),
        margin: inside(block.margin),
        children: inside(block.children),
      });
    case "columns":
      return put(block, {
        columns: changeColumns(block.columns, changes, scope),
      });
    case "quote":
    case "callout":
    case "keep":
    case "landscape":
    case "sheet":
      return put(block, { children: inside(block.children) });
    default:
      return block;
  }
}

function changeColumns<Scope>(
  columns: readonly Column[],
  changes: Changes<Scope>,
  scope: Scope,
): readonly Column[] {
  const changed = same(columns, (column) =>
    put(column, {
      ...titled(column, changes, scope),
      children: changeBlocks(column.children, changes, scope),
    }),
  );
  if (changed === columns) return changed;
  return changed.filter(({ children }, n) => children.length > 0 || columns[n] === changed[n]);
}

function changeRow<Scope>(row: TableRow, changes: Changes<Scope>, scope: Scope): TableRow {
  const cells = same(row.cells, (cell) =>
    put(cell, { children: changeBlocks(cell.children, changes, changes.enter(cell, scope)) }),
  );
  return put(row, { cells });
}

/** Its words are titles of what they lead to. */
function changeGroup<Scope>(group: IndexGroup, changes: Changes<Scope>, scope: Scope): IndexGroup {
  const entries = same(group.entries, (entry) =>
    put(entry, {
      title: changes.title(entry.title, scope),
      note: changes.title(entry.note, scope),
    }),
  );
  return put(group, { title: changes.title(group.title, scope), entries });
}

function titled<Scope>(
  { title }: { readonly title?: readonly Inline[] },
  changes: Changes<Scope>,
  scope: Scope,
): { readonly title?: readonly Inline[] } {
  return title === undefined ? {} : { title: changes.title(title, scope) };
}

/** The list with every node changed; the very list where none was. */
function same<T>(list: readonly T[], change: (node: T) => T): readonly T[] {
  let changed: T[] | undefined;
  list.forEach((node, n) => {
    const found = change(node);
    if (found !== node) changed ??= list.slice(0, n);
    changed?.push(found);
  });
  return changed ?? list;
}

/** The node with other fields; the very node where they are the same. */
function put<T extends object>(node: T, fields: Partial<T>): T {
  for (const name in fields) {
    if (node[name] !== fields[name]) return { ...node, ...fields };
  }
  return node;
}

/** From the inside out; nothing leaves a node as it is. The very list where nothing was exchanged. */
export function mapAll(
  inlines: readonly Inline[],
  change: (inline: Inline) => readonly Inline[] | undefined,
): readonly Inline[] {
  let changed: Inline[] | undefined;
  inlines.forEach((inline, n) => {
    const inner =
      "children" in inline ? put(inline, { children: mapAll(inline.children, change) }) : inline;
    const found = change(inner);
    const isSame =
      found === undefined ? inner === inline : found.length === 1 && found[0] === inline;
    if (!isSame) changed ??= inlines.slice(0, n);
    changed?.push(...(found ?? [inner]));
  });
  return changed ?? inlines;
}
