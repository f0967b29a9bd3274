import type { Block, Choice, Document, Holds } from "../../document/blocks.ts";
import type { PageWord } from "../../page/data.ts";
import { childBlocks } from "../text.ts";
import { icon } from "./icons.ts";
import type { Context } from "./inline.ts";
import { plain } from "./inline.ts";
import { escape, ownIds } from "./text.ts";
import { wordOf } from "./words.ts";

/**
 * Reading the page as one role, for one stage: the marks on what is not for everyone, and the controls, which stay hidden until the script
 * runs. Without it everything is shown.
 */

/** For whom and where a card or section holds, by the places of the ids in the lists of the document. */
export function marks(holds: Holds | undefined, { document }: Context): string {
  const { roles, stages } = document.readers;
  return mark("roles", holds?.roles, roles) + mark("stages", holds?.stages, stages);
}

function mark(
  kind: keyof Holds,
  ids: readonly string[] | undefined,
  all: readonly Choice[],
): string {
  if (ids === undefined) return "";
  const places = all.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []));
  return ` data-${kind}="${places.join(" ")}"`;
}

/** Whether there is anything to choose. */
function hasReaders({ readers }: Document): boolean {
  return readers.roles.length + readers.stages.length > 0;
}

/** The button of the bar: it says as whom the page is read, and opens the choice. */
export function readersButton(context: Context): string {
  if (!hasReaders(context.document)) return "";
  const inside = `${said("readers.as", context)}${icon("filter")}${whose("readers.everyone", context)}${icon("down")}`;
  return `<button type="button" class="tool whose" id="${ownIds.readers}" aria-expanded="false" aria-controls="${ownIds.strip}" hidden>${inside}</button>`;
}

/** The same at the foot of a telephone. */
export function readersStep(context: Context): string {
  if (!hasReaders(context.document)) return "";
  const inside = `${said("readers.as", context)}${icon("filter")}${whose("readers.all", context)}`;
  return `<button type="button" class="whose" id="${ownIds.readersStep}" aria-haspopup="dialog" hidden>${inside}</button>`;
}

function whose(word: PageWord, context: Context): string {
  return `<span>${escape(wordOf(word, context))}</span>`;
}

/** What only those hear who do not see the picture beside it. */
function said(word: PageWord, context: Context): string {
  return `<em class="unseen">${escape(wordOf(word, context))}</em>`;
}

/** The choice: on wide screens a strip below the bar, on a telephone a sheet that comes from below. */
export function readersStrip(context: Context): string {
  const { readers } = context.document;
  if (!hasReaders(context.document)) return "";
  const word = (key: PageWord): string => escape(wordOf(key, context));
  const name = word("readers.name");
  return [
    `<section class="strip" id="${ownIds.strip}" aria-label="${name}" hidden>`,
    `<div class="choices" id="${ownIds.choices}">`,
    choice("role", "readers.as", "readers.all", mostSpecialFirst(context.document), context),
    choice("stage", "readers.path", "readers.wholePath", readers.stages, context),
    `<p class="amount" id="${ownIds.readersAmount}" hidden><span id="${ownIds.readersCount}"></span> <button type="button" id="${ownIds.readersAll}">${word("readers.showAll")}</button></p>`,
    "</div>",
    "</section>",
    `<dialog class="chooser" id="${ownIds.chooser}" aria-label="${name}"><button type="button" class="done">${word("readers.done")}</button></dialog>`,
    `<p class="off-screen" id="${ownIds.readersSaid}" role="status"></p>`,
    `<p class="aloof" id="${ownIds.readersUnknown}" role="status" hidden></p>`,
    `<p class="printed" id="${ownIds.readersPrinted}" hidden></p>`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function choice(
  kind: "role" | "stage",
  label: PageWord,
  all: PageWord,
  choices: readonly Choice[],
  context: Context,
): string {
  if (choices.length === 0) return "";
  const id = `_${kind}`;
  const chip = (value: string, words: string, checked = ""): string =>
    `<label class="chip"><input type="radio" name="${id}" value="${escape(value)}" autocomplete="off"${checked}><span>${words}</span></label>`;
  return [
    `<div class="choice" id="${id}" role="radiogroup" aria-labelledby="${id}:name">`,
    `<span class="label" id="${id}:name">${escape(wordOf(label, context))}</span>`,
    '<div class="chips">',
    chip("", escape(wordOf(all, context)), " checked"),
    ...choices.map(({ id: value, title }) => chip(value, plain(title, context))),
    "</div>",
    '<button type="button" class="chip more" aria-expanded="false" hidden></button>',
    "</div>",
  ].join("\n");
}

/** Those come first for whom the most is special; among equals as in the book. */
function mostSpecialFirst({ readers, blocks }: Document): readonly Choice[] {
  const counts = new Map<string, number>();
  const count = (block: Block): void => {
    if ("holds" in block)
      for (const id of block.holds?.roles ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (block.type === "section") block.children.forEach(count);
    else if (block.type !== "card") childBlocks(block).forEach(count);
  };
  blocks.forEach(count);
  return readers.roles.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}
