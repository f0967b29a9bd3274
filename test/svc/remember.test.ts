import { expect, test } from "vitest";
import { makeRememberingParse, parse } from "../../src/syntax/parse.ts";
import { check, locateFindings } from "../../src/svc.ts";
import { readExample } from "../support/examples.ts";

const hotels = readExample("merrowby-hotels");

test("a source is read once, and again when it is another, whatever its name", () => {
  const read = makeRememberingParse();
  const source = { path: "a.yaml", text: "a: 1" };
  expect(read(source)).toBe(read(source));
  expect(read(source)).toEqual(parse(source));
  expect(read({ ...source })).not.toBe(read(source));
  expect(read({ path: "a.yaml", text: "a: 2" }).tree?.value).toEqual({ a: 2 });
});

/** Whoever changes what is shared is caught. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
  if (Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const child of Object.values(value)) freeze(child);
}

test("a check that remembers says what one says that does not, however often", () => {
  const remembering = makeRememberingParse();
  const read: typeof parse = (source) => {
    const parsed = remembering(source);
    freeze(parsed);
    return parsed;
  };
  const broken = hotels.map((source) =>
    source.path === "people.yaml"
      ? { ...source, text: source.text.replaceAll("id: porter", "id: portr") }
      : source,
  );
  const plain = (sources: typeof hotels): unknown => {
    const { findings, workspace } = check({ sources });
    return {
      told: locateFindings(findings, sources),
      standards: workspace?.standards.map(({ id, title }) => [id, title]),
    };
  };
  const remembered = (sources: typeof hotels): unknown => {
    const { findings, workspace } = check({ sources, parse: read });
    const told = locateFindings(findings, sources, "en", read);
    return { told, standards: workspace?.standards.map(({ id, title }) => [id, title]) };
  };
  for (const sources of [hotels, broken, hotels, broken])
    expect(remembered(sources)).toEqual(plain(sources));
  expect(plain(broken)).not.toEqual(plain(hotels));
});
