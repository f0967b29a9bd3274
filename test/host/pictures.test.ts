import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readPictures } from "../../src/host/pictures.ts";
import { folderWith, put } from "../support/folder.ts";

/** What lies under a name: its length, or why it cannot be had. */
function under(folder: string, file: string): string | number | undefined {
  const read = readPictures(folder, [file]).get(file);
  return read && ("bytes" in read ? read.bytes.length : read.fault);
}

test("pictures are read inside the workspace, links inside it followed", () => {
  const folder = folderWith({ "a/b.png": "12345" });
  symlinkSync(join(folder, "a/b.png"), join(folder, "c.png"));
  expect(under(folder, "a/b.png")).toBe(5);
  expect(under(folder, "./a/../a/b.png")).toBe(5);
  expect(under(folder, "c.png")).toBe(5);
});

test("nothing outside is opened, by a path or by a link", () => {
  const folder = folderWith();
  put(dirname(folder), { "secret.png": "12345" });
  symlinkSync("../secret.png", join(folder, "link.png"));
  symlinkSync("..", join(folder, "up"));
  for (const file of ["../secret.png", join(folder, "../secret.png"), "link.png", "up/secret.png"])
    expect(under(folder, file)).toBe("outside");
  expect(under(folder, "../none.png")).toBe("outside");
});

test("what is no picture to be read is said", () => {
  const folder = folderWith({ "large.png": "", "file.png": "" });
  truncateSync(join(folder, "large.png"), 2048 * 1024 + 1);
  mkdirSync(join(folder, "folder.png"));
  expect(under(folder, "none.png")).toBe("missing");
  expect(under(folder, "file.png/none.png")).toBe("missing");
  expect(under(folder, "nul\0.png")).toBe("missing");
  expect(under(folder, "large.png")).toBe("tooLarge");
  expect(readPictures(folder, ["folder.png"]).get("folder.png")).toEqual({
    fault: "unreadable",
    reason: "it is not a plain file",
  });
});
