/**
 * Words that go on with a sentence and do not begin an entry of a list, in the six languages of svc. Left out is what another of them uses
 * for something else: "in" is "and" in Slovenian and a place in English.
 */
const GOES_ON = new Set(
  [
    "and or but then because which please",
    "и или но а затем потом чтобы пожалуйста который которая которые",
    "ali ampak potem nato prosim ker",
    "un vai bet lūdzu",
    "og eller derefter fordi",
    "או אבל ואז כי בבקשה",
  ].flatMap((words) => words.split(" ")),
);
/** Those that end a sentence alone: `[Say "next", please]`. */
const ALONE = new Set(["please", "пожалуйста", "prosim", "lūdzu", "בבקשה"]);

const PAIRS = [
  ["(", ")"],
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["[", "]"],
] as const;

/**
 * Whether a comma between two entries of `[…]` cuts one text in two. It must not fire on ordinary lists, so it needs a sure sign: a bracket
 * or quotation mark that opens before and closes behind the comma, a sentence that goes on (`then say sorry`), a sentence that began with a capital
 * letter and ends behind the comma with its full stop or question mark, or a decimal comma (`2,5 h`).
 */
export function cutsText(before: string, behind: string, gap: string): boolean {
  return (
    isOpen(before, behind) ||
    (goesOn(behind) && !goesOn(before)) ||
    (/^\p{Lu}/u.test(before) && !/[.!?…]$/u.test(before) && /^\p{Ll}.*[.!?…]$/u.test(behind)) ||
    (gap === "," && /^\d+$/.test(before) && /^\d+\s*[^\d\s]/u.test(behind))
  );
}

/**
 * What a `#` behind a text cuts off, as far as it is surely no note: `Room #12`, `our #hashtag for all`. A note has a space after its `#`;
 * after a single word only a number counts, because `owner: host #todo` is more likely a careless note.
 */
export function lostBehindHash(value: string, rest: string): string | undefined {
  const match = /^[ \t]+(#(?!svc-)(\S)[^\r\n]*)/.exec(rest);
  const [, lost, first = ""] = match ?? [];
  if (lost === undefined) return undefined;
  const isText = /\s/.test(value) ? /[\p{L}\p{N}]/u.test(first) : /\p{N}/u.test(first);
  return isText || isOpen(value, lost) ? lost.trimEnd() : undefined;
}

function goesOn(text: string): boolean {
  const [word = ""] = text.split(/\s/, 1);
  if (word.length === text.length) return ALONE.has(word.replace(/[.!?…]+$/u, ""));
  return GOES_ON.has(word);
}

function isOpen(before: string, behind: string): boolean {
  if (count(before, '"') % 2 === 1 && count(behind, '"') % 2 === 1) return true;
  return PAIRS.some(
    ([open, close]) =>
      count(before, open) > count(before, close) && count(behind, close) > count(behind, open),
  );
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
