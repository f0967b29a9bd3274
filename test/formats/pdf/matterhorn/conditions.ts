/**
 * The conditions of the Matterhorn protocol 1.1 (PDF Association), each of which makes a file fail PDF/UA-1, in our own words; and what becomes
 * of each. The page `docs/pdf-accessibility.md` is made of this table.
 */
import type { Checkpoint } from "./condition.ts";
import { aboutContent } from "./conditions-content.ts";
import { aboutFile } from "./conditions-file.ts";
import { aboutFonts } from "./conditions-fonts.ts";

export const checkpoints: readonly Checkpoint[] = [...aboutContent, ...aboutFile, ...aboutFonts];

/** What PDF/UA takes for granted or leaves to people, and machines can find out all the same. */
export const ownConditions: Readonly<Record<string, string>> = {
  marks: "A mark of content begins without ending, or ends without having begun.",
  "mark-twice": "Two marks of a page have the same number.",
  "mark-missing":
    "An element holds a mark that its page does not have, or that another element holds, too.",
  "parent-tree": "The way back from a mark or a link to its element is missing or leads elsewhere.",
  parent: "An element names another parent than the one that holds it.",
  orphan: "An element is not in the tree.",
  "empty-element": "An element holds nothing. Cells of tables may.",
  "document-top": "The tree does not begin with one Document.",
  "figure-box": "A figure does not say where on its page it is.",
  "figure-words": "The words in place of a figure are the name of the book or a few letters only.",
  "table-irregular":
    "Rows of a table have different numbers of cells, counting those that go over several.",
  "table-headless": "A table has no head cell.",
  "head-repeated": "The head of a table is heard once more wherever it is printed once more.",
  "field-silent":
    "A field to fill in by hand does not say what it is called and of which kind it is.",
  "list-numbering": "A list whose labels count does not say that it is numbered.",
  "artifact-text": "Text is decoration, and not marked as belonging to the page.",
  "other-script": "A passage is written in letters that its language is not written with.",
  "title-twice":
    "The title that older programs read differs from the one that newer programs read.",
  "link-target": "A link or a bookmark leads nowhere.",
  "page-labels": "The names of pages do not begin with the first page.",
  "link-twice": "Two elements hold the same link.",
};
