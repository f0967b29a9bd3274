import { readMonths, skipTo, unknownDay, weekdayOf } from "./day-words.ts";
import type { Fault, Parsed } from "./fault.ts";
import { parsed, shown, tooLong } from "./fault.ts";
import { clockTime } from "./parse-deadline.ts";
import { isFault } from "./reading.ts";
import { Cursor } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import type { Days, Hours, HoursSpan, TimeSpan } from "./types.ts";
import { baseLanguage } from "./vocabulary.ts";

const LONGEST = 1_000;
const DAY = 24 * 60;
/** An end before the start is over midnight; longer than this it has more likely been copied in reverse. */
const LONGEST_NIGHT = 18 * 60;
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["he", "ar", "fa", "ur", "yi"]);

export interface HoursContext {
  /** BCP 47 tag of the workspace. */
  readonly language: string;
}

/** One entry: its text, where it begins in the text it comes from, and which item of the list that is. */
interface Entry {
  readonly text: string;
  readonly base: number;
  readonly item?: number;
}

/**
 * Reads days and hours: one text, entries apart by commas, or a list (format-fields.md, section 4, "hours").
 * A fault in a list says which `item` it is in.
 */
export function parseHours(
  written: string | readonly string[],
  { language }: HoursContext,
): Parsed<Hours> {
  const texts = typeof written === "string" ? [written] : written;
  const long = texts.map((text) => tooLong(text, LONGEST)).find((fault) => fault !== undefined);
  if (long !== undefined) return { fault: long };
  const entries = entriesOf(written);
  const text = texts.join(", ");
  if (entries.length === 1 && /^\s*24\s*\/\s*7\s*$/u.test(text))
    return parsed(aroundTheClock(text));
  const spans: HoursSpan[] = [];
  for (const entry of entries) {
    const span = readEntry(entry);
    if (isFault(span)) return { fault: placed(span, entry) };
    spans.push(span);
  }
  const advice = entries.flatMap((entry, i) =>
    adviceFor(entry, spans[i], spans, entries, language),
  );
  return parsed({ kind: "hours", written: text, spans }, advice);
}

function aroundTheClock(written: string): Hours {
  return {
    kind: "hours",
    written,
    spans: [{ days: { kind: "daily" }, times: [], closed: false }],
    always: true,
  };
}

function entriesOf(written: string | readonly string[]): readonly Entry[] {
  if (typeof written === "string") return split(written);
  return written.flatMap((text, item) => split(text).map((entry) => ({ ...entry, item })));
}

function split(list: string): readonly Entry[] {
  let base = 0;
  return list.split(",").map((piece) => {
    const text = piece.trim();
    const entry = { text, base: base + piece.indexOf(text) };
    base += piece.length + 1;
    return entry;
  });
}

function placed(fault: Fault, { item }: Entry): Fault {
  return item === undefined ? fault : { ...fault, item };
}

function readEntry(entry: Entry): HoursSpan | Fault {
  const cursor = new Cursor(entry.text, "days");
  const months = readMonths(cursor);
  const days =
    readDays(cursor) ??
    (months !== undefined && cursor.peek()?.kind === "clock" ? DAILY : undefined);
  if (days === undefined) return withoutDays(cursor, entry) ?? unread(cursor, entry);
  const closed = cursor.skip("closed");
  const times = closed ? [] : readTimes(cursor, entry);
  if (isFault(times)) return times;
  if (!cursor.done) return unread(cursor, entry);
  return { ...(months === undefined ? {} : { months }), days, times, closed };
}

/** `09:00–17:00`: on which days? */
function withoutDays(cursor: Cursor, entry: Entry): Fault | undefined {
  const kind = cursor.peek()?.kind;
  if (cursor.at > 0 || (kind !== "clock" && kind !== "number")) return undefined;
  const other = otherClock(cursor, entry);
  const times =
    other?.rule === "impossible-time"
      ? other.params.form?.trim()
      : /^[\d:]+\s*[-–—]\s*[\d:]+$/u.exec(entry.text)?.[0];
  if (times === undefined) return undefined;
  const params = { sort: "hours", written: shown(entry.text), form: `daily ${times}` } as const;
  return {
    rule: "unreadable-quantity",
    params,
    span: [entry.base, entry.base + entry.text.length],
  };
}

const DAILY: Days = { kind: "daily" };
const KINDS = ["daily", "holidays", "eves"] as const;

function readDays(cursor: Cursor): Days | undefined {
  const kind = KINDS.find((word) => cursor.skip(word));
  if (kind !== undefined) return { kind };
  const from = weekdayOf(cursor.peek());
  if (from === undefined) return undefined;
  cursor.at += 1;
  if (!skipTo(cursor, (token) => weekdayOf(token) !== undefined))
    return { kind: "weekdays", from, to: from };
  const to = weekdayOf(cursor.peek()) ?? from;
  cursor.at += 1;
  return { kind: "weekdays", from, to };
}

function readTimes(cursor: Cursor, entry: Entry): readonly TimeSpan[] | Fault {
  const times: TimeSpan[] = [];
  while (!cursor.done && (times.length === 0 || cursor.skip("and"))) {
    const span = readTimeSpan(cursor, entry);
    if (isFault(span)) return span;
    times.push(span);
  }
  return times;
}

function readTimeSpan(cursor: Cursor, entry: Entry): TimeSpan | Fault {
  const [from, to] = [cursor.peek(), cursor.peek(2)];
  if (from?.kind !== "clock") return otherClock(cursor, entry) ?? unread(cursor, entry);
  cursor.at += 1;
  if (!skipTo(cursor, (token) => token?.kind === "clock")) return unread(cursor, entry);
  cursor.at += 1;
  const minutes = [from, to].map((token) => minutesOf(token));
  const [start, end] = minutes;
  const wrong = start === undefined || start === DAY ? from : end === undefined ? to : undefined;
  if (wrong !== undefined) return impossibleTime(entry, wrong);
  if (start === undefined || end === undefined || start === end) return unread(cursor, entry);
  return { from: start, to: end };
}

function minutesOf(token: Token | undefined): number | undefined {
  const time = token === undefined ? undefined : clockTime(token.text);
  return time === undefined ? undefined : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function impossibleTime(entry: Entry, token: Token): Fault {
  return {
    rule: "impossible-time",
    params: { written: shown(entry.text), time: token.text },
    span: [entry.base + token.start, entry.base + token.end],
  };
}

/** `9–17`, `9.00–17.30`: times in another way of writing. */
function otherClock(cursor: Cursor, entry: Entry): Fault | undefined {
  const tail = cursor.slice(cursor.at);
  const found = /^(\d{1,2})(?:[.,](\d{2}))?\s*(?:[-–—]|to)\s*(\d{1,2})(?:[.,](\d{2}))?$/u.exec(
    tail,
  );
  const [, h1, m1 = "00", h2, m2 = "00"] = found ?? [];
  const [from, to] = [clockTime(`${h1}:${m1}`), clockTime(`${h2}:${m2}`)];
  if (found === null || from === undefined || to === undefined) return undefined;
  const form = `${cursor.slice(0, cursor.at)} ${from}–${to}`;
  const start = entry.base + cursor.offset;
  return {
    rule: "impossible-time",
    params: { written: shown(entry.text), time: tail, form },
    span: [start, start + tail.length],
  };
}

function unread(cursor: Cursor, entry: Entry): Fault {
  const token = cursor.peek();
  if (token?.kind === "word") return unknownDay("hours", entry.text, token, entry.base);
  const written = shown(entry.text);
  const part = cursor.done ? written : shown(cursor.slice(cursor.at));
  return {
    rule: "unreadable-quantity",
    params: { sort: "hours", written, part },
    span: [entry.base + (cursor.done ? 0 : cursor.offset), entry.base + entry.text.length],
  };
}

function adviceFor(
  entry: Entry,
  span: HoursSpan | undefined,
  spans: readonly HoursSpan[],
  entries: readonly Entry[],
  language: string,
): readonly Fault[] {
  if (span === undefined) return [];
  const reversed = span.times
    .filter((time) => isReversed(time, language))
    .map((time) => turned(entry, time));
  const timed = spans.findIndex((other) => other.times.length > 0);
  const bare = span.times.length === 0 && !span.closed && timed >= 0;
  const missing = bare ? [withoutTimes(entry, entries[timed]?.text ?? "")] : [];
  return [...reversed, ...missing].map((fault) => placed(fault, entry));
}

function isReversed({ from, to }: TimeSpan, language: string): boolean {
  return (
    to < from && (to + DAY - from > LONGEST_NIGHT || RIGHT_TO_LEFT.has(baseLanguage(language)))
  );
}

function turned(entry: Entry, { from, to }: TimeSpan): Fault {
  const written = shown(entry.text);
  const form = `${clock(to)}–${clock(from)}`;
  const long = to + DAY - from > LONGEST_NIGHT;
  return {
    rule: "reversed-hours",
    params: { written, form, long },
    span: [entry.base, entry.base + entry.text.length],
  };
}

function withoutTimes(entry: Entry, timed: string): Fault {
  const times = /\d[\s\S]*$/u.exec(timed)?.[0] ?? "";
  const written = shown(entry.text);
  return {
    rule: "days-without-times",
    params: { written, form: shown(`${written} ${times}`) },
    span: [entry.base, entry.base + entry.text.length],
  };
}

/** HH:MM. */
function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
