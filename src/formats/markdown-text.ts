import { collapse } from "./text.ts";

const always = /[\\`*[\]<$~]/g;

/**
 * Source that every Markdown reader shows as exactly this text. It holds for a text between any neighbours; only what
 * depends on the start and end of a line is left to `line`.
 *
 * The colon of `://` and the dot of `www.` are escaped because git hosts make links of bare addresses before they look
 * at other escapes, and would show the backslashes inside them.
 */
export function escapeText(text: string): string {
  return collapse(text)
    .replace(always, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/&(?=[#\p{L}\p{N}]|$)/gu, "\\&")
    .replace(/!$/, "\\!")
    .replace(/(?<=^|\s)#/g, "\\#")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/(?<=www)\./gi, "\\.");
}

/** One line of source from finished inline source: nothing at its start or end may turn it into another block. */
export function line(source: string): string {
  const text = source.replace(/^ +| +$/g, "");
  return keepOuterSpace(text)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^[-+](?=\s|-|$)/, "\\$&")
    .replace(/^[#>=]/, "\\$&");
}

/** No-break and other wide spaces at the edges are cut off by some readers unless they are written as numbers. */
function keepOuterSpace(text: string): string {
  const numbers = (space: string): string =>
    Array.from(space, (char) => `&#${char.codePointAt(0)};`).join("");
  return text.replace(/^[^\S ]+|[^\S ]+$/g, numbers);
}

/** A code span; the number of backticks is larger than any run inside. */
export function codeSpan(value: string): string {
  const text = collapse(value);
  if (text === "") return "";
  const ticks = "`".repeat(longestRun(text, "`") + 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(text) ? " " : "";
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

/** Length of the longest run of one character. */
export function longestRun(text: string, char: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === char ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** An address for the round brackets of a link, with everything encoded that could end it or be read as markup. */
export function address(target: string): string {
  return target
    .replace(/[\s()<>\\|"'`*_[\]\p{Cc}]/gu, percent)
    .replace(/&(?=[#\p{L}\p{N}])/gu, "&amp;");
}

function percent(char: string): string {
  if (char === "_" || char === "*" || char === "'") return char;
  const code = char.charCodeAt(0);
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, "0")}` : encodeURI(char);
}

/** A value for a double-quoted HTML attribute inside Markdown. */
export function attribute(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
