import type { Part } from "../template-environment.ts";
import { authority } from "./authority.ts";
import { checklist } from "./checklist.ts";
import { contents } from "./contents.ts";
import { documentRegister } from "./document-register.ts";
import { editionChanges } from "./edition-changes.ts";
import { localDifferences } from "./local-differences.ts";
import { phraseBook } from "./phrase-book.ts";
import { pointer } from "./pointer.ts";
import { recoveryGrid } from "./recovery-grid.ts";
import { signatureRows } from "./signature-rows.ts";
import { sourceUses } from "./source-uses.ts";

/** Every part that templates can call, one line each. Templates choose, order and name; parts compute. */
export const parts = {
  authority,
  checklist,
  contents,
  documentRegister,
  editionChanges,
  localDifferences,
  phraseBook,
  pointer,
  recoveryGrid,
  signatureRows,
  sourceUses,
} satisfies Readonly<Record<string, Part>>;
