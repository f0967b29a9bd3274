import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, put } from "../support/folder.ts";
import { minimal, rawCharacters, runSvc } from "../support/run-svc.ts";

const naming = (folder: string, more = ""): string =>
  `${minimal["svc.yaml"]}build: {templates: ${folder}${more}}\n`;

const charter = {
  "templates/charter/document.yaml": "title: What we promise\n",
  "templates/charter/charter.md.hbs": "Dear guest of {{company.name}},\n",
};
const workspace = { "svc.yaml": naming("templates"), ...charter };

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

describe("svc build with a document of the workspace's own", () => {
  it("makes it beside the handbook", () => {
    const folder = folderWith(workspace);
    expect(runSvc(folder, ["build", "charter", "-f", "md,html"])).toEqual({
      exit: 0,
      out: "out/charter.md  written\nout/charter.html  written\n",
      err: "",
    });
    expect(read(folder, "out/charter.md")).toBe(
      "# What we promise\n\nDear guest of Corner Salon,\n",
    );
    expect(read(folder, "out/charter.html")).toContain("<title>What we promise</title>");
    expect(runSvc(folder, ["build"])).toMatchObject({ out: "out/handbook.html  written\n" });
    expect(runSvc(folder, ["build", "charter", "--role", "owner"])).toMatchObject({
      exit: 0,
      out: "out/charter-owner.html  written\n",
    });
  });

  it("takes templates only from the folder that is named", () => {
    const folder = folderWith({
      ...minimal,
      ...charter,
      "templates/handbook/control.md.hbs": "Mine.\n",
    });
    expect(runSvc(folder, ["build", "-f", "md"])).toMatchObject({ exit: 0 });
    expect(read(folder, "out/handbook.md")).not.toContain("Mine.");
    expect(runSvc(folder, ["build", "charter"])).toMatchObject({ exit: 2 });
    expect(runSvc(folder, ["build", "-f", "md", "--templates", "templates"])).toMatchObject({
      exit: 0,
    });
    expect(read(folder, "out/handbook.md")).toContain("Mine.");
    expect(runSvc(folder, ["build", "charter", "--templates", "./templates/"])).toMatchObject({
      exit: 0,
      err: "",
    });
  });

  it("takes the folder of the command line in place of the one of svc.yaml, from where the user stands", () => {
    const folder = folderWith({
      ...workspace,
      "trial/charter/document.yaml": "title: Another\n",
      "trial/charter/charter.md.hbs": "Other words.\n",
    });
    const ran = runSvc(join(folder, "templates"), [
      "build",
      "charter",
      "-f",
      "md",
      "--templates",
      "../trial",
    ]);
    expect(ran).toMatchObject({ exit: 0 });
    expect(read(folder, "out/charter.md")).toBe("# Another\n\nOther words.\n");
  });

  it("makes what a profile names", () => {
    const profile = "profiles: [{id: print, document: charter, formats: [md]}]";
    const folder = folderWith({ ...workspace, "svc.yaml": naming("templates", `, ${profile}`) });
    expect(runSvc(folder, ["build", "--profile", "print"]).out).toBe(
      "out/charter-print.md  written\n",
    );
    put(folder, { "svc.yaml": naming("templates", `, ${profile.replace("charter", "chartr")}`) });
    const ran = runSvc(folder, ["build", "--profile", "print"]);
    expect(ran).toMatchObject({ exit: 1, err: "nothing was written: repair the errors first\n" });
    expect(ran.out).toMatch(
      /unknown-document .*: chartr\n {2}svc\.yaml:\d+:\d+\n[\s\S]*help: did you mean charter\?/,
    );
  });

  it.each<readonly [args: readonly string[], message: RegExp, help: RegExp]>([
    [["chartr"], /no document "chartr"/, /did you mean charter\?/],
    [["zzz"], /no document "zzz"/, /there are handbook, charter; `svc help eject`/],
    [["charter", "--templates", "nowhere"], /nowhere cannot be found/, /spelling/],
    [
      ["charter", "--templates", ".."],
      /\.\. does not belong to the workspace/,
      /inside the workspace/,
    ],
    [
      ["charter", "--templates", "."],
      /--templates \. is the workspace itself/,
      /--templates templates/,
    ],
    [["charter", "--templates", "svc.yaml"], /svc\.yaml is a file/, /--templates templates/],
  ])("refuses %j", (args, message, help) => {
    const folder = folderWith(workspace);
    const ran = runSvc(folder, ["build", ...args]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toMatch(message);
    expect(ran.err).toMatch(help);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("writes nothing while a template has an error, also not another document", () => {
    const folder = folderWith({ ...workspace, "templates/handbook/letter.md.hbs": "{{compny}}\n" });
    for (const args of [["charter"], []]) {
      const ran = runSvc(folder, ["build", ...args]);
      expect(ran).toMatchObject({ exit: 1, err: "nothing was written: repair the errors first\n" });
      expect(ran.out).toContain("1 error in 1 of 4 files");
    }
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("writes nothing for a document that prints nothing, and keeps what is there", () => {
    const folder = folderWith(workspace);
    runSvc(folder, ["build", "charter"]);
    const before = read(folder, "out/charter.html");
    put(folder, { "templates/charter/charter.md.hbs": "{{! later }}\n" });
    const ran = runSvc(folder, ["build", "charter"]);
    expect(ran).toMatchObject({ exit: 1 });
    expect(ran.out).toMatch(/empty-document[\s\S]*templates\/charter\/document\.yaml/);
    expect(read(folder, "out/charter.html")).toBe(before);
  });
});

describe("svc validate with templates", () => {
  it("shows the line of the template", () => {
    const folder = folderWith({
      ...workspace,
      "templates/charter/charter.md.hbs": "Dear guest,\n\n{{compny.name}} greets you.\n",
    });
    expect(runSvc(folder, ["validate"])).toEqual({
      exit: 1,
      err: "",
      out: `error  unknown-template-field   \`compny.name\`: a book has no \`compny\`
  templates/charter/charter.md.hbs:3:3

    1 | Dear guest,
    2 |
    3 | {{compny.name}} greets you.
      |   ^^^^^^^^^^^

  help: did you mean \`company\`?

1 error in 1 of 3 files
`,
    });
    expect(runSvc(folder, ["validate", "templates/"])).toMatchObject({ exit: 1 });
    expect(runSvc(folder, ["validate", "svc.yaml"])).toMatchObject({
      exit: 0,
      out: "no problems in 1 file\n",
    });
  });

  it("remembers an answer, and not beyond a change of a template", () => {
    const folder = folderWith(workspace);
    const verbose = (): string => runSvc(folder, ["validate", "-v"]).err;
    expect(verbose()).not.toContain("remembered");
    expect(verbose()).toContain("remembered");
    put(folder, { "templates/charter/charter.md.hbs": "{{roles}}\n" });
    expect(runSvc(folder, ["validate"])).toMatchObject({ exit: 1 });
    put(folder, charter);
    rmSync(join(folder, "templates/charter/document.yaml"));
    expect(runSvc(folder, ["validate"]).out).toContain("missing-document");
  });

  it("does not read what lies among the templates as part of the workspace", () => {
    const folder = folderWith({ ...workspace, "templates/roles.yaml": "roles: [{id: x}]\n" });
    const ran = runSvc(folder, ["validate"]);
    expect(ran).toMatchObject({ exit: 0 });
    expect(ran.out).toMatch(/^warn {3}misplaced-template .*\n {2}templates\/roles\.yaml/);
    expect(runSvc(folder, ["list", "roles"]).out).toBe("owner  Owner\n");
  });

  it("does not take a missing template for a missing part of the workspace", () => {
    const roles = `${naming("templates")}stages: [{id: a, title: A, phase: during, owner: nobody, steps: [{id: b, title: B}]}]\n`;
    const folder = folderWith({
      ...workspace,
      "svc.yaml": roles,
      "templates/charter/charter.md.hbs": Buffer.from([0xff]),
    });
    const { out } = runSvc(folder, ["validate"]);
    expect(out).toMatch(/not-utf8[\s\S]*unknown-reference|unknown-reference[\s\S]*not-utf8/);
    expect(out).toContain("2 errors in 2 of 3 files");
  });

  it("leaves out what svc.yaml excludes", () => {
    const folder = folderWith({
      ...workspace,
      "svc.yaml": `${naming("templates")}exclude: [templates/old/**]\n`,
      "templates/old/x.md.hbs": "{{",
    });
    expect(runSvc(folder, ["validate"])).toMatchObject({
      exit: 0,
      out: "no problems in 3 files\n",
    });
  });

  it.each([
    [".", /is the workspace itself/],
    ["..", /\.\. does not lie in the workspace/],
    ["/tmp", /\/tmp does not lie in the workspace/],
    ["nowhere", /There is no folder nowhere/],
    ["svc.yaml", /svc\.yaml should hold your templates, but it is a file/],
    ["linked", /linked is reached by a link/],
  ])("says at its place what is wrong with `templates: %s`", (place, message) => {
    const folder = folderWith({
      "svc.yaml": naming(place, ", profiles: [{id: x, document: charter}]"),
    });
    if (place === "linked") symlinkSync(folderWith(charter), join(folder, place));
    for (const args of [["validate"], ["build", "charter"]]) {
      const ran = runSvc(folder, args);
      expect(ran).toMatchObject({ exit: 1 });
      expect(ran.out).toMatch(message);
      expect(ran.out).toMatch(/\n {2}svc\.yaml:10:20\n/);
      expect(ran.out).toContain("1 error in 1 of 1 file");
    }
  });
});

/** What somebody may find in a templates folder: what is put there, and what must be said. */
const hostile: readonly (readonly [
  name: string,
  spoil: (folder: string) => void,
  exit: number,
  said: RegExp,
])[] = [
  [
    "an empty folder",
    (folder) => mkdirSync(join(folder, "templates/empty")),
    0,
    /no problems in 3 files/,
  ],
  [
    "an empty file",
    (folder) => put(folder, { "templates/charter/charter.md.hbs": "" }),
    0,
    /no problems/,
  ],
  [
    "a folder as template",
    (folder) => mkdirSync(join(folder, "templates/charter/x.md.hbs")),
    0,
    /no problems/,
  ],
  [
    "a template of 10 MB",
    (folder) =>
      put(folder, { "templates/charter/charter.md.hbs": "{{#if x}}\n".repeat(1024 * 1024) }),
    1,
    /file-too-large[^]*: 10 MB, and the limit is 250 kB[^]*1 error/,
  ],
  [
    "a template a little too large",
    (folder) => put(folder, { "templates/charter/charter.md.hbs": "x".repeat(256 * 1024 + 1) }),
    1,
    /260 kB, and the limit is 250 kB/,
  ],
  [
    "a binary template",
    (folder) =>
      put(folder, {
        "templates/charter/charter.md.hbs": Buffer.from(
          Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
        ),
      }),
    1,
    /not-utf8[^]*1 error/,
  ],
  [
    "UTF-16",
    (folder) =>
      put(folder, {
        "templates/charter/document.yaml": Buffer.from("\uFEFFtitle: x\n", "utf16le"),
      }),
    1,
    /saved as UTF-16[^]*1 error/,
  ],
  [
    "a pipe",
    (folder) => {
      rmSync(join(folder, "templates/charter/charter.md.hbs"));
      execFileSync("mkfifo", [join(folder, "templates/charter/charter.md.hbs")]);
    },
    1,
    /not a plain file[^]*1 error/,
  ],
  [
    "a link to a template outside",
    (folder) =>
      symlinkSync(join(folder, "../x.md.hbs"), join(folder, "templates/charter/y.md.hbs")),
    0,
    /points to nothing/,
  ],
  [
    "a link to a folder outside",
    (folder) => symlinkSync("/", join(folder, "templates/up")),
    0,
    /leads out of the workspace/,
  ],
  [
    "a link in a circle",
    (folder) => symlinkSync(".", join(folder, "templates/loop")),
    0,
    /no problems/,
  ],
  [
    "a terminal's words",
    (folder) => put(folder, { "templates/charter/charter.md.hbs": "{{\u001b[31m\u202e}}\n" }),
    1,
    /1 error/,
  ],
  [
    "a device's name",
    (folder) =>
      put(folder, {
        "templates/con/document.yaml": "title: x\n",
        "templates/con/con.md.hbs": "x\n",
      }),
    1,
    /cannot be the name of a file on Windows/,
  ],
  [
    "a name with blanks",
    (folder) =>
      put(folder, {
        "templates/my charter/document.yaml": "title: x\npages: [x]\n",
        "templates/my charter/x.md.hbs": "x\n",
      }),
    1,
    /call the folder my-charter/,
  ],
  [
    "a circle",
    (folder) =>
      put(folder, {
        "templates/charter/charter.md.hbs": "{{> a}}\n",
        "templates/charter/a.md.hbs": "{{> charter}}\n",
      }),
    1,
    /circular-template .*: charter → a → charter/,
  ],
  [
    "depth",
    (folder) =>
      put(folder, { "templates/charter/charter.md.hbs": "{{#if company}}".repeat(9_000) }),
    1,
    /template-too-deep/,
  ],
  [
    "a thousand documents",
    (folder) =>
      put(
        folder,
        Object.fromEntries(
          Array.from({ length: 1_000 }, (_, n) => [`templates/d${n}/document.yaml`, "x"]),
        ),
      ),
    1,
    /1000 errors in 1000 of 1003 files/,
  ],
];

it.each(hostile)("what lies in a templates folder: %s", (_, spoil, exit, said) => {
  const folder = folderWith(workspace);
  spoil(folder);
  const before = readdirSync(folder).filter((name) => name !== ".cache");
  const ran = runSvc(folder, ["validate"]);
  expect(ran.exit, ran.out + ran.err).toBe(exit);
  expect(ran.out).toMatch(said);
  expect(ran.err).toBe("");
  expect(rawCharacters(ran)).toEqual([]);
  const built = runSvc(folder, ["build", "charter"]);
  expect([0, 1, 2], built.err).toContain(built.exit);
  if (built.exit !== 0)
    expect(readdirSync(folder).filter((name) => name !== ".cache")).toEqual(before);
});

it("a document called in Russian or Hebrew is built under its name", () => {
  const folder = folderWith({
    "svc.yaml": naming("templates"),
    "templates/Хартия/document.yaml": "title: Хартия\n",
    "templates/Хартия/Хартия.md.hbs": "{{company.name}}\n",
    "templates/אמנה/document.yaml": "title: אמנה\n",
    "templates/אמנה/אמנה.md.hbs": "{{company.name}}\n",
  });
  expect(runSvc(folder, ["build", "Хартия", "-f", "md"]).out).toBe("out/Хартия.md  written\n");
  expect(runSvc(folder, ["build", "אמנה", "-f", "md"]).out).toBe("out/אמנה.md  written\n");
});

it("gives the same bytes in any folder, whatever the order of the files on disk", () => {
  const files = {
    ...workspace,
    "templates/charter/charter.md.hbs": "{{> b}}\n\n{{> a}}\n",
    "templates/charter/a.md.hbs": "A.\n",
    "templates/charter/b.md.hbs": "B.\n",
  };
  const [one, two] = [
    folderWith(files),
    folderWith(Object.fromEntries(Object.entries(files).toReversed())),
  ];
  for (const folder of [one, two])
    runSvc(folder, ["build", "charter", "-f", "md,html", "--today", "2026-01-31"]);
  for (const name of ["charter.md", "charter.html"])
    expect(read(two, `out/${name}`)).toBe(read(one, `out/${name}`));
});
