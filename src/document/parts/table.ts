import type { Part } from "../template-environment.ts";
import { appearanceMatrix } from "./appearance-matrix.ts";
import { authority } from "./authority.ts";
import { blueprint } from "./blueprint.ts";
import { checklist } from "./checklist.ts";
import { calendars, departments, logo, pictures, places } from "./company.ts";
import { consequenceMatrix, consequenceRules } from "./consequences.ts";
import { contents } from "./contents.ts";
import { controlCalendar, controlUses, correctiveActions } from "./controls.ts";
import { coverage } from "./coverage.ts";
import { coverPath, customerPath, glance } from "./customer-path.ts";
import { documentRegister } from "./document-register.ts";
import { editionChanges } from "./edition-changes.ts";
import { checklistScores, criticalChecks, floors, readings } from "./evaluation.ts";
import { index } from "./index.ts";
import { localDifferences } from "./local-differences.ts";
import { locator } from "./locator.ts";
import { bands, payExample } from "./pay.ts";
import { phraseBook } from "./phrase-book.ts";
import { pointer } from "./pointer.ts";
import { practice } from "./practice.ts";
import { promiseBacking } from "./promise-backing.ts";
import { raci } from "./raci.ts";
import { recoveryGrid } from "./recovery-grid.ts";
import { schemeMap } from "./scheme-map.ts";
import { signatureRows } from "./signature-rows.ts";
import { situationIndex } from "./situation-index.ts";
import { sourceUses } from "./source-uses.ts";
import { trainingMatrix } from "./training-matrix.ts";
import { yourPages } from "./your-pages.ts";

/** Every part that templates can call, one line each. Templates choose, order and name; parts compute. */
export const parts = {
  appearanceMatrix,
  authority,
  bands,
  blueprint,
  calendars,
  checklist,
  checklistScores,
  consequenceMatrix,
  consequenceRules,
  contents,
  controlCalendar,
  controlUses,
  correctiveActions,
  coverPath,
  coverage,
  criticalChecks,
  departments,
  documentRegister,
  editionChanges,
  floors,
  glance,
  index,
  localDifferences,
  locator,
  payExample,
  phraseBook,
  logo,
  pictures,
  places,
  pointer,
  practice,
  promiseBacking,
  raci,
  readings,
  recoveryGrid,
  schemeMap,
  signatureRows,
  situationIndex,
  sourceUses,
  trainingMatrix,
  yourPages,
  "customer-path": customerPath,
} satisfies Readonly<Record<string, Part>>;
