import type { Diagnostic } from "../diagnostic.ts";
import type { OutputFile } from "../document/blocks.ts";
import { UserError } from "../failure.ts";
import { formats as formatTable } from "../formats/table.ts";
import type { FormatEntry, FormatName } from "../formats/table.ts";
import type { OutputPlan } from "../host.ts";
import type { Workspace } from "../model/workspace.ts";
import { sanitise } from "../reporters/sanitise.ts";
import type { OwnDocuments } from "../svc.ts";
import type { Asked } from "./choice.ts";
import { choiceOptions, readChoice } from "./choice.ts";
import { checkLoaded, loadWorkspace, nothingToUse } from "./check-workspace.ts";
import type { Loaded } from "./check-workspace.ts";
import { EXIT, flagOf, textOption } from "./context.ts";
import type { Command, Context, Exit, Given } from "./context.ts";
import { notYet, refuseLater } from "./later.ts";
import { documentNamed, templatesFolder, templatesOption } from "./document-choice.ts";
import { tell } from "./tell.ts";
import { readTheme, themeOption } from "./theme.ts";

/** What is made when neither the command line nor svc.yaml says. */
const USUAL: FormatName = "html";
const FORMATS = Object.keys(formatTable).filter((name) => isFormatName(name));
/** What people write after --format, and as the ending of a file. */
const EXTENSIONS = FORMATS.map((name) => formatTable[name].extension);

export const build: Command = {
  description:
    "Makes the handbook or a document of your own, ready to be read, printed and sent. " +
    "The workspace is checked first; while it has errors nothing is written. Files " +
    "that an earlier build made and this one does not are removed; files that svc did " +
    "not make are left alone.",
  arguments: [["[document]", "what to make: handbook (the default), or one of your own"]],
  options: [
    { flags: "-f, --format <list>", help: formatHelp() },
    {
      flags: "-o, --out <place>",
      help: "folder to write to (`out`), or a file: its ending decides the format",
    },
    ...choiceOptions,
    themeOption,
    templatesOption,
    { flags: "--draft", help: "include what is marked as a draft" },
    {
      flags: "--split <what>",
      help: "Markdown as several files: `chapter` makes one for each chapter",
    },
    { flags: "--strict", help: "write nothing while there are warnings, either" },
    { flags: "--check", help: "write nothing; end with exit code 1 when the files on disk differ" },
    { flags: "--dry-run", help: "write nothing; say what would be written" },
    { flags: "--clean", help: "remove first what earlier builds of any document made" },
    { flags: "-l, --language <tag>", help: "language of the document", hidden: true },
  ],
  examples: [
    ["svc build", "makes out/handbook.html"],
    ["svc build handbook -f md,html -o public", "makes both formats in the folder public"],
    ["svc build -o handbook.md", "makes this one file"],
    ["svc build --role front-desk", "makes out/handbook-front-desk.html, for this role"],
  ],
  run: runBuild,
};

/** What was asked for, once it is known to make sense. */
interface Order {
  readonly document: string;
  readonly formats: readonly FormatName[];
  /** Folder as the user knows it, and as the computer does. */
  readonly shown: string;
  readonly folder: string;
  /** Name of the one file to be made. */
  readonly file: string | undefined;
  /** What it is made for. */
  readonly choice: Asked;
}

async function runBuild(context: Context, given: Given): Promise<Exit> {
  if (flagOf(given, "check") && flagOf(given, "dryRun")) {
    throw new UserError("--check and --dry-run contradict each other", "give one of the two");
  }
  const loaded = await loadWorkspace(context, false, templatesFolder(context, given));
  const order = readOrder(context, given, loaded);
  const { diagnostics, model, pictures, documents } = await checkLoaded(loaded);
  if (isTooBad(diagnostics, given)) return await stop(context, loaded, diagnostics);
  if (model === undefined) throw nothingToUse();
  refuseLanguage(textOption(given, "language"), model.settings.language);
  const { assets } = pictures;
  return await make(context, given, loaded, order, { model, documents, assets });
}

/** What the workspace gives to a document. */
interface Material {
  readonly model: Workspace;
  readonly assets: ReadonlyMap<string, Uint8Array>;
  readonly documents: OwnDocuments;
}

async function make(
  context: Context,
  given: Given,
  loaded: Loaded,
  order: Order,
  { model, assets, documents }: Material,
): Promise<Exit> {
  const svc = await import("../svc.ts");
  const { choice } = order;
  const made = await svc.build(model, {
    document: order.document,
    documents,
    formats: order.formats,
    today: context.today,
    fontOf: (file) => context.host.fontFile(file),
    assets,
    draft: flagOf(given, "draft"),
    ...readSplit(given, order),
    ...readTheme(given),
    ...choice.ids,
    ...(choice.name === undefined ? {} : { name: `${order.document}-${choice.name}` }),
  });
  const found = svc.locateFindings(made.findings, loaded.sources);
  if (isTooBad(found, given)) return await stop(context, loaded, found);
  if (found.length > 0) await report(context, loaded, found);
  if (made.isEmpty) {
    context.say(
      "no standard holds for this choice: the book has only what is the same for everyone",
    );
  }
  const plan = context.host.planOutput({
    workspace: loaded.workspace,
    folder: order.folder,
    document: made.name,
    files: order.file === undefined ? made.files : onlyFile(made.files, order.file),
    clean: flagOf(given, "clean"),
    manifest: order.file === undefined,
  });
  return finish(context, given, order, plan);
}

function finish(context: Context, given: Given, order: Order, plan: OutputPlan): Exit {
  const dry = flagOf(given, "check") || flagOf(given, "dryRun");
  if (!dry) context.host.writeOutput(plan);
  context.host.print(outcome(order, plan, verbsFor(given)));
  const differs = plan.changed.length + plan.remove.length > 0;
  return flagOf(given, "check") && differs ? EXIT.findings : EXIT.done;
}

interface Verbs {
  readonly write: string;
  readonly remove: string;
}

function verbsFor(given: Given): Verbs {
  if (flagOf(given, "check")) return { write: "differs", remove: "not made any more" };
  return flagOf(given, "dryRun")
    ? { write: "would be written", remove: "would be removed" }
    : { write: "written", remove: "removed" };
}

/** One line for each file: what became of it. svc's own list of files is not worth a word. */
function outcome(order: Order, plan: OutputPlan, verbs: Verbs): string {
  const changed = new Set(plan.changed);
  const line = (what: string, name: string): string =>
    `${sanitise(`${order.shown}${name}`)}  ${what}\n`;
  return [
    ...plan.write
      .filter((file) => !file.name.startsWith("."))
      .map(({ name }) => line(changed.has(name) ? verbs.write : "unchanged", name)),
    ...plan.remove.map((name) => line(verbs.remove, name)),
  ].join("");
}

/** Findings that are too grave: they are the product of this run, and nothing is written. */
async function stop(
  context: Context,
  loaded: Loaded,
  diagnostics: readonly Diagnostic[],
): Promise<Exit> {
  await report(context, loaded, diagnostics);
  const grave = hasErrors(diagnostics) ? "errors" : "warnings";
  context.say(`nothing was written: repair the ${grave} first`);
  return EXIT.findings;
}

async function report(
  context: Context,
  { files, sources }: Loaded,
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  context.host.print(await tell(context, { diagnostics, files, sources }, "pretty"));
}

function isTooBad(diagnostics: readonly Diagnostic[], given: Given): boolean {
  const isWarned =
    flagOf(given, "strict") && diagnostics.some(({ severity }) => severity === "warn");
  return isWarned || hasErrors(diagnostics);
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === "error");
}

/** Only Markdown is cut; to be asked for it with other formats alone is a mistake. */
function readSplit(given: Given, { formats }: Order): { readonly split?: "chapter" } {
  const word = textOption(given, "split");
  if (word === undefined) return {};
  if (word !== "chapter")
    throw new UserError(`--split cannot cut by "${word}"`, "write --split chapter");
  const cuts = (name: FormatName): boolean => {
    const { splits }: FormatEntry = formatTable[name];
    return splits === true;
  };
  if (!formats.some(cuts))
    throw new UserError(
      "--split cuts Markdown, and no Markdown is made",
      "add it: `svc build -f md --split chapter`",
    );
  return { split: word };
}

const LEADS_OUT = /^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i;

function readOrder(context: Context, given: Given, loaded: Loaded): Order {
  const choice = readChoice(given, loaded.settings.profiles);
  const document = documentNamed(given.words[0], choice.profile, loaded);
  const text = textOption(given, "format")?.split(",");
  const asked = text && [...new Set(text.map(readFormat))];
  const formats = asked ?? usualFormats(choice, loaded);
  return { document, choice, ...readPlace(context, given, loaded, { formats, asked }) };
}

type Place = Pick<Order, "formats" | "shown" | "folder" | "file">;

function readPlace(
  context: Context,
  given: Given,
  loaded: Loaded,
  { formats, asked }: Pick<Order, "formats"> & { readonly asked: Order["formats"] | undefined },
): Place {
  const out = textOption(given, "out");
  if (out === undefined) return { formats, ...usualPlace(context, loaded) };
  if (out.trim() === "")
    throw new UserError("-o names no place", "name a folder or a file: `svc build -o out`");
  const { folder, file } = context.host.outputPath(context.folder, out);
  if (file === undefined) return { formats, shown: `${out.replace(/[\\/]+$/, "")}/`, folder, file };
  const format = readFormat(file.slice(file.lastIndexOf(".") + 1));
  if (asked?.some((one) => one !== format) === true) {
    const words = asked.map((one) => formatTable[one].extension).join(",");
    throw new UserError(
      `-o ${out} asks for ${formatTable[format].extension}, but --format for ${words}`,
      "give one of the two",
    );
  }
  if (flagOf(given, "clean")) {
    throw new UserError(
      `--clean empties a folder, but -o ${out} names a file`,
      "leave --clean away, or name a folder after -o",
    );
  }
  return { formats: [format], shown: out.slice(0, -file.length), folder, file };
}

function usualFormats({ profile }: Asked, { settings }: Loaded): readonly FormatName[] {
  const words = profile === undefined || profile.formats.length === 0 ? settings : profile;
  const known = words.formats.flatMap((word) => formatNamed(word) ?? []);
  return known.length === 0 ? [USUAL] : [...new Set(known)];
}

/** The folder that svc.yaml names. */
function usualPlace(
  { host }: Context,
  { settings, workspace }: Loaded,
): Pick<Order, "shown" | "folder" | "file"> {
  const hint = "name a folder inside the workspace there, such as `out`, or another place with -o";
  if (LEADS_OUT.test(settings.out)) {
    throw new UserError("`out` under `build` in svc.yaml leads out of the workspace", hint);
  }
  if (/^[\s./\\]*$/.test(settings.out)) {
    throw new UserError(
      "`out` under `build` in svc.yaml is the workspace itself, not a folder of its own",
      hint,
    );
  }
  const { folder } = host.outputPath(workspace, `${settings.out}/`);
  return { shown: `${settings.out}/`, folder, file: undefined };
}

function readFormat(text: string): FormatName {
  const word = text.trim().toLowerCase();
  const name = formatNamed(word);
  if (name !== undefined) return name;
  refuseLater("format", word);
  throw new UserError(
    `there is no output format "${text}"`,
    `the formats are ${EXTENSIONS.slice(0, -1).join(", ")} and ${EXTENSIONS.at(-1)}`,
  );
}

/** The format behind an ending or another word for it. */
function formatNamed(word: string): FormatName | undefined {
  return FORMATS.find((name) => {
    const { extension, aliases = [] }: FormatEntry = formatTable[name];
    return extension === word || aliases.includes(word);
  });
}

function isFormatName(word: string): word is FormatName {
  return Object.hasOwn(formatTable, word);
}

function formatHelp(): string {
  const usual = formatTable[USUAL].extension;
  const others = EXTENSIONS.filter((word) => word !== usual);
  return `${usual} (the default), ${others.join(", ")}, or several: ${EXTENSIONS.join(",")}`;
}

/** Takes the workspace's language in any case, and its base: `en` for en-GB. */
function refuseLanguage(tag: string | undefined, language: string): void {
  const asked = tag?.toLowerCase();
  const own = language.toLowerCase();
  if (asked !== undefined && asked !== own && !own.startsWith(`${asked}-`))
    throw notYet(`a document in a language other than ${language}`);
}

/** The one file under the name that the user chose; its pictures stand in a folder beside it. */
function onlyFile(files: readonly OutputFile[], name: string): readonly OutputFile[] {
  const [first, ...beside] = files;
  if (first !== undefined && beside.every((file) => file.name.includes("/")))
    return [{ ...first, name }, ...beside];
  throw new UserError(
    `this document is made of ${files.length} files, so it needs a folder`,
    "name one: `svc build -o out`",
  );
}
