import type { Endings } from "./types.ts";

const STEM = "- s en ens et ets e es er ers ene enes erne ernes n ns r rs rne rnes";

/** A short vowel doubles the consonant behind it: hotel, hotellet. */
const doubled = Object.fromEntries(
  Array.from("bdfgklmnprst", (letter) => {
    const single = STEM.split(" ").map((ending) => (ending === "-" ? letter : letter + ending));
    const double = "en ens et ets er ers e es erne ernes ene enes"
      .split(" ")
      .map((ending) => letter + letter + ending);
    return [letter, [...single, ...double].join(" ")];
  }),
);

/** Both genders, number, the definite form and the genitive. */
export const danish: Endings = {
  paradigms: {
    ...doubled,
    "": STEM,
    e: "e es en ens et ets er ers erne ernes ene enes",
    el: "el els elen elens elet elets eler elers elerne elernes len lens ler lers lerne lernes let lets le les lene lenes ellet ellets eller ellers ellerne ellernes ellen ellens",
    er: "er ers eren erens eret erets ere eres erne ernes ererne erernes rer rers rerne rernes ret rets",
    um: "um ums et ets er ers erne ernes ummet ummets",
  },
  prefixes: [],
};
