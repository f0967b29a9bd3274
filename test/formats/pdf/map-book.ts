/** A small book with a journey map, laid out once for each theme. */

import type { Document } from "../../../src/document/blocks.ts";
import { makeFaces } from "../../../src/formats/pdf/book-faces.ts";
import { layOut } from "../../../src/formats/pdf/layout.ts";
import type { LaidOut } from "../../../src/formats/pdf/layout.ts";
import { check } from "../../../src/svc.ts";
import { makeBook } from "../../../src/svc/publish.ts";
import { kept } from "../../support/kept.ts";
import { fontOf } from "./fonts.ts";

/** Six stages of two steps. */
const SHORT = stagesWith(["Asks for help"]);
/** So much to say that one sheet has no room for it. */
const LONG = stagesWith(Array.from({ length: 16 }, (_, n) => `Asks for help with ${n + 1}`));

function stagesWith(customer: readonly string[]): readonly object[] {
  return Array.from({ length: 6 }, (_, index) => ({
    id: `s${index + 1}`,
    title: `Stage ${index + 1}`,
    phase: "during",
    goal: "To be looked after",
    owner: "host",
    steps: [1, 2].map((step) => ({
      id: `t${step}`,
      title: `Step ${index + 1}.${step}`,
      customer,
      pains: customer,
      feeling: { value: step, basis: "research" },
    })),
  }));
}

function sourceOf(named: string, stages: readonly object[]): string {
  const [paper = "A4", ...more] = named.split(" ");
  return [
    "svc: 1\nlanguage: en\ncompany: {name: Ferry}\nhandbook: {title: Ferry book}",
    `theme:\n  paper: ${paper}\n  ${more.join(" ")}`,
    `roles: ${JSON.stringify([{ id: "host", title: "Host" }])}`,
    `stages: ${JSON.stringify(stages)}\n`,
  ].join("\n");
}

/** @param named The paper, and behind a blank a line of the theme */
export const mapBook = kept((named: string) => made(named, SHORT));

/** One whose map needs two sheets. */
export const longMapBook = kept((named: string) => made(named, LONG));

async function made(
  named: string,
  stages: readonly object[],
): Promise<LaidOut & { readonly document: Document }> {
  const sources = [{ path: "svc.yaml", text: sourceOf(named, stages) }];
  const { workspace, findings } = check({ sources });
  if (workspace === undefined) throw new Error(JSON.stringify(findings[0]));
  const today = "2026-01-31";
  const book = await makeBook(workspace, { document: "handbook", today, draft: true });
  const { document, strings, look } = book;
  if (document === undefined) throw new Error("there is no book");
  const faces = makeFaces({ language: "en", headings: "light", fontOf });
  const setting = { document, strings, theme: look, faces, hyphenate: undefined };
  return { ...layOut({ ...setting, date: new Date(today) }), document };
}
