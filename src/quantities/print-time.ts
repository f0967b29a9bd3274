import type { AtPatterns, DayKey, Declined, DeclinedList } from "../locales/units/wording/types.ts";
import type {
  Deadline,
  DeadlineDay,
  Hours,
  HoursSpan,
  MonthDay,
  MonthSpan,
  Season,
} from "./types.ts";
import type { Filling, Speech } from "./wording.ts";
import { fill, speechOf } from "./wording.ts";

/** A date YYYY-MM-DD in a document's language: `31 March 2027`. */
export function printDate(date: string, language: string): string {
  return sayDate(date, speechOf(language))("nom");
}

/** A deadline by itself: `17:00 on the next working day`, `the end of the same day`. */
export function printDeadline(deadline: Deadline, language: string): string {
  const speech = speechOf(language);
  return sayAt(deadline, speech.words.deadline, speech);
}

/** A deadline behind the language's word for "by", that word included. */
export function sayBy(deadline: Deadline, speech: Speech): string {
  return sayAt(deadline, speech.words.by, speech);
}

/** Days and hours: `Mon–Fri 09:00–17:00, public holidays: closed`. */
export function printHours(hours: Hours, language: string): string {
  const speech = speechOf(language);
  if (hours.always === true) return speech.words.hours.always;
  return hours.spans.map((span) => saySpan(span, speech)).join(", ");
}

/** Months or days of the year: `June–August`, `15 May – 30 September`. */
export function printSeason(season: Season, language: string): string {
  return sayMonths(season, speechOf(language));
}

function declined(text: Declined, wanted: string): string {
  if (wanted === "by") return text.by ?? text.gen ?? text.nom;
  return wanted === "gen" ? (text.gen ?? text.nom) : text.nom;
}

function declinedAt(list: DeclinedList, index: number, wanted: string): string {
  const names = wanted === "by" ? (list.by ?? list.gen) : wanted === "gen" ? list.gen : undefined;
  return (names ?? list.nom)[index] ?? "";
}

/** A date by case. In which case the month's name stands is a matter of the language's pattern: `{month:gen}`. */
export function sayDate(date: string, { words }: Speech): (wanted: string) => string {
  const [y = "", m = "", d = ""] = date.split("-");
  return (wanted) =>
    fill(declined(words.date, wanted), {
      y,
      d: String(Number(d)),
      month: monthName(Number(m), words.months),
    });
}

/** A day of every year by case, from its month and day. */
export function sayDayMonth(
  { month, day = 1 }: MonthDay,
  { words }: Speech,
): (wanted: string) => string {
  return (wanted) =>
    fill(declined(words.dayMonth, wanted), {
      d: String(day),
      month: monthName(month, words.months),
    });
}

function monthName(month: number, months: DeclinedList): Filling {
  return (wanted) => declinedAt(months, month - 1, wanted);
}

/** MM-DD as month and day. */
export function monthDay(text: string): MonthDay {
  const [month = 1, day = 1] = text.split("-").map(Number);
  return { month, day };
}

function sayAt(deadline: Deadline, patterns: AtPatterns, speech: Speech): string {
  return fill(patterns[deadline.at], {
    time: sayClock(deadline.time ?? "", speech),
    day: (wanted) => sayDay(deadline.day, speech, wanted),
  });
}

/** HH:MM with the language's sign between hours and minutes. */
export function sayClock(time: string, { words }: Speech): string {
  return time.replace(":", words.clock);
}

function dayKey(day: DeadlineDay): DayKey {
  if (day.kind === "weekday" || day.kind === "date") return day.kind;
  return `${day.kind}${day.working ? "Working" : ""}Day`;
}

function sayDay(day: DeadlineDay, speech: Speech, wanted: string): string {
  const { days, weekdays } = speech.words;
  return fill(declined(days[dayKey(day)], wanted), {
    n: day.kind === "nth" ? String(day.n) : "",
    weekday: (inCase) =>
      day.kind === "weekday" ? declinedAt(weekdays, day.weekday - 1, inCase) : "",
    date: (inCase) => (day.kind === "date" ? sayDate(day.date, speech)(inCase) : ""),
  });
}

function sayMonths({ from, to }: MonthSpan, speech: Speech): string {
  if (from.day !== undefined || to.day !== undefined) {
    return [from, to].map((end) => sayDayMonth(end, speech)("nom")).join(" – ");
  }
  const names = speech.words.months.nom;
  const [first = "", last = ""] = [names[from.month - 1], names[to.month - 1]];
  return from.month === to.month ? first : `${first}–${last}`;
}

function saySpan({ months, days, times, closed }: HoursSpan, speech: Speech): string {
  const { hours, weekdaysShort } = speech.words;
  const season =
    months === undefined ? "" : fill(hours.months, { months: sayMonths(months, speech) });
  const which =
    days.kind === "weekdays" ? range(weekdaysShort, days.from, days.to) : hours[days.kind];
  if (closed) return `${season}${which}: ${hours.closed}`;
  const spans = times.map(({ from, to }) => `${minutes(from, speech)}–${minutes(to, speech)}`);
  return `${season}${which}${times.length === 0 ? "" : "\u00a0"}${spans.join(hours.and)}`;
}

function range(names: readonly string[], from: number, to: number): string {
  const [first = "", last = ""] = [names[from - 1], names[to - 1]];
  return from === to ? first : `${first}–${last}`;
}

function minutes(value: number, speech: Speech): string {
  const [hour, minute] = [Math.floor(value / 60), value % 60].map((n) =>
    String(n).padStart(2, "0"),
  );
  return sayClock(`${hour}:${minute}`, speech);
}
