/**
 * The slot engine. A template's words are Markdown; its values never are: each rides as a token through the Markdown parser and
 * is put in afterwards, as nodes. The body of each container is rendered and parsed by itself, from the inside out, so that
 * a container is a typed node by construction and nothing leaks over its edge. No escaping, hence no escaping bug.
 */

import type { Finding } from "../diagnostic.ts";
import type { Block, Inline } from "./blocks.ts";
import {
  build,
  containers,
  isContainer,
  withRole,
  type Child,
  type Given,
  type Inside,
} from "./slots-containers.ts";
import { fill, type Slot } from "./slots-fill.ts";
import {
  flat,
  printInline,
  printList,
  printProse,
  printString,
  printValue,
} from "./slots-print.ts";
import { elementScope, evaluate, holds, rootScope, type Scope } from "./slots-scope.ts";
import { skeleton, token } from "./slots-skeleton.ts";
import { isFields, originOf, wordOf, type Printed } from "./slots-values.ts";
import type { RenderEnvironment } from "./template-environment.ts";
import type {
  Container,
  Expression,
  Inclusion,
  Loop,
  Named,
  PartCall,
  Template,
  TemplateNode,
} from "./template-tree.ts";

const MOST_STEPS = 2_000_000;
const DEEPEST_INCLUSION = 32;

export interface Rendered {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** A rendering in progress: one template of one document. */
interface Run {
  readonly environment: RenderEnvironment;
  readonly findings: Map<string, Finding>;
  steps: number;
}

/** Where in the templates a rendering is. */
interface Here {
  readonly run: Run;
  readonly template: Template;
  readonly scope: Scope;
  readonly depth: number;
}

/** What a body has written so far: Markdown with tokens, what the tokens stand for, and typed children. */
interface Sink {
  text: string;
  readonly slots: Slot[];
  readonly children: Child[];
}

/** Thrown through the walk when a limit is reached, and caught in `renderTemplate`. */
class LimitReached extends Error {}

/**
 * The blocks of a template for one view. Expects a template without findings from `checkTemplate`; with one that has some, what is wrong
 * prints nothing. Never throws for what a template or view contains.
 */
export function renderTemplate(
  template: Template,
  view: unknown,
  environment: RenderEnvironment,
): Rendered {
  const run: Run = { environment, findings: new Map(), steps: 0 };
  try {
    const { blocks } = inside({ run, template, scope: rootScope(view), depth: 0 }, template.nodes);
    return { blocks, findings: [...run.findings.values()] };
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    const most = environment.mostSteps ?? MOST_STEPS;
    const finding: Finding = {
      rule: "template-too-long",
      params: { most },
      at: { file: template.name },
    };
    return { blocks: [], findings: [finding] };
  }
}

/** A body by itself: its words parsed, its values put in. */
function inside(here: Here, nodes: readonly TemplateNode[]): Inside {
  const sink: Sink = { text: "", slots: [], children: [] };
  write(here, nodes, sink);
  return { blocks: fill(skeleton(sink.text), sink.slots), children: sink.children };
}

function write(here: Here, nodes: readonly TemplateNode[], sink: Sink): void {
  for (const node of nodes) {
    step(here);
    writeNode(here, node, sink);
  }
}

function step({ run }: Here): void {
  run.steps += 1;
  if (run.steps > (run.environment.mostSteps ?? MOST_STEPS)) throw new LimitReached();
}

function reach(here: Here, start: number): void {
  here.run.environment.reached?.(here.template, start);
}

function writeNode(here: Here, node: TemplateNode, sink: Sink): void {
  if (node.type !== "words") reach(here, node.span[0]);
  switch (node.type) {
    case "words":
      sink.text += node.value;
      return;
    case "print":
      put(sink, print(here, node.value));
      return;
    case "if":
      write(
        here,
        holds(node.condition, here.scope) === node.negated ? node.otherwise : node.body,
        sink,
      );
      return;
    case "each":
      writeLoop(here, node, sink);
      return;
    case "container":
      writeContainer(here, node, sink);
      return;
    case "part":
      putBlocks(sink, part(here, node));
      return;
    case "inclusion":
      writeInclusion(here, node, sink);
  }
}

function put(sink: Sink, slot: Slot): void {
  sink.text += token(sink.slots.push(slot) - 1);
}

/** Blocks always stand by themselves, whatever is around them. */
function putBlocks(sink: Sink, blocks: readonly Block[]): void {
  sink.text += "\n\n";
  put(sink, { blocks });
  sink.text += "\n\n";
}

function writeLoop(here: Here, node: Loop, sink: Sink): void {
  const list = evaluate(node.list, here.scope);
  if (!Array.isArray(list) || list.length === 0) {
    write(here, node.otherwise, sink);
    return;
  }
  list.forEach((value: unknown, index) => {
    step(here);
    const scope = elementScope(here.scope, value, node.names, index, list.length);
    write({ ...here, scope }, node.body, sink);
  });
}

function writeContainer(here: Here, node: Container, sink: Sink): void {
  if (!isContainer(node.name)) return;
  const given = givenTo(here, node);
  const body = inside(here, node.body);
  if (node.name === "text") {
    putBlocks(sink, withRole(body.blocks, given.words["role"]));
    return;
  }
  const built = build(node.name, given, body);
  if (built === undefined) return;
  if (isChild(built)) sink.children.push(built);
  else putBlocks(sink, [built]);
}

const childTypes: Readonly<Record<Child["type"], true>> = {
  row: true,
  cell: true,
  column: true,
  field: true,
  margin: true,
};

function isChild(built: Block | Child): built is Child {
  return Object.hasOwn(childTypes, built.type);
}

function givenTo(here: Here, node: Container): Given {
  const kinds = isContainer(node.name) ? containers[node.name].attributes : {};
  const words: Record<string, string> = {};
  const texts: Record<string, readonly Inline[]> = {};
  for (const [name, kind] of Object.entries(kinds)) {
    const value = Object.hasOwn(node.attributes, name) ? node.attributes[name] : undefined;
    if (value === undefined) continue;
    if (kind.type === "text") texts[name] = flat(print(here, value));
    else addWord(words, name, kind.type === "flag", evaluate(value, here.scope));
  }
  const origin = originOf(here.scope.value);
  return {
    words,
    texts,
    at: origin === undefined ? undefined : here.run.environment.origins.idOf(origin),
  };
}

function addWord(
  words: Record<string, string>,
  name: string,
  isFlag: boolean,
  value: unknown,
): void {
  const word = isFlag ? String(Boolean(value)) : wordOf(value);
  if (word !== undefined) words[name] = word;
}

function part(here: Here, node: PartCall): readonly Block[] {
  const { environment } = here.run;
  if (!Object.hasOwn(environment.parts, node.name)) return [];
  const { language, printer, strings, origins, edition } = environment;
  const { locator, cover, foldout, largePrint, paper } = environment;
  const attributes = valuesOf(here, node.attributes);
  const { value: at, root: view } = here.scope;
  const drawn = { locator, cover, foldout, largePrint, paper };
  const request = { language, printer, strings, origins, edition, ...drawn, view, at, attributes };
  return environment.parts[node.name]?.render(request) ?? [];
}

/** Named values: as the view has them, or printed where a helper prints. */
function valuesOf(here: Here, named: Named): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(named).map(([name, value]) => [name, valueOf(here, value)]),
  );
}

function valueOf(here: Here, value: Expression): unknown {
  const prints =
    value.type === "call" &&
    (value.helper === "t" || value.helper === "inline" || value.helper === "list");
  if (!prints) return evaluate(value, here.scope);
  return { kind: "printed", inlines: flat(print(here, value)) } satisfies Printed;
}

/** A template in another one is a body of its own, in the same place. */
function writeInclusion(here: Here, node: Inclusion, sink: Sink): void {
  const { templates } = here.run.environment;
  const template = Object.hasOwn(templates, node.name) ? templates[node.name] : undefined;
  if (template === undefined) return;
  if (here.depth >= DEEPEST_INCLUSION) throw new LimitReached();
  const value = node.context === undefined ? here.scope.value : evaluate(node.context, here.scope);
  const names = valuesOf(here, node.attributes);
  const scope: Scope = { ...here.scope, value, names, parent: undefined };
  const { blocks, children } = inside(
    { ...here, template, scope, depth: here.depth + 1 },
    template.nodes,
  );
  for (const child of children) sink.children.push(child);
  if (blocks.length > 0) putBlocks(sink, blocks);
}

function print(here: Here, expression: Expression): Slot {
  const slot = printed(here, expression);
  if (slot !== undefined) return slot;
  const value = evaluate(
    expression.type === "call" ? (expression.values[0] ?? expression) : expression,
    here.scope,
  );
  reportUnprintable(here, expression, value);
  return { inlines: [] };
}

function printed(here: Here, expression: Expression): Slot | undefined {
  const { environment } = here.run;
  if (expression.type !== "call") return printValue(evaluate(expression, here.scope), environment);
  const [first] = expression.values;
  if (first === undefined) return undefined;
  switch (expression.helper) {
    case "inline":
      return printInline(evaluate(first, here.scope), environment);
    case "prose":
      return printProse(evaluate(first, here.scope), environment);
    case "list": {
      const list = evaluate(first, here.scope);
      return printList(Array.isArray(list) ? list : [], listType(expression.named), environment);
    }
    case "t":
      return first.type === "literal"
        ? printString(String(first.value), valuesOf(here, expression.named), environment)
        : undefined;
    default:
      return undefined;
  }
}

function listType(named: Named): "and" | "or" {
  const type = named["type"];
  return type?.type === "literal" && type.value === "or" ? "or" : "and";
}

function reportUnprintable(here: Here, expression: Expression, value: unknown): void {
  const at = { file: here.template.name, span: expression.span };
  const kind = isFields(value) ? String(value["kind"]) : typeof value;
  const word = kind === "word" ? wordOf(value) : undefined;
  const key = `${at.file}:${at.span[0]}:${kind}:${word}`;
  const field = here.template.text.slice(...expression.span);
  here.run.findings.set(
    key,
    word === undefined
      ? { rule: "unprintable-value", params: { kind }, at }
      : { rule: "word-without-text", params: { field, word, words: [word] }, at },
  );
}
