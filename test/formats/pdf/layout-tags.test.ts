/** What readers hear of small documents on pages. */
import { expect, test } from "vitest";
import { plainLook } from "../../../src/formats/options.ts";
import { makeFaces } from "../../../src/formats/pdf/book-faces.ts";
import { layOut } from "../../../src/formats/pdf/layout.ts";
import { writePdf } from "../../../src/formats/pdf/writer/write-pdf.ts";
import { document, p, row, section, text } from "../build.ts";
import { englishStrings } from "../sample.ts";
import type { Block } from "../types.ts";
import { fontOf } from "./fonts.ts";
import { checkPdf, heard } from "./matterhorn/check.ts";
import { Stream, written as spelled } from "./matterhorn/objects.ts";
import { Pdf } from "./matterhorn/pdf.ts";

async function fileOf(blocks: readonly Block[]): Promise<Uint8Array> {
  const { book } = layOut({
    document: document(blocks),
    strings: englishStrings,
    theme: plainLook,
    faces: makeFaces({ language: "en", headings: "light", fontOf }),
    hyphenate: undefined,
    date: new Date("2026-01-31"),
  });
  const bytes = await writePdf(book);
  expect(checkPdf(bytes)).toEqual([]);
  return bytes;
}

function chapter(...children: readonly Block[]): Block {
  return section("chapter", "chapter-2", "Times", children, "2");
}

test("a passage in another language says which", async () => {
  const bytes = await fileOf([chapter(p("They say ", text("добро пожаловать", "ru"), " here."))]);
  expect(heard(bytes)).toContainEqual(["Span", "добро пожаловать"]);
});

test("the head of a table is heard once, however often it is printed", async () => {
  const rows = Array.from({ length: 90 }, (_, at) => row(false, `Row ${at + 1}`, "Yes"));
  const table: Block = { type: "table", rows: [row(true, "Question", "Answer"), ...rows] };
  const words = heard(await fileOf([chapter(table)])).map(([, said]) => said);
  expect(words.filter((said) => said === "Question")).toHaveLength(1);
  expect(words.filter((said) => said.startsWith("Row "))).toHaveLength(90);
});

test("a chapter with a page for its title has that as its heading", async () => {
  const long = Array.from({ length: 300 }, (_, at) => p(`Paragraph ${at + 1}`));
  const bytes = await fileOf([chapter(section("section", "section-2.1", "First", long, "2.1"))]);
  const headings = heard(bytes).filter(([type]) => type.startsWith("H"));
  expect(headings).toEqual([
    ["H1", "Times"],
    ["H2", "First"],
  ]);
});

test("a box to tick in a table is called like its column", async () => {
  const box: Block = { type: "form", fields: [{ kind: "box", label: [] }] };
  const rows = [row(true, "Question", "Yes"), row(false, "Lit?", [box])];
  const bytes = await fileOf([chapter({ type: "table", rows })]);
  const fields = [...Pdf.read(bytes).objects.values()].flatMap((value) =>
    value instanceof Stream ? [] : (spelled(value).match(/\/Desc <(.*?)>/g) ?? []),
  );
  expect(fields).toEqual([`/Desc <${Buffer.from("Yes").toString("hex")}>`]);
});
