import type { Case, UnitWords, Wording } from "../locales/units/wording/types.ts";
import { isTime } from "./measures.ts";
import type { Amount, Quantity, Rate, Unit, UnitId } from "./types.ts";
import type { Speech } from "./wording.ts";
import { caseOf, fill, speechOf } from "./wording.ts";

const JOIN = "\u00a0";

/** A quantity in a document's language, such as `2 h 30 min`, `5–8 min`, `€5 per visit`; value and unit joined by a no-break space where the language has a blank. */
export function printQuantity(quantity: Quantity, language: string): string {
  return sayQuantity(quantity, speechOf(language), "nom");
}

/** A mere number, as large or small as it is: `1 126`, by the language's signs. */
export function printNumber(value: number, language: string): string {
  return number(value, speechOf(language).words);
}

/** A quantity in the case that its sentence asks for. */
export function sayQuantity(quantity: Quantity, speech: Speech, wanted: string): string {
  const { words } = speech;
  if (quantity.form === "multiple") {
    const target = `${quantity.standard}/${quantity.target}`;
    return fill(words.multiple, { n: number(quantity.factor, words), target });
  }
  const amount =
    quantity.parts === undefined
      ? sayAmount(quantity, speech, caseOf(wanted))
      : sayCompound(quantity.parts, speech);
  return quantity.rate === undefined ? amount : `${amount} ${sayRate(quantity.rate, speech)}`;
}

/** A number by the language: its decimal sign, its thousands, a true minus; money has two decimals or none. */
export function number(value: number, { decimal, thousands }: Wording, unit?: Unit): string {
  const rounded = Math.abs(Number(value.toFixed(6)));
  const cents = unit?.kind === "money" && !Number.isInteger(rounded);
  const [whole = "0", fraction] = (cents ? rounded.toFixed(2) : String(rounded)).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands);
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
}

function sayAmount(amount: Amount, speech: Speech, wanted: Case): string {
  return withUnit(figures(amount, speech.words), amount, speech, wanted);
}

/** The number or numbers: `5`, `5–8`, `10 ± 1`, `±5`. */
function figures({ form, low, high, unit }: Amount, words: Wording): string {
  const [from, to] = [number(low, words, unit), number(high, words, unit)];
  if (form === "single") return from;
  if (form === "around") return `±${to}`;
  if (form === "range") return low < 0 ? `${from}${JOIN}–${JOIN}${to}` : `${from}–${to}`;
  return `${number((low + high) / 2, words)}${JOIN}±${JOIN}${number((high - low) / 2, words)}`;
}

/** The upper end of a range with its unit, where a sentence has said the lower one; never "twice" for 2. */
export function sayUpper(range: Amount, speech: Speech, wanted: string): string {
  const upper = withUnit(
    number(range.high, speech.words, range.unit),
    range,
    speech,
    caseOf(wanted),
  );
  return range.rate === undefined ? upper : `${upper} ${sayRate(range.rate, speech)}`;
}

function withUnit(n: string, amount: Amount, speech: Speech, wanted: Case): string {
  const { unit, form, high } = amount;
  if (unit.kind === "count") return n;
  if (unit.kind === "money") return money(n, unit.currency, speech.words);
  if (unit.kind === "own") return `${n}${JOIN}${ownForm(unit.forms, amount.high, speech)}`;
  const forms = speech.words.units[unit.id];
  const exact = form === "single" ? forms.exact?.[high] : undefined;
  return exact ?? withForm(n, unitForm(forms, high, speech, wanted));
}

function withForm(n: string, form: string): string {
  return form.includes("#") ? form.replace("#", n) : `${n}${JOIN}${form}`;
}

function unitForm(unit: UnitWords, value: number, speech: Speech, wanted: Case): string {
  const forms = unit[wanted] ?? unit.nom;
  return forms === undefined ? (unit.symbol ?? "") : pick(forms.split("|"), value, speech);
}

/** The form for a number; a list that is too short says the rest with its last one. */
function pick(forms: readonly string[], value: number, { words, plural }: Speech): string {
  const fraction = Number.isInteger(value) ? -1 : words.classes.indexOf("fraction");
  const index = fraction >= 0 ? fraction : words.classes.indexOf(plural.select(Math.abs(value)));
  return forms[index] ?? forms.at(-1) ?? "";
}

/** The order in which people decline a counted word: вещь, вещи, вещей; Latvian's form for 10 and 11–19 comes last. */
const DECLENSION = ["one", "two", "few", "many", "other", "zero"] as const;

/** An author's own word comes through in every language, in the forms of his own. */
function ownForm(forms: readonly string[], value: number, { plural }: Speech): string {
  // Engines list their plural categories in an order of their own.
  const { pluralCategories } = plural.resolvedOptions();
  const classes: readonly Intl.LDMLPluralRule[] =
    forms.length === 2 ? ["one"] : DECLENSION.filter((name) => pluralCategories.includes(name));
  const index = classes.indexOf(plural.select(Math.abs(value)));
  return (index < 0 ? forms.at(-1) : forms[index]) ?? forms.at(-1) ?? "";
}

/** `zł` or `kr.`: what is written as a code is, and not as a sign that touches its number, such as `£`. */
const ENDS_IN_LETTER = /\p{L}\.?$/u;

function money(
  n: string,
  currency: string,
  { money: { pattern, codePattern, signs } }: Wording,
): string {
  const sign = Object.hasOwn(signs, currency) ? signs[currency] : undefined;
  const isCode = sign === undefined || ENDS_IN_LETTER.test(sign);
  if (isCode) return fill(codePattern, { n, sign: sign ?? currency });
  // What changes the whole sum stands before it: `−£5`, `±£5`.
  const [before = ""] = /^[−±]/u.exec(n) ?? [];
  return before + fill(pattern, { n: n.slice(before.length), sign });
}

function sayCompound(parts: NonNullable<Amount["parts"]>, speech: Speech): string {
  const texts = parts.map(({ value, unit }) => {
    const words = speech.words.units[unit];
    const exact = words.symbol === undefined ? words.exact?.[value] : undefined;
    const form = words.symbol ?? unitForm(words, value, speech, "nom");
    return exact ?? withForm(number(value, speech.words), form);
  });
  return texts
    .map((text, index) => (index === 0 ? text : fill(speech.words.compound, { q: text })))
    .join("");
}

/** `per month`, `per 6 guests`. */
function sayRate({ amount, noun }: Rate, speech: Speech): string {
  const { rate } = speech.words;
  const n = number(amount, speech.words);
  if (noun.kind === "free" || noun.kind === "own") {
    const word = noun.kind === "free" ? noun.word : ownForm(noun.forms, amount, speech);
    return fill(amount === 1 ? rate.free : rate.freeMany, { n, word });
  }
  if (noun.kind === "known" && amount === 1) return rateOfOne(noun.id, speech);
  const pattern = noun.kind === "known" && isTime(noun.id) ? rate.manyTimes : rate.many;
  return fill(pattern, { q: single(amount, noun, speech) });
}

function rateOfOne(id: UnitId, speech: Speech): string {
  const unit = speech.words.units[id];
  return unit.per ?? fill(speech.words.rate.one, { noun: unitForm(unit, 1, speech, "nom") });
}

/** What a value is counted over: `per month`, `per 2 weeks`; in languages that part the two, "за месяц" beside "в месяц". */
export function sayPeriod(period: Quantity, speech: Speech): string {
  const one =
    period.form === "single" && period.high === 1 && period.unit.kind === "known"
      ? period.unit.id
      : undefined;
  if (one !== undefined) return speech.words.units[one].over ?? rateOfOne(one, speech);
  return fill(speech.words.rate.over, { q: (wanted) => sayQuantity(period, speech, wanted) });
}

/** A rate for one of the period's unit: "at least once a month". */
export function sayPerOne(period: Quantity, speech: Speech): string | undefined {
  const isOne =
    period.form === "single" &&
    period.high === 1 &&
    period.unit.kind === "known" &&
    period.rate === undefined;
  return isOne && period.unit.kind === "known" ? rateOfOne(period.unit.id, speech) : undefined;
}

function single(value: number, unit: Unit, speech: Speech): (wanted: string) => string {
  const amount: Amount = {
    kind: "quantity",
    form: "single",
    written: "",
    low: value,
    high: value,
    unit,
  };
  return (wanted) => sayAmount(amount, speech, caseOf(wanted));
}
