import { isCollection } from "../collections.ts";
import type { Finding, Place } from "../diagnostic.ts";
import { nearest } from "../suggest.ts";
import type { Node, PendingLink } from "./long-form.ts";
import type { Registered, Registry } from "./registry.ts";
import { kindName, skeletonOf } from "./registry.ts";

export interface Linked {
  readonly findings: readonly Finding[];
  /** Where a reference stays out, told or not: nothing may follow from its absence. */
  readonly unlinked: readonly Place[];
}

/**
 * Puts the entity in the place of every reference that names one; what names nothing stays out. One cause, one finding: a name that is
 * missing in many places is told at the first, with the others; `arrival/welcome` without a stage `arrival` is the stage that is missing.
 * `mayExist(id)` tells that an id may be defined in a file that could not be read.
 */
export function linkAll(
  links: readonly PendingLink[],
  registry: Registry,
  mayExist: (id: string) => boolean,
): Linked {
  const missing = new Map<string, PendingLink[]>();
  const unlinked: Place[] = [];
  for (const link of links) {
    const target = resolve(link, registry);
    if (target === undefined) {
      unlinked.push(placeOf(link));
      if (!mayExist(link.id)) addTo(missing, causeOf(link, registry), link);
    } else place(link, target.node);
  }
  const findings = [...missing.values()].flatMap((uses) => unknownReference(uses, registry));
  return { findings, unlinked };
}

function addTo(groups: Map<string, PendingLink[]>, cause: Cause, link: PendingLink): void {
  const key = `${cause.kind} ${cause.id}`;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [link]);
  else group.push(link);
}

/** What is missing: the thing that is named, or the one that should hold it. */
interface Cause {
  readonly kind: string;
  readonly id: string;
}

function causeOf({ kind, id }: PendingLink, registry: Registry): Cause {
  const [holders, part] = kind.split("/");
  const slash = id.indexOf("/");
  if (holders === undefined || part === undefined || slash < 0) return { kind, id };
  const holder = id.slice(0, slash);
  const isKnown = registry.find(holders, holder) !== undefined || holders === "standards";
  return isKnown ? { kind, id } : { kind: holders, id: holder };
}

function placeOf(link: PendingLink): Place {
  return { file: link.holder.at.file, pointer: link.pointer, mark: "value" };
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

/** The other places that are shown with a finding; more are only counted. */
const MOST_SHOWN = 6;

function unknownReference(uses: readonly PendingLink[], registry: Registry): readonly Finding[] {
  const [link, ...others] = uses;
  if (link === undefined) return [];
  const { kind, id } = causeOf(link, registry);
  const suggestion = suggest(kind, id, registry);
  const defined = suggestion === undefined ? undefined : definition(kind, suggestion, registry);
  const shown = others.slice(0, MOST_SHOWN).map(placeOf);
  const related = [...(defined === undefined ? [] : [defined]), ...shown];
  return [
    {
      rule: "unknown-reference",
      params: {
        what: link.read.what,
        field: link.field,
        kind: kind === "any" ? "thing" : kindName(kind),
        id,
        several: link.list !== undefined,
        others: others.length,
        shown: shown.length,
        ...listName(kind),
        ...(suggestion === undefined ? explanation(kind, id, registry) : hint(id, suggestion)),
      },
      at: placeOf(link),
      ...(related.length === 0 ? {} : { related }),
    },
  ];
}

/** What `svc list` calls the kind: a collection, or steps, needs, clauses. */
function listName(kind: string): { readonly collection?: string } {
  if (isCollection(kind)) return { collection: kind };
  const part = kind.split("/")[1];
  return part === undefined || part === "targets" ? {} : { collection: part };
}

function hint(id: string, suggestion: string): { suggestion: string; looksTheSame: boolean } {
  return { suggestion, looksTheSame: skeletonOf(id) === skeletonOf(suggestion) };
}

function explanation(
  kind: string,
  id: string,
  registry: Registry,
): { elsewhere?: string; form?: string } {
  const other = registry.kindsOf(id)[0];
  if (other !== undefined) return { elsewhere: kindName(other) };
  const form = wrongForm(kind, id);
  return form === undefined ? {} : { form };
}

/** A part named without its parent (`welcome` for `arrival/welcome`), the nearest part of the same parent, or the nearest id of the kind. */
function suggest(kind: string, id: string, registry: Registry): string | undefined {
  if (kind === "any") return suggestAny(id, registry);
  if (!kind.includes("/")) return nearest(id, registry.ids(kind));
  const slash = id.indexOf("/") + 1;
  const holder = id.slice(0, slash);
  const parts = [...registry.ids(kind)].filter((known) => known.startsWith(holder));
  if (slash > 0) {
    const near = nearest(
      id.slice(slash),
      parts.map((known) => known.slice(slash)),
    );
    return near === undefined ? undefined : holder + near;
  }
  const named = parts.filter((known) => known.endsWith(`/${id}`));
  return named.length === 1 ? named[0] : undefined;
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

function wrongForm(kind: string, id: string): string | undefined {
  if (kind === "any") return "write the kind before the id: `standards/ARR-01`";
  if (!kind.includes("/") || id.includes("/")) return undefined;
  return kind === "stages/steps" ? "write the stage before the step: `arrival/welcome`" : undefined;
}
