import { stringify } from "yaml";

import { reachable } from "./editor-schema.ts";
import { shapeNamed, type FieldDef, type FieldType, type Format, type ShapeDef } from "./format.ts";

/** The text of `docs/format.md`: `intro`, then svc.yaml, the collections, and once each what they share. */
export function formatPage(format: Format, intro: string): string {
  const shown = reachable(format);
  const partsIn = (file: string): readonly ShapeDef[] =>
    format.parts.filter((part) => part.file === file && shown.includes(part));
  const sections = [
    intro.trim(),
    collectionList(format),
    section(2, "svc.yaml", format.workspace, format),
    ...partsIn(format.workspace.file).map((part) => section(3, heading(part), part, format)),
    ...format.entities.flatMap((entity) => {
      const name = entity.collection?.name ?? "";
      return [
        section(2, name, entity, format),
        ...partsIn(name).map((part) => section(3, heading(part), part, format)),
      ];
    }),
    "## Fields in common\n\nThese groups of fields mean the same wherever they stand.",
    ...format.groups.map((group) =>
      section(3, groupTitles[group.name] ?? group.name, group, format),
    ),
    "## Shared shapes\n\nThese stand in several collections.",
    ...partsIn("shapes").map((part) => section(3, heading(part), part, format)),
  ];
  return `${sections.join("\n\n")}\n`;
}

const groupTitles: Readonly<Record<string, string>> = {
  entity: "Every entry",
  scope: "Scope",
  upkeep: "Upkeep",
  change: "Changes of a variant",
};

function collectionList(format: Format): string {
  const rows = format.entities.map(({ collection, description }) => {
    const name = collection?.name ?? "";
    return `| [${name}](#${anchor(name)}) | ${cell(description)} |`;
  });
  return [
    "## The collections",
    "",
    "| collection | what it holds |",
    "| --- | --- |",
    ...rows,
  ].join("\n");
}

function section(level: number, title: string, shape: ShapeDef, format: Format): string {
  const short = shape.fields.find((field) => field.name === shape.short);
  const parts = [`${"#".repeat(level)} ${title}`, shape.description];
  if (short !== undefined) {
    const what = short.type === "whole" ? "number" : "text";
    parts.push(`A plain ${what} stands for \`{ ${short.name}: … }\`.`);
  }
  parts.push(table(shape, format));
  return parts.join("\n\n");
}

function table(shape: ShapeDef, format: Format): string {
  const groupRows = (wanted: boolean): string[] =>
    shape.groups
      .filter((name) => (name === "entity") === wanted)
      .map((name) => {
        const title = groupTitles[name] ?? name;
        const fields =
          format.groups
            .find((group) => group.name === name)
            ?.own.map((field) => `\`${field.name}\``) ?? [];
        return `| _[${title}](#${anchor(title)})_ | ${fields.join(", ")} | | | | |`;
      });
  return [
    "| field | what it is | written as | required | when left out | example |",
    "| --- | --- | --- | --- | --- | --- |",
    ...groupRows(true),
    ...shape.own.filter((field) => !field.notYet).map((field) => row(field, format)),
    ...groupRows(false),
  ].join("\n");
}

function row(field: FieldDef, format: Format): string {
  const cells = [
    `\`${field.name}\``,
    cell(field.description),
    writtenAs(field, format),
    field.required ? "yes" : "",
    field.default === undefined ? cell(field.absent ?? "") : code(field.default),
    code(field.examples[0]),
  ];
  return `| ${cells.join(" | ")} |`;
}

const plainTypes: Readonly<
  Record<Exclude<FieldType, "word" | "ref" | "shape">, readonly [one: string, many: string]>
> = {
  text: ["text", "list of texts"],
  md: ["prose", "list of prose texts"],
  id: ["id", "list of ids"],
  quantity: ["quantity", "list of quantities"],
  deadline: ["deadline", "list of deadlines"],
  hours: ["hours", "hours"],
  season: ["season", "list of seasons"],
  date: ["date", "list of dates"],
  whole: ["whole number", "list of whole numbers"],
  number: ["number", "list of numbers"],
  flag: ["yes or no", "list of yes or no"],
  path: ["file or folder", "list of files or folders"],
  options: ["options", "list of options"],
};

function writtenAs(field: FieldDef, format: Format): string {
  if (field.type === "word") return `${field.list ? "list of" : "one of"} ${words(field)}`;
  if (field.type === "ref") return reference(field, format);
  if (field.type !== "shape") return plainTypes[field.type][field.list ? 1 : 0];
  const title = heading(shapeNamed(format, field.shape ?? ""));
  return `${field.list ? "list of " : ""}[${title}](#${anchor(title)})`;
}

function words(field: FieldDef): string {
  return field.words.map((word, index) => withMeaning(word, field.meanings[index])).join(", ");
}

/** The meaning is a sentence of its own in editors; here it stands in brackets. */
function withMeaning(word: string, meaning: string | undefined): string {
  if (meaning === undefined) return `\`${word}\``;
  return `\`${word}\` (${meaning.charAt(0).toLowerCase()}${meaning.slice(1, -1)})`;
}

/** Things inside others are named with their parent. */
const longReferences: Readonly<Record<string, readonly [one: string, many: string]>> = {
  any: ["one entry, as collection/id", "list of entries, as collection/id"],
  checks: ["one check's id", "list of ids of checks"],
  "stages/steps": ["one step, as stage/step", "list of steps, as stage/step"],
  "segments/needs": ["one need, as segment/need", "list of needs, as segment/need"],
};

function reference(field: FieldDef, format: Format): string {
  const long = longReferences[field.ref ?? ""];
  if (long !== undefined) return long[field.list ? 1 : 0];
  const entity = format.entities.find(({ collection }) => collection?.name === field.ref);
  const link = `(#${anchor(field.ref ?? "")})`;
  return field.list
    ? `list of ids of [${entity?.collection?.title ?? ""}]${link}`
    : `one [${entity?.title ?? ""}'s]${link} id`;
}

function heading(shape: ShapeDef): string {
  return shape.title.charAt(0).toUpperCase() + shape.title.slice(1);
}

/** The anchor that readers such as GitHub give to a heading. */
function anchor(title: string): string {
  return title.toLowerCase().replaceAll(" ", "-").replaceAll(".", "");
}

/** A value as it is written in a file, on one line. */
function code(value: unknown): string {
  const text = stringify(value, {
    collectionStyle: "flow",
    lineWidth: 0,
    flowCollectionPadding: false,
  })
    .trim()
    .replaceAll(/\n\s*/g, " ");
  return `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
