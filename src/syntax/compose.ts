import { Composer, type Document, Lexer, Parser, type YAMLError } from "yaml";

/** Collections inside each other; more is refused, long before `yaml`'s own recursion meets the end of the stack. */
export const MOST_DEPTH = 64;

/** What `yaml` makes of a text; it never throws. Offsets are in the text. */
export interface Composed {
  /** The first document of the text, if it has one. */
  readonly document?: Document.Parsed | undefined;
  /** Sorted by offset. */
  readonly errors: readonly YAMLError[];
  readonly directives: readonly { readonly offset: number; readonly source: string }[];
  /** Where a second document begins. */
  readonly secondDocument?: number | undefined;
  /** Where nesting went beyond the limit; then there is no document. */
  readonly tooDeep?: number | undefined;
}

/**
 * Reads a text as YAML 1.2. Directives are kept from `yaml` (`%YAML 1.1` would change what values mean), and so are all documents but the
 * first. Its check for duplicate keys is off: it is quadratic (81 s for 40,000 keys).
 */
export function compose(text: string, mostDepth = MOST_DEPTH): Composed {
  // A hostile file has a million errors, and the stacks of their objects are most of the time spent on it.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return composeFirst(text, mostDepth);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function composeFirst(text: string, mostDepth: number): Composed {
  const parser = new Parser();
  const composer = new Composer({
    version: "1.2",
    uniqueKeys: false,
    stringKeys: true,
    logLevel: "silent",
  });
  const directives: { offset: number; source: string }[] = [];
  const found: Document.Parsed[] = [];
  let documents = 0;
  let secondDocument: number | undefined;
  const take = (tokens: ReturnType<Parser["next"]>): void => {
    for (const token of tokens) {
      if (token.type === "directive") directives.push(token);
      else if (token.type === "document" && (documents += 1) > 1) secondDocument ??= token.offset;
      else if (secondDocument === undefined) found.push(...composer.next(token));
    }
  };
  for (const lexeme of new Lexer().lex(text)) {
    take(parser.next(lexeme));
    if (isTooDeep(parser, mostDepth)) return { errors: [], directives, tooDeep: parser.offset };
  }
  take(parser.end());
  found.push(...composer.end(true, text.length));
  const [document] = found;
  const errors =
    document === undefined ? [] : document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  return { document, errors, directives, secondDocument };
}

function isTooDeep({ stack }: Parser, mostDepth: number): boolean {
  // One more for the document and, while a text is read, one for the text.
  if (stack.length < mostDepth + 2) return false;
  const top = stack.at(-1);
  return (
    stack.length > mostDepth + 2 ||
    top?.type.startsWith("block-") === true ||
    top?.type === "flow-collection"
  );
}

/** The smallest parts of a text, as `yaml` sees them, with their offsets. */
export function lexemes(text: string): { readonly offset: number; readonly source: string }[] {
  const parts: { offset: number; source: string }[] = [];
  let offset = 0;
  for (const source of new Lexer().lex(text)) {
    // Marks that the lexer puts between the parts: document, end of a broken flow collection, scalar follows.
    if (source === "\u0002" || source === "\u0018" || source === "\u001f") continue;
    parts.push({ offset, source });
    offset += source.length;
  }
  return parts;
}
