import type { PreviewData, ShownFinding, ShownLine } from "../preview-data.ts";
import type { Choice, Scope, View } from "./choice.ts";
import { isWide } from "./choice.ts";
import { make, makeButton, sentence } from "../make.ts";

/** The list of findings at the end of the page. */
export function makePanel(choice: Choice): View {
  // The words are the messages', whatever the book's language is; the side of the page that they stand at is the book's.
  const list = make("div", "");
  list.dir = "ltr";
  const panel = make("aside", "findings", list);
  panel.id = "_findings";
  document.querySelector(".page")?.after(panel);
  let items: readonly HTMLElement[] = [];
  let chips: ReadonlyMap<Scope, HTMLElement> = new Map();
  const state = make("p", "state");
  state.setAttribute("role", "status");

  const view: View = {
    draw: (data) => {
      const { texts, findings } = data;
      panel.lang = texts.language;
      panel.setAttribute("aria-label", texts.title);
      chips = chipsOf(choice);
      items = findings.map((one, index) => itemOf(one, index, data, () => choose(index)));
      list.replaceChildren(
        make(
          "div",
          "head",
          make("p", "title", texts.title),
          make("span", "scopes", ...chips.values()),
        ),
        ...(texts.failure === undefined ? [] : [make("p", "failure", texts.failure)]),
        make("ol", "", ...items),
        state,
      );
    },
    update: () => {
      const { findings, texts } = choice.data;
      for (const [scope, chip] of chips)
        chip.setAttribute("aria-pressed", String(choice.scope === scope));
      for (const [index, item] of items.entries()) {
        const finding = findings[index];
        item.hidden = finding === undefined || !choice.lists(finding);
        mark(item, index === choice.chosen);
      }
      const words = choice.isLost ? texts.lost : texts.state;
      if (state.textContent !== words) state.textContent = words;
      state.dataset["state"] = choice.isLost ? "lost" : choice.data.state;
    },
    reveal: (index) => {
      if (!choice.isOpen) choice.isOpen = true;
      const item = items[index];
      item?.scrollIntoView({ block: "nearest" });
      item?.querySelector("button")?.focus({ preventScroll: true });
    },
  };
  const choose = (index: number): void => {
    // Over the text, the panel would hide the place that it leads to.
    if (!isWide() && choice.data.findings[index]?.at !== undefined) choice.isOpen = false;
    choice.choose(index, view);
  };
  return view;
}

/** Says which of several is meant. */
export function mark(one: Element, isChosen: boolean): void {
  if (isChosen) one.setAttribute("aria-current", "true");
  else one.removeAttribute("aria-current");
}

function chipsOf(choice: Choice): ReadonlyMap<Scope, HTMLElement> {
  const { findings, texts } = choice.data;
  const here = choice.here.length;
  if (here === 0) return new Map();
  const chip = (scope: Scope, words: string, count: number): [Scope, HTMLElement] => [
    scope,
    makeButton("scope", () => (choice.scope = scope), `${words} ${count}`),
  ];
  return new Map([chip("here", texts.here, here), chip("all", texts.all, findings.length)]);
}

function itemOf(
  finding: ShownFinding,
  index: number,
  { texts }: PreviewData,
  choose: () => void,
): HTMLElement {
  const { severity, message, place, rule, lines, help, also, at } = finding;
  const number = make("span", `mark ${severity}`, String(index + 1));
  const button = makeButton("message", choose, ...sentence(message));
  button.id = `_finding-${index + 1}`;
  const parts = [
    button,
    make("p", "where", make("span", "file", place), " ", make("span", "rule", rule)),
    ...(lines.length === 0 ? [] : [make("pre", "lines", ...lines.map(lineOf))]),
    ...(help === undefined ? [] : [make("p", "help", ...sentence(help))]),
    ...also.map((words) => make("p", "also", ...sentence(words))),
    ...(at === undefined ? [make("p", "elsewhere", texts.elsewhere)] : []),
  ];
  return make("li", `finding ${severity}`, number, make("div", "", ...parts));
}

function lineOf({ number, before, marked, after }: ShownLine): HTMLElement {
  const count = make("span", "number", String(number));
  count.setAttribute("aria-hidden", "true");
  const words = marked === undefined ? [before] : [before, make("mark", "", marked), after ?? ""];
  return make("span", "line", count, make("code", "", ...words));
}
