import type { Checkpoint } from "./condition.ts";
import { absent, human, tested, untestable } from "./condition.ts";

/** Checkpoints 17 to 30: what a file may hold beside text and pictures. */
export const aboutFile: readonly Checkpoint[] = [
  {
    number: "17",
    title: "Formulas",
    conditions: [
      absent("17-001", "A formula is not tagged as one.", "formulas"),
      absent("17-002", "A formula has no words in its place.", "formulas"),
      absent("17-003", "Characters of a formula are unknown.", "formulas"),
    ],
  },
  {
    number: "18",
    title: "Heads and feet of pages",
    conditions: [
      human(
        "18-001",
        "Heads and feet are not marked as parts of the page.",
        "Look at the tags of a page: its head and its foot must be decoration, marked as header and footer. The program helps: text that is not tagged must be marked as belonging to the page (Pagination), such as its number.",
      ),
      human(
        "18-002",
        "Heads and feet do not say which of the two they are.",
        "Look at the tags of a page: its head and its foot must be decoration, marked as header and footer. The program helps: text that is not tagged must be marked as belonging to the page (Pagination), such as its number.",
      ),
    ],
  },
  {
    number: "19",
    title: "Notes and references",
    conditions: [
      absent("19-001", "A footnote is not tagged as one.", "notes"),
      human(
        "19-002",
        "A reference is not tagged as one.",
        "Look at the contents, whose entries are references, and at “see …” in a text, which is a link that says where it leads.",
      ),
      absent("19-003", "A footnote has no id.", "notes"),
      absent("19-004", "Two footnotes have one id.", "notes"),
    ],
  },
  {
    number: "20",
    title: "Layers",
    conditions: [
      absent("20-001", "A set of layers has no name.", "layers"),
      absent("20-002", "The usual set of layers has no name.", "layers"),
      absent("20-003", "Layers change by themselves.", "layers"),
    ],
  },
  {
    number: "21",
    title: "Embedded files",
    conditions: [absent("21-001", "An embedded file has no name.", "files")],
  },
  {
    number: "22",
    title: "Article threads",
    conditions: [
      absent(
        "22-001",
        "A thread leads through the text in another order than that of reading.",
        "threads",
      ),
    ],
  },
  {
    number: "23",
    title: "Signatures",
    conditions: [
      untestable(
        "23-001",
        "Signatures have no rules of their own.",
        "The rules for forms apply, and there are no forms that are filled in on the screen.",
      ),
    ],
  },
  {
    number: "24",
    title: "Forms on paper",
    conditions: [
      human(
        "24-001",
        "A field to fill in by hand is not tagged as one.",
        "Look at the pages with forms: each label must be followed by a field.",
      ),
    ],
  },
  {
    number: "25",
    title: "XFA",
    conditions: [absent("25-001", "The pages are made by an XFA form.", "forms")],
  },
  {
    number: "26",
    title: "Security",
    conditions: [
      absent("26-001", "The file is encrypted without saying what is allowed.", "encryption"),
      absent(
        "26-002",
        "The file is encrypted so that screen readers may not read it.",
        "encryption",
      ),
    ],
  },
  {
    number: "27",
    title: "Navigation",
    conditions: [
      untestable(
        "27-001",
        "Navigation has no rules of its own.",
        "Bookmarks and names of pages are tested all the same.",
      ),
    ],
  },
  {
    number: "28",
    title: "Annotations",
    conditions: [
      human(
        "28-001",
        "An annotation is not in the order of reading.",
        "Go through a page with the Tab key: links must follow the text.",
      ),
      absent("28-002", "An annotation is not tagged as one.", "annotations"),
      absent("28-003", "An annotation is used to change the look of text.", "annotations"),
      tested("28-004", "An annotation says nothing, nor does its tag."),
      absent("28-005", "A field says nothing, nor does its tag.", "forms"),
      absent("28-006", "An annotation is of an unknown kind.", "annotations"),
      absent("28-007", "There is an annotation for trapping.", "annotations"),
      tested(
        "28-008",
        "A page with links does not say in which order the keyboard goes through them.",
      ),
      tested("28-009", "The keyboard goes through links in another order than that of the tags."),
      absent("28-010", "A field is not inside of a form.", "forms"),
      tested("28-011", "A link is not inside of the tag of a link."),
      tested("28-012", "A link does not say in words where it leads."),
      absent("28-013", "A picture that is pressed at places has no other way.", "maps"),
      absent("28-014", "A film does not say of which type it is.", "annotations"),
      absent("28-015", "A film has no words in its place.", "annotations"),
      absent("28-016", "An attached file has no name.", "files"),
      absent("28-017", "A mark for printers is tagged.", "annotations"),
      absent("28-018", "A mark for printers is not decoration.", "annotations"),
    ],
  },
  {
    number: "29",
    title: "Actions",
    conditions: [absent("29-001", "A script wants keys to be pressed in time.", "actions")],
  },
  {
    number: "30",
    title: "Content kept apart",
    conditions: [
      absent("30-001", "Content is taken from another file.", "drawings"),
      absent("30-002", "Tagged content is shown more than once.", "drawings"),
    ],
  },
];
