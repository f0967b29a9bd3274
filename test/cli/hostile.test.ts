import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { minimal, rawCharacters, runSvc, spawnSvc } from "../support/run-svc.ts";

/** Workspaces that something is wrong with, what is done to the folder, and what must be said. */
const cases: readonly (readonly [
  name: string,
  spoil: (folder: string) => void,
  exit: number,
  said: RegExp,
])[] = [
  ["60 MB", (folder) => sized(folder, "big.yaml"), 1, /big\.yaml\n[\s\S]*|too large/],
  [
    "a pipe",
    (folder) => execFileSync("mkfifo", [join(folder, "pipe.yaml")]),
    1,
    /not a plain file/,
  ],
  ["a folder x.yaml", (folder) => mkdirSync(join(folder, "x.yaml")), 0, /no problems in 1 file/],
  [
    "a link to itself",
    (folder) => symlinkSync("self.yaml", join(folder, "self.yaml")),
    0,
    /points to nothing/,
  ],
  [
    "a link to the folder above",
    (folder) => symlinkSync("..", join(folder, "up")),
    0,
    /leads out of the workspace/,
  ],
  [
    "a link to the folder itself",
    (folder) => symlinkSync(".", join(folder, "loop")),
    0,
    /no problems in 1 file/,
  ],
  [
    "an endless device",
    (folder) => symlinkSync("/dev/zero", join(folder, "zero.yaml")),
    0,
    /leads out of the workspace/,
  ],
];

function sized(folder: string, name: string): void {
  execFileSync("touch", [join(folder, name)]);
  truncateSync(join(folder, name), 60 * 1024 * 1024);
}

it.each(cases)("%s", (_, spoil, exit, said) => {
  const folder = folderWith(minimal);
  spoil(folder);
  const ran = runSvc(folder, ["validate"]);
  expect(ran.exit, ran.out + ran.err).toBe(exit);
  expect(ran.out).toMatch(said);
  expect(ran.err).toBe("");
});

type Contents = readonly (readonly [name: string, content: string | Buffer])[];

const flat: Contents = [
  ["nothing", ""],
  ["only a comment", "# hello\n"],
  ["zero bytes", "\0\0\0\0"],
  ["random bytes", Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))],
  ["UTF-16", Buffer.from("\uFEFFroles:\n  - id: x\n", "utf16le")],
  ["an escape in a key", 'roles:\n  - "\\e]0;pwned\\a\\u202e": 1\n'],
  ["a raw escape", "roles:\n  - id: \u001b[31m\u202e\u009b\n"],
  ["a list", "- 1\n- 2\n"],
  ["40,000 keys", Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join("\n")],
  ["one long line", `roles: "${"x".repeat(1_000_000)}`],
  ["an alias of nothing", "roles: *nobody\n"],
  ["tags", "roles: !!js/function 'x'\nstages: !custom [a]\n"],
  ["directives", "%YAML 1.1\n---\nroles: [{id: a, title: yes}]\n"],
  ["several documents", "roles: []\n---\nroles: []\n"],
  ["tabs", "roles:\n\t- id: a\n\t  title: A\n"],
  ["the same key twice", "roles: [{id: a, title: A}]\nroles: [{id: b, title: B}]\n"],
  ["a merge key", "roles: [{<<: {id: a}, title: A}]\n"],
  ["a 10 MB text", Buffer.alloc(10_000_000, "x")],
  ["no line that is YAML", "Dear all,\n\nplease find attached: everything.\n\tBest\n"],
  ["names of prototypes", "__proto__: 1\nconstructor: 2\ntoString: 3\n"],
];

/** How deep a program can go is its process's own, so each of these is read in one. */
const deep: Contents = [
  ["brackets without end", "[".repeat(20_000)],
  [
    "deep mappings",
    Array.from({ length: 3_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
  ],
  ["an alias bomb", bomb()],
  ["a circle", "roles: &a\n  - *a\n"],
  ["10,000 levels of lists", `roles: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  [
    "reporting lines in a circle",
    "roles: [{id: a, title: A, reportsTo: b}, {id: b, title: B, reportsTo: a}]",
  ],
];

const contents = [
  ...flat.map(([name, content]) => [name, content, runSvc] as const),
  ...deep.map(([name, content]) => [name, content, spawnSvc] as const),
];

function bomb(): string {
  const levels = Array.from(
    { length: 20 },
    (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}*l${level}]`,
  );
  return ["l0: &l0 [x, x, x]", ...levels].join("\n");
}

it.each(contents)(
  "a file with %s ends in findings, soon, and sends nothing raw",
  (_, content, run) => {
    const ran = run(folderWith({ ...minimal, "hostile.yaml": content }), ["validate"]);
    expect(ran.exit, ran.err).toBeLessThanOrEqual(1);
    expect(ran.err).toBe("");
    expect(ran.out).not.toMatch(/\n +at .*\.(cjs|js):\d/);
    expect(rawCharacters(ran)).toEqual([]);
  },
);

it.each(contents)("svc.yaml with %s is told as well", (_, content, run) => {
  const ran = run(folderWith({ "svc.yaml": content }), ["validate"]);
  expect(ran.exit, ran.err).toBe(1);
  expect(ran.err).toBe("");
  expect(rawCharacters(ran)).toEqual([]);
});

it("names of files are shown, never obeyed", () => {
  const folder = folderWith({ ...minimal, "a\u001b[2J\u202e.yaml": Buffer.from([0xff]) });
  for (const args of [["validate"], ["validate", "-f", "json"], ["build"], ["doctor"]]) {
    const ran = runSvc(folder, args);
    expect(rawCharacters(ran), args.join(" ")).toEqual([]);
  }
  expect(runSvc(folder, ["validate"]).out).toContain("a\\x1b[2J\\u202e.yaml:1:1");
});
