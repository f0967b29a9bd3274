import type { Page } from "../page.ts";
import { element } from "../page.ts";

/** One group of chips: a role or a stage is chosen in it. */
export class Group {
  readonly #box: HTMLElement;
  readonly #chips: readonly HTMLElement[];
  readonly #inputs: readonly HTMLInputElement[];
  readonly #more: HTMLButtonElement;
  readonly #page: Page;

  constructor(box: HTMLElement, page: Page, choose: () => void) {
    this.#box = box;
    this.#page = page;
    this.#chips = [...box.querySelectorAll<HTMLElement>(".chips > .chip")];
    this.#inputs = [...box.querySelectorAll("input")];
    this.#more = box.querySelector("button") ?? document.createElement("button");
    box.addEventListener("change", choose);
    this.#more.addEventListener("click", () => this.#open());
    box.addEventListener("focusout", ({ relatedTarget }) => {
      const isLeft = !(relatedTarget instanceof Node && box.contains(relatedTarget));
      if (isLeft && this.#isOpen) this.fit();
    });
  }

  get chosen(): string {
    return this.#inputs.find(({ checked }) => checked)?.value ?? "";
  }

  set chosen(id: string) {
    for (const input of this.#inputs) input.checked = input.value === id;
  }

  get #isOpen(): boolean {
    return this.#more.getAttribute("aria-expanded") === "true";
  }

  /** Shows what one line holds, the chosen one always; a button opens the rest. */
  fit(): void {
    this.#showAll();
    this.#more.hidden = false;
    this.#label(this.#chips.length);
    const line = this.#chips[0]?.offsetTop ?? 0;
    const isBelow = this.#chips.map((chip) => chip.offsetTop > line);
    let room = isBelow.indexOf(true);
    if (room === -1) room = this.#chips.length;
    const chosen = this.#inputs.findIndex(({ checked }) => checked);
    if (chosen >= room) room -= 1;
    let left = 0;
    for (const [index, chip] of this.#chips.entries()) {
      chip.hidden = index >= room && index !== chosen;
      if (chip.hidden) left += 1;
    }
    this.#more.hidden = left === 0;
    this.#more.setAttribute("aria-expanded", "false");
    this.#label(left);
    this.#box.classList.add("fitted");
  }

  /** Every chip, on as many lines as they need. */
  spread(): void {
    this.#showAll();
    this.#more.hidden = true;
  }

  #showAll(): void {
    this.#box.classList.remove("fitted");
    for (const chip of this.#chips) chip.hidden = false;
  }

  #open(): void {
    const first = this.#chips.findIndex((chip) => chip.hidden);
    this.spread();
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

/** Where the choice stands: in the strip below the bar, or on a telephone in a sheet that is opened for it. */
export class Strip {
  readonly #strip = element("_strip");
  readonly #choices = element("_choices");
  readonly #sheet: HTMLDialogElement;
  readonly #button = element("_readers");
  readonly #groups: readonly Group[];

  constructor(groups: readonly Group[]) {
    this.#groups = groups;
    // The door: svc writes a dialog there.
    this.#sheet = element("_chooser") as HTMLDialogElement;
    this.#button.addEventListener("click", () => this.show(this.#strip.hidden !== false));
    document.getElementById("_readersStep")?.addEventListener("click", () => this.#openSheet());
    this.#sheet.addEventListener("close", () => this.#closed());
    this.#sheet.addEventListener("click", ({ target }) => {
      // Beside it, or on its button.
      if (target === this.#sheet || target === this.#sheet.querySelector(".done"))
        this.#sheet.close();
    });
    addEventListener("resize", () => this.#fit(), { passive: true });
  }

  show(isShown: boolean): void {
    this.#strip.hidden = !isShown;
    this.#button.setAttribute("aria-expanded", String(isShown));
    this.#fit();
  }

  #openSheet(): void {
    for (const group of this.#groups) group.spread();
    this.#sheet.prepend(this.#choices);
    this.#sheet.showModal();
  }

  #closed(): void {
    this.#strip.append(this.#choices);
    this.#fit();
  }

  #fit(): void {
    if (this.#sheet.open || this.#strip.getClientRects().length === 0) return;
    for (const group of this.#groups) group.fit();
  }
}
