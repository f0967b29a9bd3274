import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, put } from "../support/folder.ts";
import { minimal, root, runSvc, spawnSvc } from "../support/run-svc.ts";

const latin1 = Buffer.from("roles:\n  - id: caf\xe9\n", "latin1");

function withError(): string {
  return folderWith({
    ...minimal,
    "a/broken.yaml": latin1,
    "b/fine.yaml": "terms:\n  - id: guest\n    term: Guest\n    definition: Whom we serve.\n",
  });
}

function withWarning(): string {
  const folder = folderWith(minimal);
  symlinkSync("nowhere.yaml", join(folder, "broken.yaml"));
  return folder;
}

describe("exit codes", () => {
  it("0 when all is well", () => {
    const ran = spawnSvc(folderWith(minimal), ["validate"]);
    expect(ran).toEqual({ exit: 0, out: "no problems in 1 file\n", err: "" });
  });

  it.each([["lint"], ["check"]])("`svc %s` is the same command", (verb) => {
    expect(runSvc(folderWith(minimal), [verb])).toMatchObject({
      exit: 0,
      out: "no problems in 1 file\n",
    });
  });

  it("1 on an error, and the frame shows it", () => {
    const ran = spawnSvc(withError(), ["validate"]);
    expect(ran).toMatchObject({ exit: 1, err: "" });
    expect(ran.out).toContain("  a/broken.yaml:2:12\n");
    expect(ran.out).toContain("    2 |   - id: caf�\n      |            ^\n");
    expect(ran.out).toMatch(/1 error in 1 of 3 files\n$/);
  });

  it.each([
    [[], 0],
    [["--strict"], 1],
    [["--fail-on", "warn"], 1],
    [["--fail-on", "info"], 1],
    [["--fail-on", "error"], 0],
    [["--max-warnings", "0"], 1],
    [["--max-warnings", "1"], 0],
  ])("a warning with %j: %i", (args, exit) => {
    const ran = runSvc(withWarning(), ["validate", ...args]);
    expect(ran.out).toMatch(/1 warning in 1 of 1 file\n$/);
    expect(ran.exit).toBe(exit);
  });

  it("0 on an error with --fail-on never", () => {
    expect(runSvc(withError(), ["validate", "--fail-on", "never"])).toMatchObject({ exit: 0 });
  });

  it("2 on wrong use, which goes to stderr", () => {
    const ran = spawnSvc(folderWith(), ["validate", "--zzz"]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toMatch(/^svc: unknown option "--zzz"\n {2}help: .*\n$/);
  });

  it("130 when it is interrupted", () => {
    const script = `require(${JSON.stringify(join(root, "dist/main.cjs"))}).main(["doctor"]).then(() => {
      process.kill(process.pid, "SIGINT");
      setTimeout(() => process.exit(1), 5000);
    });`;
    expect(
      spawnSync(process.execPath, ["-e", script], { timeout: 10_000, cwd: folderWith() }).status,
    ).toBe(130);
  });
});

describe("what is said where", () => {
  it("only the product is on stdout; --quiet silences talk, never findings", () => {
    const folder = withError();
    const loud = runSvc(folder, ["validate", "-v", "--no-cache"]);
    expect(loud.err).toMatch(/^done in \d+ ms\n$/);
    const quiet = runSvc(folder, ["validate", "-q", "-v"]);
    expect(quiet).toEqual({ exit: 1, out: loud.out, err: "" });
  });

  it.each([
    ["json=svc.yaml"],
    ["json=new.yml"],
    ["json=ok.json", "json=deep/../svc.yaml"],
    ["json=r.json", "pretty=./r.json"],
    ["json=.git/x.json"],
    ["json=deep"],
  ])("refuses to write to %s %s", (...reports) => {
    const folder = folderWith({ ...minimal, "deep/x.txt": "", ".git/config": "" });
    const before = readdirSync(folder, { recursive: true });
    const args = reports.flatMap((report) => ["--report", report]);
    const ran = runSvc(folder, ["validate", "--no-cache", ...args]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toMatch(/^svc: .*\n {2}help: .*\n$/);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    expect(readFileSync(join(folder, "svc.yaml"), "utf8")).toBe(minimal["svc.yaml"]);
  });

  it("JSON is all of stdout, and reports go to files in the same run", () => {
    const folder = withError();
    const ran = spawnSvc(
      folder,
      ["validate", "-v", "-f", "json", "--report", "pretty=r/p.txt", "--report", "json=r/j.json"],
      {
        FORCE_COLOR: "1",
      },
    );
    expect(JSON.parse(ran.out)).toMatchObject({
      summary: { errors: 1, files: 3 },
      diagnostics: [{ file: "a/broken.yaml" }],
    });
    expect(readFileSync(join(folder, "r/j.json"), "utf8")).toBe(ran.out);
    expect(readFileSync(join(folder, "r/p.txt"), "utf8")).toBe(runSvc(folder, ["validate"]).out);
  });

  it("a reader that hangs up is no fault", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`bad-${index}.yaml`, latin1]),
    );
    const folder = folderWith({ ...minimal, ...files });
    const child = spawn(
      process.execPath,
      [join(root, "bin/svc.js"), "validate", "--max-problems", "0"],
      { cwd: folder },
    );
    child.stdout.destroy();
    let err = "";
    child.stderr.on("data", (part) => (err += String(part)));
    const exit = await new Promise((resolve) => child.on("close", resolve));
    expect({ exit, err }).toEqual({ exit: 1, err: "" });
  });
});

describe("named paths", () => {
  it("limit what is reported and what decides, not what is read", () => {
    const folder = withError();
    expect(runSvc(folder, ["validate", "b"])).toMatchObject({
      exit: 0,
      out: "no problems in 1 file\n",
    });
    expect(runSvc(folder, ["validate", "a/broken.yaml"]).out).toMatch(/1 error in 1 of 1 file\n$/);
    expect(runSvc(join(folder, "a"), ["validate", "."]).exit).toBe(1);
    expect(runSvc(folder, ["validate", "b", "a/"]).out).toMatch(/1 error in 1 of 2 files\n$/);
  });

  it("that svc does not read are told, and are an error when nothing else is named", () => {
    const folder = folderWith({ ...minimal, "note.md": "x" });
    const ran = runSvc(folder, ["validate", "note.md", "svc.yaml"]);
    expect(ran).toMatchObject({ exit: 0, err: "note.md is not part of what svc reads\n" });
    expect(runSvc(folder, ["validate", "note.md"])).toMatchObject({ exit: 2, out: "" });
  });
});

describe("--max-problems", () => {
  it("hides but counts", () => {
    const folder = folderWith({ ...minimal, "a.yaml": latin1, "b.yaml": latin1, "c.yaml": latin1 });
    const { out } = runSvc(folder, ["validate", "--max-problems", "1"]);
    expect(out.match(/^error /gm)).toHaveLength(1);
    expect(out).toMatch(
      /3 errors in 3 of 4 files\n2 of them are not shown; --max-problems 0 shows all\n$/,
    );
    expect(
      JSON.parse(runSvc(folder, ["validate", "-f", "json", "--max-problems", "1"]).out),
    ).toMatchObject({
      summary: { errors: 3, hidden: 2 },
    });
  });
});

describe("the cache", () => {
  const cacheOf = (folder: string): string => join(folder, ".cache/svc-standards");
  const remembered = /remembered/;

  it("gives the same answer again until anything changes", () => {
    const folder = withError();
    const run = (...args: string[]): ReturnType<typeof runSvc> =>
      runSvc(folder, ["validate", "-v", ...args]);
    const cold = run();
    expect(cold.err).not.toMatch(remembered);
    const warm = run();
    expect(warm.err).toMatch(remembered);
    expect(warm.out).toBe(cold.out);
    expect(warm.exit).toBe(1);
    expect(run("--no-cache").err).not.toMatch(remembered);
    expect(run("--today", "2031-01-01").err).not.toMatch(remembered);
    run();
    put(folder, { "b/fine.yaml": "terms: []\n" });
    expect(run().err).not.toMatch(remembered);
    put(folder, { "new.yaml": latin1 });
    expect(run().out).toMatch(/new\.yaml/);
    expect(readdirSync(cacheOf(folder))).toHaveLength(1);
  });

  it.each([
    ["emptied", () => ""],
    ["cut off", (text: string) => text.slice(0, text.length / 2)],
    ["scribbled over", (text: string) => text.replaceAll("error", "fault")],
    ["filled with nothing", () => "\0".repeat(100)],
  ])("is forgotten when it was %s", (_, damage) => {
    const folder = withError();
    const cold = runSvc(folder, ["validate"]);
    const file = join(cacheOf(folder), readdirSync(cacheOf(folder))[0] ?? "");
    writeFileSync(file, damage(readFileSync(file, "utf8")));
    expect(runSvc(folder, ["validate"])).toEqual(cold);
    expect(statSync(file).size).toBeGreaterThan(100);
  });

  it("is no fault when it cannot be written", () => {
    const folder = withError();
    put(folder, { file: "" });
    expect(runSvc(folder, ["validate"], { XDG_CACHE_HOME: join(folder, "file") })).toEqual(
      runSvc(folder, ["validate"]),
    );
  });

  it("is looked at without any YAML being read", () => {
    const folder = folderWith(minimal);
    runSvc(folder, ["validate"]);
    const script = `const { main } = require(${JSON.stringify(join(root, "dist/main.cjs"))});
      main(["validate"]).then(() => process.stderr.write(Object.keys(require.cache).join("\\n")));`;
    const ran = spawnSync(process.execPath, ["-e", script], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], XDG_CACHE_HOME: join(folder, ".cache") },
    });
    const loaded = ran.stderr.split("\n").filter((path) => path.endsWith(".cjs"));
    const size = loaded.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(loaded.length).toBeGreaterThanOrEqual(3);
    expect(loaded.join("\n")).not.toMatch(/svc-[A-Z0-9]+\.cjs|settings-/);
    // commander, the host, the reporter; the YAML parser alone is more than all of them.
    expect(size).toBeLessThan(160_000);
  });
});
