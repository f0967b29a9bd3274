import { check, locateFindings } from "../../src/svc.ts";
import type { CheckResult } from "../../src/svc.ts";

/** The smallest workspace without a finding, to which a test adds what it is about. */
export const BASE = `
svc: 1
language: en
company: {name: Corner Bakery}
handbook: {title: How we serve, owner: owner}
roles:
  - {id: owner, title: Owner}
  - {id: seller, title: Sales assistant}
stages:
  - id: visit
    title: Visit
    phase: during
    owner: seller
    steps: [{id: welcome, title: Coming in}, {id: pay, title: Paying, owner: owner}]
`;

/** Checks the base workspace with more files beside it. */
export function checkWith(more: string, file = "more.yaml", base = BASE): CheckResult {
  return check({ sources: sourcesOf(more, file, base) });
}

function sourcesOf(more: string, file: string, base: string) {
  return [
    { path: "svc.yaml", text: base },
    { path: file, text: more },
  ];
}

/** What a reader sees of the findings: `file:line rule: message`. */
export function seen(more: string, file = "more.yaml", base = BASE): readonly string[] {
  const sources = sourcesOf(more, file, base);
  const diagnostics = locateFindings(check({ sources }).findings, sources);
  return diagnostics.map((d) => `${d.file}:${d.start.line} ${d.rule}: ${d.message}`);
}
