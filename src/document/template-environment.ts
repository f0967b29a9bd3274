/** What a template may name beside the fields of its view, and what rendering needs. */

import type { Edition } from "../edition/edition.ts";
import type { CoverForm } from "../figures/cover-path.ts";
import type { LocatorForm } from "../figures/locator.ts";
import type { PaperName } from "../map-paper.ts";
import type { Block } from "./blocks.ts";
import type { Printing, Strings } from "./slots-print.ts";
import type { Template } from "./template-tree.ts";

/** A computed block: matrices, geometry, contents. Templates choose, order and name; parts compute. */
export interface Part {
  /** What may be given to it; `required` ones must be. */
  readonly attributes: Readonly<Record<string, { readonly required?: true }>>;
  readonly render: (call: PartRequest) => readonly Block[];
}

export interface PartRequest extends Printing {
  /** The workspace as the document shows it, typed: what is computed is computed from it. */
  readonly edition: Edition;
  readonly locator: LocatorForm;
  readonly cover: CoverForm;
  readonly foldout: boolean;
  readonly largePrint: boolean;
  readonly paper: PaperName;
  /** The whole view. */
  readonly view: unknown;
  /** The thing the template is at. */
  readonly at: unknown;
  /** Values as the view has them; a text of the book or Markdown as `Printed`. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What templates are checked against. */
export interface CheckEnvironment {
  readonly strings: Strings;
  readonly parts: Readonly<Record<string, Pick<Part, "attributes">>>;
  /** The other templates of the document, by the name that `{{> name}}` uses. */
  readonly templates: Readonly<Record<string, Template>>;
  /** For the templates that come with svc: no letters outside `{{ }}`. */
  readonly strict?: boolean;
  /** Templates that are right by themselves and that their user cannot see: what does not fit in them is told where they are put in. */
  readonly isForeign?: (template: Template) => boolean;
}

export interface RenderEnvironment extends Printing {
  readonly edition: Edition;
  /** How pages show their place in the journey. */
  readonly locator: LocatorForm;
  readonly cover: CoverForm;
  readonly foldout: boolean;
  readonly largePrint: boolean;
  readonly paper: PaperName;
  readonly parts: Readonly<Record<string, Part>>;
  readonly templates: Readonly<Record<string, Template>>;
  /** Told each mustache that is reached, for the guard against text that no example ever shows. */
  readonly reached?: (template: Template, start: number) => void;
  /** Nodes of templates that may be rendered before it is called endless. */
  readonly mostSteps?: number;
}
