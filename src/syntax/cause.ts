import type { Finding } from "../diagnostic.ts";
import type { Span } from "../source.ts";
import type { Edit } from "./repairs.ts";

/** A finding without its file. */
export type Fault = {
  readonly [R in Finding["rule"]]: Pick<Extract<Finding, { rule: R }>, "rule" | "params">;
}[Finding["rule"]];

/** What an error of `yaml` comes from, in offsets of the text. */
export interface Cause {
  readonly fault: Fault;
  readonly span: Span;
  /** What makes the rest of the text readable; without it nothing behind this place can be trusted. */
  readonly edits?: readonly Edit[];
  /** The repair is a guess: another error after it most likely comes from the same cause. */
  readonly unsure?: true;
}
