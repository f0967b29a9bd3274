import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tagIn } from "../../../src/formats/pdf/paper.ts";
import { writePdf } from "../../../src/formats/pdf/writer/write-pdf.ts";
import { book, line, page } from "./books.ts";

describe("try", () => {
  it("writes", async () => {
    const document = tagIn(undefined, "Document");
    const p = tagIn(document, "P");
    const bytes = await writePdf(
      book(
        [
          page(
            [
              line("Hello AVATAR world office", { tag: p }),
              line("נִקּוּד שלום (לא יותר) 2024", { y: 80, direction: "rtl", tag: p }),
              {
                type: "path",
                steps: [
                  ["M", 50, 100],
                  ["L", 200, 100],
                ],
                stroke: "#ff0000",
                width: 2,
                dash: [3, 2],
                round: true,
              },
              {
                type: "link",
                tag: p,
                x: 50,
                y: 40,
                width: 100,
                height: 12,
                anchor: "a",
                says: "there",
              },
            ],
            { places: [{ anchor: "a", x: 50, y: 20 }] },
          ),
        ],
        {
          structure: document,
          bookmarks: [
            { title: "Eins", anchor: "a", children: [{ title: "Два", anchor: "a", children: [] }] },
          ],
        },
      ),
    );
    writeFileSync("/tmp/w.pdf", bytes);
    expect(bytes.length).toBeGreaterThan(1000);
  });
});
