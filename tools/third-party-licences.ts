import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../src/text-order.ts";

interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

const RULE = "-".repeat(80);

/**
 * The licences of the packages that a bundle is made of, for readers: MIT and ISC ask that their texts go wherever the code goes.
 * The same bundle gives the same text on every machine.
 * @param root The folder that the paths of `files` start from.
 * @param files Every file of the bundle, as esbuild's metafile names them; those outside node_modules are our own.
 * @throws When a package does not say its name, version and licence, or has no file with the licence's text.
 */
export function thirdPartyLicences(root: string, files: Iterable<string>): string {
  const folders = new Set([...files].flatMap((file) => packageFolder(file) ?? []));
  const packages = [...folders].map((folder) => bundled(root, folder)).toSorted(byName);
  const sections = new Set(packages.map(section));
  return [HEAD, ...sections].join(`\n${RULE}\n\n`);
}

const HEAD =
  "The programs in this folder contain code of the packages below, each under its own licence.\n";

/** `node_modules/a/node_modules/@b/c/d.js` belongs to the innermost package, `@b/c`. */
function packageFolder(file: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

function byName(a: Bundled, b: Bundled): number {
  return compareText(a.name, b.name) || compareText(a.version, b.version);
}

function section({ name, version, licence, text }: Bundled): string {
  return `${name} ${version}\nLicence: ${licence}\n\n${text}\n`;
}

function bundled(root: string, folder: string): Bundled {
  const manifest: unknown = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const word = (key: string): string => {
    const value = entryOf(manifest, key);
    if (typeof value === "string" && value !== "") return value;
    throw new Error(`${folder} is bundled, but its package.json has no ${key}`);
  };
  const facts = { name: word("name"), version: word("version"), licence: word("license") };
  return { ...facts, text: licenceText(root, folder) };
}

function entryOf(manifest: unknown, key: string): unknown {
  if (typeof manifest !== "object" || manifest === null) return undefined;
  return Object.entries(manifest).find(([name]) => name === key)?.[1];
}

/** All files whose names begin like LICENSE or licence: a package may be under two licences. */
function licenceText(root: string, folder: string): string {
  const texts = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^licen[cs]e/i.test(entry.name))
    .map((entry) => entry.name)
    .toSorted(compareText)
    .map((name) =>
      readFileSync(join(root, folder, name), "utf8")
        .replaceAll("\r\n", "\n")
        .trim(),
    )
    .filter((text) => text !== "");
  if (texts.length === 0) throw new Error(`${folder} is bundled, but has no file with its licence`);
  return texts.join("\n\n");
}
