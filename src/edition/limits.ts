import type { Promise, Remedy, Target } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Printed } from "../quantities/print.ts";
import { printRemedy, printTarget } from "../quantities/print.ts";
import type { Quantity } from "../quantities/types.ts";
import { capital } from "../quantities/wording.ts";
import type { ViewMaking } from "./view.ts";

/** What the names in a limit are looked up by, and the language that it is said in. */
export type Naming = Pick<ViewMaking, "workspace" | "whole" | "language">;

/** The limit in one line: "within 60 s · 95 % of cases · per month". */
export function targetLine(target: Target, making: Naming): string {
  return withNames(target, print(target, making).limit, making);
}

/** What stands below the line, as running text; empty where there is nothing to add. */
export function targetNotes(target: Target, making: ViewMaking): string {
  return print(target, making).parts.join(" ");
}

/** Whether a value of its own holds for places alone, or for some customers or some days. */
export type Distinction = "places" | "cases";

/** The limit that holds elsewhere, where the target has another one here; with the target that states it. */
export function targetElsewhere(
  target: Target,
  distinction: Distinction,
  making: ViewMaking,
): { readonly base: Target; readonly line: string } | undefined {
  const base = baseOf(target, distinction, making);
  return base && { base, line: targetLine(base, making) };
}

/** The same for the money that customers get. */
export function remedyElsewhere(
  { remedy, targets }: Promise,
  distinction: Distinction,
  making: ViewMaking,
): { readonly base: Remedy; readonly line: string } | undefined {
  const base = remedy && baseOf(remedy, distinction, making);
  return base && { base, line: capital(printedRemedy(base, targets, making).limit) };
}

function baseOf<T extends Target | Remedy>(
  thing: T,
  distinction: Distinction,
  making: ViewMaking,
): T | undefined {
  const elsewhere = making.elsewhere(thing);
  if (elsewhere === undefined) return undefined;
  // The door: what stands for a target or a remedy is one.
  const [base, variant] = [elsewhere.base, elsewhere.variant] as unknown as [T, T];
  const { segments, starts, ends } = variant;
  const isPlace = segments.length === 0 && starts === undefined && ends === undefined;
  return isPlace === (distinction === "places") ? base : undefined;
}

/** Where other values hold, one sentence for each. */
export function targetDifferences(target: Target, making: Naming): readonly string[] {
  return target.variants.flatMap((variant) =>
    printTarget({ variants: [variant] }, making.language).parts.map((part) =>
      withNames(variant, part, making),
    ),
  );
}

/** The money that customers get when a promise is missed; empty where none is due. A gesture is told by its title. */
export function remedyLine(promise: Promise, making: ViewMaking): string {
  return capital(printed(promise, making)?.limit ?? "");
}

/** When and how they get it, as running text. */
export function remedyNotes(promise: Promise, making: ViewMaking): string {
  return printed(promise, making)?.parts.join(" ") ?? "";
}

const known = new WeakMap<Naming, Map<Target, Printed>>();

/** Without its variants. The line and the notes of a target are of one printing. */
function print(target: Target, making: Naming): Printed {
  let targets = known.get(making);
  if (targets === undefined) known.set(making, (targets = new Map<Target, Printed>()));
  let words = targets.get(target);
  if (words === undefined) {
    words = printTarget({ ...target, variants: [] }, making.language);
    targets.set(target, words);
  }
  return words;
}

function printed({ remedy, targets }: Promise, making: ViewMaking): Printed | undefined {
  return remedy === undefined ? undefined : printedRemedy(remedy, targets, making);
}

function printedRemedy(
  remedy: Remedy,
  targets: readonly Target[],
  { language }: ViewMaking,
): Printed {
  const told = { ...remedy, gesture: undefined, targets: namedTargets(remedy, targets) };
  return printRemedy(told, language);
}

/** A remedy for all targets of its promise needs no list; others are told by what they measure. */
function namedTargets(remedy: Remedy, targets: readonly Target[]): readonly string[] {
  const isForAll = targets.every(({ id }) => id !== undefined && remedy.targets.includes(id));
  if (isForAll) return [];
  return remedy.targets.map((id) => targets.find((target) => target.id === id)?.measure ?? id);
}

/**
 * A limit that is a multiple of another one names it by what that one measures, never by its ids: as it is shown, or, where an extract does
 * not show it, as it is written.
 */
function withNames(target: Target, text: string, { workspace, whole }: Naming): string {
  let named = text;
  for (const { standard, target: id } of multiplesIn(target)) {
    const written = `${standard}/${id}`;
    const name = nameOf(standard, id, workspace) ?? nameOf(standard, id, whole) ?? written;
    named = named.replaceAll(written, () => name);
  }
  return named;
}

function multiplesIn(target: Target): readonly (Quantity & { readonly form: "multiple" })[] {
  const { within, atMost, atLeast, lessThan, moreThan, exactly, between, or } = target;
  const limits = [within, atMost, atLeast, lessThan, moreThan, exactly, between, or];
  return limits.filter((limit) => limit?.form === "multiple");
}

function nameOf(code: string, id: string, { standards }: Workspace): string | undefined {
  const standard = standards.find((each) => each.id === code);
  const target = standard?.targets.find((each) => each.id === id);
  if (standard === undefined || target === undefined) return undefined;
  return `${target.measure ?? standard.title} (${standard.id})`;
}
