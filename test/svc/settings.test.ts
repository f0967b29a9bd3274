import { expect, it } from "vitest";
import { readSettings } from "../../src/svc/settings.ts";

const profiles: readonly unknown[] = [];

it.each([
  ["nothing", "svc: 1\n", { exclude: [], out: "out", formats: [], profiles }],
  [
    "all of it",
    "exclude: [drafts/**]\nbuild:\n  out: ./public/\n  formats: [md, html]\n  templates: own\n",
    { exclude: ["drafts/**"], out: "public", formats: ["md", "html"], profiles, templates: "own" },
  ],
  [
    "the wrong sort",
    "exclude: drafts\nbuild:\n  out: [x]\n  formats: md\n  templates: 3\n",
    { exclude: [], out: "out", formats: [], profiles },
  ],
  [
    "a part that is wrong",
    "exclude: [a, 3, {x: 1}]\nbuild: html\n",
    { exclude: ["a"], out: "out", formats: [], profiles },
  ],
  [
    "the workspace as output",
    "build: {out: ./}\n",
    { exclude: [], out: "", formats: [], profiles },
  ],
  [
    "the workspace as templates folder",
    "build: {templates: ./.}\n",
    { exclude: [], out: "out", formats: [], profiles, templates: "" },
  ],
  [
    "a templates folder in another spelling",
    "build: {templates: .//own/./words/}\n",
    { exclude: [], out: "out", formats: [], profiles, templates: "own/words" },
  ],
  ["no YAML", "][", { exclude: [], out: "out", formats: [], profiles }],
])("the settings say %s", (_, text, expected) => {
  expect(readSettings({ path: "svc.yaml", text })).toEqual(expected);
});

it("the settings have the profiles that have a name, with what they list", () => {
  const text =
    "build:\n  profiles:\n    - {id: desk, roles: [receptionist], stages: [arrival, 3], formats: [md]}\n" +
    "    - {roles: [porter]}\n    - {id: all, document: handbook, locations: eilat}\n";
  const nothing = { formats: [], roles: [], stages: [], locations: [], segments: [] };
  expect(readSettings({ path: "svc.yaml", text }).profiles).toEqual([
    { ...nothing, id: "desk", roles: ["receptionist"], stages: ["arrival"], formats: ["md"] },
    { ...nothing, id: "all", document: "handbook" },
  ]);
});

it("are the defaults when svc.yaml cannot be read", () => {
  expect(readSettings(undefined)).toEqual({ exclude: [], out: "out", formats: [], profiles });
});
