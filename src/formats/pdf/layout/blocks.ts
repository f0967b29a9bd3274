import type { Block } from "../../../document/blocks.ts";
import { codeText } from "../../text.ts";
import type { Section } from "../../text.ts";
import { tagIn } from "../paper.ts";
import { cardFlow } from "./card.ts";
import { repeated } from "./column-groups.ts";
import { columnsFlow } from "./columns.ts";
import { contentsFlow, indexFlow } from "./contents.ts";
import { contentsPageFlow } from "./contents-page.ts";
import { controlFlow } from "./control.ts";
import { coverFlow } from "./cover.ts";
import { figureFlow } from "./figure.ts";
import type { Around, Flow } from "./flow.ts";
import { nothing, stacked } from "./flow.ts";
import { formFlow } from "./form.ts";
import { columnOf, gridOf, sidewaysPaper } from "./geometry.ts";
import { openerFlow } from "./front.ts";
import { isKey } from "./key.ts";
import { leadsOn, listFlow } from "./list.ts";
import {
  isLetter,
  isSmallPrint,
  lettersFlow,
  paragraphFlow,
  runInFlow,
  smallPrintFlow,
} from "./paragraphs.ts";
import { playbookFlow } from "./playbook.ts";
import { barred, calloutFlow } from "./quotes.ts";
import { sectionFlow } from "./section.ts";
import {
  clinging,
  forTheEye,
  heightOf,
  kept,
  sideways,
  spaced,
  strip,
  withFirst,
} from "./strips.ts";
import type { Strip } from "./strips.ts";
import { tableFlow } from "./table.ts";
import { closedUp } from "./table-rows.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, ownWords } from "./words.ts";
import type { Setting } from "./words.ts";
import { areToWriteIn } from "./writing.ts";

export function blocksFlow(all: readonly Block[], around: Around, setting: Setting): Flow {
  const children = all.flatMap(withLeadInside);
  const found = runs(isToFillIn(children) ? children.map(withoutLead) : children);
  const key = keyOfMatrix(children);
  const flows: Flow[] = [];
  let keyed: Flow = nothing;
  for (const [index, run] of found.entries()) {
    const before = found[index - 1]?.[0];
    if (key !== undefined && run[0] === key) {
      // It is read where it stands, and seen above each of the tables.
      keyed = runFlow(run, around, setting);
      continue;
    }
    if (key !== undefined && isMatrix(run[0])) {
      // Whatever stands between the tables, only the first is heard to say it.
      const isFirst = run[0] === children.find(isMatrix);
      const letters: Flow["lay"] = (frame) =>
        isFirst ? keyed.lay(frame) : keyed.lay(frame).map(forTheEyeOnly);
      const flow = tableFlow(run[0], around, setting, letters);
      flows.push(isMatrix(before) ? onNewPage(flow) : flow);
      continue;
    }
    // What is signed stands above the rows on each page: a title would part them.
    const inner = isToSign(run[0]) ? { ...around, named: [] } : around;
    const flow = afterTable(run[0], before, runFlow(run, inner, setting));
    const next = found[index + 1]?.[0];
    if (isLead(run[0]) && next?.type === "table") flows.push(wholeWithNext(flow));
    else if (isOfFacts(found, index)) flows.push(onPageOfNext(flow, setting));
    else if (run[0]?.type === "paragraph" && isShortIndex(next)) flows.push(wholeWithNext(flow));
    else if (isShortIndex(run[0])) flows.push(inOne(flow));
    else if (isNote(run[0]) && isToSign(before)) flows.push(belowLines(atEdge(flow, setting)));
    else if (isNote(run[0]) && isFullWidth(before)) flows.push(atEdge(flow, setting));
    else if (isMatrix(run[0]) && isMatrix(before)) flows.push(onNewPage(flow));
    else if (isToSign(run[0]) && !isToSign(before))
      flows.push(withTextAgain(flow, [...flows], setting));
    else flows.push(flow);
  }
  return stacked(flows);
}

/** What is noted of a table right below it is read with its last row. */
function afterTable(child: Block | undefined, before: Block | undefined, flow: Flow): Flow {
  if (child?.type !== "paragraph" || before?.type !== "table" || isToSign(before)) return flow;
  return { ...flow, lay: (frame) => clinging(flow.lay(frame)) };
}

/** Rows to write in. */
function isToSign(child: Block | undefined): boolean {
  return child?.type === "table" && areToWriteIn(child.rows);
}

/** A sheet to write on: what stands above its lines and boxes says what to do, and is read, not looked at. */
function isToFillIn(children: readonly Block[]): boolean {
  return children.some((child) => child.type === "form" || isToSign(child));
}

function withoutLead(child: Block): Block {
  if (child.type !== "paragraph" || child.role !== "lead") return child;
  return { type: "paragraph", children: child.children };
}

/** What introduces pages on their side is the first that stands on them. */
function withLeadInside(child: Block, index: number, all: readonly Block[]): readonly Block[] {
  const before = all[index - 1];
  if (isLead(child) && all[index + 1]?.type === "landscape") return [];
  if (child.type !== "landscape" || before === undefined || !isLead(before)) return [child];
  return [{ ...child, children: [before, ...child.children] }];
}

function isLead(child: Block | undefined): boolean {
  return child?.type === "paragraph" && child.role === "lead";
}

/** A title with nothing but its lead would be left behind by the table that both are about. */
function wholeWithNext(flow: Flow): Flow {
  return { ...flow, lay: (frame) => flow.lay(frame).map((each) => ({ ...each, whole: true })) };
}

/** What is known of a thing, and the small print below that, where a table follows. */
function isOfFacts(found: readonly (readonly Block[])[], index: number): boolean {
  const [first] = found[index] ?? [];
  const isPrint = first !== undefined && isSmallPrint(first);
  if (isPrint ? !areFacts(found[index - 1]?.[0]) : !areFacts(first)) return false;
  const [next] = found[index + 1] ?? [];
  const behind = next !== undefined && isSmallPrint(next) ? found[index + 2]?.[0] : next;
  return behind?.type === "table";
}

function areFacts(child: Block | undefined): boolean {
  return child?.type === "columns" && child.columns.every(({ kind }) => kind === "fact");
}

/** What takes more of a page may stand alone above what it belongs to. */
const ALONE = 0.5;

/** What is said first of a table stays with its heads and its first row. */
function onPageOfNext(flow: Flow, { grid }: Setting): Flow {
  return {
    ...flow,
    lay: (frame) => {
      const strips = flow.lay(frame);
      return heightOf(strips) < ALONE * grid.height ? kept(strips, true) : strips;
    },
  };
}

/** A dozen links below each other, such as the principles in their order. */
const DOZEN = 15;

function isShortIndex(child: Block | undefined): boolean {
  return child?.type === "list" && child.items.length <= DOZEN && leadsOn(child);
}

/** Together, unless that would leave much of a page white. */
function inOne(flow: Flow): Flow {
  return {
    ...flow,
    lay: (frame) =>
      flow
        .lay(frame)
        .map((each, at, all) => (at < all.length - 1 ? { ...each, whole: true as const } : each)),
  };
}

function isNote(child: Block | undefined): boolean {
  return child?.type === "paragraph" && (child.role === "note" || child.role === "aside");
}

function isFullWidth(child: Block | undefined): boolean {
  return child?.type === "table" || child?.type === "form";
}

/** What is said of a table of the whole width begins where that does. */
function atEdge(flow: Flow, { grid }: Setting): Flow {
  return {
    ...flow,
    lay: (frame) =>
      frame.wide === undefined
        ? flow.lay(frame)
        : flow.lay({
            ...frame,
            x: frame.wide.x,
            width: Math.min(frame.wide.width, grid.textWidth),
          }),
  };
}

/** Words this near to a line to write on would be written over. */
const BELOW_LINES = 14;

function belowLines(flow: Flow): Flow {
  return { ...flow, lay: (frame) => spaced(flow.lay(frame), BELOW_LINES) };
}

/** Around the text that is signed and the rows: a title above them, space between them, a note below them. */
const AROUND = 80;

/** On each page on which rows to sign go on, what is signed stands above them. */
function withTextAgain(rows: Flow, text: readonly Flow[], { grid }: Setting): Flow {
  return {
    ...rows,
    lay: (frame) => {
      const again = stacked(text).lay(frame).map(repeated);
      const room = grid.height - heightOf(again) - AROUND;
      return closedUp(rows.lay(frame), room).map((each) => {
        const head = each.again;
        return head === undefined ? each : { ...each, again: [...again, ...spaced(head, 10.5)] };
      });
    },
  };
}

/** A matrix that has too many columns for a page goes on in a second one, on a page of its own. */
function isMatrix(child: Block | undefined): child is Extract<Block, { type: "table" }> {
  return child?.type === "table" && child.matrix === true;
}

function forTheEyeOnly(once: Strip): Strip {
  const again = repeated(once);
  return { ...again, marks: forTheEye(again.marks) };
}

/** What the letters of matrices mean, where that is said behind them. */
function keyOfMatrix(children: readonly Block[]): Block | undefined {
  if (!children.some(isMatrix)) return undefined;
  return children.find((child) => child.type === "columns" && isKey(child.columns));
}

function onNewPage(flow: Flow): Flow {
  const start = { page: "new" } as const;
  return { ...flow, lay: (frame) => withFirst(flow.lay(frame), () => ({ start })) };
}

/** Paragraphs of small print that follow each other belong together. */
function runs(children: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  for (const child of children) {
    const last = found.at(-1);
    const isSame = kinds.some((is) => is(child) && is(last?.[0]));
    if (last !== undefined && isSame) last.push(child);
    else found.push([child]);
  }
  return found;
}

const kinds = [isSmallPrint, isLetter];

function runFlow(run: readonly Block[], around: Around, setting: Setting): Flow {
  const [first, ...others] = run;
  if (first === undefined) return nothing;
  if (others.length === 0) return blockFlow(first, around, setting);
  if (isLetter(first)) return lettersFlow(run.filter(isLetter), around, setting);
  return smallPrintFlow(run.filter(isSmallPrint), around, setting);
}

function blockFlow(child: Block, around: Around, setting: Setting): Flow {
  switch (child.type) {
    case "paragraph":
      return paragraphFlow(child, around, setting);
    case "runIn":
      return runInFlow([{ type: "strong", children: child.children }], around, setting);
    case "list":
      return listFlow(child, around, setting);
    case "quote":
      return barred(child.children, "line-2", around, setting);
    case "codeBlock":
      return codeFlow(child.value, around, setting);
    case "rule":
      return ruleFlow(around, setting);
    case "table":
      return tableFlow(child, around, setting);
    case "section":
      return anySectionFlow(child, around, setting);
    case "card":
      return cardFlow(child, around, setting);
    case "columns":
      return columnsFlow(child.columns, around, setting);
    case "callout":
      return calloutFlow(child, around, setting);
    case "keep":
      return keepFlow(child.children, around, setting);
    case "landscape":
      return sidewaysFlow(child.children, around, setting);
    case "sheet":
      return blocksFlow(child.children, around, setting);
    case "form":
      return formFlow(child.fields, around, setting);
    case "pageBreak":
      return { ...nothing, lay: () => [strip(0, [], { start: { page: "new" } })] };
    case "figure":
      return figureFlow(child, around, setting);
    case "contents":
      return contentsFlow(child.entries, around, setting);
    case "index":
      return indexFlow(child.groups, around, setting);
  }
}

function anySectionFlow(section: Section, around: Around, setting: Setting): Flow {
  // Those below have pages of their own, which stand upright.
  if (setting.isSideways === true) return sectionFlow(section, around, setting);
  if (section.kind === "cover") return coverFlow(section, around, setting);
  if (section.kind === "control") return controlFlow(section, around, setting);
  if (section.kind === "contents") return contentsPageFlow(section, around, setting);
  if (section.kind === "chapter" && section.number !== undefined)
    return openerFlow(section, around, setting);
  if (section.kind === "situation") return playbookFlow(section, around, setting);
  return sectionFlow(section, around, setting);
}

function codeFlow(value: string, { tag, gap }: Around, setting: Setting): Flow {
  const own = tagIn(tag, "Code");
  const lines = codeText(value)
    .split("\n")
    .map((line) => {
      // Blanks at its start are part of it.
      const shown = line.replace(/^[ \t]+/, (blanks) =>
        "\u00a0".repeat(blanks.replaceAll("\t", "    ").length),
      );
      return ownWords(shown === "" ? " " : shown, { style: type.block, tag: own }, setting);
    });
  return {
    least: 40,
    most: Math.max(0, ...lines.map(({ most }) => most)),
    lay: ({ x, width }) =>
      spaced(
        lines.flatMap((words) => lineStrips(words, { x, width, style: type.block })),
        gap,
      ),
  };
}

function ruleFlow({ gap }: Around, setting: Setting): Flow {
  return {
    ...nothing,
    lay: ({ x, width }) => [
      strip(0.5, [{ type: "rule", x, y: 0, width, weight: 0.5, color: colorOf("line", setting) }], {
        gap: Math.max(gap, 10.5),
      }),
    ],
  };
}

/** Pages of its own that lie on their side, with all that other pages have around the text. */
function sidewaysFlow(children: readonly Block[], around: Around, upright: Setting): Flow {
  const paper = sidewaysPaper(upright.paper);
  const { width, height } = gridOf(paper);
  // Text begins where the titles above it do.
  const { textStart } = upright.grid;
  const grid = { ...upright.grid, width, height, textWidth: width - textStart };
  const setting: Setting = { ...upright, paper, grid, isSideways: true };
  const inside = blocksFlow(children, around, setting);
  const column = columnOf(grid, setting.theme.choices);
  return {
    least: 0,
    most: Infinity,
    lay: ({ pagesOf }) => {
      const frame = { ...column, wide: { x: 0, width: grid.width } };
      const strips = inside.lay(pagesOf === undefined ? frame : { ...frame, pagesOf });
      // A map has a sheet of its own already.
      const begun = withFirst(strips, ({ start }) => ({
        start: typeof start?.page === "string" ? start : { page: "new" },
      }));
      return sideways(begun);
    },
  };
}

function keepFlow(children: readonly Block[], around: Around, setting: Setting): Flow {
  const inside = blocksFlow(children, around, setting);
  return { ...inside, lay: (frame) => kept(inside.lay(frame)) };
}
