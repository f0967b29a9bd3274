import type { Fault } from "./fault.ts";
import { fault } from "./fault.ts";
import { Dictionary, Reference } from "./objects.ts";
import type { Value } from "./objects.ts";
import type { Pdf } from "./pdf.ts";

/** An element of the structure tree. */
export interface Element {
  /** Of its object. */
  readonly number: number;
  readonly entries: Dictionary;
  /** As it is written, and the standard type that it is mapped to. */
  readonly own: string;
  readonly type: string;
  readonly parent: Element | undefined;
  readonly kids: readonly Kid[];
  /** Of itself or what is around it; an empty text is no language. */
  readonly language: string | undefined;
}

export type Kid = Element | Content;

/** Marked content of a page by its number, or an annotation by its object. */
export interface Content {
  readonly kind: "marked" | "annotation";
  readonly page: number | undefined;
  readonly number: number;
}

export interface Structure {
  readonly root: Dictionary;
  readonly tops: readonly Element[];
  /** All, in the order in which they are read. */
  readonly elements: readonly Element[];
  /** Standard type of each own type. */
  readonly roles: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

export function isElement(kid: Kid): kid is Element {
  return "kids" in kid;
}

export function placeOf({ own, number }: Element): string {
  return `${own}, object ${number}`;
}

export function readStructure(pdf: Pdf): Structure {
  return new Reading(pdf).read();
}

class Reading {
  readonly #pdf: Pdf;
  readonly #root: Dictionary;
  readonly #roles: ReadonlyMap<string, string>;
  readonly #elements: Element[] = [];
  readonly #seen = new Set<number>();
  readonly #faults: Fault[] = [];

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
    this.#root = pdf.dictionary(pdf.catalog.get("StructTreeRoot"));
    const roles = [...pdf.dictionary(this.#root.get("RoleMap"))];
    this.#roles = new Map(roles.map(([own, type]) => [own, pdf.name(type) ?? ""]));
  }

  read(): Structure {
    const root = this.#pdf.catalog.get("StructTreeRoot");
    const number = root instanceof Reference ? root.number : 0;
    const above: Above = {
      number,
      element: undefined,
      page: undefined,
      language: this.#language(),
    };
    const tops = this.#kids(this.#root, above).filter(isElement);
    for (const [at, value] of this.#pdf.objects) {
      const isLost =
        value instanceof Dictionary && value.has("S") && value.has("P") && !this.#seen.has(at);
      if (isLost)
        this.#faults.push(fault("orphan", `object ${at}`, "an element is not in the tree"));
    }
    return {
      root: this.#root,
      tops,
      elements: this.#elements,
      roles: this.#roles,
      faults: this.#faults,
    };
  }

  #language(): string | undefined {
    return this.#pdf.text(this.#pdf.catalog.get("Lang"));
  }

  #kids(entries: Dictionary, above: Above): readonly Kid[] {
    const given = entries.get("K");
    const list = Array.isArray(this.#pdf.get(given)) ? this.#pdf.list(given) : [given ?? null];
    return list.flatMap((kid) => this.#kid(kid, above));
  }

  #kid(kid: Value, above: Above): readonly Kid[] {
    if (kid === null) return [];
    if (typeof kid === "number") return [{ kind: "marked", page: above.page, number: kid }];
    const entries = this.#pdf.dictionary(kid);
    const page = entries.get("Pg");
    const own = page instanceof Reference ? page.number : above.page;
    const type = this.#pdf.name(entries.get("Type"));
    if (type === "MCR") return [{ kind: "marked", page: own, number: Number(entries.get("MCID")) }];
    if (type === "OBJR") {
      const annotation = entries.get("Obj");
      const number = annotation instanceof Reference ? annotation.number : 0;
      return [{ kind: "annotation", page: own, number }];
    }
    if (kid instanceof Reference)
      return this.#element(kid.number, entries, { ...above, page: own });
    throw new Error("No test knows a kid of an element that is written in place");
  }

  #element(number: number, entries: Dictionary, above: Above): readonly Element[] {
    if (this.#seen.has(number)) {
      this.#faults.push(fault("parent", `object ${number}`, "an element hangs in the tree twice"));
      return [];
    }
    this.#seen.add(number);
    const parent = entries.get("P");
    if (!(parent instanceof Reference) || parent.number !== above.number)
      this.#faults.push(
        fault("parent", `object ${number}`, "an element names another parent than it has"),
      );
    const own = this.#pdf.name(entries.get("S")) ?? "";
    const kids: Kid[] = [];
    const made: Element = {
      number,
      entries,
      own,
      type: this.#standard(own),
      parent: above.element,
      kids,
      language: this.#pdf.text(entries.get("Lang")) ?? above.language,
    };
    this.#elements.push(made);
    kids.push(
      ...this.#kids(entries, { number, element: made, page: above.page, language: made.language }),
    );
    return [made];
  }

  #standard(own: string): string {
    let type = own;
    for (let step = 0; step < this.#roles.size; step += 1) type = this.#roles.get(type) ?? type;
    return type;
  }
}

interface Above {
  readonly number: number;
  readonly element: Element | undefined;
  readonly page: number | undefined;
  readonly language: string | undefined;
}
