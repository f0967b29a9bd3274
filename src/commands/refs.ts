import type { Place } from "../diagnostic.ts";
import { sanitise } from "../reporters/sanitise.ts";
import type { Command } from "./context.ts";
import { columns, look } from "./look.ts";
import type { View } from "./look.ts";
import { fieldsOf, fullName, holdersIn, nameOf, thingNamed, thingsOf, valuesOf } from "./things.ts";
import type { Holder, Thing } from "./things.ts";

export const refs: Command = {
  description:
    "Shows where a thing is defined and every place that names it. Look here before " +
    "you rename or delete something. Where two kinds share an id, write the kind " +
    "before it: roles/front-desk.",
  arguments: [["<id>", "ARR-01, arrival/greeting, roles/front-desk"]],
  options: [],
  examples: [["svc refs front-desk", "shows who names the role front-desk"]],
  run: async (context, { words }) => await look(context, (view) => answer(view, words[0] ?? "")),
};

function answer(view: View, word: string): string {
  const things = thingsOf(view.model);
  const thing = thingNamed(things, word);
  const uses = things
    .filter((one) => !one.path.includes("/"))
    .flatMap((one) => usesIn(view, one, thing));
  const rows = [
    ["defined", placeText(view, { ...thing.node.at, mark: "value" }), sanitise(thing.title)],
    ...uses.map((use) => ["used", placeText(view, use.at), sanitise(use.by)]),
  ];
  const end = uses.length === 0 ? "  nothing names it\n" : "";
  return `${sanitise(nameOf(thing))}\n${columns(rows, "  ")}${end}`;
}

interface Use {
  readonly at: Place;
  readonly by: string;
}

/** Every field of an entity, its parts included, that names the thing in writing. */
function usesIn(view: View, entity: Thing, thing: Thing): readonly Use[] {
  return holdersIn(entity.node, entity.shape).flatMap((holder) =>
    fieldsOf(holder.shape)
      .filter(([key, field]) => field.type === "ref" && names(view, holder, key, thing))
      .map(([key, field]) => ({
        at: useAt(view, holder, key, thing),
        by: `${nameOf(entity)}, ${field.title}`,
      })),
  );
}

function names({ model }: View, { node }: Holder, key: string, thing: Thing): boolean {
  return valuesOf(node, key).includes(thing.node) && model.inheritedFrom(node, key) === undefined;
}

/** The place of the reference itself, also inside a list. */
function useAt({ places }: View, { node }: Holder, key: string, thing: Thing): Place {
  const pointer = `${node.at.pointer}/${key}`;
  const written = places.writtenAt(node.at.file, pointer);
  if (!Array.isArray(written)) return { file: node.at.file, pointer };
  const index = written.findIndex((text) => text === thing.path || text === fullName(thing));
  return { file: node.at.file, pointer: index === -1 ? pointer : `${pointer}/${index}` };
}

function placeText({ places }: View, place: Place): string {
  const { file, start } = places.locationOf(place);
  return sanitise(`${file}:${start.line}:${start.column}`);
}
