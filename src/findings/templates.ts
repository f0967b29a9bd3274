import type { Severity } from "../diagnostic.ts";

/** A field as the template writes it, `owner.title`. */
interface InTemplate {
  readonly field: string;
}

/** Findings of the folders of documents: what stands in them, and what `document.yaml` says. */
export interface DocumentFindings {
  /** A file in the templates folder that is read by nobody. */
  "misplaced-template": {
    /** It has another ending than one of `expected`, stands too high or too deep, or is a file of the workspace. */
    readonly why: "ending" | "folder" | "yaml";
    /** The name or folder that it should have. */
    readonly expected: string;
  };
  "missing-document": {
    readonly document: string;
    /** Where it should stand. */
    readonly file: string;
    /** A document of svc that is spelt nearly so. */
    readonly suggestion?: string;
  };
  "bare-document": { readonly kind: "list" | "text" | "nothing" };
  "unsafe-document-name": {
    readonly document: string;
    readonly why: "device" | "characters" | "scripts" | "composition";
    readonly fixed?: string;
  };
  /** `document` begins with the name of `other`, as the files of its extracts do. */
  "extract-like-name": { readonly document: string; readonly other: string };
  "unnamed-pages": {
    readonly document: string;
    /** The templates that there are. */
    readonly templates: readonly string[];
  };
  "unknown-chapter": { readonly id: string; readonly suggestion?: string };
  "unused-template": { readonly name: string; readonly suggestion?: string };
  "unfit-inclusion": {
    readonly name: string;
    /** What the template is put in at: `book`. */
    readonly of: string;
    readonly why: "fields" | "place";
  };
  "unfit-page": { readonly name: string; readonly isChapter: boolean };
  "empty-document": { readonly document: string };
}

/** Findings of checking document templates. */
export interface TemplateFindings {
  "template-syntax": { readonly reason: string };
  "refused-mustache": {
    /** The thing as it is written. */
    readonly form: string;
    readonly why: "raw" | "decorator" | "dynamicPart" | "partBlock" | "helper" | "literal" | "else";
  };
  "unknown-helper": { readonly name: string; readonly suggestion?: string };
  "wrong-arguments": { readonly name: string; readonly form: string };
  "private-character": { readonly code: string };
  "joined-lines": Record<string, never>;
  "bar-paragraph": Record<string, never>;
  "template-heading": Record<string, never>;
  "untranslated-words": { readonly words: string };
  "container-inside-line": { readonly name: string };
  "value-in-address": Record<string, never>;
  "misplaced-container": {
    readonly name: string;
    readonly inside: string;
    readonly parents: readonly string[];
  };
  "loose-text": { readonly inside: string; readonly children: readonly string[] };
  "unknown-attribute": {
    readonly name: string;
    readonly attribute: string;
    readonly known: readonly string[];
    readonly suggestion?: string;
  };
  "missing-attribute": { readonly name: string; readonly attribute: string };
  "wrong-attribute": {
    readonly name: string;
    readonly attribute: string;
    /** What it takes, in words. */
    readonly takes: string;
    readonly suggestion?: string;
  };
  "unknown-template-field": InTemplate & {
    /** What the thing that has no such field is called: `standard`. */
    readonly of: string;
    readonly name: string;
    /** Some of the fields it has. */
    readonly known: readonly string[];
    readonly suggestion?: string;
  };
  "list-as-text": InTemplate;
  "thing-as-text": InTemplate & { readonly of: string };
  "flag-as-text": InTemplate;
  "prose-as-text": InTemplate;
  "word-without-text": InTemplate & {
    /** One of the words that it can be, or is, and all of them. */
    readonly word: string;
    readonly words: readonly string[];
  };
  "text-as-prose": InTemplate & { readonly helper: string };
  "not-a-list": InTemplate & { readonly helper: string };
  "missing-condition": InTemplate & {
    /** The part of it that may be absent. */
    readonly optional: string;
  };
  "unknown-template-word": InTemplate & {
    readonly word: string;
    readonly words: readonly string[];
    readonly suggestion?: string;
  };
  "unknown-part": { readonly name: string; readonly suggestion?: string };
  "unknown-string": { readonly key: string; readonly suggestion?: string };
  "missing-string-value": { readonly key: string; readonly name: string };
  "unknown-template": { readonly name: string; readonly suggestion?: string };
  "circular-template": { readonly chain: readonly string[] };
  "template-too-deep": { readonly most: number };
  "template-too-long": { readonly most: number };
  "unprintable-value": { readonly kind: string };
}

export const templateSeverities = {
  "template-syntax": "error",
  "refused-mustache": "error",
  "unknown-helper": "error",
  "wrong-arguments": "error",
  "private-character": "error",
  "joined-lines": "error",
  "bar-paragraph": "error",
  "template-heading": "error",
  "untranslated-words": "error",
  "container-inside-line": "error",
  "value-in-address": "error",
  "misplaced-container": "error",
  "loose-text": "error",
  "unknown-attribute": "error",
  "missing-attribute": "error",
  "wrong-attribute": "error",
  "unknown-template-field": "error",
  "list-as-text": "error",
  "thing-as-text": "error",
  "flag-as-text": "error",
  "prose-as-text": "error",
  "word-without-text": "error",
  "text-as-prose": "error",
  "not-a-list": "error",
  "missing-condition": "error",
  "unknown-template-word": "error",
  "unknown-part": "error",
  "unknown-string": "error",
  "missing-string-value": "error",
  "unknown-template": "error",
  "circular-template": "error",
  "template-too-deep": "error",
  "template-too-long": "error",
  "unprintable-value": "error",
} satisfies Record<keyof TemplateFindings, Severity>;

export const documentSeverities = {
  "misplaced-template": ({ why }) => (why === "yaml" ? "warn" : "error"),
  "missing-document": "error",
  "bare-document": "error",
  "unsafe-document-name": "error",
  "extract-like-name": "error",
  "unnamed-pages": "error",
  "unknown-chapter": "error",
  "unused-template": "warn",
  "unfit-inclusion": "error",
  "unfit-page": "error",
  "empty-document": "error",
} satisfies {
  readonly [R in keyof DocumentFindings]: Severity | ((p: DocumentFindings[R]) => Severity);
};
