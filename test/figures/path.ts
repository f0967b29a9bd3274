/** Paths of any length in three languages, with long words, and what figures need to draw them. */

import type { Drawing, Words } from "../../src/figures/drawing.ts";
import { loadHyphenation } from "../../src/locales/hyphenation.ts";
import { bookStrings } from "../../src/locales/strings.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import type { Scene, SceneText } from "../../src/scene.ts";
import { check } from "../../src/svc.ts";

export type Language = "en" | "ru" | "he";

const titles: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Choosing",
    "Misunderstandings, and responsibilities",
    "Arrival",
    "Internationalisation of counterproposals",
    "Departure",
  ],
  ru: [
    "Предварительная договорённость об ответственности",
    "Бронирование",
    "Высококвалифицированное обслуживание",
    "Проживание",
    "Послегарантийное сопровождение, без посредников",
  ],
  he: ["בחירת מקום לינה", "הזמנה", "הגעה למלון וקבלת פנים", "שהייה", "עזיבה, תשלום ומשוב"],
};

const hyphenation = new Map(
  await Promise.all(
    (["en", "ru", "he"] as const).map(
      async (language) => [language, await loadHyphenation(language)] as const,
    ),
  ),
);

/** Three steps a stage; every field of a step that a figure draws says something. */
export function pathOf(language: Language, stages: number): Workspace {
  return pathWith(titles[language], language, stages);
}

export function pathWith(
  words: readonly string[],
  language: string,
  stages: number,
  steps = 3,
): Workspace {
  const say = (n: number): string => words[n % words.length] ?? "";
  const step = (i: number, j: number): object => ({
    id: `t${j}`,
    title: say(i + j),
    type: j === 1 ? "waiting" : "contact",
    touchpoint: say(i + j + 1),
    channels: j === 0 ? ["desk"] : ["desk", "web"],
    evidence: [say(j)],
    customer: [say(i + j + 1), say(j)],
    frontstage: [{ do: say(i + 2), role: "host", when: say(j + 3) }],
    backstage: [{ do: say(j), role: "host" }],
    support: [{ do: say(i), role: "other" }],
    feeling: { value: ((i * 7 + j * 3) % 5) - 2, basis: j === 0 ? "assumption" : "research" },
    momentOfTruth: (i + j) % 3 === 0,
    pains: [say(i), say(j + 1)],
    opportunities: [{ idea: say(i + j), owner: "host", status: "open" }],
    next: [{ when: say(j), end: true }],
    owner: j === 2 ? "other" : "host",
  });
  const workspace = {
    svc: 1,
    language,
    company: { name: "X" },
    handbook: { title: "X" },
    roles: [
      { id: "host", title: say(2) },
      { id: "other", title: say(4) },
    ],
    channels: [
      { id: "desk", title: say(1) },
      { id: "web", title: say(3) },
    ],
    stages: Array.from({ length: stages }, (_, i) => ({
      id: `s${i}`,
      title: say(i),
      order: i,
      phase: (["before", "during", "after"] as const)[Math.floor((i * 3) / stages)],
      owner: "host",
      goal: say(i + 1),
      steps: Array.from({ length: steps }, (_each, j) => step(i, j)),
    })),
  };
  const found = check({ sources: [{ path: "svc.yaml", text: JSON.stringify(workspace) }] });
  if (found.workspace === undefined) throw new Error(JSON.stringify(found.findings[0]));
  return found.workspace;
}

/** A drawing that numbers each text it is asked for, and remembers it under that number. */
export function drawingIn(
  language: string,
  direction: Drawing["direction"] = language === "he" ? "rtl" : "ltr",
): Drawing & { readonly texts: ReadonlyMap<number, string> } {
  const strings = bookStrings(language);
  if (strings === undefined) throw new Error(`no words in ${language}`);
  const numbers = new Map<string, number>();
  const texts = new Map<number, string>();
  const textOf = (
    { at }: { readonly at: { readonly pointer: string } },
    field: string,
    value: string,
  ): Words => {
    const key = `${at.pointer}/${field}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    texts.set(number, value);
    return { value, at: number };
  };
  const hyphenate = hyphenation.get(language as Language);
  return { language, direction, hyphenate, word: strings.word, textOf, texts };
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function textsIn({ items }: Scene): readonly SceneText[] {
  return items.filter((item) => item.type === "text");
}

/** Where the letters of a text are: from the tops of the tall ones to the ends of those that hang down. */
export function boxOf({ x, y, width, size, anchor }: SceneText, { direction }: Scene): Box {
  const before = { start: 0, middle: 0.5, end: 1 }[anchor];
  const share = direction === "ltr" ? before : 1 - before;
  const left = x - width * share;
  return { left, right: left + width, top: y - 0.78 * size, bottom: y + 0.24 * size };
}

/** A hundredth of a point is drawn by nobody. */
const NOTHING = 0.011;

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - NOTHING &&
    other.left < one.right - NOTHING &&
    one.top < other.bottom - NOTHING &&
    other.top < one.bottom - NOTHING
  );
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - NOTHING &&
    inner.right <= outer.right + NOTHING &&
    inner.top >= outer.top - NOTHING &&
    inner.bottom <= outer.bottom + NOTHING
  );
}
