/** The hotels' own document: the card in every room, made of a template of the workspace. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import type { Source } from "../../src/source.ts";
import { build, check, readDocuments } from "../../src/svc.ts";
import type { BuildRequest } from "../../src/svc.ts";
import { readExample } from "../support/examples.ts";
import { root } from "../support/run-svc.ts";

const folder = "templates";
const files = join(root, "examples/merrowby-hotels", folder, "room-card");
const sources: readonly Source[] = readdirSync(files).map((name) => ({
  path: `${folder}/room-card/${name}`,
  text: readFileSync(join(files, name), "utf8"),
}));

const { workspace, findings } = check({
  sources: readExample("merrowby-hotels"),
  documents: ["room-card"],
});

async function built(more: Partial<BuildRequest> = {}): Promise<Readonly<Record<string, string>>> {
  if (workspace === undefined) throw new Error("the hotels cannot be used");
  const own = await readDocuments({ folder, sources, workspace });
  expect([...findings, ...own.findings]).toEqual([]);
  const made = await build(workspace, {
    document: "room-card",
    documents: own.documents,
    formats: ["markdown", "html"],
    today: "2026-01-31",
    ...more,
  });
  expect(made.findings).toEqual([]);
  return Object.fromEntries(
    made.files.map(({ name, bytes }) => [
      name,
      new TextDecoder().decode(bytes).replaceAll("\u00a0", " "),
    ]),
  );
}

test("has every promise, in words of its own, in both formats", async () => {
  const made = await built();
  expect(Object.keys(made)).toEqual(["room-card.md", "room-card.html"]);
  for (const text of Object.values(made)) {
    for (const { title } of workspace?.promises ?? []) expect(text).toContain(title);
    for (const words of [
      "Welcome to Merrowby Hotels. These 5 things every guest may expect of us.",
      "If we miss it: The night free of charge",
      "Keep your own room quiet from 22:00 to 07:00.",
      "your room: by 15:00 on the same day",
      "These promises hold from 5 October 2026. Sleep by the water.",
    ])
      expect(text).toContain(words);
    // What only staff should read.
    expect(text).not.toMatch(/ARR-05|waiver|survey/i);
  }
  expect(made["room-card.md"]).toMatch(/^# What we promise you\n/);
  expect(made["room-card.html"]).toContain("<title>What we promise you</title>");
});

test("says of one house what holds there", async () => {
  const { "room-card-harbour.md": text } = await built({
    locations: ["harbour"],
    today: "2026-12-01",
  });
  expect(text).toContain("your room: by 16:00 on the same day");
});
