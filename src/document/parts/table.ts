import type { Part } from "../template-environment.ts";
import { blueprint } from "./blueprint.ts";
import { contents } from "./contents.ts";
import { coverage } from "./coverage.ts";
import { customerPath, glance } from "./customer-path.ts";
import { locator } from "./locator.ts";

/** Every part that templates can call, one line each. Templates choose, order and name; parts compute. */
export const parts = {
  contents,
  "customer-path": customerPath,
  glance,
  blueprint,
  coverage,
  locator,
} satisfies Readonly<Record<string, Part>>;
