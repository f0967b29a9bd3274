import type { FormatStrings, PrintStrings } from "../formats/strings.ts";
import type { BookStrings, StringKey } from "../locales/strings.ts";
import type { PageWord, Wording } from "../page/data.ts";
import { pageWords } from "../page/data.ts";

/** The words that formats print themselves, out of a language's table. */
export function formatStrings(strings: BookStrings): FormatStrings {
  const { word, wording, hyphenate } = strings;
  const page = Object.fromEntries(pageWords.map((key) => [key, wording(key)]));
  return {
    levels: {
      must: word("level.must"),
      should: word("level.should"),
      may: word("level.may"),
      mustNot: word("level.mustNot"),
    },
    columns: {
      process: word("block.process"),
      say: word("block.say"),
      behave: word("block.behave"),
      never: word("block.never"),
    },
    draft: word("word.draft"),
    obsolete: word("word.obsolete"),
    print: printStrings(strings),
    continued: word("print.continued"),
    onPage: word("print.page"),
    contents: word("contents.title"),
    skipToText: word("contents.skip"),
    // Entries lose the types of their keys; these are all of them.
    page: page as Readonly<Record<PageWord, Wording>>,
    hyphenate,
  };
}

const chapters = [
  "terms",
  "general",
  "principles",
  "communication",
  "appearance",
  "accountability",
  "control",
  "evaluation",
] as const;

function printStrings({ word, pattern }: BookStrings): PrintStrings {
  const counted = (key: StringKey, n: number): string =>
    (pattern(key, n) ?? "").replace("{n}", String(n));
  return {
    of: (total) => word("print.of").replace("{total}", String(total)),
    stages: (count) => counted("print.stages", count),
    standards: (count) => counted("print.standards", count),
    byStage: word("print.byStage"),
    further: (count, page) => counted("print.further", count).replace("{page}", page),
    also: word("print.also"),
    appendices: word("print.appendices"),
    signer: word("print.signer"),
    signedAs: word("print.signedAs"),
    leads: Object.fromEntries(chapters.map((id) => [`chapter-${id}`, word(`print.lead.${id}`)])),
  };
}
