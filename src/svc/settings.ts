import type { Source } from "../source.ts";
import { parse } from "../syntax/parse.ts";

/** The part of `svc.yaml` that must be known before the other files are read. */
export interface Settings {
  /** Globs of what is not read. */
  readonly exclude: readonly string[];
  /** Workspace-relative output folder. */
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
    out: folder(field(build, "out")) ?? "out",
    formats: Array.isArray(formats) ? formats.filter((name) => typeof name === "string") : [],
    ...(templates === undefined ? {} : { templates }),
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** A folder below the workspace as people write it: `./out/` is `out`. */
function folder(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const path = value.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
  return path === "" || path === "." ? undefined : path;
}
