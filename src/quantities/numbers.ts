import type { Fault } from "./fault.ts";
import { shown } from "./fault.ts";
import type { Cursor, Token } from "./tokens.ts";
import { isDash } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** More digits than this are no amount of anything, and would not survive as a number. */
const MOST_DIGITS = 15;
const GROUP = /^\d{3}(?:[.,]\d{1,2})?$/u;

/** Reads a number with its sign and thousands; undefined when there is none here. */
export function readNumber(cursor: Cursor, vocabulary: Vocabulary): number | Fault | undefined {
  const negative = isDash(cursor.peek()) && cursor.peek(1)?.kind === "number";
  const first = cursor.peek(negative ? 1 : 0);
  if (first?.kind !== "number") return undefined;
  const begin = cursor.at + (negative ? 1 : 0);
  cursor.at = begin + 1;
  while (isGroup(cursor, begin)) cursor.at += 1;
  const pieces = cursor.tokens.slice(begin, cursor.at);
  const value = valueOf(pieces, vocabulary, cursor.text);
  return typeof value === "number" && negative ? 0 - value : value;
}

/** `500` after `1 `: a group of thousands, one space after the digits before it. */
function isGroup(cursor: Cursor, begin: number): boolean {
  const [before, here] = [cursor.tokens[cursor.at - 1], cursor.peek()];
  if (before === undefined || here?.kind !== "number") return false;
  const starts = cursor.at === begin + 1 ? /^[1-9]\d{0,2}$/u : /^\d{3}$/u;
  return here.start - before.end === 1 && starts.test(before.text) && GROUP.test(here.text);
}

function valueOf(
  pieces: readonly Token[],
  { thousands }: Vocabulary,
  text: string,
): number | Fault {
  const digits = pieces.map((piece) => piece.text).join("");
  const [whole = "", fraction, ...more] = digits.split(/[.,]/u);
  const span = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? text.length] as const;
  const replaced = (number: string): string =>
    shown(text.slice(0, span[0]) + number + text.slice(span[1]));
  const written = shown(text);
  if (digits.length > MOST_DIGITS) {
    return {
      rule: "unreadable-quantity",
      params: { sort: "quantity", written, part: shown(digits) },
      span,
    };
  }
  if (fraction === undefined) return Number(whole);
  if (more.length > 0) {
    const form = replaced(withoutGroups(digits));
    return { rule: "unreadable-quantity", params: { sort: "quantity", written, form }, span };
  }
  if (isAmbiguous(whole, fraction, digits, thousands)) {
    const forms = [replaced(`${whole} ${fraction}`), replaced(decimal(whole, fraction))];
    return { rule: "ambiguous-number", params: { written, forms }, span };
  }
  return Number(`${whole}.${fraction}`);
}

/** Three digits after a comma, or after a full stop where that parts thousands: 1,000 is one thousand to one reader and one to another. */
function isAmbiguous(whole: string, fraction: string, digits: string, thousands: string): boolean {
  if (fraction.length !== 3 || whole === "0" || whole.length > 3) return false;
  return digits.includes(",") || thousands === ".";
}

function decimal(whole: string, fraction: string): string {
  const rest = fraction.replace(/0+$/u, "");
  return rest === "" ? whole : `${whole}.${rest}`;
}

/** `1,234,567.5` as `1 234 567.5`: the last sign is the decimal one when it is another than the first. */
function withoutGroups(digits: string): string {
  const signs = digits.replace(/\d/gu, "");
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const split = signs.at(0) === signs.at(-1) ? digits.length : last;
  const tail = digits.slice(split + 1);
  return digits.slice(0, split).replace(/[.,]/gu, " ") + (tail === "" ? "" : `.${tail}`);
}
