import type { Host } from "../host.ts";

/** What every command gets: the computer, and the options that hold for all of them. */
export interface Context {
  readonly host: Host;
  /** The folder that the user works in (`-C`); paths on the command line start there. */
  readonly folder: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  /** Writes talk to stderr, sanitised; silent with --quiet. */
  readonly say: (line: string) => void;
}

export const EXIT = { done: 0, findings: 1 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** What an option of a command looks like in help and on the command line. */
export interface OptionSpec {
  /** `-f, --format <name>` as commander writes it. */
  readonly flags: string;
  readonly help: string;
  /** May be given several times; the values are collected. */
  readonly repeatable?: true;
  /** Understood, but not shown in the help. */
  readonly hidden?: true;
}

/** One command: what it takes, its help, and what it does. */
export interface Command {
  /** `[paths...]`, `<id>`: as commander writes it, with a word of help each. */
  readonly arguments: readonly (readonly [name: string, help: string])[];
  readonly options: readonly OptionSpec[];
  /** What it does, for people; shown above the options. Lines of at most 78 columns. */
  readonly description: string;
  /** Command lines to learn from, with what they do. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  readonly run: (context: Context, given: Given) => Promise<Exit>;
}

/** Arguments and options as the user gave them, before they mean anything. */
export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

export function flagOf({ options }: Given, name: string): boolean {
  return options[name] === true;
}

export function textOption({ options }: Given, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

export function listOption({ options }: Given, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
