import { indexOf } from "../../edition/reverse.ts";
import type { Standard } from "../../generated/types.ts";
import type { Inline } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { collatorOf } from "./collation.ts";
import { joined, linkTo, strong, words } from "./nodes.ts";
import { markOf, say } from "./print.ts";

/** The standards that put the principle of this id into practice, by their ids and in the order of these: there may be dozens, and all of them stand in one line. */
export const practice: Part = {
  attributes: { for: { required: true } },
  render: (request) => {
    const { workspace } = request.edition;
    const principle = workspace.principles.find(({ id }) => id === request.attributes["for"]);
    if (principle === undefined) return [];
    const standards = indexOf(workspace).standardsOfPrinciple.get(principle) ?? [];
    if (standards.length === 0) return [];
    const { compare } = collatorOf(request.language);
    const sorted = standards.toSorted((a, b) => compare(a.id, b.id));
    const links = joined(
      sorted.map((standard) => link(standard, request)),
      ", ",
    );
    const children = [strong(say("principles.standards", request)), words(" "), ...links];
    return [{ type: "paragraph", role: "aside", children }];
  },
};

function link(standard: Standard, request: PartRequest): readonly Inline[] {
  const named = { ...linkTo("standards", standard, request), children: [words(standard.id)] };
  return [named, ...markOf(standard, request)];
}
