import type { Diagnostic, Severity } from "../diagnostic.ts";
import { UserError } from "../failure.ts";
import type { ChosenFile } from "../host.ts";
import { isReporterName, reporters } from "../reporters/table.ts";
import type { ReporterName } from "../reporters/table.ts";
import { nearest } from "../suggest.ts";
import { checkWorkspace } from "./check-workspace.ts";
import type { Checked } from "./check-workspace.ts";
import { EXIT, flagOf, listOption, textOption } from "./context.ts";
import type { Command, Context, Exit, Given } from "./context.ts";
import { refuseLater } from "./later.ts";
import { SHOWN_TO_PEOPLE, tell } from "./tell.ts";
import type { Told } from "./tell.ts";

export const validate: Command = {
  description:
    "Checks every file of the workspace: can it be read, is everything spelt as the " +
    "format wants it, does every name point to something, do the parts fit together. " +
    "Each finding says where it is and how to repair it. Files or folders that you " +
    "name limit what is shown; everything is checked all the same.",
  arguments: [["[paths...]", "show findings of these files and folders only"]],
  options: [
    {
      flags: "--fail-on <severity>",
      help: "end with exit code 1 from this on: error (default), warn, info or never",
    },
    { flags: "--max-warnings <number>", help: "end with exit code 1 when there are more warnings" },
    { flags: "--strict", help: "the same as --fail-on warn" },
    {
      flags: "--max-problems <number>",
      help: `show at most so many findings (${SHOWN_TO_PEOPLE} on screen; 0 shows all)`,
    },
    { flags: "-f, --format <name>", help: "pretty (default) for people, json for programs" },
    {
      flags: "--report <format=file>",
      help: "write the findings to a file as well; may be repeated",
      repeatable: true,
    },
    { flags: "--no-cache", help: "check everything anew instead of remembering the last answer" },
  ],
  examples: [
    ["svc validate", "checks the workspace that you are in"],
    [
      "svc validate situations/ --strict",
      "shows what is wrong there, and is strict about warnings",
    ],
    ["svc validate --report json=findings.json", "shows the findings and keeps them in a file"],
  ],
  run: runValidate,
};

async function runValidate(context: Context, given: Given): Promise<Exit> {
  const gate = readGate(given);
  const format = reporterName(textOption(given, "format") ?? "pretty");
  const extra = readReports(context, listOption(given, "report"));
  const most = readMost(given);
  const checked = await checkWorkspace(context, given.options["cache"] !== false);
  const scope = scopeOf(context, checked, given.words);
  // A report in a file has no terminal to be coloured for.
  const plain: Context = { ...context, color: false };
  for (const { name, file } of extra)
    context.host.writeChosen(file, await tell(plain, scope, name, most));
  context.host.print(await tell(context, scope, format, most));
  if (context.verbose && checked.remembered) context.say("remembered from the last run");
  return isTooBad(scope.diagnostics, gate) ? EXIT.findings : EXIT.done;
}

function scopeOf(context: Context, checked: Checked, words: readonly string[]): Told {
  const { diagnostics, files, sources, workspace } = checked;
  if (words.length === 0) return { diagnostics, files, sources };
  const named = words.map((word) => context.host.pathInside(workspace, context.folder, word));
  const isNamed = (file: string): boolean =>
    named.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
  const inScope = files.filter(isNamed);
  if (inScope.length === 0) {
    throw new UserError(
      `svc reads no file there: ${words.join(", ")}`,
      "it reads *.yaml and *.yml below svc.yaml, except hidden, excluded and generated ones",
    );
  }
  for (const [index, path] of named.entries()) {
    if (path !== "" && !files.some((file) => file === path || file.startsWith(`${path}/`))) {
      context.say(`${words[index] ?? path} is not part of what svc reads`);
    }
  }
  return { diagnostics: diagnostics.filter((one) => isNamed(one.file)), files: inScope, sources };
}

interface Gate {
  readonly failOn: Severity | "never";
  readonly maxWarnings: number;
}

const SEVERITIES = ["error", "warn", "info", "never"] as const;

function readGate(given: Given): Gate {
  const word = textOption(given, "failOn");
  const failOn = SEVERITIES.find((severity) => severity === (word ?? "error"));
  if (failOn === undefined) {
    throw new UserError(
      `--fail-on ${word} is not known`,
      "write --fail-on error, warn, info or never",
    );
  }
  const strict = flagOf(given, "strict");
  if (strict && word !== undefined && failOn !== "warn") {
    throw new UserError(
      `--strict and --fail-on ${word} contradict each other`,
      "give one of the two",
    );
  }
  const maxWarnings =
    wholeNumber(given, "maxWarnings", "--max-warnings") ?? Number.POSITIVE_INFINITY;
  return { failOn: strict ? "warn" : failOn, maxWarnings };
}

function isTooBad(diagnostics: readonly Diagnostic[], { failOn, maxWarnings }: Gate): boolean {
  const rank = SEVERITIES.indexOf(failOn);
  const atGate =
    failOn !== "never" && diagnostics.some((one) => SEVERITIES.indexOf(one.severity) <= rank);
  return atGate || diagnostics.filter((one) => one.severity === "warn").length > maxWarnings;
}

function readMost(given: Given): number | undefined {
  return wholeNumber(given, "maxProblems", "--max-problems");
}

function wholeNumber(given: Given, name: string, flag: string): number | undefined {
  const text = textOption(given, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw new UserError(`${flag} ${text} is not a whole number`, `write for example ${flag} 10`);
  return Number(text);
}

interface Report {
  readonly name: ReporterName;
  readonly file: ChosenFile;
}

/** Where every report goes, known to be harmless before the first is written. */
function readReports({ host, folder }: Context, texts: readonly string[]): readonly Report[] {
  const asked = texts.map(readReport);
  if (asked.length === 0) return [];
  const workspace = host.workspaceAbove(folder);
  const reports = asked.map(({ name, file }) => ({
    name,
    file: host.chooseFile(workspace, folder, file),
  }));
  const paths = reports.map(({ file }) => file.path.normalize("NFC").toLowerCase());
  const twin = reports.find((_, index) => paths.indexOf(paths[index] ?? "") !== index);
  if (twin === undefined) return reports;
  throw new UserError(
    `two reports would be written to ${twin.file.shown}`,
    "give each --report a file of its own",
  );
}

function readReport(text: string): { name: ReporterName; file: string } {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) {
    throw new UserError(
      `--report ${text} names no file`,
      "write the format, = and a file: --report json=findings.json",
    );
  }
  return { name: reporterName(text.slice(0, at)), file: text.slice(at + 1) };
}

function reporterName(word: string): ReporterName {
  if (isReporterName(word)) return word;
  refuseLater("report", word);
  const names = Object.keys(reporters);
  const meant = nearest(word, names);
  throw new UserError(
    `there is no report format "${word}"`,
    meant === undefined ? `the formats are ${names.join(" and ")}` : `did you mean ${meant}?`,
  );
}
