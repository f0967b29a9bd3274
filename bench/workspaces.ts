import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** How many entities of each collection a workspace has. */
export interface Mix {
  readonly roles: number;
  readonly stages: number;
  readonly standards: number;
  readonly situations: number;
}

type Maker = (i: number, mix: Mix) => string;

/** The share of each collection in a workspace as consultants write them: mostly situations, some standards, few roles and stages. */
export function usualMix(entities: number): Mix {
  const roles = Math.max(1, Math.round(entities * 0.05));
  const stages = Math.max(1, Math.round(entities * 0.05));
  const standards = Math.round(entities * 0.2);
  return { roles, stages, standards, situations: entities - roles - stages - standards };
}

/**
 * Writes a workspace that svc validates without findings, `perFile` entities a file beside `svc.yaml`; the same arguments give the
 * same bytes. An entity is about 26 lines and 600 bytes; all references name something, and most texts are told once.
 */
export function writeWorkspace(folder: string, mix: Mix, perFile: number): void {
  put(folder, "svc.yaml", settings());
  const makers: Record<keyof Mix, Maker> = {
    roles: role,
    stages: stage,
    standards: standard,
    situations: situation,
  };
  for (const [collection, make] of Object.entries(makers) as [keyof Mix, Maker][]) {
    const entities = Array.from({ length: mix[collection] }, (_, i) => make(i, mix));
    for (let at = 0, file = 1; at < entities.length; at += perFile, file += 1) {
      const name = `${collection}/${String(file).padStart(4, "0")}.yaml`;
      put(folder, name, `${collection}:\n${entities.slice(at, at + perFile).join("\n")}`);
    }
  }
}

function put(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function settings(): string {
  return `# A company that nobody has.
svc: 1
language: en-GB
company:
  name: Waterside Houses
  currency: GBP
  prefer: [gladly, I will find out, thank you for telling me]
  avoid: [unfortunately, our policy, calm down]
handbook:
  title: How we look after guests
  version: "1.0"
  status: draft
  purpose: |
    To let a new colleague do the right thing in the first week.
`;
}

function role(i: number): string {
  const superior = i === 0 ? "" : `    reportsTo: ${roleId(Math.floor((i - 1) / 5))}\n`;
  return `  - id: ${roleId(i)}
    title: ${capital(pick(PEOPLE, i))} of the ${pick(PLACES, i, 3)} ${i + 1}
${superior}    deputy: ${roleId(0)}
    frontline: ${i % 3 !== 0}
    zone: ${capital(pick(PLACES, i, 1))}, ${pick(PLACES, i, 4)} and ${pick(PLACES, i, 7)}
    # Agreed with the works council.
    competences:
      - ${sentence(i, 1)}
      - ${sentence(i, 2)}
      - Knows the way to the ${pick(PLACES, i, 5)} by heart
      - ${sentence(i, 3)}
      - Helps a ${pick(GUESTS, i, 2)} without being asked
    authority:
      - money: £ ${20 + (i % 20) * 5} per case
      - money: £ ${400 + (i % 9) * 50} per month
      - discount: ${5 + (i % 4) * 5} %
        when: ${sentence(i, 4)}
      - time: ${10 + (i % 5) * 10} min per case
`;
}

function stage(i: number, { roles }: Mix): string {
  return `  - id: ${stageId(i)}
    title: ${capital(pick(PLACES, i))} ${i + 1}
    order: ${i + 1}
    phase: ${["before", "during", "after"][i % 3]}
    owner: ${roleId(i % roles)}
    goal: ${sentence(i, 11)}
    entry: The ${pick(GUESTS, i)} sees the ${pick(PLACES, i)}
    exit: The ${pick(GUESTS, i)} leaves the ${pick(PLACES, i)}
    steps:
${STEPS.map((step, n) => stageStep(step, i * STEPS.length + n, roles)).join("")}`;
}

function stageStep(id: string, i: number, roles: number): string {
  return `      - id: ${id}
        title: ${capital(id)}s at the ${pick(PLACES, i, 2)}
        touchpoint: ${capital(pick(PLACES, i, 2))}
        customer: [Looks for the ${pick(PLACES, i, 3)}]
        frontstage: [{do: ${sentence(i, 12)}, role: ${roleId(i % roles)}}]
        feeling: ${(i % 5) - 2}
`;
}

function standard(i: number, { roles, stages }: Mix): string {
  const id = `STD-${number(i)}`;
  return `  - id: ${id}
    title: ${sentence(i, 21)}
    kind: ${["timing", "wording", "conduct"][i % 3]}
    steps: [${stepId(i % (stages * STEPS.length))}]
    roles: [${roleId(i % roles)}, ${roleId((i * 7 + 3) % roles)}]
    process: |
      1. ${sentence(i, 22)}.
      2. ${sentence(i, 23)}, and say so.
    say:
      - Good {daypart}, may I show you the **${pick(PLACES, i, 5)}**?
      - ${capital(pick(PROMISES, i))}, in ${1 + (i % 9)} minutes.
    behave:
      - ${sentence(i, 24)}
    never:
      - Leave a ${pick(GUESTS, i, 3)} alone at the ${pick(PLACES, i, 6)}
    why: ${sentence(i, 25)}, because guests notice.
    targets:
      - measure: time to ${pick(PLACES, i, 8)} ${i + 1}
        within: ${["60 s", "2 min", "10 min", "24 h"][i % 4]}
        from: the ${pick(GUESTS, i)} arrives
        share: ${80 + (i % 20)} %
        period: month
    checks:
      - {id: ${id}a, ask: Was the ${pick(GUESTS, i)} helped in time?, weight: ${1 + (i % 5)}}
`;
}

function situation(i: number, { roles, stages }: Mix): string {
  return `  - id: sit-${number(i)}
    title: ${capital(pick(TROUBLES, i))} at the ${pick(PLACES, i, 3)} ${i + 1}
    kind: ${["problem", "request", "complaint"][i % 3]}
    trigger: A ${pick(GUESTS, i)} tells of ${pick(TROUBLES, i)}
    criticality: ${["medium", "low", "high"][i % 3]}
    frequency: ${1 + (i % 30)} per week
    owner: ${roleId(i % roles)}
    handler: ${roleId((i * 3 + 1) % roles)}
    steps: [${stepId(i % (stages * STEPS.length))}]
    responses:
      - do: ${sentence(i, 31)}
        role: ${roleId((i * 3 + 1) % roles)}
        within: ${["30 s", "1 min", "5 min"][i % 3]}
      - do: ${sentence(i, 32)}
        within: ${["10 min", "30 min", "2 h"][i % 3]}
    say:
      - "I am sorry: ${pick(PROMISES, i, 1)}."
      - ${capital(pick(PROMISES, i))}, right here.
    never:
      - Blame the ${pick(PEOPLE, i, 5)}
      - Say "next" to a ${pick(GUESTS, i, 4)}
    closeWhen: The ${pick(GUESTS, i)} says that all is well.
    review:
      every: 12 months
      last: 2026-0${1 + (i % 9)}-15
`;
}

function roleId(i: number): string {
  return `role-${number(i)}`;
}

function stageId(i: number): string {
  return `stage-${number(i)}`;
}

function stepId(i: number): string {
  return `${stageId(Math.floor(i / STEPS.length))}/${STEPS[i % STEPS.length]}`;
}

function number(i: number): string {
  return String(i + 1).padStart(5, "0");
}

function sentence(i: number, salt: number): string {
  return `${pick(DEEDS, i, salt)} the ${pick(THINGS, i, salt + 1)} at the ${pick(PLACES, i, salt + 2)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A word for a number: spread well, and the same on every machine. */
function pick(words: readonly string[], i: number, salt = 0): string {
  const mixed = Math.imul(i + 1, 2_654_435_761) ^ Math.imul(salt + 1, 1_597_334_677);
  const spread = Math.imul(mixed ^ (mixed >>> 15), 2_246_822_507) >>> 0;
  return words[spread % words.length] ?? "";
}

const STEPS = ["look", "ask", "wait"];
const PEOPLE = "host|porter|technician|manager|clerk|cook|driver|cleaner".split("|");
const GUESTS = "guest|family|walker|visitor|caller|child|neighbour".split("|");
const PLACES = (
  "desk|lobby|forecourt|lift|café|terrace|pool|garden|car park|landing stage|breakfast room|bar|" +
  "corridor|room|luggage store|gate"
).split("|");
const THINGS = (
  "key|bill|booking|bag|towel|map|window|chair|parcel|list|lamp|door|message|umbrella|coat|menu|" +
  "ticket|note|heater"
).split("|");
const DEEDS = (
  "Show|Bring|Check|Explain|Fetch|Count|Hold|Write down|Offer|Look for|Put back|Ask for|Hand over|" +
  "Mend|Name|Point to|Clear away"
).split("|");
const TROUBLES = (
  "noise|a late room|a wrong bill|a lost bag|a cold room|a queue|smoke|a broken lamp|" +
  "a missing booking|an ill child|a full car park|a loud party"
).split("|");
const PROMISES = (
  "I will find out|I will bring it myself|we will mend it|you will have it|that is our mistake|" +
  "I will ring you|somebody is on the way|I have time for you"
).split("|");
