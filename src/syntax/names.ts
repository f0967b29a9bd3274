import { collections, type ShapeName, shapes } from "../generated/fields.ts";
import { shorten } from "./repairs.ts";
import { isMapping } from "./tree.ts";

/** What people call an entity when it has no id: its title, or what stands for a title in some collections. */
const TITLES = ["title", "term", "question", "name", "measure"];

/**
 * The name of a thing as its author knows it: `Standard ARR-01`, `Standard "Greet"`, `Standard 3` (by its place in its list, counted from 1),
 * `The company`.
 */
export function nameOf(shape: ShapeName, value: unknown, index?: number): string {
  if (shape === "Workspace") return "svc.yaml";
  const name = shortNameOf(shape, value, index);
  return name[0] === undefined ? "" : name[0].toUpperCase() + name.slice(1);
}

/** The same inside a sentence: `standard ARR-01`, `the company`. */
export function shortNameOf(shape: ShapeName, value: unknown, index?: number): string {
  if (shape === "Workspace") return "svc.yaml";
  const kind = kindOf(shape);
  if (isMapping(value)) {
    if (typeof value["id"] === "string" && value["id"] !== "")
      return `${kind} ${shorten(value["id"])}`;
    if (index !== undefined) {
      const title = TITLES.map((field) => value[field]).find(
        (text) => typeof text === "string" && text !== "",
      );
      if (typeof title === "string") return `${kind} "${shorten(title)}"`;
    }
  }
  return index === undefined ? `the ${kind}` : `${kind} ${index + 1}`;
}

/** What one thing of a shape is called: `role`, `corrective action`, `target`. */
function kindOf(shape: ShapeName): string {
  const { collection, title } = shapes[shape];
  return collection === undefined ? title : collections[collection].one;
}
