import type { PagePatch, PatchStep, Stretch } from "../preview-data.ts";
import { tellRenewed } from "../renewed.ts";

/** Changes the page in place. Gives whether it is now the page that the patch makes; if not, it has to be loaded anew. */
export function applyPatch({ steps }: PagePatch): boolean {
  if (!steps.every(takeStep)) return false;
  tellRenewed();
  return true;
}

function takeStep(step: PatchStep): boolean {
  if ("data" in step) return setData(step.data, step.text);
  if ("tag" in step) return setAttributes(step.tag, step.html);
  return "entry" in step ? setEntry(step.entry, step.html) : setStretch(step);
}

function setData(id: string, text: string): boolean {
  const found = document.getElementById(id);
  if (found !== null) found.textContent = text;
  return found !== null;
}

function setAttributes(id: string, html: string): boolean {
  const [found, model] = [document.getElementById(id), fragment(html).firstElementChild];
  if (found === null || model === null) return false;
  for (const name of found.getAttributeNames())
    if (!model.hasAttribute(name)) found.removeAttribute(name);
  for (const name of model.getAttributeNames())
    found.setAttribute(name, model.getAttribute(name) ?? "");
  return true;
}

function setEntry(index: number, html: string): boolean {
  const found = document.querySelectorAll("#_contents a.entry")[index];
  found?.replaceChildren(fragment(html));
  return found !== undefined;
}

function setStretch({ in: around, after, before, html }: Stretch): boolean {
  const holder = document.getElementById(around);
  const [first, last] = [byId(after), byId(before)];
  const parent = (first ?? last)?.parentNode ?? holder;
  if (holder === null || parent === null || first === null || last === null) return false;
  if (last !== undefined && last.parentNode !== parent) return false;
  const range = document.createRange();
  if (first === undefined) range.setStart(parent, 0);
  else range.setStartAfter(first);
  if (last === undefined) range.setEnd(parent, parent.childNodes.length);
  else range.setEndBefore(last);
  range.deleteContents();
  range.insertNode(fragment(html));
  return true;
}

/** Nothing where none is meant, null where it is not there. */
function byId(id: string | undefined): HTMLElement | null | undefined {
  return id === undefined ? undefined : document.getElementById(id);
}

/** HTML of our own making, in which the texts of authors are escaped as in any page. */
function fragment(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}
