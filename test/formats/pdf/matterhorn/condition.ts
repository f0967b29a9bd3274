/** What is said of a condition of the Matterhorn protocol. */

export interface Checkpoint {
  readonly number: string;
  readonly title: string;
  readonly conditions: readonly Condition[];
}

export type Condition = { readonly condition: string; readonly fails: string } & (
  | { readonly how: "tested" }
  /** Cannot happen, because the file has no such thing; the checker finds a fault as soon as it has. */
  | { readonly how: "not applicable"; readonly without: Subject }
  /** The protocol itself has no test for it. */
  | { readonly how: "no test"; readonly why: string }
  | { readonly how: "for a human"; readonly look: string }
);

/** Things that our files do not have; the words complete "The file has …". */
export const subjects = {
  actions: "no scripts, and no actions but the addresses of links",
  annotations: "no annotations but links",
  roles: "standard types only, so nothing is mapped",
  scans: "no invisible text, such as lies behind scanned pages",
  replacements: "no replacement texts",
  ruby: "no Ruby and no Warichu texts",
  formulas: "no formulas: the texts of a workspace cannot have any",
  notes: "no footnotes",
  layers: "no layers that could be switched off",
  files: "no files inside of it",
  threads: "no article threads",
  forms: "no fields to fill in on the screen, and no XFA",
  encryption: "no password and no restrictions",
  maps: "no pictures that are pressed at places",
  drawings:
    "no content that is kept apart from its page (form XObjects) but drawings, which are of this file, and hold neither text nor tags",
  encodings:
    "fonts whose codes are the numbers of their glyphs (Type 0, Identity-H, TrueType outlines) and no other fonts",
  lists: "fonts that do not list their glyphs a second time (CIDSet)",
} as const;

export type Subject = keyof typeof subjects;

export function tested(condition: string, fails: string): Condition {
  return { condition, fails, how: "tested" };
}

export function absent(condition: string, fails: string, without: Subject): Condition {
  return { condition, fails, how: "not applicable", without };
}

export function human(condition: string, fails: string, look: string): Condition {
  return { condition, fails, how: "for a human", look };
}

export function untestable(condition: string, fails: string, why: string): Condition {
  return { condition, fails, how: "no test", why };
}
