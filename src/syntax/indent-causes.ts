import type { Cause, Fault } from "./cause.ts";
import { isEntry, type Line, lineAbove, nameColumn } from "./lines.ts";

/** Whether the line stands exactly below a line of the other sort: fields below a dash, a dash below fields. */
export function besideOthers(text: string, line: Line): boolean {
  for (let above = lineAbove(text, line); above !== undefined; above = lineAbove(text, above)) {
    if (above.indent > line.indent) continue;
    const isDash = (l: Line): boolean => l.text[l.indent] === "-";
    return above.indent === line.indent && isDash(above) !== isDash(line);
  }
  return false;
}

export function mixedList(line: Line): Cause {
  return { fault: { rule: "mixed-list", params: {} }, span: [line.start + line.indent, line.end] };
}

/** The line is moved to where it most likely belongs, if one such place is a single column away. */
export function wrongIndentation(text: string, line: Line): Cause {
  const start = line.start + line.indent;
  const fault: Fault = { rule: "wrong-indentation", params: { spaces: line.indent } };
  const columns = openColumns(text, line);
  if (columns.has(line.indent + 1))
    return {
      fault,
      span: [start, line.end],
      edits: [{ at: start, remove: 0, insert: " " }],
      unsure: true,
    };
  if (columns.has(line.indent - 1))
    return {
      fault,
      span: [start, line.end],
      edits: [{ at: start - 1, remove: 1, insert: "" }],
      unsure: true,
    };
  return { fault, span: [start, line.end] };
}

/** The columns at which a line could go on with what stands above it: a dash below dashes, a field below fields. */
function openColumns(text: string, line: Line): Set<number> {
  const isDash = line.text[line.indent] === "-";
  const columns = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  for (
    let above = lineAbove(text, line);
    above !== undefined && least > 0;
    above = lineAbove(text, above)
  ) {
    if (above.indent >= least || !isEntry(above)) continue;
    least = above.indent;
    const startsWithDash = above.text[above.indent] === "-";
    if (isDash === startsWithDash) columns.add(above.indent);
    if (!isDash && startsWithDash) columns.add(nameColumn(above));
  }
  return columns;
}
