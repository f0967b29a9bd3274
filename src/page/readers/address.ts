/** Ids of a role and a stage; an empty one chooses nothing out. */
export interface Chosen {
  readonly role: string;
  readonly stage: string;
}

/** Where a page may not change its address, the choice stands behind the fragment, as `#arrival?role=porter`. */
let isInFragment = false;

/** The choice that the address of the page names, whether the book has it or not. */
export function chosenInAddress(): Chosen {
  const [, behind] = location.hash.split("?");
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
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, "", address);
  } catch {
    isInFragment = true;
    const [anchor = ""] = location.hash.split("?");
    location.replace(`${anchor === "" ? "#" : anchor}${address.search}`);
  }
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
