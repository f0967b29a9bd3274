import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drawingFault } from "../../src/svc/drawing-fault.ts";

const pictures = join(import.meta.dirname, "../../examples/merrowby-hotels/pictures");

async function faultOf(source: string): Promise<string> {
  const fault = await drawingFault(new TextEncoder().encode(source));
  return fault === undefined ? "none" : `${fault.because} ${fault.name}`.trim();
}

/** A drawing with a shape, and this in it. */
function drawing(inside: string, more = ""): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${more}><path d="M0 0H9"/>${inside}</svg>`;
}

test.each([
  ["shapes alone", drawing("")],
  ["a style of colours", drawing("<style>.a{fill:#123456}/* b */</style><path class='a' d=''/>")],
  ["a style shut off from XML", drawing("<style><![CDATA[.a>.b{fill:#123}]]></style>")],
  [
    "a gradient of its own",
    drawing(
      '<defs><linearGradient id="g"><stop offset="1"/></linearGradient></defs><rect fill="url(#g)"/>',
    ),
  ],
  ["a shape used twice", drawing('<use xlink:href="#a"/><use href="#a"/>')],
  [
    "the head that drawing programs write",
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${drawing("")}`,
  ],
  [
    "notes of a drawing program",
    drawing(
      '<i:view xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:zoom="2"/><metadata>@</metadata>',
    ),
  ],
  ["a name with an @, as for large screens", drawing("", 'id="Logo@2x"')],
])("a drawing may have %s", async (_, source) => {
  expect(await faultOf(source)).toBe("none");
});

test.each([
  ["script script", drawing("<script>alert(1)</script>")],
  ["script script", drawing('<script href="#a"/>')],
  [
    "script s:script",
    drawing('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
  ],
  ["script h:script", drawing('<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>')],
  ["script onload", drawing("", 'onload="alert(1)"')],
  ["script onclick", drawing('<path onclick="alert(1)"/>')],
  ["unknown foreignObject", drawing("<foreignObject/>")],
  ["unknown a", drawing('<a href="#b"><path d=""/></a>')],
  ["unknown set", drawing('<set attributeName="href" to="javascript:1"/>')],
  ["unknown text", drawing("<text>Merrowby</text>")],
  ["unknown b", drawing('<b xmlns="urn:b"/>')],
  ["unknown !DOCTYPE", `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing("")}`],
  ["unknown ?xml-stylesheet", `<?xml-stylesheet href="a.css"?>${drawing("")}`],
  ["outside image", drawing('<image href="a.png"/>')],
  ["outside href", drawing('<use href="https://example.org/a.svg#b"/>')],
  ["outside xlink:href", drawing('<use xlink:href="data:image/svg+xml,a"/>')],
  ["outside fill", drawing('<path fill="url(https://example.org/a)"/>')],
  ["outside fill", drawing("<path fill=\"url(  '//example.org/#a')\"/>")],
  ["outside fill", drawing(String.raw`<path fill="u\72l(//example.org)"/>`)],
  ["outside style", drawing('<path style="background:image-set(&quot;//a&quot; 1x)"/>')],
  ["outside style", drawing("<style>@import '//example.org/a.css';</style>")],
  ["outside style", drawing("<style>a{fill:u<![CDATA[rl(//example.org)]]>}</style>")],
  ["outside style", drawing("<style>a{fill:u<!-- -->rl(//example.org)}</style>")],
  ["unknown style", drawing("<style>@import '//example.org/a.css';<style></style></style>")],
  ["unknown style", drawing("<style>rect{fill:url(//example.org)}<style/></style>")],
  ["unknown path", drawing("<style>a{fill:red}<path d=''/></style>")],
  [
    "unknown i:style",
    drawing(
      '<style xmlns:i="http://www.inkscape.org/namespaces/inkscape">@import "//a";<i:style/></style>',
    ),
  ],
  [
    "outside style",
    drawing(
      '<i:style xmlns:i="http://www.inkscape.org/namespaces/inkscape"><style>@import "//a";</style></i:style>',
    ),
  ],
  [
    "outside style",
    drawing('<s:style xmlns:s="http://www.w3.org/2000/svg">@import "//a";</s:style>'),
  ],
  ["outside xml:base", drawing("", 'xml:base="https://example.org/"')],
  ["empty", '<svg xmlns="http://www.w3.org/2000/svg"><title>a</title></svg>'],
  ["broken", '<svg><path d="M0 0"/></svg>'],
  ["broken", '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ["broken", drawing("<path")],
  ["broken", drawing("&unknown;")],
  ["broken", `<?xml version="1.0" encoding="utf-7"?>${drawing("")}`],
  ["broken", ""],
  ["broken", "GIF89a"],
])("a drawing is refused: %s in %s", async (fault, source) => {
  expect(await faultOf(source)).toBe(fault);
});

test("a drawing is refused that is no UTF-8", async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode(drawing("")), 0xff]);
  expect(await drawingFault(bytes)).toEqual({ because: "broken", name: "" });
});

test.each(readdirSync(pictures))("the example's %s can be taken", async (name) => {
  expect(await drawingFault(new Uint8Array(readFileSync(join(pictures, name))))).toBe(undefined);
});
