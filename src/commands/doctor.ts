import { UserError } from "../failure.ts";
import { countTotals } from "../reporters/report.ts";
import { sanitise } from "../reporters/sanitise.ts";
import { checkWorkspace } from "./check-workspace.ts";
import { EXIT } from "./context.ts";
import type { Command, Context } from "./context.ts";

type Fact = readonly [name: string, value: string];

export const doctor: Command = {
  description:
    "Says what svc sees: its own version, the workspace, the terminal. Paste it into a " +
    "question when something is odd. It holds no names, no texts of your files and no " +
    "folders outside the workspace.",
  arguments: [],
  options: [],
  examples: [["svc doctor", "prints the report"]],
  run: async (context) => {
    const facts = [...programFacts(context), ...(await workspaceFacts(context))];
    const width = Math.max(...facts.map(([name]) => name.length));
    context.host.print(
      facts.map(([name, value]) => `${name.padEnd(width)}  ${sanitise(value)}\n`).join(""),
    );
    return EXIT.done;
  },
};

function programFacts({ host, color, today }: Context): Fact[] {
  const { runtime } = host;
  return [
    ["svc", host.version],
    ["Node", runtime.node],
    ["system", runtime.platform],
    [
      "terminal",
      runtime.isTerminal
        ? `yes, ${runtime.columns} columns`
        : "no, output goes to a file or program",
    ],
    ["colour", color ? "yes" : "no"],
    ["language", runtime.language === "" ? "not set" : runtime.language],
    ["today", today],
    [
      "cache",
      runtime.cacheWorks ? "in this user's cache folder" : "none: this user has no home folder",
    ],
  ];
}

async function workspaceFacts(context: Context): Promise<Fact[]> {
  try {
    const checked = await checkWorkspace(context, true);
    const { error, warn, info } = countTotals(checked.diagnostics, checked.files.length, 0);
    return [
      ["workspace", "found"],
      ["files", String(checked.files.length)],
      ["findings", `${error} errors, ${warn} warnings, ${info} notes`],
      ["remembered", checked.remembered ? "yes, nothing changed since the last run" : "no"],
      ["output", checked.settings.out],
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [["workspace", error.message]];
  }
}
