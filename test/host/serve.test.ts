import { createServer, request as httpRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/failure.ts";
import { isFromHere, serve } from "../../src/host/serve.ts";
import type { LocalServer } from "../../src/host/serve.ts";

const PAGE = { type: "text/html; charset=utf-8", body: "<p>Grüße</p>" };
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map(async (close) => await close()));
});

async function started(port = 0): Promise<LocalServer> {
  const server = await serve({
    port,
    events: "/events",
    now: () => '{"n":0}',
    answer: (path) => (path === "/" ? PAGE : undefined),
  });
  closing.push(async () => await server.close());
  return server;
}

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Asks as any program could: with headers of its own choice. */
async function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Got> {
  return await new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, method, headers, agent: false } as const;
    httpRequest(options, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    })
      .on("error", reject)
      .end();
  });
}

/** Sends bytes as they are, and gives the first line of the answer. */
async function send(port: number, text: string): Promise<string> {
  return await new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.end(text));
    socket.setEncoding("utf8").on("data", (part: string) => (answer += part));
    socket.on("close", () => resolve(answer.split("\r\n")[0] ?? "")).on("error", reject);
  });
}

/** Listens to what happens. */
async function listen(port: number): Promise<{ readonly heard: () => string; end: Promise<void> }> {
  return await new Promise((resolve, reject) => {
    httpRequest({ host: "127.0.0.1", port, path: "/events", agent: false }, (response) => {
      let heard = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        heard += text;
        resolve({ heard: () => heard, end });
      });
      const end = new Promise<void>((ended) => {
        response.on("close", ended).on("error", () => undefined);
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("the page", () => {
  test("is answered, is never kept, and is nothing else than it says", async () => {
    const { port } = await started();
    const got = await ask(port, "/");
    expect(got).toMatchObject({
      status: 200,
      body: PAGE.body,
      headers: {
        "content-type": PAGE.type,
        "content-length": "14",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-resource-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "content-security-policy": "frame-ancestors 'none'",
      },
    });
    expect(got.headers).not.toHaveProperty("access-control-allow-origin");
  });

  test("keeps what is chosen in its address", async () => {
    const { port } = await started();
    expect(await ask(port, "/?role=porter")).toMatchObject({ status: 200, body: PAGE.body });
  });

  test("has no body for HEAD", async () => {
    const { port } = await started();
    const got = await ask(port, "/", {}, "HEAD");
    expect(got).toMatchObject({ status: 200, body: "", headers: { "content-length": "14" } });
  });
});

describe("who asks", () => {
  test.each(["127.0.0.1", "localhost", "LOCALHOST"])("may call this computer %s", async (name) => {
    const { port } = await started();
    expect(await ask(port, "/", { Host: `${name}:${port}` })).toMatchObject({ status: 200 });
  });

  test.each([
    ["evil.example", true],
    ["localhost.evil.example", true],
    ["127.0.0.1.evil.example", true],
    ["evil.example:80 127.0.0.1", true],
    ["127.0.0.1", false],
    ["localhost:1", false],
    ["10.0.0.1", true],
    ["0.0.0.0", true],
    ["[::1]", true],
  ])("may not call it %j", async (name, withPort) => {
    const { port } = await started();
    const host = withPort ? `${name}:${port}` : name;
    for (const path of ["/", "/events", "/nothing"])
      expect(await ask(port, path, { Host: host })).toMatchObject({ status: 403, body: "" });
  });

  test.each([
    ["127.0.0.1", undefined, true],
    ["localhost", "http://localhost", true],
    ["localhost:80", "http://localhost:80", true],
    ["localhost", "http://127.0.0.1", false],
    ["evil.example", undefined, false],
    ["localhost:81", undefined, false],
  ])("may leave port 80 out, as all do: %s, %s", (host, origin, isAnswered) => {
    expect(isFromHere(80, host, origin)).toBe(isAnswered);
  });

  test("may leave no other port out", () => {
    expect(isFromHere(8080, "localhost", undefined)).toBe(false);
    expect(isFromHere(8080, "localhost:8080", "http://localhost")).toBe(false);
  });

  test("has to say whom he calls", async () => {
    const { port } = await started();
    expect(await send(port, "GET / HTTP/1.0\r\n\r\n")).toContain(" 403 ");
    expect(await send(port, "GET / HTTP/1.1\r\nHost:\r\n\r\n")).toContain(" 403 ");
    const evil = `GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n`;
    expect(await send(port, evil)).toContain(" 403 ");
  });

  test("may be the page itself, and no other site", async () => {
    const { port } = await started();
    const origin = async (value: string): Promise<number | undefined> =>
      (await ask(port, "/", { Host: `127.0.0.1:${port}`, Origin: value })).status;
    expect(await origin(`http://127.0.0.1:${port}`)).toBe(200);
    for (const other of [
      "https://evil.example",
      "null",
      `https://127.0.0.1:${port}`,
      `http://localhost:${port}`,
      `http://127.0.0.1:${port + 1}`,
      `http://127.0.0.1:${port}.evil.example`,
    ])
      expect({ other, status: await origin(other) }).toEqual({ other, status: 403 });
  });

  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])(
    "may not %s",
    async (method) => {
      const { port } = await started();
      expect(await ask(port, "/", {}, method)).toMatchObject({
        status: 405,
        headers: { allow: "GET, HEAD", "cache-control": "no-store" },
      });
    },
  );

  test.each([
    "/svc.yaml",
    "/../svc.yaml",
    "/..%2fsvc.yaml",
    "/%2e%2e/svc.yaml",
    "//etc/passwd",
    "/index.html",
    "/events/",
    "/?/../svc.yaml/..",
    "*",
  ])("gets nothing else: %s", async (path) => {
    const { port } = await started();
    const { status, body } = await ask(port, path);
    // Behind a question mark, it is the page.
    const wanted = path.startsWith("/?")
      ? { status: 200, body: PAGE.body }
      : { status: 404, body: "" };
    expect({ status, body }).toEqual(wanted);
  });
});

describe("who listens", () => {
  test("is told how things are, and everything that happens", async () => {
    const server = await started();
    const [one, other] = [await listen(server.port), await listen(server.port)];
    server.tell('{"n":1}');
    server.tell("two\r\nlines");
    await expect.poll(one.heard).toContain("two");
    expect(one.heard()).toBe('retry: 500\ndata: {"n":0}\n\ndata: {"n":1}\n\ndata: two lines\n\n');
    await expect.poll(other.heard).toBe(one.heard());
  });

  test("does not keep the server from ending", async () => {
    const server = await started();
    const { end } = await listen(server.port);
    await server.close();
    await end;
    await expect(ask(server.port, "/")).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe("the port", () => {
  test("is the next free one where it is taken", async () => {
    const first = await started();
    const second = await started(first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect(await ask(second.port, "/")).toMatchObject({ status: 200 });
  });

  test("answers on this computer alone", async () => {
    const { port } = await started();
    // Somebody else may have the same port of other addresses.
    const other = createServer();
    const bound = await new Promise<boolean>((resolve) => {
      other.on("error", () => resolve(false));
      other.listen({ port, host: "127.0.0.2" }, () => resolve(true));
    });
    other.close();
    expect(bound || process.platform !== "linux").toBe(true);
  });

  test("is a matter of use where it cannot be had", async () => {
    const taken = createServer();
    const port = 65_535;
    await new Promise<void>((resolve) => {
      taken.on("error", () => resolve());
      taken.listen({ port, host: "127.0.0.1" }, () => resolve());
    });
    closing.push(async () => {
      await new Promise((resolve) => taken.close(resolve));
    });
    await expect(started(port)).rejects.toThrow(UserError);
    await expect(started(port)).rejects.toThrow("svc cannot listen on port 65535: it is taken");
  });

  test("is named with all that were tried where none is free", async () => {
    const first = 65_500;
    for (let port = first; port <= 65_535; port += 1) {
      const taken = createServer();
      await new Promise<void>((resolve) => {
        taken.on("error", () => resolve());
        taken.listen({ port, host: "127.0.0.1" }, () => resolve());
      });
      closing.push(async () => {
        await new Promise((resolve) => taken.close(resolve));
      });
    }
    await expect(started(first)).rejects.toThrow("none of the ports 65500 to 65535 is free");
  });
});
