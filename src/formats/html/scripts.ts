import type { PageData } from "../../page/data.ts";
import { pageScript } from "../../generated/page-script.ts";
import type { Context } from "./inline.ts";
import { searchIndex } from "./search-index.ts";
import { ownIds } from "./text.ts";

/**
 * What the script has to know, and the script itself. Before the text, so that the search is there while a browser still reads the rest of a
 * long book.
 */
export function scripts({ document, strings }: Context): string {
  const { language, readers } = document;
  const data: PageData = { language, words: strings.page, readers };
  return [
    json(ownIds.data, data),
    json(ownIds.index, searchIndex(document)),
    `<script>${pageScript}</script>`,
  ].join("\n");
}

/** Data in a page. Nothing in it can end its element or begin a comment. */
export function json(id: string, value: unknown): string {
  const text = JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
  return `<script type="application/json" id="${id}">${text}</script>`;
}
