import type { PreviewData } from "../preview-data.ts";
import type { Choice, View } from "./choice.ts";
import { make, makeButton } from "../make.ts";

/** The button in the bar with the number of findings, which opens and closes the panel; and what this page is, below its name. */
export function makeCounts(choice: Choice): View {
  const button = makeButton("counts", () => {
    choice.isOpen = !choice.isOpen;
  });
  button.id = "_counts";
  button.setAttribute("aria-controls", "_findings");
  document.querySelector(".bar .tools")?.append(button);
  const built = make("bdi", "");
  editionLine().replaceChildren(built);
  return {
    draw: ({ texts }) => {
      for (const one of [button, built]) one.lang = texts.language;
      built.textContent = texts.built;
      button.replaceChildren(...countsOf(texts));
    },
    update: () => button.setAttribute("aria-expanded", String(choice.isOpen)),
  };
}

function countsOf({ counts, noFindings }: PreviewData["texts"]): readonly Node[] {
  if (counts.length === 0) return [make("span", "count", noFindings)];
  return counts.map(({ severity, count, words }) => {
    const short = make("span", `mark ${severity}`, String(count));
    short.setAttribute("aria-hidden", "true");
    return make("span", `count ${severity}`, make("span", "words", words), short);
  });
}

function editionLine(): Element {
  const found = document.querySelector(".bar .edition");
  if (found !== null) return found;
  const line = make("span", "edition");
  document.querySelector(".bar .name")?.append(line);
  return line;
}
