import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentFolders } from "../../src/generated/document-templates.ts";
import { folderWith, put } from "../support/folder.ts";
import { minimal, root, runSvc } from "../support/run-svc.ts";

const named = { "svc.yaml": `${minimal["svc.yaml"]}build: {templates: own/words}\n` };
const shipped = join(root, "templates/documents/handbook");

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

describe("svc eject", () => {
  it("without a name lists what there is", () => {
    const count = Object.keys(documentFolders.handbook.templates).length;
    expect(runSvc(folderWith(minimal), ["eject"])).toMatchObject({
      exit: 0,
      out: `handbook  ${count} templates\n`,
    });
  });

  it("copies a document as it is shipped, and changes nothing of what is built", () => {
    const folder = folderWith(minimal);
    runSvc(folder, ["build", "-f", "md,html", "--today", "2026-01-31"]);
    const before = read(folder, "out/handbook.html");
    put(folder, named);
    const ran = runSvc(folder, ["eject", "handbook"]);
    expect(ran).toMatchObject({ exit: 0 });
    expect(ran.out).toMatch(/^own\/words\/handbook\/document\.yaml {2}written\n/);
    const copied = readdirSync(join(folder, "own/words/handbook"));
    expect(copied.toSorted()).toEqual(readdirSync(shipped).toSorted());
    expect(copied.length).toBeGreaterThan(50);
    for (const name of copied)
      expect(read(folder, `own/words/handbook/${name}`)).toBe(read(shipped, name));
    expect(runSvc(folder, ["validate"]).out).toBe(`no problems in ${copied.length + 1} files\n`);
    expect(
      runSvc(folder, ["build", "-f", "md,html", "--today", "2026-01-31", "--check"]),
    ).toMatchObject({
      exit: 0,
    });
    expect(read(folder, "out/handbook.html")).toBe(before);
  });

  it("copies the templates that are named, once each, by name or by file", () => {
    const folder = folderWith(named);
    expect(
      runSvc(folder, ["eject", "handbook", "letter", "letter.md.hbs", "document.yaml"]).out,
    ).toBe(
      "own/words/handbook/letter.md.hbs  written\nown/words/handbook/document.yaml  written\n",
    );
    expect(readdirSync(join(folder, "own/words/handbook")).toSorted()).toEqual([
      "document.yaml",
      "letter.md.hbs",
    ]);
    expect(runSvc(folder, ["eject", "handbook", "letter"]).out).toBe(
      "own/words/handbook/letter.md.hbs  unchanged\n",
    );
  });

  it("says what to write in svc.yaml when that names no folder, and says nothing with -q", () => {
    const folder = folderWith(minimal);
    const { out, err } = runSvc(folder, ["eject", "handbook", "letter"]);
    expect(out).toBe("templates/handbook/letter.md.hbs  written\n");
    const lines = err.split("\n");
    const at = lines.indexOf("  build:");
    const settings = `${minimal["svc.yaml"]}${lines
      .slice(at, at + 2)
      .map((line) => `${line.slice(2)}\n`)
      .join("")}`;
    expect(runSvc(folder, ["validate"]).out).toContain("unnamed-templates");
    put(folder, { "svc.yaml": settings });
    expect(runSvc(folder, ["validate"]).out).toBe("no problems in 2 files\n");
    expect(runSvc(folderWith(minimal), ["eject", "handbook", "letter", "-q"]).err).toBe("");
    expect(runSvc(folderWith(named), ["eject", "handbook", "letter"]).err).not.toContain(
      "svc.yaml",
    );
  });

  it("--dry-run writes nothing", () => {
    const folder = folderWith(minimal);
    const { out } = runSvc(folder, ["eject", "handbook", "--dry-run"]);
    expect(out).toContain("templates/handbook/letter.md.hbs  would be written\n");
    expect(existsSync(join(folder, "templates"))).toBe(false);
  });

  it("never writes over somebody's work, and writes what is missing", () => {
    const letter = "own/words/handbook/letter.md.hbs";
    const folder = folderWith({ ...named, [letter]: "Mine.\n" });
    const eject = (...args: readonly string[]): string => {
      const ran = runSvc(folder, ["eject", "handbook", ...args]);
      expect(ran).toMatchObject({ exit: 0 });
      expect(read(folder, letter)).toBe("Mine.\n");
      return ran.out;
    };
    const cover = "own/words/handbook/cover.md.hbs";
    expect(eject("letter")).toBe(`${letter}  kept as it is\n`);
    const dry = `${letter}  kept as it is\n${cover}  would be written\n`;
    expect(eject("letter", "cover", "--dry-run")).toBe(dry);
    expect(readdirSync(join(folder, "own/words/handbook"))).toEqual(["letter.md.hbs"]);
    expect(eject("letter", "cover")).toBe(`${letter}  kept as it is\n${cover}  written\n`);
    expect(read(folder, cover)).toBe(read(shipped, "cover.md.hbs"));
    const all = eject();
    expect(all).toContain(`${letter}  kept as it is\n`);
    expect(all).toContain(`${cover}  unchanged\n`);
    expect(all.match(/ {2}written\n/g)).toHaveLength(readdirSync(shipped).length - 2);
  });

  it("writes no part when one of the files cannot be written", () => {
    const folder = folderWith(named);
    mkdirSync(join(folder, "own/words/handbook/letter.md.hbs"), { recursive: true });
    const ran = runSvc(folder, ["eject", "handbook"]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toMatch(
      /^svc: own\/words\/handbook\/letter\.md\.hbs is a folder, .*\n {2}help: /,
    );
    expect(readdirSync(join(folder, "own/words/handbook"))).toEqual(["letter.md.hbs"]);
  });

  it.each<readonly [args: readonly string[], message: RegExp, help: RegExp]>([
    [["handbok"], /no document "handbok"/, /did you mean handbook\?/],
    [["charter"], /no document "charter"/, /docs\/templates\.md/],
    [["handbook", "lettr"], /no template "lettr"/, /did you mean letter\?/],
    [["handbook", "zzzzz"], /no template "zzzzz"/, /--dry-run/],
    [["handbook", "../../svc"], /no template "\.\.\/\.\.\/svc"/, /--dry-run/],
    [["handbook", "constructor"], /no template "constructor"/, /help/],
    [["constructor"], /no document "constructor"/, /help/],
  ])("refuses %j", (args, message, help) => {
    const folder = folderWith(minimal);
    const ran = runSvc(folder, ["eject", ...args]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toMatch(message);
    expect(ran.err).toMatch(help);
    expect(existsSync(join(folder, "templates"))).toBe(false);
  });

  it.each([
    ".",
    "''",
    "..",
    "../own",
    "/tmp/own",
    "own/../..",
    ".git/own",
    "svc.yaml",
    "svc.yaml/own",
  ])("refuses `templates: %s` in svc.yaml", (place) => {
    const folder = folderWith({
      "svc.yaml": `${minimal["svc.yaml"]}build: {templates: ${place}}\n`,
      ".git/config": "",
    });
    const ran = runSvc(folder, ["eject", "handbook", "letter"]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toMatch(/^svc: .*\n {2}help: name a folder of the workspace .*\n$/);
    expect(readdirSync(folder).toSorted()).toEqual([".git", "svc.yaml"]);
  });

  it("refuses a folder that is reached by a link", () => {
    const folder = folderWith(named);
    const outside = folderWith({ "mine.txt": "mine" });
    symlinkSync(outside, join(folder, "own"));
    expect(runSvc(folder, ["eject", "handbook"])).toMatchObject({ exit: 2 });
    expect(readdirSync(outside)).toEqual(["mine.txt"]);
  });

  it("works when the rest of the workspace is broken", () => {
    const folder = folderWith({ ...named, "roles.yaml": "][" });
    writeFileSync(join(folder, "other.yaml"), "][");
    expect(runSvc(folder, ["eject", "handbook", "letter"])).toMatchObject({ exit: 0 });
  });
});
