import type { Finding } from "../diagnostic.ts";
import type { Collection } from "../generated/fields.ts";
import type { StringKey } from "../locales/strings.ts";
import { bookStrings } from "../locales/strings.ts";
import type { Breakage } from "./breakage.ts";
import type { Node } from "./long-form.ts";
import { nodesIn } from "./long-form.ts";
import { BUILT_IN_CHAPTERS } from "./target-links.ts";

/** What fills a chapter; the general provisions are filled by the handbook's own fields, which have a finding of their own. */
const FILLED_BY: Readonly<
  Partial<Record<(typeof BUILT_IN_CHAPTERS)[number], readonly Collection[]>>
> = {
  terms: ["terms"],
  principles: ["principles"],
  communication: ["standards", "stages", "situations", "channels", "agreements"],
  appearance: ["appearance"],
  accountability: ["incentives", "consequences"],
  control: ["controls", "actions"],
  evaluation: ["metrics", "checklists", "objectives", "feedback"],
};

/**
 * Chapters of the book in which nothing would stand: an error when the handbook is approved, a warning when it is under review. In a
 * draft the book itself says so. A chapter is filled by its collections, by an introduction and by provisions.
 */
export function emptyChapters(
  handbook: Node | undefined,
  language: unknown,
  entities: ReadonlyMap<Collection, readonly Node[]>,
  breakage: Breakage,
): readonly Finding[] {
  const status = handbook?.["status"];
  if (handbook === undefined || (status !== "approved" && status !== "review")) return [];
  if (breakage.touches(handbook, ["status", "chapters"])) return [];
  const isApproved = status === "approved";
  const stated = nodesIn(handbook["chapters"]);
  const introduced = new Set(stated.filter((one) => one["text"] !== undefined).map(idOf));
  const omitted = new Set(stated.filter((one) => one["omit"] === true).map(idOf));
  const provided = new Set((entities.get("provisions") ?? []).map((one) => one["chapter"]));
  const isFilled = (collection: Collection): boolean =>
    (entities.get(collection) ?? []).some((entity) => isShown(entity, isApproved));
  // How the workplace looks is written as standards.
  const hasWorkplace = (entities.get("standards") ?? []).some(
    (standard) => standard["kind"] === "environment" && isShown(standard, isApproved),
  );
  return BUILT_IN_CHAPTERS.flatMap((id, index): readonly Finding[] => {
    const collections = FILLED_BY[id];
    if (collections === undefined || [omitted, introduced, provided].some((set) => set.has(id)))
      return [];
    if (collections.some(isFilled) || (id === "appearance" && hasWorkplace)) return [];
    const own = stated.find((one) => one["id"] === id)?.["title"];
    const title = typeof own === "string" ? own : titleOf(id, language);
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
