/** How a blueprint tells cases and waiting from the rest. */

import { expect, test } from "vitest";

import { blueprint } from "../../src/figures/blueprint.ts";
import { mapFrame } from "../../src/map-paper.ts";
import { drawingIn, pathWith, textsIn } from "./path.ts";

test("a blueprint has an arrow from a case to what is done then, and says who waits", () => {
  const { stages } = pathWith(["Night"], "en", 1, 2);
  const [stage] = stages;
  const [step, other] = stage?.steps ?? [];
  if (stage === undefined || step === undefined || other === undefined) throw new Error("no steps");
  const [action] = step.frontstage;
  if (action === undefined) throw new Error("no action");
  const told = {
    ...step,
    type: "waiting" as const,
    frontstage: [{ ...action, do: "Wakes the porter", when: "Something fails" }],
  };
  const drawn = blueprint(
    [{ ...stage, steps: [told, { ...other, frontstage: [] }] }],
    mapFrame("A4", "foldout"),
    drawingIn("en"),
  );
  const scene = drawn[0]?.scene;
  if (scene === undefined) throw new Error("no scene");
  const textOf = (value: string) => {
    const found = textsIn(scene).find((text) => text.value === value);
    if (found === undefined) throw new Error(`no ${value}`);
    return found;
  };
  const [when, done] = [textOf("Something fails"), textOf("Wakes the porter")];
  expect([when.ink, when.size]).toEqual([done.ink, done.size]);
  expect(done.x).toBe(when.x + 10);
  const arrow = scene.items.filter(
    (item) => item.type === "line" && item.from.x >= when.x && item.to.x < done.x,
  );
  expect(arrow).toHaveLength(3);
  expect(textOf("waiting").y).toBeGreaterThan(0);
});
