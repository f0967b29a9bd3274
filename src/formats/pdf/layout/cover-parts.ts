import type { Block, Inline } from "../../../document/blocks.ts";
import type { FigureBlock } from "../../figure.ts";

/** What a cover says, sorted by where it stands. */
export interface CoverParts {
  readonly mark:
    | { readonly file: string | undefined; readonly name: readonly Inline[] }
    | undefined;
  readonly lines: readonly (readonly Inline[])[];
  readonly lead: readonly Inline[] | undefined;
  readonly picture: FigureBlock | undefined;
  readonly rest: readonly Block[];
}

export function coverParts(children: readonly Block[]): CoverParts {
  let mark: CoverParts["mark"];
  let lead: readonly Inline[] | undefined;
  let picture: FigureBlock | undefined;
  const lines: (readonly Inline[])[] = [];
  const rest: Block[] = [];
  for (const child of children) {
    if (child.type === "figure" && picture === undefined) picture = child;
    else if (child.type !== "paragraph") rest.push(child);
    else if (child.role === "lead" && lead === undefined) lead = child.children;
    else if (child.role !== undefined) rest.push(child);
    else {
      const [first, ...others] = child.children;
      if (mark === undefined && first?.type === "picture") {
        const { alt, at: place } = first;
        const text: Inline = {
          type: "text",
          value: alt,
          ...(place === undefined ? {} : { at: place }),
        };
        mark = { file: first.file, name: [text] };
        if (others.length > 0) lines.push(others);
      } else if (mark === undefined && first?.type === "strong") {
        mark = { file: undefined, name: first.children };
        const behind = withoutDot(others);
        if (behind.length > 0) lines.push(behind);
      } else lines.push(child.children);
    }
  }
  return { mark, lines, lead, picture, rest };
}

/** What stands at the other end of the line needs no dot before it. */
function withoutDot([first, ...others]: readonly Inline[]): readonly Inline[] {
  if (first?.type !== "text") return first === undefined ? [] : [first, ...others];
  const value = first.value.replace(/^\s*·\s*/, "");
  return value.trim() === "" ? others : [{ ...first, value }, ...others];
}
