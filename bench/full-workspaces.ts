import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The example from which the words are taken, in the order of how often they are used there. */
const example = join(import.meta.dirname, "../examples/merrowby-hotels");
/** A book of a thousand standards has about so many words that differ, names and numbers among them. */
const VOCABULARY = 9_000;
const PER_STAGE = 25;
const ROLES = 20;

/**
 * Writes a workspace whose standards are as long as those that people write: about 190 words each, with their roles, targets, blocks and
 * reasons; a situation for each ten standards; so many different words as books have, the frequent ones often (Zipf). The same arguments give
 * the same bytes.
 */
export function writeFullWorkspace(folder: string, standards: number): void {
  const text = makeText();
  const stages = Math.ceil(standards / PER_STAGE);
  put(folder, "svc.yaml", settings(text));
  put(folder, "roles.yaml", `roles:\n${each(ROLES, (i) => role(i, text))}`);
  put(folder, "terms.yaml", `terms:\n${each(standards / 10, (i) => term(i, text))}`);
  put(folder, "stages.yaml", `stages:\n${each(stages, (i) => stage(i, text))}`);
  put(folder, "standards.yaml", `standards:\n${each(standards, (i) => standard(i, stages, text))}`);
  const situations = each(standards / 10, (i) => situation(i, stages, text));
  put(folder, "situations.yaml", `situations:\n${situations}`);
}

function each(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join("");
}

function put(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** So many words in a row, the first with a capital; no two are told alike. */
type Text = (words: number) => string;

function makeText(): Text {
  const words = vocabulary();
  const upTo: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= words.length; rank += 1) upTo.push((sum += 1 / (rank + 2)));
  let seed = 1;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const word = (): string => {
    const at = random() * sum;
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? "";
  };
  return (count) => {
    const sentence = Array.from({ length: count }, word).join(" ");
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
}

/** The example's own words, and as many more made of the beginning of one and the end of another. */
function vocabulary(): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of readdirSync(example, { recursive: true, encoding: "utf8" }).toSorted()) {
    if (!path.endsWith(".yaml")) continue;
    const text = readFileSync(join(example, path), "utf8").toLowerCase();
    // Longer than what YAML might read as something else, such as `no`.
    for (const [word] of text.matchAll(/[a-z]{4,}/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const own = [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
  const words = new Set(own);
  for (let i = 0; words.size < VOCABULARY; i += 1) {
    const tails = i * 13 + 5 + Math.floor(i / own.length);
    const [head = "", tail = ""] = [own[(i * 7) % own.length], own[tails % own.length]];
    words.add(head.slice(0, 3 + (i % 3)) + tail.slice(-3 - (i % 4)));
  }
  return [...words];
}

function settings(text: Text): string {
  return `svc: 1
language: en-GB
company: {name: Waterside Houses, currency: GBP}
handbook:
  title: How we look after guests
  version: "1.0"
  status: draft
  purpose: ${text(12)}.
`;
}

function role(i: number, text: Text): string {
  return `  - id: ${roleId(i)}
    title: ${text(2)} ${i + 1}
    competences: [${text(6)}, ${text(7)}]
    authority: [{money: £ ${20 + i * 5} per case}]
`;
}

function term(i: number, text: Text): string {
  return `  - {id: term-${i + 1}, term: ${text(1).toLowerCase()} ${text(1).toLowerCase()} ${i + 1}, definition: ${text(18)}.}
`;
}

function stage(i: number, text: Text): string {
  const steps = each(
    3,
    (n) => `      - {id: step-${n + 1}, title: ${text(3)}, customer: [${text(6)}]}\n`,
  );
  return `  - id: stage-${i + 1}
    title: ${text(2)} ${i + 1}
    order: ${i + 1}
    phase: ${["before", "during", "after"][i % 3]}
    owner: ${roleId(i)}
    goal: ${text(9)}
    steps:
${steps}`;
}

function standard(i: number, stages: number, text: Text): string {
  const stageOf = Math.floor(i / PER_STAGE) % stages;
  const id = `S${String(stageOf + 1).padStart(2, "0")}-${String((i % PER_STAGE) + 1).padStart(2, "0")}`;
  return `  - id: ${id}
    title: ${text(6)}
    kind: ${["timing", "wording", "conduct"][i % 3]}
    level: ${["must", "should", "may", "must"][i % 4]}
    steps: [stage-${stageOf + 1}/step-${(i % 3) + 1}]
    roles: [${roleId(i)}, ${roleId(i + 3)}, ${roleId(i + 7)}]
    owner: ${roleId(i + 1)}
    process: |
      1. ${text(11)}.
      2. ${text(9)}.
      3. ${text(12)}.
    say:
      - ${text(11)}.
      - ${text(14)}?
    behave: [${text(8)}, ${text(7)}]
    never: [${text(6)}, ${text(8)}]
    why: ${text(16)}.
    targets:
      - {measure: ${text(4)}, within: ${1 + (i % 9)} min, from: ${text(4)}, share: ${80 + (i % 20)} %, floor: ${60 + (i % 20)} %, period: month}
    checks:
      - {id: ${id}a, ask: ${text(9)}?, weight: ${1 + (i % 5)}}
    review: {every: 12 months, last: 2026-0${1 + (i % 9)}-15}
`;
}

function situation(i: number, stages: number, text: Text): string {
  const responses = each(
    4,
    (n) => `      - {do: ${text(13)}, role: ${roleId(i + n)}, within: ${5 * (n + 1)} min}\n`,
  );
  return `  - id: sit-${i + 1}
    title: ${text(5)}
    kind: ${["problem", "request", "complaint"][i % 3]}
    trigger: ${text(12)}
    criticality: ${["medium", "low", "high"][i % 3]}
    owner: ${roleId(i)}
    handler: ${roleId(i + 2)}
    steps: [stage-${(i % stages) + 1}/step-${(i % 3) + 1}]
    responses:
${responses}    say: [${text(12)}., ${text(9)}.]
    never: [${text(6)}, ${text(6)}, ${text(5)}]
    closeWhen: ${text(10)}.
`;
}

function roleId(i: number): string {
  return `role-${(i % ROLES) + 1}`;
}
