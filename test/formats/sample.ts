import type { FormatStrings } from "../../src/formats/strings.ts";
import { bookStrings } from "../../src/locales/strings.ts";
import { formatStrings } from "../../src/svc/format-strings.ts";
import {
  card,
  column,
  document,
  emphasis,
  figure,
  inlines,
  items,
  p,
  role,
  row,
  section,
  strong,
  text,
  to,
} from "./build.ts";
import type { Block, ContentsEntry, Document } from "./types.ts";

/** Two invented hotel handbooks with every kind of block and inline, in English and in Hebrew. */

function wordsIn(language: string): FormatStrings {
  const strings = bookStrings(language);
  if (strings === undefined) throw new Error(`no strings in ${language}`);
  return formatStrings(strings);
}

export const englishStrings: FormatStrings = {
  levels: { must: "Must", should: "Should", may: "May", mustNot: "Must not" },
  columns: { process: "How", say: "Say", behave: "Behave", never: "Never" },
  draft: "Draft",
  continued: "continued",
  onPage: "page\u00a0{page}",
  contents: "Contents",
  skipToText: "Skip to the text",
  page: wordsIn("en").page,
  obsolete: "Obsolete",
  print: wordsIn("en").print,
};

export const hebrewStrings: FormatStrings = {
  levels: { must: "חובה", should: "רצוי", may: "רשות", mustNot: "אסור" },
  columns: { process: "איך", say: "מה אומרים", behave: "איך מתנהגים", never: "לעולם לא" },
  draft: "טיוטה",
  continued: "המשך",
  onPage: "עמ׳\u00a0{page}",
  contents: "תוכן העניינים",
  skipToText: "אל הטקסט",
  page: wordsIn("he").page,
  obsolete: "לא בתוקף",
  print: wordsIn("he").print,
};

const entry = (anchor: string, level: number, number: string, title: string): ContentsEntry => ({
  anchor,
  level,
  number,
  title: [text(title)],
});

const englishContents: readonly ContentsEntry[] = [
  entry("chapter-terms", 1, "1", "Terms and definitions"),
  entry("chapter-principles", 1, "3", "Core principles"),
  entry("chapter-standards", 1, "4", "Communication standards"),
  entry("stage-arrival", 2, "4.4", "Arrival"),
  entry("step-welcome", 3, "4.4.1", "Welcome at the desk"),
  entry("situation-queue", 2, "4.9", "Queue at the desk"),
  entry("chapter-control", 1, "7", "Control"),
  entry("appendix-raci", 1, "C", "Who answers for what"),
];

const greet = card(
  "standard-arr-01",
  "ARR-01",
  "must",
  "Greet the arriving guest",
  ["Receptionist", "Front desk"],
  [
    role("target", "within 60 s", " · ", "95 % of arrivals", " · ", "per month"),
    role("targetNote", "From the guest passing the door to the first words. Never below 80 %."),
    {
      type: "columns",
      columns: [
        column("process", [
          items(
            true,
            "Stop the task in hand and stand up.",
            "Make eye contact before you speak.",
            "Greet, then offer help.",
            "On the telephone: smile, nod, end it.",
          ),
        ]),
        column("say", [
          role("phrase", "“Good evening, welcome to the Aldera. How may I help?”"),
          role("phrase", "“Good evening. I will be with you in one minute.”"),
        ]),
        column("behave", [
          items(
            false,
            "Stand facing the guest, hands visible.",
            "Smile first, then speak.",
            "Step out if there is luggage.",
          ),
        ]),
        column("never", [
          items(
            false,
            "Talk on a private telephone.",
            "Call out “Next!”.",
            "Keep typing while you greet.",
          ),
        ]),
      ],
    },
    role(
      "aside",
      strong("Why"),
      " Guests decide in the first minute whether they were expected. ",
      strong("Except"),
      " fire alarm; more than ten guests waiting, see ",
      to("situation-queue", "Queue at the desk"),
      ". ",
      strong("Checked"),
      " by mystery visit.",
    ),
  ],
);

const arrivalCards: readonly Block[] = [
  greet,
  card(
    "standard-arr-02",
    "ARR-02",
    "should",
    "Offer to take the luggage",
    ["Porter, receptionist", "Lobby"],
    [
      role("target", "within 2 min", " · ", "90 % of arrivals", " · ", "per quarter"),
      {
        type: "columns",
        columns: [
          column("say", [role("phrase", "“May I take your bags up while you check in?”")]),
          column("never", [items(false, "Lift a bag before the guest has agreed.")]),
        ],
      },
    ],
  ),
  card(
    "standard-arr-03",
    "ARR-03",
    "mustNot",
    "Say a room number aloud",
    ["Everyone", "All channels"],
    [
      p(
        "Others in the lobby must not learn where a guest sleeps. Write the number on the key sleeve, show it, and point the way.",
      ),
    ],
  ),
  card(
    "standard-arr-04",
    "ARR-04",
    "may",
    "Offer a warm drink while the guest waits",
    ["Receptionist", "Front desk"],
    [
      p("Up to € 6 a guest, without asking anyone. Note it on the booking."),
      { type: "columns", columns: [column("behave", [items(false, "Bring it on a tray.")])] },
    ],
  ),
];

const arrival = section(
  "stage",
  "stage-arrival",
  "Arrival",
  [
    role("lead", "From the front door until the key has turned in the lock."),
    {
      type: "columns",
      columns: [
        column(
          "fact",
          [p("To feel expected, and to reach the room soon.")],
          "What the guest wants",
        ),
        column("fact", [p("The guest passes the front door.")], "Begins"),
        column("fact", [p("The guest is in the room and needs nothing more.")], "Ends"),
        column("fact", [p("Front-office manager")], "Answers for it"),
      ],
    },
    section(
      "step",
      "step-welcome",
      "Welcome at the desk",
      [
        p("Tired and carrying bags, the guest looks for somebody who has noticed."),
        ...arrivalCards,
      ],
      "4.4.1",
    ),
  ],
  "4.4",
);

const principles = section(
  "chapter",
  "chapter-principles",
  "Core principles",
  [
    role(
      "lead",
      "Fourteen principles, in order. When two of them pull apart, the one with the smaller number wins.",
    ),
    card(
      "principle-safety",
      "1",
      undefined,
      "Safety",
      [],
      [
        role("lead", "Nothing we do for a guest is worth an injury."),
        p("A wet floor is dried before the guest is greeted."),
        {
          type: "columns",
          columns: [
            column(
              "plain",
              [p("Stopping the check-in to help a guest who feels faint.")],
              "Looks like",
            ),
            column(
              "plain",
              [p("Propping open a fire door because the luggage is heavy.")],
              "Does not look like",
            ),
          ],
        },
        role("note", "Made real by ALL-01, STY-14, situations 4.9.17 and 4.9.18"),
      ],
    ),
    card(
      "principle-respect",
      "2",
      undefined,
      "Equal respect",
      [],
      [role("lead", "The same welcome for everybody, whatever they pay.")],
    ),
  ],
  "3",
);

const terms = section(
  "chapter",
  "chapter-terms",
  "Terms and definitions",
  [
    p(
      "A word in ",
      emphasis("italics"),
      " is defined here. Codes such as ",
      { type: "code", value: "ARR-01" },
      " never change.",
    ),
    {
      type: "list",
      ordered: false,
      items: [
        {
          children: [
            p(strong("Guest"), " anybody who enters, see ", {
              type: "link",
              address: "https://example.com/guest_list?a=1&b=2",
              children: [text("the list")],
            }),
          ],
        },
        { children: [p(strong("Arrival")), items(false, "with a booking", "without a booking")] },
      ],
    },
    {
      type: "list",
      ordered: true,
      start: 3,
      items: [{ children: [p("Third"), p("with a second paragraph")] }],
    },
    p(
      "In Hebrew we say ",
      text("ברוכים הבאים, Aldera!", "he"),
      ", in French ",
      text("bienvenue", "fr"),
      ".",
    ),
  ],
  "1",
);

const situation = section(
  "situation",
  "situation-queue",
  "Queue at the desk",
  [
    role("lead", "More than five guests wait."),
    {
      type: "callout",
      kind: "quote",
      children: [p("“I can see you, I will be with you in three minutes.”")],
    },
    { type: "callout", kind: "note", children: [p("The duty manager is called first.")] },
    { type: "callout", kind: "draft", children: [p("Open question: who opens the second desk?")] },
    { type: "callout", kind: "never", children: [p("Nobody leaves the desk alone.")] },
    { type: "callout", kind: "example", children: [p("A coach of forty arrives at six.")] },
    { type: "runIn", children: inlines(["What to bring"]) },
    { type: "quote", children: [p("Waiting is part of the stay."), p("From a guest’s letter")] },
    { type: "codeBlock", value: "desk 1: open\n  desk 2: closed\n" },
    { type: "rule" },
    {
      type: "keep",
      children: [
        p("First line", { type: "lineBreak" }, "second line", " ", {
          type: "picture",
          file: "pictures/desk.png",
          alt: "The desk",
        }),
      ],
    },
  ],
  "4.9",
);

const control = section(
  "chapter",
  "chapter-control",
  "Control",
  [
    role("empty", "Not yet defined."),
    {
      type: "form",
      fields: [
        { kind: "line", label: [text("Name")] },
        { kind: "date", label: [text("Date")] },
        { kind: "box", label: [text("I have read the book")] },
        { kind: "lines", label: [text("Remarks")] },
        { kind: "signature", label: [text("Signature")] },
      ],
    },
    figure("figure-path", "The path in *one* picture", "Arrival <1>"),
    { type: "sheet", size: "a6", per: 4, children: [p("Pocket card")] },
    { type: "pageBreak" },
  ],
  "7",
);

const raci = section(
  "appendix",
  "appendix-raci",
  "Who answers for what",
  [
    {
      type: "landscape",
      children: [
        {
          type: "table",
          title: [text("Arrival")],
          rows: [
            row(true, "Item", "Receptionist", "Porter", "Target"),
            {
              cells: [
                { head: true, children: [p("Greet")] },
                { children: [p("A | R")] },
                { children: [items(false, "bags", "door")] },
                { align: "end", children: [p("60 s")] },
              ],
            },
            {
              cells: [
                { head: true, children: [p("Luggage")] },
                { children: [p("C")] },
                { children: [p("R"), p("and A")] },
                { align: "end", children: [p("2 min")] },
              ],
            },
          ],
        },
      ],
    },
  ],
  "C",
);

export const english: Document = document(
  [
    section("cover", "cover-handbook", "Service Standards", [
      role("lead", "How we welcome, serve and see off the guests of Aldera Hotels."),
      {
        type: "columns",
        columns: [
          column("fact", [p("3.0")], "Edition"),
          column("fact", [p("Approved")], "Status"),
          column("fact", [p("1 March 2026")], "In force from"),
          column("fact", [p("AH-SS-001")], "Document"),
        ],
      },
    ]),
    section("contents", "contents-handbook", "Contents", [
      { type: "contents", entries: englishContents },
    ]),
    terms,
    principles,
    section("chapter", "chapter-standards", "Communication standards", [arrival, situation], "4"),
    control,
    raci,
  ],
  { title: "Service Standards" },
);

const hebrewCards: readonly Block[] = [
  card(
    "standard-arr-01",
    "ARR-01",
    "must",
    "לברך את האורח המגיע",
    ["פקיד קבלה", "דלפק הקבלה"],
    [
      role("target", "בתוך 60 שניות", " · ", "95% מההגעות", " · ", "בחודש"),
      role("targetNote", "מרגע שהאורח עובר את הדלת ועד המילים הראשונות של הברכה. לא פחות מ־80%."),
      {
        type: "columns",
        columns: [
          column("process", [
            items(
              true,
              "הפסיקו את המשימה וקומו.",
              "צרו קשר עין לפני שמדברים.",
              "ברכו, ואז הציעו עזרה.",
            ),
          ]),
          column("say", [
            role("phrase", "”ערב טוב, ברוכים הבאים לאלדרה. איך אפשר לעזור?”"),
            role("phrase", text("“Good evening, welcome to the Aldera!”", "en")),
          ]),
          column("behave", [
            items(false, "עמדו מול האורח, ידיים גלויות.", "קודם חיוך, אחר כך מילים."),
          ]),
          column("never", [items(false, "לדבר בטלפון פרטי.", "לקרוא בקול ”הבא בתור!”.")]),
        ],
      },
      role(
        "aside",
        strong("למה"),
        " האורח מחליט בדקה הראשונה אם חיכו לו. ",
        strong("חוץ מ־"),
        "אזעקת אש; יותר מעשרה אורחים, ראו ",
        to("situation-queue", "תור בדלפק"),
        ". טלפון ",
        "+972-3-555-0100",
        ", ",
        "10–15",
        " ",
        emphasis("Aldera"),
        ".",
      ),
    ],
  ),
  card(
    "standard-arr-03",
    "ARR-03",
    "mustNot",
    "לומר מספר חדר בקול",
    ["כל העובדים", "כל הערוצים"],
    [p("אסור שאחרים בלובי ידעו היכן האורח ישן. כתבו את המספר על מעטפת המפתח.")],
  ),
  card(
    "standard-arr-04",
    "ARR-04",
    "may",
    "להציע משקה חם בזמן ההמתנה",
    ["פקיד קבלה", "דלפק הקבלה"],
    [p("עד € 6 לאורח, בלי לבקש אישור.")],
  ),
];

export const hebrew: Document = document(
  [
    section("cover", "cover-handbook", "תקני שירות", [
      role("lead", "איך אנו מקבלים, משרתים ומלווים את אורחי מלונות אלדרה."),
    ]),
    section("contents", "contents-handbook", "תוכן העניינים", [
      {
        type: "contents",
        entries: [
          entry("chapter-standards", 1, "4", "תקני תקשורת"),
          entry("stage-arrival", 2, "4.4", "הגעה"),
          entry("situation-queue", 2, "4.9", "תור בדלפק"),
        ],
      },
    ]),
    section(
      "chapter",
      "chapter-standards",
      "תקני תקשורת",
      [
        section(
          "stage",
          "stage-arrival",
          "הגעה",
          [
            role("lead", "מהרגע שבו האורח עובר את הדלת ועד שהמפתח הסתובב במנעול."),
            {
              type: "columns",
              columns: [
                column("fact", [p("להרגיש שחיכו לו, ולהגיע לחדר מהר.")], "מה האורח רוצה"),
                column("fact", [p("האורח עובר את דלת הכניסה.")], "מתחיל"),
                column("fact", [p("האורח בחדרו ואינו צריך דבר נוסף.")], "מסתיים"),
                column("fact", [p("מנהל הקבלה")], "אחראי"),
              ],
            },
            figure("figure-path", "המסע", "הגעה 10–15", "תמונה: הגעה."),
            section(
              "step",
              "step-welcome",
              "קבלת פנים בדלפק",
              [p("האורח נכנס, לעתים קרובות עייף."), ...hebrewCards],
              "4.4.1",
            ),
          ],
          "4.4",
        ),
        section(
          "situation",
          "situation-queue",
          "תור בדלפק",
          [{ type: "table", rows: [row(true, "תפקיד", "סכום"), row(false, "פקיד קבלה", "€ 6")] }],
          "4.9",
        ),
      ],
      "4",
    ),
  ],
  { title: "תקני שירות", language: "he", direction: "rtl" },
);
