import type { Finding, Place } from "../diagnostic.ts";
import type { Node } from "./long-form.ts";

/**
 * Which places already have a finding, so that one cause gives one finding: a condition is not asked where its own fields are wrong, or
 * hold a reference that leads nowhere.
 */
export class Breakage {
  readonly #places = new Set<string>();
  readonly #unknownFields = new Set<string>();

  constructor(findings: readonly Finding[], unlinked: readonly Place[]) {
    for (const place of unlinked) this.#add(place);
    for (const { rule, at } of findings) {
      this.#add(at);
      if (rule === "unknown-field")
        this.#unknownFields.add(`${at.file} ${parentPointer(at.pointer ?? "")}`);
    }
  }

  #add({ file, pointer = "" }: Place): void {
    for (let p = pointer; p !== ""; p = parentPointer(p)) this.#places.add(`${file} ${p}`);
  }

  /** Whether one of these fields has a finding at it or inside it, or the thing has a field that nobody knows. */
  touches({ at: { file, pointer } }: Node, fields: readonly string[]): boolean {
    if (this.#places.size + this.#unknownFields.size === 0) return false;
    if (this.#unknownFields.has(`${file} ${pointer}`)) return true;
    return fields.some((field) => this.#places.has(`${file} ${pointer}/${field}`));
  }
}

function parentPointer(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
