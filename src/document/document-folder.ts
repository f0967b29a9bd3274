import type { Template } from "./template-tree.ts";

/** A kind of document: what it is made of. The templates are Markdown with Handlebars places, read already, by their file's name without its ending. */
export interface DocumentFolder {
  readonly definition: DocumentDefinition;
  readonly templates: Readonly<Record<string, Template>>;
  /** `handbook.chapters` of svc.yaml adds chapters to it and leaves some out; any other document has the chapters that it names. */
  readonly isHandbook?: true;
  /** The file of the workspace that says what it is; absent for what comes with svc. */
  readonly file?: string;
}

/** What a document is made of: the long form of a `document.yaml`. */
export interface DocumentDefinition {
  /** In words, or the name of a text of the book; absent where it is the handbook's. */
  readonly title?: string;
  /** Templates before the first chapter; all of them where there are no chapters. */
  readonly front: readonly string[];
  /** Templates of the chapters, in the order of the book; each is named as its chapter. */
  readonly chapters: readonly string[];
  /** Templates behind the last chapter, in the order of the book. */
  readonly back: readonly string[];
}
