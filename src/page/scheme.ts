import type { Page } from "./page.ts";
import { element } from "./page.ts";

const KEPT = "svc-scheme";
type Scheme = "light" | "dark";

/** The button for light and dark: the reader's choice goes before the system's, and is kept on this device. */
export function startScheme({ say }: Page): void {
  const button = element("_light");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = (scheme: Scheme | undefined): void => {
    if (scheme !== undefined) document.documentElement.dataset["scheme"] = scheme;
    button.setAttribute("aria-pressed", String((scheme ?? system()) === "dark"));
  };
  const system = (): Scheme => (dark.matches ? "dark" : "light");
  show(kept());
  dark.addEventListener("change", () => show(kept()));
  button.addEventListener("click", () => {
    const next = (kept() ?? system()) === "dark" ? "light" : "dark";
    keep(next);
    show(next);
  });
  button.title = say("screen.theme");
  button.hidden = false;
}

/** Where a page may keep nothing, the choice lasts as long as the page is open. */
let chosen: Scheme | undefined;

function kept(): Scheme | undefined {
  try {
    const scheme = localStorage.getItem(KEPT);
    return scheme === "light" || scheme === "dark" ? scheme : chosen;
  } catch {
    return chosen;
  }
}

function keep(scheme: Scheme): void {
  chosen = scheme;
  try {
    localStorage.setItem(KEPT, scheme);
  } catch {
    // A page from a file may be forbidden to keep anything.
  }
}
