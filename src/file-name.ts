const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const FORBIDDEN = /[\u0000-\u001f<>:"|?*\\\u007f]/;

/** Whether a name works on every system, Windows included: relative, no device, nothing that a file system refuses. */
export function isSafeName(name: string): boolean {
  return name
    .split("/")
    .every(
      (part) =>
        part !== "" &&
        !/[. ]$/.test(part) &&
        part.length <= 200 &&
        !isDevice(part) &&
        !FORBIDDEN.test(part),
    );
}

/** Whether Windows takes a name for one of its devices, whatever ending is behind it. */
export function isDevice(name: string): boolean {
  return RESERVED.test(name);
}
