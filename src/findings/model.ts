import type { Severity } from "../diagnostic.ts";
import type { Token } from "../scene.ts";

/** `what` is always the name of the thing as its author knows it: `Standard ARR-01`, `The handbook`. */
interface Named {
  readonly what: string;
}

/** Findings of linking a workspace: references, duplicates, cycles and conditions between fields. */
export interface ModelFindings {
  "unknown-reference": Named & {
    /** The field's title, `owner`. */
    readonly field: string;
    /** What it should name, in words: `role`, `step`. */
    readonly kind: string;
    readonly id: string;
    /** The field holds several. */
    readonly several: boolean;
    /** The collection to look into. */
    readonly collection?: string;
    /** Other places that name it, and how many of them are among the related places. */
    readonly others: number;
    readonly shown: number;
    readonly suggestion?: string;
    /** The suggestion differs only in letters that look alike, or in case. */
    readonly looksTheSame?: boolean;
    /** Another kind of thing that has this id: `department`. */
    readonly elsewhere?: string;
    /** A form that works, where the form itself is wrong. */
    readonly form?: string;
  };
  "duplicate-id": { readonly kind: string; readonly id: string };
  "look-alike-id": { readonly kind: string; readonly id: string; readonly other: string };
  "circular-reference": { readonly kind: string; readonly chain: readonly string[] };
  "missing-place": Named;
  "different-owners": Named & { readonly owners: readonly string[] };
  "missing-limit": Named;
  "several-limits": Named & { readonly words: readonly string[] };
  "missing-partner": Named & { readonly field: string; readonly partner: string };
  "conflicting-fields": Named & { readonly one: string; readonly other: string };
  "share-of-nothing": Named & { readonly word: string };
  "missing-one-of": Named & { readonly fields: readonly string[] };
  "one-of-only": Named & { readonly fields: readonly string[] };
  "variant-without-scope": Named;
  "nested-too-deep": Named & { readonly field: string };
  "missing-waiver": Named & {
    readonly places: readonly string[];
    /** The looser limit and the base's, as they are written; absent where they are no single quantity. */
    readonly limit?: string;
    readonly base?: string;
  };
  "missing-reason": Named & { readonly because: string };
  "no-time-at-all": Named & { readonly field: string; readonly written: string };
  "contradicting-limits": Named & {
    readonly one: string;
    readonly other: string;
    readonly because: "floorAboveShare" | "redLineInsideLimit" | "endsBeforeStart";
  };
  "wrong-form": Named & { readonly field: string; readonly written: string; readonly form: string };
  "wrong-anchors": Named & { readonly expected: number; readonly found: number };
  "second-catch-all": Named;
  "demand-of-several": Named;
  "incomplete-chapter": Named & { readonly missing: readonly string[] };
  "empty-chapter": {
    readonly id: string;
    /** The chapter's place in the book. */
    readonly number: number;
    readonly title: string;
    /** What would fill it. */
    readonly collections: readonly string[];
    /** An approved handbook cannot have one; under review it is only told. */
    readonly isApproved: boolean;
  };
  "incomplete-approval": { readonly missing: readonly string[] };
  "unverified-action": Named;
  "low-contrast": Named & {
    readonly front: Token;
    readonly back: Token;
    /** `3.1` to 1, and what it must reach. */
    readonly ratio: number;
    readonly least: number;
    /** The nearest paper that would do, `#rrggbb`. */
    readonly paper: string;
  };
  "unknown-version": { readonly version: string };
  "unknown-document": Named & {
    readonly document: string;
    readonly known: readonly string[];
    readonly suggestion?: string;
  };
  "unsupported-language": { readonly language: string; readonly suggestion?: string };
}

export const modelSeverities = {
  "unknown-reference": "error",
  "duplicate-id": "error",
  "look-alike-id": "error",
  "circular-reference": "error",
  "missing-place": "error",
  "different-owners": "error",
  "missing-limit": "error",
  "several-limits": "error",
  "missing-partner": "error",
  "conflicting-fields": "error",
  "share-of-nothing": "error",
  "missing-one-of": "error",
  "one-of-only": "error",
  "variant-without-scope": "error",
  "nested-too-deep": "error",
  "missing-waiver": "error",
  "missing-reason": "error",
  "no-time-at-all": "error",
  "contradicting-limits": "error",
  "wrong-form": "error",
  "wrong-anchors": "error",
  "second-catch-all": "error",
  "demand-of-several": "error",
  "incomplete-chapter": "error",
  "empty-chapter": ({ isApproved }) => (isApproved ? "error" : "warn"),
  "incomplete-approval": "error",
  "unverified-action": "error",
  "low-contrast": "error",
  "unknown-version": "error",
  "unknown-document": "error",
  "unsupported-language": "error",
} satisfies { readonly [R in keyof ModelFindings]: Severity | ((p: ModelFindings[R]) => Severity) };
