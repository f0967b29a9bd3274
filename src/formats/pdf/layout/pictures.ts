import type { Inline } from "../../../document/blocks.ts";
import type { Item, Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Printable } from "../printable.ts";
import type { Around, Flow } from "./flow.ts";
import { strip } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { naturalSize, targetOf } from "./words.ts";
import type { Setting, Target } from "./words.ts";

type Picture = Extract<Inline, { type: "picture" }>;

/** A piece of a paragraph: words with what is small enough to stand among them, or a picture by itself. */
export type Part =
  | { readonly children: readonly Inline[] }
  | { readonly picture: Picture; readonly target?: Omit<Target, "says"> };

/** What is higher than so many lines stands by itself. */
const MOST_LINES = 1.5;

/** A paragraph cut where its larger pictures are; nothing where it has none. */
export function partsAtPictures(
  children: readonly Inline[],
  style: TextStyle,
  setting: Setting,
): readonly Part[] | undefined {
  const isAlone = children.every((child) => child.type === "picture" || isBlank(child));
  const isLarge = ({ file }: Picture): boolean => {
    const found = setting.pictures.get(file);
    if (found === undefined) return false;
    return isAlone || naturalSize(found).height > style.leading * MOST_LINES;
  };
  if (!hasPicture(children, isLarge)) return undefined;
  return cut(children, isLarge, setting).flatMap((part): readonly Part[] => {
    if ("picture" in part) return [part];
    const own = trimmed(part.children);
    return own.length === 0 ? [] : [{ children: own }];
  });
}

type IsLarge = (picture: Picture) => boolean;

function hasPicture(children: readonly Inline[], isLarge: IsLarge): boolean {
  return children.some((child) =>
    "children" in child
      ? hasPicture(child.children, isLarge)
      : child.type === "picture" && isLarge(child),
  );
}

function cut(children: readonly Inline[], isLarge: IsLarge, setting: Setting): readonly Part[] {
  const parts: Part[] = [];
  let words: Inline[] = [];
  const close = (): void => {
    if (words.length > 0) parts.push({ children: words });
    words = [];
  };
  for (const child of children) {
    if (child.type === "picture" && isLarge(child)) {
      close();
      parts.push({ picture: child });
    } else if ("children" in child && hasPicture(child.children, isLarge)) {
      close();
      const isLink = child.type === "link" || child.type === "reference";
      const target = isLink ? { target: targetOf(child, setting) } : {};
      for (const part of cut(child.children, isLarge, setting))
        parts.push(
          "picture" in part
            ? { ...target, ...part }
            : { children: [{ ...child, children: part.children }] },
        );
    } else words.push(child);
  }
  close();
  return parts;
}

function isBlank(child: Inline): boolean {
  return child.type === "lineBreak" || (child.type === "text" && child.value.trim() === "");
}

/** Without the blanks and line ends that stood beside a picture. */
function trimmed(children: readonly Inline[]): readonly Inline[] {
  const first = children.findIndex((child) => !isBlank(child));
  const last = children.findLastIndex((child) => !isBlank(child));
  return first === -1 ? [] : children.slice(first, last + 1);
}

/** As a share of the text's height: room is left for what the picture belongs to. */
const TALLEST = 0.75;

/** A picture by itself: as large as it is, at most as wide as the text. */
export function pictureFlow(
  { picture: { file, alt }, target }: Extract<Part, { picture: Picture }>,
  { tag, gap, align }: Pick<Around, "tag" | "gap" | "align">,
  setting: Setting,
): Flow {
  const picture = setting.pictures.get(file);
  if (picture === undefined) throw new Error(`Nobody has read the picture ${file}`);
  const natural = naturalSize(picture);
  const isLinked = (target?.anchor ?? target?.address) !== undefined;
  const around = isLinked ? tagIn(tag, "Link") : tag;
  const own = alt === "" ? undefined : tagIn(around, "Figure", { alt });
  return {
    least: Math.min(natural.width, 40),
    most: natural.width,
    lay: ({ x, width }) => {
      const most = setting.grid.height * TALLEST;
      const scale = Math.min(1, width / natural.width, most / natural.height);
      const [wide, high] = [natural.width * scale, natural.height * scale];
      const room = align === "end" ? width - wide : align === "center" ? (width - wide) / 2 : 0;
      const says = alt === "" ? file : alt;
      const link = isLinked ? { link: { ...target, says, tag: around } } : {};
      const place = { x: x + room, y: 0, width: wide, height: high };
      return [strip(high, [{ type: "image", ...place, picture, tag: own, ...link }], { gap })];
    },
  };
}

/** A picture in its place on a page. */
export function pictureItem(
  picture: Printable,
  place: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  tag: Tag | undefined,
): Item {
  if ("bytes" in picture) return { type: "image", bytes: picture.bytes, tag, ...place };
  return { type: "drawing", drawing: picture.drawing, tag, ...place };
}
