import type { Finding, Place } from "../diagnostic.ts";
import { nearest } from "../suggest.ts";
import type { Node, PendingLink } from "./long-form.ts";
import type { Registered, Registry } from "./registry.ts";
import { kindName } from "./registry.ts";

/**
 * Puts the entity in the place of every reference that names one; what names nothing becomes a finding and stays out.
 * `excused(id)` tells that an id may be defined in a file that could not be read: its own finding is enough.
 */
export function linkAll(
  links: readonly PendingLink[],
  registry: Registry,
  excused: (id: string) => boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  const suggestions = new Map<string, string | undefined>();
  for (const link of links) {
    const target = resolve(link, registry);
    if (target !== undefined) place(link, target.node);
    else if (!excused(link.id)) findings.push(unknownReference(link, registry, suggestions));
  }
  return findings;
}

/** `any` references are written `collection/id`; all others with the id alone, parts with their parent's. */
function resolve(link: PendingLink, registry: Registry): Registered | undefined {
  const { kind } = link;
  if (kind !== "any") return registry.find(kind, link.id);
  const slash = link.id.indexOf("/");
  if (slash < 0) return undefined;
  const first = registry.find(link.id.slice(0, slash), link.id.slice(slash + 1));
  return first ?? registry.find("stages/steps", link.id);
}

function place(link: PendingLink, node: Node): void {
  if (link.list === undefined) link.holder[link.key] = node;
  else link.list.push(node);
}

function unknownReference(
  link: PendingLink,
  registry: Registry,
  suggestions: Map<string, string | undefined>,
): Finding {
  const { kind } = link;
  const key = `${kind} ${link.id}`;
  if (!suggestions.has(key)) suggestions.set(key, suggest(kind, link.id, registry));
  const suggestion = suggestions.get(key);
  const related = suggestion === undefined ? undefined : definition(kind, suggestion, registry);
  const elsewhere = suggestion === undefined ? otherKind(link, registry) : undefined;
  const form = suggestion === undefined ? wrongForm(kind, link.id) : undefined;
  return {
    rule: "unknown-reference",
    params: {
      what: link.what,
      field: link.field,
      kind: kind === "any" ? "thing" : kindName(kind),
      id: link.id,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(elsewhere === undefined ? {} : { elsewhere }),
      ...(form === undefined ? {} : { form }),
    },
    at: { file: link.holder.at.file, pointer: link.pointer, mark: "value" },
    ...(related === undefined ? {} : { related: [related] }),
  };
}

/** A part named without its parent (`welcome` for `arrival/welcome`), else the nearest id of the kind. */
function suggest(kind: string, id: string, registry: Registry): string | undefined {
  if (kind === "any") return suggestAny(id, registry);
  const tail = `/${id}`;
  const named = kind.includes("/") ? [...registry.ids(kind)].filter((k) => k.endsWith(tail)) : [];
  return named.length === 1 ? named[0] : nearest(id, registry.ids(kind));
}

function suggestAny(id: string, registry: Registry): string | undefined {
  const slash = id.indexOf("/");
  if (slash < 0) return registry.kindsOf(id).map((kind) => `${kind}/${id}`)[0];
  const kind = id.slice(0, slash);
  const near = nearest(id.slice(slash + 1), registry.ids(kind));
  return near === undefined ? undefined : `${kind}/${near}`;
}

function definition(kind: string, id: string, registry: Registry): Place | undefined {
  if (kind !== "any") return registry.find(kind, id)?.place;
  const slash = id.indexOf("/");
  return registry.find(id.slice(0, slash), id.slice(slash + 1))?.place;
}

function otherKind(link: PendingLink, registry: Registry): string | undefined {
  const other = registry.kindsOf(link.id)[0];
  return other === undefined ? undefined : kindName(other);
}

function wrongForm(kind: string, id: string): string | undefined {
  if (kind === "any") return "write the kind before the id: `standards/ARR-01`";
  if (!kind.includes("/") || id.includes("/")) return undefined;
  return kind === "stages/steps" ? "write the stage before the step: `arrival/welcome`" : undefined;
}
