/**
 * A plain object with these names and nothing in them, to begin many objects with: `{ ...blank, at }`. V8 keeps an object that gets more than
 * a dozen names one after the other as a hash table, five times as large and as slow; what JSON.parse made, and copies of it, stay records.
 */
export function blankOf(names: readonly string[]): Record<string, unknown> {
  const text = JSON.stringify(Object.fromEntries(names.map((name) => [name, 0])));
  const blank = JSON.parse(text) as Record<string, unknown>;
  for (const name of names) blank[name] = undefined;
  return blank;
}
