/** Books of small workspaces, and what their computed tables say. */

import type { Block, Document, Inline, TableRow } from "../../../src/document/blocks.ts";
import { makeDocument } from "../../../src/document/make-document.ts";
import { walkBlocks } from "../../../src/document/walk.ts";
import { mapInlines } from "../../support/inlines.ts";
import { makeEdition } from "../../../src/edition/edition.ts";
import { documentFolders } from "../../../src/generated/document-templates.ts";
import { bookStrings } from "../../../src/locales/strings.ts";
import type { Source } from "../../../src/source.ts";
import { check } from "../../../src/svc.ts";

/** The handbook, also of a workspace with findings, as a preview shows it. */
export function documentOf(sources: readonly Source[]): Document {
  const { workspace } = check({ sources });
  if (workspace === undefined) throw new Error("the workspace cannot be used");
  const edition = makeEdition(workspace, { today: "2026-01-31", draft: true });
  const strings = bookStrings(edition.language);
  if (strings === undefined) throw new Error("no strings");
  const made = makeDocument("handbook", { folder: documentFolders.handbook, edition, strings });
  if (made.document === undefined) throw new Error("no document");
  return made.document;
}

export function small(text: string, language = "en"): Document {
  const head = `svc: 1\nlanguage: ${language}\ncompany: {name: Ferry}\nhandbook: {title: Book}\n`;
  return documentOf([{ path: "svc.yaml", text: head + text }]);
}

/** The blocks of an appendix; nothing where it does not exist. */
export function appendix(document: Document, name: string): readonly Block[] | undefined {
  const found = document.blocks.find(
    (block) => block.type === "section" && block.id === `appendix-${name}`,
  );
  return found?.type === "section" ? found.children : undefined;
}

export function words(blocks: readonly Block[]): string {
  const found: string[] = [];
  mapInlines(blocks, (inline: Inline) => {
    if (inline.type === "text") found.push(inline.value);
    return [inline];
  });
  return found.join("");
}

/** The rows of an appendix's tables, cells as text; paragraphs of a cell are parted by a stroke. */
export function tables(document: Document, name: string): readonly (readonly string[])[][] {
  return rowsOf(document, name).map((rows) => rows.map(({ cells }) => cells.map(cellText)));
}

export function rowsOf(document: Document, name: string): readonly (readonly TableRow[])[] {
  const found: (readonly TableRow[])[] = [];
  walkBlocks(appendix(document, name) ?? [], (block) => {
    if (block.type === "table") found.push(block.rows);
  });
  return found;
}

function cellText({ children }: { readonly children: readonly Block[] }): string {
  return children.map((child) => words([child]).replaceAll("\u00a0", " ")).join(" / ");
}
