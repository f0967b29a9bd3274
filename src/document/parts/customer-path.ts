import { customerPath as draw, customerPathPages } from "../../figures/customer-path.ts";
import { coverPath as drawCover } from "../../figures/cover-path.ts";
import { glance as drawGlance } from "../../figures/glance.ts";
import type { Stage } from "../../generated/types.ts";
import type { Part } from "../template-environment.ts";
import { drawingOf, figureBlocks, holdingIn, mapBlocks, pathsOf } from "./drawing.ts";

/** The journey map of each path, on as many sheets as it needs. */
export const customerPath: Part = {
  attributes: {},
  render: (request) => {
    const drawing = drawingOf(request);
    const holding = holdingIn(request.edition.workspace.standards);
    return pathsOf(request).flatMap((path, n) => {
      const { stages } = path;
      const standards = (stage: Stage): number => holding.inStage(stage).length;
      return mapBlocks(`figure-path-${n + 1}`, path, request, {
        sheets: (frame) => draw(stages, standards, frame, drawing),
        pages: (frame) => customerPathPages(stages, standards, frame, drawing),
      });
    });
  },
};

/** The stages of each path and the feelings on the way, as wide as the page's text. */
export const glance: Part = {
  attributes: {},
  render: (request) => {
    const drawing = drawingOf(request);
    const paths = pathsOf(request);
    return paths.flatMap(({ title, stages }, n) =>
      figureBlocks(
        `figure-glance-${n + 1}`,
        // The only path is named by its section.
        paths.length === 1 ? [] : title,
        [drawGlance(stages, drawing)],
        request,
      ),
    );
  },
};

/** The first path on the cover, where the theme gives it a field to stand on. */
export const coverPath: Part = {
  attributes: {},
  render: (request) => {
    const [path] = pathsOf(request);
    if (path === undefined || request.cover === "band") return [];
    const figure = drawCover(path.stages, drawingOf(request));
    return figureBlocks("cover-path", [], [figure], request);
  },
};
