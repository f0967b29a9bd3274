import { isMonthDay, monthOf, readMonths, unknownDay } from "./day-words.ts";
import type { Fault, Parsed } from "./fault.ts";
import { parsed, shown, tooLong } from "./fault.ts";
import { Cursor } from "./tokens.ts";
import type { MonthDay, Season } from "./types.ts";

const LONGEST = 200;
const DAYS = /^\s*(\d{1,2})-(\d{1,2})\s*(?:[-–—‑−]|to)\s*(\d{1,2})-(\d{1,2})\s*$/u;

/** Reads `June`, `June–August`, `05-15–09-30` (format-fields.md, section 4, "season"). */
export function parseSeason(written: string): Parsed<Season> {
  const long = tooLong(written, LONGEST);
  if (long !== undefined) return { fault: long };
  const numbers = DAYS.exec(written)?.slice(1).map(Number);
  if (numbers !== undefined) return ofDays(written, numbers);
  const cursor = new Cursor(written, "days");
  const months = readMonths(cursor);
  if (months !== undefined && cursor.done) return parsed({ kind: "season", written, ...months });
  return { fault: dayAndMonth(written) ?? unread(cursor, written) };
}

/** `1 June – 31 August`: readable for a person, so the form that works can be given. */
function dayAndMonth(written: string): Fault | undefined {
  const ends = written.split(/[-–—]|\bto\b/u).map((end) => new Cursor(end, "days").tokens);
  const days = ends.map((tokens) => {
    const [day, month] = [
      tokens.find((t) => t.kind === "number"),
      tokens.map(monthOf).find((m) => m !== undefined),
    ];
    return tokens.length === 2 && day !== undefined && month !== undefined
      ? monthAndDay(month, Number(day.text))
      : undefined;
  });
  if (days.length !== 2 || days.includes(undefined)) return undefined;
  return {
    rule: "unreadable-quantity",
    params: { sort: "season", written: shown(written), form: days.join("–") },
    span: [0, written.length],
  };
}

function monthAndDay(month: number, day: number): string {
  return `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function ofDays(
  written: string,
  [m1 = 0, d1 = 0, m2 = 0, d2 = 0]: readonly number[],
): Parsed<Season> {
  const from: MonthDay = { month: m1, day: d1 };
  const to: MonthDay = { month: m2, day: d2 };
  const wrong = [from, to].find((day) => !isMonthDay(day));
  if (wrong === undefined) return parsed({ kind: "season", written, from, to });
  const date = monthAndDay(wrong.month, wrong.day ?? 1);
  return {
    fault: {
      rule: "impossible-date",
      params: { written: shown(written), date },
      span: [0, written.length],
    },
  };
}

function unread(cursor: Cursor, written: string): Fault {
  const token = cursor.peek();
  if (token?.kind === "word") return unknownDay("season", written, token, 0);
  return {
    rule: "unreadable-quantity",
    params: { sort: "season", written: shown(written) },
    span: [0, written.length],
  };
}
