import { locator as draw } from "../../figures/locator.ts";
import type { Part } from "../template-environment.ts";
import { drawingOf, figureBlocks, pathsOf } from "./drawing.ts";

/** Where the stage of this id stands on its path; nothing where the path has no other stage. */
export const locator: Part = {
  attributes: { stage: { required: true } },
  render: (request) => {
    const { stage: id } = request.attributes;
    for (const { stages } of pathsOf(request)) {
      const stage = stages.find((each) => each.id === id);
      if (stage === undefined) continue;
      if (stages.length === 1) return [];
      const figure = draw(stages, stage, drawingOf(request), request.locator);
      return figureBlocks(`locator-${stage.id}`, [], [figure], request);
    }
    return [];
  },
};
