/** One line of a text: where it starts and ends (the line end is not part of it), and what it says. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Characters before the first that is no space. */
  readonly indent: number;
}

export function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", offset);
  let end = next === -1 ? text.length : next;
  if (text[end - 1] === "\r" && end > start) end -= 1;
  const line = text.slice(start, end);
  return { start, end, text: line, indent: line.search(/[^ \t]|$/) };
}

/** The nearest line above with something in it that is no note. */
export function lineAbove(text: string, line: Line): Line | undefined {
  let above = line;
  while (above.start > 0) {
    above = lineAt(text, above.start - 1);
    if (hasContent(above)) return above;
  }
  return undefined;
}

/** The nearest line below with something in it that is no note. */
export function lineBelow(text: string, line: Line): Line | undefined {
  let next = text.indexOf("\n", line.end);
  while (next !== -1 && next + 1 < text.length) {
    const below = lineAt(text, next + 1);
    if (hasContent(below)) return below;
    next = text.indexOf("\n", below.end);
  }
  return undefined;
}

function hasContent({ text }: Line): boolean {
  return /^[ \t]*[^\s#]/.test(text);
}

/** Where the value that begins at `start` ends on its line: before a note and the spaces at the end. */
export function valueEnd(text: string, start: number): number {
  const line = lineAt(text, start);
  const rest = text.slice(start, line.end);
  const note = rest.search(/[ \t]#/);
  return start + (note === -1 ? rest : rest.slice(0, note)).trimEnd().length;
}

/**
 * As `valueEnd`, with the lines below that go on with the same text: indented further, and neither a
 * field nor an item. The text goes at least to the end of the line at `atLeast`.
 */
export function textEnd(text: string, start: number, atLeast = 0): number {
  let line = lineAt(text, start);
  const field = nameColumn(line);
  let end = valueEnd(text, start);
  while (line.end < atLeast) {
    const below = lineBelow(text, line);
    if (below === undefined) return end;
    line = below;
    end = Math.max(end, valueEnd(text, line.start + line.indent));
  }
  for (;;) {
    const below = lineBelow(text, line);
    if (below === undefined || below.indent <= field || isEntry(below)) return end;
    end = valueEnd(text, below.start + below.indent);
    line = below;
  }
}

/** A field (`name: …`) or an item of a list (`- …`). */
export function isEntry({ text }: Line): boolean {
  return /^\s*(?:-(?:\s|$)|[^\s#][^#]*?:(?:\s|$))/.test(text);
}

/** The column of the first name or text of a line, behind the dashes. */
export function nameColumn({ text, indent }: Line): number {
  const dashes = /^(?:-[ \t]+)+/.exec(text.slice(indent));
  return indent + (dashes?.[0].length ?? 0);
}
