import { wordings } from "../locales/units/wording/table.ts";
import type { Case, Wording } from "../locales/units/wording/types.ts";
import { baseLanguage } from "./vocabulary.ts";

/** What fills a placeholder: a text, or a text that depends on the case asked for. */
export type Filling = string | ((wanted: string) => string);

/** The words of a language and its plural classes. */
export interface Speech {
  readonly words: Wording;
  readonly plural: Intl.PluralRules;
}

const made = new Map<string, Speech>();

/** By BCP 47 tag; a language that we do not speak is printed in English. */
export function speechOf(language: string): Speech {
  const tag = baseLanguage(language);
  const found = made.get(tag);
  if (found !== undefined) return found;
  const table: Readonly<Record<string, Wording>> = wordings;
  const known = Object.hasOwn(table, tag) ? table[tag] : undefined;
  const speech = {
    words: known ?? wordings.en,
    plural: new Intl.PluralRules(known === undefined ? "en" : tag),
  };
  made.set(tag, speech);
  return speech;
}

const PLACEHOLDER = /\{(־?)(\w+)(?::(\w+))?\}/gu;

/**
 * Fills a pattern: `{q}`, `{q:gen}` in a case, `{־q}` with a maqaf unless the value begins with a Hebrew letter (ב־60, בשבועיים).
 * Every placeholder once, so that braces in an author's text stay as they are.
 */
export function fill(pattern: string, values: Readonly<Record<string, Filling>>): string {
  return pattern.replace(PLACEHOLDER, (_, maqaf: string, name: string, wanted: string = "nom") => {
    const value = values[name] ?? "";
    const text = typeof value === "string" ? value : value(wanted);
    return maqaf !== "" && /^[א-ת]/u.test(text) ? text : maqaf + text;
  });
}

const CASES: ReadonlySet<string> = new Set<Case>(["nom", "gen", "dat", "acc", "loc", "pre"]);

/** The case that a pattern asks for. */
export function caseOf(wanted: string): Case {
  return isCase(wanted) ? wanted : "nom";
}

function isCase(wanted: string): wanted is Case {
  return CASES.has(wanted);
}

/** A text as a sentence: a capital first letter and a full stop, unless it ends in a sign of its own. */
export function asSentence(text: string): string {
  return text === "" ? "" : `${capital(text)}${isEnded(text) ? "" : "."}`;
}

const SIGN = /[.!?…]["”»“'’]?$/u;

/** A sign inside brackets at the end closes only a sentence that is wholly in them, not one that `(approx. 30 sec.)` ends. */
function isEnded(text: string): boolean {
  if (!text.endsWith(")")) return SIGN.test(text);
  const open = text.lastIndexOf("(");
  const before = text.slice(0, open).trimEnd();
  const isApart = before === "" || SIGN.test(before);
  const inside = text.slice(open + 1, -1);
  return isApart && /^\P{L}*[\p{Lu}\p{Lo}]/u.test(inside) && SIGN.test(inside);
}

export function capital(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === "" ? "" : first.toLocaleUpperCase("en") + text.slice(first.length);
}

/** The texts that say something. */
export function present(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text) => (text === undefined || text === "" ? [] : [text]));
}
