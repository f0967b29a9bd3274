/** What a printed page lets people follow is what a web page does, apart from what leads to files beside it. */

import { expect, test } from "vitest";
import { html } from "../../../src/formats/html/page.ts";
import { pdf } from "../../../src/formats/pdf/pdf.ts";
import { document, p } from "../build.ts";
import { englishStrings } from "../sample.ts";
import type { Inline } from "../types.ts";
import { fontOf } from "./fonts.ts";
import { allTextOf, faultsOf, withPdfjs } from "./read-pdf.ts";

const good = [
  "https://example.org/a?b=c#d",
  "HTTP://example.org/",
  "mailto:front@example.org",
  "tel:+371-60000000",
  "https://example.org/שלום",
];

const bad = [
  "javascript:alert(1)",
  " JAVA\tSCRIPT:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>1</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "file:etc",
  "ftp://example.org/",
  "blob:https://example.org/1",
  "ms-word:ofe|u|https://example.org/a",
  "https:",
  "http://[",
  "",
];

/** Leads nowhere from a file that stands alone, though it may from a page. */
const relative = ["other.html", "../up.pdf", "#place", "//example.org/a", "a:b/c?d:e".slice(3)];

function link(address: string, at: number): Inline {
  return { type: "link", address, children: [{ type: "text", value: `word${at}` }] };
}

const all = [...good, ...bad, ...relative];
const book = document(all.map((address, at) => p(link(address, at))));

test("only web, mail and telephone addresses can be followed; the words of others are printed", async () => {
  const [file] = await pdf(book, englishStrings, undefined, { fontOf });
  const bytes = file?.bytes ?? new Uint8Array();
  expect(faultsOf(bytes)).toBe("");
  const followed = await withPdfjs(bytes, async (reader) => {
    const pages = Array.from({ length: reader.numPages }, (_, index) => index + 1);
    const found = await Promise.all(
      pages.map(async (page) => (await reader.getPage(page)).getAnnotations()),
    );
    return found.flat().map(({ unsafeUrl }: { readonly unsafeUrl?: string }) => unsafeUrl);
  });
  expect(followed).toEqual(good.map((address) => new URL(address).href));
  const text = await allTextOf(bytes);
  expect(all.filter((_, at) => !text.includes(`word${at}`))).toEqual([]);
});

test("a page follows none that a PDF refuses, but those that lead to files beside it", () => {
  const page = new TextDecoder().decode(html(book, englishStrings)[0]?.bytes);
  const followed = [...page.matchAll(/<a href="([^"]*)"[^>]*>word(\d+)/g)].map(([, , at]) =>
    Number(at),
  );
  const known = all.flatMap((address, at) =>
    good.includes(address) || relative.includes(address) ? [at] : [],
  );
  expect(followed.filter((at) => !known.includes(at)).map((at) => all[at])).toEqual([]);
  expect(followed).toEqual(expect.arrayContaining(good.map((_, at) => at)));
});
