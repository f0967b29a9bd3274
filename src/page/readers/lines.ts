import type { Choice, PageData, PageWord } from "../data.ts";
import type { Page } from "../page.ts";
import type { Kind, Piece, Pieces, Places } from "./pieces.ts";
import { holdsFor } from "./pieces.ts";

/** What a run of hidden pieces leaves in its place. */
interface Run {
  readonly kind: Kind;
  readonly pieces: readonly [Piece, ...Piece[]];
}

/** More names than these are told by their number, until they are asked for. */
const NAMED = 12;

/** Of so many roles and stages at the most it is said whose the only hidden one is. */
const WHOSE = 3;

const SENTENCES: Readonly<Record<Kind, PageWord>> = {
  standard: "readers.hiddenStandards",
  situation: "readers.hiddenSituations",
  part: "readers.hiddenParts",
};

/** The lines in the text that tell what is hidden, and what is shown although it is for others. */
export class Lines {
  readonly #page: Page;
  readonly #made: HTMLElement[] = [];
  /** The line that stands for a hidden piece. */
  readonly #lines = new Map<Piece, HTMLElement>();
  /** A piece is named in one line at a time. */
  readonly #links = new Map<Piece, HTMLElement>();

  constructor(page: Page) {
    this.#page = page;
  }

  lineOf(piece: Piece): HTMLElement | undefined {
    return this.#lines.get(piece);
  }

  /** Exchanges all lines. Reads nothing that needs a layout. */
  write(all: Pieces, places: Places): void {
    const pieces = [...all.values()];
    for (const line of this.#made.splice(0)) line.remove();
    this.#lines.clear();
    for (const run of runsOf(pieces)) {
      const [first] = run.pieces;
      const line = this.#hiddenLine(run, places);
      first.element.before(line);
      this.#made.push(line);
      for (const piece of run.pieces) this.#lines.set(piece, line);
    }
    for (const piece of pieces) {
      if (!piece.isOpened) continue;
      const line = this.#openedLine(piece, places);
      // Inside, so that whoever follows a link there sees it.
      piece.element.prepend(line);
      this.#made.push(line);
    }
  }

  /** `3 standards for other roles are hidden here: ARR-06, ARR-07, ARR-08` */
  #hiddenLine({ kind, pieces }: Run, places: Places): HTMLElement {
    const { say } = this.#page;
    const line = paragraph("left-out");
    const sentence = say(SENTENCES[kind], {
      n: pieces.length,
      whose: say(whoseWord(pieces, places)),
      which: MARK,
    });
    const [before = "", after = ""] = sentence.split(MARK);
    const links = pieces.map((piece) => this.#linkTo(piece));
    const [named, more] = [links.slice(0, NAMED), links.slice(NAMED)];
    line.append(before, ...separated(named));
    const [only, ...others] = pieces;
    if (others.length === 0 && kind !== "part") line.append(...this.#whom(only, places));
    if (more.length > 0) line.append(" ", this.#moreButton(more));
    line.append(after);
    return line;
  }

  #linkTo(piece: Piece): HTMLElement {
    let link = this.#links.get(piece);
    if (link === undefined) this.#links.set(piece, (link = linkTo(piece)));
    return link;
  }

  /** Whose the only one is, where that is soon told: `, Porter`. */
  #whom(piece: Piece, places: Places): readonly string[] {
    const { roles, stages } = othersOf(piece, places, this.#page.data);
    const names = [...roles, ...stages];
    return names.length > WHOSE ? [] : names.map((name) => `, ${name}`);
  }

  #moreButton(links: readonly HTMLElement[]): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.#page.say("readers.more", { n: links.length });
    button.addEventListener("click", () => {
      button.replaceWith(...separated(links));
      links[0]?.focus();
    });
    return button;
  }

  /** `Shown because a link leads here. Who it is for: Porter.` */
  #openedLine(piece: Piece, places: Places): HTMLElement {
    const { say, data } = this.#page;
    const { roles, stages } = othersOf(piece, places, data);
    const line = paragraph("opened");
    line.append(say("readers.opened"));
    if (roles.length > 0) line.append(` ${say("readers.openedFor", { names: roles.join(", ") })}.`);
    if (stages.length > 0)
      line.append(` ${say("readers.openedAt", { names: stages.join(", ") })}.`);
    return line;
  }
}

/** Stands in a sentence for what is no text. */
const MARK = "\u{fffc}";

function paragraph(kind: string): HTMLElement {
  const line = document.createElement("p");
  line.className = kind;
  return line;
}

/** Hidden pieces of one kind that stand side by side, where what they stand in is shown. */
function runsOf(pieces: readonly Piece[]): readonly Run[] {
  const runs: { kind: Kind; pieces: [Piece, ...Piece[]] }[] = [];
  for (const piece of pieces) {
    if (piece.state !== "hidden" || piece.around?.state === "hidden") continue;
    const run = runs.at(-1);
    const before = run?.pieces.at(-1);
    const isNext = before !== undefined && before.element.nextElementSibling === piece.element;
    if (run !== undefined && isNext && run.kind === piece.kind) run.pieces.push(piece);
    else runs.push({ kind: piece.kind, pieces: [piece] });
  }
  return runs;
}

/** For other roles, of other stages, or for others in general. */
function whoseWord(pieces: readonly Piece[], { role, stage }: Places): PageWord {
  const byRole = pieces.every(({ roles }) => !holdsFor(roles, role));
  const byStage = pieces.every(({ stages }) => !holdsFor(stages, stage));
  if (byRole === byStage) return "readers.others";
  return byRole ? "readers.otherRoles" : "readers.otherStages";
}

/** Titles of those for whom it is, where the one who reads is not among them. */
function othersOf(
  { roles, stages }: Piece,
  places: Places,
  { readers }: PageData,
): Readonly<Record<keyof PageData["readers"], readonly string[]>> {
  const titles = (marks: readonly number[] | undefined, choices: readonly Choice[]) =>
    (marks ?? []).flatMap((place) => choices[place]?.title ?? []);
  return {
    roles: holdsFor(roles, places.role) ? [] : titles(roles, readers.roles),
    stages: holdsFor(stages, places.stage) ? [] : titles(stages, readers.stages),
  };
}

/** A link to the hidden piece, which opens it; a direction of its own keeps ids whole in any language. */
function linkTo({ element }: Piece): HTMLElement {
  const link = document.createElement("a");
  link.href = `#${encodeURIComponent(element.id)}`;
  const name = document.createElement("bdi");
  name.textContent = nameOf(element);
  link.append(name);
  return link;
}

/** A card's printed id, else its title. Never looked for in a section, which may hold half the book. */
function nameOf(element: HTMLElement): string {
  const id = element.matches(".card") ? element.querySelector(".margin > .id") : null;
  if (id !== null) return id.textContent.trim();
  const heading = document.getElementById(`${element.id}:title`);
  return heading?.textContent.trim() ?? element.id;
}

function separated(links: readonly HTMLElement[]): readonly (HTMLElement | string)[] {
  return links.flatMap((link, index) => (index === 0 ? [link] : [", ", link]));
}
