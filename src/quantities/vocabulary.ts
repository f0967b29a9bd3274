import { currencyCodes, ownSigns } from "../locales/units/currencies.ts";
import { spellings } from "../locales/units/spellings/table.ts";
import type { SaidByField, Spellings } from "../locales/units/spellings/types.ts";
import type { UnitId } from "../locales/units/types.ts";
import { unitIds } from "../locales/units/types.ts";
import { wordings } from "../locales/units/wording/table.ts";
import type { Wording } from "../locales/units/wording/types.ts";
import { nearest } from "../suggest.ts";
import { wordKey } from "./tokens.ts";
import type { NamedUnit } from "./types.ts";

/** A unit declared in svc.yaml. */
export interface OwnUnit {
  readonly id: string;
  readonly forms: readonly string[];
}

type Fixed = readonly [value: number, unit: UnitId];

/** Every word that a workspace's quantities may use: its own units, its language, English. */
export interface Vocabulary {
  readonly units: ReadonlyMap<string, NamedUnit>;
  readonly fixed: ReadonlyMap<string, Fixed>;
  readonly rateWords: ReadonlySet<string>;
  readonly rateForms: ReadonlyMap<string, NamedUnit>;
  readonly ratePrefixes: readonly string[];
  readonly rangeWords: ReadonlySet<string>;
  readonly orWords: ReadonlySet<string>;
  readonly andWords: ReadonlySet<string>;
  readonly one: ReadonlySet<string>;
  readonly limits: ReadonlyMap<string, SaidByField>;
  /** The sign between thousands in this language. */
  readonly thousands: Spellings["thousands"];
}

const byLanguage = new Map<string, Vocabulary>();
const withOwn = new WeakMap<readonly OwnUnit[], Map<string, Vocabulary>>();

/** The vocabulary of a language and a workspace's own units; built once for each. */
export function vocabularyOf(language: string, own: readonly OwnUnit[] = []): Vocabulary {
  const tag = baseLanguage(language);
  if (own.length === 0) return remembered(byLanguage, tag, () => build(tag, []));
  const cache = withOwn.get(own) ?? new Map<string, Vocabulary>();
  withOwn.set(own, cache);
  return remembered(cache, tag, () => build(tag, own));
}

function remembered(
  cache: Map<string, Vocabulary>,
  key: string,
  make: () => Vocabulary,
): Vocabulary {
  const made = cache.get(key) ?? make();
  cache.set(key, made);
  return made;
}

/** `ru` of `ru-RU`. */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0] ?? "en";
}

function spellingsOf(language: string): readonly Spellings[] {
  const table: Readonly<Record<string, Spellings>> = spellings;
  const own = Object.hasOwn(table, language) ? table[language] : undefined;
  return own === undefined || own === spellings.en ? [spellings.en] : [own, spellings.en];
}

/** The language's spelling wins over the English one: "1 time" is an hour in Danish. */
function build(language: string, own: readonly OwnUnit[]): Vocabulary {
  const all = spellingsOf(language);
  return {
    units: new Map([...all.toReversed().flatMap(unitEntries), ...own.flatMap(ownEntries)]),
    fixed: new Map(all.toReversed().flatMap((s) => keyed(s.fixed))),
    rateWords: new Set(all.flatMap((s) => forms(s.rateWords))),
    rateForms: new Map(all.flatMap((s) => knownEntries(s.rateForms))),
    ratePrefixes: all.flatMap((s) => forms(s.ratePrefixes)),
    rangeWords: new Set(all.flatMap((s) => forms(s.rangeWords))),
    orWords: new Set(all.flatMap((s) => forms(s.orWords))),
    andWords: new Set(all.flatMap((s) => forms(s.andWords))),
    one: new Set(all.flatMap((s) => forms(s.one))),
    limits: new Map(all.toReversed().flatMap((s) => keyed(s.limits))),
    thousands: all[0]?.thousands ?? "",
  };
}

function forms(list: string): readonly string[] {
  return list === "" ? [] : list.split("|").map(phraseKey);
}

function phraseKey(phrase: string): string {
  return phrase.split(" ").map(wordKey).join(" ");
}

function keyed<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).map(([phrase, value]) => [phraseKey(phrase), value]);
}

function knownEntries(
  units: Readonly<Partial<Record<UnitId, string>>>,
): readonly (readonly [string, NamedUnit])[] {
  return unitIds.flatMap((id) =>
    forms(units[id] ?? "").map((form) => [form, { kind: "known", id }] as const),
  );
}

function unitEntries(s: Spellings): readonly (readonly [string, NamedUnit])[] {
  const money = Object.entries({ ...s.money }).flatMap(([currency, list]) =>
    forms(list).map((form) => [form, { kind: "money", currency }] as const),
  );
  const signs = Object.entries(ownSigns).map(
    ([sign, currency]) => [wordKey(sign), { kind: "money", currency }] as const,
  );
  return [...money, ...signs, ...knownEntries(s.units)];
}

function ownEntries({ id, forms: words }: OwnUnit): readonly (readonly [string, NamedUnit])[] {
  return [id, ...words].map(
    (form) => [phraseKey(form), { kind: "own", id, forms: words }] as const,
  );
}

/** The spelling that somebody who wrote this unknown word most likely meant. */
export function suggestUnit(
  word: string,
  language: string,
  own: readonly OwnUnit[],
): string | undefined {
  const { units } = vocabularyOf(language, own);
  if (word.length < 2) return undefined;
  if (/^[A-Z]{3}$/u.test(word)) return nearest(word, currencyCodes);
  const found = nearest(wordKey(word), units.keys());
  const unit = found === undefined ? undefined : units.get(found);
  if (found === undefined || unit?.kind !== "known") return found;
  return signOf(unit.id, found, baseLanguage(language));
}

/** Where a language prints a sign for the unit, the sign is suggested: `s` for `sek`. */
function signOf(id: UnitId, found: string, language: string): string {
  const table: Readonly<Record<string, Wording>> = wordings;
  const isEnglish = forms(spellings.en.units[id] ?? "").includes(found);
  const words = isEnglish || !Object.hasOwn(table, language) ? wordings.en : table[language];
  return words?.units[id].symbol ?? found;
}
