import type { Part } from "../template-environment.ts";
import { titleIn, told } from "./print.ts";

/** A line that sends the reader to another place of the book, by its anchor and under its title. */
export const pointer: Part = {
  attributes: { to: { required: true }, title: { required: true } },
  render: (request) => {
    const { to } = request.attributes;
    const children = titleIn(request);
    const what =
      typeof to === "string" ? [{ type: "reference", anchor: to, children } as const] : children;
    return [
      { type: "paragraph", role: "aside", children: told(request, "registers.see", { what }) },
    ];
  },
};
