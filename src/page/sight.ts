import { element } from "./page.ts";

/**
 * The smallest element of the text in the upper part of the window, where people read: what is large says little of where they are. At its
 * very beginning a page stays there by itself.
 */
export function elementInSight(): Element | undefined {
  if (scrollY === 0) return undefined;
  const { left, width } = element("_text").getBoundingClientRect();
  const height = (one: Element): number => one.getBoundingClientRect().height;
  return [0.3, 0.4, 0.6, 0.8]
    .flatMap((part) => document.elementFromPoint(left + part * width, innerHeight / 3) ?? [])
    .filter((one) => one.closest("main section") !== null)
    .toSorted((a, b) => height(a) - height(b))[0];
}
