import { expect, test } from "vitest";
import { html } from "../../src/formats/html/page.ts";
import { document } from "./build.ts";
import { hostile } from "./hostile.ts";
import { codeDocument, places, tablePlaces } from "./places.ts";
import type { Element } from "./read-html.ts";
import { readHtml, skeleton, textOf } from "./read-html.ts";
import { englishStrings } from "./sample.ts";
import type { Document } from "./types.ts";

const word = "Zq";

function page(input: Document): Element {
  return readHtml(new TextDecoder().decode(html(input, englishStrings)[0]?.bytes));
}

function shown(text: string): string {
  return text.replaceAll("\0", "\ufffd").replace(/\s+/g, "");
}

const all = Object.entries({ ...places, ...tablePlaces }).map(
  ([name, place]) => [name, (text: string) => document(place(text), { title: text })] as const,
);

test.each([...all, ["code", codeDocument] as const])(
  "any text is that text and never markup: %s",
  (_, make) => {
    const plain = page(make(word));
    const shape = skeleton(plain);
    const wanted = shown(textOf(plain));
    const wrong = hostile.filter((text) => {
      const found = page(make(text));
      return (
        skeleton(found) !== shape ||
        shown(textOf(found)) !== wanted.replaceAll(word, () => shown(text))
      );
    });
    expect(wrong).toEqual([]);
  },
);
