import { Command as Parser, CommanderError, Option } from "commander";
import { UserError } from "../failure.ts";
import type { ColorChoice } from "../host.ts";
import type { Command, Given, OptionSpec } from "./context.ts";
import { refuseLaterFlag } from "./later.ts";
import { everyCommand } from "./table.ts";

/** The options that hold for every command. */
export interface Globals {
  readonly cwd: string | undefined;
  readonly color: ColorChoice;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly today: string | undefined;
}

/** A command line that was understood: a command to run, a text that was asked for, or no command at all. */
export type Understood =
  | { readonly kind: "run"; readonly given: Given; readonly globals: Globals }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "nothing" };

export interface Chosen {
  readonly verb: string;
  readonly command: Command;
}

const WIDTH = 80;
const TAKES_VALUE: ReadonlySet<string> = new Set(["-C", "--cwd", "--color", "--today"]);

/** The words that are neither flags nor values of global flags; the first is the verb. */
export function wordsOf(argv: readonly string[]): string[] {
  const words: string[] = [];
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? "";
    if (TAKES_VALUE.has(word)) index += 1;
    else if (!word.startsWith("-")) words.push(word);
  }
  return words;
}

/**
 * Reads a command line. Only the chosen command's own arguments and options are known to the parser; the others are names for the
 * help. @throws UserError for anything that does not fit.
 */
export function understand(
  argv: readonly string[],
  version: string,
  chosen: Chosen | undefined,
): Understood {
  let text = "";
  let given: Given | undefined;
  const program = programFor(version, chosen, (found) => (given = found));
  for (const parser of [program, ...program.commands]) {
    parser
      .exitOverride()
      .configureOutput({ writeOut: (part) => (text += part), writeErr: () => undefined });
  }
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.help") return { kind: "nothing" };
    if (error.exitCode === 0) return { kind: "text", text };
    throw usageError(error, chosen?.verb);
  }
  if (given === undefined)
    throw new UserError("no command was given", "`svc --help` shows the commands");
  return { kind: "run", given, globals: readGlobals(program.opts()) };
}

/** The help of svc as a whole. */
export function generalHelp(version: string): string {
  return programFor(version, undefined, () => undefined).helpInformation();
}

function programFor(
  version: string,
  chosen: Chosen | undefined,
  run: (given: Given) => void,
): Parser {
  const program = new Parser("svc")
    .usage("<command> [options]")
    .description(
      "Service standards as code: check them, look things up in them, publish the handbook.",
    )
    .option("-C, --cwd <folder>", "work as if svc had been started there")
    .option("--color <when>", "auto, always or never; NO_COLOR is honoured")
    .option("-q, --quiet", "say nothing on the side; findings are still shown")
    .option("-v, --verbose", "say more on the side")
    .option("--today <date>", "take this day as today, for repeatable results")
    .version(version, "-V, --version", "show the version of svc")
    .helpOption("-h, --help", "show this help")
    .helpCommand(false)
    .configureHelp({ helpWidth: WIDTH, showGlobalOptions: true });
  for (const [verb, entry] of everyCommand()) {
    const parser = program
      .command(verb)
      .summary(entry.summary)
      .aliases([...(entry.aliases ?? [])]);
    parser.helpOption("-h, --help", "show this help");
    if (verb === chosen?.verb) describe(parser, chosen.command, run);
  }
  return program.addHelpText(
    "after",
    "\n`svc help <command>` explains a command and shows examples.",
  );
}

function describe(parser: Parser, command: Command, run: (given: Given) => void): void {
  parser
    .description(command.description)
    .configureHelp({ helpWidth: WIDTH, showGlobalOptions: true });
  for (const [name, help] of command.arguments) parser.argument(name, help);
  for (const spec of command.options) parser.addOption(optionOf(spec));
  const examples = command.examples.map(([line, does]) => `  ${line}\n      ${does}`);
  parser.addHelpText("after", `\nExamples:\n${examples.join("\n")}`);
  parser.action(() => run({ words: parser.args, options: parser.opts() }));
}

function optionOf({ flags, help, repeatable, hidden }: OptionSpec): Option {
  const option = new Option(flags, help).hideHelp(hidden === true);
  return repeatable === true ? option.argParser(collect) : option;
}

function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** Commander's one-line complaint with its suggestion, or a refusal when a later version will know the flag. */
function usageError(error: CommanderError, verb: string | undefined): UserError {
  const [line = "", suggestion] = error.message.replace(/^error: /, "").split("\n");
  const flag = /^unknown option '([^'=]+)/.exec(line)?.[1];
  if (flag !== undefined && verb !== undefined) refuseLaterFlag(verb, flag);
  const help =
    verb === undefined
      ? "`svc --help` shows the options"
      : `\`svc help ${verb}\` shows what it takes`;
  const meant = /^\(Did you mean (.+)\?\)$/.exec(suggestion ?? "")?.[1];
  return new UserError(
    line.replaceAll("'", '"'),
    meant === undefined ? help : `did you mean ${meant}?`,
  );
}

function readGlobals(options: Readonly<Record<string, unknown>>): Globals {
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === "string" ? value : undefined;
  };
  const today = text("today");
  if (today !== undefined && !isDay(today)) {
    throw new UserError(
      `--today ${today} is not a day`,
      "write it as year-month-day: --today 2026-01-31",
    );
  }
  return {
    cwd: text("cwd"),
    color: colorChoice(text("color") ?? "auto"),
    quiet: options["quiet"] === true,
    verbose: options["verbose"] === true,
    today,
  };
}

function colorChoice(word: string): ColorChoice {
  if (word === "auto" || word === "always" || word === "never") return word;
  throw new UserError(`--color ${word} is not known`, "write --color auto, always or never");
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
