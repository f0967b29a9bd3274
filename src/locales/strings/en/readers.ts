import type { StringPattern } from "../types.ts";

/** Reading a page as one role, for one stage. `{names}` are titles as the book has them; `{whose}` is one of the three words below. */
export const readers = {
  "readers.everyone": "Pages for everyone",
  "readers.name": "Whose pages to read",
  "readers.as": "Reading as",
  "readers.all": "Everyone",
  "readers.path": "On the path",
  "readers.wholePath": "All of it",
  "readers.more": "{n} more",
  "readers.count": { one: "{shown} of {n} standard", other: "{shown} of {n} standards" },
  "readers.showAll": "Show all",
  "readers.done": "Done",
  "readers.for": "Shown for: {names}",
  "readers.printed": {
    one: "{shown} of {n} standard is printed here; what is only for others is left out.",
    other: "{shown} of {n} standards are printed here; what is only for others is left out.",
  },
  "readers.hiddenStandards": {
    one: "{n} standard {whose} is hidden here: {which}",
    other: "{n} standards {whose} are hidden here: {which}",
  },
  "readers.hiddenSituations": {
    one: "{n} situation {whose} is hidden here: {which}",
    other: "{n} situations {whose} are hidden here: {which}",
  },
  "readers.hiddenParts": {
    one: "{n} part {whose} is hidden here: {which}",
    other: "{n} parts {whose} are hidden here: {which}",
  },
  "readers.otherRoles": "for other roles",
  "readers.otherStages": "of other stages",
  "readers.others": "for others",
  "readers.opened": "Shown because a link leads here.",
  "readers.openedFor": "Who it is for: {names}",
  "readers.openedAt": "Where on the path: {names}",
  "readers.unknown": "The address names something that is not in this book: {id}",
} as const satisfies Readonly<Record<string, StringPattern>>;
