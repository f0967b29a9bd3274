import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { thirdPartyLicences } from "../../tools/third-party-licences.ts";
import { folderWith } from "../support/folder.ts";
import { root } from "../support/run-svc.ts";

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const BESIDE = [
  "bidi-js",
  "fontkit",
  "handlebars",
  "hyphen",
  "linebreak",
  "markdown-it",
  "pdfkit",
  "saxes",
];

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
}

const direct = Object.keys(manifestIn("").dependencies ?? {});

/** `name version` of these packages and of all that they depend on. */
function withDependencies(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const { version, dependencies } = manifestIn(`node_modules/${name}`);
    return [`${name} ${version}`, ...withDependencies(Object.keys(dependencies ?? {}))];
  });
}

describe("dist/THIRD-PARTY-LICENSES.txt", () => {
  let written = "";
  beforeAll(() => {
    written = readFileSync(join(root, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
  });

  it("names every package of the bundle, in order, and no other", () => {
    const expected = new Set(withDependencies(direct.filter((name) => !BESIDE.includes(name))));
    const named = [...written.matchAll(/^-{80}\n\n(.+)\nLicence: .+$/gm)].map((match) => match[1]);
    expect(named).toEqual([...expected].toSorted());
    expect(named.length).toBeGreaterThanOrEqual(10);
  });

  it("holds the whole licence of each", () => {
    for (const section of written.split(`\n${"-".repeat(80)}\n\n`).slice(1)) {
      expect(section).toMatch(/Copyright/);
      expect(section).toMatch(/THE SOFTWARE IS PROVIDED .AS IS./);
    }
  });

  it("holds no path of the machine that built it", () => {
    expect(written).not.toContain(root);
    expect(written).not.toContain("node_modules");
  });

  it("is where NOTICE points, which says what is bundled and what is not", () => {
    const notice = readFileSync(join(root, "NOTICE"), "utf8");
    expect(notice).toContain("dist/THIRD-PARTY-LICENSES.txt");
    const [, bundled = "", beside = ""] =
      /Bundled([\s\S]+?)\n\nInstalled([\s\S]+)/.exec(notice) ?? [];
    for (const name of direct) expect(BESIDE.includes(name) ? beside : bundled).toContain(name);
  });
});

describe("the licences of a bundle", () => {
  const b = '{"name":"@a/b","version":"2.0.0","license":"ISC"}';
  const c = '{"name":"c","version":"1.0.0","license":"MIT"}';

  it("are those of the innermost packages, once each, sorted, whatever the name of the file", () => {
    const folder = folderWith({
      "node_modules/c/package.json": c,
      "node_modules/c/licence.md": "Words of c\r\nmore\r\n",
      "node_modules/c/node_modules/@a/b/package.json": b,
      "node_modules/c/node_modules/@a/b/LICENSE-MIT.txt": "Words of b\n",
    });
    const files = ["node_modules/c/x.js", "node_modules/c/lib/y.js", "src/main.ts"];
    const inner = "node_modules/c/node_modules/@a/b/z.js";
    const text = thirdPartyLicences(folder, [...files, inner]);
    expect(text).toMatch(
      /^The programs [^\n]+\n\n-+\n\n@a\/b 2\.0\.0\nLicence: ISC\n\nWords of b\n\n-+\n\nc 1\.0\.0\nLicence: MIT\n\nWords of c\nmore\n$/,
    );
    expect(thirdPartyLicences(folder, [inner, ...files.toReversed()])).toBe(text);
  });

  it.each([
    ["the text", { "node_modules/c/package.json": c }, "no file with its licence"],
    [
      "the text, with an empty file",
      { "node_modules/c/package.json": c, "node_modules/c/LICENSE": "\n" },
      "no file with its licence",
    ],
    [
      "the licence's name",
      {
        "node_modules/c/package.json": '{"name":"c","version":"1.0.0"}',
        "node_modules/c/LICENSE": "x",
      },
      "no license",
    ],
  ])("stop the build when %s is missing", (_, files, message) => {
    const folder = folderWith(files);
    expect(() => thirdPartyLicences(folder, ["node_modules/c/x.js"])).toThrow(
      `node_modules/c is bundled, but`,
    );
    expect(() => thirdPartyLicences(folder, ["node_modules/c/x.js"])).toThrow(message);
  });
});
