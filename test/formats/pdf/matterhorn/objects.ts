/** The things that a PDF is made of (ISO 32000-1, 7.3), as they are read and written. Texts hold one byte in each character. */

export type Value =
  | null
  | boolean
  | number
  | Name
  | Bytes
  | Reference
  | Value[]
  | Dictionary
  | Stream;

export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A string of bytes. */
export class Bytes {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export class Reference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export class Dictionary extends Map<string, Value> {}

export class Stream {
  readonly entries: Dictionary;
  /** As they stand in the file. */
  readonly bytes: Uint8Array;
  constructor(entries: Dictionary, bytes: Uint8Array) {
    this.entries = entries;
    this.bytes = bytes;
  }
}

/** An operator of a content stream, or a mark between objects. */
export class Word {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const BLANK = /(?:[\0\t\n\f\r ]|%[^\r\n]*)+/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const REFERENCE = /[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const HEXADECIMAL = /<([0-9A-Fa-f\s]*)>/y;

/** Reads one thing after the other from a text. */
export class Scanner {
  at: number;
  readonly #text: string;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
  }

  /** The next value, operator or mark; nothing at the end. */
  next(): Value | Word | undefined {
    this.#take(BLANK);
    const char = this.#text[this.at];
    switch (char) {
      case undefined:
        return undefined;
      case "/":
        this.at += 1;
        return new Name(unescaped(this.#take(REGULAR) ?? ""));
      case "(":
        return new Bytes(this.#literal());
      case "[":
        this.at += 1;
        return this.#until("]");
      case "<":
        return this.#text[this.at + 1] === "<" ? this.#dictionary() : this.#hexadecimal();
      case "]":
        this.at += 1;
        return new Word(char);
      case ">":
        this.at += 2;
        return new Word(">>");
      default:
        return this.#plain();
    }
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.at = pattern.lastIndex;
    return found[0];
  }

  #plain(): Value | Word {
    const numeral = this.#take(NUMBER);
    if (numeral !== undefined) {
      const isReference = /^\d+$/.test(numeral) && this.#take(REFERENCE) !== undefined;
      return isReference ? new Reference(Number(numeral)) : Number(numeral);
    }
    const word = this.#take(REGULAR) ?? "";
    if (word === "") throw new Error(`Nothing can begin with ${this.#text[this.at]} in a PDF`);
    if (word === "true" || word === "false") return word === "true";
    return word === "null" ? null : new Word(word);
  }

  #until(end: string): Value[] {
    const values: Value[] = [];
    for (;;) {
      const value = this.next();
      if (value instanceof Word && value.text === end) return values;
      if (value === undefined || value instanceof Word) throw new Error(`A PDF lacks a ${end}`);
      values.push(value);
    }
  }

  #dictionary(): Dictionary {
    this.at += 2;
    const made = new Dictionary();
    const parts = this.#until(">>");
    for (let at = 0; at < parts.length; at += 2) {
      const key = parts[at];
      const value = parts[at + 1];
      if (!(key instanceof Name) || value === undefined) throw new Error("A PDF lacks a key");
      made.set(key.text, value);
    }
    return made;
  }

  #hexadecimal(): Bytes {
    const digits = this.#take(HEXADECIMAL)?.replace(/[^0-9A-Fa-f]/g, "");
    if (digits === undefined) throw new Error("A string of a PDF has no end");
    return new Bytes(
      Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex").toString("latin1"),
    );
  }

  #literal(): string {
    const start = this.at + 1;
    let depth = 0;
    for (; this.at < this.#text.length; this.at += 1) {
      const char = this.#text[this.at];
      if (char === "\\") this.at += 1;
      else if (char === "(") depth += 1;
      else if (char === ")") depth -= 1;
      if (depth === 0) break;
    }
    const inside = this.#text.slice(start, this.at);
    this.at += 1;
    return inside.includes("\\")
      ? inside.replace(ESCAPE, (_, what: string) => escapeOf(what))
      : inside;
  }
}

const ESCAPE = /\\(\r\n|[0-7]{1,3}|[^])/g;
const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  "\n": "",
  "\r": "",
  "\r\n": "",
};

function escapeOf(what: string): string {
  if (/^[0-7]/.test(what)) return String.fromCharCode(Number.parseInt(what, 8) & 0xff);
  return ESCAPES[what] ?? what;
}

function unescaped(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** How a value is written. */
export function written(value: Value): string {
  if (value instanceof Name) return `/${value.text.replace(/[^A-Za-z0-9+.:_-]/g, escapedChar)}`;
  if (value instanceof Bytes) return `<${Buffer.from(value.text, "latin1").toString("hex")}>`;
  if (value instanceof Reference) return `${value.number} 0 R`;
  if (Array.isArray(value)) return `[${value.map(written).join(" ")}]`;
  if (value instanceof Dictionary) {
    return `<<${[...value].map(([key, each]) => `${written(new Name(key))} ${written(each)}`).join("\n")}>>`;
  }
  if (value instanceof Stream) throw new Error("A stream of a PDF is no part of anything");
  return String(value);
}

function escapedChar(char: string): string {
  return `#${char.charCodeAt(0).toString(16).padStart(2, "0")}`;
}

/** A text that people read (7.9.2.2). */
export function humanText({ text }: Bytes): string {
  if (!text.startsWith("\xfe\xff")) return text;
  return Buffer.from(text.slice(2), "latin1").swap16().toString("utf16le");
}
