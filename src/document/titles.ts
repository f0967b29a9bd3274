import { anchorOf } from "../edition/anchors.ts";
import type { Edition } from "../edition/edition.ts";
import { collections } from "../generated/fields.ts";
import type { Collection } from "../generated/fields.ts";
import type { TitleOf } from "./links.ts";
import type { Origins } from "./slots-print.ts";

/** The titles of all things of the workspace by anchor, for those that the book names without printing them by themselves. */
export function titlesOf({ workspace }: Edition, origins: Origins): TitleOf {
  let titles: ReadonlyMap<string, Named> | undefined;
  return (anchor) => {
    titles ??= new Map(namedThings(workspace));
    const named = titles.get(anchor);
    if (named === undefined) return undefined;
    const { file, pointer, value } = named;
    return [{ type: "text", value, at: origins.idOf({ file, pointer }) }];
  };
}

interface Named {
  readonly value: string;
  readonly file: string;
  readonly pointer: string;
}

function namedThings(workspace: Edition["workspace"]): readonly (readonly [string, Named])[] {
  return (Object.keys(collections) as Collection[]).flatMap((collection) =>
    workspace[collection].flatMap((thing) => {
      if (!("title" in thing) || typeof thing.title !== "string") return [];
      const { file, pointer } = thing.at;
      const named = { value: thing.title, file, pointer: `${pointer}/title` };
      return [[anchorOf(collection, thing.id), named] as const];
    }),
  );
}
