import type { Inline } from "../../../document/blocks.ts";

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

/** Lines end between the parts of a limit, behind the dot. */
function inParts(children: readonly Inline[]): readonly Inline[] {
  return children.map((child) => {
    if (child.type === "text") return { ...child, value: unbroken(child.value) };
    return "children" in child ? { ...child, children: inParts(child.children) } : child;
  });
}

function unbroken(value: string): string {
  const parts = value.split(PART).map((part, index) => {
    if (index % 2 === 1) return part === " · " ? "\u00a0· " : part;
    return part.length > WHOLE_PART ? part : part.replace(/(?<=\S) (?=\S)/g, "\u00a0");
  });
  return parts.join("");
}
