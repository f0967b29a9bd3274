import { test } from "vitest";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { check } from "../src/svc.ts";
import { customerPath } from "../src/figures/customer-path.ts";
import { blueprint } from "../src/figures/blueprint.ts";
import { mapFrame } from "../src/map-paper.ts";
import { drawingIn } from "./figures/path.ts";
function files(dir: string): string[] { return readdirSync(dir).flatMap((n) => { const p = join(dir, n); return statSync(p).isDirectory() ? files(p) : p.endsWith(".yaml") ? [p] : []; }); }
test("sizes", () => {
  for (const [lang, dir] of [["en","examples/merrowby-hotels"],["he","test/handbook/workspaces/he"],["ru","test/handbook/workspaces/ru"],["sl","test/handbook/workspaces/sl"],["lv","test/handbook/workspaces/lv"],["da","test/handbook/workspaces/da"]] as const) {
    const sources = files(dir).map((p) => ({ path: p.slice(dir.length + 1), text: readFileSync(p, "utf8") }));
    const { workspace } = check({ sources });
    if (!workspace) { console.log(lang, "none"); continue; }
    const tall = { ...mapFrame("A4", "foldout"), height: 5000 };
    const d = drawingIn(lang);
    for (const [k, f] of [["map", customerPath(workspace.stages, () => 3, tall, d)], ["bp", blueprint(workspace.stages, tall, d)]] as const)
      console.log(lang, k, workspace.stages.flatMap((s) => s.steps).length, "steps", f.map((x) => Math.round(x.scene.height)), "of", Math.round(mapFrame("A4","foldout").height), Math.round(mapFrame("Letter","foldout").height));
  }
});
