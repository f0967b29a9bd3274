const names = new Map<string, Intl.DisplayNames>();

/** A language by its name in the language of the document. What is no language tag is printed as it is written; asking for its name would throw. */
export function languageName(tag: string, language: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Z]{2}|-[A-Z][a-z]{3})?$/.test(tag)) return tag;
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: "language" });
  names.set(language, known);
  return known.of(tag) ?? tag;
}
