import type { Checkpoint } from "./condition.ts";
import { absent, human, tested } from "./condition.ts";

/** Checkpoints 1 to 16: what is on the pages, and how it is tagged. */
export const aboutContent: readonly Checkpoint[] = [
  {
    number: "01",
    title: "Content is tagged",
    conditions: [
      human(
        "01-001",
        "Decoration is tagged as content.",
        "Let a screen reader read a chapter: lines, backgrounds, running heads and page numbers must not be heard.",
      ),
      human(
        "01-002",
        "Content is marked as decoration.",
        "Compare what is heard with what is seen. The program helps: text that is not tagged must be marked as belonging to the page (Pagination), such as its number.",
      ),
      tested("01-003", "Decoration stands inside of marked content."),
      tested("01-004", "Marked content stands inside of decoration."),
      tested(
        "01-005",
        "Something is painted that is neither in the tree of tags nor marked as decoration.",
      ),
      human(
        "01-006",
        "A tag is of another kind than what it holds.",
        "Walk through the tags of one page of each kind: standards, journey, tables, index.",
      ),
      tested("01-007", "The file says of itself that its tags are doubtful."),
    ],
  },
  {
    number: "02",
    title: "Own types of tags",
    conditions: [
      tested("02-001", "A type that is not standard is mapped to none that is."),
      absent("02-002", "A type is mapped to a standard type of another meaning.", "roles"),
      tested("02-003", "Types are mapped in a circle."),
      tested("02-004", "A standard type is mapped to something else."),
    ],
  },
  {
    number: "03",
    title: "Flicker",
    conditions: [
      absent("03-001", "An action makes something flicker.", "actions"),
      absent("03-002", "A film or an animation flickers.", "annotations"),
      absent("03-003", "A script makes something flicker.", "actions"),
    ],
  },
  {
    number: "04",
    title: "Colour and contrast",
    conditions: [
      human(
        "04-001",
        "Colour, contrast or place says something that the tags do not say.",
        "Print a page without colour: levels of standards, states of cells and lines of the map must still be told apart. Contrast of the colours is checked when a theme is read.",
      ),
    ],
  },
  {
    number: "05",
    title: "Sound",
    conditions: [
      absent("05-001", "What a film says cannot be had in another form.", "annotations"),
      absent("05-002", "What is heard cannot be had in another form.", "annotations"),
      absent("05-003", "A script beeps, and nothing is seen.", "actions"),
    ],
  },
  {
    number: "06",
    title: "What the file says of itself",
    conditions: [
      tested("06-001", "There is no XMP packet, or it is not well-formed."),
      tested("06-002", "The packet does not say that the file follows PDF/UA."),
      tested("06-003", "The packet has no title."),
      human(
        "06-004",
        "The title does not tell which document it is.",
        "Read the title of the window: it is the name of the handbook in `svc.yaml`.",
      ),
    ],
  },
  {
    number: "07",
    title: "The title in the window",
    conditions: [
      tested("07-001", "The file does not ask for its title in the window."),
      tested("07-002", "The file asks for its file name in the window."),
    ],
  },
  {
    number: "08",
    title: "Scanned pages",
    conditions: [
      absent("08-001", "Letters were read wrongly from a scan.", "scans"),
      absent("08-002", "Letters that were read from a scan are not tagged.", "scans"),
    ],
  },
  {
    number: "09",
    title: "The right tags",
    conditions: [
      human(
        "09-001",
        "The tags are not in the order of reading.",
        "Let a page with a margin column and one with a table be read: first the margin of a standard, then its words. In a right-to-left book the letters of a line stand in the file from left to right, and screen readers put them in order again: listen with the one that you use.",
      ),
      human(
        "09-002",
        "Tags are nested in a way that makes no sense.",
        "Look for what no rule of the program names, such as a table in a heading.",
      ),
      human(
        "09-003",
        "A tag means something else than what it holds.",
        "Walk through the tags of one page of each kind: standards, journey, tables, index.",
      ),
      tested("09-004", "Tables, rows, groups of rows and cells are nested in a wrong way."),
      tested("09-005", "Lists, entries, labels and bodies are nested in a wrong way."),
      tested("09-006", "Contents and their entries are nested in a wrong way."),
      absent("09-007", "Ruby texts are nested in a wrong way.", "ruby"),
      absent("09-008", "Warichu texts are nested in a wrong way.", "ruby"),
    ],
  },
  {
    number: "10",
    title: "Characters",
    conditions: [
      tested("10-001", "A glyph is shown, and the file does not say which character it is."),
    ],
  },
  {
    number: "11",
    title: "Languages",
    conditions: [
      tested("11-001", "The language of a text on a page is unknown."),
      tested("11-002", "The language of the words in place of a figure is unknown."),
      tested("11-003", "The language of the bookmarks is unknown."),
      tested("11-004", "The language of what a link says is unknown."),
      absent("11-005", "The language of what a field says is unknown.", "forms"),
      tested("11-006", "The language of the title in the packet is unknown."),
      human(
        "11-007",
        "A language is given that is not the right one.",
        "Listen to a passage in another language. The program helps: the letters (Hebrew, Cyrillic or Latin) must be those of the language that is given.",
      ),
    ],
  },
  {
    number: "12",
    title: "Stretched characters",
    conditions: [
      human(
        "12-001",
        "A character that is put together of parts is read as these parts.",
        "Look for large brackets and braces. The pages of svc have none.",
      ),
    ],
  },
  {
    number: "13",
    title: "Pictures",
    conditions: [
      human(
        "13-001",
        "A picture is not tagged as a figure.",
        "Maps, charts, the path on the cover and logos must each be announced as a figure.",
      ),
      human(
        "13-002",
        "A link on a picture does not say both where it leads and what is seen.",
        "Look for links on pictures. The figures of svc have none.",
      ),
      human(
        "13-003",
        "The caption of a picture is not tagged as one.",
        "Look at the titles of figures: they stand above them as paragraphs of their own.",
      ),
      tested("13-004", "A figure has no words in its place."),
      absent(
        "13-005",
        "A figure has a replacement text where words about it would be better.",
        "replacements",
      ),
      human(
        "13-006",
        "Parts of one picture are figures of their own.",
        "A map must be one figure, however many parts it is drawn of.",
      ),
      human(
        "13-007",
        "There is a more accessible form, and it is not used.",
        "Check that what a figure shows is also said as text or in a table: stages, steps and situations of the map have sections of their own.",
      ),
      human(
        "13-008",
        "A picture of text has no replacement text.",
        "Look at the logo: the name of the company must be read out in its place.",
      ),
    ],
  },
  {
    number: "14",
    title: "Headings",
    conditions: [
      human(
        "14-001",
        "A heading is not tagged as one.",
        "Compare the list of headings of the screen reader with the pages.",
      ),
      tested("14-002", "The first heading is not of the first level."),
      tested("14-003", "A level of headings is left out on the way down."),
      absent("14-004", "Levels are counted otherwise than with Arabic numerals.", "roles"),
      human(
        "14-005",
        "A heading of the seventh level is tagged as one of the sixth.",
        "Look for headings below the sixth level, which templates of your own may have. Those of svc end above it.",
      ),
      tested("14-006", "An element holds two headings without a level."),
      tested("14-007", "Headings with and without levels are mixed."),
    ],
  },
  {
    number: "15",
    title: "Tables",
    conditions: [
      human(
        "15-001",
        "The head of a row is not tagged as one.",
        "Move through a table cell by cell: the names of its row and its column must be heard. The program helps: every table has heads.",
      ),
      human(
        "15-002",
        "The head of a column is not tagged as one.",
        "Move through a table cell by cell: the names of its row and its column must be heard. The program helps: every table has heads.",
      ),
      tested("15-003", "A head cell does not say whether it belongs to a row or a column."),
      human(
        "15-004",
        "Something is a table that has no rows and columns.",
        "The facts on the cover and columns side by side must not be tables.",
      ),
      human(
        "15-005",
        "It is not clear which heads a cell has.",
        "Look at the rows of a matrix that name a group. The program helps: all rows have the same number of cells.",
      ),
    ],
  },
  {
    number: "16",
    title: "Lists",
    conditions: [
      human(
        "16-001",
        "A numbered list does not say that it is.",
        "Listen to how a numbered list is announced: as numbered. The program helps: a list whose labels are numbers must say so in its tag.",
      ),
      human(
        "16-002",
        "A numbered list says that it is numbered in an unknown way.",
        "Listen to how a numbered list is announced: as numbered. The program helps: a list whose labels are numbers must say so in its tag.",
      ),
      human(
        "16-003",
        "A list is not tagged as one.",
        "Look at pages with steps, with phrases and with short lines below each other.",
      ),
    ],
  },
];
