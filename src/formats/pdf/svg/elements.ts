/** An element of a drawing, with its attributes by their names without prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Why a drawing cannot be printed: what in it is meant, as it is written there; nothing where the file is damaged. */
export class Unprintable extends Error {
  readonly what: string;

  constructor(what: string) {
    super(`A drawing has ${what}`);
    this.what = what;
  }
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

/** So deep may elements stand in one another: whoever walks through them needs room for each level. */
const DEEPEST = 256;

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";

/** The elements of an SVG; those of other vocabularies are left out. @throws Unprintable where it is damaged, or nested too deep. */
export async function readElements(bytes: Uint8Array): Promise<Element> {
  const { SaxesParser } = await import("saxes");
  const reader = new SaxesParser({ xmlns: true, position: false });
  const top: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Open[] = [top];
  reader.on("error", () => {
    throw new Unprintable("");
  });
  reader.on("opentag", ({ local, uri, attributes }) => {
    if (open.length > DEEPEST) throw new Unprintable(local);
    const own = Object.values(attributes).filter(
      ({ uri: of, local: name }) => of === "" || (name === "href" && of === XLINK),
    );
    open.push({
      name: uri === SVG ? local : "",
      attributes: new Map(own.map((each) => [each.local, each.value])),
      children: [],
      text: "",
    });
  });
  reader.on("closetag", () => {
    const ended = open.pop();
    if (ended !== undefined && ended.name !== "") open.at(-1)?.children.push(ended);
  });
  const read = (words: string): void => {
    const last = open.at(-1);
    if (last !== undefined) last.text += words;
  };
  reader.on("text", read);
  reader.on("cdata", read);
  reader.write(new TextDecoder().decode(bytes)).close();
  const [svg] = top.children;
  if (svg?.name !== "svg") throw new Unprintable("");
  return svg;
}
