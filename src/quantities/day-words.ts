import { wordings } from "../locales/units/wording/table.ts";
import { nearest } from "../suggest.ts";
import type { Fault } from "./fault.ts";
import { shown } from "./fault.ts";
import type { Cursor, Token } from "./tokens.ts";
import { isDash, wordKey } from "./tokens.ts";
import type { MonthDay, MonthSpan } from "./types.ts";

/** Keywords of days are English in every language: format-fields.md, section 4, "Deadline". */
const WEEKDAYS = wordings.en.weekdays.nom.map(wordKey);
const MONTHS = wordings.en.months.nom.map(wordKey);
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const KEYWORDS = {
  deadline: [...WEEKDAYS, "same", "next", "working", "day", "end", "start"],
  hours: [...WEEKDAYS, ...MONTHS, "daily", "holidays", "eves", "closed", "and"],
  season: MONTHS,
} as const;

export type DayText = keyof typeof KEYWORDS;

function indexOf(names: readonly string[], key: string): number | undefined {
  const at = names.findIndex((name) => name === key || name.slice(0, 3) === key);
  return at < 0 ? undefined : at + 1;
}

/** 1 = Monday … 7 = Sunday, for a long or three-letter name. */
export function weekdayOf(token: Token | undefined): number | undefined {
  return token === undefined ? undefined : indexOf(WEEKDAYS, token.key);
}

/** 1 to 12, for a long or three-letter name. */
export function monthOf(token: Token | undefined): number | undefined {
  return token === undefined ? undefined : indexOf(MONTHS, token.key);
}

/** Takes "–" or "to" when something of the same sort follows it. */
export function skipTo(cursor: Cursor, isEnd: (token: Token | undefined) => boolean): boolean {
  const here = cursor.peek();
  if (!(isDash(here) || here?.key === "to") || !isEnd(cursor.peek(1))) return false;
  cursor.at += 1;
  return true;
}

/** Reads `June` or `June–August`. */
export function readMonths(cursor: Cursor): MonthSpan | undefined {
  const from = monthOf(cursor.peek());
  if (from === undefined) return undefined;
  cursor.at += 1;
  if (!skipTo(cursor, (token) => monthOf(token) !== undefined))
    return { from: { month: from }, to: { month: from } };
  const to = monthOf(cursor.peek()) ?? from;
  cursor.at += 1;
  return { from: { month: from }, to: { month: to } };
}

/** Is there such a day in some year? */
export function isMonthDay({ month, day = 1 }: MonthDay): boolean {
  return day >= 1 && day <= (LONGEST_MONTH[month - 1] ?? 0);
}

/** Is there such a day in that year? YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const last =
    month === 2 ? new Date(Date.UTC(year, 2, 0)).getUTCDate() : (LONGEST_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** The fault of a word that is no day or month, with the English one that it resembles or translates. */
export function unknownDay(sort: DayText, written: string, token: Token, base: number): Fault {
  const form = translated(token.key) ?? nearest(token.key, KEYWORDS[sort]);
  return {
    rule: "unknown-day",
    params: {
      sort,
      written: shown(written),
      word: shown(token.text),
      ...(form === undefined ? {} : { form: capitalised(form) }),
    },
    span: [base + token.start, base + token.end],
  };
}

function capitalised(word: string): string {
  return WEEKDAYS.includes(word) || MONTHS.includes(word)
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
}

/** Words for days that have another form here. */
const OTHER_DAYS: Readonly<Record<string, string>> = {
  weekdays: "Mon–Fri",
  weekday: "Mon–Fri",
  weekends: "Sat–Sun",
  weekend: "Sat–Sun",
  everyday: "daily",
};

/** The form for another word, or the English name of a day or month in another of our languages. */
function translated(key: string): string | undefined {
  if (Object.hasOwn(OTHER_DAYS, key)) return OTHER_DAYS[key];
  for (const { weekdays, weekdaysShort, months } of Object.values(wordings)) {
    const day = [weekdays.nom, weekdaysShort]
      .map((names) => names.findIndex((n) => wordKey(n) === key))
      .find((i) => i >= 0);
    if (day !== undefined) return WEEKDAYS[day];
    const month = months.nom.findIndex((name) => wordKey(name) === key);
    if (month >= 0) return MONTHS[month];
  }
  return undefined;
}
