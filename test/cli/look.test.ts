import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { rawCharacters, runSvc } from "../support/run-svc.ts";

const workspace = {
  "svc.yaml": `svc: 1
language: en
company:
  name: Corner Hotel
handbook:
  title: How we serve
  owner: manager
`,
  "roles.yaml": `roles:
  - id: manager
    title: Manager
  - id: front-desk
    title: Front desk
  - id: porter
    title: Porter
`,
  "stages.yaml": `journeys:
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
      - id: luggage
        title: Luggage
        owner: porter
`,
  "standards.yaml": `standards:
  - id: ARR-01
    title: Greet the guest
    steps: [arrival/greeting]
    roles: [front-desk]
    targets:
      - measure: time to greeting
        within: 60 s
`,
};

const run = (...args: string[]): ReturnType<typeof runSvc> => runSvc(folderWith(workspace), args);

describe("svc list", () => {
  it("lists one kind in the order of its ids", () => {
    expect(run("list", "roles")).toEqual({
      exit: 0,
      err: "",
      out: "front-desk  Front desk\nmanager     Manager\nporter      Porter\n",
    });
    expect(run("list", "role").out).toBe(run("list", "roles").out);
  });

  it.each([
    ["Standard", "standards"],
    ["ROLES", "roles"],
    ["Step", "steps"],
    ["Owner", "owners"],
  ])("understands %s", (word, kind) => {
    expect(run("list", word)).toEqual(run("list", kind));
  });

  it("goes by `order` where it is stated, and says so", () => {
    const roles = workspace["roles.yaml"].replace("title: Porter", "title: Porter\n    order: 1");
    const folder = folderWith({ ...workspace, "roles.yaml": roles });
    expect(runSvc(folder, ["list", "roles"]).out).toMatch(/^porter/);
    expect(run("list", "--help").out.replaceAll(/\s+/g, " ")).toContain(
      "in the order of their ids, or as `order` says",
    );
  });

  it("lists steps with their stage", () => {
    expect(run("list", "steps").out).toBe(
      "arrival/greeting  Greeting\narrival/luggage   Luggage\n",
    );
  });

  it("lists who answers for what, inherited answers included", () => {
    expect(run("list", "owners").out).toBe(`front-desk  Front desk
  stage     arrival
  step      arrival/greeting
  standard  ARR-01

manager  Manager
  answers for nothing

porter  Porter
  step  arrival/luggage
`);
  });

  it("says when there is nothing of a kind", () => {
    expect(run("list", "waivers")).toMatchObject({
      exit: 0,
      out: "the workspace has no waivers\n",
    });
  });
});

describe("svc show", () => {
  it("shows effective values and where they come from", () => {
    const { out, exit } = run("show", "ARR-01");
    expect(exit).toBe(0);
    expect(out).toContain('Standard "ARR-01"\n  standards.yaml:2:5\n');
    expect(out).toContain("\n  title: Greet the guest\n");
    expect(out).toContain("\n  level: must  (the default)\n");
    expect(out).toContain("\n  steps: arrival/greeting\n");
    expect(out).toContain("\n  status: draft  (from the handbook, svc.yaml:6)\n");
    expect(out).toMatch(
      /\n {2}owner: front-desk {2}\(from Step "arrival\/greeting", stages\.yaml:11\)\n/,
    );
    expect(out).toContain("\n  targets:\n    - measure: time to greeting\n      within: 60 s\n");
  });

  it("gives the same to programs", () => {
    expect(JSON.parse(run("show", "ARR-01", "--json").out)).toMatchObject({
      collection: "standards",
      id: "ARR-01",
      file: "standards.yaml",
      line: 2,
      values: {
        level: "must",
        owner: "front-desk",
        steps: ["arrival/greeting"],
        targets: [{ within: "60 s" }],
      },
      from: { level: "the default" },
    });
  });

  it("finds steps, and says what was meant", () => {
    expect(run("show", "arrival/greeting").out).toContain('Step "arrival/greeting"');
    expect(run("show", "greeting")).toMatchObject({ exit: 2, out: "" });
    expect(run("show", "greeting").err).toContain("did you mean arrival/greeting?");
    expect(run("show", "ARR-02").err).toContain("did you mean ARR-01?");
  });

  it.each(["role/porter", "Roles/porter", "ROLE/porter"])("finds %s", (word) => {
    expect(run("show", word).out).toContain('Role "porter"');
    expect(run("refs", word).out).toContain('Role "porter"');
  });

  it("finds a step with its kind before it", () => {
    expect(run("show", "Step/arrival/greeting").out).toContain('Step "arrival/greeting"');
    expect(run("show", "term/porter")).toMatchObject({ exit: 2 });
  });

  it("asks which one when an id has several owners", () => {
    const folder = folderWith({
      ...workspace,
      "terms.yaml": "terms:\n  - id: porter\n    term: Porter\n    definition: Carries.\n",
    });
    expect(runSvc(folder, ["show", "porter"]).err).toMatch(
      /several things[\s\S]*roles\/porter or terms\/porter/,
    );
    expect(runSvc(folder, ["show", "roles/porter"]).exit).toBe(0);
  });
});

describe("svc refs", () => {
  it("shows the definition and every use, but no inherited ones", () => {
    expect(run("refs", "front-desk")).toEqual({
      exit: 0,
      err: "",
      out: `Role "front-desk"
  defined  roles.yaml:4:5       Front desk
  used     stages.yaml:9:12     Stage "arrival", owner
  used     standards.yaml:5:13  Standard "ARR-01", performing roles
`,
    });
  });

  it("says when nobody names it", () => {
    expect(run("refs", "ARR-01").out).toMatch(/nothing names it\n$/);
  });
});

describe("a workspace with errors", () => {
  it("can be looked at all the same", () => {
    const folder = folderWith({ ...workspace, "bad.yaml": Buffer.from([0xff]) });
    const ran = runSvc(folder, ["list", "roles"]);
    expect(ran.exit).toBe(0);
    expect(ran.out).toContain("front-desk");
    expect(ran.err).toMatch(/the workspace has an error/);
  });
});

it("nothing raw reaches the terminal", () => {
  const evil = '"\\e[31m\\u202e"';
  const folder = folderWith({
    ...workspace,
    "terms.yaml": `terms:\n  - id: evil\n    term: ${evil}\n    definition: ${evil}\n`,
  });
  for (const args of [
    ["list", "terms"],
    ["show", "evil"],
    ["show", "evil", "--json"],
    ["refs", "evil"],
  ]) {
    expect(rawCharacters(runSvc(folder, args)), args.join(" ")).toEqual([]);
  }
});

describe("svc schema and svc doctor", () => {
  it("say where the file for editors lies", () => {
    const path = run("schema", "--path").out.trim();
    expect(path).toMatch(/schemas.workspace\.schema\.json$/);
    expect(run("schema").out).toContain(JSON.stringify(path));
    expect(JSON.parse(run("schema", "--json").out)).toHaveProperty("title");
  });

  it("report on the installation without telling about the machine", () => {
    const folder = folderWith(workspace);
    const { out, exit } = runSvc(folder, ["doctor"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^workspace +found$/m);
    expect(out).toMatch(/^files +4$/m);
    expect(out).not.toContain(folder);
    expect(runSvc(folderWith(), ["doctor"]).out).toMatch(/^workspace +there is no svc\.yaml/m);
  });
});
