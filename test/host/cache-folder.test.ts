import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFolder, digest, keep, readKept } from "../../src/host/cache-folder.ts";
import { folderWith } from "../support/folder.ts";

describe("cacheFolder", () => {
  it.each([
    [{ XDG_CACHE_HOME: "/c" }, "linux", "/c/svc-standards"],
    [{ XDG_CACHE_HOME: "/c" }, "darwin", "/c/svc-standards"],
    [{ LOCALAPPDATA: "/local" }, "win32", "/local/svc-standards"],
    [{}, "win32", undefined],
    [{ XDG_CACHE_HOME: "relative" }, "linux", undefined],
  ])("%j on %s is %s", (env, platform, folder) => {
    expect(cacheFolder(env, platform)).toBe(folder);
  });

  it("is the platform's in the home folder", () => {
    expect(cacheFolder({}, "linux")).toMatch(/\.cache[\\/]svc-standards$/);
    expect(cacheFolder({}, "darwin")).toMatch(/Library[\\/]Caches[\\/]svc-standards$/);
  });
});

describe("what is kept", () => {
  it("comes back as it was", () => {
    const folder = join(folderWith(), "deep/cache");
    keep(folder, "a.json", "text\nж");
    expect(readKept(folder, "a.json")).toBe("text\nж");
    expect(readdirSync(folder)).toEqual(["a.json"]);
    expect(readKept(folder, "b.json")).toBeUndefined();
  });

  it.each(["", "garbage", "\n", "0000\ntext"])("is forgotten when the file holds %j", (content) => {
    const folder = folderWith({ "a.json": content });
    expect(readKept(folder, "a.json")).toBeUndefined();
  });

  it("is forgotten when one byte changed or the end is missing", () => {
    const folder = folderWith();
    keep(folder, "a.json", "0123456789");
    const content = readFileSync(join(folder, "a.json"), "utf8");
    writeFileSync(join(folder, "a.json"), content.replace("5", "6"));
    expect(readKept(folder, "a.json")).toBeUndefined();
    writeFileSync(join(folder, "a.json"), content.slice(0, -1));
    expect(readKept(folder, "a.json")).toBeUndefined();
  });

  it("is no fault when it cannot be written", () => {
    const folder = folderWith({ file: "" });
    chmodSync(join(folder, "file"), 0o400);
    expect(() => keep(join(folder, "file/below"), "a.json", "x")).not.toThrow();
  });
});

describe("digest", () => {
  it("tells where one text ends and the next begins", () => {
    expect(digest(["ab", "c"])).not.toBe(digest(["a", "bc"]));
    expect(digest(["ab", "c"])).toBe(digest(["ab", "c"]));
  });
});
