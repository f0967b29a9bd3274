/** The registers and forms at the end of the book, each on a workspace that has just what it needs, as Markdown shows it. */

import { describe, expect, test } from "vitest";

import type { Block, Document, TableRow } from "../../../src/document/blocks.ts";
import { mapInlines, withoutDeadLinks } from "../../support/inlines.ts";
import { makeDocument } from "../../../src/document/make-document.ts";
import { walkBlocks } from "../../../src/document/walk.ts";
import { makeEdition } from "../../../src/edition/edition.ts";
import { html } from "../../../src/formats/html/page.ts";
import { markdown } from "../../../src/formats/markdown.ts";
import { documentFolders } from "../../../src/generated/document-templates.ts";
import { bookStrings } from "../../../src/locales/strings.ts";
import { check } from "../../../src/svc.ts";
import { englishStrings } from "../../formats/sample.ts";
import { readExample } from "../../support/examples.ts";

const HEAD = `
svc: 1
language: en
company: {name: Ferry}
handbook: {title: Ferry book, version: "2"}
`;

const ROLES = `
roles:
  - {id: master, title: Master, authority: [{money: € 900 per case}]}
  - {id: purser, title: Purser, reportsTo: master}
  - {id: mate, title: Mate, reportsTo: purser, authority: [{money: € 20 per case}, {money: € 200 per month}, {gesture: soup, time: 5 min per case, when: It is cold}]}
locations: [{id: north, title: North pier, tier: big}, {id: south, title: South pier}]
tiers: [{id: big, title: Big pier}]
channels: [{id: bridge, title: Bridge}, {id: phone, title: Telephone}]
stages:
  - {id: sail, title: Sailing, phase: during, owner: mate, steps: [{id: deck, title: On deck}, {id: bow, title: At the bow}]}
`;

const GESTURES = `
gestures:
  - {id: soup, title: A soup, grantedBy: [mate]}
  - {id: trip, title: A free trip, grantedBy: [purser, mate]}
`;

function documentOf(text: string, today = "2026-01-31"): Document {
  const { workspace, findings } = check({ sources: [{ path: "svc.yaml", text }] });
  if (workspace === undefined) throw new Error(JSON.stringify(findings));
  const edition = makeEdition(workspace, { today, draft: true });
  const strings = bookStrings("en");
  if (strings === undefined) throw new Error("no strings");
  const made = makeDocument("handbook", { folder: documentFolders.handbook, edition, strings });
  if (made.document === undefined) throw new Error(JSON.stringify(made.findings));
  return made.document;
}

/** The appendix with this anchor as Markdown, without the anchors of its headings; nothing where the book has none. */
function appendix(id: string, text: string, today?: string): string {
  const document = documentOf(text, today);
  const blocks = document.blocks.filter((block) => isAppendix(block, id));
  if (blocks.length === 0) return "";
  const [file] = markdown({ ...document, blocks }, englishStrings);
  return new TextDecoder()
    .decode(file?.bytes)
    .replaceAll(/ <a id="[^"]*"><\/a>$/gm, "")
    .replaceAll("\u00a0", " ");
}

function isAppendix(block: Block, id: string): boolean {
  return block.type === "section" && block.kind === "appendix" && block.id === id;
}

/** The rows of its tables, without the addresses of links. */
function rowsOf(text: string): readonly string[] {
  return text
    .replaceAll(/[\u00a0\u2003]/g, " ")
    .replaceAll(/\[([^\]]+)\]\(#[^)]*\)/g, "$1")
    .split("\n")
    .filter((line) => line.startsWith("|"));
}

test("a book without data has the acknowledgement sheet and no other register", () => {
  const { blocks } = documentOf(HEAD);
  const found = blocks.flatMap((block) =>
    block.type === "section" && block.kind === "appendix" ? [block.id] : [],
  );
  expect(found).toEqual(["appendix-acknowledgement"]);
});

function rowsIn(document: Document, id: string, index: number): readonly TableRow[] {
  const tables: (readonly TableRow[])[] = [];
  walkBlocks(
    document.blocks.filter((block) => isAppendix(block, id)),
    (block) => {
      if (block.type === "table") tables.push(block.rows);
    },
  );
  return tables[index] ?? [];
}

describe("authority", () => {
  const text = appendix("appendix-authority", HEAD + ROLES + GESTURES);

  test("stands from the front line upwards, by case, by period and by gesture", () => {
    expect(rowsOf(text).slice(2, 5)).toEqual([
      "| **Mate** | €20 per case | €200 per month | A free trip<br>A soup: working time: 5 min per case (It is cold) | Master |",
      "| **Purser** |  |  | A free trip | Master |",
      "| **Master** | €900 per case |  |  |  |",
    ]);
  });

  test("has sentences of limits with the gestures, and amounts at the edge of their columns", () => {
    const discount = "authority: [{money: € 20 per case}, {discount: 10 %, when: It is cold}, ";
    const document = documentOf(
      HEAD + ROLES.replace("authority: [{money: € 20 per case}, ", discount) + GESTURES,
    );
    const [, mate] = rowsIn(document, "appendix-authority", 0);
    const sides = mate?.cells.map(({ align = "start" }) => align);
    expect(sides).toEqual(["start", "end", "end", "start", "start"]);
    const said = mate?.cells.map((cell) => JSON.stringify(cell).includes("10\u00a0%"));
    expect(said).toEqual([false, false, false, true, false]);
  });

  test("says what to do above the limit", () => {
    expect(text).toContain("Above it, promise nothing");
  });

  test("is told once: the chapter keeps the grid and leads there", () => {
    const [file] = markdown(documentOf(HEAD + ROLES + GESTURES), englishStrings);
    const whole = new TextDecoder().decode(file?.bytes);
    expect(whole.match(/What each role may decide on its own/g)).toHaveLength(1);
    expect(whole).toContain("Look it up in: [Authority and recovery](#appendix-authority)");
  });
});

test("the recovery grid has severity by fault, without rows and columns that have no case", () => {
  const document = documentOf(`${HEAD}
recoveryGrid:
  - {id: a, severity: light, fault: ours, approach: Put it right.}
  - {id: b, severity: severe, fault: ours, approach: Call the master.}
`);
  const [file] = markdown(document, englishStrings);
  expect(rowsOf(new TextDecoder().decode(file?.bytes))).toEqual(
    expect.arrayContaining([
      "|  | Our fault |",
      "| **Light case** | Put it right. |",
      "| **Severe case** | Call the master. |",
    ]),
  );
});

describe("the phrase book", () => {
  const text = appendix(
    "appendix-phrases",
    `${HEAD.replace("{name: Ferry}", "{name: Ferry, avoid: [policy]}")}${ROLES}
standards:
  - {id: A-1, title: Greet, steps: [sail/deck], say: [{text: "Ahoy from {company}", channels: [phone]}, {text: Welcome, when: It rains}]}
  - {id: A-2, title: Push, level: mustNot, everyInteraction: true, kind: wording, process: Wait., say: [After you], never: [Say "move"]}
  - {id: A-3, title: Run, level: mustNot, kind: conduct, steps: [sail/deck]}
  - {id: A-4, title: Promise calm seas, level: mustNot, kind: wording, steps: [sail/deck]}
situations:
  - {id: storm, title: A storm, trigger: Wind, owner: mate, responses: [{do: Calm them, say: [Hold on]}], say: [Welcome], never: [Say "we sink"]}
answers: [{id: dogs, question: May dogs come?, answer: Yes., steps: [sail/bow]}]
`,
  );

  test("goes by stage and situation, all channels before one", () => {
    expect(text.match(/^### .*$/gm)).toEqual([
      "### In every interaction",
      "### [Sailing](#stage-sail)",
      "### [A storm](#situation-storm)",
      "### Answers to common questions",
      "### Words to use with customers",
      "### What we never say or do",
    ]);
    expect(text.indexOf("“Welcome”")).toBeLessThan(text.indexOf("“Ahoy from Ferry”"));
  });

  test("tells a phrase that occurs twice once, with both places", () => {
    expect(text.match(/“Welcome”/g)).toHaveLength(1);
    expect(text).toContain(
      "| “Welcome” | It rains | [Greet](#standard-A-1)<br>[A storm](#situation-storm) |",
    );
  });

  test("leaves out columns without content, and says that a prohibition is one", () => {
    expect(text).toContain("| What to say |\n| --- |\n| “Hold on” |");
    expect(text).toContain("| “After you” | [Push](#standard-A-2) (must not) |");
  });

  test("has what is never said", () => {
    expect(text).toContain('| • Say "we sink" | [A storm](#situation-storm) |');
    expect(text).toContain('| • [Push](#standard-A-2)<br>• Say "move" | In every interaction |');
    expect(text).toContain("- policy");
  });

  test("of the prohibitions has those about words, under the title that says what is forbidden", () => {
    expect(text).toContain("| • [Promise calm seas](#standard-A-4) | [Sailing](#stage-sail) |");
    expect(text).not.toContain("[Run]");
  });
});

test("the channel directory has channels with their limits, and the places that serve", () => {
  const text = appendix(
    "appendix-channels",
    `${HEAD}
roles: [{id: mate, title: Mate}]
locations: [{id: land, title: Land, kind: country}, {id: north, title: North pier, parent: land, hours: [daily 08:00–20:00], languages: [fr], head: mate}]
channels:
  - {id: phone, title: Telephone, owner: mate, hours: 24/7, contact: [{kind: phone, value: "0100", note: free}], targets: [{measure: answer, within: 20 s}]}
  - {id: fax, title: Fax, open: false, owner: mate}
`,
  );
  expect(rowsOf(text)).toEqual(
    expect.arrayContaining([
      "| **Telephone** | • 0100 (free) | around the clock | • answer: within 20 s | Mate |",
      "| **Fax** | We do not offer this channel. |  |  | Mate |",
      "| **North pier**<br>Land | daily 08:00–20:00<br>French | Mate |",
    ]),
  );
  expect(text).not.toContain("**Land**");
});

describe("a checklist", () => {
  const standards = `
standards:
  - id: A-1
    title: Greet
    steps: [sail/deck]
    checks:
      - {id: A-1a, ask: Did somebody greet?, weight: 7}
      - {id: A-1b, ask: Was the gate shown?, mayNotApply: true}
      - {id: A-1c, ask: How warm was it?, scale: points, points: 2, anchors: [Cold, Fair, Warm]}
  - {id: A-2, title: Wave, stages: [sail], checks: [{id: A-2a, ask: Did somebody wave?}]}
`;
  const list = (sections: string): string => `
checklists: [{id: visit, title: Visit, version: 3, scenario: You come late., sections: ${sections}}]
controls: [{id: c, title: Visits, method: mysteryShopping, doneBy: purser, checklist: visit}]
`;
  const whole = HEAD + ROLES + standards + list("[{title: On board, weight: 40, stage: sail}]");
  const text = appendix("appendix-checklists", whole);

  test("takes the checks of a stage in its order, with boxes that make sense", () => {
    expect(rowsOf(text)).toEqual([
      "| A | On board | Yes | No | Did not arise |",
      "| --- | --- | :---: | :---: | :---: |",
      "| A-2a | Did somebody wave? | ☐ | ☐ |  |",
      "| A-1a | Did somebody greet? | ☐ | ☐ |  |",
      "| A-1b | Was the gate shown? | ☐ | ☐ | ☐ |",
      "| A-1c | How warm was it?<br>☐ 0 ☐ 1 ☐ 2<br>0: Cold; 1: Fair; 2: Warm |  |  |  |",
    ]);
  });

  test("has the facts to write down and shows no weight", () => {
    for (const label of [
      "Place",
      "Date",
      "Time",
      "Checked by ([Purser](#role-purser))",
      "Comments",
    ])
      expect(text).toContain(`- ${label}`);
    expect(text).toContain("You come late.");
    expect(text).toContain("Version 3 of this checklist");
    expect(text).not.toMatch(/\b(?:7|40)\b/);
  });

  test("has no column for what did not arise when that is no answer", () => {
    const named = appendix(
      "appendix-checklists",
      HEAD + ROLES + standards + list("[{title: On board, checks: [A-1a]}]"),
    );
    expect(rowsOf(named)[0]).toBe("| A | On board | Yes | No |");
    expect(text).toContain("tick “Did not arise”");
    expect(named).not.toContain("Did not arise");
  });

  test("has boxes that are read aloud on the page", () => {
    const [file] = html(documentOf(whole), englishStrings);
    const page = new TextDecoder().decode(file?.bytes);
    expect(page).toContain(
      '<td class="center"><ul class="form">\n<li class="box"><span class="space">☐</span></li>\n</ul></td>',
    );
    expect(page).toContain(
      '<li class="box"><span class="space">☐</span><span class="label">2</span>',
    );
    // A figure does not end a line before what it means.
    expect(page.replaceAll("&nbsp;", "\u00a0")).toContain("1:\u00a0Fair");
  });
});

test("forms say where they are kept and what they record; other documents stand below", () => {
  const text = appendix(
    "appendix-documents",
    `${HEAD}${ROLES}
documents:
  - {id: complaint, title: Complaint form, kind: form, number: F-7, address: Locker 3, owner: purser}
  - {id: rules, title: House rules, kind: policy, address: Office}
standards: [{id: A-1, title: Listen, steps: [sail/deck], record: [What happened], documents: [complaint, rules]}]
`,
  );
  expect(text).toContain(
    "### Complaint form\n\n- **Number**: F-7\n- **Where it is kept**: Locker 3",
  );
  expect(text).toContain("**What is written down**\n\n- What happened");
  expect(rowsOf(text)).toContain(
    '| <a id="document-rules"></a>**House rules** | Policy |  | Office |  | Listen |',
  );
});

test("documents and the standards that use them stand by their titles in the order of the language", () => {
  const text = appendix(
    "appendix-documents",
    `${HEAD.replace("language: en", "language: lv")}${ROLES}
documents:
  - {id: a, title: Zvanu grāmata, kind: policy}
  - {id: b, title: Ātrās rīcības plāns, kind: policy}
  - {id: c, title: Bojājumi, kind: policy}
standards:
  - {id: A-1, title: Ļaut iet, steps: [sail/deck], documents: [c]}
  - {id: A-2, title: Mest, steps: [sail/deck], documents: [c]}
  - {id: A-3, title: Lūgt, level: mustNot, steps: [sail/deck], documents: [c]}
`,
  );
  expect(rowsOf(text).flatMap((row) => /\*\*(.*?)\*\*/.exec(row)?.[1] ?? [])).toEqual([
    "Ātrās rīcības plāns",
    "Bojājumi",
    "Zvanu grāmata",
  ]);
  expect(rowsOf(text)[3]).toContain("Lūgt (must not)<br>Ļaut iet<br>Mest");
});

describe("local differences", () => {
  const workspace = `${HEAD}${ROLES}
waivers: [{id: alone, title: One person, standard: A-1, locations: [north], reason: Few come, approver: master, expires: 2026-01-31, instead: A bell}]
standards:
  - id: A-1
    title: Greet
    steps: [sail/deck]
    roles: [mate]
    process: Stand up.
    targets:
      - id: greet
        measure: time to greeting
        within: 60 s
        share: 90 %
        variants: [{within: 80 s, starts: 2026-01-01, ends: 2026-03-31, reason: Ice}]
    variants: [{tiers: [big], roles: [purser], reason: The purser is there}]
  - {id: A-2, title: Ring the bell, steps: [sail/bow], locations: [south]}
variants:
  - {id: v, standard: A-1, locations: [north], target: {id: greet, within: 2 min}, process: Stay seated., reason: Alone, waiver: alone}
`;

  test("show here and elsewhere, why and by whose leave", () => {
    const rows = rowsOf(appendix("appendix-differences", workspace));
    expect(rows).toEqual(
      expect.arrayContaining([
        "| **Greet**<br>time to greeting | within 2 min · 90 % of cases | within 60 s · 90 % of cases | Alone<br>Waiver: One person (until 31 January 2026) |",
        "| **Greet**<br>What to do | Stay seated. | Stand up. | Alone<br>Waiver: One person (until 31 January 2026) |",
        "| **Greet**<br>Who | Purser | Mate | The purser is there |",
        "| **Ring the bell** | Applies only here. | Does not apply. |  |",
      ]),
    );
  });

  test("show phrases in the language that they are said in", () => {
    const document = documentOf(
      `${HEAD}${ROLES}
standards: [{id: A-1, title: Greet, steps: [sail/deck], say: [{text: Salut, language: fr}, Hello]}]
variants: [{id: v, standard: A-1, locations: [north], say: [{text: Moin, language: de}, Hi], reason: Alone}]
`,
    );
    const languages = new Map<string, string | undefined>();
    const differences = document.blocks.filter((block) =>
      isAppendix(block, "appendix-differences"),
    );
    mapInlines(differences, (inline) => {
      if (inline.type === "text") languages.set(inline.value, inline.language);
      return [inline];
    });
    expect(["Salut", "Moin", "Hello", "Hi"].map((text) => languages.get(text))).toEqual([
      "fr",
      "de",
      undefined,
      undefined,
    ]);
    expect(languages.has("Hello")).toBe(true);
  });

  test("stand under their place, a service level with its places, what is temporary last", () => {
    expect(appendix("appendix-differences", workspace).match(/^### .*$/gm)).toEqual([
      "### North pier",
      "### South pier",
      "### Big pier (North pier)",
      "### Everywhere, for a time",
    ]);
  });

  test("say that a waiver has expired, and do not show what it allowed", () => {
    const before = appendix("appendix-differences", workspace, "2026-01-31");
    const after = appendix("appendix-differences", workspace, "2026-02-01");
    expect(before).not.toContain("expired");
    expect(before).toContain("Stay seated.");
    expect(after).toContain("**expired; last day: 31 January 2026**");
    expect(after).not.toContain("Stay seated.");
  });

  test("leave out what held for a time that is past", () => {
    const on = (day: string): string => appendix("appendix-differences", workspace, day);
    expect(on("2026-03-31")).toContain("### Everywhere, for a time");
    expect(on("2026-04-01")).not.toContain("for a time");
  });
});

test("sources stand by voice, with the rules that come from them and their items", () => {
  const text = appendix(
    "appendix-sources",
    `${HEAD}${ROLES}
sources:
  - {id: act, title: Ferry act, kind: law, citation: Part 2, date: 2020-05-01}
  - {id: survey, title: Survey, kind: customerExpectation}
standards: [{id: A-1, title: Greet, steps: [sail/deck], sources: [{source: act, item: "7", note: all piers}]}]
`,
  );
  expect(text.indexOf("**Customers**")).toBeLessThan(text.indexOf("**Law**"));
  expect(rowsOf(text)).toContain(
    '| <a id="source-act"></a>**Ferry act**<br>Part 2 | 1 May 2020 | • 7: Greet (all piers) |',
  );
});

describe("changes", () => {
  const workspace = `${HEAD}${ROLES}
editions: [{id: "1", title: First}, {id: "2", title: Second, summary: Shorter.}]
standards: [{id: A-1, title: Greet, steps: [sail/deck]}]
changes:
  - {id: c-1, title: Old news, edition: "1", kind: added}
  - {id: c-2, title: Comma, edition: "2", kind: changed}
  - {id: c-3, title: Faster, edition: "2", kind: changed, what: [standards/A-1], material: true, reason: Guests asked, retrain: [mate]}
`;

  test("are those of this edition, the material ones first, with who learns them anew", () => {
    const text = appendix("appendix-changes", workspace);
    expect(rowsOf(text).slice(2)).toEqual([
      "| **Faster**<br>Greet | Guests asked | **Material: staff are told** | Mate |",
      "| **Comma** |  | Minor |  |",
    ]);
    expect(text).toContain("Entries below: 0 added, 2 changed, 0 removed.");
    expect(text).toContain("To be retrained: [Mate](#role-mate)");
    expect(text).toContain("Shorter.");
  });

  test("of a book without a version are none", () => {
    expect(appendix("appendix-changes", workspace.replace(', version: "2"', ""))).toBe("");
  });
});

test("the acknowledgement sheet has four facts and eighteen lines", () => {
  const text = appendix(
    "appendix-acknowledgement",
    HEAD.replace('version: "2"', 'version: "2", number: F-1, effectiveFrom: 2026-03-01'),
  );
  expect(text).toContain("I confirm to Ferry that I have received “Ferry book”");
  for (const fact of ["Ferry book", "F-1", "2", "1 March 2026"])
    expect(text).toContain(`: ${fact}\n`);
  expect(rowsOf(text)).toHaveLength(20);
});

test("the hotels have every register, in the order of the book", () => {
  const { workspace } = check({ sources: readExample("merrowby-hotels") });
  if (workspace === undefined) throw new Error("no workspace");
  const edition = makeEdition(workspace, { today: "2026-01-31", draft: false });
  const strings = bookStrings("en");
  if (strings === undefined) throw new Error("no strings");
  const { document } = makeDocument("handbook", {
    folder: documentFolders.handbook,
    edition,
    strings,
  });
  const found = document?.blocks.flatMap((block) =>
    block.type === "section" && block.kind === "appendix" ? [block.id] : [],
  );
  const own = [
    "appendix-authority",
    "appendix-phrases",
    "appendix-channels",
    "appendix-checklists",
    "appendix-documents",
    "appendix-differences",
    "appendix-sources",
    "appendix-changes",
    "appendix-acknowledgement",
  ];
  expect(found?.filter((id) => own.includes(id))).toEqual(own);
});

test("a label of a form keeps no link to what the book does not print", () => {
  const label = [{ type: "text", value: "Purser" } as const];
  const linked = [{ type: "reference", anchor: "role-purser", children: label } as const];
  expect(withoutDeadLinks([{ type: "form", fields: [{ kind: "line", label: linked }] }])).toEqual([
    { type: "form", fields: [{ kind: "line", label }] },
  ]);
});
