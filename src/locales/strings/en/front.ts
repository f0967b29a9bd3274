import type { StringPattern } from "../types.ts";

/** The front matter: cover, approval, how to use the book, your pages; and how a chapter opens. */
export const front = {
  "cover.language": "Language",
  "cover.obsolete": "No longer in force",
  "approval.title": "Approval",
  "approval.on": "Approved on {date}",
  "approval.name": "Name",
  "approval.date": "Date",
  "approval.signature": "Signature",
  "history.title": "Revision history",
  "history.until": "In force until",
  "history.latest": "The five latest editions.",
  "use.title": "How to use this book",
  "use.levels": "How binding a standard is",
  "use.level": "Level",
  "use.meaning": "What it means",
  "use.must": "It is done every time. Only the exceptions printed with it release anybody.",
  "use.should": "It is done as a rule. Whoever departs from it has a good reason and can name it.",
  "use.may": "It is allowed without asking, within the limits that are printed with it.",
  "use.mustNot": "It is done by nobody and in no case.",
  "use.blocks": "The four parts of a standard",
  "use.process": "What is done, and in which order.",
  "use.say":
    "Sentences that may be used as they stand. Other words will do if they mean the same; what stands in square brackets is filled in.",
  "use.behave": "What customers see and hear of us: posture, voice, attention.",
  "use.never": "What does harm here, however well it is meant.",
  "use.reading": "How to read it",
  "use.numbers":
    "Numbers show the place of chapters and sections and move when the book grows. The id beside a standard never changes: name it when you ask, report or search.",
  "use.limits":
    "A limit says how soon, how often or how much. The share beside it says in how many cases it must be kept, and the period says when they are counted.",
  "use.moments": "A moment of truth is a step that decides what customers think of us.",
  "use.terms":
    "A word that has a meaning of its own leads to chapter 1, where it is explained, the first time that a section uses it.",
  "use.unlisted": "When nothing here fits",
  "use.principles":
    "No book foresees everything. What it leaves open is decided by the principles, in this order: where two of them collide, the one that stands higher wins.",
  "use.catchAll": "What to do step by step: {situation}",
  "use.ask": "Where to ask",
  "use.askNearest": "Every stage, step and situation names who answers for it. Ask there first.",
  "use.askBook": "For the book as a whole: {role}",
  "pages.title": "Your pages",
  "pages.lead":
    "Chapters 1 to 3 are for everybody, and so is what holds in every interaction. What else concerns you stands under your role.",
  "pages.path": "Stages and steps",
  "pages.standards": "Standards to keep",
  "pages.situations": "Situations",
  "pages.answersFor": "You answer for",
  "pages.more": "See also",
} as const satisfies Readonly<Record<string, StringPattern>>;
