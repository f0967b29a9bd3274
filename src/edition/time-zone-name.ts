/**
 * What readers call a time zone, such as `Israel Time`, in a language; its id where the computer knows no zone of that name, which may be the
 * author's own words. A zone without summer time has the name of its place: its standard time is its only one.
 */
export function timeZoneName(zone: string, language: string): string {
  const general = nameOf(zone, language, "longGeneric");
  if (general === undefined) return zone;
  const isOnly = general === nameOf(zone, language, "long");
  return (isOnly ? nameOf(zone, language, "shortGeneric") : undefined) ?? general;
}

/** Any day in winter would do, and one in summer as well where names are general. */
const DAY = new Date(Date.UTC(2026, 0, 15));

function nameOf(
  timeZone: string,
  language: string,
  style: "long" | "longGeneric" | "shortGeneric",
): string | undefined {
  try {
    const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: style });
    return format.formatToParts(DAY).find(({ type }) => type === "timeZoneName")?.value;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
