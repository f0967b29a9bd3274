/** An element with a class and what stands in it; never from a text of HTML. */
export function make(
  tag: "div" | "span" | "p" | "kbd" | "mark" | "bdi" | "strong",
  kind: string,
  ...inside: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  if (kind !== "") element.className = kind;
  element.append(...inside);
  return element;
}
