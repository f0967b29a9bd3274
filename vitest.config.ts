import { defineConfig } from "vitest/config";

const browserTests = "test/browser/**/*.test.ts";

export default defineConfig({
  test: {
    reporters: ["default", "./test/support/plain-reporter.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: "node", include: ["test/**/*.test.ts"], exclude: [browserTests] },
      },
      {
        extends: true,
        // A browser is looked for and unpacked only where one of its tests is to run.
        test: {
          name: "browser",
          include: [browserTests],
          globalSetup: "./test/browser/support/global-setup.ts",
        },
      },
    ],
  },
});
