import type { Document } from "../../../src/document/blocks.ts";
import { makeFaces } from "../../../src/formats/pdf/book-faces.ts";
import { layOut } from "../../../src/formats/pdf/layout.ts";
import type { LaidOut } from "../../../src/formats/pdf/layout.ts";
import type { FormatStrings } from "../../../src/formats/strings.ts";
import { loadHyphenation } from "../../../src/locales/hyphenation.ts";
import { check } from "../../../src/svc.ts";
import { makeBook } from "../../../src/svc/publish.ts";
import { readYaml } from "../../support/examples.ts";
import { kept } from "../../support/kept.ts";
import { root } from "../../support/run-svc.ts";
import { fontOf } from "./fonts.ts";

interface OnPages extends LaidOut {
  readonly document: Document;
  readonly strings: FormatStrings;
}

/** The handbook of a workspace, laid out once: with the first theme, or with the other where its name stands behind a blank. */
export const onPages = kept(async (named: string): Promise<OnPages> => {
  const [folder = "", other] = named.split(" ");
  const { workspace, findings } = check({ sources: readYaml(`${root}/${folder}`) });
  if (workspace === undefined) throw new Error(JSON.stringify(findings[0]));
  const { document, strings, look } = await makeBook(workspace, {
    document: "handbook",
    today: "2026-01-31",
    draft: true,
    ...(other === "ledger" ? { theme: other } : {}),
  });
  if (document === undefined) throw new Error("there is no book");
  const { language } = document;
  const headings = look.choices["headings"] === "serif" ? "serif" : "light";
  const laid = layOut({
    document,
    strings,
    theme: look,
    faces: makeFaces({ language, headings, fontOf }),
    hyphenate: await loadHyphenation(language),
    date: new Date("2026-01-31"),
  });
  return { ...laid, document, strings };
});
