import type { Phrase, Standard, Variant } from "../../generated/types.ts";
import type { Block, Inline } from "../blocks.ts";
import type { PartRequest } from "../template-environment.ts";
import { bullets, linkTo, paragraphs, textOf } from "./nodes.ts";
import { listed, proseOf, quoted, told } from "./print.ts";

/** One part of a standard that is another here, beside what the core says of it. */
export interface ChangedPart {
  readonly label: readonly Inline[];
  readonly here: readonly Block[];
  readonly core: readonly Block[];
}

interface PartOf {
  readonly key: string;
  readonly isStated: (variant: Variant) => boolean;
  readonly blocks: (thing: Standard | Variant, request: PartRequest) => readonly Block[];
}

/** The parts that a variant may change, in the order in which a standard is printed. */
const PARTS: readonly PartOf[] = [
  {
    key: "block.process",
    isStated: (variant) => variant.process !== undefined,
    blocks: (thing, request) => proseOf(thing, "process", thing.process, request),
  },
  {
    key: "block.say",
    isStated: ({ say }) => say.length > 0,
    blocks: ({ say }, request) => phrases(say, request),
  },
  listPart("behave", "block.behave"),
  listPart("never", "block.never"),
  listPart("record", "standard.record"),
  { key: "situation.who", isStated: (variant) => variant.roles.length > 0, blocks: roles },
  { key: "label.owner", isStated: (variant) => variant.owner !== undefined, blocks: owner },
];

function listPart(field: "behave" | "never" | "record", key: string): PartOf {
  return {
    key,
    isStated: (variant) => variant[field].length > 0,
    blocks: (thing, request) =>
      bullets(thing[field].map((text, n) => [textOf(thing, `${field}/${n}`, text, request)])),
  };
}

/** Each part that the variant states; a suspended standard says that it does not hold. */
export function changedParts(
  standard: Standard,
  variant: Variant,
  request: PartRequest,
): readonly ChangedPart[] {
  if (variant.suspended) {
    const here = paragraphs([told(request, "standard.suspended")]);
    return [{ label: [], here, core: paragraphs([told(request, "differences.holds")]) }];
  }
  return PARTS.filter(({ isStated }) => isStated(variant)).map(({ key, blocks }) => ({
    label: told(request, key),
    here: blocks(variant, request),
    core: blocks(standard, request),
  }));
}

function phrases(all: readonly Phrase[], request: PartRequest): readonly Block[] {
  return paragraphs(all.map((phrase) => quoted(phrase, request)));
}

function roles(thing: Standard | Variant, request: PartRequest): readonly Block[] {
  const titles = thing.roles.map((role) => [linkTo("roles", role, request)]);
  return paragraphs([listed(titles, request)]);
}

function owner({ owner: role }: Standard | Variant, request: PartRequest): readonly Block[] {
  return role === undefined ? [] : paragraphs([[linkTo("roles", role, request)]]);
}
