import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "מתוך {total}",
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
  "print.lead.terms": "המילים שיש להן במדריך הזה משמעות משלהן, כדי שכולנו נתכוון לאותו דבר.",
  "print.lead.general": "למי מיועד המדריך, מה אנחנו מבטיחים ללקוחות ומי אחראי למה.",
  "print.lead.principles": "לפי מה פועלים כששום כלל אינו מתאים, לפי סדר החשיבות.",
  "print.lead.communication": "מה עושים, מה אומרים ומה לא עושים לעולם, בכל צעד בדרכו של הלקוח.",
  "print.lead.appearance": "איך נראים אנחנו ומקום העבודה שלנו: לכולם ולכל תפקיד.",
  "print.lead.accountability": "מה מקבלים על עבודה טובה ומה קורה כשמפרים תקן.",
  "print.lead.control": "איך רואים אם התקנים מתקיימים, ומה עושים בעקבות זאת.",
  "print.lead.evaluation": "איך מחשבים את התוצאות ומה הן אומרות עלינו.",
};
