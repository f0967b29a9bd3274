import type { Finding } from "../diagnostic.ts";
import type { Field, ShapeName } from "../generated/fields.ts";
import { shapes } from "../generated/fields.ts";
import type { Holder } from "../syntax/trace.ts";
import { nameThing } from "../syntax/trace.ts";
import { isMapping, join } from "../syntax/tree.ts";
import type { QuantityReader } from "./read-quantity.ts";

/** A value of the workspace while it is being built; read-only for everybody else. */
export type Node = Record<string, unknown> & { readonly at: { file: string; pointer: string } };

/** A reference that was written and is not linked yet. */
export interface PendingLink {
  readonly holder: Node;
  readonly key: string;
  /** The list that the linked entity is added to; absent for a single reference. */
  readonly list?: unknown[];
  /** What kind of thing it names: `roles`, `stages/steps`, `any`, … */
  readonly kind: string;
  /** The field's title. */
  readonly field: string;
  readonly id: string;
  readonly pointer: string;
  readonly read: ReadNode;
}

/** What reading the long form of one entity collects beside the entity. */
export interface Reading {
  readonly file: string;
  readonly readQuantity: QuantityReader;
  readonly links: PendingLink[];
  readonly findings: Finding[];
  /** Every shape that was read, for the conditions. */
  readonly nodes: ReadNode[];
}

/** A thing that was read, and the one that it was read in. */
export class ReadNode {
  readonly shape: ShapeName;
  readonly node: Node;
  readonly within: ReadNode | undefined;

  constructor(shape: ShapeName, node: Node, within: ReadNode | undefined) {
    this.shape = shape;
    this.node = node;
    this.within = within;
  }

  /** Its name as its author knows it, `Target greet of standard ARR-01`; made only when a finding needs it. */
  get what(): string {
    return nameThing(this.#holders());
  }

  #holders(): readonly Holder[] {
    const { pointer } = this.node.at;
    const last = Number(pointer.slice(pointer.lastIndexOf("/") + 1));
    const index = pointer === "" || Number.isNaN(last) ? {} : { index: last };
    const own: Holder = { shape: this.shape, value: this.node, pointer, ...index };
    return this.within === undefined ? [own] : [...this.within.#holders(), own];
  }
}

const NOTHING: readonly never[] = Object.freeze([]);

/**
 * The long form of a checked and expanded value: every list present, defaults filled in, quantities parsed, references noted in
 * `reading.links`. Values of a wrong type, which already have their finding, are left out.
 */
export function readLongForm(
  value: Readonly<Record<string, unknown>>,
  shape: ShapeName,
  pointer: string,
  reading: Reading,
  within?: ReadNode,
): Node {
  const node: Node = { at: { file: reading.file, pointer } };
  const self = new ReadNode(shape, node, within);
  reading.nodes.push(self);
  for (const [key, field] of Object.entries(shapes[shape].fields)) {
    const written = value[key];
    const read: FieldReading = {
      node,
      holder: value,
      key,
      field,
      pointer: join(pointer, key),
      self,
      reading,
    };
    const result = field.list === true ? readList(written, read) : readOne(written, read);
    if (result !== undefined) node[key] = result;
    else if (field.default !== undefined && field.list !== true)
      node[key] = readOne(field.default, read);
  }
  return node;
}

interface FieldReading {
  readonly node: Node;
  /** The thing as it is written. */
  readonly holder: Readonly<Record<string, unknown>>;
  readonly key: string;
  readonly field: Field;
  readonly pointer: string;
  readonly self: ReadNode;
  readonly reading: Reading;
}

function readList(stated: unknown, read: FieldReading): unknown {
  if (read.field.type === "hours") return readOne(stated, read);
  const written = stated ?? read.field.default;
  if (!Array.isArray(written) || written.length === 0) return NOTHING;
  const list: unknown[] = [];
  written.forEach((item: unknown, index) => {
    const place = { ...read, pointer: join(read.pointer, String(index)) };
    if (read.field.type === "ref") noteLink(item, place, list);
    else pushDefined(list, readOne(item, place));
  });
  return list;
}

function pushDefined(list: unknown[], item: unknown): void {
  if (item !== undefined) list.push(item);
}

function readOne(written: unknown, read: FieldReading): unknown {
  switch (read.field.type) {
    case "shape":
      return readShapeField(written, read);
    case "ref":
      noteLink(written, read);
      return undefined;
    case "quantity":
    case "deadline":
    case "hours":
    case "season":
      return readQuantityField(written, read);
    case "whole":
    case "number":
      return typeof written === "number" ? written : undefined;
    case "flag":
      return typeof written === "boolean" ? written : undefined;
    case "options":
      return written;
    default:
      return typeof written === "string" ? written : undefined;
  }
}

function readQuantityField(written: unknown, read: FieldReading): unknown {
  const { reading, key, pointer, holder, field, self } = read;
  const { file, readQuantity, findings, links } = reading;
  const result = readQuantity(written, { type: field.type, key, file, pointer, holder });
  findings.push(...result.findings);
  const multiple = multipleOf(result.value);
  if (multiple !== undefined) {
    const kind = "standards/targets";
    links.push({
      holder: read.node,
      key,
      list: [],
      kind,
      field: field.title,
      id: multiple,
      pointer,
      read: self,
    });
  }
  return result.value;
}

/** The target that `2 × EM-1/full` is a multiple of. */
function multipleOf(value: unknown): string | undefined {
  const isMultiple = isMapping(value) && value["form"] === "multiple";
  return isMultiple ? `${String(value["standard"])}/${String(value["target"])}` : undefined;
}

function readShapeField(written: unknown, read: FieldReading): unknown {
  const { shape } = read.field;
  if (shape === undefined || !isMapping(written)) return undefined;
  const part = readLongForm(written, shape, read.pointer, read.reading, read.self);
  part["parent"] ??= read.node;
  return part;
}

function noteLink(written: unknown, read: FieldReading, list?: unknown[]): void {
  if (typeof written !== "string" || written === "") return;
  const { node: holder, key, field, pointer, self } = read;
  read.reading.links.push({
    holder,
    key,
    kind: field.ref ?? "",
    field: field.title,
    id: written,
    pointer,
    read: self,
    ...(list === undefined ? {} : { list }),
  });
}

/** The node that holds this part; of a location or department, the one above it. */
export function parentOf(node: Node): Node | undefined {
  return asNode(node["parent"]);
}

export function asNode(value: unknown): Node | undefined {
  return typeof value === "object" && value !== null && "at" in value ? (value as Node) : undefined;
}

/** The nodes in a list, or the one node. */
export function nodesIn(value: unknown): readonly Node[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map(asNode).filter((node) => node !== undefined);
}
