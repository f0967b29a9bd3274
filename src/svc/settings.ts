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
  /** Workspace-relative folder of the workspace's own templates. */
  readonly templates?: string;
}

/**
 * Reads the settings leniently: what is not well-formed is left at its default here, and `check` says so later.
 * `source` is nothing when svc.yaml itself could not be read.
 */
export function readSettings(source: Source | undefined): Settings {
  const root = source === undefined ? undefined : parse(source).tree?.value;
  const build = field(root, "build");
  const exclude = field(root, "exclude");
  const formats = field(build, "formats");
  const templates = folder(field(build, "templates"));
  return {
    exclude: Array.isArray(exclude) ? exclude.filter((glob) => typeof glob === "string") : [],
    out: path(field(build, "out")) ?? "out",
    formats: Array.isArray(formats) ? formats.filter((name) => typeof name === "string") : [],
    ...(templates === undefined ? {} : { templates }),
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** A folder below the workspace; nothing for the workspace itself. */
function folder(value: unknown): string | undefined {
  const name = path(value);
  return name === "" || name === "." ? undefined : name;
}

/** A path as people write it: `./out/` is `out`. */
function path(value: unknown): string | undefined {
  return typeof value === "string"
    ? value.replace(/^(\.\/)+/, "").replace(/(?<=[^/])\/+$/, "")
    : undefined;
}
