/** The shape of what a template sees: which names exist, what each is, what may be absent. */

/** Something that one mustache prints. `word` is one of a closed list; `reference` a link to another thing. */
export type PrintedKind =
  | "text"
  | "word"
  | "id"
  | "number"
  | "quantity"
  | "deadline"
  | "hours"
  | "season"
  | "scope"
  | "target"
  | "date"
  | "path"
  | "reference";

export type Shape = (
  | { readonly kind: PrintedKind; readonly words?: readonly string[] }
  /** An author's Markdown: `{{prose x}}` or `{{inline x}}`. */
  | { readonly kind: "prose" }
  /** Yes or no: for `{{#if}}`, never printed. */
  | { readonly kind: "flag" }
  | { readonly kind: "list"; readonly of: Shape }
  /** `shape` is a name in `ViewShape.shapes`. */
  | { readonly kind: "entity"; readonly shape: string }
) & { readonly optional?: true };

export interface EntityShape {
  /** What a service manager calls one of them: `standard`. */
  readonly title: string;
  readonly fields: Readonly<Record<string, Shape>>;
  /** It has an anchor and a title, so that `{{x}}` prints a link to it. */
  readonly reference?: true;
}

export interface ViewShape {
  readonly shapes: Readonly<Record<string, EntityShape>>;
  /** The shape a template starts from. */
  readonly root: string;
}
