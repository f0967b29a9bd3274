import { elementAt } from "./readers/address.ts";

/** Sections that are drawn only when they come near move what stands below them; after so many pictures in the same place it stays there. */
const STILL = 3;
const MOST = 40;
/** Whoever does this goes somewhere else. */
const LEAVING = ["wheel", "touchstart", "mousedown", "keydown"] as const;

/** Has sections drawn only when they come near, and yet what a link leads to stay where the link has led. */
export function drawLate(): void {
  document.documentElement.classList.add("drawn-late");
  addEventListener("hashchange", keepTarget);
}

/** Brings what the address names to where it belongs, until nothing moves it any more. */
export function keepTarget(): void {
  const target = elementAt(location.hash);
  if (target !== null) keep(target);
}

/** Brings a thing to where it belongs, until nothing moves it any more. */
export function keep(target: Element): void {
  let [left, still, top] = [MOST, 0, Number.NaN];
  const stop = (): void => {
    left = 0;
    for (const event of LEAVING) removeEventListener(event, stop);
  };
  const again = (): void => {
    if (left === 0) return;
    target.scrollIntoView();
    const now = target.getBoundingClientRect().top + document.documentElement.scrollTop;
    still = now === top ? still + 1 : 0;
    top = now;
    left -= 1;
    if (still === STILL) stop();
    else requestAnimationFrame(again);
  };
  for (const event of LEAVING) addEventListener(event, stop, { passive: true });
  again();
}
