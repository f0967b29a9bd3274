import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Opens a file with the reader of Firefox and hands it on. */
export async function withPdfjs<T>(
  bytes: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** The words of a page, in the order of its lines. */
export async function textOf(bytes: Uint8Array, number = 1): Promise<string> {
  return withPdfjs(bytes, async (document) => {
    const { items } = await (await document.getPage(number)).getTextContent();
    const parts = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""));
    return parts.join("").trim();
  });
}

/** The words of each of some pages, counted from 0. */
export async function pagesOf(
  bytes: Uint8Array,
  numbers: readonly number[],
): Promise<readonly string[]> {
  return withPdfjs(bytes, async (document) => {
    const pages: string[] = [];
    for (const number of numbers) {
      const { items } = await (await document.getPage(number + 1)).getTextContent();
      pages.push(
        items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""),
      );
    }
    return pages;
  });
}

/** All words of a file, page by page. */
export async function allTextOf(bytes: Uint8Array): Promise<string> {
  const count = await withPdfjs(bytes, async ({ numPages }) => Promise.resolve(numPages));
  return (
    await pagesOf(
      bytes,
      Array.from({ length: count }, (_, index) => index),
    )
  ).join("\n");
}

/** The structure of a page: roles, with what hangs below them; contents are named by their kind. */
export async function structureOf(bytes: Uint8Array, number = 1): Promise<unknown> {
  return withPdfjs(bytes, async (document) => {
    const tree = await (await document.getPage(number)).getStructTree();
    return tree === null ? undefined : told(tree);
  });
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly children?: readonly Node[];
}

function told({ role, type, children = [] }: Node): unknown {
  return role === undefined ? type : [role, ...children.map(told)];
}

/** Its memory does not survive being set up twice. */
let pdfium: Promise<PDFiumLibrary> | undefined;

/** A page as the reader of Chrome shows it: its text, and which pixels are painted. */
export async function seenByPdfium(bytes: Uint8Array, number = 1, scale = 1): Promise<Seen> {
  pdfium ??= PDFiumLibrary.init();
  const library = await pdfium;
  const document = await library.loadDocument(bytes);
  try {
    const page = document.getPage(number - 1);
    const text = page.getText();
    const { data, width, height } = await page.render({ scale, render: "bitmap" });
    return { text, data, width, height };
  } finally {
    document.destroy();
  }
}

/** All words of a file, as the reader of Chrome finds them. */
export async function pdfiumTextOf(bytes: Uint8Array): Promise<string> {
  pdfium ??= PDFiumLibrary.init();
  const library = await pdfium;
  const document = await library.loadDocument(bytes);
  try {
    return Array.from({ length: document.getPageCount() }, (_, index) =>
      document.getPage(index).getText(),
    ).join("\n");
  } finally {
    document.destroy();
  }
}

export interface Seen {
  readonly text: string;
  /** Red, green, blue, opacity of each pixel. */
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The color of a pixel. */
export function colorAt({ data, width }: Seen, x: number, y: number): string {
  const at = (y * width + x) * 4;
  return `#${Buffer.from(data.subarray(at, at + 3)).toString("hex")}`;
}

/** The smallest box around what is not white, in pixels: left, top, right, bottom. */
export function inkOf(seen: Seen): readonly [number, number, number, number] {
  const { data, width, height } = seen;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === 255 && data[at + 1] === 255 && data[at + 2] === 255) continue;
    const x = (at / 4) % width;
    const y = Math.floor(at / 4 / width);
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), y];
  }
  return [left, top, right, bottom];
}

const hasQpdf = spawnSync("qpdf", ["--version"]).status === 0;

/** What qpdf finds wrong with a file; nothing where it is not installed. */
export function faultsOf(bytes: Uint8Array): string {
  if (!hasQpdf) return "";
  const { status, stdout, stderr } = withFile(bytes, (path) =>
    spawnSync("qpdf", ["--check", path], { encoding: "utf8" }),
  );
  return status === 0 ? "" : stdout + stderr;
}

/** Everything in the file as readable text, or nothing where qpdf is not installed. */
export function plainOf(bytes: Uint8Array): string | undefined {
  if (!hasQpdf) return undefined;
  const options = ["--qdf", "--object-streams=disable"];
  return withFile(bytes, (path) =>
    execFileSync("qpdf", [...options, path, "-"], { encoding: "latin1", maxBuffer: 1e9 }),
  );
}

function withFile<T>(bytes: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "svc-pdf-"));
  const path = join(folder, "book.pdf");
  writeFileSync(path, bytes);
  try {
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
