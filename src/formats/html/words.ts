import type { PageWord } from "../../page/data.ts";
import type { Context } from "./inline.ts";

/** A word of the interface that has one form only. */
export function wordOf(word: PageWord, { strings }: Context): string {
  const wording = strings.page[word];
  return typeof wording === "string" ? wording : (wording.other ?? "");
}
