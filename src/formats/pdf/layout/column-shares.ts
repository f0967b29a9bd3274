import { mm } from "./geometry.ts";

/** What a cell needs: how tall it is where it has all the room that it wants, and what its text covers where it has little. */
export interface CellNeed {
  readonly low: number;
  readonly area: number;
}

/** Columns with what they need: the widest thing that cannot be broken, all in one line, and their cells from the top. */
export interface ColumnNeed {
  readonly least: number;
  readonly most: number;
  readonly cells: readonly CellNeed[];
}

/** Running text in a narrower column is a word or two a line. */
export const READABLE = mm(24);

/** Of an equal share, so much is each column's own where there are too many for that. */
const FAIR = 0.7;
/** How much a column grows at a time. */
const STEP = 6;
/** The tallest cell of a row says how tall the row is; that the others are low counts for so much. */
const OTHERS = 0.2;
/** So much nearer to the tallest cell is what is reckoned than to the mean of all. */
const SHARP = 4;

/** How wide each column is: so that the rows become as low as they can. What is left over when nothing becomes lower is shared by all. */
export function sharedWidths(columns: readonly ColumnNeed[], room: number): readonly number[] {
  const least = columns.map((column) => column.least);
  if (total(least) >= room) return least.map((each) => (each * room) / total(least));
  const most = columns.map((column) => column.most);
  if (total(most) <= room) return withRest(most, room);
  const floor = Math.min(READABLE, (FAIR * room) / columns.length);
  const readable = columns.map((column) => Math.min(column.most, Math.max(column.least, floor)));
  const widths = total(readable) <= room ? readable : least;
  return withRest(grown(columns, widths, room), room);
}

function grown(
  columns: readonly ColumnNeed[],
  from: readonly number[],
  room: number,
): readonly number[] {
  const widths = [...from];
  for (let left = room - total(widths); left > 0.5;) {
    const step = Math.min(STEP, left);
    const gains = columns.map(({ most }, index) => {
      const by = Math.min(step, most - (widths[index] ?? 0));
      return by <= 0 ? 0 : gainOf(columns, widths, index, by) / by;
    });
    const best = gains.indexOf(Math.max(...gains));
    const column = columns[best];
    if (column === undefined || (gains[best] ?? 0) <= 0) break;
    const by = Math.min(step, column.most - (widths[best] ?? 0));
    widths[best] = (widths[best] ?? 0) + by;
    left -= by;
  }
  return widths;
}

/** How much lower all rows become where one column is wider. */
function gainOf(
  columns: readonly ColumnNeed[],
  widths: readonly number[],
  wider: number,
  by: number,
): number {
  const rows = columns[0]?.cells.length ?? 0;
  let gain = 0;
  for (let row = 0; row < rows; row += 1) {
    let [powers, heights] = [0, 0];
    for (const [index, { cells }] of columns.entries()) {
      const height = heightAt(cells[row], widths[index] ?? 1);
      powers += height ** SHARP;
      heights += height;
    }
    const before = heightAt(columns[wider]?.cells[row], widths[wider] ?? 1);
    const after = heightAt(columns[wider]?.cells[row], (widths[wider] ?? 1) + by);
    const changed = Math.max(0, powers - before ** SHARP + after ** SHARP);
    gain += powers ** (1 / SHARP) - changed ** (1 / SHARP) + OTHERS * (before - after);
  }
  return gain;
}

function heightAt(cell: CellNeed | undefined, width: number): number {
  return cell === undefined ? 0 : Math.max(cell.low, cell.area / width);
}

function withRest(widths: readonly number[], room: number): readonly number[] {
  const over = Math.max(0, room - total(widths));
  return widths.map((each) => each + (over * each) / Math.max(1, total(widths)));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}
