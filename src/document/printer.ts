import type { Edition } from "../edition/edition.ts";
import type { BookStrings } from "../locales/strings.ts";
import {
  printDate,
  printDeadline,
  printHours,
  printQuantity,
  printSeason,
} from "../quantities/print.ts";
import type { Deadline, Hours, Quantity, Season } from "../quantities/types.ts";
import { fieldOf } from "./slots-values.ts";
import type { Printable, Printer } from "./slots-values.ts";

/** Prints what is no text by its kind, in the document's language. */
export function makePrinter({ language }: Edition, strings: BookStrings): Printer {
  return (value) => {
    const text = textOf(value, language, strings);
    return text === undefined ? undefined : [{ type: "text", value: text }];
  };
}

function textOf(value: Printable, language: string, strings: BookStrings): string | undefined {
  // The door: the kind says which of the model's types it is.
  switch (value.kind) {
    case "quantity":
      return printQuantity(value as Quantity, language);
    case "deadline":
      return printDeadline(value as Deadline, language);
    case "hours":
      return printHours(value as Hours, language);
    case "season":
      return printSeason(value as Season, language);
    case "date":
      return printDate(String(fieldOf(value, "value")), language);
    case "word":
      return strings.pattern(`word.${String(fieldOf(value, "value"))}`);
    default:
      return undefined;
  }
}
