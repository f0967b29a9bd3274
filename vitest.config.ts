import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

/** Files that take longest begin first, or at the end one of them keeps one core busy and leaves the others idle. */
const LONGEST = [
  "test/browser/preview.test.ts",
  "test/browser/handbook.test.ts",
  "test/browser/readers.test.ts",
  "test/formats/pdf/layout.test.ts",
  "test/handbook/hostile.test.ts",
  "test/handbook/deletion.test.ts",
  "test/handbook/bytes.test.ts",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      LONGEST.some((file) => moduleId.endsWith(file));
    // No array is sorted here: it is what a sequencer has for that.
    // oxlint-disable-next-line unicorn/no-array-sort
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

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
    sequence: { sequencer: LongestFirst },
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
        },
      },
    ],
  },
});
