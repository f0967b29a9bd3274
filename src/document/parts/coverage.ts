import { coverage as draw, gapsIn, isPartlyMeant } from "../../figures/coverage.ts";
import { say } from "../../figures/say.ts";
import type { Part } from "../template-environment.ts";
import { drawingOf, figureBlocks, holdingIn } from "./drawing.ts";

/** How many standards hold at each step, on each channel; the title says how many steps have none. */
export const coverage: Part = {
  attributes: {},
  render: (request) => {
    const drawing = drawingOf(request);
    const { stages, channels, standards } = request.edition.workspace;
    const data = { stages, channels, standardsAt: holdingIn(standards).atStep };
    const gaps = gapsIn(data).length;
    const all = stages.reduce((sum, { steps }) => sum + steps.length, 0);
    if (all === 0) return [];
    const complete = isPartlyMeant(data) ? "figure.noOtherGaps" : "figure.noGaps";
    const title =
      gaps === 0 ? say(complete, {}, drawing) : say("figure.gaps", { n: gaps, all }, drawing);
    return figureBlocks("figure-coverage", title, draw(data, drawing), request);
  },
};
