import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "מתוך {total}",
  "print.page": "עמוד {page}",
  "print.inForce": "בתוקף מיום {date}",
  "print.stages": { one: "שלב אחד", two: "שני שלבים", other: "{n} שלבים" },
  "print.standards": { one: "תקן אחד", two: "שני תקנים", other: "{n} תקנים" },
  "print.byStage": "התקנים לפי שלבים.",
  "print.further": {
    one: "תקן אחד נוסף חל בכל מגע עם לקוחות, עמוד {page}.",
    two: "שני תקנים נוספים חלים בכל מגע עם לקוחות, עמוד {page}.",
    other: "עוד {n} תקנים חלים בכל מגע עם לקוחות, עמוד {page}.",
  },
  "print.also": "עוד בפרק הזה",
  "print.appendices": "נספחים",
};
