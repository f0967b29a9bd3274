/**
 * The conditions of the Matterhorn protocol 1.1 (PDF Association), each of which makes a file fail PDF/UA-1, in our own words; and what becomes
 * of each. The page `docs/pdf-accessibility.md` is made of this table.
 */
import { aboutContent } from "./conditions-content.ts";
import { aboutFile } from "./conditions-file.ts";
import { aboutFonts } from "./conditions-fonts.ts";

export interface Checkpoint {
  readonly number: string;
  readonly title: string;
  readonly conditions: readonly Condition[];
}

export type Condition = { readonly condition: string; readonly fails: string } & (
  | { readonly how: "tested" }
  /** Cannot happen, because the file has no such thing; the checker finds a fault as soon as it has. */
  | { readonly how: "not applicable"; readonly without: Subject }
  /** The protocol itself has no test for it. */
  | { readonly how: "no test"; readonly why: string }
  | { readonly how: "for a human"; readonly look: string }
);

/** Things that our files do not have; the words complete "The file has …". */
export const subjects = {
  actions: "no scripts, and no actions but the addresses of links",
  annotations: "no annotations but links",
  roles: "standard types only, so nothing is mapped",
  scans: "no text that is written without being shown, as it is behind scanned pages",
  replacements: "no replacement texts",
  ruby: "no Ruby and no Warichu texts",
  formulas: "no formulas: the texts of a workspace cannot say any",
  notes: "no footnotes",
  layers: "no layers that could be switched off",
  files: "no files inside of it",
  threads: "no article threads",
  forms: "no fields to fill in on the screen, and no XFA",
  encryption: "no password and no restrictions",
  maps: "no pictures that are pressed at places",
  drawings: "no content that is kept apart from its page (form XObjects)",
  encodings:
    "fonts whose codes are the numbers of their glyphs (Type 0, Identity-H, TrueType outlines) and no other fonts",
  lists: "fonts that do not list their glyphs a second time (CIDSet)",
} as const;

export type Subject = keyof typeof subjects;

export function tested(condition: string, fails: string): Condition {
  return { condition, fails, how: "tested" };
}

export function absent(condition: string, fails: string, without: Subject): Condition {
  return { condition, fails, how: "not applicable", without };
}

export function human(condition: string, fails: string, look: string): Condition {
  return { condition, fails, how: "for a human", look };
}

export function untestable(condition: string, fails: string, why: string): Condition {
  return { condition, fails, how: "no test", why };
}

export const checkpoints: readonly Checkpoint[] = [...aboutContent, ...aboutFile, ...aboutFonts];

/** What PDF/UA takes for granted or leaves to people, and machines can find out all the same. */
export const ownConditions: Readonly<Record<string, string>> = {
  marks: "A mark of content begins without ending, or ends without having begun.",
  "mark-twice": "Two marks of a page have the same number.",
  "mark-missing":
    "An element holds a mark that its page does not have, or that another element holds, too.",
  "parent-tree": "The way back from a mark or a link to its element is missing or leads elsewhere.",
  parent: "An element names another parent than the one it hangs below.",
  orphan: "An element is not in the tree.",
  "empty-element": "An element holds nothing. Cells of tables may.",
  "document-top": "The tree does not begin with one Document.",
  "figure-box": "A figure does not say where on its page it is.",
  "figure-words": "The alternative of a figure is the name of the book or a few letters only.",
  "table-irregular":
    "Rows of a table have different numbers of cells, counting those that go over several.",
  "table-headless": "A table has no head cell.",
  "head-repeated": "The head of a table is heard once more wherever it is printed once more.",
  "field-silent":
    "A field to fill in by hand does not say what it is called and of which kind it is.",
  "list-numbering": "A list whose labels count does not say that it is numbered.",
  "artifact-text": "Text is decoration without being said to be a part of the page.",
  "other-script": "A passage is written in letters that its language is not written with.",
  "title-twice": "The title for old readers is another one than that for new ones.",
  "link-target": "A link or a bookmark leads nowhere.",
  "page-labels": "The names of pages do not begin with the first page.",
  "link-twice": "Two elements hold the same link.",
};
