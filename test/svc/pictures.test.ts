import { expect, test } from "vitest";
import type { PictureRead } from "../../src/picture.ts";
import type { Pictures } from "../../src/svc.ts";
import { build, check, locateFindings, readPictures } from "../../src/svc.ts";

const svg = text('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0H9"/></svg>');
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);

function text(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

const head = "svc: 1\nlanguage: en\ncompany: {name: Corner Salon}\nhandbook: {title: How we serve";

/** A workspace with these lines, and the pictures that lie in its folder. */
async function read(
  lines: string,
  pictures: Readonly<Record<string, PictureRead>> = {},
): Promise<Pictures & { readonly asked: readonly string[]; readonly told: readonly string[] }> {
  const sources = [{ path: "svc.yaml", text: `${head}${lines}` }];
  const { workspace, findings } = check({ sources });
  if (workspace === undefined || findings.length > 0) throw new Error(JSON.stringify(findings));
  let asked: readonly string[] = [];
  const found = await readPictures(workspace, (files) => {
    asked = files;
    return new Map(files.flatMap((file) => (pictures[file] ? [[file, pictures[file]]] : [])));
  });
  const told = locateFindings(found.findings, sources).map(
    ({ start, rule, message }) => `${start.line}:${start.column} ${rule}: ${message}`,
  );
  return { ...found, asked, told };
}

const appearance = `}
appearance:
  - id: A-1
    title: Badge
    required: [A badge]
    pictures:
      - {file: a.png, alt: A badge}
      - {file: b.svg, alt: No badge, shows: notAllowed}
`;

test("the pictures are the logo, those of rules, and those in texts, each asked for once", async () => {
  const lines = `, purpose: "So ![plan](plan%20b.png) and ![again](a.png)"${appearance}theme: {logo: a.png}\n`;
  const { asked, files, assets, told } = await read(lines, {
    "a.png": { bytes: png },
    "b.svg": { bytes: svg },
    "plan b.png": { bytes: png },
  });
  expect(told).toEqual([]);
  expect(asked).toEqual(["a.png", "b.svg", "plan b.png"]);
  expect(files).toEqual(asked);
  expect([...assets.keys()].toSorted()).toEqual(["a.png", "b.svg", "plan b.png"]);
});

test("a workspace without pictures asks for nothing", async () => {
  const { asked, files } = await read(', purpose: "No picture: [a](b.png), `![c](d.png)`"}\n');
  expect([...asked, ...files]).toEqual([]);
});

test.each<readonly [string, string, PictureRead | undefined]>([
  ["missing-picture: The picture l.png does not exist", "l.png", undefined],
  ["missing-picture: The picture l.png does not exist", "l.png", { fault: "missing" }],
  [
    "picture-outside: The picture ../l.png lies outside the workspace",
    "../l.png",
    { fault: "outside" },
  ],
  [
    "unreadable-picture: The picture l.png cannot be read: no",
    "l.png",
    { fault: "unreadable", reason: "no" },
  ],
  ["picture-too-large: The logo l.png is larger than 256 kB", "l.png", { fault: "tooLarge" }],
  [
    "picture-too-large: The logo l.png is larger than 256 kB",
    "l.png",
    { bytes: new Uint8Array(300_000) },
  ],
  ["unknown-picture: l.txt is not a picture that every reader can show", "l.txt", { bytes: png }],
  ["unknown-picture: l.jpg is not the kind of picture that its name says", "l.jpg", { bytes: png }],
  ["unknown-picture: l.png is not the kind of picture that its name says", "l.png", { bytes: svg }],
  [
    "unsafe-drawing: The drawing l.svg is damaged: it is not the SVG that its name says",
    "l.svg",
    { bytes: png },
  ],
  [
    "unsafe-drawing: The drawing l.svg has a program in it (`script`)",
    "l.svg",
    { bytes: text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>') },
  ],
])("%s", async (expected, file, picture) => {
  const { told, assets } = await read(
    `}\ntheme:\n  logo: ${file}\n`,
    picture && { [file]: picture },
  );
  expect(told).toEqual([`6:9 ${expected}`]);
  expect(assets.size).toBe(0);
});

test("a finding marks the name of the picture in a text", async () => {
  const { told } = await read(', purpose: "See ![the plan](plan.png)"}\n');
  expect(told).toEqual(["4:59 missing-picture: The picture plan.png does not exist"]);
});

const request = { document: "handbook", today: "2026-01-31" } as const;

/** The files of a book with a logo and a picture. */
async function made(
  format: "html" | "markdown",
  assets: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, string>> {
  const source = { path: "svc.yaml", text: `${head}${appearance}theme: {logo: logo.svg}\n` };
  const { workspace } = check({ sources: [source] });
  if (workspace === undefined) throw new Error("no workspace");
  const { files } = await build(workspace, { ...request, formats: [format], assets });
  return new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

const assets = new Map([
  ["logo.svg", svg],
  ["a.png", png],
]);

test("a page carries the logo in its bar and on its cover, and the pictures in their places", async () => {
  const page = (await made("html", assets)).get("handbook.html") ?? "";
  const images = [...page.matchAll(/<img src="data:([^;]+);base64,([^"]+)" alt="([^"]*)">/g)];
  expect(images.map(([, type, data = "", alt]) => [type, atob(data).length, alt])).toEqual([
    ["image/svg+xml", svg.length, "Corner Salon"],
    ["image/svg+xml", svg.length, "Corner Salon"],
    ["image/png", png.length, ""],
  ]);
  expect(page.indexOf("<img")).toBeLessThan(page.indexOf("<main"));
});

test("without its bytes a logo is the name of the company", async () => {
  const page = (await made("html", new Map())).get("handbook.html") ?? "";
  expect(page).not.toContain("<img");
  expect(/<header class="cover"[^]*?<\/header>/.exec(page)?.[0]).toContain("Corner Salon");
});

test("Markdown has the pictures in a folder beside it", async () => {
  const files = await made("markdown", assets);
  expect([...files.keys()]).toEqual([
    "handbook.md",
    "handbook-pictures/1.svg",
    "handbook-pictures/2.png",
  ]);
  expect(files.get("handbook.md")).toContain("![Corner Salon](handbook-pictures/1.svg)");
});
