/**
 * Which browser the tests run in. The one from npm goes before the system's, so that every machine tests with the same one.
 *
 * `@sparticuz/chromium` holds Chromium and the libraries that a bare Debian lacks, but unpacks the latter on Amazon's servers only, and
 * into a folder that all programs share. So its files are unpacked here, once for each version, and its own code is never run.
 */

import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-fs";

import { root } from "../../support/run-svc.ts";

export interface Chromium {
  readonly from: "setting" | "package" | "system";
  /** The program. */
  readonly path: string;
  /** What its process finds in its environment besides ours. */
  readonly env: Readonly<Record<string, string>>;
}

const packaged = join(root, "node_modules/@sparticuz/chromium");

/** The folder of unpacked browsers, each under its version. */
export const cache = join(root, "node_modules/.cache/svc-browser");

/**
 * The browser that SVC_CHROMIUM names, else the one from npm where it runs (Linux on x64), else one that is installed here.
 * @throws Error where SVC_CHROMIUM names no file.
 */
export async function findChromium(
  env: Readonly<NodeJS.ProcessEnv>,
  platform = `${process.platform} ${process.arch}`,
): Promise<Chromium | undefined> {
  const { SVC_CHROMIUM: chosen = "", PATH = "" } = env;
  if (chosen !== "") {
    if (!existsSync(chosen)) throw new Error(`SVC_CHROMIUM names no file: ${chosen}`);
    return { from: "setting", path: chosen, env: {} };
  }
  if (platform === "linux x64" && existsSync(packaged)) return await unpacked(packaged, cache);
  const path = installed(PATH).find((each) => existsSync(each));
  return path === undefined ? undefined : { from: "system", path, env: {} };
}

/** Where a browser may be installed. */
function installed(path: string): readonly string[] {
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ];
}

/** The version of a package, from its own package.json. */
export async function versionOf(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (typeof manifest !== "object" || manifest === null || !("version" in manifest))
    throw new Error(`no version: ${folder}`);
  return String(manifest.version);
}

/**
 * The browser of the package in `from`, unpacked below `into`. Runs that unpack at the same time do not see each other's files: each
 * writes to a folder of its own, and the first to be done gives it the name.
 */
export async function unpacked(from: string, into: string): Promise<Chromium> {
  const folder = join(into, await versionOf(from));
  if (!existsSync(folder)) {
    await mkdir(into, { recursive: true });
    const made = await mkdtemp(`${folder}.`);
    try {
      await unpack(join(from, "bin"), made);
      await writeFile(join(made, "fonts.conf"), fontList(folder));
      await rename(made, folder);
    } catch (error) {
      await rm(made, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const env = {
    LD_LIBRARY_PATH: join(folder, "al2023/lib"),
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
  };
  return { from: "package", path: join(folder, "chromium"), env };
}

/**
 * The package's own list of fonts holds fixed paths. With this one every machine falls back to the same font. What is remembered of them
 * stays beside them: a relative path of it would begin at the folder in which the tests are started.
 */
function fontList(folder: string): string {
  const path = folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts/fonts</dir><cachedir>${path}/fc-cache</cachedir></fontconfig>
`;
}

async function unpack(bin: string, folder: string): Promise<void> {
  const open = (name: string): [NodeJS.ReadableStream, NodeJS.ReadWriteStream] => [
    createReadStream(join(bin, name)),
    createBrotliDecompress({ chunkSize: 2 ** 21 }),
  ];
  const program = createWriteStream(join(folder, "chromium"), { mode: 0o755 });
  await pipeline(...open("chromium.br"), program);
  await pipeline(...open("al2023.tar.br"), extract(join(folder, "al2023")));
  await pipeline(...open("fonts.tar.br"), extract(join(folder, "fonts")));
  await pipeline(...open("swiftshader.tar.br"), extract(folder));
}
