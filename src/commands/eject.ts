import { UserError } from "../failure.ts";
import { DEFINITION, MARKER, TEMPLATE_ENDING } from "../known-files.ts";
import { documentFolders } from "../generated/document-templates.ts";
import type { CopyPlan } from "../host.ts";
import { sanitise } from "../reporters/sanitise.ts";
import { nearest } from "../suggest.ts";
import type { Settings } from "../svc/settings.ts";
import { readSettings } from "../svc/settings.ts";
import { EXIT, flagOf } from "./context.ts";
import type { Command, Context, Exit, Given } from "./context.ts";
import { columns } from "./look.ts";

/** Where templates go when svc.yaml names no folder. */
const USUAL = "templates";

export const eject: Command = {
  description:
    "Copies the templates of a document into the workspace, so that you can change what " +
    "it says: all of them, or those that you name. svc then takes each template from " +
    "your folder, and from itself those that you do not have. What you have changed " +
    "is kept as it is. Without a name it lists the documents.",
  arguments: [
    ["[document]", "whose templates: handbook"],
    ["[templates...]", "only these, such as letter and cover"],
  ],
  options: [{ flags: "--dry-run", help: "write nothing; say what would be written" }],
  examples: [
    ["svc eject", "lists the documents that svc brings along"],
    ["svc eject handbook letter", "copies one template: templates/handbook/letter.md.hbs"],
    ["svc eject handbook --dry-run", "shows the names of all templates of the handbook"],
  ],
  run: async (context, given) => {
    const [document, ...templates] = given.words;
    return document === undefined
      ? listDocuments(context)
      : copy(context, given, document, templates);
  },
};

type Folders = typeof documentFolders;

function listDocuments({ host, say }: Context): Exit {
  const rows = Object.entries(documentFolders).map(([name, { templates }]) => [
    name,
    `${Object.keys(templates).length} templates`,
  ]);
  host.print(columns(rows));
  say("`svc eject handbook letter` copies one of them, `svc eject handbook` all");
  return EXIT.done;
}

function copy(context: Context, given: Given, word: string, asked: readonly string[]): Exit {
  const { host } = context;
  const document = documentNamed(word);
  const workspace = host.workspaceAbove(context.folder);
  const settings = readSettings(host.readSources(workspace, [MARKER]).sources[0]);
  const into = settings.templates ?? USUAL;
  const files = filesOf(context, document, asked);
  const plan = host.planCopy(workspace, into, files);
  const dry = flagOf(given, "dryRun");
  if (!dry) host.writeOutput(plan, "check the permissions of the folder");
  const lines = files.map(
    ({ name }) => `${sanitise(`${into}/${name}`)}  ${becameOf(plan, name, dry)}\n`,
  );
  host.print(lines.join(""));
  if (!dry) tellWhatNext(context, settings, document);
  return EXIT.done;
}

function becameOf({ changed, kept }: CopyPlan, name: string, dry: boolean): string {
  if (kept.includes(name)) return "kept as it is";
  if (!changed.includes(name)) return "unchanged";
  return dry ? "would be written" : "written";
}

function documentNamed(word: string): keyof Folders {
  if (Object.hasOwn(documentFolders, word)) return word as keyof Folders;
  const names = Object.keys(documentFolders);
  const meant = nearest(word, names);
  throw new UserError(
    `svc brings no document "${word}" along`,
    meant === undefined
      ? `there is ${names.join(", ")}; a document of your own needs no eject: see docs/templates.md`
      : `did you mean ${meant}?`,
  );
}

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files as svc ships them; of all, the one that says what the document is made of comes first. */
function filesOf(
  { host }: Context,
  document: keyof Folders,
  asked: readonly string[],
): readonly NamedFile[] {
  const { templates } = documentFolders[document];
  const definition = (): NamedFile =>
    fileOf(
      `${document}/${DEFINITION}`,
      host.packageFile(`templates/documents/${document}/${DEFINITION}`).text,
    );
  const template = (name: string): NamedFile =>
    fileOf(`${document}/${name}${TEMPLATE_ENDING}`, templates[name]?.text ?? "");
  if (asked.length === 0) return [definition(), ...Object.keys(templates).map(template)];
  const names = [...new Set(asked.map((word) => templateNamed(word, Object.keys(templates))))];
  return names.map((name) => (name === DEFINITION ? definition() : template(name)));
}

function fileOf(name: string, text: string): NamedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** A template by its name or by its file's. */
function templateNamed(word: string, names: readonly string[]): string {
  const name = word.replace(/(?:\.md)?\.hbs$/, "");
  if (word === DEFINITION || names.includes(name)) return word === DEFINITION ? word : name;
  const meant = nearest(name, names);
  throw new UserError(
    `there is no template "${word}"`,
    meant === undefined
      ? "`svc eject handbook --dry-run` shows the names of all"
      : `did you mean ${meant}?`,
  );
}

function tellWhatNext({ say }: Context, { templates }: Settings, document: string): void {
  if (templates === undefined) {
    say(`svc does not use them yet: name their folder in ${MARKER}, under \`build\``);
    say("  build:");
    say(`    templates: ${USUAL}`);
  }
  say(`open one, change a sentence, and run \`svc build ${document}\``);
  say("delete those that you leave as they are: svc then takes its own, and newer ones later");
}
