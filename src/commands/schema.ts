import { UserError } from "../failure.ts";
import { EXIT, flagOf } from "./context.ts";
import type { Command } from "./context.ts";

const SCHEMA = "schemas/workspace.schema.json";
/** Of the documents in the templates folder, which are no part of the workspace's contents. */
const DOCUMENTS = "schemas/document.schema.json";
const DOCUMENT_FILES = "templates/*/document.yaml";

export const schema: Command = {
  description:
    "Shows how to let your editor help while you write: it completes the fields, " +
    "explains them, and underlines what does not fit. Any editor with a YAML plug-in " +
    "can do it. Nothing is sent anywhere.",
  arguments: [],
  options: [
    { flags: "--path", help: "print only where the file for editors lies" },
    { flags: "--json", help: "print the file itself" },
  ],
  examples: [
    ["svc schema", "shows what to write into the editor's settings"],
    ["svc schema --json > workspace.schema.json", "keeps a copy beside your files"],
  ],
  run: async ({ host }, given) => {
    if (flagOf(given, "path") && flagOf(given, "json")) {
      throw new UserError("--path and --json contradict each other", "give one of the two");
    }
    const file = host.packageFile(SCHEMA);
    if (flagOf(given, "json")) host.print(file.text);
    else if (flagOf(given, "path")) host.print(`${file.path}\n`);
    else host.print(advice(file.path, host.packageFile(DOCUMENTS).path));
    return EXIT.done;
  },
};

function advice(path: string, documents: string): string {
  return `The file for editors is
  ${path}

VS Code with the extension "YAML" (redhat.vscode-yaml): in .vscode/settings.json
  {
    "yaml.schemas": {
      ${JSON.stringify(path)}: ["*.yaml", "*.yml", "!${DOCUMENT_FILES}"],
      ${JSON.stringify(documents)}: "${DOCUMENT_FILES}"
    }
  }

Any editor with a YAML plug-in: as the first line of a file
  # yaml-language-server: $schema=${path}

To share the setting with others, keep a copy in the workspace
  svc schema --json > .vscode/workspace.schema.json
and name that copy instead: "./.vscode/workspace.schema.json"
`;
}
