/** A piece of a quantity, deadline or hours. `key` is how vocabularies know it; offsets are in UTF-16 units of the whole text. */
export interface Token {
  readonly kind: "number" | "word" | "clock" | "sign";
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Spaces of every width and the invisible marks of direction that come in with copied Hebrew. */
const SPACE = /[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/uy;
type Kinds = readonly (readonly [Token["kind"], RegExp])[];
const KINDS: Kinds = [
  ["clock", /\d{1,2}:\d{2}(?!\d)/uy],
  ["number", /\d+(?:[.,]\d+)*/uy],
  ["word", /°[\s\u00a0]?[CFcfСсФф](?!\p{L})/uy],
  ["word", /[\p{L}\p{M}]+(?:['’׳"״”.\-‑][\p{L}\p{M}]+)*['’׳]?\.?/uy],
  ["sign", /\+\/?[-−]|<=|>=|./suy],
];

/** Days and months: a hyphen stands between two words (`Mon-Fri`), and is never a part of one. */
const DAY_KINDS: Kinds = KINDS.map(([kind, pattern]) =>
  kind === "word" ? [kind, /[\p{L}\p{M}]+['’׳]?\.?/uy] : [kind, pattern],
);

/** Cuts a text into tokens; every character but space is in one. Linear in the length of the text. */
function tokenize(text: string, kinds: Kinds): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    at += matchAt(SPACE, text, at);
    const token = tokenAt(text, at, kinds);
    if (token === undefined) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, kinds: Kinds): Token | undefined {
  for (const [kind, pattern] of kinds) {
    const length = matchAt(pattern, text, start);
    if (length === 0) continue;
    const piece = text.slice(start, start + length);
    return { kind, text: piece, key: wordKey(piece), start, end: start + length };
  }
  return undefined;
}

/** Length of the match at this very offset, 0 without one. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Lower case, NFC, one sort of quotes, no full stop at the end; a full stop or hyphen inside counts as a space. */
export function wordKey(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’׳]/gu, "'")
    .replace(/[״”]/gu, '"')
    .replace(/\.$/u, "")
    .replace(/(?<=\p{L})[.\-‑](?=\p{L})/gu, " ")
    .replace(/^°\s/u, "°");
}

const DASHES = new Set(["-", "–", "—", "‐", "‑", "‒", "−", "־"]);

export function isDash(token: Token | undefined): boolean {
  return token?.kind === "sign" && DASHES.has(token.text);
}

/** Reads tokens from left to right. */
export class Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at = 0;

  constructor(text: string, of: "quantities" | "days" = "quantities") {
    this.text = text;
    this.tokens = tokenize(text, of === "days" ? DAY_KINDS : KINDS);
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Offset where the next token begins, or the end of the text. */
  get offset(): number {
    return this.peek()?.start ?? this.text.length;
  }

  /** The text of the tokens from index `first` to before `end`. */
  slice(first: number, end = this.tokens.length): string {
    const start = this.tokens[first]?.start ?? this.text.length;
    return this.text.slice(start, this.tokens[end - 1]?.end ?? start);
  }

  /** Takes the next token when it has this key. */
  skip(...keys: readonly string[]): boolean {
    const token = this.peek();
    if (token === undefined || !keys.includes(token.key)) return false;
    this.at += 1;
    return true;
  }

  /** The longest run of the next words, at most `most`, that `find` knows; takes it. */
  take<T>(find: (phrase: string) => T | undefined, most = 4): T | undefined {
    for (let length = Math.min(most, this.tokens.length - this.at); length > 0; length -= 1) {
      const words = this.tokens.slice(this.at, this.at + length);
      const found = find(words.map((word) => word.key).join(" "));
      if (found === undefined) continue;
      this.at += length;
      return found;
    }
    return undefined;
  }
}
