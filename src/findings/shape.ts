import type { Severity } from "../diagnostic.ts";

/** `what` is the name of the thing as its author knows it: `Standard ARR-01`, `Target 2 of standard ARR-01`, `The company`. */
interface Named {
  readonly what: string;
}

/** A field by its key and by its title, which is a bare noun: `reportsTo`, `manager`. */
interface Fielded extends Named {
  readonly field: string;
  readonly title: string;
  /** With a list: which entry of it, counted from 1. */
  readonly entry?: number;
}

/** What somebody wrote, for sentences: `a text`, `a list`. */
export type Kind = "text" | "number" | "flag" | "list" | "fields";

/** Findings of checking a file and its entities against the format. `fixed` is always a form that works. */
export interface ShapeFindings {
  // A file
  "bare-list": { readonly kind: "list" | "text" };
  "bare-entity": { readonly collection?: string; readonly one?: string };
  "unknown-collection": {
    readonly key: string;
    readonly suggestion?: string;
    readonly inSettings: boolean;
  };
  "misplaced-setting": { readonly key: string };
  "keyed-collection": { readonly collection: string; readonly one: string; readonly id: string };
  "single-entity": { readonly collection: string; readonly one: string };
  "not-an-entity": {
    readonly collection: string;
    readonly one: string;
    readonly entry?: number;
    readonly fixed?: string;
  };

  "misplaced-entity": Named & {
    readonly collection: string;
    readonly one: string;
    readonly title: string;
  };

  // Fields
  "unknown-field": Named & {
    readonly field: string;
    readonly suggestion?: string;
    /** The thing around this one that has such a field: `the standard itself`. */
    readonly outside?: string;
    /** The fields of this thing inside which there is such a field. */
    readonly inside?: readonly string[];
  };
  "missing-field": Named & {
    readonly fields: readonly { readonly field: string; readonly title: string }[];
  };
  "not-in-this-version": Named & { readonly name: string };

  // Values
  "empty-value": Fielded;
  "empty-list": Fielded;
  "list-needed": Fielded & { readonly fixed: readonly string[] };
  "single-needed": Fielded & { readonly count: number; readonly fixed?: string };
  "text-needed": Fielded & {
    readonly found: "number" | "flag";
    readonly written: string;
    readonly fixed: string;
  };
  "wrong-kind": Fielded & { readonly needed: Kind; readonly found: Kind; readonly fixed?: string };
  "number-needed": Fielded & {
    readonly whole: boolean;
    readonly written: string;
    readonly fixed?: string;
  };
  "number-too-long": Fielded & { readonly written: string };
  "flag-needed": Fielded & { readonly written: string; readonly fixed?: string };
  "unknown-word": Fielded & {
    readonly word: string;
    readonly words: readonly string[];
    /** How many more there are. */
    readonly more: number;
    readonly suggestion?: string;
  };
  "invalid-date": Fielded & { readonly written: string; readonly real: boolean };
  "invalid-id": Named & {
    readonly id: string;
    readonly because: "characters" | "scripts" | "composition";
    readonly fixed?: string;
  };
  "ambiguous-word": Fielded & { readonly written: string; readonly fixed: string };
}

export const shapeSeverities = {
  "bare-list": "error",
  "bare-entity": "error",
  "unknown-collection": "error",
  "misplaced-setting": "error",
  "keyed-collection": "error",
  "single-entity": "error",
  "not-an-entity": "error",
  "misplaced-entity": "error",
  "unknown-field": "error",
  "missing-field": "error",
  "not-in-this-version": "error",
  "empty-value": "error",
  "empty-list": "error",
  "list-needed": "error",
  "single-needed": "error",
  "text-needed": "error",
  "wrong-kind": "error",
  "number-needed": "error",
  "number-too-long": "error",
  "flag-needed": "error",
  "unknown-word": "error",
  "invalid-date": "error",
  "invalid-id": "error",
  "ambiguous-word": "warn",
} satisfies Record<keyof ShapeFindings, Severity>;
