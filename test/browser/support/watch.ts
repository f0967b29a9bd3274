import type { Page } from "playwright-core";

/** What a page did besides showing itself, each as a line to read. */
export interface Seen {
  /** Everything that was asked for but the page itself and what is part of it (`data:`). */
  readonly requests: string[];
  /** Errors and warnings of the console, breaches of the page's policy among them, and errors that nobody caught. */
  readonly complaints: string[];
  /** Windows, messages and files that it opened or offered, and other pages that it went to. */
  readonly doings: string[];
  /** What called `__canary`: a text that was run as a program. */
  readonly executed: string[];
}

/** Notes what a page does from its first byte on. To be called before the page goes to its address. */
export async function watch(page: Page, address: string): Promise<Seen> {
  const seen: Seen = { requests: [], complaints: [], doings: [], executed: [] };
  page.on("request", (request) => {
    const asked = request.url();
    const isPage = asked === address && request.isNavigationRequest();
    if (!isPage && !asked.startsWith("data:")) seen.requests.push(short(asked));
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.complaints.push(short(message.text()));
  });
  page.on("pageerror", (error) => seen.complaints.push(short(String(error))));
  page.on("dialog", (dialog) => {
    seen.doings.push(`${dialog.type()}: ${short(dialog.message())}`);
    void dialog.dismiss();
  });
  page.on("popup", (popup) => seen.doings.push(`window: ${short(popup.url())}`));
  page.on("download", (download) => seen.doings.push(`file: ${short(download.url())}`));
  page.on("framenavigated", (frame) => {
    const [at] = frame.url().split("#");
    if (at !== address) seen.doings.push(`page: ${short(frame.url())}`);
  });
  page.on("websocket", (socket) => seen.requests.push(short(socket.url())));
  await page.exposeFunction("__canary", (what: unknown) => seen.executed.push(String(what)));
  return seen;
}

function short(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
