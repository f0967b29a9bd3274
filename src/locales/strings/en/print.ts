import type { StringPattern } from "../types.ts";

/** What only a printed book says: at the foot of its pages, in its contents, and where a chapter opens. */
export const print = {
  "print.of": "of {total}",
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
  "print.lead.terms":
    "The words this book uses in a meaning of its own, so that we all mean the same.",
  "print.lead.general":
    "Whom this book is for, what we promise our customers, and who answers for what.",
  "print.lead.principles": "What we go by when no rule fits, in the order in which it counts.",
  "print.lead.communication":
    "What we do, say and never do at every step that customers take with us.",
  "print.lead.appearance": "How we and our workplace look, for everybody and for each role.",
  "print.lead.accountability": "What good work earns, and what follows when a standard is broken.",
  "print.lead.control": "How we see whether the standards are kept, and what we do about it.",
  "print.lead.evaluation": "How the results are counted, and what they say about us.",
} as const satisfies Readonly<Record<string, StringPattern>>;
