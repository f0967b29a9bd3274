import type { Endings } from "./types.ts";

const ONE = ["ה", "ב", "ל", "כ", "מ", "ש"];
const WITH_THE = ["שה", "מה", "כשה"];
const WITH_THAT = ["שב", "של", "שמ", "כש", "שכ"];
const single = [...ONE, ...WITH_THE, ...WITH_THAT];

/** Number, the construct state and the commonest possessive endings; letters with a final form are compared as plain ones. */
export const hebrew: Endings = {
  paradigms: {
    "": "- ים י ות ת ה ו יו ינו נו ית",
    ה: "ה ת ות ים י תו תה תנו ותיו ותינו",
    ת: "ת ות תו תה תנו ותיו ות",
    ות: "ות ויות ותו ותה ותנו",
    ית: "ית יות יתו יתנו ים י",
    ים: "ים י - יו ינו",
    י: "י ים ית יות יי",
  },
  prefixes: ["ו", ...single, ...single.map((prefix) => `ו${prefix}`)],
};
