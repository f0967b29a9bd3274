import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tagIn } from "../../../src/formats/pdf/paper.ts";
import type { Book, Item, Look, Page, Tag } from "../../../src/formats/pdf/paper.ts";
import { writePdf } from "../../../src/formats/pdf/writer/write-pdf.ts";
import { book, line, page } from "./books.ts";

const example = join(import.meta.dirname, "../../../examples/merrowby-hotels");

/** Words that people wrote: made-up ones pack better than any book. */
const words = readdirSync(example, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .toSorted()
  .flatMap((path) => readFileSync(join(example, path), "utf8").split("\n"))
  .filter((text) => !text.trim().startsWith("#"))
  .flatMap((text) => text.replace(/^[\s-]*[\w-]+:|[|>]/, " ").split(/\s+/))
  .filter((word) => word !== "");

/** Writes on one page after the other: headings, paragraphs, lists and tables as in a handbook. */
class Pen {
  readonly top = tagIn(undefined, "Document");
  #word = 0;
  #items: Item[] = [];
  #y = 60;

  page(): Page {
    this.#items = [];
    this.#y = 60;
    for (let part = 0; part < 3; part += 1) this.#section();
    return page(this.#items);
  }

  #section(): void {
    const section = tagIn(this.top, "Sect");
    this.#write(5, tagIn(section, "H2"), 60, { weight: 600, size: 13, color: "#123456" });
    this.#y += 18;
    const paragraph = tagIn(section, "P");
    for (let at = 0; at < 4; at += 1) this.#writeLine(15, paragraph);
    const list = tagIn(section, "L", { numbering: "Disc" });
    for (let at = 0; at < 4; at += 1) this.#listItem(tagIn(list, "LI"));
    const table = tagIn(section, "Table");
    for (let at = 0; at < 4; at += 1) this.#row(tagIn(table, "TR"), at === 0);
  }

  #listItem(item: Tag): void {
    this.#put("•", tagIn(item, "Lbl"), 60);
    this.#write(11, tagIn(item, "LBody"), 72);
    this.#y += 14;
  }

  #row(row: Tag, isHead: boolean): void {
    for (let at = 0; at < 3; at += 1) {
      const cell = isHead ? tagIn(row, "TH", { scope: "Column" }) : tagIn(row, "TD");
      this.#write(4, cell, 60 + at * 150);
    }
    const rule = {
      steps: [
        ["M", 60, this.#y + 3],
        ["L", 500, this.#y + 3],
      ],
    } as const;
    this.#items.push({ type: "path", stroke: "#cccccc", width: 0.5, ...rule });
    this.#y += 14;
  }

  #writeLine(count: number, tag: Tag): void {
    this.#write(count, tag, 60);
    this.#y += 14;
  }

  #write(count: number, tag: Tag, x: number, look: Partial<Look> = {}): void {
    const text = Array.from({ length: count }, (_, at) => words[(this.#word + at) % words.length]);
    this.#word += count;
    this.#put(text.join(" "), tag, x, look);
  }

  #put(text: string, tag: Tag, x: number, look: Partial<Look> = {}): void {
    this.#items.push(line(text, { x, y: this.#y, look, tag }));
  }
}

function handbook(pages: number): Book {
  const pen = new Pen();
  const written = Array.from({ length: pages }, () => pen.page());
  return book(written, { structure: pen.top });
}

function untagged(made: Book): Book {
  const pages = made.pages.map(({ items, ...rest }) => ({
    ...rest,
    items: items.flatMap((item) => (item.type === "link" ? [] : [{ ...item, tag: undefined }])),
  }));
  return { ...made, pages };
}

describe("the size of a book of 300 pages", () => {
  it("grows by its tags to less than 1.8 times", { timeout: 180_000 }, async () => {
    expect(words.length).toBeGreaterThan(10_000);
    const tagged = handbook(300);
    const without = await writePdf(untagged(tagged));
    const withTags = await writePdf(tagged);
    expect(withTags.length / without.length).toBeLessThan(1.8);
  });
});
