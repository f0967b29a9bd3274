/** How the things of a PDF are spelled. Texts hold one byte in each character. */

/** Rounded to hundredths, which nobody sees in points. */
export function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A length in a PDF is ${value}`);
  const hundredths = Math.round(value * 100);
  return hundredths < 0 ? `-${decimal(-hundredths)}` : decimal(hundredths);
}

/** Where units are no points: a millionth of what it is. */
export function exactNumeral(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A length in a PDF is ${value}`);
  if (value === 0) return "0";
  const places = Math.min(10, Math.max(0, 5 - Math.floor(Math.log10(Math.abs(value)))));
  // Never with an exponent, which PDF does not know.
  return value
    .toFixed(places)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

/** Put together of whole numbers, which takes a third of the time that a fraction takes. */
function decimal(hundredths: number): string {
  const rest = hundredths % 100;
  return `${(hundredths - rest) / 100}${FRACTIONS[rest] ?? ""}`;
}

const FRACTIONS = Array.from({ length: 100 }, (_, rest) => String(rest / 100).slice(1));

export function reference(number: number): string {
  return `${number} 0 R`;
}

/** A text that people read, in any script. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return literal(text);
  return `<${Buffer.from(`\ufeff${text}`, "utf16le").swap16().toString("hex")}>`;
}

/** A string of bytes, one in each character. */
export function literal(bytes: string): string {
  if (!/[\\()\r]/.test(bytes)) return `(${bytes})`;
  return `(${bytes.replace(/[\\()]/g, String.raw`\$&`).replaceAll("\r", String.raw`\r`)})`;
}

/** An array so long that readers are glad of a tree instead: its leaves, each with its first and last key. */
export interface TreeLeaf {
  readonly first: string;
  readonly last: string;
  readonly content: string;
}

const LEAF = 128;

/** Cuts the sorted entries of a name tree or number tree into leaves. */
export function leavesOf(
  entries: readonly { readonly key: string; readonly value: string }[],
): readonly TreeLeaf[] {
  const leaves: TreeLeaf[] = [];
  for (let start = 0; start < entries.length; start += LEAF) {
    const part = entries.slice(start, start + LEAF);
    leaves.push({
      first: part[0]?.key ?? "",
      last: part.at(-1)?.key ?? "",
      content: part.map(({ key, value }) => `${key} ${value}`).join(" "),
    });
  }
  return leaves;
}
