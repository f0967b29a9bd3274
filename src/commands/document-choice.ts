import { UserError } from "../failure.ts";
import { nearest } from "../suggest.ts";
import { knownDocuments } from "../svc/document-names.ts";
import type { ProfileSettings } from "../svc/settings.ts";
import type { Loaded } from "./check-workspace.ts";
import { textOption } from "./context.ts";
import type { Context, Given, OptionSpec } from "./context.ts";
import { refuseLater } from "./later.ts";

export const templatesOption: OptionSpec = {
  flags: "--templates <folder>",
  help: "your own templates, in place of the folder that svc.yaml names",
};

/** The templates folder that the command line names, from the workspace on; nothing when it names none. */
export function templatesFolder({ host, folder }: Context, given: Given): string | undefined {
  const named = textOption(given, "templates");
  if (named === undefined) return undefined;
  const workspace = host.workspaceAbove(folder);
  const inside = host.pathInside(workspace, folder, named);
  const fault = host.templatesFault(workspace, inside);
  if (fault === undefined) return inside;
  throw new UserError(
    `--templates ${named} is ${fault === "workspace" ? "the workspace itself" : "a file"}`,
    "name the folder that holds the folders of your documents: --templates templates",
  );
}

/**
 * The document that is asked for: by its name, by the profile, or else the handbook.
 * @throws UserError for a name that does not exist; what a profile or a templates folder has wrong is found by checking.
 */
export function documentNamed(
  word: string | undefined,
  profile: ProfileSettings | undefined,
  { templates }: Loaded,
): string {
  if (word === undefined) return profile?.document ?? "handbook";
  const isUnusable = templates !== undefined && templates.documents === undefined;
  const known = knownDocuments(templates?.documents ?? []);
  if (isUnusable || known.includes(word)) return word;
  const meant = nearest(word, known);
  if (meant === undefined) refuseLater("document", word);
  throw new UserError(
    `there is no document "${word}"`,
    meant === undefined
      ? `there ${known.length === 1 ? "is" : "are"} ${known.join(", ")}; \`svc help eject\` tells how to make your own`
      : `did you mean ${meant}?`,
  );
}
