import type { Part } from "../template-environment.ts";

/** The place of the contents; the entries are filled in when the sections have their numbers. */
export const contents: Part = {
  attributes: {},
  render: ({ strings }) => [
    {
      type: "section",
      kind: "contents",
      id: "contents",
      title: [{ type: "text", value: strings.pattern("contents.title") ?? "" }],
      children: [{ type: "contents", entries: [] }],
    },
  ],
};
