import type { HostFindings } from "./findings/host.ts";
import type { ModelFindings } from "./findings/model.ts";
import type { PictureFindings } from "./findings/pictures.ts";
import type { PrintingFindings } from "./findings/printing.ts";
import type { QuantityFindings } from "./findings/quantities.ts";
import type { ShapeFindings } from "./findings/shape.ts";
import type { SyntaxFindings } from "./findings/syntax.ts";
import type { DocumentFindings, TemplateFindings } from "./findings/templates.ts";
import type { Span } from "./source.ts";

export type Severity = "error" | "warn" | "info";

/** Every kind of finding with the parameters its text needs. */
export interface FindingParams
  extends
    HostFindings,
    SyntaxFindings,
    ShapeFindings,
    QuantityFindings,
    ModelFindings,
    PictureFindings,
    PrintingFindings,
    TemplateFindings,
    DocumentFindings {}

export type RuleId = keyof FindingParams;

/**
 * Where a finding is. With a `pointer` (RFC 6901) it is a value of the file's tree, or its key (`mark`), and `span` narrows
 * it to a part of that value's text; the deepest part of the pointer that exists is taken. Without a pointer, `span` is a part of
 * the whole file, and without both the file itself is meant. Where only the words are known and not how they are written, `part` narrows it to
 * the first place in the value that says them.
 */
export interface Place {
  readonly file: string;
  readonly pointer?: string;
  readonly mark?: "key" | "value";
  readonly span?: Span;
  readonly part?: string;
}

/** What is wrong, as a value: sentences, lines and columns are looked up last. */
export type Finding = {
  readonly [R in RuleId]: {
    readonly rule: R;
    readonly params: FindingParams[R];
    readonly at: Place;
    /** Second places, in the order of the text's `also` lines. */
    readonly related?: readonly Place[];
  };
}[RuleId];

/** A finding's words in one language. */
export interface FindingText {
  /** What is wrong, naming the thing in the author's words; one sentence, no full stop. */
  readonly message: string;
  /** How to repair it. */
  readonly help?: string;
  /** One sentence for each related place. */
  readonly also?: readonly string[];
}

/** A point in a file: line and column count from 1, columns and offset in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A place in a file, looked up; `end` is not part of it. */
export interface Location {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** A finding as people and machines read it: its words, and its place in lines and columns. */
export interface Diagnostic extends Location {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly related: readonly RelatedLocation[];
}

/** A second place that a finding speaks about, and one sentence about it. */
export interface RelatedLocation extends Location {
  readonly text: string;
}
