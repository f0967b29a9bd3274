import { UserError } from "../failure.ts";
import type { LocalServer, ServeRequest } from "../host.ts";
import type { PreviewSession } from "../preview/session.ts";
import { choiceOptions } from "./choice.ts";
import { EXIT, textOption } from "./context.ts";
import type { Command, Context, Exit, Given } from "./context.ts";
import { templatesOption } from "./document-choice.ts";
import { Renewal } from "./renewal.ts";
import { themeOption } from "./theme.ts";

const USUAL_PORT = 4173;
const HIGHEST_PORT = 65_535;

export const preview: Command = {
  description:
    "Shows the handbook in your browser while you write: whenever a file is saved, the page " +
    "renews itself, with what is wrong beside the place that it concerns. While there are " +
    "errors, the last good page stays. Only this computer can see it, and nothing is " +
    "written to disk. Ctrl-C ends it, with exit code 0.",
  arguments: [["[document]", "what to show: handbook (the default), or one of your own"]],
  options: [
    {
      flags: "--port <number>",
      help: `where the page stands (${USUAL_PORT}); when it is taken, at the next free one`,
    },
    ...choiceOptions,
    themeOption,
    templatesOption,
    { flags: "--draft", help: "include what is marked as a draft" },
  ],
  examples: [
    ["svc preview", `shows the handbook at http://127.0.0.1:${USUAL_PORT}/`],
    ["svc preview --role front-desk --draft", "shows the pages of one role, with drafts"],
  ],
  run: runPreview,
};

async function runPreview(context: Context, given: Given): Promise<Exit> {
  const port = readPort(given);
  const { PreviewSession: Session } = await import("../preview/session.ts");
  const { host } = context;
  const session = new Session(`${host.today()} ${host.clock()} ${host.elapsed()}`);
  let server: LocalServer | undefined;
  const renewal = new Renewal(context, given, session, () =>
    server?.tell(JSON.stringify(session.data)),
  );
  try {
    const line = await renewal.begin();
    server = await context.host.serve(requestFor(session, port));
    sayWhere(context, port, server.port);
    context.say(line);
    await context.host.untilEnded();
  } finally {
    await Promise.all([renewal.end(), server?.close()]);
  }
  context.say("the preview has ended");
  return EXIT.done;
}

/** Where the page stands cannot be known where it is another port than the one that was asked for: then not even --quiet leaves it out. */
function sayWhere({ host, say, quiet }: Context, asked: number, port: number): void {
  const address = `http://127.0.0.1:${port}/`;
  if (quiet && port !== asked) host.print(`${address}\n`);
  if (asked !== 0 && port !== asked) say(`port ${asked} is taken, so this is the next free one`);
  say(`${address}  (Ctrl-C ends the preview)`);
}

/** Nothing is served but the page, and what happens to it. */
function requestFor(session: PreviewSession, port: number): ServeRequest {
  return {
    port,
    events: "/events",
    now: () => JSON.stringify(session.data),
    answer: (path) =>
      path === "/" ? { type: "text/html; charset=utf-8", body: session.page } : undefined,
  };
}

function readPort(given: Given): number {
  const text = textOption(given, "port") ?? String(USUAL_PORT);
  if (/^\d{1,5}$/.test(text) && Number(text) <= HIGHEST_PORT) return Number(text);
  throw new UserError(
    `--port ${text} is not a port`,
    `write a number up to ${HIGHEST_PORT}: --port 8080`,
  );
}
