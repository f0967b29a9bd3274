import type { Finding, FindingText } from "../../src/diagnostic.ts";
import type { ShapeFindings } from "../../src/findings/shape.ts";
import type { SyntaxFindings } from "../../src/findings/syntax.ts";
import { collections } from "../../src/generated/fields.ts";
import { validators } from "../../src/generated/validators.ts";
import { shapeTexts } from "../../src/messages/en/shape.ts";
import { syntaxTexts } from "../../src/messages/en/syntax.ts";
import type { Source, Span } from "../../src/source.ts";
import { parse } from "../../src/syntax/parse.ts";
import { lineStarts, positionOf } from "../../src/syntax/position.ts";
import { readFile } from "../../src/syntax/read-file.ts";
import { type ReadableShape, readShape } from "../../src/syntax/read-shape.ts";
import { locate, type Tree } from "../../src/syntax/tree.ts";

/** Each finding of the first stage as `rule line:column`. */
export function syntaxOf(text: string): string[] {
  const { tree, findings } = parse({ path: "file.yaml", text });
  return findings.map((finding) => short(text, finding, tree));
}

/** Each finding of all stages of this layer as `rule line:column`. */
export function findingsOf(text: string, path = "file.yaml"): string[] {
  const { tree, findings } = readAll({ path, text });
  return findings.map((finding) => short(text, finding, tree));
}

/** Each finding as a person sees it: the sentence, then how to repair it. */
export function sentencesOf(text: string, path = "file.yaml"): string[] {
  return readAll({ path, text }).findings.map((finding) => {
    const { message, help } = textOf(finding);
    return `${message} → ${help}`;
  });
}

/** Parses a file, splits it and reads every entity of it. */
export function readAll(source: Source): {
  tree: Tree | undefined;
  findings: Finding[];
  values: unknown[];
} {
  const { tree, findings: broken } = parse(source);
  if (tree === undefined) return { tree, findings: [...broken], values: [] };
  const file = readFile(tree);
  const reads = file.entities.map((entity) =>
    readShape(tree, entity.pointer, entity.value, readable(collections[entity.collection].shape)),
  );
  if (file.settings !== undefined) reads.unshift(readShape(tree, "", file.settings, "Workspace"));
  const findings = [...broken, ...file.findings, ...reads.flatMap((read) => read.findings)];
  return { tree, findings, values: reads.map(({ value }) => value) };
}

export function textOf(finding: Finding): FindingText {
  const texts = { ...syntaxTexts, ...shapeTexts };
  if (!isOurs(finding.rule)) throw new Error(`not of this layer: ${finding.rule}`);
  // The rule and the parameters belong together; the type of a finding says so, an index by rule loses it.
  const write = texts[finding.rule] as (params: unknown) => FindingText;
  return write(finding.params);
}

function isOurs(rule: string): rule is keyof SyntaxFindings | keyof ShapeFindings {
  return rule in syntaxTexts || rule in shapeTexts;
}

function readable(shape: string): ReadableShape {
  if (!isReadable(shape)) throw new Error(`no validator for ${shape}`);
  return shape;
}

function isReadable(shape: string): shape is ReadableShape {
  return shape in validators;
}

function short(text: string, finding: Finding, tree: Tree | undefined): string {
  const { line, column } = positionOf(lineStarts(text), spanOf(finding, tree)[0]);
  return `${finding.rule} ${line}:${column}`;
}

function spanOf({ at }: Finding, tree: Tree | undefined): Span {
  if (at.span !== undefined) return at.span;
  if (tree === undefined || at.pointer === undefined) throw new Error("a finding without a place");
  return locate(tree, at.pointer, at.mark ?? "value");
}
