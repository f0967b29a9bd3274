import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/failure.ts";
import { isSafeName } from "../../src/file-name.ts";
import { planOutput, writeOutput } from "../../src/host/output.ts";
import type { OutputRequest } from "../../src/host/output.ts";
import { folderWith, put } from "../support/folder.ts";

function request(
  workspace: string,
  files: Readonly<Record<string, string>>,
  more: Partial<OutputRequest> = {},
): OutputRequest {
  return {
    workspace,
    folder: join(workspace, "out"),
    document: "handbook",
    files: Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    clean: false,
    manifest: true,
    ...more,
  };
}

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .filter((entry) => entry.name !== ".svc-manifest.json")
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
      }),
  );
}

function make(
  workspace: string,
  files: Readonly<Record<string, string>>,
  more: Partial<OutputRequest> = {},
): void {
  writeOutput(planOutput(request(workspace, files, more)));
}

describe("writing output", () => {
  it("writes files and folders, and nothing the second time", () => {
    const workspace = folderWith({ "svc.yaml": "" });
    make(workspace, { "book.html": "1", "figures/map.svg": "2" });
    expect(contents(join(workspace, "out"))).toEqual({ "book.html": "1", "figures/map.svg": "2" });
    expect(
      planOutput(request(workspace, { "book.html": "1", "figures/map.svg": "2" })),
    ).toMatchObject({ changed: [], remove: [] });
  });

  it("removes what an earlier build made and this one does not, and nothing else", () => {
    const workspace = folderWith({ "out/mine.txt": "mine", "out/figures/mine.txt": "mine" });
    make(workspace, { "book.html": "1", "figures/map.svg": "2", "pages/1.html": "3" });
    make(workspace, { "role.html": "r" }, { document: "role" });
    make(workspace, { "book.html": "1" });
    expect(contents(join(workspace, "out"))).toEqual({
      "book.html": "1",
      "role.html": "r",
      "mine.txt": "mine",
      "figures/mine.txt": "mine",
    });
    expect(existsSync(join(workspace, "out/pages"))).toBe(false);
    make(workspace, { "book.html": "1" }, { clean: true });
    expect(Object.keys(contents(join(workspace, "out")))).not.toContain("role.html");
  });

  it.each([false, true])("never replaces what no manifest lists (clean: %s)", (clean) => {
    const workspace = folderWith({ "svc.yaml": "", "out/book.html": "mine" });
    expect(() => make(workspace, { "a.html": "1", "book.html": "2" }, { clean })).toThrow(
      "out/book.html was not made by svc",
    );
    expect(contents(join(workspace, "out"))).toEqual({ "book.html": "mine" });
    make(workspace, { "book.html": "mine" }, { clean });
    make(workspace, { "book.html": "2" }, { clean });
    expect(contents(join(workspace, "out"))).toEqual({ "book.html": "2" });
  });

  it("puts one file that the user named anywhere but in .git", () => {
    const workspace = folderWith({ "svc.yaml": "", ".git/config": "", "book.md": "mine" });
    const single = { folder: workspace, manifest: false };
    make(workspace, { "book.md": "1" }, single);
    expect(readFileSync(join(workspace, "book.md"), "utf8")).toBe("1");
    expect(readdirSync(workspace)).toEqual([".git", "book.md", "svc.yaml"]);
    const inGit = { folder: join(workspace, ".git/x"), manifest: false };
    expect(() => make(workspace, { "book.md": "1" }, inGit)).toThrow(UserError);
    expect(() => make(workspace, { "aux.md": "1" }, single)).toThrow(UserError);
    expect(() => make(workspace, { "aux.md": "1" })).toThrow(/unsafe output name/);
  });

  it("believes no manifest that lists files elsewhere", () => {
    const workspace = folderWith({ "roles.yaml": "mine", "out/link/x": "" });
    symlinkSync(workspace, join(workspace, "out/away"));
    const names = ["../roles.yaml", "away/roles.yaml", join(workspace, "roles.yaml"), 7];
    put(workspace, {
      "out/.svc-manifest.json": JSON.stringify({ documents: { handbook: names } }),
    });
    make(workspace, { "book.html": "1" });
    expect(readFileSync(join(workspace, "roles.yaml"), "utf8")).toBe("mine");
  });

  it.each(["", "[]", "{", '{"documents": 3}'])("lives with a damaged manifest %j", (text) => {
    const workspace = folderWith({ "out/.svc-manifest.json": text, "out/old.html": "old" });
    make(workspace, { "book.html": "1" });
    expect(contents(join(workspace, "out"))).toEqual({ "book.html": "1", "old.html": "old" });
  });

  it("leaves everything as it was when a file cannot be moved in", () => {
    const workspace = folderWith();
    make(workspace, { "a.html": "old a", "b.html": "old b", "stale.html": "stale" });
    const before = contents(join(workspace, "out"));
    const plan = planOutput(
      request(workspace, {
        "a.html": "new a",
        "b.html": "new b",
        "new/c.html": "c",
        "z/d.html": "d",
      }),
    );
    // Between planning and writing, somebody puts a file where a folder is needed.
    put(workspace, { "out/z": "in the way" });
    expect(() => writeOutput(plan)).toThrow(UserError);
    expect(contents(join(workspace, "out"))).toEqual({ ...before, z: "in the way" });
    expect(
      readdirSync(join(workspace, "out")).filter((name) => name.startsWith(".svc-staging")),
    ).toEqual([]);
    expect(existsSync(join(workspace, "out/new"))).toBe(false);
  });

  it("says it in one sentence when the folder cannot be made", () => {
    const workspace = folderWith({ "file.txt": "" });
    const folder = join(workspace, "file.txt/out");
    expect(() => make(workspace, { "book.html": "1" }, { folder })).toThrow(
      /^the output cannot be written to out: a part of its path is a file$/,
    );
  });

  it("clears away what a killed run left, but not what a running one needs", () => {
    const workspace = folderWith({
      "out/.svc-staging-999999999/new-0": "x",
      [`out/.svc-staging-${process.ppid}/new-0`]: "x",
    });
    make(workspace, { "book.html": "1" });
    expect(
      readdirSync(join(workspace, "out")).filter((name) => name.startsWith(".svc-staging")),
    ).toEqual([`.svc-staging-${process.ppid}`]);
  });

  it("replaces a link instead of writing through it", () => {
    const workspace = folderWith({ "roles.yaml": "mine" });
    make(workspace, { "book.html": "0" });
    rmSync(join(workspace, "out/book.html"));
    symlinkSync(join(workspace, "roles.yaml"), join(workspace, "out/book.html"));
    make(workspace, { "book.html": "1" });
    expect(readFileSync(join(workspace, "roles.yaml"), "utf8")).toBe("mine");
    expect(readFileSync(join(workspace, "out/book.html"), "utf8")).toBe("1");
  });
});

describe("folders that are refused", () => {
  const cases: readonly (readonly [string, (workspace: string) => string, RegExp])[] = [
    ["the workspace", (workspace) => workspace, /the workspace itself or contains it/],
    ["what contains it", (workspace) => dirname(workspace), /the workspace itself or contains it/],
    ["the root of the disk", () => "/", /the workspace itself or contains it/],
    ["a file", (workspace) => join(workspace, "file.txt"), /is a file/],
    ["a link out", (workspace) => join(workspace, "away"), /leads out of the workspace/],
    [
      "a folder behind a link out",
      (workspace) => join(workspace, "away/deep"),
      /leads out of the workspace/,
    ],
    ["a link to nothing", (workspace) => join(workspace, "broken"), /link to nothing/],
    ["a link to the workspace", (workspace) => join(workspace, "self"), /the workspace itself/],
    [".git", (workspace) => join(workspace, ".git/x"), /\.git folder/],
  ];
  it.each(cases)("%s", (_, folderOf, message) => {
    const workspace = folderWith({ "file.txt": "", ".git/HEAD": "" });
    symlinkSync(folderWith(), join(workspace, "away"));
    symlinkSync(join(workspace, "nowhere"), join(workspace, "broken"));
    symlinkSync(workspace, join(workspace, "self"));
    expect(() => planOutput(request(workspace, {}, { folder: folderOf(workspace) }))).toThrow(
      message,
    );
  });

  it("the root of the git repository", () => {
    const repository = folderWith({ ".git/HEAD": "", "docs/service/svc.yaml": "" });
    const workspace = join(repository, "docs/service");
    expect(() => planOutput(request(workspace, {}, { folder: repository }))).toThrow(
      /the workspace itself or contains it/,
    );
    expect(() =>
      planOutput(request(workspace, {}, { folder: join(repository, "public") })),
    ).not.toThrow();
    expect(() => planOutput(request(join(repository, "a"), {}, { folder: repository }))).toThrow(
      /contains it|git/,
    );
  });

  it("a folder inside it that is a link, and a folder with the name of a file", () => {
    const workspace = folderWith({ "out/book.html/x": "" });
    symlinkSync(workspace, join(workspace, "out/figures"));
    expect(() => planOutput(request(workspace, { "figures/map.svg": "" }))).toThrow(
      /figures in the output folder is a link/,
    );
    expect(() => planOutput(request(workspace, { "book.html": "" }))).toThrow(
      /book.html in the output folder is a folder/,
    );
  });
});

describe("names", () => {
  it.each([
    "book.html",
    "figures/map.svg",
    "Ü.html",
    "a b.html",
    "console.html",
    "guide.v2/1.html",
  ])("takes %s", (name) => {
    expect(isSafeName(name)).toBe(true);
  });
  it.each([
    "",
    "/x",
    "../x",
    "a/../x",
    "a//b",
    "con",
    "AUX.html",
    "lpt1.txt",
    "a?.html",
    "a:b",
    "x.",
    "x ",
    "a\\b",
    "a\u0001",
    ".",
  ])("refuses %j", (name) => {
    expect(isSafeName(name)).toBe(false);
  });

  it("takes no two that are one on Windows", () => {
    const workspace = folderWith();
    mkdirSync(join(workspace, "out"));
    expect(() => planOutput(request(workspace, { "A.html": "", "a.html": "" }))).toThrow(
      /share the name/,
    );
  });
});
