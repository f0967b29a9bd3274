import type { Endings } from "./types.ts";

const FIRST = "a am u ā i iem us os ie ai as ām ās o";
const SECOND = "is a im i ī ja u iem us os";

function second(stem: string, soft: string): string {
  const hard = SECOND.split(" ").map((ending) => stem + ending);
  return [...hard, ...["a", "i", "u", "iem", "us", "os"].map((ending) => soft + ending)].join(" ");
}

/** The six declensions of nouns and those of adjectives; before some endings of the second the last consonant changes. */
export const latvian: Endings = {
  paradigms: {
    s: `s ${FIRST} ais ajam ajā ajiem ajos ajām ajās`,
    š: "š a am u ā i iem us os",
    is: SECOND,
    lis: second("l", "ļ"),
    nis: second("n", "ņ"),
    sis: second("s", "š"),
    tis: second("t", "š"),
    dis: second("d", "ž"),
    zis: second("z", "ž"),
    cis: second("c", "č"),
    bis: second("b", "bj"),
    pis: second("p", "pj"),
    mis: second("m", "mj"),
    vis: second("v", "vj"),
    lnis: second("ln", "ļņ"),
    snis: second("sn", "šņ"),
    znis: second("zn", "žņ"),
    slis: second("sl", "šļ"),
    zlis: second("zl", "žļ"),
    llis: second("ll", "ļļ"),
    us: "us um u ū i iem os",
    a: "a as ai u ā ām ās ajai ajām ajās o",
    e: "e es ei i ē u ēm ēs",
    le: "le les lei li lē ļu lēm lēs",
    ne: "ne nes nei ni nē ņu nēm nēs",
    te: "te tes tei ti tē šu tu tēm tēs",
    de: "de des dei di dē žu dēm dēs",
    ce: "ce ces cei ci cē ču cēm cēs",
    ze: "ze zes zei zi zē žu zēm zēs",
    se: "se ses sei si sē šu su sēm sēs",
    be: "be bes bei bi bē bju bēm bēs",
    me: "me mes mei mi mē mju mēm mēs",
    pe: "pe pes pei pi pē pju pēm pēs",
    ve: "ve ves vei vi vē vju vēm vēs",
    lle: "lle lles llei lli llē ļļu llēm llēs",
    sle: "sle sles slei sli slē šļu slēm slēs",
    zle: "zle zles zlei zli zlē žļu zlēm zlēs",
    sne: "sne snes snei sni snē šņu snēm snēs",
    zne: "zne znes znei zni znē žņu znēm znēs",
    ts: "ts ta tam tu tā ti tiem tus tos tij tī tīm tīs šu tai tas tām tās to tais tajam tajā tajiem tajos",
    šanās: "šanās šanos",
    ais: "ais ā ajam o ajā ie ajiem os ajos ai ās ajai ajām ajās",
    ā: "ā ās ajai o ajā ajām ajās ais ajam ie ajiem os ajos",
    i: "i u iem us os",
    as: "as u ām ās",
    es: "es u ēm ēs",
  },
  prefixes: [],
};
