import { base64 } from "../formats/assets.ts";
import type { Look } from "../formats/options.ts";
import { plainLook } from "../formats/options.ts";
import type { WorkspaceKeys } from "../generated/types.ts";
import { sheetOf } from "../theme/sheet.ts";
import { choicesOf, styleOf } from "../theme/style.ts";
import type { Style, ThemeName } from "../theme/style.ts";
import { schemesOf } from "../theme/tokens.ts";
import { facesSheet } from "./faces.ts";
import type { FontSource } from "./faces.ts";

/** How the workspace wants its documents to look; `name` takes the place of the theme that it starts from. */
export function styleFor({ theme }: WorkspaceKeys, name: ThemeName | undefined): Style {
  return styleOf(theme, name);
}

interface LookRequest {
  /** The built-in theme to start from, instead of the one that the workspace names. */
  readonly theme?: ThemeName;
  /** Gives the faces that pages carry with them. */
  readonly fontOf?: FontSource;
}

/** What formats get of it. The sheet of the look that nobody asked for is ready since svc was built. */
export async function lookOf(
  settings: WorkspaceKeys,
  { theme: name, fontOf }: LookRequest,
): Promise<Look> {
  const { theme, company, handbook, language } = settings;
  if (theme === undefined && name === undefined) return await plainWith(language, fontOf);
  const style = styleFor(settings, name);
  const schemes = schemesOf(style.ground);
  const edition = editionFigure(handbook.version);
  const sheet = [
    facesSheet({ language, headings: style.headings }, fontOf),
    sheetOf(style, schemes),
    edition === undefined ? "" : `:root{--edition:"${edition}"}`,
  ].join("");
  return {
    sheet,
    hash: await hashOf(sheet),
    colors: schemes.light,
    paper: style.paper,
    choices: choicesOf(style),
    ...(edition === undefined ? {} : { edition }),
    ...(theme?.logo === undefined ? {} : { logo: { file: theme.logo, alt: company.name } }),
  };
}

async function plainWith(language: string, fontOf: FontSource | undefined): Promise<Look> {
  if (fontOf === undefined) return plainLook;
  const sheet = facesSheet({ language, headings: "light" }, fontOf) + plainLook.sheet;
  return { ...plainLook, sheet, hash: await hashOf(sheet) };
}

/** The figure that a cover shows large: the edition's, where it is short enough for that. */
function editionFigure(version = ""): string | undefined {
  return /^\d{1,2}(?!\d)/.exec(version)?.[0];
}

/** SHA-256 in base64, as a content security policy names a style sheet. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return base64(new Uint8Array(digest));
}
