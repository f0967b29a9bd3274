import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "מתוך {total}",
  "print.page": "עמ׳\u00a0{page}",
  "print.continued": "המשך",
  "print.inForce": "בתוקף מיום {date}",
  "print.stages": { one: "שלב אחד", two: "שני שלבים", other: "{n} שלבים" },
  "print.standards": { one: "תקן אחד", two: "שני תקנים", other: "{n} תקנים" },
  "print.byStage": "התקנים לפי שלבים.",
  "print.further": {
    one: "תקן אחד נוסף חל בכל מגע עם לקוחות, עמ׳\u00a0{page}.",
    two: "שני תקנים נוספים חלים בכל מגע עם לקוחות, עמ׳\u00a0{page}.",
    other: "עוד {n} תקנים חלים בכל מגע עם לקוחות, עמ׳\u00a0{page}.",
  },
  "print.also": "עוד בפרק זה",
  "print.appendices": "נספחים",
  "print.signer": "תפקיד",
  "print.signedAs": "פעולה",
  "print.lead.terms": "מילים שיש להן במדריך זה משמעות מיוחדת, כדי שכולנו נתכוון לאותו דבר.",
  "print.lead.general": "למי מיועד המדריך, מה אנחנו מבטיחים ללקוחות ומי אחראי למה.",
  "print.lead.principles": "מה מנחה אותנו כששום כלל אינו מתאים, לפי סדר החשיבות.",
  "print.lead.communication": "מה עושים, מה אומרים ומה לעולם לא עושים, בכל צעד במסע הלקוח.",
  "print.lead.appearance": "איך נראים אנחנו ומקום העבודה שלנו: הכללים לכולם ולכל תפקיד.",
  "print.lead.accountability": "מה מקבלים על עבודה טובה ומה קורה כשתקן מופר.",
  "print.lead.control": "איך בודקים אם התקנים מתקיימים, ומה עושים בעקבות זאת.",
  "print.lead.evaluation": "איך מחשבים את התוצאות ומה הן אומרות עלינו.",
};
