import type { Page } from "../page.ts";

/** A group of chips, of which one is chosen: a role or a stage. */
export class Group {
  readonly box: HTMLElement;
  readonly #chips: readonly HTMLElement[];
  readonly #inputs: readonly HTMLInputElement[];
  readonly #more: HTMLElement;
  readonly #page: Page;

  constructor(box: HTMLElement, page: Page, choose: () => void) {
    this.box = box;
    this.#page = page;
    this.#chips = [...box.querySelectorAll<HTMLElement>(".chips > .chip")];
    this.#inputs = [...box.querySelectorAll("input")];
    this.#more = box.querySelector("button") ?? document.createElement("button");
    box.addEventListener("change", choose);
    this.#more.addEventListener("click", () => this.#open());
  }

  get chosen(): string {
    return this.#inputs[this.#place]?.value ?? "";
  }

  set chosen(id: string) {
    for (const input of this.#inputs) input.checked = input.value === id;
  }

  /** Whether its reader asked for all of it. */
  get isOpen(): boolean {
    return this.#more.getAttribute("aria-expanded") === "true";
  }

  get isChosenHidden(): boolean {
    return this.#chips[this.#place]?.hidden === true;
  }

  /** Shows what one line holds; a button opens the rest. */
  fit(): void {
    this.shorten(this.#chips.length);
    const line = this.#chips[0]?.offsetTop ?? 0;
    const isBelow = (chip: HTMLElement): boolean => chip.offsetTop > line;
    if (!this.#chips.some(isBelow)) return;
    this.#label(this.#chips.length);
    this.#more.hidden = false;
    let most = this.#chips.findIndex(isBelow);
    this.shorten(most);
    // The chosen one may be longer than the one that made room for it.
    while (most > 1 && this.#chips.some(isBelow)) this.shorten((most -= 1));
  }

  /** Shows so many, the chosen one always. */
  shorten(most: number): void {
    const first = this.#place < most ? most : most - 1;
    for (const [index, chip] of this.#chips.entries())
      chip.hidden = index >= first && index !== this.#place;
    const left = this.#chips.filter((chip) => chip.hidden).length;
    this.#more.setAttribute("aria-expanded", "false");
    this.#more.hidden = left === 0;
    this.#label(left);
  }

  /** Gives the keyboard to the chosen one. */
  focus(): void {
    this.#inputs[this.#place]?.focus();
  }

  get #place(): number {
    return this.#inputs.findIndex(({ checked }) => checked);
  }

  #open(): void {
    const first = this.#chips.findIndex((chip) => chip.hidden);
    this.shorten(this.#chips.length);
    this.#more.setAttribute("aria-expanded", "true");
    this.#inputs[first]?.focus();
  }

  #label(n: number): void {
    const sign = document.createElement("bdi");
    sign.dir = "ltr";
    sign.setAttribute("aria-hidden", "true");
    sign.textContent = `+ ${n}`;
    const words = document.createElement("span");
    words.className = "unseen";
    words.textContent = this.#page.say("readers.more", { n });
    this.#more.replaceChildren(sign, words);
  }
}
