import type { Finding, FindingParams, RuleId } from "../diagnostic.ts";
import type { ShapeName } from "../generated/fields.ts";
import type {
  AppearanceRule,
  Branch,
  Chapter,
  Check,
  CorrectiveAction,
  Handbook,
  Provision,
  RuleSetting,
  Situation,
  SourceUse,
  Standard,
  WorkspaceKeys,
} from "../generated/types.ts";
import { nearest } from "../suggest.ts";
import type { Breakage } from "./breakage.ts";
import type { Node, ReadNode } from "./long-form.ts";
import { remedyConditions } from "./remedy-conditions.ts";
import { isStated } from "../quantities/effective.ts";
import type { Broken, Condition } from "./condition.ts";
import { condition, oneOf, onlyWith } from "./condition.ts";
import { colorConditions } from "./color-conditions.ts";
import { targetConditions, variantConditions } from "./target-conditions.ts";
import { BUILT_IN_CHAPTERS } from "./target-links.ts";

const CONDITIONS: Partial<Readonly<Record<ShapeName, readonly Condition[]>>> = {
  Workspace: [
    // One that is missing has its own finding.
    condition<Partial<WorkspaceKeys>>(["svc"], ({ svc }) =>
      svc === 1 || svc === undefined
        ? undefined
        : { rule: "unknown-version", params: { version: String(svc) }, field: "svc" },
    ),
    condition<WorkspaceKeys>(["language"], ({ language }) => unsupported(language)),
  ],
  Handbook: [
    condition<Handbook>(["status", "audience", "purpose", "rationale"], (handbook) => {
      const missing = (["audience", "purpose", "rationale"] as const).filter(
        (f) => handbook[f] === undefined,
      );
      return handbook.status !== "approved" || missing.length === 0
        ? undefined
        : { rule: "incomplete-approval", params: { missing } };
    }),
  ],
  Chapter: [
    condition<Chapter>(["id", "title", "text"], (chapter) => {
      const missing = (["title", "text"] as const).filter((field) => chapter[field] === undefined);
      const builtIn: readonly string[] = BUILT_IN_CHAPTERS;
      return builtIn.includes(chapter.id) || missing.length === 0
        ? undefined
        : { rule: "incomplete-chapter", params: { missing } };
    }),
  ],
  Standard: [
    condition<Standard>(["everyInteraction", "stages", "steps", "situations"], (standard) =>
      standard.everyInteraction ||
      standard.stages.length + standard.steps.length + standard.situations.length > 0
        ? undefined
        : { rule: "missing-place", params: {} },
    ),
  ],
  Situation: [
    condition<Situation>(["trigger", "catchAll"], ({ trigger, catchAll }) =>
      catchAll || trigger !== undefined
        ? undefined
        : { rule: "missing-one-of", params: { fields: ["trigger", "catchAll"] } },
    ),
  ],
  Branch: [
    condition<Branch>(["step", "situation", "end"], (branch) => {
      const fields = ["step", "situation", "end"] as const;
      return fields.filter((field) => isStated(branch[field])).length === 1
        ? undefined
        : { rule: "one-of-only", params: { fields } };
    }),
  ],
  Check: [
    condition<Check>(["scale", "points"], ({ scale, points }) =>
      scale === "points" && points === undefined
        ? {
            rule: "missing-partner",
            params: { field: "scale: points", partner: "`points`" },
            field: "scale",
          }
        : undefined,
    ),
    condition<Check>(["points", "anchors"], ({ points, anchors }) =>
      points === undefined || anchors.length === 0 || anchors.length === points + 1
        ? undefined
        : {
            rule: "wrong-anchors",
            params: { expected: points + 1, found: anchors.length },
            field: "anchors",
          },
    ),
    onlyWith("anchors", ["points"]),
    onlyWith("criticalTo", ["critical"], "`critical: true`"),
  ],
  AppearanceRule: [
    oneOf("required", "allowed", "notAllowed", "askFirst"),
    condition<AppearanceRule>(["variant", "reason"], ({ variant, reason }) =>
      variant !== undefined && reason === undefined
        ? {
            rule: "missing-reason",
            params: { because: "it is for a part of the staff only" },
            field: "variant",
          }
        : undefined,
    ),
  ],
  Provision: [
    condition<Provision>(["text", "clauses"], ({ text, clauses }) =>
      text === undefined && clauses.length === 0
        ? { rule: "missing-one-of", params: { fields: ["text", "clauses"] } }
        : undefined,
    ),
  ],
  SourceUse: [
    condition<SourceUse>(["demands"], ({ demands }) =>
      demands === undefined || isOneDemand(demands as unknown as Node)
        ? undefined
        : { rule: "demand-of-several", params: {}, field: "demands" },
    ),
  ],
  RuleSetting: [
    oneOf("severity", "options"),
    condition<RuleSetting>(["severity", "reason"], ({ severity, reason }) =>
      severity === "off" && reason === undefined
        ? { rule: "missing-reason", params: { because: "it turns a rule off" }, field: "severity" }
        : undefined,
    ),
  ],
  CorrectiveAction: [
    condition<CorrectiveAction>(
      ["status", "owner", "verifiedBy"],
      ({ status, owner, verifiedBy }) =>
        status !== "verified" || (verifiedBy !== undefined && verifiedBy !== owner)
          ? undefined
          : { rule: "unverified-action", params: {}, field: "status" },
    ),
  ],
  Color: colorConditions,
  Target: targetConditions,
  Variant: variantConditions,
  StandaloneVariant: variantConditions,
  Remedy: remedyConditions,
};

/** One limit word, with or without a share; or only a share of our own limit, a mean or a remedy. */
function isOneDemand(demand: Node): boolean {
  const limits = ["within", "atMost", "atLeast", "exactly", "mean", "remedy"].filter((f) =>
    isStated(demand[f]),
  );
  return limits.length === 1 || (limits.length === 0 && isStated(demand["share"]));
}

const LANGUAGES = ["en", "ru", "sl", "lv", "he", "da"];

/** The tag as the world writes it, `en-GB` for `en-UK`; nothing for what is no tag. */
function canonical(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** Nothing is said about a language that is missing: that has its own finding. */
function unsupported(language: string | undefined): Broken | undefined {
  if (language === undefined) return undefined;
  const known = canonical(language);
  const isOurs = LANGUAGES.includes(known?.split("-")[0] ?? "");
  if (isOurs && known === language) return undefined;
  // Another language's tag is no slip of the fingers.
  const suggestion = isOurs
    ? known
    : language.length < 4
      ? undefined
      : nearest(language, LANGUAGES);
  return {
    rule: "unsupported-language",
    params: { language, ...(suggestion === undefined ? {} : { suggestion }) },
    field: "language",
  };
}

/** Every broken condition, and the second situation for whatever is not listed. */
export function checkConditions(
  nodes: readonly ReadNode[],
  breakage: Breakage,
): readonly Finding[] {
  const findings = nodes.flatMap((read) =>
    (CONDITIONS[read.shape] ?? []).flatMap(({ fields, check }) => {
      if (breakage.touches(read.node, fields)) return [];
      const broken = check(read.node);
      return broken === undefined ? [] : [asFinding(broken, read)];
    }),
  );
  return [...findings, ...secondCatchAll(nodes)];
}

/** Faults of a value by itself, where the others are faults of a field beside its neighbours. */
const OF_VALUES: ReadonlySet<RuleId> = new Set([
  "unknown-version",
  "unsupported-language",
  "wrong-form",
  "missing-waiver",
  "duplicate-id",
  "low-contrast",
]);

function asFinding({ rule, params, field }: Broken, { node, what }: ReadNode): Finding {
  const pointer = field === undefined ? node.at.pointer : `${node.at.pointer}/${field}`;
  const mark = OF_VALUES.has(rule) ? ("value" as const) : ("key" as const);
  const at = { file: node.at.file, pointer, mark };
  // The door: `Broken` pairs each rule with its own parameters, which a spread cannot keep.
  return { rule, params: { ...params, what } as FindingParams[RuleId], at } as Finding;
}

function secondCatchAll(nodes: readonly ReadNode[]): readonly Finding[] {
  const all = nodes.filter(({ shape, node }) => shape === "Situation" && node["catchAll"] === true);
  const first = all[0];
  if (first === undefined) return [];
  const related = [{ ...first.node.at, mark: "key" as const }];
  return all.slice(1).map(({ node, what }) => ({
    rule: "second-catch-all" as const,
    params: { what },
    at: { file: node.at.file, pointer: `${node.at.pointer}/catchAll`, mark: "key" as const },
    related,
  }));
}
