/** `{company}` and `{brand}` are filled in; whatever else stands in braces is a blank for the speaker, in square brackets. */
export function spokenWords(text: string, company: string): string {
  return text.replaceAll(/\{([^{}]*)\}/g, (_, blank: string) =>
    blank === "company" || blank === "brand" ? company : `[${blank}]`,
  );
}
