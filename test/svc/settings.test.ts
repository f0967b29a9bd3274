import { expect, it } from "vitest";
import { readSettings } from "../../src/svc/settings.ts";

it.each([
  ["nothing", "svc: 1\n", { exclude: [], out: "out", formats: [] }],
  [
    "all of it",
    "exclude: [drafts/**]\nbuild:\n  out: ./public/\n  formats: [md, html]\n  templates: own\n",
    { exclude: ["drafts/**"], out: "public", formats: ["md", "html"], templates: "own" },
  ],
  [
    "the wrong sort",
    "exclude: drafts\nbuild:\n  out: [x]\n  formats: md\n  templates: 3\n",
    { exclude: [], out: "out", formats: [] },
  ],
  [
    "a part that is wrong",
    "exclude: [a, 3, {x: 1}]\nbuild: html\n",
    { exclude: ["a"], out: "out", formats: [] },
  ],
  ["the workspace as output", "build: {out: ./}\n", { exclude: [], out: "", formats: [] }],
  ["no YAML", "][", { exclude: [], out: "out", formats: [] }],
])("the settings say %s", (_, text, expected) => {
  expect(readSettings({ path: "svc.yaml", text })).toEqual(expected);
});

it("are the defaults when svc.yaml cannot be read", () => {
  expect(readSettings(undefined)).toEqual({ exclude: [], out: "out", formats: [] });
});
