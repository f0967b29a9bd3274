import { isDate, unknownDay, weekdayOf } from "./day-words.ts";
import type { Fault, Parsed } from "./fault.ts";
import { parsed, shown, tooLong } from "./fault.ts";
import { isFault } from "./reading.ts";
import { Cursor } from "./tokens.ts";
import type { Deadline, DeadlineDay } from "./types.ts";

const LONGEST = 200;
const SAME_DAY: DeadlineDay = { kind: "same", working: false };
/** What people write and what it is here. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  "end of day": "end of same day",
  "end of the day": "end of same day",
  "end of working day": "end of same working day",
  "end of the working day": "end of same working day",
  "close of business": "end of same working day",
  cob: "end of same working day",
  eod: "end of same day",
  today: "end of same day",
  tomorrow: "end of next day",
  noon: "12:00",
  midday: "12:00",
  midnight: "end of same day",
};

/** Reads `17:00 on the next working day`, `end of same day`, `working day 3`, `Friday`, `2027-03-31` (format-fields.md, "Deadline"). */
export function parseDeadline(written: string): Parsed<Deadline> {
  const long = tooLong(written, LONGEST);
  if (long !== undefined) return { fault: long };
  const cursor = new Cursor(written, "days");
  const deadline = readDeadline(cursor, written);
  if (isFault(deadline)) return { fault: deadline };
  return cursor.done ? parsed(deadline) : { fault: unread(cursor, written) };
}

function readDeadline(cursor: Cursor, written: string): Deadline | Fault {
  const form = OTHER_WORDS[cursor.tokens.map((token) => token.key).join(" ")];
  if (form !== undefined) return unreadable(cursor, written, form);
  const token = cursor.peek();
  if (token?.kind === "clock") return readTime(cursor, written);
  cursor.skip("the");
  const at = cursor.skip("end") ? "end" : cursor.skip("start") ? "start" : "day";
  if (at !== "day" && !cursor.skip("of")) return unreadable(cursor, written);
  const day = readDay(cursor);
  if (day === undefined) return looksLikeTime(cursor, written) ?? unread(cursor, written);
  return isFault(day) ? day : { kind: "deadline", written, at, day };
}

function readTime(cursor: Cursor, written: string): Deadline | Fault {
  const text = cursor.peek()?.text ?? "";
  cursor.at += 1;
  const time = clockTime(text);
  if (time === undefined) {
    return {
      rule: "impossible-time",
      params: { written: shown(written), time: text },
      span: [0, written.length],
    };
  }
  const half = twelveHours(cursor, time);
  if (half !== undefined) return impossible(written, cursor.slice(0, 2), half);
  cursor.skip("on");
  const day = cursor.done ? SAME_DAY : readDay(cursor);
  if (day === undefined) return unread(cursor, written);
  return isFault(day) ? day : { kind: "deadline", written, at: "time", time, day };
}

/** HH:MM with two digits for the hour, up to 24:00; undefined when there is no such time. */
export function clockTime(text: string): string | undefined {
  const [hour = 99, minute = 99] = text.split(":").map(Number);
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** `5:00 pm`: the form by the 24-hour clock. */
function twelveHours(cursor: Cursor, time: string): string | undefined {
  const half = cursor.peek()?.key.replace(" ", "");
  if (half !== "am" && half !== "pm") return undefined;
  const hour = Number(time.slice(0, 2));
  return `${String((hour % 12) + (half === "pm" ? 12 : 0)).padStart(2, "0")}:${time.slice(3)}`;
}

function impossible(written: string, time: string, form: string): Fault {
  return {
    rule: "impossible-time",
    params: { written: shown(written), time, form },
    span: [0, written.length],
  };
}

/** `17.00`, `5 pm`, `17 h`: a time in another way of writing. */
function looksLikeTime(cursor: Cursor, written: string): Fault | undefined {
  const [first, second] = [cursor.peek(), cursor.peek(1)];
  const [, hour, minute = "00"] = /^(\d{1,2})(?:[.,](\d{2}))?$/u.exec(first?.text ?? "") ?? [];
  if (hour === undefined) return undefined;
  const half = second?.key.replace(" ", "");
  const add = half === "pm" && Number(hour) < 12 ? 12 : 0;
  const time = clockTime(`${Number(hour) + add}:${minute}`);
  return time === undefined ? undefined : impossible(written, first?.text ?? "", time);
}

function readDay(cursor: Cursor): DeadlineDay | Fault | undefined {
  cursor.skip("the");
  const date = readDate(cursor);
  if (date !== undefined) return date;
  const weekday = weekdayOf(cursor.peek());
  if (weekday !== undefined) {
    cursor.at += 1;
    return { kind: "weekday", weekday };
  }
  const named = weekdayOf(cursor.peek(1)) === undefined ? undefined : cursor.peek(1)?.text;
  if (named !== undefined)
    return unreadable(cursor, cursor.text, cursor.slice(0, cursor.at) + named);
  const kind = cursor.skip("same") ? "same" : cursor.skip("next") ? "next" : "nth";
  const phrase = cursor.take((words) => (DAY_PHRASES.has(words) ? words : undefined), 2);
  if (phrase === undefined) return undefined;
  const working = phrase !== "day";
  return kind === "nth" ? readNth(cursor, working) : { kind, working };
}

const DAY_PHRASES: ReadonlySet<string> = new Set(["day", "working day", "business day"]);

function readNth(cursor: Cursor, working: boolean): DeadlineDay | undefined {
  const n = /^[1-9]\d{0,2}$/u.exec(cursor.peek()?.text ?? "")?.[0];
  if (n === undefined) return undefined;
  cursor.at += 1;
  return { kind: "nth", n: Number(n), working };
}

/** YYYY-MM-DD is five tokens: numbers and hyphens. */
function readDate(cursor: Cursor): DeadlineDay | Fault | undefined {
  const date = cursor.slice(cursor.at, cursor.at + 5);
  if (!/^\d{4}-\d{1,2}-\d{1,2}$/u.test(date)) return undefined;
  const start = cursor.offset;
  cursor.at += 5;
  if (isDate(date)) return { kind: "date", date };
  return {
    rule: "impossible-date",
    params: { written: date, date },
    span: [start, start + date.length],
  };
}

function unread(cursor: Cursor, written: string): Fault {
  const token = cursor.peek();
  return token?.kind === "word"
    ? unknownDay("deadline", written, token, 0)
    : unreadable(cursor, written);
}

function unreadable(cursor: Cursor, written: string, form?: string): Fault {
  return {
    rule: "unreadable-quantity",
    params: {
      sort: "deadline",
      written: shown(written),
      ...(form === undefined
        ? { part: shown(cursor.done ? written : cursor.slice(cursor.at)) }
        : { form }),
    },
    span: [form === undefined && !cursor.done ? cursor.offset : 0, written.length],
  };
}
