import type { Report } from "./report.ts";

export interface Reporter {
  /** One line for the help of `--format`. */
  readonly summary: string;
  readonly load: () => Promise<(report: Report) => Promise<string>>;
}

/** Every way to tell findings. Their names are the values of `--format` and `--report`. */
export const reporters = {
  pretty: {
    summary: "for people: each finding with its lines",
    load: async () => (await import("./pretty.ts")).reportPretty,
  },
  json: {
    summary: "for programs: schemas/findings.schema.json",
    load: async () => (await import("./json.ts")).reportJson,
  },
} satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
