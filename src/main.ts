import type { Context } from "./commands/context.ts";
import { faultText } from "./commands/fault.ts";
import { refuseLater } from "./commands/later.ts";
import { generalHelp, understand, wordsOf } from "./commands/parser.ts";
import type { Globals } from "./commands/parser.ts";
import { commandNamed, everyCommand } from "./commands/table.ts";
import { UserError } from "./failure.ts";
import { createHost } from "./host.ts";
import type { Host } from "./host.ts";
import { sanitise } from "./reporters/sanitise.ts";
import { nearest } from "./suggest.ts";

const WRONG_USE = 2;
const OUR_BUG = 70;

/** Runs one command line and gives its exit code; nothing else decides about one. */
export async function main(argv: readonly string[]): Promise<number> {
  const host = createHost();
  try {
    return await run(host, argv);
  } catch (error) {
    return error instanceof UserError ? wrongUse(host, error) : ourBug(host, error);
  }
}

async function run(host: Host, argv: readonly string[]): Promise<number> {
  const [word, ...others] = wordsOf(argv);
  if (word === "help") return await run(host, helpFor(argv, others));
  const found = word === undefined ? undefined : (commandNamed(word) ?? unknownVerb(word));
  const chosen = found && { verb: found[0], command: await found[1].load() };
  const understood = understand(argv, host.version, chosen);
  if (understood.kind === "nothing") {
    host.talk(generalHelp(host.version));
    return WRONG_USE;
  }
  if (understood.kind === "text" || chosen === undefined) {
    host.print(understood.kind === "text" ? understood.text : generalHelp(host.version));
    return 0;
  }
  const context = contextOf(host, understood.globals);
  const exit = await chosen.command.run(context, understood.given);
  if (context.verbose) context.say(`done in ${Math.round(host.elapsed())} ms`);
  return exit;
}

/** `svc help build` means `svc build --help`. */
function helpFor(argv: readonly string[], words: readonly string[]): string[] {
  const [first, second] = words;
  if (second !== undefined) {
    throw new UserError(
      `svc help explains one command, not "${words.join(" ")}"`,
      `write \`svc help ${first}\``,
    );
  }
  const rest = argv.filter((word) => word !== "help");
  return [...rest, "--help"];
}

function unknownVerb(word: string): never {
  refuseLater("verb", word);
  const verbs = everyCommand().flatMap(([verb, entry]) => [verb, ...(entry.aliases ?? [])]);
  const meant = nearest(word, verbs);
  throw new UserError(
    `svc has no command "${word}"`,
    meant === undefined ? "`svc --help` shows the commands" : `did you mean \`svc ${meant}\`?`,
  );
}

function contextOf(host: Host, globals: Globals): Context {
  return {
    host,
    folder: host.folder(globals.cwd),
    today: globals.today ?? host.today(),
    verbose: globals.verbose && !globals.quiet,
    quiet: globals.quiet,
    color: host.wantsColor(globals.color),
    say: (line) => {
      if (!globals.quiet) host.talk(`${sanitise(line)}\n`);
    },
  };
}

function wrongUse(host: Host, error: UserError): number {
  host.talk(`svc: ${sanitise(error.message)}\n`);
  if (error.hint !== undefined) host.talk(`  help: ${sanitise(error.hint)}\n`);
  return WRONG_USE;
}

function ourBug(host: Host, error: unknown): number {
  host.talk(faultText(host, error));
  return OUR_BUG;
}
