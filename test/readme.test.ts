import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reportPretty } from "../src/reporters/pretty.ts";
import { countTotals } from "../src/reporters/report.ts";
import { check, locateFindings } from "../src/svc.ts";
import { commands } from "../src/commands/table.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (found === undefined) throw new Error(`the README has no ${language} block`);
  return found;
}

const settings = `svc: 1
language: en
company: {name: Harbour Inn}
handbook: {title: How we serve}
channels: [{id: phone, title: Telephone}]
stages:
  - id: arrival
    title: Arrival
    phase: during
    owner: front-desk
    steps: [{id: welcome, title: Welcome}]
`;
const roles = `# Who answers for what.
#
#
#
#
#
#
#
#
#
roles:
  - id: front-desk
    title: Front desk
  - id: receptionist
    title: Receptionist
`;

test("the standard of the README has no finding", () => {
  const sources = [
    { path: "svc.yaml", text: settings },
    { path: "roles.yaml", text: roles },
    { path: "standards.yaml", text: block("yaml") },
  ];
  expect(locateFindings(check({ sources }).findings, sources)).toEqual([]);
});

test("the finding of the README is what svc says", async () => {
  const situation = `situations:
  - id: late-arrival
    title: A guest comes late at night
    trigger: It is past eleven
    stages: [arrival]
    channels: [phone]
    owner: front-desc
    responses:
      - Say when somebody will be at the desk
`;
  const sources = [
    { path: "svc.yaml", text: settings },
    { path: "roles.yaml", text: roles },
    { path: "situations/late-arrival.yaml", text: situation },
  ];
  const diagnostics = locateFindings(check({ sources }).findings, sources);
  const said = await reportPretty({
    diagnostics,
    totals: countTotals(diagnostics, sources.length, diagnostics.length),
    sources,
    version: "0",
    style: { color: false, columns: 80 },
  });
  expect(said.trim()).toBe(block("text").trim());
});

test("every command that the README names exists", () => {
  const named = [...readme.matchAll(/`svc ([a-z]+)/g)].map((match) => match[1] ?? "");
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((name) => !Object.hasOwn(commands, name))).toEqual([]);
});
