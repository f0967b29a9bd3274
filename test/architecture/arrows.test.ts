import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { arrowsOf, filesOf, forbidden, layerOf, readMap } from "./arrows.ts";

const src = join(import.meta.dirname, "../../src");
const map = readMap(readFileSync(join(src, "README.md"), "utf8"));

/** Files that may speak to the computer: the host. The entry outside src is bin/svc.js. */
const COMPUTER = /\bprocess[.;[]|\bfrom "node:|\bimport\("node:|\bconsole\./;

function outsideHost(source: string, pattern: RegExp): string[] {
  return filesOf(source)
    .filter((file) => layerOf(file, map) !== "host")
    .filter((file) => pattern.test(withoutComments(readFileSync(join(source, file), "utf8"))));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

const copies: string[] = [];
function copyOfSource(): string {
  const copy = mkdtempSync(join(tmpdir(), "svc-arrows-"));
  copies.push(copy);
  cpSync(src, copy, { recursive: true });
  return copy;
}
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

describe("the arrows of src/README.md", () => {
  it("are read from the table", () => {
    expect(map.leaves).toContain("diagnostic");
    expect(map.leaves).toContain("findings/");
    expect(map.allowed.get("reporters")).toEqual(["messages", "leaves"]);
    expect(map.allowed.get("commands")).toContain("host (types only)");
  });

  it("name a layer for every file", () => {
    const unknown = filesOf(src).filter((file) => !map.allowed.has(layerOf(file, map)));
    expect(unknown).toEqual([]);
  });

  it("are the only ones", () => {
    const arrows = arrowsOf(src);
    expect(filesOf(src).length).toBeGreaterThanOrEqual(60);
    expect(arrows.length).toBeGreaterThanOrEqual(200);
    expect(forbidden(arrows, map)).toEqual([]);
  });

  it.each([
    ["a backward import", "model/planted.ts", 'import { main } from "../main.ts";\n'],
    [
      "a backward type import",
      "syntax/planted.ts",
      'import type { Workspace } from "../model/workspace.ts";\n',
    ],
    ["a backward export", "locales/planted.ts", 'export { check } from "../svc.ts";\n'],
    [
      "an import() of the host",
      "commands/planted.ts",
      'const host = await import("../host.ts");\n',
    ],
    ["the host by value", "commands/planted.ts", 'import {\n  createHost,\n} from "../host.ts";\n'],
  ])("are seen to be broken by %s", (_, file, text) => {
    const copy = copyOfSource();
    writeFileSync(join(copy, file), text);
    expect(forbidden(arrowsOf(copy), map)).toContainEqual(
      expect.stringContaining(`${file} imports`),
    );
  });
});

describe("only the host touches the computer", () => {
  it("no other file uses process, console or node: modules", () => {
    expect(outsideHost(src, COMPUTER)).toEqual([]);
  });

  it.each([
    'import { join } from "node:path";',
    "console.log(1);",
    "const { env } = process;",
    "process.exit(0);",
  ])("sees %s", (line) => {
    const copy = copyOfSource();
    writeFileSync(join(copy, "model/planted.ts"), `${line}\n`);
    expect(outsideHost(copy, COMPUTER)).toContain("model/planted.ts");
  });
});
