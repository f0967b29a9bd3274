import type { Severity } from "../diagnostic.ts";

/** Findings of reading a file: bytes and YAML. `fixed` is always a form that works, ready to be copied. */
export interface SyntaxFindings {
  "unreadable-file": { readonly reason: string };

  // Lines and spaces
  "tab-indentation": { readonly lines: number };
  "wrong-indentation": { readonly spaces: number };
  "old-line-ends": Empty;
  "odd-spaces": { readonly lines: number };
  "mixed-list": Empty;
  "list-beside-name": Empty;
  "missing-colon": { readonly written: string; readonly wideColon: boolean };
  "odd-space": { readonly fixed: string };
  /** The line begins with a dash or dot that is no hyphen. */
  "wrong-dash": { readonly character: string; readonly fixed: string };
  "missing-space": { readonly after: "colon" | "dash"; readonly fixed: string };

  // Quotes, brackets and characters with a meaning
  "unclosed-quote": { readonly quote: string };
  "unclosed-bracket": { readonly open: string; readonly close: string };
  "extra-bracket": { readonly bracket: string };
  "text-after-quote": { readonly fixed: string; readonly apostrophe: boolean };
  "special-first-character": { readonly character: string; readonly fixed: string };
  "bracket-in-text": { readonly fixed: string };
  "colon-in-text": { readonly fixed: string; readonly inBraces: boolean };
  "unknown-escape": { readonly escape: string };
  "extra-comma": Empty;
  "missing-comma": Empty;
  "misplaced-hash": Empty;
  "name-without-value": { readonly written: string; readonly fixed: string };
  "cut-by-comma": { readonly fixed: string };
  "split-by-comma": { readonly fixed: string };
  "cut-by-hash": { readonly lost: string; readonly fixed: string };
  "hash-inside-text": { readonly fixed: string };
  "hash-instead-of-value": { readonly fixed: string };

  // Fields
  "duplicate-key": { readonly key: string };
  "key-not-text": { readonly written: string; readonly fixed?: string };
  "reserved-key": { readonly key: string };
  "long-key": { readonly limit: number };

  // YAML that a workspace does not need
  "several-documents": Empty;
  directive: { readonly written: string };
  tag: { readonly tag: string };
  "merge-key": Empty;
  "unknown-alias": { readonly alias: string; readonly fixed: string };
  "circular-alias": { readonly alias: string };
  "too-many-aliases": { readonly limit: number };
  "deep-nesting": { readonly limit: number };

  // Characters that nobody can see
  "control-character": { readonly code: string; readonly count: number };
  "broken-character": { readonly count: number };
  "stray-byte-order-mark": Empty;

  /** Anything else that the YAML reader refuses. */
  "broken-yaml": Empty;
}

/** Nothing more to say than the kind. */
type Empty = Readonly<Record<string, never>>;

export const syntaxSeverities = {
  "unreadable-file": "error",
  "tab-indentation": "error",
  "wrong-indentation": "error",
  "old-line-ends": "error",
  "odd-spaces": "error",
  "mixed-list": "error",
  "list-beside-name": "error",
  "missing-colon": "error",
  "wrong-dash": "error",
  "odd-space": "error",
  "missing-space": "error",
  "unclosed-quote": "error",
  "unclosed-bracket": "error",
  "extra-bracket": "error",
  "text-after-quote": "error",
  "special-first-character": "error",
  "bracket-in-text": "error",
  "colon-in-text": "error",
  "unknown-escape": "error",
  "extra-comma": "error",
  "missing-comma": "error",
  "misplaced-hash": "error",
  "name-without-value": "error",
  "cut-by-comma": "error",
  "split-by-comma": "warn",
  "cut-by-hash": "warn",
  "hash-inside-text": "error",
  "hash-instead-of-value": "error",
  "duplicate-key": "error",
  "key-not-text": "error",
  "reserved-key": "error",
  "long-key": "error",
  "several-documents": "error",
  directive: "error",
  tag: "error",
  "merge-key": "error",
  "unknown-alias": "error",
  "circular-alias": "error",
  "too-many-aliases": "error",
  "deep-nesting": "error",
  "control-character": "error",
  "broken-character": "error",
  "stray-byte-order-mark": "error",
  "broken-yaml": "error",
} satisfies Record<keyof SyntaxFindings, Severity>;
