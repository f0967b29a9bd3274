/** Icons of the design, grid 16 × 16, drawn in the current colour. `currentColor` and strokes come from the style sheet. */
const shapes = {
  process: '<path d="M1.5 13.5H5.5V9.5H9.5V5.5H13.5V2.5"/>',
  say: '<path d="M2 3H14V11H7.5L4.5 14V11Z"/>',
  behave:
    '<circle cx="8" cy="4.25" r="2.5"/><path d="M2.5 14C2.5 10.9 4.9 9 8 9S13.5 10.9 13.5 14"/>',
  never: '<circle cx="8" cy="8" r="6"/><path d="M3.8 12.2L12.2 3.8"/>',
  clock: '<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8L10.5 9.75"/>',
  moment: '<path d="M8 1.5L14.5 8L8 14.5L1.5 8Z"/>',
  menu: '<path d="M2 4H14M2 8H14M2 12H14"/>',
  scheme:
    '<circle cx="8" cy="8" r="5.75"/><path d="M8 2.25A5.75 5.75 0 0 1 8 13.75Z" fill="currentColor"/>',
  search: '<circle cx="7" cy="7" r="4.75"/><path d="M10.5 10.5L14.25 14.25"/>',
  cross: '<path d="M3 3L13 13M13 3L3 13"/>',
  filter: '<path d="M2 4H14M4.5 8H11.5M7 12H9"/>',
  copy: '<path d="M5.5 5.5H13.5V13.5H5.5Z"/><path d="M10.5 5.5V2.5H2.5V10.5H5.5"/>',
  down: '<path d="M3.5 6L8 10.5L12.5 6"/>',
  next: '<path d="M6 3.5L10.5 8L6 12.5"/>',
  previous: '<path d="M10 3.5L5.5 8L10 12.5"/>',
} as const;

export type IconName = keyof typeof shapes;

/** Icons that show a direction of reading and are mirrored in right-to-left books. */
const mirrored: ReadonlySet<IconName> = new Set<IconName>(["process", "say", "next", "previous"]);

/** All icons once, for the top of the page. */
export function iconSheet(): string {
  const symbols = Object.entries(shapes).map(
    ([name, shape]) => `<symbol id="_${name}" viewBox="0 0 16 16">${shape}</symbol>`,
  );
  return `<svg class="sheet-of-icons" aria-hidden="true">${symbols.join("")}</svg>`;
}

/** An icon that says nothing of its own: it always stands beside its word. */
export function icon(name: IconName): string {
  const kind = mirrored.has(name) ? "icon turns" : "icon";
  return `<svg class="${kind}" aria-hidden="true"><use href="#_${name}"/></svg>`;
}
