import type { Origin } from "../document/blocks.ts";
import type { Source } from "../source.ts";
import type { Parse } from "../syntax/parse.ts";
import { isMapping, join, splitPointer, valueAt } from "../syntax/tree.ts";
import type { Tree } from "../syntax/tree.ts";

/** Of most files, the same pointers are asked for again and again. */
const known = new WeakMap<Tree, Map<string, string>>();

/**
 * A pointer that stays the same when something is put before what it points to: items of lists are named by their id where they have one,
 * as `=id`.
 */
export function lastingPath(tree: Tree, pointer: string): string {
  let paths = known.get(tree);
  if (paths === undefined) known.set(tree, (paths = new Map()));
  let path = paths.get(pointer);
  if (path === undefined) paths.set(pointer, (path = pathOf(tree.value, pointer)));
  return path;
}

function pathOf(root: unknown, pointer: string): string {
  let value = root;
  let path = "";
  for (const step of splitPointer(pointer)) {
    const isItem = Array.isArray(value);
    value = valueAt(value, join("", step));
    const id = isItem && isMapping(value) ? value["id"] : undefined;
    path = join(path, typeof id === "string" ? `=${id}` : step);
  }
  return path;
}

/** The path of what holds it; nothing for the root. */
export function pathAround(path: string): string | undefined {
  return path === "" ? undefined : path.slice(0, path.lastIndexOf("/"));
}

/** Numbers for the places of a workspace, each the same as long as the thing is the same, whatever else comes and goes. */
export class PlaceNumbers {
  readonly #parse: Parse;
  readonly #numbers = new Map<string, number>();

  constructor(parse: Parse) {
    this.#parse = parse;
  }

  /** The number of each of these origins; things that have the same place have the same. */
  of(origins: readonly Origin[], sources: readonly Source[]): readonly number[] {
    const trees = new Map(sources.map((source) => [source.path, this.#parse(source).tree]));
    return origins.map(({ file, pointer }) => {
      const tree = trees.get(file);
      const place = `${file} ${tree === undefined ? pointer : lastingPath(tree, pointer)}`;
      let number = this.#numbers.get(place);
      if (number === undefined) this.#numbers.set(place, (number = this.#numbers.size + 1));
      return number;
    });
  }
}
