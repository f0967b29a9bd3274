import type { Part } from "../template-environment.ts";
import { budgets, calendars, departments, gestures, pictures, places } from "./company.ts";
import { consequenceMatrix, consequenceRules } from "./consequences.ts";
import { contents } from "./contents.ts";
import { controlCalendar, controlUses, correctiveActions } from "./controls.ts";
import { checklistScores, criticalChecks, floors, readings } from "./evaluation.ts";
import { bands, payExample } from "./pay.ts";

/** Every part that templates can call, one line each. Templates choose, order and name; parts compute. */
export const parts = {
  contents,
  places,
  calendars,
  departments,
  gestures,
  budgets,
  pictures,
  bands,
  payExample,
  consequenceMatrix,
  consequenceRules,
  controlCalendar,
  controlUses,
  correctiveActions,
  checklistScores,
  criticalChecks,
  floors,
  readings,
} satisfies Readonly<Record<string, Part>>;
