import { join } from "node:path";

// As it is built, like the program of `svc preview`: a browser's tests begin soonest with code that is ready.
import { build, check } from "svc-standards";
import type { ThemeName, Workspace } from "svc-standards";

import { readYaml } from "../../support/examples.ts";
import { root } from "../../support/run-svc.ts";

const folders = {
  "merrowby-hotels": "examples/merrowby-hotels",
  ru: "test/handbook/workspaces/ru",
  he: "test/handbook/workspaces/he",
  "every-field": "test/handbook/workspaces/every-field",
} as const;

/** Throws where anything at all is found in it. */
export function workspaceOf(name: keyof typeof folders): Workspace {
  const { workspace, findings } = check({ sources: readYaml(join(root, folders[name])) });
  if (workspace === undefined || findings.length > 0) throw new Error(JSON.stringify(findings[0]));
  return workspace;
}

/** The page that `svc build handbook` makes of a workspace, in the theme that it names or in another. */
export async function pageOf(workspace: Workspace, theme?: ThemeName): Promise<string> {
  const { files } = await build(workspace, {
    document: "handbook",
    formats: ["html"],
    today: "2026-01-31",
    draft: true,
    ...(theme === undefined ? {} : { theme }),
  });
  return onlyPage(files);
}

/** The one file of a format, as text. */
export function onlyPage(files: readonly { readonly bytes: Uint8Array }[]): string {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new Error("not one file was made");
  return new TextDecoder().decode(file.bytes);
}
