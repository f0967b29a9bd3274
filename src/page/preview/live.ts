import type { PreviewData } from "../preview-data.ts";
import type { Choice } from "./choice.ts";
import { loadAnew } from "./keep.ts";
import { applyPatch } from "./patch.ts";

/** How long the server may be away before that is said, in milliseconds: it takes a moment to be started anew. */
const PATIENCE = 1500;

/**
 * Listens to the server: the page changes in place where that is enough, and is loaded anew otherwise. Hidden tabs do not listen: a browser
 * has only six connections to one server.
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
      take(choice, JSON.parse(data) as PreviewData);
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

function take(choice: Choice, data: PreviewData): void {
  const { page, stamp } = choice.data;
  if (data.page === page) {
    if (data.stamp !== stamp) choice.show(data);
  } else if (data.patch?.from === page && applyPatch(data.patch)) choice.show(data);
  else loadAnew();
}
