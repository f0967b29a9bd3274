import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, put } from "../support/folder.ts";
import { minimal, runSvc } from "../support/run-svc.ts";

const withLogo = { "svc.yaml": `${minimal["svc.yaml"]}theme:\n  logo: logo.svg\n` };
const logo = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0H9"/></svg>';

function pageIn(folder: string): string {
  return readFileSync(join(folder, "out/handbook.html"), "utf8");
}

describe("svc build --theme", () => {
  it("makes the book in the look that is asked for", () => {
    const folder = folderWith(minimal);
    expect(runSvc(folder, ["build", "--theme", "ledger"]).exit).toBe(0);
    expect(pageIn(folder)).toContain('data-cover="band"');
    expect(runSvc(folder, ["build", "--theme", "quay"]).out).toContain("written");
    expect(pageIn(folder)).not.toContain('data-cover="band"');
  });

  it.each([
    ["ledgr", 'there is no theme "ledgr"\n  help: did you mean ledger?'],
    ["corporate", 'there is no theme "corporate"\n  help: the themes are quay and ledger'],
  ])("refuses %s", (name, message) => {
    const ran = runSvc(folderWith(minimal), ["build", "--theme", name]);
    expect(ran).toEqual({ exit: 2, out: "", err: `svc: ${message}\n` });
  });
});

describe("the logo", () => {
  it("is missed where it is named, and carried by the page when it is there", () => {
    const folder = folderWith(withLogo);
    const ran = runSvc(folder, ["build"]);
    expect(ran.exit).toBe(1);
    expect(ran.out).toContain("The picture logo.svg does not exist\n  svc.yaml:11:9\n");
    put(folder, { "logo.svg": logo });
    expect(runSvc(folder, ["build"]).exit).toBe(0);
    const source = `data:image/svg+xml;base64,${btoa(logo)}`;
    expect(pageIn(folder).split(source)).toHaveLength(3);
  });

  it("is looked at again although nothing else has changed", () => {
    const folder = folderWith({ ...withLogo, "logo.svg": logo });
    const exits = (): readonly (number | null)[] => [
      runSvc(folder, ["validate"]).exit,
      runSvc(folder, ["validate"]).exit,
    ];
    expect(exits()).toEqual([0, 0]);
    put(folder, { "logo.svg": logo.replace("<path", "<script/><path") });
    expect(exits()).toEqual([1, 1]);
    rmSync(join(folder, "logo.svg"));
    expect(exits()).toEqual([1, 1]);
    put(folder, { "logo.svg": logo });
    expect(exits()).toEqual([0, 0]);
    expect(runSvc(folder, ["validate", "-v"]).err).toMatch(/remembered|unchanged/);
  });
});
