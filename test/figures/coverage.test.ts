import { expect, test } from "vitest";

import { coverage, gapsIn } from "../../src/figures/coverage.ts";
import { check } from "../../src/svc.ts";
import { drawingIn, textsIn } from "./path.ts";

const { workspace } = check({
  sources: [
    {
      path: "svc.yaml",
      text: `
svc: 1
language: en
company: { name: X }
handbook: { title: X }
roles: [{ id: host, title: Host }]
channels: [{ id: desk, title: Desk }, { id: web, title: Web }, { id: fax, title: Fax }]
stages:
  - id: stay
    title: Stay
    phase: during
    owner: host
    steps:
      - { id: sleep, title: Sleeps, channels: [desk, web] }
      - { id: eat, title: Eats, channels: [desk] }
      - { id: go, title: Goes, channels: [desk], noStandardReason: Nobody sees it }
standards:
  - { id: S-1, title: Quiet, steps: [stay/sleep], roles: [host], channels: [desk] }
  - { id: S-2, title: Smile, everyInteraction: true, roles: [host] }
`,
    },
  ],
});
if (workspace === undefined) throw new Error("no workspace");
const { stages, channels, standards } = workspace;
const data = {
  stages,
  channels,
  standardsAt: ({ id }: { readonly id: string }) => (id === "sleep" ? standards.slice(0, 1) : []),
};

test("a step without a standard is a gap unless it says why", () => {
  expect(gapsIn(data).map(({ id }) => id)).toEqual(["eat"]);
});

test("every cell says its number; channels of no step are left out; a gap is outlined", () => {
  const [figure, ...more] = coverage(data, drawingIn("en"));
  if (figure === undefined || more.length > 0) throw new Error("not one figure");
  const { scene } = figure;
  const words = textsIn(scene).map(({ value }) => value);
  expect(words).toEqual(
    // Sleeps: all, desk, web. Eats: all, desk. Goes: all, desk.
    [
      "All",
      "Desk",
      "Web",
      "Stay",
      "Sleeps",
      "1",
      "1",
      "0",
      "Eats",
      "0",
      "0",
      "Goes",
      "0",
      "0",
    ].concat(["none", "none, on purpose", "1"]),
  );
  const outlined = scene.items.filter((item) => item.type === "box" && item.stroke !== undefined);
  // Web of the first step, both of the second, and the one that says what it means.
  expect(outlined.length).toBe(4);
  const gaps = textsIn(scene).filter(({ ink }) => ink === "stop");
  expect(gaps.map(({ value }) => value)).toEqual(["0", "0", "0"]);
});

test("the legend has no sign for a step without a standard of its own where one of its stage holds", () => {
  const whole = {
    ...data,
    standardsAt: () => standards.slice(0, 1),
    channels: channels.slice(0, 1),
  };
  const [figure] = coverage(whole, drawingIn("en"));
  if (figure === undefined) throw new Error("no figure");
  const words = textsIn(figure.scene).map(({ value }) => value);
  expect(words.slice(-3)).toEqual(["1", "1", "1"]);
  expect(words.join(" ")).not.toContain("none");
});
