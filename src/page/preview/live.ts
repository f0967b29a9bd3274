import type { PreviewData } from "../preview-data.ts";
import type { Choice } from "./choice.ts";
import { loadAnew } from "./keep.ts";

/** Which page and which findings the server has now. */
type Now = Pick<PreviewData, "page" | "stamp">;

/** How long the server may be away before that is said, in milliseconds: it takes a moment to be started anew. */
const PATIENCE = 1500;

/**
 * Listens to the server: another page is loaded, other findings are asked for. Hidden tabs do not listen: a browser has only six
 * connections to one server.
 */
export function follow(choice: Choice): void {
  let source: EventSource | undefined;
  let silence: number | undefined;
  const end = (): void => {
    source?.close();
    source = undefined;
    clearTimeout(silence);
    silence = undefined;
  };
  const begin = (): void => {
    if (source !== undefined || document.hidden) return;
    source = new EventSource("/events");
    source.addEventListener("message", ({ data }: MessageEvent<string>) => {
      clearTimeout(silence);
      silence = undefined;
      choice.isLost = false;
      // The door: what the server of this very page says.
      void take(choice, JSON.parse(data) as Now);
    });
    source.addEventListener("error", () => {
      silence ??= setTimeout(() => {
        choice.isLost = true;
      }, PATIENCE);
    });
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? end() : begin()));
  addEventListener("pagehide", end);
  addEventListener("pageshow", begin);
  begin();
}

async function take(choice: Choice, { page, stamp }: Now): Promise<void> {
  if (page !== choice.data.page) loadAnew();
  else if (stamp !== choice.data.stamp) {
    const answer = await fetch("/findings");
    // The door: the same type at both ends.
    const data = (await answer.json()) as PreviewData;
    if (data.page === choice.data.page) choice.show(data);
    else loadAnew();
  }
}
