import { UserError } from "../failure.ts";
import type { Workspace } from "../model/workspace.ts";
import { sanitise } from "../reporters/sanitise.ts";
import { nearest } from "../suggest.ts";
import type { Command } from "./context.ts";
import { columns, look } from "./look.ts";
import { isOfKind, kindNamed, kinds, thingsOf, valuesOf } from "./things.ts";
import type { Kind, Thing } from "./things.ts";

/** Not a kind of its own: every role with what it answers for. */
const OWNERS = "owners";

export const list: Command = {
  description:
    "Lists everything of one kind with its id and title, in the order " +
    "of their ids, or as `order` says. `owners` is not a kind of its own: it lists every role with what it answers for.\n\n" +
    `Kinds: ${wrapped([...kinds, OWNERS])}`,
  arguments: [["<kind>", "roles, standards, situations, steps, owners, …"]],
  options: [],
  examples: [
    ["svc list roles", "lists the roles"],
    ["svc list owners", "lists who answers for what"],
  ],
  run: async (context, { words }) => {
    const kind = listNamed(words[0] ?? "");
    return await look(context, ({ model }) =>
      kind === OWNERS ? owners(model) : listing(model, kind),
    );
  },
};

function listNamed(word: string): Kind | typeof OWNERS {
  if (["owners", "owner"].includes(word.toLowerCase())) return OWNERS;
  const kind = kindNamed(word);
  if (kind !== undefined) return kind;
  const meant = nearest(word, [...kinds, OWNERS]);
  throw new UserError(
    `there is no kind of thing called "${word}"`,
    meant === undefined ? "`svc help list` shows the kinds" : `did you mean ${meant}?`,
  );
}

function listing(model: Workspace, kind: Kind): string {
  const things = thingsOf(model).filter((thing) => isOfKind(thing, kind));
  if (things.length === 0) return `the workspace has no ${kind}\n`;
  return columns(things.map(({ path, title }) => [sanitise(path), sanitise(title)]));
}

function owners(model: Workspace): string {
  const things = thingsOf(model);
  const roles = things.filter((thing) => thing.collection === "roles");
  return roles.map((role) => `${heading(role)}${answersFor(role, things)}`).join("\n");
}

function heading({ path, title }: Thing): string {
  return `${sanitise(path)}  ${sanitise(title)}\n`;
}

/** What a role answers for, by kind; what it inherits the answer for is included. */
function answersFor(role: Thing, things: readonly Thing[]): string {
  const owned = things.filter((thing) => valuesOf(thing.node, "owner").includes(role.node));
  const owns = [...new Set(owned.map((thing) => thing.kind))];
  if (owns.length === 0) return "  answers for nothing\n";
  return columns(
    owns.map((kind) => [
      kind,
      sanitise(
        owned
          .filter((thing) => thing.kind === kind)
          .map((thing) => thing.path)
          .join(", "),
      ),
    ]),
    "  ",
  );
}

/** A list of words as lines that fit the help. */
function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line.length + word.length > 64) {
      lines.push(line);
      line = "";
    }
    line += `${line === "" ? "" : " "}${word},`;
  }
  return [...lines, line.replace(/,$/, "")].join("\n       ");
}
