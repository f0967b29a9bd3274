import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../../support/folder.ts";
import { minimal, runSvc } from "../../support/run-svc.ts";
import { allTextOf } from "./read-pdf.ts";

const texts = `  purpose: |
    We greet everybody.

    With a wink \u{1f609}, a bell \u{1f6ce} and a bird \u{13000}.
  letter: The bird \u{13000} again, and \ue000.
`;
const settings = minimal["svc.yaml"].replace("roles:", `${texts}roles:`);

describe("a character that no font has", () => {
  it("is told once, with its code, its places and what to do, and printed as its code", async () => {
    const folder = folderWith({ "svc.yaml": settings });
    const ran = runSvc(folder, ["build", "-f", "pdf,html"]);
    expect(ran).toMatchObject({ exit: 0, err: "" });
    expect(ran.out.match(/missing-glyph/g)).toHaveLength(2);
    expect(ran.out).toContain(
      "The fonts of the PDF have no character \u{13000} (U+13000); it appears in 2 texts\n",
    );
    const places = [...ran.out.matchAll(/svc\.yaml:\d+:\d+/g)].map(([place]) => place);
    expect(places.toSorted()).toEqual(["svc.yaml:10:42", "svc.yaml:11:20", "svc.yaml:11:34"]);
    expect(ran.out).toContain("in its place: [U+13000]");
    expect(ran.out).toContain("have no character U+E000\n");
    expect(ran.out).toContain("2 warnings in 1 of 1 file\nout/handbook.pdf  written\n");
    const text = await allTextOf(readFileSync(join(folder, "out/handbook.pdf")));
    expect(text).toContain("With a wink \u{1f609}, a bell \u{1f6ce} and a bird [U+13000].");
    expect(text).toContain("The bird [U+13000] again, and [U+E000].");
  });

  it("keeps the book from being written where warnings are", () => {
    const strict = folderWith({ "svc.yaml": settings });
    expect(runSvc(strict, ["build", "-f", "pdf", "--strict"])).toMatchObject({
      exit: 1,
      err: "nothing was written: repair the warnings first\n",
    });
    expect(existsSync(join(strict, "out"))).toBe(false);
    expect(runSvc(strict, ["build", "--strict"])).toMatchObject({ exit: 0 });
  });
});
