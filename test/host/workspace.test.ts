import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  findWorkspace,
  listFiles,
  readSources,
  reasonOf,
  relativeInside,
  writeReasonOf,
} from "../../src/host/workspace.ts";
import { folderWith, put } from "../support/folder.ts";

const nothing = { exclude: [], folders: [] };
const yaml = "roles: []\n";

it("words a failure for what was done", () => {
  const gone = Object.assign(new Error("gone"), { code: "ENOENT" });
  expect(reasonOf(gone)).toBe("it disappeared while svc was reading");
  expect(writeReasonOf(gone)).toBe("a folder of its path does not exist");
  expect(writeReasonOf(Object.assign(new Error("full"), { code: "ENOSPC" }))).toBe(
    "the disk is full",
  );
});

describe("findWorkspace", () => {
  it("looks upward like git", () => {
    const folder = folderWith({ "svc.yaml": "svc: 1\n", "a/b/c.yaml": yaml });
    expect(findWorkspace(join(folder, "a/b"))).toBe(folder);
    expect(findWorkspace(folder)).toBe(folder);
  });

  it("takes the nearest, and no folder of that name", () => {
    const folder = folderWith({ "svc.yaml": "svc: 1\n", "branch/svc.yaml": "svc: 1\n" });
    mkdirSync(join(folder, "branch/deep/svc.yaml"), { recursive: true });
    expect(findWorkspace(join(folder, "branch/deep"))).toBe(join(folder, "branch"));
  });

  it("finds nothing where there is none", () => {
    expect(findWorkspace(folderWith())).toBeUndefined();
  });
});

describe("listFiles", () => {
  it("lists YAML in a defined order and leaves out what is hidden, installed or put out", async () => {
    const folder = folderWith({
      "svc.yaml": yaml,
      "b.yml": yaml,
      "B.YAML": yaml,
      "a/z.yaml": yaml,
      "a.yaml": yaml,
      "note.md": "",
      ".hidden.yaml": yaml,
      ".git/x.yaml": yaml,
      "node_modules/x/y.yaml": yaml,
      "out/x.yaml": yaml,
      "a/node_modules/x.yaml": yaml,
    });
    const { files, findings } = await listFiles(folder, { exclude: [], folders: ["out"] });
    expect(files).toEqual(["B.YAML", "a.yaml", "a/z.yaml", "b.yml", "svc.yaml"]);
    expect(findings).toEqual([]);
  });

  it.each([
    ["drafts/**", ["keep/drafts/x.yaml", "svc.yaml"]],
    ["drafts/", ["keep/drafts/x.yaml", "svc.yaml"]],
    ["./drafts", ["keep/drafts/x.yaml", "svc.yaml"]],
    ["**/drafts", ["svc.yaml"]],
    ["**/x.yaml", ["svc.yaml"]],
    ["drafts/y.*", ["drafts/x.yaml", "keep/drafts/x.yaml", "svc.yaml"]],
  ])("excludes %s", async (glob, left) => {
    const folder = folderWith({
      "svc.yaml": yaml,
      "drafts/x.yaml": yaml,
      "keep/drafts/x.yaml": yaml,
    });
    const { files } = await listFiles(folder, { exclude: [glob], folders: [] });
    expect(files).toEqual(left);
  });

  it("leaves a workspace inside this one alone", async () => {
    const folder = folderWith({
      "svc.yaml": yaml,
      "branch/svc.yaml": yaml,
      "branch/roles.yaml": yaml,
    });
    expect((await listFiles(folder, nothing)).files).toEqual(["svc.yaml"]);
  });

  it("enters a folder that is named like a file", async () => {
    const folder = folderWith({ "svc.yaml": yaml, "x.yaml/y.yaml": yaml });
    expect((await listFiles(folder, nothing)).files).toEqual(["svc.yaml", "x.yaml/y.yaml"]);
  });

  it("does not follow links, and says so where something stays unread", async () => {
    const outside = folderWith({ "secret.yaml": yaml });
    const folder = folderWith({ "svc.yaml": yaml, "a/r.yaml": yaml, ".shared/s.yaml": yaml });
    symlinkSync(outside, join(folder, "out-folder"));
    symlinkSync(join(outside, "secret.yaml"), join(folder, "out.yaml"));
    symlinkSync(folder, join(folder, "a/loop"));
    symlinkSync("self.yaml", join(folder, "self.yaml"));
    symlinkSync(join(folder, "a/r.yaml"), join(folder, "twice.yaml"));
    symlinkSync(join(folder, ".shared/s.yaml"), join(folder, "shared.yaml"));
    symlinkSync("/dev/zero", join(folder, "picture.png"));
    const { files, findings } = await listFiles(folder, nothing);
    expect(files).toEqual(["a/r.yaml", "svc.yaml"]);
    const said = findings.map(
      (one) => `${one.at.file} ${"why" in one.params ? one.params.why : ""}`,
    );
    expect(said.toSorted()).toEqual([
      "out-folder outside",
      "out.yaml outside",
      "self.yaml broken",
      "shared.yaml unread",
    ]);
  });
});

describe("readSources", () => {
  it("reads text and keeps what it is made of", () => {
    const folder = folderWith({ "a.yaml": "\uFEFFx: ж\r\n" });
    expect(readSources(folder, ["a.yaml"])).toEqual({
      sources: [{ path: "a.yaml", text: "\uFEFFx: ж\r\n" }],
      damaged: [],
      findings: [],
    });
  });

  it("finds the first place that is no UTF-8", () => {
    const folder = folderWith({
      "a.yaml": Buffer.concat([Buffer.from("id: ж😀\n\uFFFDname: "), Buffer.from([0xe9, 0x74])]),
    });
    const { sources, damaged, findings } = readSources(folder, ["a.yaml"]);
    expect(sources).toEqual([]);
    expect(damaged[0]?.text).toBe("id: ж😀\n\uFFFDname: \uFFFDt");
    expect(findings).toEqual([
      { rule: "not-utf8", params: {}, at: { file: "a.yaml", span: [15, 16] } },
    ]);
  });

  it("knows UTF-16 by its mark", () => {
    const folder = folderWith({ "a.yaml": Buffer.from("\uFEFFid: x", "utf16le") });
    expect(readSources(folder, ["a.yaml"]).findings[0]?.params).toEqual({ encoding: "UTF-16" });
  });

  it("does not read what is too large", () => {
    const folder = folderWith({ "big.yaml": "" });
    truncateSync(join(folder, "big.yaml"), 60 * 1024 * 1024);
    expect(readSources(folder, ["big.yaml"]).findings).toEqual([
      { rule: "file-too-large", params: { megabytes: 60, limit: 5 }, at: { file: "big.yaml" } },
    ]);
  });

  it("says why a file cannot be read, and reads the others", () => {
    const folder = folderWith({ "a.yaml": yaml, "locked.yaml": yaml });
    chmodSync(join(folder, "locked.yaml"), 0);
    const { sources, findings } = readSources(folder, ["a.yaml", "locked.yaml", "gone.yaml"]);
    expect(sources.map((source) => source.path)).toContain("a.yaml");
    expect(findings.at(-1)).toEqual({
      rule: "unreadable-file",
      params: { reason: "it disappeared while svc was reading" },
      at: { file: "gone.yaml" },
    });
  });

  it("does not wait for a pipe", () => {
    const folder = folderWith();
    execFileSync("mkfifo", [join(folder, "pipe.yaml")]);
    expect(readSources(folder, ["pipe.yaml"]).findings[0]?.params).toEqual({
      reason: "it is not a plain file",
    });
  });
});

describe("relativeInside", () => {
  it("tells inside from outside by whole names", () => {
    const folder = folderWith();
    put(folder, { "a/x": "", "ab/x": "", "..c/x": "" });
    expect(relativeInside(join(folder, "a"), join(folder, "a/x"))).toBe("x");
    expect(relativeInside(join(folder, "a"), join(folder, "a"))).toBe("");
    expect(relativeInside(join(folder, "a"), join(folder, "ab/x"))).toBeUndefined();
    expect(relativeInside(folder, join(folder, "..c/x"))).toBe("..c/x");
    expect(relativeInside(folder, join(folder, ".."))).toBeUndefined();
  });
});
