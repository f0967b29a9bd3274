import { absoluteAddress } from "../../text.ts";
import type { Bookmark, LinkItem, Page } from "../paper.ts";
import { boxOf } from "./boxes.ts";
import { leavesOf, literal, numeral, reference, textString } from "./objects.ts";
import type { PdfFile } from "./pdf-file.ts";

/** The anchors that links and bookmarks lead to. */
export class Destinations {
  readonly #known = new Set<string>();
  readonly #asked = new Set<string>();
  readonly #written: { key: string; value: string }[] = [];

  /** The name of an anchor, as a link spells it; the anchor may come later. */
  name(anchor: string): string {
    this.#asked.add(anchor);
    return nameOf(anchor);
  }

  /** Notes where the anchors of a page are. */
  add({ places, height }: Page, number: number): void {
    for (const { anchor, x, y } of places) {
      if (this.#known.has(anchor)) throw new Error(`The anchor ${anchor} stands in a PDF twice`);
      this.#known.add(anchor);
      const value = `[${reference(number)}/XYZ ${numeral(x)} ${numeral(height - y)} null]`;
      this.#written.push({ key: nameOf(anchor), value });
    }
  }

  /** Writes the name tree; in the order of bytes, or readers do not find the names. */
  end(file: PdfFile): string {
    for (const anchor of this.#asked)
      if (!this.#known.has(anchor)) throw new Error(`A PDF has no place for the anchor ${anchor}`);
    const entries = this.#written.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    const kids = leavesOf(entries).map(({ first, last, content }) =>
      reference(file.add(`<</Limits[${first} ${last}]/Names[${content}]>>`)),
    );
    return kids.length === 0 ? "" : `/Names<</Dests<</Kids[${kids.join(" ")}]>>>>`;
  }
}

function nameOf(anchor: string): string {
  return literal(Buffer.from(anchor, "utf8").toString("latin1"));
}

/** The annotation of a link, but for its place in the structure. */
export function linkOf(item: LinkItem, height: number, destinations: Destinations): string {
  const box = boxOf(item, height).map(numeral).join(" ");
  const target = targetOf(item, destinations);
  return `/Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/Contents${textString(item.says)}${target}`;
}

function targetOf({ anchor, address, says }: LinkItem, destinations: Destinations): string {
  if (anchor !== undefined) return `/Dest${destinations.name(anchor)}`;
  if (address !== undefined) return `/A<</S/URI/URI${literal(addressOf(address))}>>`;
  throw new Error(`A link of a PDF leads nowhere: ${says}`);
}

/** An address as PDF wants it, in ASCII. */
function addressOf(address: string): string {
  const safe = absoluteAddress(address);
  if (safe === undefined) {
    throw new Error(
      `A link of a PDF leads to ${address}, which is no web, mail or telephone address`,
    );
  }
  return new URL(safe).href.replace(/[^\x21-\x7e]/gu, encodeURIComponent);
}

/** Writes the bookmarks, closed below the first level; says what the catalog must know of them. */
export function writeBookmarks(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  destinations: Destinations,
): string {
  if (bookmarks.length === 0) return "";
  const root = file.reserve();
  const ends = writeLevel(file, bookmarks, root, destinations);
  file.put(root, `<</Type/Outlines${ends}/Count ${bookmarks.length}>>`);
  return `/Outlines ${reference(root)}/PageMode/UseOutlines`;
}

function writeLevel(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  parent: number,
  destinations: Destinations,
): string {
  const numbers = bookmarks.map(() => file.reserve());
  for (const [index, { title, anchor, children }] of bookmarks.entries()) {
    const number = numbers[index] ?? 0;
    const below = children.length === 0 ? "" : writeLevel(file, children, number, destinations);
    const count = children.length === 0 ? "" : `/Count ${-children.length}`;
    const around = `${to("Prev", numbers[index - 1])}${to("Next", numbers[index + 1])}`;
    const dest = `/Dest${destinations.name(anchor)}`;
    file.put(
      number,
      `<</Title${textString(title)}/Parent ${reference(parent)}${around}${below}${count}${dest}>>`,
    );
  }
  return `${to("First", numbers[0])}${to("Last", numbers.at(-1))}`;
}

function to(key: string, number: number | undefined): string {
  return number === undefined ? "" : `/${key} ${reference(number)}`;
}

const STYLES = { roman: "/S/r", decimal: "/S/D", none: "" } as const;

/** What viewers call the pages: an entry where the count does not simply go on. */
export function pageLabels(labels: readonly Page["label"][]): string {
  const entries = labels.flatMap((label, index) => {
    const before = labels[index - 1];
    if (before?.style === label.style && label.start === undefined) return [];
    const start = label.start === undefined ? "" : `/St ${label.start}`;
    return [`${index}<<${STYLES[label.style]}${start}>>`];
  });
  return `/PageLabels<</Nums[${entries.join(" ")}]>>`;
}
