import type { StringTable } from "../types.ts";
import type { search as english } from "../en/search.ts";

export const search: StringTable<typeof english> = {
  "search.field": "חיפוש בספר",
  "search.close": "סגירת החיפוש",
  "search.standards": "תקנים",
  "search.situations": "מצבים",
  "search.words": "מילים ועוד",
  "search.pages": "עמודים",
  "search.choose": "בחירה",
  "search.follow": "פתיחה",
  "search.leave": "סגירה",
  "search.more": "הצגת תוצאות נוספות מתוך {n}",
  "search.found": { one: "נמצאה תוצאה אחת", two: "נמצאו שתי תוצאות", other: "נמצאו {n} תוצאות" },
  "search.similar": "אין בספר בדיוק המילים האלה. אלה מילים דומות.",
  "search.none": "לא נמצא דבר.",
  "search.scope":
    "אפשר לחפש מילים מתוך תקנים, מצבים ועמודים, שלמות או לפי תחילתן, וגם מזהים ומספרים.",
  "search.hidden": "לא בעמודים שבחרת",
};
