import type { TestProject } from "vitest/node";

import { findChromium } from "./chromium-files.ts";
import type { Chromium } from "./chromium-files.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly chromium: Chromium | null;
  }
}

/** Finds the browser before the first test that needs one. */
export async function setup({ provide }: Pick<TestProject, "provide">): Promise<void> {
  provide("chromium", offered(await findChromium(process.env), process.env));
}

const HELP =
  "Install Chromium or Chrome, or put the path of its program into SVC_CHROMIUM. On Linux with an x64 processor `npm ci` brings one.";

/**
 * The browser as the tests are given it. Without one they are left out, and it is said aloud.
 * @throws Error without one on CI, or where SVC_REQUIRE_BROWSER is set: the run fails before the first test.
 */
export function offered(
  found: Chromium | undefined,
  env: Readonly<NodeJS.ProcessEnv>,
): Chromium | null {
  if (found !== undefined) return found;
  if (isRequired(env)) throw new Error(`There is no browser for the tests. ${HELP}`);
  const line = "!".repeat(79);
  process.stderr.write(`\n${line}\nTHE BROWSER TESTS ARE LEFT OUT. ${HELP}\n${line}\n\n`);
  return null;
}

function isRequired({ CI, SVC_REQUIRE_BROWSER }: Readonly<NodeJS.ProcessEnv>): boolean {
  return [CI, SVC_REQUIRE_BROWSER].some((value) => !["", "0", "false", undefined].includes(value));
}
