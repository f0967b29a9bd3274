import type { Finding } from "../diagnostic.ts";
import type { ShapeName } from "../generated/fields.ts";
import type { Node, ReadNode } from "./long-form.ts";
import { nodesIn } from "./long-form.ts";

/** Trees that must have a top, with the words for what goes round. */
const TREES: readonly (readonly [ShapeName, field: string, kind: string])[] = [
  ["Role", "reportsTo", "reporting lines"],
  ["Department", "parent", "departments"],
  ["Location", "parent", "locations"],
  ["AppearanceRule", "replaces", "appearance rules"],
];

/** Finds each circle once, at its first member in the order of files. */
export function findCircles(nodes: readonly ReadNode[]): readonly Finding[] {
  const trees = TREES.flatMap(([shape, field, kind]) =>
    circlesOf(
      nodes.filter((read) => read.shape === shape).map((read) => read.node),
      (node) => nodesIn(node[field]),
      (node) => `${node.at.pointer}/${field}`,
      kind,
    ),
  );
  return [...trees, ...escalationCircles(nodes)];
}

/** A case is passed on to somebody else: not to the role that handles it already. */
function escalationCircles(nodes: readonly ReadNode[]): readonly Finding[] {
  return nodes.flatMap(({ shape, node }) => {
    if (shape !== "Situation") return [];
    const start = nodesIn(node["handler"])[0];
    const steps = nodesIn(node["escalations"]);
    const back = steps.find((step) => start !== undefined && nodesIn(step["role"])[0] === start);
    if (back === undefined || start === undefined) return [];
    const chain = [idOf(start), idOf(start)];
    return [
      {
        rule: "circular-reference" as const,
        params: { kind: "escalations", chain },
        at: { ...back.at, pointer: `${back.at.pointer}/role`, mark: "value" as const },
      },
    ];
  });
}

type Next = (node: Node) => readonly Node[];

/** Depth-first with an own stack, so that a chain of any length is followed. */
function circlesOf(
  all: readonly Node[],
  next: Next,
  pointer: (node: Node) => string,
  kind: string,
): readonly Finding[] {
  const state = new Map<Node, "open" | "done">();
  const findings: Finding[] = [];
  for (const start of all) {
    if (state.has(start)) continue;
    const path: { node: Node; rest: Node[] }[] = [];
    const enter = (node: Node): void => {
      state.set(node, "open");
      path.push({ node, rest: [...next(node)] });
    };
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = top.rest.shift();
      if (to === undefined) {
        state.set(top.node, "done");
        path.pop();
      } else if (state.get(to) === "open") {
        findings.push(
          circle(
            path.map((p) => p.node),
            to,
            pointer,
            kind,
          ),
        );
      } else if (!state.has(to)) enter(to);
    }
  }
  return findings;
}

function circle(
  path: readonly Node[],
  back: Node,
  pointer: (node: Node) => string,
  kind: string,
): Finding {
  const members = path.slice(path.indexOf(back));
  const last = members.at(-1) ?? back;
  return {
    rule: "circular-reference",
    params: { kind, chain: [...members, back].map(idOf) },
    at: { file: last.at.file, pointer: pointer(last), mark: "value" },
  };
}

function idOf(node: Node): string {
  const id = node["id"];
  return typeof id === "string" ? id : "?";
}
