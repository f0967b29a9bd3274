import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { runSvc } from "../support/run-svc.ts";

const workspace = {
  "svc.yaml": `svc: 1
language: en
company: {name: Corner Salon}
handbook: {title: How we serve, owner: host}
build:
  profiles:
    - {id: desk, roles: [host], locations: [הנמל], formats: [md]}
    - {id: print, formats: [html]}
roles: [{id: host, title: Host}, {id: stylist, title: Stylist}, {id: cleaner, title: Cleaner}]
segments: [{id: families, title: Families}]
locations: [{id: הנמל, title: נמל}, {id: con, title: Con}]
`,
  "visit.yaml": `stages:
  - id: visit
    title: Visit
    phase: during
    owner: host
    steps: [{id: welcome, title: Welcome}]
  - id: cut
    title: The cut
    phase: during
    owner: stylist
    steps: [{id: mirror, title: The mirror}]
standards:
  - {id: S-1, title: Greet, steps: [visit/welcome], targets: [{within: 60 s, variants: [{locations: [הנמל], within: 45 s}]}]}
  - {id: S-2, title: Show the cut, steps: [cut/mirror]}
  - {id: S-3, title: Toys, steps: [visit/welcome], segments: [families]}
`,
};

const files = (folder: string): readonly string[] =>
  readdirSync(join(folder, "out")).filter((name) => !name.startsWith("."));

describe("svc build for a part", () => {
  it("says in the name for whom it is, and leaves the whole book where it is", () => {
    const folder = folderWith(workspace);
    runSvc(folder, ["build"]);
    const args = ["build", "--role", "host", "--location", "הנמל", "--today", "2026-01-31"];
    expect(runSvc(folder, args)).toEqual({
      exit: 0,
      out: "out/handbook-host-הנמל.html  written\n",
      err: "",
    });
    expect(runSvc(folder, args).out).toBe("out/handbook-host-הנמל.html  unchanged\n");
    expect(runSvc(folder, ["build"]).out).toBe("out/handbook.html  unchanged\n");
    const text = readFileSync(join(folder, "out/handbook-host-הנמל.html"), "utf8");
    expect(text).toContain("Greet");
    expect(text).not.toContain("Show the cut");
  });

  it("takes away what an earlier build of the same part made, and with --clean all", () => {
    const folder = folderWith(workspace);
    for (const args of [[], ["--role", "host", "-f", "md,html"], ["--role", "host"]])
      runSvc(folder, ["build", ...args]);
    expect(files(folder)).toEqual(["handbook-host.html", "handbook.html"]);
    expect(runSvc(folder, ["build", "--stage", "cut", "--clean"]).out).toContain(
      "out/handbook.html  removed\n",
    );
    expect(files(folder)).toEqual(["handbook-cut.html"]);
  });

  it("takes several ids, with commas or with the flag again, in any order", () => {
    const folder = folderWith(workspace);
    runSvc(folder, ["build", "--role", "stylist, host", "--segment", "families"]);
    runSvc(folder, ["build", "--role", "host", "--role", "stylist", "--segment=families"]);
    expect(files(folder)).toEqual(["handbook-host-stylist-families.html"]);
  });

  it("names a profile's files by it, and what the command line says comes first", () => {
    const folder = folderWith(workspace);
    const made = runSvc(folder, ["build", "--profile", "desk"]).out.split("\n");
    expect(made[0]).toBe("out/handbook-desk.md  written");
    // Its pictures lie beside it, under its name, too.
    for (const line of made.slice(1, -1))
      expect(line).toMatch(/^out\/handbook-desk-figures\/[a-z0-9-]+\.svg {2}written$/);
    const text = readFileSync(join(folder, "out/handbook-desk.md"), "utf8");
    expect(text).toContain('[Host](#role-host) · [<span dir="rtl">נמל</span>](#location-הנמל)');
    expect(text.replaceAll("\u00a0", " ")).toContain("within 45 s");
    const more = ["build", "--profile", "desk", "--role", "stylist", "-f", "html"];
    expect(runSvc(folder, more).out).toBe("out/handbook-stylist-הנמל.html  written\n");
    expect(runSvc(folder, ["build", "--profile", "print"]).out).toBe(
      "out/handbook-print.html  written\n",
    );
  });

  it("cuts a name that is too long, and keeps long names apart", () => {
    const roles = [1, 2, 3, 4, 5].map((n) => `role-with-a-very-long-name-${n}`);
    const folder = folderWith({
      ...workspace,
      "roles.yaml": `roles:\n${roles.map((id) => `  - {id: ${id}, title: ${id}}\n`).join("")}`,
    });
    runSvc(folder, ["build", "--role", roles.join(",")]);
    runSvc(folder, ["build", "--role", roles.slice(0, 4).join(",")]);
    expect(files(folder)).toHaveLength(2);
    for (const name of files(folder)) expect(name.length).toBeLessThan(80);
  });

  it("says when no standard holds", () => {
    const folder = folderWith(workspace);
    const ran = runSvc(folder, ["build", "--role", "cleaner"]);
    expect(ran).toMatchObject({ exit: 0, out: "out/handbook-cleaner.html  written\n" });
    expect(ran.err).toMatch(/^no standard holds for this choice: .*\n$/);
  });

  it.each<readonly [args: readonly string[], says: RegExp]>([
    [
      ["--role", "hots"],
      /^svc: there is no role with the id "hots"\n {2}help: did you mean host\? `svc list roles` /,
    ],
    [["--role", "Stylist"], /did you mean stylist\?/],
    [["--location", "נמל"], /did you mean הנמל\?/],
    [["--stage", "x9x"], /there is no stage with the id "x9x"\n {2}help: `svc list stages` shows/],
    [["--segment", ""], /^svc: --segment names nothing\n/],
    [["--segment", "families,hosts"], /there is no segment with the id "hosts"/],
    [
      ["--profile", "dsk"],
      /^svc: there is no profile "dsk" in svc.yaml\n {2}help: did you mean desk\?/,
    ],
    [["--profile", "x"], /the profiles are desk, print/],
  ])("refuses %j", (args, says) => {
    const folder = folderWith(workspace);
    const ran = runSvc(folder, ["build", ...args]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toMatch(says);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("finds an id in a profile that does not exist, as anywhere", () => {
    const settings = workspace["svc.yaml"].replace("roles: [host],", "roles: [hots],");
    const ran = runSvc(folderWith({ ...workspace, "svc.yaml": settings }), ["build"]);
    expect(ran).toMatchObject({ exit: 1 });
    expect(ran.out).toContain("unknown-reference");
  });
});
