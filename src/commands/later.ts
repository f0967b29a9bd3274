import { UserError } from "../failure.ts";

/**
 * What the design of svc knows and this version does not do yet. It is refused by name, never accepted and ignored; each line
 * goes when its work comes.
 */
const LATER_VERBS: ReadonlySet<string> = new Set([
  "init",
  "new",
  "evaluate",
  "diff",
  "coverage",
  "stats",
  "fmt",
  "rename",
  "rules",
  "explain",
  "translate",
  "export",
  "import",
  "review",
  "recovery",
  "config",
  "completion",
  "lsp",
]);

const LATER_FLAGS: Readonly<Record<string, ReadonlySet<string>>> = {
  validate: new Set([
    "--rule",
    "--preset",
    "--only",
    "--changed",
    "--update-baseline",
    "--prune-baseline",
    "--fix",
    "--fix-dry-run",
    "--watch",
    "-w",
    "--stdin",
    "--stdin-filepath",
  ]),
  preview: new Set(["--open"]),
  build: new Set(["--since", "--all", "--watch", "-w", "--open"]),
};

const LATER_REPORTS: ReadonlySet<string> = new Set([
  "stylish",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "markdown",
]);
const LATER_FORMATS: ReadonlySet<string> = new Set(["docx", "json"]);
const LATER_DOCUMENTS: ReadonlySet<string> = new Set([
  "role",
  "playbook",
  "charter",
  "checklist",
  "score-sheet",
  "acknowledgement",
  "journey-map",
  "raci",
]);

const tables = {
  verb: LATER_VERBS,
  report: LATER_REPORTS,
  format: LATER_FORMATS,
  document: LATER_DOCUMENTS,
};

/** Throws the UserError for a word that a later version will know; does nothing for any other. */
export function refuseLater(kind: keyof typeof tables, word: string): void {
  if (tables[kind].has(word))
    throw notYet(kind === "verb" ? `\`svc ${word}\`` : `the ${kind} "${word}"`);
}

/** The same for a flag of a verb. */
export function refuseLaterFlag(verb: string, flag: string): void {
  if (LATER_FLAGS[verb]?.has(flag) === true) throw notYet(`\`svc ${verb} ${flag}\``);
}

export function notYet(what: string): UserError {
  return new UserError(
    `${what} is not in this version of svc`,
    "`svc --help` shows what this version can do",
  );
}
