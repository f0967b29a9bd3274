import type { Choice } from "../data.ts";

/** How hidden pieces are told: by their ids, or by their titles. */
export type Kind = "standard" | "situation" | "part";

/** `frame`: it is for others, but something in it is shown, and only that. */
export type State = "shown" | "frame" | "hidden";

/** A card or a section that can be hidden, or that others are counted by. */
export interface Piece {
  readonly element: HTMLElement;
  readonly kind: Kind;
  /** Places in the page's lists of roles and stages; nothing where it holds for all. */
  readonly roles: readonly number[] | undefined;
  readonly stages: readonly number[] | undefined;
  /** The piece that it stands in. */
  readonly around: Piece | undefined;
  /** The numbers in the contents that count it. */
  readonly counts: readonly Count[];
  state: State;
  /** Whether it is shown only because a link leads to it. */
  isOpened: boolean;
}

/** A number of standards in the contents. */
export interface Count {
  readonly element: HTMLElement;
  now: number;
}

/** What is chosen, as places in the page's lists. */
export interface Places {
  readonly role: number | undefined;
  readonly stage: number | undefined;
}

/** All of them by their elements, in the order of the page. */
export type Pieces = ReadonlyMap<Element, Piece>;

export function findPieces(): Pieces {
  const counts = countsOf();
  const pieces = new Map<Element, Piece>();
  const found = document.querySelectorAll<HTMLElement>(
    "main :is([data-roles], [data-stages], .card, .situation)",
  );
  for (const element of found) {
    const kind = kindOf(element);
    if (kind === "part" && !isMarked(element)) continue;
    pieces.set(element, {
      element,
      kind,
      roles: marksOf(element.dataset["roles"]),
      stages: marksOf(element.dataset["stages"]),
      around: pieces.get(element.parentElement?.closest("[data-roles], [data-stages]") ?? element),
      counts: kind === "standard" ? countsAround(element, counts) : [],
      state: "shown",
      isOpened: false,
    });
  }
  return pieces;
}

/** The innermost piece that an element is, or stands in. */
export function pieceAround(element: Element | null, pieces: Pieces): Piece | undefined {
  for (let at = element; at !== null; at = at.parentElement) {
    const piece = pieces.get(at);
    if (piece !== undefined) return piece;
  }
  return undefined;
}

function kindOf(element: HTMLElement): Kind {
  const { classList } = element;
  if (classList.contains("situation")) return "situation";
  // Never looked for in a section, which may hold half the book.
  const isStandard = classList.contains("card") && element.querySelector(".badge") !== null;
  return isStandard ? "standard" : "part";
}

function isMarked({ dataset }: HTMLElement): boolean {
  return dataset["roles"] !== undefined || dataset["stages"] !== undefined;
}

function marksOf(written: string | undefined): readonly number[] | undefined {
  return written?.split(" ").flatMap((mark) => (mark === "" ? [] : [Number(mark)]));
}

/** A situation is counted as a whole. */
function countsOf(): ReadonlyMap<Element, Count> {
  const counts = new Map<Element, Count>();
  for (const element of document.querySelectorAll<HTMLElement>("#_contents .count")) {
    const link = element.closest<HTMLAnchorElement>("a");
    const section = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (section) counts.set(section, { element, now: 0 });
  }
  return counts;
}

function countsAround(element: Element, counts: ReadonlyMap<Element, Count>): readonly Count[] {
  const around: Count[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const count = counts.get(at);
    if (count !== undefined) around.push(count);
  }
  return around;
}

/** Decides what is shown. Nothing of the page is read or changed. */
export function settle(pieces: Pieces, { role, stage }: Places, opened: ReadonlySet<Piece>): void {
  for (const piece of pieces.values()) {
    const isShown = holdsFor(piece.roles, role) && holdsFor(piece.stages, stage);
    piece.isOpened = !isShown && opened.has(piece);
    piece.state = isShown || piece.isOpened ? "shown" : "hidden";
  }
  for (const piece of pieces.values())
    if (piece.state === "shown")
      for (let at = piece.around; at?.state === "hidden"; at = at.around) at.state = "frame";
}

/** Whether a place is among the marks; where there are none, or none is chosen, it holds. */
export function holdsFor(marks: readonly number[] | undefined, place: number | undefined): boolean {
  return place === undefined || marks === undefined || marks.includes(place);
}

/** The place of an id in a list; nothing for an empty id, -1 for one that is not there. */
export function placeOf(id: string, choices: readonly Choice[]): number | undefined {
  return id === "" ? undefined : choices.findIndex((choice) => choice.id === id);
}
