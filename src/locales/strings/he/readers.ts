import type { StringTable } from "../types.ts";
import type { readers as english } from "../en/readers.ts";

export const readers: StringTable<typeof english> = {
  "readers.everyone": "העמודים של כולם",
  "readers.name": "עמודים של מי לקרוא",
  "readers.as": "קריאה בתור",
  "readers.all": "כולם",
  "readers.path": "במסע",
  "readers.wholePath": "כל המסע",
  "readers.more": "עוד {n}",
  "readers.count": {
    one: "{shown} מתוך תקן אחד",
    two: "{shown} מתוך שני תקנים",
    other: "{shown} מתוך {n} תקנים",
  },
  "readers.showAll": "להציג הכול",
  "readers.done": "סיום",
  "readers.for": "מוצג עבור: {names}",
  "readers.printed": {
    one: "כאן מודפסים {shown} מתוך תקן אחד; מה שנוגע רק לאחרים הושמט.",
    two: "כאן מודפסים {shown} מתוך שני תקנים; מה שנוגע רק לאחרים הושמט.",
    other: "כאן מודפסים {shown} מתוך {n} תקנים; מה שנוגע רק לאחרים הושמט.",
  },
  "readers.hiddenStandards": {
    one: "כאן מוסתר תקן אחד {whose}: {which}",
    two: "כאן מוסתרים שני תקנים {whose}: {which}",
    other: "כאן מוסתרים {n} תקנים {whose}: {which}",
  },
  "readers.hiddenSituations": {
    one: "כאן מוסתר מצב אחד {whose}: {which}",
    two: "כאן מוסתרים שני מצבים {whose}: {which}",
    other: "כאן מוסתרים {n} מצבים {whose}: {which}",
  },
  "readers.hiddenParts": {
    one: "כאן מוסתר סעיף אחד {whose}: {which}",
    two: "כאן מוסתרים שני סעיפים {whose}: {which}",
    other: "כאן מוסתרים {n} סעיפים {whose}: {which}",
  },
  "readers.otherRoles": "לתפקידים אחרים",
  "readers.otherStages": "משלבים אחרים",
  "readers.others": "לאחרים",
  "readers.opened": "מוצג כי קישור מוביל לכאן.",
  "readers.openedFor": "למי זה מיועד: {names}",
  "readers.openedAt": "איפה במסע: {names}",
  "readers.unknown": "הכתובת מזכירה משהו שאינו במדריך: {id}",
};
