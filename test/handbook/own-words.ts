/** Whose words are whose: what svc prints by itself in a language, and what a workspace wrote. */

import { collections, shapes } from "../../src/generated/fields.ts";
import type { Collection, ShapeName } from "../../src/generated/fields.ts";
import { bookStrings } from "../../src/locales/strings.ts";
import { wordings } from "../../src/locales/units/wording/table.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import { textsOf } from "./fields.ts";

/** The words of a text, in lower case. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** The words of a language's book strings, without the names of values. */
export function stringWords(language: string): ReadonlySet<string> {
  const strings = bookStrings(language);
  if (strings === undefined) throw new Error(`no words in ${language}`);
  const patterns = strings.keys.flatMap((key) =>
    [0, 1, 2, 3, 11, 0.5].map((n) => strings.pattern(key, n) ?? ""),
  );
  const letters = (strings.pattern("appendix.letters") ?? "").split(" ");
  return new Set([...wordsOfPatterns(patterns), ...wordsIn(letters.join(" "))]);
}

/** The words of a language's quantities, targets, hours and dates. */
export function wordingWords(language: keyof typeof wordings): ReadonlySet<string> {
  return wordsOfPatterns(textsInside(wordings[language]));
}

/** Every word that svc prints by itself in a language, the words that join lists included. */
export function oursIn(tag: string): ReadonlySet<string> {
  const language = new Intl.Locale(tag).language;
  if (!isSpoken(language)) throw new Error(`no words in ${tag}`);
  const joined = (["conjunction", "disjunction"] as const).map((type) =>
    new Intl.ListFormat(tag, { type }).format(["1", "2", "3"]),
  );
  const words = [...stringWords(tag), ...wordingWords(language), ...joined.flatMap(wordsIn)];
  // Hebrew writes its shortest words together with the next one.
  const prefixes = language === "he" ? ["ב", "ל", "מ", "ו", "ה"] : [];
  return new Set([...words, ...prefixes.flatMap((prefix) => words.map((word) => prefix + word))]);
}

function isSpoken(language: string): language is keyof typeof wordings {
  return Object.hasOwn(wordings, language);
}

function wordsOfPatterns(patterns: readonly string[]): ReadonlySet<string> {
  return new Set(patterns.flatMap((text) => wordsIn(text.replaceAll(/\{־?\w+(?::\w+)?\}/gu, " "))));
}

function textsInside(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(textsInside)
    : [];
}

/** The words that a workspace wrote for people: its texts, its ids and its quantities; never keys of the format and words like `must`. */
export function workspaceWords(workspace: Workspace): ReadonlySet<string> {
  const texts = textsOf(workspace).map(({ value }) => value);
  return new Set([...texts, ...idsAndQuantities(workspace)].flatMap(wordsIn));
}

/** Ids and quantities as they are written, with the forms of own units. */
export function idsAndQuantities(workspace: Workspace): readonly string[] {
  const seen = new Set<object>();
  return [
    ...writtenIn(workspace.settings, "Workspace", seen),
    ...(Object.keys(collections) as Collection[]).flatMap((name) =>
      workspace[name].flatMap((thing) => writtenIn(thing, collections[name].shape, seen)),
    ),
  ];
}

function writtenIn(thing: object, shape: ShapeName, seen: Set<object>): readonly string[] {
  if (seen.has(thing)) return [];
  seen.add(thing);
  return Object.entries(shapes[shape].fields).flatMap(([key, field]) => {
    const value: unknown = Reflect.get(thing, key);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((each): readonly string[] => {
      if (typeof each === "string") return field.type === "id" ? [each] : [];
      if (typeof each !== "object" || each === null) return [];
      if (field.type === "shape" && field.shape !== undefined)
        return writtenIn(each, field.shape, seen);
      const written: unknown = field.type === "quantity" ? Reflect.get(each, "written") : undefined;
      const forms: unknown = field.type === "quantity" ? Reflect.get(each, "unit") : undefined;
      return [...(typeof written === "string" ? [written] : []), ...ownForms(forms)];
    });
  });
}

/** The author's forms of his own unit. */
function ownForms(unit: unknown): readonly string[] {
  if (typeof unit !== "object" || unit === null) return [];
  const forms: unknown = Reflect.get(unit, "forms");
  return Array.isArray(forms) ? forms.filter((form) => typeof form === "string") : [];
}
