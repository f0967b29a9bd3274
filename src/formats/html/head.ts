import type { Document } from "../../document/blocks.ts";
import { styleHash, styleSheet } from "../../generated/html-style.ts";
import { pageScriptHash } from "../../generated/page-script.ts";
import type { LivePage, LiveSheet, Look } from "../options.ts";
import { escape, escapeText } from "./text.ts";

/** The head of a page, and the opening of its root element. */
export function head(document: Document, look: Look, live?: LivePage): string {
  const choices = Object.entries(look.choices).map(
    ([name, choice]) => ` data-${escape(name)}="${escape(choice)}"`,
  );
  return [
    "<!doctype html>",
    `<html lang="${escape(document.language)}" dir="${document.direction}"${choices.join("")}>`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(look, live)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeText(document.title)}</title>`,
    `<style>${look.sheet}</style>`,
    `<style>${styleSheet}</style>`,
    ...(live?.sheets ?? []).map(liveStyle),
    "</head>",
  ].join("\n");
}

function liveStyle({ sheet, off }: LiveSheet): string {
  return off === undefined
    ? `<style>${sheet}</style>`
    : `<style id="${off}" media="not all">${sheet}</style>`;
}

/** Everything is forbidden but what svc itself wrote. */
function policy(look: Look, live: LivePage | undefined): string {
  const styles = [look.hash, styleHash, ...(live?.sheets ?? []).map((one) => one.hash)];
  const scripts = [pageScriptHash, ...(live === undefined ? [] : [live.scriptHash])];
  return [
    "default-src 'none'",
    `style-src ${hashes(styles)}`,
    `script-src ${hashes(scripts)}`,
    ...(live === undefined ? [] : ["connect-src 'self'"]),
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashes(list: readonly string[]): string {
  return list.map((hash) => `'sha256-${hash}'`).join(" ");
}
