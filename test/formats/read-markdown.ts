import { Parser } from "commonmark";
import MarkdownIt from "markdown-it";

/** What a reader of Markdown makes of a source: the text that is seen, and the kinds of nodes without the text. */
export interface Read {
  readonly text: string;
  readonly skeleton: readonly string[];
}

const inlineTags = /^<\/?(?:strong|em|span|a|br)\b[^>]*>$/;

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Marks and tags of emphasis are the same thing to a reader; the spans for language and direction are seen by nobody. */
function htmlKind(literal: string): readonly string[] {
  if (!inlineTags.test(literal)) return [`html ${literal}`];
  const name = /^<\/?(\w+)/.exec(literal)?.[1] ?? "";
  if (name === "span" || name === "a") return [];
  return [name === "br" ? "break" : `${literal.startsWith("</") ? "/" : ""}${name}`];
}

/** Read by commonmark.js, the reference implementation. */
export function byCommonmark(source: string): Read {
  const walker = new Parser().parse(source).walker();
  let text = "";
  const skeleton: string[] = [];
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { entering, node } = event;
    if (node.type === "html_inline" || node.type === "html_block") {
      skeleton.push(...htmlKind(node.literal ?? ""));
      text += " ".repeat(Number(node.literal === "<br>"));
      continue;
    }
    if (node.type === "text" || node.type === "softbreak") {
      text += node.literal ?? "\n";
      continue;
    }
    const name = node.type === "emph" ? "em" : node.type;
    skeleton.push(entering ? name : `/${name}`);
    if (node.literal !== null) text += node.literal;
    else if (!["strong", "emph", "link"].includes(node.type)) text += "\n";
  }
  return { text: squeeze(text), skeleton };
}

const reader = new MarkdownIt({ html: true });
type Token = ReturnType<typeof reader.parse>[number];

/** Read by markdown-it with its GitHub-flavoured tables and strikethrough. */
export function byMarkdownIt(source: string): Read {
  const found = { text: "", skeleton: [] as string[] };
  for (const token of reader.parse(source, {})) readToken(token, found);
  return { text: squeeze(found.text), skeleton: found.skeleton };
}

function readToken(token: Token, found: { text: string; skeleton: string[] }): void {
  if (token.type === "text") found.text += token.content;
  else if (token.type === "softbreak") found.text += "\n";
  else if (token.type === "html_inline" || token.type === "html_block") {
    found.skeleton.push(...htmlKind(token.content.trim()));
    found.text += " ".repeat(Number(token.content === "<br>"));
  } else if (token.type === "image" && token.children !== null) {
    found.skeleton.push("image");
    for (const child of token.children) readToken(child, found);
  } else if (token.type === "inline" && token.children !== null) {
    for (const child of token.children) readToken(child, found);
    found.text += "\n";
  } else {
    found.skeleton.push(token.type.replace(/(.*)_close$/, "/$1").replace(/_open$/, ""));
    found.text += token.content;
    if (token.block) found.text += "\n";
  }
}
