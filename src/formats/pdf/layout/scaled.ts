import type { Item } from "../paper.ts";
import { transformed } from "./shapes.ts";

/** What was laid out for letters of another size. */
export function scaled(item: Item, by: number): Item {
  switch (item.type) {
    case "text": {
      const atoms = item.atoms.map((atom) => ({
        ...atom,
        width: atom.width * by,
        look: { ...atom.look, size: atom.look.size * by },
      }));
      const stretch = item.stretch === undefined ? {} : { stretch: item.stretch * by };
      return { ...item, x: item.x * by, y: item.y * by, ...stretch, atoms };
    }
    case "path": {
      const steps = item.steps.map((step) => transformed(step, (x, y) => [x * by, y * by]));
      const width = item.width === undefined ? {} : { width: item.width * by };
      const dash = item.dash === undefined ? {} : { dash: item.dash.map((each) => each * by) };
      return { ...item, steps, ...width, ...dash };
    }
    case "link":
    case "image":
    case "drawing":
      return {
        ...item,
        x: item.x * by,
        y: item.y * by,
        width: item.width * by,
        height: item.height * by,
      };
  }
}
