import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/failure.ts";
import { chooseFile, writeChosen } from "../../src/host/chosen-file.ts";
import { folderWith } from "../support/folder.ts";

describe("a file that the user names", () => {
  it.each(["svc.yaml", "./roles.yml", "new.YAML", "deep/new.yaml", "link.json", ".git/x", "deep"])(
    "is not %s",
    (name) => {
      const folder = folderWith({ "svc.yaml": "mine", ".git/config": "", "deep/x.txt": "" });
      symlinkSync(join(folder, "svc.yaml"), join(folder, "link.json"));
      expect(() => chooseFile(folder, folder, name)).toThrow(UserError);
    },
  );

  it("is not the workspace's own by way of a link from outside", () => {
    const folder = folderWith({ "svc.yaml": "mine" });
    const outside = folderWith();
    symlinkSync(folder, join(outside, "in"));
    expect(() => chooseFile(folder, outside, "in/svc.yaml")).toThrow(UserError);
    expect(chooseFile(folder, outside, "report.yaml").path).toBe(join(outside, "report.yaml"));
  });

  it("is replaced as a whole: another name of the old file keeps the old bytes", () => {
    const folder = folderWith({ "old.json": "old" });
    linkSync(join(folder, "old.json"), join(folder, "kept.json"));
    writeChosen(chooseFile(folder, folder, "old.json"), "new");
    writeChosen(chooseFile(folder, folder, "new/report.json"), "new");
    expect(readFileSync(join(folder, "old.json"), "utf8")).toBe("new");
    expect(readFileSync(join(folder, "kept.json"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["kept.json", "new", "old.json"]);
  });

  it("gives reasons of writing when it cannot be written", () => {
    const folder = folderWith({ file: "" });
    const write = (name: string) => (): void => writeChosen(chooseFile(folder, folder, name), "");
    expect(write("file/x.json")).toThrow(
      "file/x.json cannot be written: a part of its path is a file",
    );
    const chosen = chooseFile(folder, folder, "later.json");
    mkdirSync(join(folder, "later.json"));
    expect(() => writeChosen(chosen, "")).toThrow("later.json cannot be written: it is a folder");
    expect(readdirSync(folder)).toEqual(["file", "later.json"]);
  });
});
