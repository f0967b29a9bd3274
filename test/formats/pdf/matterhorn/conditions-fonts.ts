import type { Checkpoint } from "./condition.ts";
import { absent, human, tested } from "./condition.ts";

/** Checkpoint 31. */
export const aboutFonts: readonly Checkpoint[] = [
  {
    number: "31",
    title: "Fonts",
    conditions: [
      absent("31-001", "A font and its table of codes are of different registries.", "encodings"),
      absent("31-002", "A font and its table of codes are of different orderings.", "encodings"),
      absent("31-003", "A font is older than its table of codes.", "encodings"),
      tested("31-004", "The map from codes to glyphs is neither a table nor the identity."),
      tested("31-005", "There is no map from codes to glyphs."),
      tested("31-006", "The table of codes is neither a known one nor in the file."),
      absent(
        "31-007",
        "A table of codes says of itself another direction of writing.",
        "encodings",
      ),
      absent("31-008", "A table of codes needs one that is unknown.", "encodings"),
      tested("31-009", "A font that is used is not in the file."),
      human(
        "31-010",
        "A font is in the file that may not be passed on in it.",
        "The fonts of svc are under the SIL Open Font License, which allows it; look at those that a workspace brings.",
      ),
      tested("31-011", "A font in the file lacks a glyph that is shown."),
      absent("31-012", "A font has a glyph that its list does not name (Type 1).", "encodings"),
      absent(
        "31-013",
        "The list of a font names a glyph that it does not have (Type 1).",
        "encodings",
      ),
      absent("31-014", "A font has a glyph that its list does not name.", "lists"),
      absent("31-015", "The list of a font names a glyph that it does not have.", "lists"),
      tested("31-016", "The width of a glyph in the file is another one than that in the font."),
      absent("31-017", "A simple font with letters has no table for them.", "encodings"),
      absent("31-018", "A glyph is in no table of a simple font with letters.", "encodings"),
      absent(
        "31-019",
        "A simple font with letters does not say how they are encoded.",
        "encodings",
      ),
      absent("31-020", "Differences from an encoding are said, but not from which.", "encodings"),
      absent(
        "31-021",
        "The encoding is neither that of Macintosh nor that of Windows.",
        "encodings",
      ),
      absent("31-022", "Differences from an encoding have unknown names.", "encodings"),
      absent(
        "31-023",
        "Differences from an encoding are said of a font without a table for Unicode.",
        "encodings",
      ),
      absent("31-024", "A simple font with signs says how they are encoded.", "encodings"),
      absent("31-025", "A simple font with signs has no table for them.", "encodings"),
      absent(
        "31-026",
        "A simple font with signs has several tables, none of them for signs.",
        "encodings",
      ),
      tested("31-027", "A font does not say which characters its glyphs stand for."),
      tested("31-028", "A glyph stands for the character U+0000."),
      tested("31-029", "A glyph stands for U+FEFF or U+FFFE, which are no characters."),
      tested("31-030", "The sign for a missing glyph is shown."),
    ],
  },
];
