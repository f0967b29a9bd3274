import { describe, expect, test } from "vitest";
import { readExample } from "../support/examples.ts";
import { edited, show, startSession, wordsAt } from "./preview.ts";

const bakery = readExample("corner-bakery");
const hotels = readExample("merrowby-hotels");
const ARRIVAL = "journey/3-arrival.yaml";
const broken = edited(hotels, ARRIVAL, "role: porter", "role: portr");

/** The data that the page brings along. */
function dataIn(page: string): unknown {
  const found = /<script type="application\/json" id="_preview">(.*?)<\/script>/s.exec(page)?.[1];
  return JSON.parse(found ?? "null");
}

describe("a workspace without errors", () => {
  test("is shown", async () => {
    const session = startSession();
    const data = await show(session, hotels);
    expect(data).toMatchObject({ state: "good", findings: [] });
    expect(data.texts).toMatchObject({
      built: "Preview, built 14:02:07",
      counts: [],
      noFindings: "No problems",
      state: "The page shows what is saved. It renews itself when a file is saved.",
    });
    expect(session.page).toContain("Offer to carry the bags");
    expect(dataIn(session.page)).toEqual(data);
  });

  test("is another page as soon as its words are others, and the same as long as they are not", async () => {
    const session = startSession();
    const first = await show(session, hotels);
    const same = await show(session, edited(hotels, ARRIVAL, "stages:", "# A remark.\nstages:"));
    expect(same.page).toBe(first.page);
    const other = await show(session, edited(hotels, ARRIVAL, "Reaches the house", "Gets there"));
    expect(other.page).not.toBe(first.page);
    expect(session.page).toContain("Gets there");
    expect(session.page).not.toContain("Reaches the house");
  });

  test("is shown for one role, with drafts", async () => {
    const session = startSession();
    const { texts } = await show(session, hotels, { roles: ["porter"], draft: true });
    expect(texts.built).toBe("Preview with drafts, built 14:02:07");
    expect(session.page).toContain("Offer to carry the bags");
    expect(session.page.length).toBeLessThan((await whole()).length);
  });

  async function whole(): Promise<string> {
    const session = startSession();
    await show(session, hotels);
    return session.page;
  }
});

describe("a workspace with errors", () => {
  test("leaves the last good page, with the findings at their places in it", async () => {
    const session = startSession();
    const good = await show(session, hotels);
    const data = await show(session, broken);
    expect(data).toMatchObject({ state: "kept", page: good.page });
    expect(data.stamp).not.toBe(good.stamp);
    expect(data.texts.counts).toEqual([{ severity: "error", count: 1, words: "1 error" }]);
    expect(data.findings).toMatchObject([
      {
        severity: "error",
        rule: "unknown-reference",
        message: "Action 1 of stage arrival names a role that does not exist: portr",
        place: "journey/3-arrival.yaml:23:67",
        help: "Did you mean porter?",
        also: ["porter is defined in people.yaml:98:9"],
      },
    ]);
    expect(data.findings.map((one) => wordsAt(session.page, one))).toEqual([
      "Goes out to every car that stops",
    ]);
    expect(session.page).toContain("(<a");
  });

  test("is shown again as soon as they are repaired", async () => {
    const session = startSession();
    const good = await show(session, hotels);
    await show(session, broken);
    const data = await show(session, hotels);
    expect(data).toMatchObject({ state: "good", page: good.page, findings: [] });
  });

  test("has no page at first, only its findings", async () => {
    const session = startSession();
    const data = await show(session, broken);
    expect(data).toMatchObject({ state: "none", findings: [{ rule: "unknown-reference" }] });
    expect(data.findings[0]).not.toHaveProperty("at");
    expect(session.page).not.toContain("Offer to carry the bags");
    expect(dataIn(session.page)).toEqual(data);
    expect((await show(session, hotels)).state).toBe("good");
  });

  test("tells the lines around, without what they are indented by, and what is marked", async () => {
    const { findings } = await show(startSession(), broken);
    expect(findings[0]?.lines).toEqual([
      { number: 22, before: "customer: [Looks for the entrance, Unloads]" },
      {
        number: 23,
        before: "frontstage: [{do: Goes out to every car that stops, role: ",
        marked: "portr",
        after: "}]",
      },
      {
        number: 24,
        before: "backstage: [{do: Prints the list of expected arrivals, role: receptionist}]",
      },
    ]);
  });

  test("keeps its place when something is put before it", async () => {
    const session = startSession();
    await show(session, hotels);
    const added = "stages:\n  - {id: before, title: Before, phase: during, owner: porter}\n";
    const moved = edited(broken, ARRIVAL, "stages:\n", added);
    const { findings } = await show(session, moved);
    const one = findings.find(({ rule }) => rule === "unknown-reference");
    expect(one?.place).toBe("journey/3-arrival.yaml:24:67");
    expect(one && wordsAt(session.page, one)).toBe("Goes out to every car that stops");
  });

  test("has a place even where a file cannot be read as YAML any more", async () => {
    const session = startSession();
    await show(session, hotels);
    const unread = edited(hotels, ARRIVAL, "touchpoint: Registration card", 'touchpoint: "Regi');
    const { state, findings } = await show(session, unread);
    expect(state).toBe("kept");
    const [one] = findings;
    expect(one && wordsAt(session.page, one)).toBe("Registration card");
  });
});

describe("a failure of svc itself", () => {
  test("is told, and leaves page and findings as they are", async () => {
    const session = startSession();
    await show(session, hotels);
    const before = await show(session, broken);
    session.fail("the disk is gone\u001b[2J\nfind it");
    const { state, page, findings, texts } = session.data;
    expect({ state, page, findings }).toEqual({ ...pick(before), state: "failed" });
    expect(texts).toMatchObject({
      failure: "the disk is gone\\x1b[2J\nfind it",
      state: "svc could not do its work. It tries again when a file is saved.",
    });
    expect(session.page).toContain("Offer to carry the bags");
    expect((await show(session, hotels)).texts).not.toHaveProperty("failure");
  });

  function pick({ page, findings }: Awaited<ReturnType<typeof show>>): object {
    return { page, findings };
  }

  test("is one when a request cannot be fulfilled, and nothing has changed then", async () => {
    const session = startSession();
    const before = await show(session, hotels);
    await expect(show(session, hotels, { roles: ["nobody"] })).rejects.toThrow(/nobody/);
    expect(session.data).toEqual(before);
  });
});

test("the worst findings come first, and nothing of them is obeyed by the page", async () => {
  const session = startSession();
  const hostile = "</script><script>alert(1)</script>";
  const bad = bakery.map(({ path, text }) => ({
    path,
    text: path === "svc.yaml" ? `${text}\nroles2: ["${hostile}"]\n` : text,
  }));
  const { findings } = await show(session, bad);
  expect(findings.length).toBeGreaterThan(0);
  const ranks = findings.map(({ severity }) => ["error", "warn", "info"].indexOf(severity));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(JSON.stringify(findings)).toContain("alert(1)");
  expect(session.page).not.toContain("<script>alert(1)");
  expect(dataIn(session.page)).toEqual(session.data);
});
