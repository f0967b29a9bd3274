import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { folderWith, put } from "../support/folder.ts";
import { minimal, root } from "../support/run-svc.ts";

const packing = mkdtempSync(join(tmpdir(), "svc-pack-"));
let packed: Packed;

beforeAll(() => {
  const answer = npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", packing);
  const [only] = JSON.parse(answer) as Packed[];
  if (only === undefined) throw new Error("npm packed nothing");
  packed = only;
});

afterAll(() => rmSync(packing, { recursive: true }));

it("packs every file that the README links to", () => {
  const paths = packed.files.map((file) => file.path);
  const links = [
    ...readFileSync(join(root, "README.md"), "utf8").matchAll(/\]\(([^)#:]+)[^):]*\)/g),
  ];
  const linked = links.map(([, path = ""]) => path);
  expect(linked).toContain("src/README.md");
  const isPacked = (path: string): boolean =>
    paths.some((one) => one === path || one.startsWith(`${path.replace(/\/$/, "")}/`));
  expect(linked.filter((path) => !isPacked(path))).toEqual([]);
});

const MEGABYTE = 1024 * 1024;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

function npm(folder: string, ...args: string[]): string {
  return execFileSync("npm", args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

it("the package installs into an empty folder and works there", { timeout: 240_000 }, () => {
  const folder = folderWith();
  const paths = packed.files.map((file) => file.path);
  expect(paths).toEqual(
    expect.arrayContaining([
      "bin/svc.js",
      "bin/package.json",
      "dist/main.cjs",
      "dist/lib/svc.js",
      "dist/lib/svc.d.ts",
      "schemas/findings.schema.json",
    ]),
  );
  expect(paths.filter((path) => /^(src|test|tools|node_modules)\//.test(path))).toEqual([
    "src/README.md",
  ]);
  expect(packed.size).toBeLessThan(5 * MEGABYTE);

  put(folder, {
    "use/package.json": '{ "private": true }',
    "workspace/svc.yaml": minimal["svc.yaml"],
  });
  const use = join(folder, "use");
  npm(
    use,
    "install",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--omit=dev",
    join(packing, packed.filename),
  );
  const svc = (...args: string[]): string =>
    execFileSync(process.execPath, [join(use, "node_modules/svc-standards/bin/svc.js"), ...args], {
      cwd: join(folder, "workspace"),
      encoding: "utf8",
      env: { PATH: process.env["PATH"], XDG_CACHE_HOME: folder },
    });
  expect(svc("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(svc("validate")).toBe("no problems in 1 file\n");
  expect(svc("build", "-f", "md,html")).toContain("out/handbook.html  written");
  const api =
    'import("svc-standards").then((svc) => console.log(typeof svc.check, typeof svc.build))';
  expect(execFileSync(process.execPath, ["-e", api], { cwd: use, encoding: "utf8" })).toBe(
    "function function\n",
  );
});
