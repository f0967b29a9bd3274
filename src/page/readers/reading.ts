import type { Page } from "../page.ts";
import { element } from "../page.ts";
import type { Place } from "../place.ts";
import { keep } from "../target.ts";
import type { Chosen } from "./address.ts";
import { chosenInAddress, elementAt, isAddressKept, keepInAddress } from "./address.ts";
import { Group } from "./group.ts";
import { label } from "./labels.ts";
import { Lines } from "./lines.ts";
import type { Piece, Pieces } from "./pieces.ts";
import { findPieces, pieceAround, placeOf, settle } from "./pieces.ts";
import { holdStill } from "./still.ts";
import { Strip } from "./strip.ts";

const EVERYTHING: Chosen = { role: "", stage: "" };

/** As whom the page is read, and for which stage of the path. */
export class Reading {
  readonly #page: Page;
  readonly #place: Place;
  readonly #lines: Lines;
  readonly #role: Group | undefined;
  readonly #stage: Group | undefined;
  readonly #strip: Strip;
  /** What is shown although it is for others. */
  readonly #opened = new Set<Piece>();
  /** Found when there is time, or when it is needed first. */
  #pieces: Pieces = new Map();
  #chosen = EVERYTHING;

  constructor(page: Page, place: Place) {
    this.#page = page;
    this.#place = place;
    this.#lines = new Lines(page);
    const group = (id: string): Group | undefined => {
      const box = document.getElementById(id);
      return box === null ? undefined : new Group(box, page, () => this.#choose());
    };
    this.#role = group("_role");
    this.#stage = group("_stage");
    this.#strip = new Strip([this.#role, this.#stage].flatMap((one) => one ?? []));
    element("_readersAll").addEventListener("click", () => {
      this.#set(EVERYTHING);
      // The button has gone with the choice; the keyboard stays where one chooses.
      (this.#role ?? this.#stage)?.focus();
    });
  }

  /** As the address says, so that a link opens as it was sent. */
  start(): void {
    this.readAddress();
    this.openTarget();
    if (this.#chosen !== EVERYTHING) this.#strip.show(true);
  }

  /** Finds what can be hidden, before it is needed. */
  prepare(): void {
    if (this.#pieces.size === 0) this.#pieces = findPieces();
  }

  /** What the book does not have is not chosen, and said. */
  readAddress(): void {
    if (!isAddressKept()) return keepInAddress(this.#chosen);
    const named = chosenInAddress();
    const { roles, stages } = this.#page.data.readers;
    const role = placeOf(named.role, roles) === -1 ? "" : named.role;
    const stage = placeOf(named.stage, stages) === -1 ? "" : named.stage;
    this.#tellUnknown([named.role, named.stage].filter((id) => id !== role && id !== stage));
    this.#show({ role, stage });
  }

  openTarget(): void {
    this.open(elementAt(location.hash));
  }

  /** After parts of the page were exchanged: what was there before is no more. What a link opened stays open. */
  renew(): void {
    if (this.#pieces.size === 0) return;
    const isChosen = this.#chosen !== EVERYTHING;
    const opened = [...this.#opened].map((piece) => piece.element.id);
    this.#opened.clear();
    this.#pieces = isChosen ? findPieces() : new Map();
    for (const piece of this.#pieces.values())
      if (opened.includes(piece.element.id)) this.#opened.add(piece);
    if (isChosen) this.#apply();
  }

  isHidden(target: Element | null): boolean {
    const state = pieceAround(target, this.#pieces)?.state ?? "shown";
    return state !== "shown";
  }

  /** Shows something although it is for others, and goes there. */
  open(target: Element | null): void {
    const piece = pieceAround(target, this.#pieces);
    if (target === null || piece === undefined || piece.state === "shown") return;
    this.#opened.add(piece);
    this.#apply();
    keep(target);
  }

  #choose(): void {
    this.#set({ role: this.#role?.chosen ?? "", stage: this.#stage?.chosen ?? "" });
  }

  #set(chosen: Chosen): void {
    this.#tellUnknown([]);
    this.#show(chosen);
    keepInAddress(this.#chosen);
  }

  #show({ role, stage }: Chosen): void {
    if (role === this.#chosen.role && stage === this.#chosen.stage) return;
    this.#chosen = role + stage === "" ? EVERYTHING : { role, stage };
    this.#opened.clear();
    this.prepare();
    holdStill(this.#pieces, this.#lines, () => this.#apply());
    this.#strip.refresh();
    this.#place.look();
  }

  /** Writes to the page alone: whatever is read waits until everything is written. */
  #apply(): void {
    const { roles, stages } = this.#page.data.readers;
    const { role, stage } = this.#chosen;
    const places = { role: placeOf(role, roles), stage: placeOf(stage, stages) };
    settle(this.#pieces, places, this.#opened);
    for (const { element: one, state } of this.#pieces.values()) {
      one.classList.toggle("gone", state === "hidden");
      one.classList.toggle("frame", state === "frame");
    }
    this.#lines.write(this.#pieces, places);
    count(this.#pieces);
    if (this.#role !== undefined) this.#role.chosen = role;
    if (this.#stage !== undefined) this.#stage.chosen = stage;
    label(this.#chosen, this.#pieces, this.#page);
  }

  #tellUnknown(ids: readonly string[]): void {
    const line = element("_readersUnknown");
    line.hidden = ids.length === 0;
    line.textContent =
      ids.length === 0 ? "" : this.#page.say("readers.unknown", { id: ids.join(", ") });
  }
}

/** The numbers in the contents follow what is shown. */
function count(pieces: Pieces): void {
  const all = [...pieces.values()];
  const counts = new Set(all.flatMap((piece) => piece.counts));
  for (const each of counts) each.now = 0;
  for (const { state, counts: around } of all)
    if (state === "shown") for (const each of around) each.now += 1;
  for (const { element: number, now } of counts) number.textContent = String(now);
}
