/** An element with a class and texts or elements inside. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  kind: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (kind !== "") made.className = kind;
  // Strings become text, whatever is in them.
  made.append(...inside);
  return made;
}

/** A sentence of the messages, in which what stands between backticks is code. */
export function sentence(text: string): readonly (Node | string)[] {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? part : make("code", "", part)));
}

export function makeButton(
  kind: string,
  act: () => void,
  ...inside: readonly (Node | string)[]
): HTMLButtonElement {
  const button = make("button", kind, ...inside);
  button.type = "button";
  button.addEventListener("click", act);
  return button;
}
