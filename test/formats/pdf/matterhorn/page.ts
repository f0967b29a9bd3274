import { subjects } from "./condition.ts";
import type { Condition } from "./condition.ts";
import { checkpoints, ownConditions } from "./conditions.ts";

/** What `docs/pdf-accessibility.md` says, made of the table, so that it is true. */
export function accessibilityPage(): string {
  const all = checkpoints.flatMap(({ conditions }) => conditions);
  const count = (how: Condition["how"]): number => all.filter((each) => each.how === how).length;
  const parts = [
    introduction,
    counts(all.length, count),
    howItIsTested,
    `## What a person must look at\n\n${forPeople()}`,
    `## Every condition\n\n${reading}`,
    ...checkpoints.map(
      ({ number, title, conditions }) =>
        `### ${number} ${title}\n\n${table(["condition", "it fails where", "here", "how, or why not"], conditions.map(rowOf))}`,
    ),
    `## Beyond the protocol\n\n${beyond}\n\n${table(
      ["found as", "what is found"],
      Object.entries(ownConditions).map(([name, what]) => [`\`${name}\``, what]),
    )}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

const introduction = `# Accessibility of the PDF

A handbook that is built as PDF (\`svc build handbook -f pdf\`) is tagged for readers who cannot see it: headings, lists, tables, figures, links and
languages are marked in the file, so that a screen reader can read it out in the right order, and lead from heading to heading, cell to cell and link
to link. The tags follow the rules of PDF/UA-1 (ISO 14289-1).

**No certified conformance is claimed.** Nobody outside this project has examined the files. They say of themselves that they follow PDF/UA-1, because
some programs look for that statement before they use the tags; it is the maker's own, and no certificate. Whoever needs a certificate has to have
each book examined: some conditions depend on what its authors wrote, and on the templates, logos and fonts of the workspace.

This page is for whoever examines a book, or decides whether to. It goes through all conditions of the Matterhorn protocol 1.1 of the PDF
Association, which says one by one what makes a file fail PDF/UA-1. The conditions are told here in plain words, with four of our own:

- **Decoration** is what the protocol calls artifacts: lines, backgrounds, what stands at the head and the foot of every page.
- **Words in its place** are the alternative text (\`Alt\`), which is read out instead of a figure.
- A **replacement text** is \`ActualText\`: the very letters that a picture of text shows.
- **The program** is our own checker of finished files; the next section says what it is.`;

function counts(total: number, count: (how: Condition["how"]) => number): string {
  return `Of its ${total} conditions, **${count("tested")} are tested** by a program on every book that our tests build, **${count("not applicable")} do not apply**, because the file has no such thing, and the
same program makes sure that it has not; **${count("for a human")} are for a person** to judge; for ${count("no test")} the protocol itself has no test.`;
}

const howItIsTested = `## How it is tested

- The program (\`test/formats/pdf/matterhorn/\`) reads the finished file and nothing else: its objects, the operators of its pages, and the fonts in
  it. It shares no code with what writes the file.
- It finds nothing in the whole books of seven workspaces in six languages, one of them written from right to left, and that one in both themes.
- It is tested itself: for each condition that it tests, and for each thing that the file must not have, a faultless file is broken in that very place,
  and exactly that fault must be found.
- It is not a general examiner of PDF files: it reads what svc writes, and stops with an error at anything else.`;

/** What to look at, said once however many conditions it is for. */
function forPeople(): string {
  const looks = new Map<string, string[]>();
  for (const each of checkpoints.flatMap(({ conditions }) => conditions)) {
    if (each.how === "for a human")
      looks.set(each.look, [...(looks.get(each.look) ?? []), each.condition]);
  }
  return [...looks].map(([look, conditions]) => `- ${look} (${conditions.join(", ")})`).join("\n");
}

const reading = `_Here_ says what becomes of a condition. **Tested**: the program finds it. **Does not apply**: the last column says what the file has or does not have,
and the program finds a fault as soon as that changes. **For a person**: see above.`;

function rowOf(each: Condition): readonly string[] {
  return [each.condition, each.fails, ...stateOf(each)];
}

function stateOf(each: Condition): readonly [string, string] {
  switch (each.how) {
    case "tested":
      return ["tested", ""];
    case "not applicable":
      return ["does not apply", `The file has ${subjects[each.without]}.`];
    case "for a human":
      return ["for a person", each.look];
    case "no test":
      return ["no test", each.why];
  }
}

const beyond = `What the standard takes for granted, or leaves to people, and the program finds all the same.`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(heads), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join(
    "\n",
  );
}
