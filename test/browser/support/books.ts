import { join } from "node:path";

import { build, check } from "../../../src/svc.ts";
import { readYaml } from "../../support/examples.ts";
import { root } from "../../support/run-svc.ts";

/** The books whose pages are looked at, by the folder of their workspace. */
export type BookName = keyof typeof folders;

const folders = {
  "merrowby-hotels": "examples/merrowby-hotels",
  ru: "test/handbook/workspaces/ru",
  he: "test/handbook/workspaces/he",
  "every-field": "test/handbook/workspaces/every-field",
} as const;

/**
 * The page that `svc build` makes of a workspace.
 * @throws Error where anything at all was found in it.
 */
export async function pageOf(name: BookName): Promise<string> {
  const { workspace, findings } = check({ sources: readYaml(join(root, folders[name])) });
  if (workspace === undefined || findings.length > 0) throw new Error(JSON.stringify(findings[0]));
  const request = { document: "handbook", formats: ["html"], today: "2026-01-31", draft: true } as const;
  const { files } = await build(workspace, request);
  const [page] = files;
  if (page === undefined || files.length > 1) throw new Error("not one file was made");
  return new TextDecoder().decode(page.bytes);
}
