import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { plainLook } from "../../src/formats/options.ts";
import type { Look } from "../../src/formats/options.ts";
import { build, check } from "../../src/svc.ts";
import type { BuildRequest } from "../../src/svc.ts";
import { lookOf } from "../../src/svc/look.ts";

const path = `
roles: [{id: host, title: Host}]
stages:
  - {id: come, title: Comes, phase: before, owner: host, order: 1, steps: [{id: see, title: Sees}]}
  - {id: go, title: Goes, phase: after, owner: host, order: 2, steps: [{id: pay, title: Pays}]}
`;

function workspaceOf(theme: string, handbook = 'title: B, version: "3.0"') {
  const text = `svc: 1\nlanguage: en\ncompany: {name: A}\nhandbook: {${handbook}}\n${theme}${path}`;
  const { workspace, findings } = check({ sources: [{ path: "svc.yaml", text }] });
  if (workspace === undefined || findings.length > 0) throw new Error(JSON.stringify(findings));
  return workspace;
}

async function look(theme: string, name?: "quay" | "ledger", handbook?: string): Promise<Look> {
  return await lookOf(
    workspaceOf(theme, handbook).settings,
    name === undefined ? {} : { theme: name },
  );
}

test("a workspace without a theme has the look that svc was built with", async () => {
  expect(await look("")).toBe(plainLook);
});

test("quay by its name looks like no theme", async () => {
  const named = await look("theme: {name: quay}\n", undefined, "title: B");
  expect(named).toEqual(plainLook);
});

test("a sheet comes with its hash, as a policy names it", async () => {
  const { sheet, hash } = await look('theme: {colors: [{id: brand, value: "#1a4b8c"}]}\n');
  expect(hash).toBe(createHash("sha256").update(sheet).digest("base64"));
  expect(sheet).toContain("--brand:#1a4b8c;");
  expect(sheet).not.toContain("</");
});

test("a theme's choices are told where they differ from the usual look", async () => {
  const ledger = {
    cover: "band",
    headings: "serif",
    cards: "boxed",
    locator: "bar",
    badges: "round",
  };
  expect((await look("theme: {name: ledger}\n")).choices).toEqual(ledger);
  expect((await look("", "ledger")).choices).toEqual(ledger);
  expect((await look("theme: {name: ledger, cards: open, ink: saving}\n")).choices).toEqual({
    cover: "band",
    headings: "serif",
    locator: "bar",
    badges: "round",
    ink: "saving",
  });
  expect((await look("theme: {name: ledger, cards: boxed}\n", "quay")).choices).toEqual({
    cards: "boxed",
  });
});

test("own colours stay when another theme is asked for", async () => {
  const theme = 'theme: {colors: [{id: brand, value: "#1A4B8C"}]}\n';
  const { colors } = await look(theme, "ledger");
  expect([colors.brand, colors.paper]).toEqual(["#1a4b8c", "#fffdf8"]);
});

test("the paper is in the sheet", async () => {
  expect((await look("theme: {paper: Letter}\n")).sheet).toContain("size:letter}");
  expect((await look("theme: {paper: A4}\n")).sheet).toContain("size:A4}");
  expect(plainLook.sheet).toContain("@page{margin:25mm 20mm 22mm;size:A4}");
  expect(plainLook.sheet).toContain("@page sideways{size:A4 landscape}");
});

test.each([
  ["3.0", '--edition:"3"'],
  ["12", '--edition:"12"'],
  ["2026-1", undefined],
  ["a1", undefined],
])("the cover's large figure of edition %s is %s", async (version, expected) => {
  const { sheet, edition } = await look(
    "theme: {}\n".replace("{}", "{cover: band}"),
    undefined,
    `title: B, version: "${version}"`,
  );
  expect(/--edition:"\w*"/.exec(sheet)?.[0]).toBe(expected);
  expect(edition).toBe(expected === undefined ? undefined : /\d+/.exec(expected)?.[0]);
});

async function made(theme: string, request: Partial<BuildRequest> = {}): Promise<string> {
  const { files } = await build(workspaceOf(theme), {
    document: "handbook",
    today: "2026-01-31",
    formats: ["html"],
    ...request,
  });
  return files.map(({ bytes }) => new TextDecoder().decode(bytes)).join("");
}

test("a page has the choices at its root, and only the sheets that its policy names", async () => {
  const page = await made("theme: {name: ledger, density: compact, justify: true}\n");
  expect(/<html[^>]*>/.exec(page)?.[0]).toBe(
    '<html lang="en" dir="ltr" data-cover="band" data-headings="serif" data-cards="boxed" data-locator="bar" data-badges="round" data-density="compact" data-justify="true">',
  );
  const sheets = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map(([, sheet = ""]) => sheet);
  const hashes = sheets.map(
    (sheet) => `'sha256-${createHash("sha256").update(sheet).digest("base64")}'`,
  );
  expect(hashes).toHaveLength(2);
  expect(page).toContain(`style-src ${hashes.join(" ")};`);
});

test("a theme changes nothing that is read", async () => {
  const read = (page: string): string =>
    /<main[^]*<\/main>/
      .exec(page)?.[0]
      // It repeats the map, where the cover has a field.
      .replace(/<figure class="figure" id="cover-path">[^]*?<\/figure>\n/, "")
      .replace(/<svg[^]*?<\/svg>/g, "") ?? "";
  const plain = await made("");
  expect(read(plain)).toContain("Comes");
  expect(
    read(await made("theme: {name: ledger, density: largePrint, ink: saving, justify: true}\n")),
  ).toBe(read(plain));
});

test("the locator is a line with nodes, or bars", async () => {
  const drawing = (page: string): string =>
    /id="locator-come"[^]*?<\/figure>/.exec(page)?.[0] ?? "";
  const [line, bar] = [drawing(await made("")), drawing(await made("", { theme: "ledger" }))];
  expect([line.includes("<circle"), line.includes("<rect")]).toEqual([true, false]);
  expect([bar.includes("<circle"), bar.match(/<rect/g)?.length]).toEqual([false, 2]);
});

test("Markdown has the theme's colours and locator in its pictures", async () => {
  const files = await made("", { theme: "ledger", formats: ["markdown"] });
  const [, locator = ""] = files.split('<desc id="words">Stage 1 of 2');
  expect(locator).toContain('height="3" fill="#5b2a63"');
  expect(files).not.toContain("#14484c");
});
