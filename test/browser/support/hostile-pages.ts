import { noAssets } from "../../../src/formats/assets.ts";
import { formats } from "../../../src/formats/table.ts";
import { card, document, figure, inlines, p, row, section, to } from "../../formats/build.ts";
import { codeDocument, places, tablePlaces } from "../../formats/places.ts";
import { englishStrings } from "../../formats/sample.ts";
import type { Block } from "../../formats/types.ts";
import { copyWithTexts } from "../../handbook/fields.ts";
import { onlyPage, pageOf, workspaceOf } from "./books.ts";

type Place = (text: string) => readonly Block[];

/** Values that become attributes, and texts of drawings. */
const more: Readonly<Record<string, Place>> = {
  "address of a link": (text) => [p({ type: "link", address: text, children: inlines(["a"]) })],
  "end of an address": (text) => [
    p({ type: "link", address: `https://example.com/${text}`, children: inlines(["a"]) }),
  ],
  "anchor of a reference": (text) => [section("chapter", text, "a", [p(to(text, "b"))])],
  "language of a text": (text) => [p({ type: "text", value: "a", language: text })],
  "words for a picture": (text) => [p({ type: "picture", file: "a.png", alt: text })],
  "file of a picture": (text) => [p({ type: "picture", file: text, alt: "a" })],
  "number of a section": (text) => [section("chapter", "chapter-b", "a", [p("b")], text)],
  "anchor of a card": (text) => [card(text, "A-01", "must", "a", ["Porter"], [p("b")])],
  "anchor of a row": (text) => [{ type: "table", rows: [{ ...row(false, "a"), id: text }] }],
  "title of a drawing": (text) => [figure("figure-a", text, "a")],
  "text of a drawing": (text) => [figure("figure-b", "a", text)],
  "words for a drawing": (text) => [figure("figure-c", "a", "b", text)],
  "anchor of a drawing": (text) => [figure(text, "a", "b")],
  index: (text) => [
    {
      type: "index",
      groups: [
        {
          title: inlines([text]),
          entries: [{ anchor: text, title: inlines([text]), note: inlines([text]), number: text }],
        },
      ],
    },
  ],
};

/** Every kind of place in a document that an author's text can come to. */
export const allPlaces: Readonly<Record<string, Place>> = {
  ...places,
  ...tablePlaces,
  ...more,
  code: (text) => codeDocument(text).blocks,
};

/** A page in which each of these texts stands in each place, and in its title. */
export async function pageWith(texts: readonly string[]): Promise<string> {
  const blocks = Object.values(allPlaces).flatMap((place) => texts.flatMap(place));
  const draw = await formats.html.load();
  const input = document(blocks, { title: texts.join(" ") });
  return onlyPage(draw(input, englishStrings, noAssets));
}

/** A handbook with a value in every field of the format. */
export interface Fields {
  /** `Standard.title`, once for each text of the workspace. */
  readonly names: readonly string[];
  /** Its page, with the text that is given for the field of this number and type. */
  readonly page: (text: (n: number, type: "text" | "md") => string) => Promise<string>;
}

export function everyField(): Fields {
  const { copy, texts } = copyWithTexts(workspaceOf("every-field"));
  return {
    names: texts.map(({ name }) => name),
    page: async (text) => {
      for (const [n, { type, write }] of texts.entries()) write(text(n, type));
      return await pageOf(copy);
    },
  };
}
