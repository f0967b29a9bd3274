import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandNamed, commands } from "../../src/commands/table.ts";
import { formats } from "../../src/formats/table.ts";
import { folderWith } from "../support/folder.ts";
import { minimal, rawCharacters, root, runSvc, spawnSvc } from "../support/run-svc.ts";
import { startSvc } from "../support/start-svc.ts";

const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Wrong use is one line and at most one line of help, never a stack. */
function expectRefusal(
  args: readonly string[],
  message: RegExp,
  help: RegExp,
  folder = folderWith(minimal),
): void {
  const ran = runSvc(folder, args);
  expect(ran).toMatchObject({ exit: 2, out: "" });
  const lines = ran.err.trimEnd().split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^svc: /);
  expect(lines[0]).toMatch(message);
  expect(lines[1]).toMatch(/^ {2}help: /);
  expect(lines[1]).toMatch(help);
}

describe("the version", () => {
  it.each([["--version"], ["-V"], ["validate", "--version"]])(
    "%s is that of the package",
    (...args) => {
      const ran = spawnSvc(folderWith(), args);
      expect(ran).toEqual({
        exit: 0,
        err: "",
        out: `${(manifest as { version: string }).version}\n`,
      });
    },
  );
});

describe("help", () => {
  const pages = [["--help"], ["help"], ...Object.keys(commands).map((verb) => [verb, "--help"])];

  it.each(pages)("of %s %s fits the screen and goes to stdout", (...args) => {
    const ran = runSvc(folderWith(), args);
    expect(ran).toMatchObject({ exit: 0, err: "" });
    expect(ran.out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(ran.out).not.toMatch(/\b(undefined|object|null|schema error)\b/);
  });

  it.each(Object.keys(commands))("of %s shows examples, and `svc help` gives the same", (verb) => {
    const ran = runSvc(folderWith(), ["help", verb]);
    expect(ran.out).toMatch(new RegExp(`Examples:\n  svc ${verb}`));
    expect(ran.out).toBe(runSvc(folderWith(), [verb, "-h"]).out);
  });

  it("knows every command and nothing of later versions", () => {
    const { out } = runSvc(folderWith(), ["--help"]);
    for (const verb of Object.keys(commands)) expect(out).toMatch(new RegExp(`^ +${verb}`, "m"));
    expect(out).not.toMatch(/translate|completion|lsp/);
    expect(runSvc(folderWith(), ["build", "--help"]).out).not.toMatch(
      /--watch|--since|docx|--language/,
    );
    expect(runSvc(folderWith(), ["validate", "--help"]).out).not.toMatch(/--fix|sarif|baseline/);
  });

  it("is shown on stderr when nothing was asked", () => {
    const ran = runSvc(folderWith(), []);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toContain("Usage: svc");
  });

  it.each([[["-q"]], [["-v"]], [["--color", "never"]], [["-C", "."]]])(
    "is shown on stderr when only %j was given",
    (args) => {
      expect(runSvc(folderWith(), args)).toEqual(runSvc(folderWith(), []));
    },
  );

  it("names the formats of the table", () => {
    const { out } = runSvc(folderWith(), ["build", "--help"]);
    expect(out).toContain("html (the default), md, pdf, or several: md,html,pdf");
    for (const { extension } of Object.values(formats)) expect(out).toContain(extension);
  });
});

describe("wrong use", () => {
  it.each([
    [["valdate"], /no command "valdate"/, /did you mean `svc validate`\?/],
    [["frobnicate"], /no command "frobnicate"/, /svc --help/],
    [["validate", "--frmat", "json"], /unknown option "--frmat"/, /did you mean --format\?/],
    [["validate", "--zzz"], /unknown option "--zzz"/, /svc help validate/],
    [["--zzz"], /unknown option "--zzz"/, /svc --help/],
    [["validate", "-f"], /argument missing/, /svc help validate/],
    [["validate", "-f", "jsn"], /no report format "jsn"/, /did you mean json\?/],
    [["validate", "--report", "json"], /names no file/, /json=findings\.json/],
    [["validate", "--fail-on", "warning"], /--fail-on warning/, /error, warn, info or never/],
    [["validate", "--strict", "--fail-on", "never"], /contradict/, /one of the two/],
    [["validate", "--max-warnings", "-1"], /--max-warnings -1/, /--max-warnings 10/],
    [["validate", "--max-problems", "many"], /--max-problems many/, /--max-problems 10/],
    [["validate", "nowhere.yaml"], /nowhere\.yaml cannot be found: it does not exist/, /spelling/],
    [["validate", "/"], /does not belong to the workspace/, /inside the workspace/],
    [["--today", "31.12.2026", "validate"], /is not a day/, /2026-01-31/],
    [["--today", "2026-02-30", "validate"], /is not a day/, /2026-01-31/],
    [["--color", "blue", "validate"], /--color blue/, /auto, always or never/],
    [["-C", "nowhere", "validate"], /nowhere cannot be opened: it does not exist/, /-C/],
    [["-C", "svc.yaml", "validate"], /is a file/, /-C/],
    [["build", "hanbook"], /no document "hanbook"/, /did you mean handbook\?/],
    [["build", "-f", "odt"], /no output format "odt"/, /md, html and pdf/],
    [
      ["build", "-f", "html", "-o", "book.md"],
      /asks for md, but --format for html/,
      /one of the two/,
    ],
    [["build", "-o", "book.txt"], /no output format "txt"/, /md, html and pdf/],
    [["build", "--check", "--dry-run"], /contradict/, /one of the two/],
    [["build", "handbook", "charter"], /too many arguments/i, /svc help build/],
    [["build", "-o", ""], /-o names no place/, /svc build -o out/],
    [["build", "-o", "x.md", "--clean"], /--clean empties a folder/, /leave --clean away/],
    [["-C", "", "validate"], /-C names no folder/, /-C path/],
    [["help", "show", "refs"], /explains one command, not "show refs"/, /`svc help show`/],
    [["preview", "--port", "http"], /--port http is not a port/, /--port 8080/],
    [["preview", "--port", "70000"], /--port 70000 is not a port/, /65535/],
    [["preview", "hanbook"], /no document "hanbook"/, /did you mean handbook\?/],
    [["preview", "--role", "nobody"], /nobody/, /svc list roles/],
    [["preview", "--profile", "staff"], /no profile "staff"/, /lists none yet/],
    [["list"], /missing required argument "kind"/, /svc help list/],
    [["list", "rols"], /no kind of thing called "rols"/, /did you mean roles\?/],
    [["schema", "--json", "--path"], /contradict/, /one of the two/],
  ])("%j", (args, message, help) => {
    expectRefusal(args, message, help);
  });

  it("says where a workspace was looked for", () => {
    expectRefusal(
      ["validate"],
      /no svc\.yaml in this folder or in any folder above/,
      /svc -C/,
      folderWith(),
    );
    expectRefusal(
      ["validate"],
      /no svc\.yaml/,
      /svc\.yml stands here: rename it/,
      folderWith({ "svc.yml": "" }),
    );
  });

  it("shows what was typed, never raw", () => {
    const ran = runSvc(folderWith(minimal), ["validate", "\u001b[31m\u202e.yaml"]);
    expect(ran.exit).toBe(2);
    expect(rawCharacters(ran)).toEqual([]);
    expect(ran.err).toContain("\\x1b[31m\\u202e");
  });
});

describe("what a later version will know", () => {
  const verbs =
    "init new fmt rename rules explain coverage stats diff evaluate export import review recovery lsp translate config completion";

  it.each(verbs.split(" "))("is refused: svc %s", (verb) => {
    expectRefusal([verb], new RegExp(`\`svc ${verb}\` is not in this version`), /svc --help/);
  });

  it.each<readonly [args: readonly string[], message: RegExp]>([
    ...verbs
      .split(" ")
      .map((verb) => [[verb], new RegExp(`\`svc ${verb}\` is not in this version`)] as const),
    [["validate", "--fix"], /`svc validate --fix` is not in this version/],
    [["validate", "--watch"], /not in this version/],
    [["lint", "--changed"], /not in this version/],
    [["validate", "--rule", "x=error"], /not in this version/],
    [["validate", "-f", "sarif"], /the report "sarif" is not in this version/],
    [["validate", "--report", "junit=x.xml"], /not in this version/],
    [["build", "--since", "v1"], /`svc build --since` is not in this version/],
    [["build", "--watch"], /not in this version/],
    [["build", "-f", "html,docx"], /the format "docx" is not in this version/],
    [["build", "-o", "book.docx"], /the format "docx" is not in this version/],
    [["preview", "--open"], /`svc preview --open` is not in this version/],
    [["build", "charter"], /the document "charter" is not in this version/],
  ])("is refused: %j", (args, message) => {
    expectRefusal(args, message, /svc --help/);
  });
});

describe("the examples of the help", () => {
  const workspace = {
    ...minimal,
    "svc.yaml": minimal["svc.yaml"].replace(
      "title: How we serve",
      "title: How we serve\n  owner: front-desk",
    ),
    "stages.yaml": `roles:
  - id: front-desk
    title: Front desk
journeys:
  - id: visit
    title: A visit
    stages: [arrival]
stages:
  - id: arrival
    title: Arrival
    phase: during
    owner: front-desk
    steps:
      - id: greeting
        title: Greeting
`,
    "situations/standards.yaml": `standards:
  - id: ARR-01
    title: Greet the guest
    steps: [arrival/greeting]
    roles: [front-desk]
    targets:
      - measure: time to greeting
        within: 60 s
`,
  };

  /** It goes on until it is ended. */
  async function previewed(args: readonly string[]): Promise<number | null> {
    const running = startSvc(folderWith(workspace), args);
    await running.until(/no problems · built in \d+ ms/);
    return await running.end();
  }

  it("of preview do what they say", async () => {
    const [, entry] = commandNamed("preview") ?? [];
    const examples = (await entry?.load())?.examples ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const [line] of examples) {
      const [, ...args] = line.split(" ");
      expect({ line, exit: await previewed(args) }).toEqual({ line, exit: 0 });
    }
  });

  const ending = Object.keys(commands).filter((verb) => verb !== "preview");
  it.each(ending)("of %s do what they say, in a process or not", async (verb) => {
    const [, entry] = commandNamed(verb) ?? [];
    const examples = (await entry?.load())?.examples ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const [line] of examples) {
      const [, ...args] = line.replace(/ > .*/, "").split(" ");
      const ran = spawnSvc(folderWith(workspace), args);
      expect({ line, ...ran }).toMatchObject({ line, exit: 0 });
      expect({ line, ...runSvc(folderWith(workspace), args) }).toEqual({ line, ...ran });
    }
  });
});

describe("every run", () => {
  it.each([["validate"], ["build"], ["list", "roles"], ["schema", "--path"], ["doctor"]])(
    "says with -v how long it took: %s",
    (...args) => {
      expect(runSvc(folderWith(minimal), [...args, "-v"]).err).toMatch(/^done in \d+ ms\n$/m);
      expect(runSvc(folderWith(minimal), args).err).toBe("");
    },
  );

  it("works in another folder with -C, before or behind the verb", () => {
    const folder = folderWith({ ...minimal, "deep/er/x.txt": "" });
    const here = runSvc(folder, ["validate"]);
    expect(runSvc("/", ["-C", join(folder, "deep/er"), "validate"]).out).toBe(here.out);
    expect(runSvc("/", ["validate", `--cwd=${folder}`]).out).toBe(here.out);
  });

  it("takes the day from --today, else from SOURCE_DATE_EPOCH", () => {
    const folder = folderWith();
    expect(runSvc(folder, ["doctor"], { SOURCE_DATE_EPOCH: "86400" }).out).toMatch(
      /today +1970-01-02/,
    );
    expect(
      runSvc(folder, ["doctor", "--today", "2026-01-31"], { SOURCE_DATE_EPOCH: "86400" }).out,
    ).toMatch(/today +2026-01-31/);
    expect(runSvc(folder, ["doctor"], { SOURCE_DATE_EPOCH: "soon" })).toMatchObject({ exit: 2 });
  });

  it("is coloured only when it should be", () => {
    const folder = folderWith(minimal);
    const escapes = (
      args: readonly string[],
      env: Readonly<Record<string, string>> = {},
    ): boolean => runSvc(folder, ["validate", ...args], env).out.includes("\u001b[");
    expect(escapes([])).toBe(false);
    expect(escapes(["--color", "always"])).toBe(true);
    expect(escapes([], { FORCE_COLOR: "1" })).toBe(true);
    expect(escapes([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(escapes(["--color=never"], { FORCE_COLOR: "1" })).toBe(false);
  });
});
