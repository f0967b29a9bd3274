import type { Origin } from "../document/blocks.ts";
import type { Source } from "../source.ts";
import type { Parse } from "../syntax/parse.ts";
import { isMapping, join, splitPointer, valueAt } from "../syntax/tree.ts";
import type { Tree } from "../syntax/tree.ts";

/**
 * A pointer that stays the same when something is put before what it points to: items of lists are named by their id where they have one,
 * as `=id`.
 */
export function lastingPath({ value: root }: Tree, pointer: string): string {
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
  /** By pointer, for each file that did not change. */
  readonly #known = new WeakMap<Tree, Map<string, number>>();

  constructor(parse: Parse) {
    this.#parse = parse;
  }

  /** The number of each of these origins; things that have the same place have the same. */
  of(origins: readonly Origin[], sources: readonly Source[]): readonly number[] {
    const files = new Map<string, (pointer: string) => number>();
    for (const source of sources) files.set(source.path, this.#numbersIn(source));
    return origins.map(({ file, pointer }) => {
      const numberOf = files.get(file);
      return numberOf === undefined ? this.#numberOf(`${file} ${pointer}`) : numberOf(pointer);
    });
  }

  #numbersIn(source: Source): (pointer: string) => number {
    const { tree } = this.#parse(source);
    if (tree === undefined) return (pointer) => this.#numberOf(`${source.path} ${pointer}`);
    let numbers = this.#known.get(tree);
    if (numbers === undefined) this.#known.set(tree, (numbers = new Map()));
    const found = numbers;
    return (pointer) => {
      let number = found.get(pointer);
      if (number === undefined) {
        number = this.#numberOf(`${source.path} ${lastingPath(tree, pointer)}`);
        found.set(pointer, number);
      }
      return number;
    };
  }

  #numberOf(place: string): number {
    let number = this.#numbers.get(place);
    if (number === undefined) this.#numbers.set(place, (number = this.#numbers.size + 1));
    return number;
  }
}
