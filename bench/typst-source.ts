import type {
  Block,
  Column,
  ContentsEntry,
  Document,
  IndexGroup,
  Inline,
  TableCell,
  TableRow,
} from "../src/document/blocks.ts";
import { plainLook } from "../src/formats/options.ts";
import { survey } from "../src/formats/survey.ts";
import { svg } from "../src/formats/svg.ts";
import { codeText, collapse, isVisible, safeAddress } from "../src/formats/text.ts";

/**
 * A document as Typst source: the same words in the same order, cards with a margin column, blocks of a standard two in a row, tables with
 * repeated heads, contents and index with the numbers of pages, links, pictures. What Typst does by itself is left to it; its quickest way is
 * taken where there are several: columns with shares instead of measured ones, lines filled one by one, no running heads.
 */
export function typstSource(document: Document): string {
  const { anchors } = survey(document);
  const known: Known = { anchors };
  return `${preamble(document)}${blocks(document.blocks, { ...known, level: 1 })}`;
}

interface Known {
  readonly anchors: ReadonlySet<string>;
}

interface Inside extends Known {
  /** Of the next heading. */
  readonly level: number;
}

function preamble({ title, edition, language }: Document): string {
  return `#set document(title: ${quoted(title)})
#set page(paper: "a4", margin: (x: 20mm, top: 25mm, bottom: 22mm), numbering: "1",
  header: text(size: 7.5pt)[${words(title)}], footer: context [#text(size: 7.5pt)[${words(`${title} · ${edition}`)}] #h(1fr) #counter(page).display()])
#set text(font: ("Noto Sans", "Noto Sans Hebrew", "DejaVu Sans"), size: 9.5pt, lang: ${quoted(language.slice(0, 2))}, hyphenate: true)
#set par(leading: 4.5pt, spacing: 9pt)
#set smartquote(enabled: false)
#set table(stroke: (x, y) => (bottom: 0.5pt), inset: (x: 4pt, y: 3.5pt), align: start)
#set list(marker: [•])
#show heading: set text(weight: 300)
#show heading.where(level: 1): set text(size: 32pt)
#show heading.where(level: 2): set text(size: 22pt)
#show heading.where(level: 3): set text(size: 14pt, weight: 600)
#show heading.where(level: 4): set text(size: 14pt, weight: 600)
#show heading.where(level: 5): set text(size: 11pt, weight: 600)
#show strong: set text(weight: 600)
#let place-of(anchor) = [#metadata(none)#label(anchor)]
#let page-of(anchor) = context counter(page).at(label(anchor)).first()
#let card(margin, main) = block(width: 100%, stroke: (top: 1pt), inset: (top: 7pt), grid(columns: (40mm, 1fr), gutter: 6mm, text(size: 8.5pt, margin), main))
#let four(..parts) = grid(columns: (1fr, 1fr), column-gutter: 6mm, row-gutter: 7pt, ..parts)
#let facts(..parts) = block(stroke: (top: 0.5pt), inset: (top: 5pt), grid(columns: (1fr,) * 4, column-gutter: 6mm, row-gutter: 7pt, ..parts))
#let part(color, title, body) = block(width: 100%, stroke: (top: 0.5pt), inset: (top: 3.5pt), text(size: 9pt)[#text(size: 8pt, weight: 600, fill: color, title)#parbreak()#body])
#let side(body) = block(stroke: (left: 1.5pt), inset: (left: 8pt), body)
#let line-of(level, anchor, body) = block(above: if level == 1 { 10pt } else { 5pt }, link(label(anchor), [#body #box(width: 1fr, repeat[.]) #page-of(anchor)]))
#let field(body) = block(below: 14pt, grid(columns: (auto, 1fr), gutter: 6pt, text(size: 8pt, body), line(start: (0pt, 8pt), length: 100%, stroke: 0.5pt)))

`;
}

/** What could mean something else to Typst is shut off. */
function words(text: string): string {
  return collapse(text)
    .replaceAll(/[\\#*_$[\]<>@`~/=+'"-]/g, String.raw`\$&`)
    .replaceAll(/\.(?=\.)|(?<=\d)\./g, String.raw`\.`)
    .replaceAll(/(?<=^|\s):/g, String.raw`\:`);
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`)}"`;
}

function inlines(children: readonly Inline[], known: Known): string {
  return children.map((child) => inline(child, known)).join("");
}

function inline(child: Inline, known: Known): string {
  switch (child.type) {
    case "text":
      return words(child.value);
    case "strong":
      return `#strong[${inlines(child.children, known)}]`;
    case "emphasis":
      return `#emph[${inlines(child.children, known)}]`;
    case "code":
      return `#raw(${quoted(collapse(child.value))})`;
    case "link": {
      const address = safeAddress(child.address);
      const text = inlines(child.children, known);
      return address === undefined ? text : `#link(${quoted(address)})[${text}]`;
    }
    case "reference":
      return linked(child.anchor, inlines(child.children, known), known);
    case "picture":
      return words(child.alt);
    case "lineBreak":
      return "#linebreak()";
  }
}

function linked(anchor: string, text: string, { anchors }: Known): string {
  return anchors.has(anchor) ? `#link(label(${quoted(anchor)}))[${text}]` : text;
}

function blocks(children: readonly Block[], inside: Inside): string {
  return children
    .map((child) => block(child, inside))
    .filter((text) => text !== "")
    .join("\n\n");
}

function block(child: Block, inside: Inside): string {
  switch (child.type) {
    case "paragraph":
    case "runIn":
      return isVisible(child.children) ? `#[]${inlines(child.children, inside)}` : "";
    case "list": {
      const items = child.items.map((item) => `[${blocks(item.children, inside)}]`).join(", ");
      const start = child.start === undefined ? "" : `start: ${child.start}, `;
      return child.ordered ? `#enum(${start}${items})` : `#list(${items})`;
    }
    case "quote":
    case "callout":
      return `#side[${blocks(child.children, inside)}]`;
    case "codeBlock":
      return `#raw(block: true, ${quoted(codeText(child.value))})`;
    case "rule":
      return "#line(length: 100%)";
    case "table":
      return table(child, inside);
    case "section":
      return section(child, inside);
    case "card":
      return card(child, inside);
    case "columns":
      return columns(child.columns, inside);
    case "keep":
    case "landscape":
    case "sheet":
      return blocks(child.children, inside);
    case "form":
      return child.fields.map(({ label }) => `#field[${inlines(label, inside)}]`).join("\n");
    case "pageBreak":
      return "#pagebreak(weak: true)";
    case "figure":
      return figure(child, inside);
    case "contents":
      return contents(child.entries, inside);
    case "index":
      return index(child.groups, inside);
  }
}

type Of<Type extends Block["type"]> = Extract<Block, { readonly type: Type }>;

function section({ kind, id, title, number, children }: Of<"section">, inside: Inside): string {
  const isNew = ["chapter", "appendix", "contents"].includes(kind);
  const said = number === undefined ? "" : `${words(number)} `;
  const text = `${said}${inlines(title, inside)}`;
  const start = isNew ? "#pagebreak(weak: true)\n" : "";
  const inner = { ...inside, level: inside.level + 1 };
  return `${start}#heading(level: ${inside.level})[${text}]#label(${quoted(id)})\n\n${blocks(children, inner)}`;
}

function card({ id, label, level, title, margin, children }: Of<"card">, inside: Inside): string {
  const badge = level === undefined ? "" : `#box(stroke: 0.75pt, inset: 3pt)[${LEVELS[level]}] `;
  const own = label === undefined ? "" : linked(id, words(label), inside);
  const inner = { ...inside, level: inside.level + 1 };
  const head = `#heading(level: ${inside.level}, outlined: false)[${inlines(title, inside)}]#label(${quoted(id)})`;
  return `#card[${badge}${own}\n\n${blocks(margin, inner)}][${head}\n\n${blocks(children, inner)}]`;
}

const LEVELS = { must: "Must", should: "Should", may: "May", mustNot: "Must not" };
const NAMES: Readonly<Record<Column["kind"], string>> = {
  process: "Do",
  say: "Say",
  behave: "Behave",
  never: "Never",
  limit: "Limit",
  handOver: "Hand over",
  done: "Done",
  counterExample: "",
  fact: "",
  plain: "",
};

function columns(parts: readonly Column[], inside: Inside): string {
  const areFacts = parts.every(({ kind, title }) => kind === "fact" && title !== undefined);
  const made = parts.map(({ kind, title, children }) => {
    const name = title === undefined ? NAMES[kind] : inlines(title, inside);
    const color = kind === "never" ? "red" : "blue";
    if (!areFacts) return `part(${color})[${name}][${blocks(children, inside)}]`;
    return `[#text(size: 7.5pt, weight: 600)[${name}]\n\n${blocks(children, inside)}]`;
  });
  return `#${areFacts ? "facts" : "four"}(${made.join(", ")})`;
}

function table({ title, matrix, rows }: Of<"table">, inside: Inside): string {
  const count = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const found = rows.findIndex(({ head }) => head !== true);
  const split = found === -1 ? rows.length : found;
  const heads = rows.slice(0, split).flatMap((row) => cellsOf(row, count, inside));
  const cells = rows.slice(split).flatMap((row) => cellsOf(row, count, inside));
  const head = heads.length === 0 ? "" : `table.header(${heads.join(", ")}), `;
  const caption =
    title === undefined
      ? ""
      : `#block(sticky: true)[#text(size: 11pt, weight: 600)[${inlines(title, inside)}]]\n\n`;
  const size = matrix === true ? 8 : 8.5;
  return `${caption}#text(size: ${size}pt)[#table(columns: (${sharesOf(rows, count)}), ${head}${cells.join(", ")})]`;
}

function cellsOf(row: TableRow, count: number, inside: Inside): readonly string[] {
  const place = row.id === undefined ? "" : `#place-of(${quoted(row.id)})`;
  const made = row.cells.map((cell, at) => {
    const isStrong = row.head === true || cell.head === true || row.kind === "group";
    const text = `${at === 0 ? place : ""}${blocks(cell.children, inside)}`;
    const shown = isStrong ? `#strong[${text}]` : text;
    return row.kind === "group" ? `table.cell(colspan: ${count})[${shown}]` : `[${shown}]`;
  });
  const lacking = row.kind === "group" ? 0 : count - made.length;
  return [...made, ...Array.from({ length: lacking }, () => "[]")];
}

/** Long texts get more, as the square root of their length. */
function sharesOf(rows: readonly TableRow[], count: number): string {
  const plain = rows.filter(({ kind }) => kind !== "group");
  return Array.from({ length: count }, (_, at) => {
    const most = Math.max(4, ...plain.map(({ cells }) => lengthOf(cells[at])));
    return `${Math.round(Math.sqrt(most) * 10)}fr,`;
  }).join("");
}

function lengthOf(cell: TableCell | undefined): number {
  return cell === undefined
    ? 0
    : [...JSON.stringify(cell).matchAll(/"value":"([^"]*)"/g)].join("").length;
}

function figure({ id, title, scene, description }: Of<"figure">, inside: Inside): string {
  const look = {
    color: (ink: keyof typeof plainLook.colors) => plainLook.colors[ink],
    head: "",
    scale: 1,
  };
  const drawn = svg(scene, { ...look, attributes: 'xmlns="http://www.w3.org/2000/svg"' });
  const alt = description.map((each) => ("value" in each ? each.value : "")).join(" ");
  const caption = isVisible(title) ? `, caption: [${inlines(title, inside)}]` : "";
  return `#figure(image(bytes(${quoted(drawn)}), format: "svg", width: 100%, alt: ${quoted(alt)}), numbering: none${caption})#label(${quoted(id)})`;
}

function contents(entries: readonly ContentsEntry[], inside: Inside): string {
  return entries
    .filter(({ anchor }) => inside.anchors.has(anchor))
    .map(({ anchor, level, number, letter, title }) => {
      const name = letter ?? number;
      const text = `${name === undefined ? "" : `${words(name)} `}${inlines(title, inside)}`;
      return `#line-of(${level}, ${quoted(anchor)})[${text}]`;
    })
    .join("\n");
}

function index(groups: readonly IndexGroup[], inside: Inside): string {
  const made = groups.map(({ title, entries }) => {
    const lines = entries.map(({ anchor, title: name, note }) => {
      const apart = note.length === 0 ? "" : `, ${inlines(note, inside)}`;
      const page = inside.anchors.has(anchor) ? ` #h(1fr) #page-of(${quoted(anchor)})` : "";
      return `${linked(anchor, inlines(name, inside), inside)}${apart}${page}`;
    });
    return `#text(size: 11pt)[${inlines(title, inside)}]\n\n${lines.join("\n\n")}`;
  });
  return `#text(size: 8.5pt)[#columns(2)[${made.join("\n\n")}]]`;
}
