import type { Finding } from "../diagnostic.ts";
import type { Source } from "../source.ts";

const LONE = String.raw`[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`;
const CONTROL = String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]`;
const SUSPECT = new RegExp(String.raw`${CONTROL}|\ufeff|\r(?!\n)|${LONE}`);
const SUSPECTS = new RegExp(SUSPECT, "g");

type Kind = "control" | "lone" | "mark" | "return";

/**
 * Characters that must not stand in a file as they are: what YAML 1.2 (5.1) does not call printable, halves of surrogate pairs, a byte order
 * mark inside the text, and carriage returns that end a line alone. One finding for each kind.
 */
export function checkCharacters({ path, text }: Source): Finding[] {
  if (!SUSPECT.test(text)) return [];
  const seen = new Map<Kind, { first: number; count: number }>();
  for (const { 0: character, index } of text.matchAll(SUSPECTS)) {
    const kind = kindOf(character);
    if (kind === "mark" && index === 0) continue;
    const found = seen.get(kind);
    if (found === undefined) seen.set(kind, { first: index, count: 1 });
    else found.count += 1;
  }
  const old = seen.get("return");
  if (old !== undefined) return [findingOf("return", old, path, text)];
  return [...seen].map(([kind, found]) => findingOf(kind, found, path, text));
}

/** Whether a text has half of a surrogate pair, which cannot be saved in any file. */
export function isBroken(text: string): boolean {
  return new RegExp(LONE).test(text);
}

/** Whether a name has characters that `checkCharacters` already complains about. */
export function isSuspect(text: string): boolean {
  return SUSPECT.test(text);
}

function kindOf(character: string): Kind {
  if (character === "\r") return "return";
  if (character === "\ufeff") return "mark";
  return /[\ud800-\udfff]/.test(character) ? "lone" : "control";
}

function findingOf(
  kind: Kind,
  found: { readonly first: number; readonly count: number },
  file: string,
  text: string,
): Finding {
  const { first, count } = found;
  const at = { file, span: [first, first + 1] } as const;
  switch (kind) {
    case "return":
      return { rule: "old-line-ends", params: {}, at };
    case "mark":
      return { rule: "stray-byte-order-mark", params: {}, at };
    case "lone":
      return { rule: "broken-character", params: { count }, at };
    case "control": {
      const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, "0");
      return { rule: "control-character", params: { code: `U+${code}`, count }, at };
    }
  }
}
