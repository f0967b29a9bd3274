import type { Inline } from "../../../document/blocks.ts";
import type { Span } from "../paragraph.ts";
import type { Frame } from "./flow.ts";
import type { Strip } from "./strips.ts";
import { joined, spaced, strip } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { lineStrips, lookOf, ownWords, spansOf, wordsOf } from "./words.ts";
import type { InkLook, Setting } from "./words.ts";

/** Wider than between words. */
const APART = "\u2002";

/** A title on a page on which what it is the title of goes on, with the word for that behind it: for the eye only. */
export function titleAgain(
  title: readonly Inline[],
  style: TextStyle,
  { x, width }: Frame,
  setting: Setting,
): readonly Strip[] {
  const own = withoutLinks(spansOf(title, { style, tag: undefined }, setting));
  const look = lookOf(type.channel, undefined, setting);
  const words = wordsOf([...own, { text: APART + setting.strings.continued, look }], setting);
  return lineStrips(words, { x, width, style });
}

/** What the margin says of a card that goes on; few do, so it is made when it is asked for. */
export function cardAgain(
  { label = "", title }: { readonly label?: string; readonly title: readonly Inline[] },
  { x, width }: Frame,
  setting: Setting,
): () => Strip {
  const ownLines = (text: string, style: TextStyle): readonly Strip[] =>
    lineStrips(ownWords(text, { style, tag: undefined }, setting), { x, width, style });
  return () => {
    const own = withoutLinks(spansOf(title, { style: type.role, tag: undefined }, setting));
    return joined([
      ...(label === "" ? [] : ownLines(label, type.id)),
      ...spaced(lineStrips(wordsOf(own, setting), { x, width, style: type.role }), 1.75),
      ...ownLines(setting.strings.continued, type.channel),
    ]);
  };
}

/** What a page says at its top of a card that goes on, where cards have no margin. */
export function cardLineAgain(
  { label = "", title }: { readonly label?: string; readonly title: readonly Inline[] },
  { x, width }: Frame,
  setting: Setting,
): readonly Strip[] {
  const own = withoutLinks(spansOf(title, { style: type.role, tag: undefined }, setting));
  const look = lookOf(type.channel, undefined, setting);
  const id = spansOf([{ type: "text", value: label }], { style: type.id, tag: undefined }, setting);
  const before = label === "" ? [] : [...id, { text: APART, look }];
  const behind = { text: APART + setting.strings.continued, look };
  const words = wordsOf([...before, ...own, behind], setting);
  return lineStrips(words, { x, width, style: type.role });
}

/** Between what is said again of a card and what goes on. */
const BELOW_AGAIN = 5;

/** Where there is no margin, what goes on on a new page is said above it there. */
export function headedAgain(strips: readonly Strip[], head: readonly Strip[]): readonly Strip[] {
  const below = strip(BELOW_AGAIN);
  return strips.map((each, index) =>
    index < 2 ? each : { ...each, again: [...head, below, ...(each.again ?? [])] },
  );
}

function withoutLinks(spans: readonly Span<InkLook>[]): readonly Span<InkLook>[] {
  return spans.map((span) => {
    const { link: _, ...look } = span.look;
    return { ...span, look };
  });
}
