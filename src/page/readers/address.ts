/** Ids of a role and a stage; an empty one chooses nothing out. */
export interface Chosen {
  readonly role: string;
  readonly stage: string;
}

/**
 * Where a page may not change its address, the choice stands behind the fragment, as `#arrival?role=porter`. A link that was sent from there
 * has it there, too.
 */
let isInFragment = false;

/** The choice that the address of the page names, whether the book has it or not. */
export function chosenInAddress(): Chosen {
  const [, behind] = location.hash.split("?");
  if (behind !== undefined) isInFragment = true;
  const named = new URLSearchParams(behind ?? location.search);
  return { role: named.get("role") ?? "", stage: named.get("stage") ?? "" };
}

/** Whether the address can tell the choice: one behind the fragment is lost with the next link. */
export function isAddressKept(): boolean {
  return !isInFragment || location.hash.includes("?");
}

/** Writes the choice into the address, without a step in the history. Other parts of the address stay. */
export function keepInAddress({ role, stage }: Chosen): void {
  const address = new URL(location.href);
  const put = (name: string, value: string): void =>
    value === "" ? address.searchParams.delete(name) : address.searchParams.set(name, value);
  put("role", role);
  put("stage", stage);
  [address.hash = ""] = location.hash.split("?");
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, "", address);
    isInFragment = false;
  } catch {
    isInFragment = true;
    location.replace(inFragment(address));
  }
}

/** The same choice behind the fragment. */
function inFragment({ hash, search }: URL): string {
  // Nothing chosen is said by a `?` where the address would choose without it, or lead to the top of the page.
  const behind = search === "" && (location.search !== "" || hash === "") ? "?" : search;
  return `${hash === "" ? "#" : hash}${behind}`;
}

/** The element that a fragment leads to, or nothing. */
export function elementAt(fragment: string): HTMLElement | null {
  const [anchor = ""] = fragment.replace(/^#/, "").split("?");
  if (anchor === "") return null;
  try {
    return document.getElementById(decodeURIComponent(anchor));
  } catch {
    // Not an address that svc wrote.
    return null;
  }
}
