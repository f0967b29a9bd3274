import type { StringPattern } from "../types.ts";

/** What only a printed book says: at the foot of its pages, and where a chapter opens. */
export const print = {
  "print.of": "of {total}",
  "print.page": "page {page}",
  "print.inForce": "in force from {date}",
  "print.stages": { one: "{n} stage", other: "{n} stages" },
  "print.standards": { one: "{n} standard", other: "{n} standards" },
  "print.byStage": "Standards by stage.",
  "print.further": {
    one: "{n} more holds in every interaction, page {page}.",
    other: "{n} more hold in every interaction, page {page}.",
  },
  "print.also": "Also in this chapter",
  "print.appendices": "Appendices",
} as const satisfies Readonly<Record<string, StringPattern>>;
