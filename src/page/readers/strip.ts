import { element } from "../page.ts";
import type { Group } from "./group.ts";

/** So many roles leave room in a sheet for the stages. */
const IN_SHEET = 8;

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
    this.#button.addEventListener("click", () => {
      const opens = !this.#hasRoom;
      this.show(opens);
      if (opens && !this.#hasRoom) this.#openSheet();
    });
    document.getElementById("_readersStep")?.addEventListener("click", () => this.#openSheet());
    this.#sheet.addEventListener("close", () => this.#closeSheet());
    this.#sheet.addEventListener("click", ({ target }) => {
      // Beside it, or on its button.
      if (target === this.#sheet || target === this.#sheet.lastElementChild) this.#sheet.close();
    });
    for (const group of groups) this.#closeWhenLeft(group);
    addEventListener("resize", () => this.#resize(), { passive: true });
  }

  show(isShown: boolean): void {
    this.#strip.hidden = !isShown;
    document.documentElement.toggleAttribute("data-strip", isShown);
    this.#button.setAttribute("aria-expanded", String(isShown));
    this.#fit();
  }

  /** What is chosen is in sight. */
  refresh(): void {
    if (this.#groups.some((group) => group.isChosenHidden)) this.#fit();
  }

  /** With the keyboard one goes from chip to chip, so they stay until it leaves. */
  #closeWhenLeft(group: Group): void {
    const close = (): void => {
      if (group.isOpen && !this.#sheet.open) this.#fit();
    };
    group.box.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && group.box.contains(relatedTarget))) close();
    });
    group.box.addEventListener("click", ({ target, detail }) => {
      if (detail > 0 && target instanceof HTMLInputElement) close();
    });
  }

  #openSheet(): void {
    this.show(false);
    for (const group of this.#groups) group.shorten(IN_SHEET);
    this.#sheet.prepend(this.#choices);
    this.#sheet.showModal();
    this.#groups[0]?.focus();
  }

  #closeSheet(): void {
    this.#strip.append(this.#choices);
    this.#fit();
  }

  #resize(): void {
    if (this.#sheet.open && this.#hasRoom) this.#sheet.close();
    this.#fit();
  }

  #fit(): void {
    if (this.#sheet.open || !this.#hasRoom) return;
    for (const group of this.#groups) group.fit();
  }

  /** Not on a telephone, upright or on its side. */
  get #hasRoom(): boolean {
    return this.#strip.getClientRects().length > 0;
  }
}
