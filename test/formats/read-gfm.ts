import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { kept } from "../support/kept.ts";

/** A node of a second parser, by what it is and what it holds. */
export interface GfmNode {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly GfmNode[];
}

/** The source as the parser of a git host reads it. It is slow, so it reads a source once. */
export const readGfm = kept((source: string): GfmNode =>
  fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
);

/** What it says to a reader; tags are seen by nobody. */
export function gfmText(node: GfmNode): string {
  if (node.type === "html") return node.value?.startsWith("<br") === true ? " " : "";
  return node.value ?? (node.children ?? []).map(gfmText).join("");
}

/** All nodes, from the outside in, in reading order. */
export function gfmNodes(node: GfmNode): readonly GfmNode[] {
  return [node, ...(node.children ?? []).flatMap(gfmNodes)];
}
