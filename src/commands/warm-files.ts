import type { Host, Reading } from "../host.ts";
import type { Source } from "../source.ts";

/** The host of one workspace that is read again and again: a file is read anew only when it may have changed. */
export interface WarmFiles {
  readonly host: Host;
  /** These files may have changed; all of them, when none is named. */
  readonly forget: (paths?: Iterable<string>) => void;
}

interface Known {
  readonly reading: Reading;
  isFresh: boolean;
}

export function warmFiles(host: Host, workspace: string): WarmFiles {
  const known = new Map<string, Known>();
  type Read = Host["readSources"];
  const read = (path: string, anew: Read): Reading => {
    const before = known.get(path);
    if (before?.isFresh === true) return before.reading;
    const reading = anew(workspace, [path]);
    const kept = before !== undefined && isSame(before.reading, reading) ? before.reading : reading;
    known.set(path, { reading: kept, isFresh: true });
    return kept;
  };
  const forget = (paths: Iterable<string> = known.keys()): void => {
    for (const path of paths) {
      const one = known.get(path);
      if (one !== undefined) one.isFresh = false;
    }
  };
  return {
    host: {
      ...host,
      // Should svc.yaml go away for a moment, another workspace around this one is not meant.
      workspaceAbove: () => workspace,
      readSources: (_, files) =>
        joined(files.map((file) => read(file, (...asked) => host.readSources(...asked)))),
      readTemplates: (_, files) =>
        joined(files.map((file) => read(file, (...asked) => host.readTemplates(...asked)))),
    },
    forget,
  };
}

/** The very sources are kept where nothing changed: what was made of them is remembered by them. */
function isSame(before: Reading, now: Reading): boolean {
  const texts = ({ sources, damaged }: Reading): string =>
    [...sources, ...damaged].map(({ text }: Source) => text).join("\0");
  const findings = (reading: Reading): string => JSON.stringify(reading.findings);
  return texts(before) === texts(now) && findings(before) === findings(now);
}

function joined(readings: readonly Reading[]): Reading {
  return {
    sources: readings.flatMap(({ sources }) => sources),
    damaged: readings.flatMap(({ damaged }) => damaged),
    findings: readings.flatMap(({ findings }) => findings),
  };
}
