import { onRenewed } from "./renewed.ts";

/**
 * Tables and pictures that are wider than their place scroll by themselves. The keyboard must reach those, and only those: what fits is no stop
 * on the way.
 */
export function startScrolling(): void {
  const watcher = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) settle(target);
  });
  const watchAll = (): void => {
    watcher.disconnect();
    for (const frame of document.querySelectorAll(".table, .landscape, .figure > .scroll"))
      watcher.observe(frame);
  };
  watchAll();
  onRenewed(watchAll);
}

function settle(frame: HTMLElement): void {
  const scrolls = frame.scrollWidth > frame.clientWidth;
  frame.toggleAttribute("data-scrolls", scrolls);
  if (scrolls) frame.tabIndex = 0;
  else if (!frame.hasAttribute("role")) frame.removeAttribute("tabindex");
}
