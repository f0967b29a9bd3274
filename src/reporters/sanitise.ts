/**
 * Characters that a terminal or a page obeys instead of showing, and half characters: C0, DEL, C1, the marks and overrides of
 * writing direction, separators that break lines, the invisible byte-order mark, unpaired surrogates.
 */
const HAZARDS =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const SHORT: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A text as it may be sent to a terminal: hazards are spelt out, `\x1b`, `\u202e`. Every string that goes out passes here once. */
export function sanitise(text: string): string {
  return text.replace(HAZARDS, (character) => SHORT[character] ?? spelt(character));
}

/** JSON text whose hazards are spelt as JSON escapes: readers get the same data, terminals nothing to obey. */
export function sanitiseJson(json: string): string {
  return json.replace(HAZARDS, (character) =>
    character === "\n" ? character : `\\u${hex(character).padStart(4, "0")}`,
  );
}

function spelt(character: string): string {
  const code = hex(character);
  return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16);
}
