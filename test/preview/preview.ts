import type { PreviewData, ShownFinding } from "../../src/page/preview-data.ts";
import { PreviewSession } from "../../src/preview/session.ts";
import type { Source } from "../../src/source.ts";
import { check, locateFindings } from "../../src/svc.ts";

const TODAY = "2026-03-01";

export function startSession(): PreviewSession {
  return new PreviewSession("test");
}

/** Shows these files, as the command does after each change. */
export async function show(
  session: PreviewSession,
  sources: readonly Source[],
  more: { readonly roles?: readonly string[]; readonly draft?: boolean } = {},
): Promise<PreviewData> {
  const { parse } = session;
  const { findings, workspace: model } = check({ sources, parse });
  const diagnostics = locateFindings(findings, sources, "en", parse);
  const request = { document: "handbook", today: TODAY, ...more };
  await session.renew({ sources, diagnostics, model }, request, "14:02:07");
  return session.data;
}

/** The same files with one text in one of them exchanged; the others are the very same. */
export function edited(
  sources: readonly Source[],
  path: string,
  was: string,
  now: string,
): readonly Source[] {
  return sources.map((source) => {
    if (source.path !== path) return source;
    if (!source.text.includes(was)) throw new Error(`${path} does not say: ${was}`);
    return { path, text: source.text.replace(was, now) };
  });
}

/** What stands at the place of a finding, in words; nothing where it has none on the page. */
export function wordsAt(page: string, { at }: ShownFinding): string | undefined {
  if (at === undefined) return undefined;
  const main = page.slice(page.indexOf("<main "));
  const start = main.indexOf(` data-at="${at}"`);
  if (start === -1) throw new Error(`the page does not show ${at}`);
  const from = main.lastIndexOf("<", start);
  const tag = /^<([a-z]+)/.exec(main.slice(from))?.[1] ?? "";
  // Of a section or card, its heading.
  const isHeld = ["section", "article"].includes(tag);
  const inside = isHeld
    ? /<(h\d|div class="deep")[^>]*>(.*?)<\/(h\d|div)>/s.exec(main.slice(from))?.[2]
    : new RegExp(`^<${tag}[^>]*>(.*?)</${tag}>`, "s").exec(main.slice(from))?.[1];
  const words = (inside ?? "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return isHeld ? `${tag}: ${words}` : words;
}
