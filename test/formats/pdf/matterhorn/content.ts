import type { Fault } from "./fault.ts";
import { fault } from "./fault.ts";
import { Bytes, Name, Reference, Scanner, Word } from "./objects.ts";
import type { Dictionary, Value } from "./objects.ts";
import type { Pdf } from "./pdf.ts";

/** What a page shows: which marks it has, and what is written in them. */
export interface PageContent {
  readonly page: number;
  readonly where: string;
  /** The codes shown inside of each mark, by its number; under nothing where there is none. */
  readonly shown: ReadonlyMap<number | undefined, readonly Shown[]>;
  /** Decoration in which text is written, by what it says it is. */
  readonly artifacts: readonly Dictionary[];
  /** What its marks say beside their numbers. */
  readonly says: readonly Dictionary[];
  /** Whether it writes text that is not shown. */
  readonly isHiding: boolean;
  readonly faults: readonly Fault[];
}

export interface Shown {
  /** The object of the font. */
  readonly font: number;
  readonly codes: readonly number[];
}

interface Mark {
  readonly isArtifact: boolean;
  readonly number: number | undefined;
  readonly says: Dictionary;
}

const PAINTING = new Set([
  "S",
  "s",
  "f",
  "F",
  "f*",
  "B",
  "B*",
  "b",
  "b*",
  "sh",
  "Do",
  "EI",
  "Tj",
  "TJ",
  "'",
  '"',
]);
const SHOWING = new Set(["Tj", "TJ", "'", '"']);

/** Reads the operators of a page (ISO 32000-1, 14.6). */
export function readContent(pdf: Pdf, page: number, index: number): PageContent {
  return new Reading(pdf, page, `page ${index + 1}`).read();
}

class Reading {
  readonly #pdf: Pdf;
  readonly #page: number;
  readonly #where: string;
  readonly #faults: Fault[] = [];
  readonly #marks: Mark[] = [];
  readonly #shown = new Map<number | undefined, Shown[]>();
  readonly #artifacts: Dictionary[] = [];
  readonly #resources: Dictionary;
  readonly #says: Dictionary[] = [];
  #font = 0;
  #isHiding = false;

  constructor(pdf: Pdf, page: number, where: string) {
    this.#pdf = pdf;
    this.#page = page;
    this.#where = where;
    this.#resources = pdf.dictionary(pdf.dictionary(pdf.objects.get(page)).get("Resources"));
  }

  read(): PageContent {
    const streams = this.#pdf.list(
      this.#pdf.dictionary(this.#pdf.objects.get(this.#page)).get("Contents"),
    );
    const scanner = new Scanner(streams.map((each) => this.#pdf.content(each)).join("\n"));
    let operands: Value[] = [];
    for (let token = scanner.next(); token !== undefined; token = scanner.next()) {
      if (!(token instanceof Word)) {
        operands.push(token);
        continue;
      }
      this.#operator(token.text, operands);
      operands = [];
    }
    if (this.#marks.length > 0) this.#fail("marks", "a mark has no end");
    return {
      page: this.#page,
      where: this.#where,
      shown: this.#shown,
      artifacts: this.#artifacts,
      says: this.#says,
      isHiding: this.#isHiding,
      faults: this.#faults,
    };
  }

  #fail(condition: string, says: string): void {
    this.#faults.push(fault(condition, this.#where, says));
  }

  #operator(operator: string, operands: readonly Value[]): void {
    if (operator === "BMC" || operator === "BDC") this.#begin(operands);
    else if (operator === "EMC") this.#end();
    else if (operator === "Tf") this.#dress(operands[0]);
    else if (operator === "Tr" && operands[0] === 3) this.#isHiding = true;
    if (!PAINTING.has(operator)) return;
    if (!this.#marks.some(({ isArtifact, number }) => isArtifact || number !== undefined))
      this.#fail("01-005", `${operator} paints outside of all marks`);
    if (SHOWING.has(operator)) this.#show(operands);
  }

  #begin([tag, given]: readonly Value[]): void {
    const says = given instanceof Name ? this.#property(given.text) : this.#pdf.dictionary(given);
    const number = says.get("MCID");
    this.#says.push(says);
    const mark = {
      isArtifact: this.#pdf.name(tag) === "Artifact",
      number: typeof number === "number" ? number : undefined,
      says,
    };
    const isTagged = mark.number !== undefined;
    if (mark.isArtifact && this.#marks.some((each) => each.number !== undefined))
      this.#fail("01-003", "decoration stands inside of content");
    if (isTagged && this.#marks.some(({ isArtifact }) => isArtifact))
      this.#fail("01-004", "content stands inside of decoration");
    if (mark.number !== undefined) {
      if (this.#shown.has(mark.number))
        this.#fail("mark-twice", `two marks have the number ${mark.number}`);
      this.#shown.set(mark.number, []);
    }
    this.#marks.push(mark);
  }

  #property(name: string): Dictionary {
    return this.#pdf.dictionary(this.#pdf.dictionary(this.#resources.get("Properties")).get(name));
  }

  #end(): void {
    if (this.#marks.pop() === undefined) this.#fail("marks", "a mark ends that never began");
  }

  #dress(name: Value | undefined): void {
    const fonts = this.#pdf.dictionary(this.#resources.get("Font"));
    const font = fonts.get(this.#pdf.name(name) ?? "");
    this.#font = font instanceof Reference ? font.number : 0;
  }

  #show(operands: readonly Value[]): void {
    const strings = operands.flatMap((each) => (Array.isArray(each) ? each : [each]));
    const codes = strings.flatMap((each) => (each instanceof Bytes ? codesOf(each.text) : []));
    const artifact = this.#marks.find(({ isArtifact }) => isArtifact);
    if (artifact !== undefined) this.#artifacts.push(artifact.says);
    const number = this.#marks.findLast((each) => each.number !== undefined)?.number;
    const known = this.#shown.get(number) ?? [];
    this.#shown.set(number, known);
    known.push({ font: this.#font, codes });
  }
}

/** Codes of two bytes, as all our fonts have them. */
function codesOf(text: string): readonly number[] {
  return Array.from(
    { length: Math.floor(text.length / 2) },
    (_, at) => text.charCodeAt(2 * at) * 256 + text.charCodeAt(2 * at + 1),
  );
}
