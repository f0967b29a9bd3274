import type { Finding } from "../diagnostic.ts";
import type { Field, ShapeName } from "../generated/fields.ts";
import { shapes } from "../generated/fields.ts";
import type { Holder } from "../syntax/trace.ts";
import { nameThing } from "../syntax/trace.ts";
import { isMapping, join } from "../syntax/tree.ts";
import { blankOf } from "./blank.ts";
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
  const { fields, quantities, blank } = formOf(shape);
  const node: Node = { ...blank, at: { file: reading.file, pointer } };
  const self = new ReadNode(shape, node, within);
  reading.nodes.push(self);
  const read = (key: string, field: Field, written: unknown): void => {
    const result = readField(written, { node, holder: value, key, field, self, reading });
    if (result !== undefined) node[key] = result;
  };
  for (const [key, field] of fields) {
    const written = value[key];
    // Most fields of most things are not written: they cost no more than a look.
    if (written !== undefined) read(key, field, written);
  }
  for (const [key, field] of quantities) {
    if (node[key] === undefined) read(key, field, field.default);
  }
  return node;
}

type Fields = readonly (readonly [key: string, field: Field])[];

/** How all things of a shape begin. */
interface Form {
  readonly fields: Fields;
  /** Those whose default has to be read in the workspace's language. */
  readonly quantities: Fields;
  /** A thing of which nothing is written: its names, empty lists and other defaults. */
  readonly blank: Readonly<Record<string, unknown>>;
}

const forms = new Map<ShapeName, Form>();

function formOf(shape: ShapeName): Form {
  const known = forms.get(shape);
  if (known !== undefined) return known;
  const fields = Object.entries(shapes[shape].fields);
  const quantities = fields.filter(([, f]) => f.type === "quantity" && f.default !== undefined);
  const blank = blankOf(["at", ...fields.map(([key]) => key), "collection", "parent"]);
  for (const [key, field] of fields) blank[key] = valueWithout(field);
  const form = { fields, quantities, blank };
  forms.set(shape, form);
  return form;
}

/** What a field is when it is not written. */
function valueWithout({ type, list, default: value }: Field): unknown {
  if (type === "quantity" || type === "hours") return undefined;
  return list === true ? (value ?? NOTHING) : value;
}

interface FieldReading {
  readonly node: Node;
  /** The thing as it is written. */
  readonly holder: Readonly<Record<string, unknown>>;
  readonly key: string;
  readonly field: Field;
  readonly self: ReadNode;
  readonly reading: Reading;
}

function readField(written: unknown, read: FieldReading): unknown {
  const { node, key, field } = read;
  const pointer = join(node.at.pointer, key);
  const isList = field.list === true && field.type !== "hours";
  return isList ? readList(written, pointer, read) : readOne(written, pointer, read);
}

function readList(
  written: unknown,
  pointer: string,
  read: FieldReading,
): readonly unknown[] | undefined {
  if (!Array.isArray(written)) return undefined;
  if (written.length === 0) return NOTHING;
  if (read.field.type === "ref") return linkedLater(written, pointer, read);
  const list = written.map((item: unknown, index) => readOne(item, join(pointer, index), read));
  return list.includes(undefined) ? list.filter((item) => item !== undefined) : list;
}

function linkedLater(
  written: readonly unknown[],
  pointer: string,
  read: FieldReading,
): readonly unknown[] {
  const list: unknown[] = [];
  written.forEach((item, index) => noteLink(item, join(pointer, index), read, list));
  return list;
}

function readOne(written: unknown, pointer: string, read: FieldReading): unknown {
  switch (read.field.type) {
    case "shape":
      return readShapeField(written, pointer, read);
    case "ref":
      noteLink(written, pointer, read);
      return undefined;
    case "quantity":
    case "deadline":
    case "hours":
    case "season":
      return readQuantityField(written, pointer, read);
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

function readQuantityField(written: unknown, pointer: string, read: FieldReading): unknown {
  const { reading, key, holder, field, self } = read;
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

function readShapeField(written: unknown, pointer: string, read: FieldReading): unknown {
  const { shape } = read.field;
  if (shape === undefined || !isMapping(written)) return undefined;
  const part = readLongForm(written, shape, pointer, read.reading, read.self);
  part["parent"] ??= read.node;
  return part;
}

function noteLink(written: unknown, pointer: string, read: FieldReading, list?: unknown[]): void {
  if (typeof written !== "string" || written === "") return;
  const { node: holder, key, field, self } = read;
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
