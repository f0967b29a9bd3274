import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe says of a page as it is seen now. */
export interface Judged {
  /** `rule: element`, one for each fault. */
  readonly faults: readonly string[];
  /** What axe could not decide, in the same way. */
  readonly undecided: readonly string[];
  /** How many rules found something to judge. */
  readonly rules: number;
}

/** Texts of drawings are left to `faintTexts`: axe cannot tell what is drawn under them. */
const context = { exclude: ["svg text"] };
const about = {
  /** All rules. The size of what is clicked is off by axe's own choice, but a criterion of WCAG 2.2 AA. */
  all: { rules: { "target-size": { enabled: true } } },
  /** What is judged by colour: at level AA like everything else. */
  colour: { runOnly: ["color-contrast", "link-in-text-block"] },
} as const;

/** Judges the whole page, by all rules or by those about colour alone. From its top, where the bar covers no text. */
export async function judge(page: Page, rules: keyof typeof about = "all"): Promise<Judged> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(source);
  await page.evaluate(drawWhole);
  const options = { ...about[rules], resultTypes: ["violations", "incomplete"] };
  return await page.evaluate(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)}).then(${String(judged)})`,
  );
}

/**
 * Runs in the page: has all of it drawn, as it is wherever one reads, and goes to its top. The line at the edge of what scrolls lies beside
 * its texts; axe takes it for something under them.
 */
async function drawWhole(): Promise<void> {
  document.documentElement.classList.remove("drawn-late");
  const picture = async (): Promise<unknown> => await new Promise(requestAnimationFrame);
  await picture();
  await picture();
  for (const frame of document.querySelectorAll<HTMLElement>("[data-scrolls]"))
    frame.style.background = "none";
  scrollTo(0, 0);
  await picture();
}

/** Runs in the page: what axe finds is large, and little of it is looked at. */
function judged({ violations, incomplete, passes }: AxeResults): Judged {
  const lines = (results: AxeResults["violations"]): readonly string[] =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target, failureSummary = "" }) => {
        const why = failureSummary.split("\n")[1]?.trim() ?? "";
        const scrolls = document.querySelector(target.join(" "))?.closest("[data-scrolls]");
        const where = scrolls ? " (in what scrolls)" : "";
        return `${id}: ${target.join(" ")} ${html.slice(0, 100)} ${why}${where}`;
      }),
    );
  return {
    faults: lines(violations),
    undecided: lines(incomplete),
    rules: violations.length + incomplete.length + passes.length,
  };
}
