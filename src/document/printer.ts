import type { Edition } from "../edition/edition.ts";
import type { BookStrings } from "../locales/strings.ts";
import { printDeadline, printHours, printQuantity, printScope, printSeason, printTarget } from "../quantities/print.ts";
import type { Inline } from "./blocks.ts";
import type { Printer } from "./slots-values.ts";
