import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Context } from "../../src/commands/context.ts";
import { Renewal } from "../../src/commands/renewal.ts";
import type { WatchRequest } from "../../src/host.ts";
import { createHost } from "../../src/host.ts";
import { PreviewSession } from "../../src/preview/session.ts";
import { folderWith } from "../support/folder.ts";
import { minimal } from "../support/run-svc.ts";

const GOOD = minimal["svc.yaml"];
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0H9"/></svg>';

interface Begun {
  readonly folder: string;
  readonly session: PreviewSession;
  /** What was watched each time, and the pictures that were asked for besides. */
  readonly watched: WatchRequest[];
  readonly also: (readonly string[])[];
}

/** A renewal that has begun, on files whose changes only the test tells; `watching` happens whenever they begin to be watched. */
async function begun(
  files: Readonly<Record<string, string>>,
  watching: (folder: string, times: number) => void = () => undefined,
): Promise<Begun> {
  const folder = folderWith(files);
  const watched: WatchRequest[] = [];
  const also: (readonly string[])[] = [];
  const real = createHost();
  const host: Context["host"] = {
    ...real,
    watch: async (request) => {
      watched.push(request);
      watching(folder, watched.length);
      return { also: (more) => also.push(more), close: async () => undefined };
    },
  };
  const say = (): void => undefined;
  const flags = { verbose: false, quiet: false, color: false };
  const context = { host, folder, today: "2026-03-01", ...flags, say };
  const session = new PreviewSession("test");
  const given = { words: [], options: {} };
  await new Renewal(context, given, session, () => undefined).begin();
  return { folder, session, watched, also };
}

const titled = (title: string, more = ""): string => GOOD.replace("How we serve", title) + more;

test("what is saved while everything begins to be watched is shown", async () => {
  const { session } = await begun({ "svc.yaml": GOOD }, (folder) => {
    writeFileSync(join(folder, "svc.yaml"), titled("Saved in between"));
  });
  expect(session.page).toContain("Saved in between");
});

test("what is saved while everything begins to be watched otherwise is shown", async () => {
  const exclude = "exclude: [old/**]\n";
  const { folder, session, watched } = await begun({ "svc.yaml": GOOD }, (where, times) => {
    if (times === 2) writeFileSync(join(where, "svc.yaml"), titled("Saved in between", exclude));
  });
  writeFileSync(join(folder, "svc.yaml"), titled("Saved first", exclude));
  watched[0]?.changed(new Set(["svc.yaml"]));
  await expect.poll(() => session.page).toMatch(/Saved (first|in between)/);
  expect(session.page).toContain("Saved in between");
  expect(watched.map(({ settings }) => settings.exclude)).toEqual([[], ["old/**"]]);
});

test("when it changes once more what is watched, that is watched", async () => {
  const exclude = (glob: string): string => `exclude: [${glob}]\n`;
  const { folder, session, watched } = await begun({ "svc.yaml": GOOD }, (where, times) => {
    if (times === 2) writeFileSync(join(where, "svc.yaml"), titled("Second", exclude("b/**")));
  });
  writeFileSync(join(folder, "svc.yaml"), titled("First", exclude("a/**")));
  watched[0]?.changed(new Set(["svc.yaml"]));
  await expect.poll(() => session.page).toContain("Second");
  expect(watched.map(({ settings }) => settings.exclude)).toEqual([[], ["a/**"], ["b/**"]]);
});

test("the pictures of the book are watched wherever they lie", async () => {
  const svcYaml = `${GOOD}theme: {logo: .look/logo.svg}\nexclude: [old/**]\n`;
  const { also } = await begun({ "svc.yaml": svcYaml, ".look/logo.svg": DRAWING });
  expect(also).toEqual([[".look/logo.svg"]]);
});
