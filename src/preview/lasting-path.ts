import { isMapping, join, splitPointer, valueAt } from "../syntax/tree.ts";

/**
 * A pointer that stays the same when something is put before what it points to: items of lists are named by their id where they have one,
 * as `=id`.
 */
export function lastingPath(root: unknown, pointer: string): string {
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
