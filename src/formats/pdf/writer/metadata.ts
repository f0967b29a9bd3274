import type { Book } from "../paper.ts";
import { textString } from "./objects.ts";
import type { PdfFile } from "./pdf-file.ts";

const PROGRAM = "svc";

/** What the file says of itself, in the old way. */
export function infoOf(book: Omit<Book, "pages">): string {
  const { title, subject, author, date } = book;
  const facts = {
    Title: title,
    Subject: subject,
    Author: author,
    Creator: PROGRAM,
    Producer: PROGRAM,
  };
  const entries = Object.entries(facts).map(([key, value]) =>
    value === undefined ? "" : `/${key}${textString(value)}`,
  );
  return `<<${entries.join("")}/CreationDate(D:${date.toISOString().replace(/\..*|\D/g, "")}Z)>>`;
}

/** What it says of itself in XMP, which programs look for without reading the rest; and that it follows PDF/UA where it is tagged. */
export function writeMetadata(file: PdfFile, book: Omit<Book, "pages">, isTagged: boolean): number {
  return file.plainStream(Buffer.from(packetOf(book, isTagged), "utf8"), {
    Type: "Metadata",
    Subtype: "XML",
  });
}

function packetOf(
  { title, subject, author, language, date }: Omit<Book, "pages">,
  isTagged: boolean,
): string {
  const time = date.toISOString().replace(/\.\d+/, "");
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
${author === undefined ? "" : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>\n`}${
    subject === undefined
      ? ""
      : `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>\n`
  }<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>
<pdf:Producer>${PROGRAM}</pdf:Producer>
${isTagged ? "<pdfuaid:part>1</pdfuaid:part>\n" : ""}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Characters that XML cannot say are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);
}
