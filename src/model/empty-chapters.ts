import type { Finding } from "../diagnostic.ts";
import type { Collection } from "../generated/fields.ts";
import type { StringKey } from "../locales/strings.ts";
import { bookStrings } from "../locales/strings.ts";
import type { Breakage } from "./breakage.ts";
import type { Node } from "./long-form.ts";
import { asNode, nodesIn } from "./long-form.ts";
import { BUILT_IN_CHAPTERS } from "./target-links.ts";

/** What of a workspace the book prints. */
interface Printed {
  readonly company: Node | undefined;
  readonly of: (collection: Collection) => readonly Node[];
}

interface Filling {
  /** Collections that fill it, as its finding names them. */
  readonly by: readonly Collection[];
  /** Whether anything else stands in it, which alone nobody would be told to write. */
  readonly also?: (book: Printed) => boolean;
}

/** What fills a chapter; the general provisions are filled by the handbook's own fields, which have a finding of their own. */
const FILLED_BY: Readonly<Partial<Record<(typeof BUILT_IN_CHAPTERS)[number], Filling>>> = {
  terms: {
    by: ["terms"],
    also: ({ company }) => company !== undefined && has(company, "prefer", "avoid"),
  },
  principles: { by: ["principles"] },
  communication: {
    by: ["standards", "stages", "situations", "channels", "agreements"],
    also: ({ of }) =>
      [...of("answers"), ...of("recoveryGrid"), ...of("gestures"), ...of("budgets")].length > 0 ||
      of("roles").some((role) => has(role, "authority")),
  },
  // How the workplace looks is written as standards.
  appearance: {
    by: ["appearance"],
    also: ({ of }) => of("standards").some(({ kind }) => kind === "environment"),
  },
  accountability: { by: ["incentives", "consequences"] },
  control: { by: ["controls", "actions"] },
  evaluation: {
    by: ["metrics", "checklists", "objectives", "feedback"],
    also: ({ of }) =>
      [...of("standards"), ...of("channels"), ...of("stages")]
        .flatMap((thing) => nodesIn(thing["targets"]))
        .some(({ floor }) => floor !== undefined),
  },
};

function has(thing: Node, ...lists: readonly string[]): boolean {
  return lists.some((field) => Array.isArray(thing[field]) && thing[field].length > 0);
}

/**
 * Chapters of the book in which nothing would stand: an error when the handbook is approved, a warning when it is under review. In a
 * draft the book itself says so. A chapter is filled by its collections, by an introduction and by provisions.
 */
export function emptyChapters(
  settings: Node | undefined,
  entities: ReadonlyMap<Collection, readonly Node[]>,
  breakage: Breakage,
): readonly Finding[] {
  const handbook = asNode(settings?.["handbook"]);
  const status = handbook?.["status"];
  if (handbook === undefined || (status !== "approved" && status !== "review")) return [];
  if (breakage.touches(handbook, ["status", "chapters"])) return [];
  const isApproved = status === "approved";
  const stated = nodesIn(handbook["chapters"]);
  const introduced = new Set(stated.filter((one) => one["text"] !== undefined).map(idOf));
  const omitted = new Set(stated.filter((one) => one["omit"] === true).map(idOf));
  const provided = new Set((entities.get("provisions") ?? []).map((one) => one["chapter"]));
  const of = (collection: Collection): readonly Node[] =>
    (entities.get(collection) ?? []).filter((entity) => isShown(entity, isApproved));
  const book = { company: asNode(settings?.["company"]), of };
  return BUILT_IN_CHAPTERS.flatMap((id, index): readonly Finding[] => {
    const filling = FILLED_BY[id];
    if (filling === undefined || [omitted, introduced, provided].some((set) => set.has(id)))
      return [];
    const { by: collections, also } = filling;
    if (collections.some((name) => of(name).length > 0) || also?.(book) === true) return [];
    const own = stated.find((one) => one["id"] === id)?.["title"];
    const title = typeof own === "string" ? own : titleOf(id, settings?.["language"]);
    return [
      {
        rule: "empty-chapter",
        params: { id, number: index + 1, title, collections, isApproved },
        at: { file: handbook.at.file, pointer: `${handbook.at.pointer}/status`, mark: "value" },
      },
    ];
  });
}

function idOf(chapter: Node): unknown {
  return chapter["id"];
}

/** What is retired is never printed, and what is not approved stays out of an approved book. */
function isShown({ status }: Node, isApproved: boolean): boolean {
  return status !== "retired" && !(isApproved && (status === "draft" || status === "review"));
}

/** As the book prints it. */
function titleOf(id: string, language: unknown): string {
  const strings = typeof language === "string" ? spoken(language) : undefined;
  return strings?.word(`chapter.${id}` as StringKey) ?? id;
}

/** What is no language tag has its own finding. */
function spoken(language: string): ReturnType<typeof bookStrings> {
  try {
    return bookStrings(language);
  } catch {
    return undefined;
  }
}
