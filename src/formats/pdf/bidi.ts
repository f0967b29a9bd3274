import bidiFactory from "bidi-js";
import type { Bidi } from "bidi-js";

/** The bidirectional algorithm (UAX #9). */
// The door: the package is CommonJS whose types are written as if it were not.
export const bidi = (bidiFactory as unknown as () => Bidi)();
