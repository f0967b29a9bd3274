import type { Document } from "../../../document/blocks.ts";
import { coverOf } from "../../text.ts";
import { mm } from "./geometry.ts";
import type { Paper } from "./geometry.ts";
import type { Drawer } from "./drawer.ts";
import type { FilledPage } from "./open-page.ts";
import type { Running } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import type { Setting } from "./words.ts";
import { baseline, colorOf } from "./words.ts";

/** What each page is called: small Roman numbers before the first chapter, then from 1. */
export interface Numbering {
  readonly label: (page: number) => string;
  readonly firstDecimal: number;
  readonly total: number;
}

export function numberingOf(pages: readonly FilledPage[]): Numbering {
  const found = pages.findIndex(({ running: { number = "" } }) => number !== "");
  const firstDecimal = found === -1 ? 0 : found;
  return {
    firstDecimal,
    total: pages.length - firstDecimal,
    label: (page) => (page < firstDecimal ? roman(page + 1) : String(page - firstDecimal + 1)),
  };
}

function roman(value: number): string {
  const signs = [
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ] as const;
  let [rest, text] = [value, ""];
  for (const [worth, sign] of signs)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
}

/** As large as a watermark may be; how long a word of up to so many letters, and how much of the page's diagonal a longer one may take. */
const WATERMARK = { size: 190, share: 0.78 } as const;

/** The word for a draft, or for what is no longer in force, across the page and under everything else. */
export function watermark({ width, height }: Paper, draw: Drawer, setting: Setting): void {
  const word = markOf(setting);
  if (word === undefined) return;
  const style: TextStyle = { size: WATERMARK.size, leading: 0, weight: 300, ink: "tint-2" };
  draw.across(word, style, WATERMARK.share * Math.hypot(width, height));
}

/** A book is a draft where its cover says so. */
function markOf({ document, strings }: Setting): string | undefined {
  if (document.imprint?.isObsolete === true) return strings.obsolete;
  return document.imprint?.draft !== undefined || isDraft(document) ? strings.draft : undefined;
}

function isDraft(document: Document): boolean {
  const children = coverOf(document)?.children ?? [];
  return children.some((child) => child.type === "callout" && child.kind === "draft");
}

/** Running head, folio and thumb tab: for the eye only. A map has its folio alone. */
export function furniture(
  page: FilledPage,
  index: number,
  numbering: Numbering,
  draw: Drawer,
  setting: Setting,
): void {
  const isMap = page.sheet === "foldout" || page.sheet === "landscape";
  draw.furniture = "head";
  if (!isMap) head(page, draw, setting);
  draw.furniture = "foot";
  foot(page.paper, index, numbering, isMap, draw, setting);
  if (isMap) return;
  draw.furniture = "other";
  thumbTab(page, draw, setting);
}

/** Between a number and what it is of, and at least between the two ends of a line. */
const AFTER_NUMBER = 6;
const APART = 14;
/** Below the head where a rule is. */
const RULE_BELOW = 3.5;

/** The chapter and its section at the start, whose book it is at the end; on a field of colour they are left out of it. */
function head({ running, sheet, paper }: FilledPage, draw: Drawer, setting: Setting): void {
  const isOpener = sheet === "opener" && setting.theme.choices["ink"] !== "saving";
  const width = paper.width - 2 * paper.side;
  const y = paper.headTop + baseline(type.running);
  const plain: TextStyle = isOpener ? { ...type.running, ink: "on-brand-2" } : type.running;
  const strong: TextStyle = isOpener
    ? { ...type.runningNumber, ink: "on-brand" }
    : type.runningNumber;
  const { document } = setting;
  const book = [document.imprint?.company ?? "", document.title].filter((each) => each !== "");
  const end = draw.own(book.join(" · "), plain, width, y, "end", width / 2);
  const number = draw.own(running.number ?? "", strong, 0, y, "start", width / 2);
  const start = number === 0 ? 0 : number + AFTER_NUMBER;
  const room = width - end - APART - start;
  const words = headWords(running).find((each) => draw.widthOf(each, plain) <= room);
  draw.own(words ?? headWords(running).at(-1) ?? "", plain, start, y, "start", room);
  // Where headings have serifs, a rule holds the head together.
  if (setting.theme.choices["headings"] === "serif" && sheet !== "opener") {
    const top = paper.headTop + type.running.leading + RULE_BELOW;
    draw.line(0, top, width, 0.5, colorOf("line", setting));
  }
}

/** The longest first: where they have no room, what is nearer to the page is said. */
function headWords({ chapter = "", section = "" }: Running): readonly string[] {
  if (section === "" || chapter === "") return [chapter === "" ? section : chapter];
  return [`${chapter} · ${section}`, section];
}

/** Which book and edition this is and whether it holds at the start, the number of the page at the end. A map has its legend at the start. */
function foot(
  paper: Paper,
  index: number,
  numbering: Numbering,
  isMap: boolean,
  draw: Drawer,
  setting: Setting,
): void {
  const { document, strings } = setting;
  const width = paper.width - 2 * paper.side;
  const y = paper.height - paper.footBottom - type.folio.leading + baseline(type.folio);
  const isFront = index < numbering.firstDecimal;
  const of = isFront ? "" : strings.print.of(numbering.total);
  const behind = draw.own(of, type.folioTotal, width, y, "end", width / 4);
  const gap = behind === 0 ? 0 : 2.5;
  const number = draw.own(numbering.label(index), type.folio, width - behind - gap, y, "end", 60);
  const before = width - behind - gap - number - APART;
  const [x, anchor] = isMap ? ([before, "end"] as const) : ([0, "start"] as const);
  const room = isMap ? before - width / 2 : before;
  const line = document.imprint?.line ?? `${document.title} · ${document.edition}`;
  const draft = document.imprint?.draft ?? "";
  const said = draw.own(draft, type.runningDraft, x, y, anchor, room);
  if (said === 0) draw.own(line, type.running, x, y, anchor, room);
}

const TAB = { width: mm(8), height: mm(16), first: mm(34), step: mm(20) } as const;
/** Where the field of an opener ends. */
const FIELD = mm(118);

/** A tab at the outer edge, lower from chapter to chapter; not where bars say where one is. */
function thumbTab({ running, sheet, paper }: FilledPage, draw: Drawer, setting: Setting): void {
  const chapter = Number(running.number);
  if (setting.theme.choices["locator"] === "bar" || !Number.isInteger(chapter) || chapter < 1)
    return;
  const y = TAB.first + TAB.step * (chapter - 1);
  if (y + TAB.height > paper.height) return;
  const inField = sheet === "opener" && y < FIELD && setting.theme.choices["ink"] !== "saving";
  const fill = colorOf(inField ? "paper" : "brand", setting);
  draw.box(
    {
      type: "box",
      x: paper.width - TAB.width,
      y,
      width: TAB.width + 3,
      height: TAB.height,
      fill,
      onPage: true,
    },
    0,
  );
  const style: TextStyle = { ...type.tab, ink: inField ? "brand" : "on-brand" };
  const middle = paper.width - paper.side - TAB.width / 2;
  const base = y + TAB.height / 2 + style.size * 0.35;
  draw.own(String(chapter), style, middle, base, "middle", TAB.width);
}
