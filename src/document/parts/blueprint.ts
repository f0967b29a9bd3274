import { blueprint as draw, blueprintPages } from "../../figures/blueprint.ts";
import type { Part } from "../template-environment.ts";
import { drawingOf, figureBlocks, pathsOf } from "./drawing.ts";

/** The service blueprint of each path, on as many sheets as it needs. */
export const blueprint: Part = {
  attributes: {},
  render: (request) => {
    const drawing = drawingOf(request);
    return pathsOf(request).flatMap(({ title, stages }, n) => {
      const pages = request.foldout ? undefined : blueprintPages(stages, drawing);
      const id = `figure-blueprint-${n + 1}`;
      return figureBlocks(id, title, draw(stages, drawing), request, pages);
    });
  },
};
