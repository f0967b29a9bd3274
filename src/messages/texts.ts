import type { FindingParams, FindingText, RuleId } from "../diagnostic.ts";
import { hostTexts } from "./en/host.ts";
import { modelTexts } from "./en/model.ts";
import { pictureTexts } from "./en/pictures.ts";
import { printingTexts } from "./en/printing.ts";
import { quantityTexts } from "./en/quantities.ts";
import { shapeTexts } from "./en/shape.ts";
import { syntaxTexts } from "./en/syntax.ts";
import { documentTexts, templateTexts } from "./en/templates.ts";

type Texts = { readonly [R in RuleId]: (params: FindingParams[R]) => FindingText };

const english: Texts = {
  ...hostTexts,
  ...syntaxTexts,
  ...shapeTexts,
  ...quantityTexts,
  ...modelTexts,
  ...pictureTexts,
  ...printingTexts,
  ...templateTexts,
  ...documentTexts,
};

type Spoken<R extends RuleId> = {
  readonly [K in R]: { readonly rule: K; readonly params: FindingParams[K] };
}[R];

/** A finding's sentences in a language; svc speaks English so far, whatever the tag. */
export function textOf<R extends RuleId>(finding: Spoken<R>, _language: string): FindingText {
  const text: Texts[R] = english[finding.rule];
  return text(finding.params);
}
