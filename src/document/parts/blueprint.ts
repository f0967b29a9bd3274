import { blueprint as draw, blueprintPages } from "../../figures/blueprint.ts";
import type { Part } from "../template-environment.ts";
import { drawingOf, mapBlocks, pathsOf } from "./drawing.ts";

/** The service blueprint of each path, on as many sheets as it needs. */
export const blueprint: Part = {
  attributes: {},
  render: (request) => {
    const drawing = drawingOf(request);
    return pathsOf(request).flatMap((path, n) =>
      mapBlocks(`figure-blueprint-${n + 1}`, path, request, {
        sheets: (frame) => draw(path.stages, frame, drawing),
        pages: (frame) => blueprintPages(path.stages, frame, drawing),
      }),
    );
  },
};
