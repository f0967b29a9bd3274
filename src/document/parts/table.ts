import type { Part } from "../template-environment.ts";
import { appearanceMatrix } from "./appearance-matrix.ts";
import { contents } from "./contents.ts";
import { index } from "./index.ts";
import { promiseBacking } from "./promise-backing.ts";
import { raci } from "./raci.ts";
import { schemeMap } from "./scheme-map.ts";
import { situationIndex } from "./situation-index.ts";
import { trainingMatrix } from "./training-matrix.ts";

/** Every part that templates can call, one line each. Templates choose, order and name; parts compute. */
export const parts = {
  contents,
  situationIndex,
  raci,
  appearanceMatrix,
  trainingMatrix,
  promiseBacking,
  schemeMap,
  index,
} satisfies Readonly<Record<string, Part>>;
