/** One YAML file as the host read it: its workspace-relative path (always with `/`) and its decoded text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Start and end offsets in a text, in UTF-16 code units, end not included. */
export type Span = readonly [start: number, end: number];
