import type { ShownFinding, ShownSeverity } from "../preview-data.ts";
import { element } from "../page.ts";
import type { Choice, View } from "./choice.ts";
import { holdAt } from "./keep.ts";
import { makeButton, make } from "../make.ts";
import { mark } from "./panel.ts";

/** Between the tops of two marks that concern the same line, in pixels. */
const STEP = 24;
const SIZE = 20;
/** Between the starts of a mark and of the column, in pixels. */
const OUTSIDE = 34;

interface Mark {
  readonly index: number;
  readonly button: HTMLElement;
  /** The words that it concerns. */
  readonly words: Element;
}

/** The number of each finding outside the column, at the height of the words that it concerns, and a wavy line under these. */
export function makeMarks(choice: Choice): View {
  const main = element("_text");
  const layer = make("div", "marks");
  // Not inside the text, whose parts are exchanged.
  main.before(layer);
  let marks: readonly Mark[] = [];
  const place = (): void => placeAll(marks, main, layer);
  new ResizeObserver(place).observe(main);

  const view: View = {
    draw: ({ findings }) => {
      for (const { words } of marks) words.classList.remove("concerned", ...SEVERITIES);
      marks = marksOf(findings, (index) => choice.choose(index, view));
      // The worst is first, so it decides how the words look.
      for (const { index, words } of marks) {
        const severity = findings[index]?.severity;
        if (!words.classList.contains("concerned") && severity !== undefined)
          words.classList.add("concerned", severity);
      }
      layer.replaceChildren(...marks.map(({ button }) => button));
      place();
    },
    update: () => {
      for (const { index, button } of marks) mark(button, index === choice.chosen);
    },
    reveal: (index) => {
      const words = marks.find((one) => one.index === index)?.words;
      if (words !== undefined)
        holdAt(words, () => (innerHeight - words.getBoundingClientRect().height) / 2);
    },
  };
  return view;
}

const SEVERITIES: readonly ShownSeverity[] = ["error", "warn", "info"];

function marksOf(findings: readonly ShownFinding[], choose: (index: number) => void): Mark[] {
  const places = new Map<string, Element>();
  for (const one of document.querySelectorAll<HTMLElement>("main [data-at]")) {
    const at = one.dataset["at"] ?? "";
    if (!places.has(at)) places.set(at, one);
  }
  return findings.flatMap(({ at, severity, message }, index) => {
    const found = places.get(String(at));
    if (found === undefined) return [];
    const button = makeButton(`mark ${severity}`, () => choose(index), String(index + 1));
    button.setAttribute("aria-label", `${index + 1}: ${message}`);
    return [{ index, button, words: wordsOf(found) }];
  });
}

/** What has a heading is shown by its heading. */
function wordsOf(found: Element): Element {
  const heading = found.matches("section, article")
    ? found.querySelector("h1, h2, h3, h4, h5, h6, .deep")
    : null;
  return heading?.querySelector(".title") ?? heading ?? found;
}

/** Those that concern the same line stand below each other; what is hidden has no mark. */
function placeAll(marks: readonly Mark[], main: HTMLElement, layer: HTMLElement): void {
  const from = layer.getBoundingClientRect();
  const start = `${columnStart(main, from)}px`;
  const taken: number[] = [];
  for (const { button, words } of marks) {
    const box = words.getClientRects()[0];
    button.hidden = box === undefined;
    if (box === undefined) continue;
    let at = box.top + (box.height - SIZE) / 2 - from.top;
    const isTooNear = (other: number): boolean => Math.abs(other - at) < STEP;
    for (let other = taken.find(isTooNear); other !== undefined; other = taken.find(isTooNear))
      at = other + STEP;
    taken.push(at);
    button.style.insetBlockStart = `${at}px`;
    button.style.insetInlineStart = start;
  }
}

/** How far from the start of the layer a mark stands: outside the column of text, but not outside the window. */
function columnStart(main: HTMLElement, layer: DOMRect): number {
  const { direction, paddingInlineStart } = getComputedStyle(main);
  const box = main.getBoundingClientRect();
  const edge = direction === "rtl" ? layer.right - box.right : box.left - layer.left;
  return edge + Math.max(0, Number.parseFloat(paddingInlineStart) - OUTSIDE);
}
