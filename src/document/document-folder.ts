import type { Template } from "./template-tree.ts";

/** A kind of document: what it is made of. The templates are Markdown with Handlebars places, read already, by their file's name without its ending. */
export interface DocumentFolder {
  readonly definition: DocumentDefinition;
  readonly templates: Readonly<Record<string, Template>>;
}

export interface DocumentDefinition {
  readonly title: string;
  /** Version of the view that the templates were written for. */
  readonly view: number;
  readonly for: string;
  readonly audience: string;
  readonly paper: string;
  /** Templates before the first chapter. */
  readonly front: readonly string[];
  /** Templates of the chapters, in the order of the book; each is named as its chapter. */
  readonly chapters: readonly string[];
  /** Templates behind the last chapter, in the order of the book. */
  readonly back: readonly string[];
}
