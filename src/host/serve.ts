import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { UserError } from "../failure.ts";
import { reasonOf } from "./workspace.ts";

/** Something that is answered under one path. */
export interface Answer {
  readonly type: string;
  readonly body: string;
}

export interface ServeRequest {
  /** The first port that is tried; 0 for any that is free. */
  readonly port: number;
  /** What stands under a path; nothing where nothing does. */
  readonly answer: (path: string) => Answer | undefined;
  /** The path under which what happens is told as it happens (server-sent events). */
  readonly events: string;
  /** What is told first to whoever begins to listen. */
  readonly now: () => string;
}

/** A server that answers this computer alone. */
export interface LocalServer {
  readonly port: number;
  /** Tells all who listen. */
  tell(message: string): void;
  /** Ends all connections; resolves when the port is free. */
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";
/** Enough for any number of previews at once. */
const MOST_PORTS = 50;
/** How soon a page asks again after the server went away, in milliseconds. */
const RETRY = 500;
const HIGHEST_PORT = 65_535;
/** Who asks there leaves the port out. */
const USUAL_OF_HTTP = 80;

/** Listens on the first free port from the one that is asked for. @throws UserError when none of the next fifty can be had. */
export async function serve(request: ServeRequest): Promise<LocalServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((incoming, response) =>
    respond(request, listeners, portOf(server), incoming, response),
  );
  await listen(server, request.port);
  return {
    port: portOf(server),
    tell: (message) => {
      for (const listener of listeners) listener.write(event(message));
    },
    close: async () =>
      await new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number): Promise<void> {
  const last = first === 0 ? 0 : Math.min(first + MOST_PORTS, HIGHEST_PORT);
  for (let port = first; ; port += 1) {
    const error = await listenOn(server, port);
    if (error === undefined) return;
    if (error.code !== "EADDRINUSE") throw noPort(port, reasonOf(error));
    if (port === last) throw first === last ? noPort(port, "it is taken") : nonePort(first, last);
  }
}

/** What stood in the way, if anything did. */
async function listenOn(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return await new Promise((resolve) => {
    server.once("error", resolve);
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      server.off("error", resolve);
      resolve(undefined);
    });
  });
}

const ANOTHER = "name another one: `svc preview --port 8080`";

function noPort(port: number, reason: string): UserError {
  return new UserError(`svc cannot listen on port ${port}: ${reason}`, ANOTHER);
}

function nonePort(first: number, last: number): UserError {
  return new UserError(`none of the ports ${first} to ${last} is free`, ANOTHER);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** On every answer: nothing is kept, nothing is taken for something else, no other site gets hold of it. */
const HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Content-Security-Policy": "frame-ancestors 'none'",
};

function respond(
  { answer, events, now }: ServeRequest,
  listeners: Set<ServerResponse>,
  port: number,
  { method = "", url = "", headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const refuse = (status: number, more: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(status, { ...HEADERS, ...more, Connection: "close" }).end();
  };
  if (!isFromHere(port, headers.host, headers.origin)) return refuse(403);
  if (method !== "GET" && method !== "HEAD") return refuse(405, { Allow: "GET, HEAD" });
  const path = url.replace(/\?.*$/s, "");
  const found = path === events ? { type: "text/event-stream", body: "" } : answer(path);
  if (found === undefined) return refuse(404);
  const isWatched = path === events && method === "GET";
  const length = isWatched ? {} : { "Content-Length": Buffer.byteLength(found.body) };
  response.writeHead(200, { ...HEADERS, "Content-Type": found.type, ...length });
  if (!isWatched) {
    response.end(method === "HEAD" ? undefined : found.body);
    return;
  }
  response.write(`retry: ${RETRY}\n${event(now())}`);
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}

/**
 * A name that leads here could be anybody's (DNS rebinding), so only the names of this computer are answered; and a page of any other site
 * that asks says so in `Origin`.
 */
export function isFromHere(
  port: number,
  host: string | undefined,
  origin: string | undefined,
): boolean {
  const names = [LOOPBACK, "localhost"];
  const full = names.map((name) => `${name}:${port}`);
  const hosts = port === USUAL_OF_HTTP ? [...names, ...full] : full;
  if (host === undefined || !hosts.includes(host.toLowerCase())) return false;
  return origin === undefined || origin === `http://${host.toLowerCase()}`;
}

/** A message on one line, as an event. */
function event(message: string): string {
  return `data: ${message.replaceAll(/[\r\n]+/g, " ")}\n\n`;
}
