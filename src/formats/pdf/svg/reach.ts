import type { DrawingNode, Matrix, Paint } from "../drawing.ts";
import { inverseMatrix, joinedMatrix } from "../drawing.ts";
import { Unprintable } from "./elements.ts";

/** No drawing needs larger numbers, and a PDF can hold them. */
const FARTHEST = 1e15;

export function isInReach(numbers: readonly number[]): boolean {
  return numbers.every((each) => Math.abs(each) <= FARTHEST);
}

/**
 * Numbers that are in reach by themselves can lead out of it where one changes the other.
 * @throws Unprintable where they do; `outer` is the system around the nodes.
 */
export function checkReach(nodes: readonly DrawingNode[], outer: Matrix): void {
  for (const node of nodes) {
    if (node.type === "shape") {
      checkInk(node.fill, outer);
      checkInk(node.stroke, outer);
      continue;
    }
    const { clips, opacity } = node;
    const matrix = joinedMatrix(outer, node.matrix);
    const back = opacity === 1 ? [] : inverseMatrix(matrix);
    if (!isInReach([...node.matrix, ...matrix, ...back])) throw new Unprintable("transform");
    for (const { steps } of clips)
      if (!steps.every(([, ...lengths]) => isInReach(lengths))) throw new Unprintable("clip-path");
    checkReach(node.nodes, matrix);
  }
}

function checkInk(paint: Paint | undefined, outer: Matrix): void {
  if (paint === undefined || typeof paint.ink === "string") return;
  const { type, matrix } = paint.ink;
  if (!isInReach(joinedMatrix(outer, matrix))) throw new Unprintable(`${type}Gradient`);
}
