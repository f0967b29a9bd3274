import type { Command } from "./context.ts";

export interface CommandEntry {
  /** One line for `svc --help`. */
  readonly summary: string;
  readonly aliases?: readonly string[];
  readonly load: () => Promise<Command>;
}

/** Every verb, in the order of the help. */
export const commands = {
  validate: {
    summary: "say what is wrong in the workspace, and how to repair it",
    aliases: ["lint", "check"],
    load: async () => (await import("./validate.ts")).validate,
  },
  build: {
    summary: "make the handbook, or a document of your own",
    load: async () => (await import("./build.ts")).build,
  },
  eject: {
    summary: "copy a document's templates, to change what it says",
    load: async () => (await import("./eject.ts")).eject,
  },
  preview: {
    summary: "show the handbook in the browser while you write it",
    load: async () => (await import("./preview.ts")).preview,
  },
  list: {
    summary: "list one kind of thing, such as roles or standards",
    load: async () => (await import("./list.ts")).list,
  },
  show: {
    summary: "show one thing in full, and where its values come from",
    load: async () => (await import("./show.ts")).show,
  },
  refs: {
    summary: "show where a thing is defined, and who names it",
    load: async () => (await import("./refs.ts")).refs,
  },
  schema: {
    summary: "let your editor help you while you write",
    load: async () => (await import("./schema.ts")).schema,
  },
  doctor: {
    summary: "report what svc sees, for when something is odd",
    load: async () => (await import("./doctor.ts")).doctor,
  },
} satisfies Record<string, CommandEntry>;

const entries: readonly (readonly [string, CommandEntry])[] = Object.entries(commands);

/** The verb and command behind a word, which may be an alias. */
export function commandNamed(
  word: string,
): readonly [verb: string, entry: CommandEntry] | undefined {
  return entries.find(([verb, entry]) => verb === word || entry.aliases?.includes(word) === true);
}

/** Every command in the order of the help. */
export function everyCommand(): readonly (readonly [verb: string, entry: CommandEntry])[] {
  return entries;
}
