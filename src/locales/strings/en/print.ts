import type { StringPattern } from "../types.ts";

/** What only a printed book says: at the foot of its pages, in its contents, and where a chapter opens. */
export const print = {
  "print.of": "of {total}",
  "print.page": "page\u00a0{page}",
  "print.continued": "continued",
  "print.inForce": "in force from {date}",
  "print.stages": { one: "{n} stage", other: "{n} stages" },
  "print.standards": { one: "{n} standard", other: "{n} standards" },
  "print.byStage": "Standards by stage.",
  "print.further": {
    one: "{n} more applies in every interaction, page\u00a0{page}.",
    other: "{n} more apply in every interaction, page\u00a0{page}.",
  },
  "print.also": "Also in this chapter",
  "print.appendices": "Appendices",
  "print.signer": "Role",
  "print.signedAs": "Action",
  "print.lead.terms":
    "Words that have a meaning of their own in this book, so that we all mean the same thing by them.",
  "print.lead.general":
    "Who this book is for, what we promise our customers, and who answers for what.",
  "print.lead.principles": "What guides us when no rule fits, most important first.",
  "print.lead.communication":
    "What we do, what we say and what we never do, at every step of the customer journey.",
  "print.lead.appearance":
    "How we and our workplace look: the rules for everybody and for each role.",
  "print.lead.accountability": "What good work earns, and what follows when a standard is broken.",
  "print.lead.control":
    "How we check that the standards are kept, and what we do when they are not.",
  "print.lead.evaluation": "How the results are worked out, and what they say about us.",
} as const satisfies Readonly<Record<string, StringPattern>>;
