import type { RecoveryCell } from "../../generated/types.ts";
import type { Block, Inline, TableCell } from "../blocks.ts";
import type { Part, PartRequest } from "../template-environment.ts";
import { cellOf, headCell, headRow, joined, linkTo, noteOf, strong, words } from "./nodes.ts";
import { proseOf, told } from "./print.ts";

const SEVERITIES = ["light", "severe"] as const;
const FAULTS = ["notOurs", "ours"] as const;

/** How far we go: how bad it is for the customer, by whose fault it is. Rows and columns without a case are left out. */
export const recoveryGrid: Part = {
  attributes: {},
  render: (request) => {
    const cases = request.edition.workspace.recoveryGrid;
    const severities = SEVERITIES.filter((word) => cases.some(({ severity }) => severity === word));
    const faults = FAULTS.filter((word) => cases.some(({ fault }) => fault === word));
    if (severities.length === 0) return [];
    const rows = severities.map((severity) => ({
      cells: [
        headCell(...told(request, `grid.${severity}`)),
        ...faults.map((fault) =>
          caseCell(
            cases.filter((one) => one.severity === severity && one.fault === fault),
            request,
          ),
        ),
      ],
    }));
    const heads = faults.map((fault) => headCell(...told(request, `grid.${fault}`)));
    const title = told(request, "recovery.grid");
    return [{ type: "table", title, rows: [headRow(headCell(), ...heads), ...rows] }];
  },
};

function caseCell(cases: readonly RecoveryCell[], request: PartRequest): TableCell {
  return cellOf(
    ...cases.flatMap((one): readonly Block[] => [
      ...proseOf(one, "approach", one.approach, request),
      ...noteOf(...gesturesOf(one, request)),
    ]),
  );
}

function gesturesOf({ gestures }: RecoveryCell, request: PartRequest): readonly Inline[] {
  if (gestures.length === 0) return [];
  const titles = gestures.map((gesture) => [linkTo("gestures", gesture, request)]);
  const label = told(request, "label.runIn", { label: told(request, "situation.gestures") });
  return [strong(...label), words(" "), ...joined(titles)];
}
