import { expect, it } from "vitest";
import { wantsColor } from "../../src/host/terminal.ts";

it.each([
  ["auto", {}, true, true],
  ["auto", {}, false, false],
  ["auto", { TERM: "dumb" }, true, false],
  ["auto", { NO_COLOR: "1" }, true, false],
  ["auto", { NO_COLOR: "" }, true, true],
  ["auto", { FORCE_COLOR: "1" }, false, true],
  ["auto", { FORCE_COLOR: "0" }, true, false],
  ["auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ["always", { NO_COLOR: "1" }, false, true],
  ["never", { FORCE_COLOR: "1" }, true, false],
] as const)("--color %s with %j and terminal %s: %s", (choice, env, isTerminal, expected) => {
  expect(wantsColor(choice, env, isTerminal)).toBe(expected);
});
