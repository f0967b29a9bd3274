import type { Endings } from "./types.ts";

/** Number and the genitive; nothing of verbs, whose forms would take in half of the language. */
export const english: Endings = {
  paradigms: {
    "": "- s 's s'",
    s: "s es 's ses",
    x: "x xes x's",
    z: "z zes zzes z's",
    ch: "ch ches ch's",
    sh: "sh shes sh's",
    y: "y ies y's",
    ay: "ay ays ay's",
    ey: "ey eys ey's",
    oy: "oy oys oy's",
    o: "o os oes o's",
    f: "f fs ves f's",
    fe: "fe fes ves fe's",
    man: "man men man's men's",
  },
  prefixes: [],
};
