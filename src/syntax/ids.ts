/** What is wrong with an id; with the form that would be right, where that is certain. */
export interface IdFault {
  readonly because: "characters" | "scripts" | "composition";
  readonly fixed?: string;
}

const ID = /^[\p{L}\p{M}\p{N}._-]*[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

/** Alphabets whose letters look alike, or that are not mixed in one word; Japanese mixes three. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Georgian}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
];

/**
 * Ids are letters and digits of any script in NFC, with `.`, `_` and `-` between them, and one script in each word
 * (format, principle 4); so they can be typed, printed, and never mixed up.
 */
export function idFault(id: string): IdFault | undefined {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)) return undefined;
  const normal = id.normalize("NFC");
  if (normal !== id && ID.test(normal)) return { because: "composition", fixed: normal };
  if (!ID.test(id)) return { because: "characters", ...wordsOnly(id) };
  return id.split(/[._-]/).some(isMixed) ? { because: "scripts" } : undefined;
}

function isMixed(word: string): boolean {
  return SCRIPTS.filter((script) => script.test(word)).length > 1;
}

/** The id with dashes for spaces, if that is all it needs. */
function wordsOnly(id: string): { fixed?: string } {
  const fixed = id.trim().replaceAll(/[\s/]+/g, "-");
  return ID.test(fixed) ? { fixed } : {};
}
