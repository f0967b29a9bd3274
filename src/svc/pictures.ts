import type { Finding } from "../diagnostic.ts";
import { pictureEnding, pictureEndings } from "../formats/assets.ts";
import type { Workspace } from "../model/workspace.ts";
import type { PictureRead, PictureUse, ReadPictures } from "../picture.ts";
import { MOST_KILOBYTES } from "../picture.ts";
import { drawingFault } from "./drawing-fault.ts";
import { pictureUses } from "./picture-uses.ts";

/** The pictures of a workspace, as they can be given to `build`. */
export interface Pictures {
  /** Those that are fit to be shown, by the names that the workspace uses. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** Every name that the workspace uses, once. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads the pictures that a workspace names, and says what is wrong with them, at each place that names them. */
export async function readPictures(workspace: Workspace, read: ReadPictures): Promise<Pictures> {
  const uses = await pictureUses(workspace);
  const files = [...new Set(uses.map(({ file }) => file))];
  if (files.length === 0) return { assets: new Map(), files, findings: [] };
  const found = read(files);
  const assets = new Map<string, Uint8Array>();
  const findings: Finding[] = [];
  for (const use of uses) {
    const picture = found.get(use.file) ?? { fault: "missing" };
    const fault = await faultOf(use, picture);
    if (fault !== undefined) findings.push({ ...fault, at: use.at });
    else if ("bytes" in picture) assets.set(use.file, picture.bytes);
  }
  return { assets, files, findings };
}

/** A finding that does not know its place yet. */
type Fault = Finding extends infer One ? (One extends Finding ? Omit<One, "at"> : never) : never;

async function faultOf(use: PictureUse, picture: PictureRead): Promise<Fault | undefined> {
  const { file } = use;
  const ending = pictureEnding(file);
  if (ending === undefined) return unknown(file, false);
  if ("bytes" in picture) return await faultIn(use, ending, picture.bytes);
  switch (picture.fault) {
    case "missing":
      return { rule: "missing-picture", params: { file } };
    case "outside":
      return { rule: "picture-outside", params: { file } };
    case "tooLarge":
      return tooLarge(use);
    case "unreadable":
      return { rule: "unreadable-picture", params: { file, reason: picture.reason } };
  }
}

async function faultIn(
  use: PictureUse,
  ending: string,
  bytes: Uint8Array,
): Promise<Fault | undefined> {
  if (bytes.length > mostOf(use) * 1024) return tooLarge(use);
  if (ending !== "svg") return isKind(ending, bytes) ? undefined : unknown(use.file, true);
  const fault = await drawingFault(bytes);
  return fault && { rule: "unsafe-drawing", params: { file: use.file, ...fault } };
}

function mostOf({ isLogo }: PictureUse): number {
  return isLogo ? MOST_KILOBYTES.logo : MOST_KILOBYTES.picture;
}

function tooLarge(use: PictureUse): Fault {
  const { file, isLogo } = use;
  return { rule: "picture-too-large", params: { file, isLogo, kilobytes: mostOf(use) } };
}

function unknown(file: string, isNamed: boolean): Fault {
  return { rule: "unknown-picture", params: { file, endings: pictureEndings, isNamed } };
}

/** The first bytes of the kinds of pictures. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF[^]{4}WEBP/,
};

function isKind(ending: string, bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return BEGINNINGS[ending]?.test(start) === true;
}
