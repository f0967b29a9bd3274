import type { Place } from "../diagnostic.ts";
import type { ShapeName } from "../generated/fields.ts";
import { collections, shapes } from "../generated/fields.ts";
import type { Collection } from "../generated/fields.ts";
import type { Workspace } from "../model/workspace.ts";
import type { PictureUse } from "../picture.ts";

/** Everything that names a picture: the logo, the pictures of appearance rules, and those in texts. */
export async function pictureUses(workspace: Workspace): Promise<readonly PictureUse[]> {
  const found: Found = { seen: new Set(), uses: [], texts: [] };
  visit(workspace.settings, "Workspace", found);
  for (const name of Object.keys(collections) as Collection[])
    for (const thing of workspace[name]) visit(thing, collections[name].shape, found);
  return [...found.uses, ...(await usesInTexts(found.texts))];
}

interface Found {
  /** A variant stands in its file and in its standard. */
  readonly seen: Set<object>;
  readonly uses: PictureUse[];
  /** Texts that may have pictures in them; to look closer takes a parser, which most workspaces never need. */
  readonly texts: Text[];
}

interface Text {
  readonly value: string;
  readonly at: Place;
}

type Thing = object & { readonly at: { readonly file: string; readonly pointer: string } };

function visit(thing: Thing, shape: ShapeName, found: Found): void {
  if (found.seen.has(thing)) return;
  found.seen.add(thing);
  for (const { key, kind, inner } of holdersIn(shape)) {
    const written: unknown = Reflect.get(thing, key);
    if (written === undefined) continue;
    const values: readonly unknown[] = Array.isArray(written) ? written : [written];
    for (const [n, value] of values.entries()) {
      const pointer = `${thing.at.pointer}/${key}${Array.isArray(written) ? `/${n}` : ""}`;
      const at = { file: thing.at.file, pointer };
      if (inner !== undefined && isThing(value)) visit(value, inner, found);
      else if (typeof value !== "string") continue;
      else if (kind === "file") found.uses.push({ file: value, at, isLogo: key === "logo" });
      else if (value.includes("![")) found.texts.push({ value, at });
    }
  }
}

interface Holder {
  readonly key: string;
  readonly kind: "file" | "text" | "part";
  /** Of a part. */
  readonly inner?: ShapeName;
}

const holders = new Map<ShapeName, readonly Holder[]>();

/** The fields of a shape in which pictures can be named. */
function holdersIn(shape: ShapeName): readonly Holder[] {
  const known = holders.get(shape);
  if (known !== undefined) return known;
  const found = Object.entries(shapes[shape].fields).flatMap(([key, field]): Holder[] => {
    if (field.type === "md") return [{ key, kind: "text" }];
    if (field.type === "path")
      return shape === "Theme" || shape === "Picture" ? [{ key, kind: "file" }] : [];
    return field.shape === undefined ? [] : [{ key, kind: "part", inner: field.shape }];
  });
  holders.set(shape, found);
  return found;
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && "at" in value;
}

async function usesInTexts(texts: readonly Text[]): Promise<readonly PictureUse[]> {
  if (texts.length === 0) return [];
  const { markdown } = await import("../document/markdown.ts");
  return texts.flatMap(({ value, at }) =>
    filesIn(markdown(value)).map((file): PictureUse => {
      const start = value.indexOf(file);
      const span = start === -1 ? {} : { span: [start, start + file.length] as const };
      return { file, at: { ...at, ...span }, isLogo: false };
    }),
  );
}

/** The files of the pictures anywhere in a tree of nodes. */
function filesIn(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  if ("type" in node && node.type === "picture" && "file" in node) return [String(node.file)];
  return Object.values(node).flatMap((part) => filesIn(part));
}
