/** Everything that prints: quantities, deadlines, hours, seasons, scopes, targets and remedies in six languages. */
export { printNumber, printQuantity } from "./print-quantity.ts";
export { printRemedy } from "./print-remedy.ts";
export { printScope } from "./print-scope.ts";
export type { Printed } from "./print-target.ts";
export { printTarget } from "./print-target.ts";
export { printDate, printDeadline, printHours, printSeason } from "./print-time.ts";
