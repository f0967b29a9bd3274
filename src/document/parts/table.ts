import type { Part } from "../template-environment.ts";
import { authority } from "./authority.ts";
import { checklist } from "./checklist.ts";
import { calendars, departments, pictures, places } from "./company.ts";
import { consequenceMatrix, consequenceRules } from "./consequences.ts";
import { contents } from "./contents.ts";
import { controlCalendar, controlUses, correctiveActions } from "./controls.ts";
import { documentRegister } from "./document-register.ts";
import { editionChanges } from "./edition-changes.ts";
import { checklistScores, criticalChecks, floors, readings } from "./evaluation.ts";
import { localDifferences } from "./local-differences.ts";
import { bands, payExample } from "./pay.ts";
import { phraseBook } from "./phrase-book.ts";
import { pointer } from "./pointer.ts";
import { recoveryGrid } from "./recovery-grid.ts";
import { signatureRows } from "./signature-rows.ts";
import { sourceUses } from "./source-uses.ts";

/** Every part that templates can call, one line each. Templates choose, order and name; parts compute. */
export const parts = {
  authority,
  bands,
  calendars,
  checklist,
  checklistScores,
  consequenceMatrix,
  consequenceRules,
  contents,
  controlCalendar,
  controlUses,
  correctiveActions,
  criticalChecks,
  departments,
  documentRegister,
  editionChanges,
  floors,
  localDifferences,
  payExample,
  phraseBook,
  pictures,
  places,
  pointer,
  readings,
  recoveryGrid,
  signatureRows,
  sourceUses,
} satisfies Readonly<Record<string, Part>>;
