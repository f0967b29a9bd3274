/**
 * Tables and pictures that are wider than their place scroll by themselves. The keyboard must reach those, and only those: what fits is no stop
 * on the way.
 */
export function startScrolling(): void {
  const frames = document.querySelectorAll<HTMLElement>(".table, .landscape, .figure > .scroll");
  const watcher = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) settle(target);
  });
  for (const frame of frames) watcher.observe(frame);
}

function settle(frame: HTMLElement): void {
  const scrolls = frame.scrollWidth > frame.clientWidth;
  frame.toggleAttribute("data-scrolls", scrolls);
  if (scrolls) frame.tabIndex = 0;
  else if (!frame.hasAttribute("role")) frame.removeAttribute("tabindex");
}
