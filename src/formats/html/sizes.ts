/** In kilobytes, as templates/html/long.css knows them; smaller ones need no class. */
const SIZES = [4, 6, 8, 11, 16, 23, 32, 45, 64, 91, 128, 256, 512, 1024, 2048, 4096] as const;

/** The class that tells a browser how much is written in a section, so that it can estimate how high it will be; with a blank before it. */
export function sizeClass(source: string): string {
  const kilobytes = source.length / 1000;
  // From the middle between two sizes on, as a ratio, the larger one is nearer.
  const size = SIZES.findLast((each, n) => kilobytes >= Math.sqrt(each * (SIZES[n - 1] ?? 2)));
  return size === undefined ? "" : ` size-${size}`;
}
