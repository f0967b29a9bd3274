/** Making a formatter costs more than a page of text. */
const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in another one. What is no language tag comes through as it is written; asking for its name would throw. */
export function languageName(tag: string, language: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Z]{2}|-[A-Z][a-z]{3})?$/.test(tag)) return tag;
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: "language" });
  names.set(language, known);
  return known.of(tag) ?? tag;
}
