import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, put } from "../support/folder.ts";
import { minimal, runSvc, spawnSvc } from "../support/run-svc.ts";

describe("svc build", () => {
  it("makes the handbook as one HTML page", () => {
    const folder = folderWith(minimal);
    expect(spawnSvc(folder, ["build"])).toEqual({
      exit: 0,
      out: "out/handbook.html  written\n",
      err: "",
    });
    expect(readFileSync(join(folder, "out/handbook.html"), "utf8")).toContain("How we serve");
    expect(runSvc(folder, ["build"]).out).toBe("out/handbook.html  unchanged\n");
  });

  it("makes the formats and the place that are asked for", () => {
    const folder = folderWith(minimal);
    expect(
      runSvc(folder, ["build", "handbook", "-f", "md,html", "-o", "public/book/"]).out,
    ).toContain("public/book/handbook.md  written\n");
    expect(runSvc(folder, ["build", "-o", "x/My book.md"]).out).toBe("x/My book.md  written\n");
    expect(readdirSync(join(folder, "x"))).toEqual(["My book.md"]);
  });

  it("cuts the Markdown by chapter, and takes the files away again", () => {
    const folder = folderWith(minimal);
    const split = runSvc(folder, ["build", "-f", "md,html", "--split", "chapter"]);
    expect(split.out).toContain("out/handbook.md  written\n");
    expect(split.out).toContain("out/handbook-chapter-communication.md  written\n");
    expect(readFileSync(join(folder, "out/handbook.md"), "utf8")).toContain(
      "(handbook-chapter-communication.md#chapter-communication)",
    );
    const whole = runSvc(folder, ["build", "-f", "md,html"]);
    expect(whole.out).toContain("out/handbook-chapter-communication.md  removed\n");
    expect(whole.out).toContain("out/handbook.html  unchanged\n");
  });

  it.each([
    [["--split", "stage"], /--split cannot cut by "stage"/],
    [["--split", "chapter"], /--split cuts Markdown, and no Markdown is made/],
    [["--split", "chapter", "-o", "book.md"], /this document is made of \d+ files/],
  ])("refuses %j", (flags, message) => {
    const ran = runSvc(folderWith(minimal), ["build", ...flags]);
    expect(ran.exit).toBe(2);
    expect(ran.err).toMatch(message);
  });

  it("puts the pictures of the one Markdown file into a folder beside it", () => {
    const path = [
      "roles: [{id: host, title: Host}]",
      "stages:",
      "  - {id: come, title: Comes, phase: before, owner: host, order: 1, steps: [{id: see, title: Sees}]}",
      "  - {id: go, title: Goes, phase: after, owner: host, order: 2, steps: [{id: pay, title: Pays}]}",
      "",
    ].join("\n");
    const folder = folderWith({ ...minimal, "path.yaml": path });
    const { out } = runSvc(folder, ["build", "-o", "x/book.md"]);
    expect(out).toContain("x/book.md  written\nx/handbook-figures/figure-glance-1.svg  written\n");
    expect(readdirSync(join(folder, "x")).toSorted()).toEqual(["book.md", "handbook-figures"]);
    const pictures = readdirSync(join(folder, "x/handbook-figures"));
    const book = readFileSync(join(folder, "x/book.md"), "utf8");
    const named = [...book.matchAll(/\]\(handbook-figures\/([^)]+)\)/g)].map(
      ([, name = ""]) => name,
    );
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    expect(named.toSorted()).toEqual(pictures.toSorted());
  });

  it("makes what svc.yaml asks for when it is not told", () => {
    const settings = `${minimal["svc.yaml"]}\nbuild: {formats: [md]}\n`;
    const folder = folderWith({ ...minimal, "svc.yaml": settings });
    expect(runSvc(folder, ["build"]).out).toBe("out/handbook.md  written\n");
    expect(runSvc(folder, ["build", "-f", "html"]).out).toContain("out/handbook.html  written\n");
  });

  it("gives the same bytes on any day, in any folder", () => {
    const [one, two] = [folderWith(minimal), folderWith(minimal)];
    spawnSvc(one, ["build", "-f", "md,html", "--today", "2026-01-31"], {
      TZ: "Pacific/Auckland",
      LANG: "ru_RU.UTF-8",
    });
    spawnSvc(two, ["build", "-f", "md,html", "--today", "2026-01-31"], {
      TZ: "America/Lima",
      LANG: "C",
    });
    for (const name of readdirSync(join(one, "out"))) {
      expect(readFileSync(join(two, "out", name), "utf8")).toBe(
        readFileSync(join(one, "out", name), "utf8"),
      );
    }
  });

  it("removes the file of a format that is no longer made", () => {
    const folder = folderWith({ ...minimal, "out/mine.html": "mine" });
    runSvc(folder, ["build", "-f", "md,html"]);
    expect(runSvc(folder, ["build"]).out).toContain("out/handbook.md  removed\n");
    expect(existsSync(join(folder, "out/handbook.md"))).toBe(false);
    expect(readFileSync(join(folder, "out/mine.html"), "utf8")).toBe("mine");
  });

  it("writes nothing while there are errors", () => {
    const folder = folderWith(minimal);
    runSvc(folder, ["build"]);
    const before = readFileSync(join(folder, "out/handbook.html"), "utf8");
    put(folder, { "bad.yaml": Buffer.from([0xff]) });
    const ran = spawnSvc(folder, ["build"]);
    expect(ran).toMatchObject({ exit: 1, err: "nothing was written: repair the errors first\n" });
    expect(ran.out).toMatch(/1 error in 1 of 2 files/);
    expect(readFileSync(join(folder, "out/handbook.html"), "utf8")).toBe(before);
  });

  it("--check and --dry-run write nothing; --check fails when something differs", () => {
    const folder = folderWith(minimal);
    expect(runSvc(folder, ["build", "--dry-run"])).toMatchObject({
      exit: 0,
      out: "out/handbook.html  would be written\n",
    });
    expect(runSvc(folder, ["build", "--check"])).toMatchObject({
      exit: 1,
      out: "out/handbook.html  differs\n",
    });
    expect(existsSync(join(folder, "out"))).toBe(false);
    runSvc(folder, ["build"]);
    expect(runSvc(folder, ["build", "--check"])).toMatchObject({ exit: 0 });
    writeFileSync(join(folder, "out/handbook.html"), "edited");
    expect(runSvc(folder, ["build", "--check"])).toMatchObject({ exit: 1 });
    expect(readFileSync(join(folder, "out/handbook.html"), "utf8")).toBe("edited");
  });

  it.each([
    ["the workspace", (folder: string) => folder],
    ["the folder above", (folder: string) => dirname(folder)],
    ["a link out", (folder: string) => join(folder, "away")],
    ["a folder below a file", (folder: string) => join(folder, "svc.yaml/out")],
  ])("refuses %s as the place", (_, place) => {
    const folder = folderWith(minimal);
    const outside = folderWith({ "mine.txt": "mine" });
    symlinkSync(outside, join(folder, "away"));
    const ran = runSvc(folder, ["build", "-o", `${place(folder)}/`]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toMatch(/^svc: .*\n {2}help: .*\n$/);
    expect(readdirSync(outside)).toEqual(["mine.txt"]);
    expect(readFileSync(join(folder, "svc.yaml"), "utf8")).toBe(minimal["svc.yaml"]);
  });

  it("takes the workspace's own language, and no other yet", () => {
    const folder = folderWith(minimal);
    expect(runSvc(folder, ["build", "-l", "en"])).toMatchObject({ exit: 0 });
    expect(runSvc(folder, ["build", "-l", "ru"]).err).toMatch(/not in this version/);
  });

  it("takes a language in any case, and the base of the workspace's own", () => {
    const settings = minimal["svc.yaml"].replace("language: en", "language: en-GB");
    const folder = folderWith({ ...minimal, "svc.yaml": settings });
    for (const tag of ["EN-gb", "en", "EN"])
      expect(runSvc(folder, ["build", "-l", tag])).toMatchObject({ exit: 0, err: "" });
    expect(runSvc(folder, ["build", "-l", "e"]).err).toMatch(/not in this version/);
  });

  it("leaves a file alone that it did not make", () => {
    const folder = folderWith({ ...minimal, "out/handbook.html": "mine" });
    expect(runSvc(folder, ["build", "-f", "md,html"])).toEqual({
      exit: 2,
      out: "",
      err:
        "svc: out/handbook.html was not made by svc\n" +
        "  help: move it away, or choose another folder with -o\n",
    });
    expect(readdirSync(join(folder, "out"))).toEqual(["handbook.html"]);
    expect(readFileSync(join(folder, "out/handbook.html"), "utf8")).toBe("mine");
  });

  it.each([
    ['exclude: ["**"]', 0],
    ["exclude: [svc.yaml]", 0],
    ["exclude: ['*.yaml', 'svc*']", 0],
    ["build: {out: svc.yaml}", 2],
  ])("reads svc.yaml whatever it says: %s", (line, exit) => {
    const folder = folderWith({ "svc.yaml": `${minimal["svc.yaml"]}\n${line}\n` });
    expect(runSvc(folder, ["validate"])).toMatchObject({ out: "no problems in 1 file\n" });
    expect(runSvc(folder, ["list", "roles"])).toMatchObject({ exit: 0, out: "owner  Owner\n" });
    expect(runSvc(folder, ["build"])).toMatchObject({ exit });
  });

  it.each([".", "./", "' '", "''", "/", "/tmp/x", "../x", "a/../../x", ".git", ".git/x"])(
    "refuses `out: %s` in svc.yaml",
    (out) => {
      const folder = folderWith({ "svc.yaml": `${minimal["svc.yaml"]}\nbuild: {out: ${out}}\n` });
      const ran = runSvc(folder, ["build"]);
      expect(ran).toMatchObject({ exit: 2, out: "" });
      expect(ran.err).toMatch(/^svc: .*\n {2}help: name a folder .*\n$/);
      expect(readdirSync(folder).filter((name) => name !== ".cache")).toEqual(["svc.yaml"]);
    },
  );

  it.each(["md,md", "md,markdown", "MD, md"])("makes a format once: -f %s", (list) => {
    expect(runSvc(folderWith(minimal), ["build", "-f", list])).toEqual({
      exit: 0,
      out: "out/handbook.md  written\n",
      err: "",
    });
  });

  it("makes a format once that svc.yaml lists twice", () => {
    const settings = `${minimal["svc.yaml"]}\nbuild: {formats: [md, md]}\n`;
    const ran = runSvc(folderWith({ "svc.yaml": settings }), ["build"]);
    expect(ran).toEqual({ exit: 0, out: "out/handbook.md  written\n", err: "" });
  });

  it.each(["x/aux.md", "x/a?.md", "x/a:b.html"])("refuses the name %s", (out) => {
    const folder = folderWith(minimal);
    const ran = runSvc(folder, ["build", "-o", out]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toMatch(/is not a file name that every computer can store\n {2}help: /);
    expect(existsSync(join(folder, "x"))).toBe(false);
  });

  it("makes one file in the workspace itself, and none where git keeps its own", () => {
    const folder = folderWith({ ...minimal, ".git/config": "" });
    expect(runSvc(folder, ["build", "-o", "handbook.md"])).toEqual({
      exit: 0,
      out: "handbook.md  written\n",
      err: "",
    });
    expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual([
      "handbook.md",
      "svc.yaml",
    ]);
    expect(runSvc(folder, ["build", "-o", ".git/handbook.md"])).toMatchObject({ exit: 2 });
    expect(runSvc(folder, ["build", "-o", "svc.yaml"])).toMatchObject({ exit: 2 });
    expect(readdirSync(join(folder, ".git"))).toEqual(["config"]);
    expect(readFileSync(join(folder, "svc.yaml"), "utf8")).toBe(minimal["svc.yaml"]);
  });

  it("does not read what it wrote", () => {
    const folder = folderWith({ ...minimal, "out/left.yaml": "][" });
    runSvc(folder, ["build"]);
    expect(runSvc(folder, ["validate"])).toMatchObject({ exit: 0, out: "no problems in 1 file\n" });
  });
});
