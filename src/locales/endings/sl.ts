import type { Endings } from "./types.ts";

const ADJECTIVE = "i ega emu em im a e o ih imi ima ej";

/** Declensions of nouns in singular, dual and plural, and of adjectives; the vowel that drops out before an ending. */
export const slovenian: Endings = {
  paradigms: {
    "": "- a u om em i e ov ev ih oma ema je jo mi am ami ah ju",
    a: `a e i o - ama am ami ah ${ADJECTIVE}`,
    o: "o a u om i ih - oma ima",
    e: "e a u em i ih - ema eta etu etom eti et etih",
    i: "i - ov ih om em mi ega emu im a e o imi",
    ec: "ec ca cu cem ci ce cev cih cema",
    ek: "ek ka ku kom ki ke kov kih koma",
    er: "er ra ru rom ri re rov rih roma era eru erom eri ere erov erih eroma",
    en: "en na nu nom ni ne nov nih noma no nega nemu nem nim nimi nima",
    el: "el la lu lom li le lov lih loma elja elju eljem elji elje eljev eljih eljema",
    ev: "ev ve vi vjo vam vami vah va vama",
    ka: "ka ke ki ko k ek kama kam kami kah",
    na: "na ne ni no n en nama nam nami nah nega nemu nem nim nih nimi nima",
    va: "va ve vi vo v ev vama vam vami vah",
    ja: "ja je ji jo j ij jama jam jami jah jega jemu jem jim jih jimi",
    lo: "lo la lu lom li lih l el loma lima",
    no: "no na nu nom ni nih n en nega nemu nem nim nimi",
    ost: "ost osti ostjo ostim ostih ostmi ostma",
  },
  prefixes: [],
};
