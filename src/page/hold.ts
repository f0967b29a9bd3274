/** Whoever does this goes somewhere else. */
const LEAVING = ["wheel", "touchstart", "mousedown", "keydown"] as const;

/**
 * Brings something to its place again in each picture, as sections that are drawn only when they come near move what stands below them.
 * `bring` gives whether it was there already; after `still` times in a row it stays there.
 */
export function holdUntilStill(bring: () => boolean, still: number, most: number): void {
  let [left, times] = [most, 0];
  const stop = (): void => {
    left = 0;
    for (const event of LEAVING) removeEventListener(event, stop);
  };
  const again = (): void => {
    if (left === 0) return;
    times = bring() ? times + 1 : 0;
    left -= 1;
    if (times === still) stop();
    else requestAnimationFrame(again);
  };
  for (const event of LEAVING) addEventListener(event, stop, { passive: true });
  again();
}
