import { holdUntilStill } from "./hold.ts";
import { elementAt } from "./readers/address.ts";

/** After so many pictures in the same place it stays there. */
const STILL = 3;
const MOST = 40;

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
  let top = Number.NaN;
  const bring = (): boolean => {
    target.scrollIntoView();
    const before = top;
    top = target.getBoundingClientRect().top + document.documentElement.scrollTop;
    return top === before;
  };
  holdUntilStill(bring, STILL, MOST);
}
