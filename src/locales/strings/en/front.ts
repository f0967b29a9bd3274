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
  "history.latest": "The five most recent editions.",
  "use.title": "How to use this book",
  "use.levels": "How binding a standard is",
  "use.level": "Level",
  "use.meaning": "What it means",
  "use.must": "It is done every time. The only exceptions are those printed with it.",
  "use.should":
    "It is done as a rule. Anyone who departs from it has a good reason and can say what it is.",
  "use.may": "It is allowed without asking, within the limits that are printed with it.",
  "use.mustNot": "Nobody does it, in any circumstances.",
  "use.blocks": "The four parts of a standard",
  "use.process": "What is done, and in what order.",
  "use.say":
    "Sentences you may use as they stand. Other words will do if they mean the same; replace what is in square brackets.",
  "use.behave": "What customers see and hear of us: posture, voice, attention.",
  "use.never": "What does harm here, however well meant.",
  "use.reading": "How to read it",
  "use.numbers":
    "Chapter and section numbers may change from one edition to the next. The code beside a standard never changes: quote it when you ask, report or search.",
  "use.limits":
    "A limit says how soon, how often or how much. The share beside it says in how many cases it must be met, and the period says over what time they are counted.",
  "use.moments": "A moment of truth is a step that decides what customers think of us.",
  "use.terms":
    "A word with a meaning of its own is linked to chapter 1, where it is explained, the first time a section uses it.",
  "use.unlisted": "When nothing here fits",
  "use.principles":
    "No book foresees everything. What it leaves open is decided by the principles, in this order: where two of them pull apart, the higher one wins.",
  "use.catchAll": "What to do step by step: {situation}",
  "use.ask": "Where to ask",
  "use.askNearest": "Every stage, step and situation names who answers for it. Ask there first.",
  "use.askBook": "For the book as a whole: {role}",
  "pages.title": "Your pages",
  "pages.lead":
    "Chapters 1 to 3 are for everybody, and so are the standards for every interaction. Whatever else concerns you is listed under your role.",
  "pages.path": "Stages and steps",
  "pages.standards": "Standards to keep",
  "pages.situations": "Situations",
  "pages.answersFor": "You answer for",
  "pages.more": "See also",
} as const satisfies Readonly<Record<string, StringPattern>>;
