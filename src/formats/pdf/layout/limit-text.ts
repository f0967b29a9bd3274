import type { Inline } from "../../../document/blocks.ts";
import type { Span, SpanLook } from "../paragraph.ts";

/** A limit as it stands on a line of its own: it begins with a capital, and is only cut between its parts. */
export function limitText(children: readonly Inline[], language: string): readonly Inline[] {
  return inParts(capitalised(children, language));
}

/** A line that stands by itself begins with a capital. */
function capitalised(children: readonly Inline[], language: string): readonly Inline[] {
  const [first, ...others] = children;
  if (first?.type !== "text") return children;
  const [letter = ""] = first.value;
  const value = letter.toLocaleUpperCase(language) + first.value.slice(letter.length);
  return [{ ...first, value }, ...others];
}

/** The parts of a limit: what is measured, how soon, in how many cases, in how long a time. */
const PART = /(: | · )/;
/** A part of so many letters is never cut. */
const WHOLE_PART = 24;

/** Lines end between the parts of a limit. */
function inParts(children: readonly Inline[]): readonly Inline[] {
  return children.map((child) => {
    if (child.type === "text") return { ...child, value: unbroken(child.value) };
    return "children" in child ? { ...child, children: inParts(child.children) } : child;
  });
}

function unbroken(value: string): string {
  const parts = value.split(PART).map((part, index) => {
    if (index % 2 === 1 || part.length > WHOLE_PART) return part;
    return part.replace(/(?<=\S) (?=\S)/g, "\u00a0");
  });
  return parts.join("");
}

/** Such as `per month`, in how many cases a limit holds: after a dot, and of so many letters at most. */
const SHORT_PART = /(?<= · )[^·]{0,15}[^·\s](?= · |$)/gu;
/** A number behind a dash that introduces it: `срок — 3 дня`. */
const BEHIND_DASH = /(?<=\s[–—]) (?=\p{Nd})/gu;
/** The same where the number is put in. */
const DASH_AT_END = /(?<=\s[–—]) $/u;
const DIGIT_AT_START = /^[\u2066-\u2068]?\p{Nd}/u;

/** The same text with what no line should cut if there is room: short parts of limits, and a dash with its number; nothing where there are none. */
export function tied<Look extends SpanLook>(
  spans: readonly Span<Look>[],
): readonly Span<Look>[] | undefined {
  let isTied = false;
  const all = spans.map((span, index) => {
    const isBeforeNumber = DIGIT_AT_START.test(spans[index + 1]?.text ?? "");
    const text = tiedText(span.text, isBeforeNumber);
    if (text === span.text) return span;
    isTied = true;
    return { ...span, text };
  });
  return isTied ? all : undefined;
}

function tiedText(text: string, isBeforeNumber: boolean): string {
  const whole = text
    .replace(SHORT_PART, (part) => part.replaceAll(" ", "\u00a0"))
    .replace(BEHIND_DASH, "\u00a0");
  return isBeforeNumber ? whole.replace(DASH_AT_END, "\u00a0") : whole;
}
