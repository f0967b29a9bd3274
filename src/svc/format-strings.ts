import type { FormatStrings } from "../formats/strings.ts";
import type { BookStrings } from "../locales/strings.ts";
import type { PageWord, Wording } from "../page/data.ts";
import { pageWords } from "../page/data.ts";

/** The words that formats print themselves, out of a language's table. */
export function formatStrings({ word, wording, hyphenate }: BookStrings): FormatStrings {
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
    continued: word("print.continued"),
    onPage: word("print.page"),
    contents: word("contents.title"),
    skipToText: word("contents.skip"),
    // Entries lose the types of their keys; these are all of them.
    page: page as Readonly<Record<PageWord, Wording>>,
    hyphenate,
  };
}
