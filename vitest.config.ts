import { defineConfig } from "vitest/config";

/** What a test leaves behind in its worker could help or harm the next: they reset modules, watch the console, or end processes. */
const alone = [
  "test/commands/**/*.test.ts",
  "test/editor/**/*.test.ts",
  "test/handbook/hostile.test.ts",
  "test/host/**/*.test.ts",
  "test/syntax/hostile.test.ts",
];
const browserTests = "test/browser/**/*.test.ts";
export default defineConfig({
  test: {
    reporters: ["default", "./test/support/plain-reporter.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The usual is one worker fewer than there are cores: on two cores, half of the machine.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        // Their modules are loaded, and compiled by the machine, once for each worker instead of once for each file.
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: [...alone, browserTests],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "alone", include: alone },
      },
      {
        extends: true,
        // A browser is looked for and unpacked only where one of its tests is to run.
        test: {
          name: "browser",
          include: [browserTests],
          globalSetup: "./test/browser/support/global-setup.ts",
          sequence: { groupOrder: 2 },
          isolate: false,
          server: { deps: { external: [/\/dist\/lib\//] } },
          // They wait for pages more than they compute.
          maxWorkers: 4,
        },
      },
    ],
  },
});
