import type { Part } from "../template-environment.ts";
import { contents } from "./contents.ts";
import { yourPages } from "./your-pages.ts";

/** Every part that templates can call, one line each. Templates choose, order and name; parts compute. */
export const parts = { contents, yourPages } satisfies Readonly<Record<string, Part>>;
