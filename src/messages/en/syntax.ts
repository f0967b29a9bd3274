import type { FindingText } from "../../diagnostic.ts";
import type { SyntaxFindings } from "../../findings/syntax.ts";

export const syntaxTexts: {
  readonly [R in keyof SyntaxFindings]: (p: SyntaxFindings[R]) => FindingText;
} = {
  "unreadable-file": (p) => ({
    message: `This file cannot be read: ${p.reason}`,
    help: "check the file's permissions, or name it in `exclude` in svc.yaml",
  }),
  "tab-indentation": (p) => ({
    message:
      p.lines === 1
        ? "There is a tab here, where YAML takes only spaces"
        : `There are tabs here and in ${p.lines - 1} more lines, where YAML takes only spaces`,
    help: "use two spaces for each step to the right; most editors do this with “Convert Indentation to Spaces”",
  }),
  "odd-spaces": (p) => ({
    message:
      p.lines === 1
        ? "This line begins with a space that is not an ordinary one"
        : `This line and ${p.lines - 1} more begin with a space that is not an ordinary one`,
    help: "delete the spaces at the beginning and type them again; such spaces come in with text copied from a web page or a letter",
  }),
  "wrong-indentation": (p) => ({
    message:
      p.spaces === 0
        ? "This line begins at the very left, which does not fit the lines around it"
        : `This line begins after ${p.spaces === 1 ? "1 space" : `${p.spaces} spaces`}, which does not fit the lines around it`,
    help: "begin all fields of one thing exactly below each other, and put what belongs to a field further to the right than its name",
  }),
  "old-line-ends": () => ({
    message:
      "The lines of this file end in an old way (a carriage return alone) that YAML does not know",
    help: "save the file again with the line ends LF or CRLF (most editors show them in the bottom right corner)",
  }),
  "mixed-list": () => ({
    message: "A list (lines with a dash) and fields (name: value) are mixed here",
    help: "put the list below a field of its own, or write the line as the ones beside it are written",
  }),
  "list-beside-name": () => ({
    message: "A list with dashes cannot begin on the line of its field's name",
    help: "put each entry on a line of its own below the name, with a dash and a space before it",
  }),
  "missing-colon": (p) => ({
    message: p.wideColon
      ? "This line has a wide colon (：), which YAML does not take for a colon"
      : `"${p.written}" stands here without a colon, so it is neither a field nor a part of the text above`,
    help: p.wideColon
      ? "write an ordinary colon and a space: `title: …`"
      : "write a field as `name: value`; if this goes on with the text above, indent it further than the name of that field",
  }),
  "odd-space": (p) => ({
    message: "The space after the colon is not an ordinary one (word processors write such spaces)",
    help: `delete it and type a space: \`${p.fixed}\``,
  }),
  "wrong-dash": (p) => ({
    message: `This line begins with ${p.character}, which is not the short dash that YAML takes for a new entry`,
    help: `write \`${p.fixed}\`; word processors and phones make long dashes and dots of short ones`,
  }),
  "missing-space": (p) => ({
    message: `The space after the ${p.after} is missing`,
    help: `write \`${p.fixed}\``,
  }),
  "unclosed-quote": (p) => ({
    message: `A text begins with ${p.quote} here and never ends`,
    help: `put another ${p.quote} at the end of the text`,
  }),
  "unclosed-bracket": (p) => ({
    message: `A ${p.open} opens here and is never closed`,
    help: `put a ${p.close} at the end; if the text itself begins with ${p.open}, put the whole text in quotes`,
  }),
  "extra-bracket": (p) => ({
    message: `This ${p.bracket} closes nothing`,
    help: "take it away; if it belongs to a text, put the whole text in quotes",
  }),
  "text-after-quote": (p) => ({
    message: p.apostrophe
      ? "The apostrophe inside this text ends it too early"
      : "A text that begins with a quotation mark ends at the next one, but here more follows",
    help: `put the whole text in quotes: \`${p.fixed}\``,
  }),
  "special-first-character": (p) => ({
    message: `A text cannot begin with ${called(p.character)} unless it is in quotes`,
    help: quoteHelp(p.fixed),
  }),
  "bracket-in-text": (p) => ({
    message:
      "A text inside square brackets or braces cannot have any in it itself unless it is in quotes",
    help: quoteHelp(p.fixed),
  }),
  "colon-in-text": (p) => ({
    message:
      "A second colon with a space after it stands in this text, and YAML takes it for another field",
    help: p.inBraces
      ? `put the text in quotes (\`${p.fixed}\`); if another field begins there, put a comma before it`
      : `put the text in quotes (\`${p.fixed}\`); if fields begin there, begin them on a new line, further to the right`,
  }),
  "unknown-escape": (p) => ({
    message: `Inside "…" a backslash has a meaning of its own, and ${p.escape} has none`,
    help: "write two backslashes (`\\\\`), or put the text in single quotes: `'…'`",
  }),
  "extra-comma": () => ({
    message: "There is nothing between this comma and the one before it, or before the bracket",
    help: "take the comma away",
  }),
  "missing-comma": () => ({
    message: "A comma is missing before this",
    help: "put a comma between the entries inside brackets or braces",
  }),
  "misplaced-hash": () => ({
    message: "This # stands directly behind the end of a value, so it is neither a note nor text",
    help: "put a space before the # to begin a note, or put the # inside the quotes",
  }),
  "name-without-value": (p) => ({
    message: `Inside { } every entry is a name, a colon and a value, but "${p.written}" stands alone`,
    help: `if this is a text, put all of it in quotes: \`${p.fixed}\``,
  }),
  "cut-by-comma": (p) => ({
    message: "The comma ends this text, because it stands inside { }",
    help: `put the text in quotes: \`${p.fixed}\``,
  }),
  "split-by-comma": (p) => ({
    message: "The comma cuts this text into two entries, because it stands inside square brackets",
    help: `if it is one text, put it in quotes: \`${p.fixed}\`; if not, put each entry on a line of its own with a dash`,
  }),
  "cut-by-hash": (p) => ({
    message: `The text ends before the #, because # begins a note: "${p.lost}" is lost`,
    help: `put the text in quotes: \`${p.fixed}\`; if it is a note, put a space after the #`,
  }),
  "hash-inside-text": (p) => ({
    message:
      "The # in this text begins a note, so the text ends there and the line below belongs to nothing",
    help: `put the whole text in quotes: \`${p.fixed}\``,
  }),
  "hash-instead-of-value": (p) => ({
    message: "There is no value here, because # begins a note",
    help: `put the value in quotes: \`${p.fixed}\``,
  }),
  "duplicate-key": (p) => ({
    message: `"${p.key}" is written twice in the same place`,
    help: "put everything under one of them and delete the other",
    also: [`the first "${p.key}" is here`],
  }),
  "key-not-text": (p) => ({
    message:
      p.written === ""
        ? "There is no name before this colon"
        : `The name of a field is a plain word, and ${p.written} is not`,
    help:
      p.fixed === undefined
        ? "write `name: value`; if the colon belongs to a text, put the text in quotes"
        : `write \`${p.fixed}:\`, if this is really the name of a field`,
  }),
  "reserved-key": (p) => ({
    message: `"${p.key}" cannot be the name of a field`,
    help: "choose another name",
  }),
  "long-key": (p) => ({
    message: `The name of this field is longer than ${p.limit} letters`,
    help: "names of fields are short words; if this is a text with a colon in it, put it in quotes",
  }),
  "several-documents": () => ({
    message: "A second document begins here (`---`), and svc reads one in each file",
    help: "delete this line, or put what follows into a file of its own",
  }),
  directive: (p) => ({
    message: `"${p.written}" is an instruction for YAML programs, which svc does not follow`,
    help: "delete this line; svc always reads YAML 1.2",
  }),
  tag: (p) => ({
    message: `"${p.tag}" is a YAML tag, and svc uses none`,
    help: "delete it; if the text begins with an exclamation mark, put the whole text in quotes",
  }),
  "merge-key": () => ({
    message: "`<<` (fields taken over from another place) does not work in svc",
    help: "write the fields out here",
  }),
  "unknown-alias": (p) => ({
    message: `A text that begins with * stands for another place, and none is called "${p.alias}"`,
    help: `if this is a text, put it in quotes: \`${p.fixed}\``,
  }),
  "circular-alias": (p) => ({
    message: `*${p.alias} stands for something that it is itself a part of`,
    help: "write out what you mean instead",
    also: [`this is what *${p.alias} stands for`],
  }),
  "too-many-aliases": (p) => ({
    message: `The places with * repeat too much: more than ${p.limit} values`,
    help: "write out what you mean, or repeat smaller parts",
  }),
  "deep-nesting": (p) => ({
    message: `From here on things stand more than ${p.limit} deep inside each other`,
    help: "no workspace needs this; look for lines that move to the right by mistake, or for a bracket that is repeated",
  }),
  "control-character": (p) => ({
    message:
      p.count === 1
        ? `There is an invisible character here (${p.code})`
        : `There are ${p.count} invisible characters in this file; the first is here (${p.code})`,
    help: "delete it; it often comes in with text copied from another program",
  }),
  "broken-character": (p) => ({
    message:
      p.count === 1
        ? "There is half of a character here, perhaps of an emoji"
        : `There are ${p.count} halves of characters in this file, perhaps of emoji; the first is here`,
    help: "delete it and write the character again",
  }),
  "stray-byte-order-mark": () => ({
    message:
      "There is an invisible mark here that may only stand at the very beginning of a file (byte order mark)",
    help: "delete it; it comes in when files are joined",
  }),
  "broken-yaml": () => ({
    message: "svc cannot make sense of this file from here on",
    help: "compare this line and the one above with the lines that work: fields are `name: value`, entries of a list begin with `- `, and texts with unusual characters stand in quotes",
  }),
};

/** A square bracket is called by its name: alone in a sentence it is easily overlooked. */
function called(character: string): string {
  return character === "[" || character === "]" ? "a square bracket" : character;
}

function quoteHelp(fixed: string): string {
  return fixed.includes("[")
    ? "put quotation marks around the whole text, the brackets included"
    : `write \`${fixed}\``;
}
