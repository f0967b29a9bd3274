import { UserError } from "../failure.ts";
import type { BuildRequest } from "../svc.ts";
import { nearest } from "../suggest.ts";
import type { ProfileSettings } from "../svc/settings.ts";
import { listOption, textOption } from "./context.ts";
import type { Given, OptionSpec } from "./context.ts";

/** Flag → what it chooses. */
const KINDS = {
  role: "roles",
  stage: "stages",
  location: "locations",
  segment: "segments",
} as const;

type Flag = keyof typeof KINDS;
const FLAGS = Object.keys(KINDS) as readonly Flag[];

export const choiceOptions: readonly OptionSpec[] = [
  {
    flags: "--role <ids>",
    help: "only what these roles need, such as porter,host",
    repeatable: true,
  },
  { flags: "--stage <ids>", help: "only these stages of the customer's path", repeatable: true },
  {
    flags: "--location <ids>",
    help: "as it holds in these places, with what differs there",
    repeatable: true,
  },
  { flags: "--segment <ids>", help: "only what concerns these customers", repeatable: true },
  { flags: "--profile <name>", help: "what `build.profiles` in svc.yaml lists under this name" },
];

/** What the document is made for, and under which name. */
export interface Asked {
  readonly profile: ProfileSettings | undefined;
  readonly ids: Pick<BuildRequest, (typeof KINDS)[Flag]>;
  /** A profile that is taken as it stands names the files. */
  readonly name: string | undefined;
}

/**
 * Reads the flags that choose; each that is given takes the place of what the profile says.
 * @throws UserError for a profile that does not exist, and a flag without an id.
 */
export function readChoice(given: Given, profiles: readonly ProfileSettings[]): Asked {
  const word = textOption(given, "profile");
  const profile = word === undefined ? undefined : profileNamed(word, profiles);
  const asked = FLAGS.map((flag) => [KINDS[flag], idsOf(given, flag)] as const);
  const ids = Object.fromEntries(
    asked.map(([kind, list]) => [kind, list.length > 0 ? list : (profile?.[kind] ?? [])]),
  );
  const isAsItStands = asked.every(([, list]) => list.length === 0);
  return { profile, ids, name: isAsItStands ? profile?.id : undefined };
}

function idsOf(given: Given, flag: Flag): readonly string[] {
  const written = listOption(given, flag);
  const ids = written.flatMap((list) => list.split(",")).map((id) => id.trim().normalize("NFC"));
  const named = ids.filter((id) => id !== "");
  if (written.length > 0 && named.length === 0) {
    throw new UserError(
      `--${flag} names nothing`,
      `give one id or several: \`svc list ${KINDS[flag]}\` shows them`,
    );
  }
  return named;
}

function profileNamed(word: string, profiles: readonly ProfileSettings[]): ProfileSettings {
  const [found, second] = profiles.filter(({ id }) => id === word);
  if (second !== undefined) {
    throw new UserError(
      `svc.yaml has several profiles with the id "${word}"`,
      "give each of them an id of its own, under `build`, `profiles`",
    );
  }
  if (found !== undefined) return found;
  const known = profiles.map(({ id }) => id);
  const meant = nearest(word, known);
  const all =
    known.length === 0
      ? "svc.yaml lists none yet: they stand under `build`, `profiles`"
      : `the profiles are ${known.join(", ")}`;
  throw new UserError(
    `there is no profile "${word}" in svc.yaml`,
    meant === undefined ? all : `did you mean ${meant}?`,
  );
}
