import { isScalar, type ParsedNode } from "yaml";
import { quoted, shorten } from "./repairs.ts";
import { place, spanOf, type Walk } from "./walk-state.ts";

const LONGEST_KEY = 200;

/** Plain words that `yaml` would read as something else than text. */
const NO_TEXT = /^(?:true|false|null|~|[-+]?\.?\d.*|[-+]?\.inf|\.nan)$/i;

/** The name of a field as text; nothing, and a finding, where it is none or cannot be used. */
export function keyOf(w: Walk, node: ParsedNode): string | undefined {
  if (!isScalar(node)) return refuseKey(w, node, undefined);
  const key = node.source;
  if (node.tag !== undefined) {
    return refuseKey(w, node, undefined);
  }
  if (node.anchor !== undefined)
    w.anchors.set(node.anchor, { span: spanOf(node), value: key, size: 1, height: 0 });
  const first = key.charCodeAt(0) | 32;
  const isPlain = node.type === "PLAIN" || node.type === undefined;
  const isWord = first > 96 && first < 123;
  if (key === "" || (isPlain && (!isWord || key.length < 6) && NO_TEXT.test(key)))
    return refuseKey(w, node, key);
  if (!isWord && /^(?:0|[1-9]\d*)$/.test(key)) return refuseKey(w, node, undefined);
  if (key === "<<" && isPlain)
    w.findings.push({ rule: "merge-key", params: {}, at: place(w, spanOf(node)) });
  else if (key in Object.prototype)
    w.findings.push({ rule: "reserved-key", params: { key }, at: place(w, spanOf(node)) });
  else if (key.length > LONGEST_KEY)
    w.findings.push({
      rule: "long-key",
      params: { limit: LONGEST_KEY },
      at: place(w, spanOf(node)),
    });
  else return key;
  return undefined;
}

/** Digits alone are refused in quotes too: JavaScript would put such names before all others, and no field is called so. */
function refuseKey(w: Walk, node: ParsedNode, fixable: string | undefined): undefined {
  const [start, end] = spanOf(node);
  const written = shorten(w.text.slice(start, end).replaceAll(/\s+/g, " "));
  const fixed = fixable === undefined || fixable === "" ? {} : { fixed: quoted(fixable) };
  w.findings.push({
    rule: "key-not-text",
    params: { written, ...fixed },
    at: place(w, [start, Math.max(end, start + 1)]),
  });
  return undefined;
}
