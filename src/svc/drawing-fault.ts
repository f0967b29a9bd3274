import type { PictureFindings } from "../findings/pictures.ts";
import type { SaxesAttributeNS, SaxesTagNS } from "saxes";

/** Why a drawing cannot be taken, and what in it is meant. */
export type DrawingFault = Pick<PictureFindings["unsafe-drawing"], "because" | "name">;

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";

/** What leaves a mark. */
const SHAPES = new Set("path rect circle ellipse line polyline polygon use".split(" "));
/** What else a drawing of shapes is made of; none of it runs, moves or fetches anything. */
const AROUND = new Set(
  "svg g defs symbol title desc metadata style clipPath mask pattern marker linearGradient radialGradient stop".split(
    " ",
  ),
);
const SCRIPTS = new Set(["script", "handler", "listener"]);
/** What drawing programs write beside the drawing; no reader does anything with it. */
const NOTES = new Set([
  "http://www.inkscape.org/namespaces/inkscape",
  "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "http://creativecommons.org/ns#",
  "http://purl.org/dc/elements/1.1/",
  "http://www.bohemiancoding.com/sketch/ns",
]);

/**
 * What makes a file unfit for a book: a drawing (SVG) has shapes and nothing that runs, fetches or is not plainly harmless. Whatever is
 * not known is refused. Nothing when it can be taken. Never throws.
 */
export async function drawingFault(bytes: Uint8Array): Promise<DrawingFault | undefined> {
  const { SaxesParser } = await import("saxes");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return broken;
  }
  const reader = new SaxesParser({ xmlns: true, position: false });
  const reading = new Reading();
  reader.on("error", () => reading.found(broken));
  reader.on("xmldecl", ({ encoding = "utf-8" }) => reading.encoding(encoding));
  reader.on("doctype", (declared) => reading.doctype(declared));
  reader.on("processinginstruction", ({ target }) => reading.found(fault("unknown", `?${target}`)));
  reader.on("opentag", (tag) => reading.open(tag));
  reader.on("closetag", (tag) => reading.close(tag));
  reader.on("text", (words) => reading.text(words));
  reader.on("cdata", (words) => reading.text(words));
  reader.write(text).close();
  return reading.result();
}

function fault(because: DrawingFault["because"], name: string): DrawingFault {
  return { because, name };
}

const broken = fault("broken", "");

/** The first thing that is wrong with a drawing while it is read. */
class Reading {
  #fault: DrawingFault | undefined;
  #hasShapes = false;
  #depth = 0;
  /** Between the tags of a style; in pieces where something stands between them that is no text. */
  #style: string | undefined;

  found(what: DrawingFault | undefined): void {
    this.#fault ??= what;
  }

  /** Other encodings make other characters of the same bytes. */
  encoding(name: string): void {
    if (name.toLowerCase() !== "utf-8") this.found(broken);
  }

  /** Drawing programs name the format's own definition, which no reader fetches; definitions of its own are refused. */
  doctype(declared: string): void {
    if (declared.includes("[")) this.found(fault("unknown", "!DOCTYPE"));
  }

  open(tag: SaxesTagNS): void {
    if (this.#depth === 0 && (tag.uri !== SVG || tag.local !== "svg")) this.found(broken);
    this.#depth += 1;
    // Not even a harmless one: readers differ in what of a style's text they take then.
    if (this.#style !== undefined) this.found(fault("unknown", tag.name));
    else if (isStyle(tag)) this.#style = "";
    if (tag.uri === SVG && SHAPES.has(tag.local)) this.#hasShapes = true;
    this.found(faultOfElement(tag));
    for (const attribute of Object.values(tag.attributes)) this.found(faultOfAttribute(attribute));
  }

  close(tag: SaxesTagNS): void {
    this.#depth -= 1;
    if (this.#style === undefined || !isStyle(tag)) return;
    if (!isPlainStyle(this.#style) || this.#style.includes("@"))
      this.found(fault("outside", "style"));
    this.#style = undefined;
  }

  text(words: string): void {
    if (this.#style !== undefined) this.#style += words;
  }

  result(): DrawingFault | undefined {
    return this.#fault ?? (this.#hasShapes ? undefined : fault("empty", ""));
  }
}

function isStyle({ uri, local }: SaxesTagNS): boolean {
  return uri === SVG && local === "style";
}

function faultOfElement({ uri, local, name }: SaxesTagNS): DrawingFault | undefined {
  if (NOTES.has(uri)) return undefined;
  if (SCRIPTS.has(local)) return fault("script", name);
  if (uri === SVG && local === "image") return fault("outside", name);
  return uri === SVG && (SHAPES.has(local) || AROUND.has(local))
    ? undefined
    : fault("unknown", name);
}

function faultOfAttribute({ uri, local, name, value }: SaxesAttributeNS): DrawingFault | undefined {
  if (/^on/i.test(local)) return fault("script", name);
  // A name of one of its own parts is the only way that may lead anywhere.
  if (local === "href" && (uri === "" || uri === XLINK))
    return value.startsWith("#") ? undefined : fault("outside", name);
  if (local === "base" || local === "src") return fault("outside", name);
  return isPlainStyle(value) || name.startsWith("xmlns") || NOTES.has(uri)
    ? undefined
    : fault("outside", name);
}

/** Colours, widths and names of the drawing's own parts; no address, and no way to write one so that it is not seen. */
function isPlainStyle(text: string): boolean {
  const bare = text.replace(/url\(\s*(["']?)#[^"'()\\]*\1\s*\)/gi, "");
  return !/\\|(?:url|image|image-set|src|expression)\s*\(/i.test(bare);
}
