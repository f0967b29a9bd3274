import { isCollection } from "../collections.ts";
import type { Finding } from "../diagnostic.ts";
import { type Collection, collections, type ShapeName, shapes } from "../generated/fields.ts";
import type { ShapeError } from "../generated/validators.ts";
import { nearest } from "../suggest.ts";
import { isSuspect } from "./characters.ts";
import { shortNameOf } from "./names.ts";
import { quoted, shorten } from "./repairs.ts";
import {
  fieldOf,
  type Holder,
  holdersTo,
  nameThing,
  type Reading,
  trace,
  writtenAt,
} from "./trace.ts";
import { isMapping, join } from "./tree.ts";
import { at, fieldParams } from "./values.ts";

/** More unknown fields in one thing are told without a suggestion: it must not cost more than the reading. */
const MOST_SUGGESTIONS = 100;

/** Unknown and missing fields of one thing. A missing field with an unknown one that is spelt nearly so is one cause. */
export function explainNames(
  reading: Reading,
  path: string,
  errors: readonly ShapeError[],
  findings: Finding[],
): void {
  const holders = holdersTo(reading, path);
  const holder = holders.at(-1);
  if (holder === undefined || !isMapping(holder.value)) return;
  const text = textWithColon(reading, path, holder);
  if (text !== undefined) {
    findings.push(text);
    return;
  }
  const elsewhere = path === "" ? rightCollection(reading.shape, holder.value, errors) : undefined;
  if (elsewhere !== undefined) {
    const { title, one } = collections[elsewhere];
    const params = { what: nameThing(holders), collection: elsewhere, one, title };
    findings.push({ rule: "misplaced-entity", params, at: at(reading, path, "key") });
    return;
  }
  const missing = new Set(namesIn(errors, "missingProperty"));
  for (const name of namesIn(errors, "additionalProperty")) {
    const { later, ...given }: Advice =
      findings.length < MOST_SUGGESTIONS ? adviseName(holders, holder, name, missing) : {};
    if (given.suggestion !== undefined) missing.delete(given.suggestion);
    if (isSuspect(name)) continue;
    if (later === true) {
      const params = { what: nameThing(holders), name };
      findings.push({
        rule: "not-in-this-version",
        params,
        at: at(reading, join(path, name), "key"),
      });
      continue;
    }
    const params = { what: nameThing(holders), field: shorten(name), ...given };
    findings.push({ rule: "unknown-field", params, at: at(reading, join(path, name), "key") });
  }
  if (missing.size > 0) findings.push(missingFields(reading, path, holders, holder, [...missing]));
}

/** `- Note: bring it` where a text may stand for its fields: the colon makes a field of it. */
function textWithColon(reading: Reading, path: string, holder: Holder): Finding | undefined {
  const { field } = trace(reading, path);
  const [name, ...others] = Object.keys(isMapping(holder.value) ? holder.value : {});
  if (field?.short === undefined || name === undefined || others.length > 0) return undefined;
  const written = writtenAt(reading.tree, reading.pointer + path);
  if (
    written.startsWith("{") ||
    written.includes("\n") ||
    fieldOf(holder.shape, name) !== undefined
  )
    return undefined;
  const isSlip = nearest(name, Object.keys(shapes[holder.shape].fields)) !== undefined;
  if (isSlip) return undefined;
  const params = {
    ...fieldParams(reading, path),
    needed: "text",
    found: "fields",
    fixed: quoted(written),
  } as const;
  return { rule: "wrong-kind", params, at: at(reading, path) };
}

function namesIn(errors: readonly ShapeError[], param: string): string[] {
  return errors.map(({ params }) => params[param]).filter((name) => typeof name === "string");
}

interface Advice {
  /** A setting of a later version, in the wrong place. */
  later?: true;
  suggestion?: string;
  outside?: string;
  inside?: readonly string[];
}

function adviseName(
  holders: readonly Holder[],
  holder: Holder,
  name: string,
  missing: ReadonlySet<string>,
): Advice {
  const present = isMapping(holder.value) ? holder.value : {};
  const { fields } = shapes[holder.shape];
  const free = Object.keys(fields).filter(
    (field) => !Object.hasOwn(present, field) && fields[field]?.notYet !== true,
  );
  const same = free.find((field) => field.toLowerCase() === name.toLowerCase());
  if (same !== undefined) return { suggestion: same };
  const outer = holders.slice(0, -1).findLast(({ shape }) => fieldOf(shape, name) !== undefined);
  if (outer !== undefined) {
    const isLater = fieldOf(outer.shape, name)?.notYet === true;
    return isLater ? { later: true } : { outside: outerName(outer) };
  }
  const inner = Object.keys(fields).filter((field) => {
    const shape = fields[field]?.shape;
    return shape !== undefined && fieldOf(shape, name) !== undefined;
  });
  const near = nearest(name, missing) ?? nearest(name, free);
  if (near !== undefined) return { suggestion: near };
  return inner.length > 0 ? { inside: inner.slice(0, 3) } : {};
}

/** So many fields of another kind are no slips: the whole thing stands in the wrong place. */
const FOREIGN_FIELDS = 3;

/** The collection whose things have all the fields that this one has, where several of them are unknown here. */
function rightCollection(
  shape: ShapeName,
  value: Readonly<Record<string, unknown>>,
  errors: readonly ShapeError[],
): Collection | undefined {
  if (shapes[shape].collection === undefined) return undefined;
  if (namesIn(errors, "additionalProperty").length < FOREIGN_FIELDS) return undefined;
  const written = Object.keys(value);
  return collectionNames.find((collection) =>
    written.every((name) => fieldOf(collections[collection].shape, name) !== undefined),
  );
}

const collectionNames = Object.keys(collections).filter(isCollection);

function outerName({ shape, value, index }: Holder): string {
  return shape === "Workspace" ? "svc.yaml itself" : `${shortNameOf(shape, value, index)} itself`;
}

function missingFields(
  reading: Reading,
  path: string,
  holders: readonly Holder[],
  holder: Holder,
  missing: readonly string[],
): Finding {
  const fields = missing.map((field) => ({
    field,
    title: fieldOf(holder.shape, field)?.title ?? field,
  }));
  const [first] = Object.keys(isMapping(holder.value) ? holder.value : {});
  const isKeyed = path !== "" && holder.index === undefined;
  const place = isKeyed || first === undefined ? path : join(path, first);
  return {
    rule: "missing-field",
    params: { what: nameThing(holders), fields },
    at: at(reading, place, "key"),
  };
}
