import type { Source } from "../source.ts";
import { parse } from "../syntax/parse.ts";

/** The part of `svc.yaml` that must be known before the other files are read. */
export interface Settings {
  /** Globs of what is not read. */
  readonly exclude: readonly string[];
  /** Output folder as svc.yaml names it, without `./` before and `/` behind it: whoever writes there checks that it is one. */
  readonly out: string;
  /** What `build` makes when it is not told. */
  readonly formats: readonly string[];
  /** Folder of the workspace's own templates as svc.yaml names it, without `./`; `""` for the workspace itself, which cannot be one. */
  readonly templates?: string;
  /** Named sets of options for `build`. */
  readonly profiles: readonly ProfileSettings[];
}

/** What `build` makes when a profile is named; of a kind whose list is empty, all. */
export interface ProfileSettings {
  readonly id: string;
  readonly document?: string;
  readonly formats: readonly string[];
  readonly roles: readonly string[];
  readonly stages: readonly string[];
  readonly locations: readonly string[];
  readonly segments: readonly string[];
}

/**
 * Reads the settings leniently: what is not well-formed is left at its default here, and `check` says so later.
 * `source` is nothing when svc.yaml itself could not be read.
 */
export function readSettings(source: Source | undefined): Settings {
  const root = source === undefined ? undefined : parse(source).tree?.value;
  const build = field(root, "build");
  const profiles = field(build, "profiles");
  const templates = folder(field(build, "templates"));
  return {
    exclude: words(root, "exclude"),
    out: path(field(build, "out")) ?? "out",
    formats: words(build, "formats"),
    profiles: Array.isArray(profiles) ? profiles.flatMap(profileOf) : [],
    ...(templates === undefined ? {} : { templates }),
  };
}

function profileOf(value: unknown): readonly ProfileSettings[] {
  const [id, document] = [field(value, "id"), field(value, "document")];
  if (typeof id !== "string") return [];
  return [
    {
      id,
      ...(typeof document === "string" ? { document } : {}),
      formats: words(value, "formats"),
      roles: words(value, "roles"),
      stages: words(value, "stages"),
      locations: words(value, "locations"),
      segments: words(value, "segments"),
    },
  ];
}

function words(value: unknown, key: string): readonly string[] {
  const list = field(value, key);
  return Array.isArray(list) ? list.filter((word) => typeof word === "string") : [];
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** The same for a folder that is compared with the paths of files: `./own//words/.` is `own/words`. */
function folder(value: unknown): string | undefined {
  if (typeof value !== "string" || value.startsWith("/")) return path(value);
  const parts = value.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/");
}

/** A path as people write it: `./out/` is `out`. */
function path(value: unknown): string | undefined {
  return typeof value === "string"
    ? value.replace(/^(\.\/)+/, "").replace(/(?<=[^/])\/+$/, "")
    : undefined;
}
