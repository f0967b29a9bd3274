import type { Look } from "../formats/options.ts";
import { plainLook } from "../formats/options.ts";
import type { WorkspaceKeys } from "../generated/types.ts";
import { sheetOf } from "../theme/sheet.ts";
import { choicesOf, styleOf } from "../theme/style.ts";
import type { Style, ThemeName } from "../theme/style.ts";
import { schemesOf } from "../theme/tokens.ts";

/** How the workspace wants its documents to look; `name` takes the place of the theme that it starts from. */
export function styleFor({ theme }: WorkspaceKeys, name: ThemeName | undefined): Style {
  return styleOf(theme, name);
}

/** What formats get of it. The sheet of the look that nobody asked for is ready since svc was built. */
export async function lookOf(settings: WorkspaceKeys, name: ThemeName | undefined): Promise<Look> {
  const { theme, company, handbook } = settings;
  if (theme === undefined && name === undefined) return plainLook;
  const style = styleFor(settings, name);
  const schemes = schemesOf(style.ground);
  const sheet = sheetOf(style.paper, schemes) + editionFigure(handbook.version);
  return {
    sheet,
    hash: await hashOf(sheet),
    colors: schemes.light,
    choices: choicesOf(style),
    ...(theme?.logo === undefined ? {} : { logo: { file: theme.logo, alt: company.name } }),
  };
}

/** The figure that a cover shows large: the edition's, where it is short enough for that. */
function editionFigure(version = ""): string {
  const figure = /^\d{1,2}(?!\d)/.exec(version)?.[0];
  return figure === undefined ? "" : `:root{--edition:"${figure}"}`;
}

/** SHA-256 in base64, as a content security policy names a style sheet. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
