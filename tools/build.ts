import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, transform } from "esbuild";
import type { Metafile, OutputFile, Plugin } from "esbuild";
import { SHAPER_FILE } from "../src/formats/pdf/shaper.ts";
import { bookLanguages } from "../src/locales/strings.ts";
import { fontFiles } from "../src/svc/faces.ts";
import { thirdPartyLicences } from "./third-party-licences.ts";

/** Stands in the program until its digest is known. */
const STAMP = "@build-stamp@";
/** Packages that only `svc build` needs; they are loaded from node_modules when it does. */
const LOADED_LATER = [
  "markdown-it",
  "handlebars",
  "linebreak",
  "hyphen",
  "saxes",
  "bidi-js",
  "fontkit",
  "pdfkit",
];

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
/** Everything is made here and put in place at once: a program that is running meanwhile finds all of its files. */
const made = join(root, "node_modules/.cache", `svc-build-${process.pid}`);

/** commander starts programs only for commands that are programs of their own, which svc has not, yet loads what it takes at once. */
const childProcessLater: Plugin = {
  name: "child-process-later",
  setup(hooks) {
    hooks.onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({
      path,
      namespace: "later",
    }));
    hooks.onLoad({ filter: /.*/, namespace: "later" }, () => ({
      contents: `exports.spawn = (...args) => require("child_process").spawn(...args);`,
    }));
  },
};

/**
 * The program: `main.cjs` with all that every run needs, and a file for each part behind an `import()`, so that nobody waits for
 * code that is not used. CommonJS starts faster than the same as ES modules; esbuild splits only the latter, so each file is
 * turned into CommonJS in a second step.
 */
async function program(): Promise<void> {
  const { outputFiles, metafile } = await build({
    // Paths in the metafile start here.
    absWorkingDir: root,
    entryPoints: [join(root, "src/main.ts")],
    outdir: made,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: LOADED_LATER,
    define: { SVC_BUILD: JSON.stringify(STAMP), "import.meta.dirname": "__dirname" },
    plugins: [childProcessLater],
    // Whole licences are written beside the program instead.
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    write: false,
  });
  const digest = createHash("sha256");
  for (const file of outputFiles) digest.update(file.contents);
  const stamp = digest.digest("hex").slice(0, 16);
  for (const file of outputFiles) {
    writeFileSync(join(made, basename(file.path)), (await commonJs(file)).replaceAll(STAMP, stamp));
  }
  const licences = thirdPartyLicences(root, filesIn(metafile));
  writeFileSync(join(made, "THIRD-PARTY-LICENSES.txt"), licences);
}

/** The files of which something is in the program; what esbuild read and left out is not. */
function filesIn({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  );
}

async function commonJs(file: OutputFile): Promise<string> {
  const { code } = await transform(file.text, {
    format: "cjs",
    platform: "node",
    target: "node20",
    supported: { "dynamic-import": false },
    // Names stay: a stack in a bug report must be readable.
    minifySyntax: true,
    minifyWhitespace: true,
  });
  return code;
}

/** The public API: svc.ts and what it reaches, with types. */
function library(): void {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const options = ["-p", join(root, "tsconfig.build.json"), "--outDir", join(made, "lib")];
  execFileSync(process.execPath, [compiler, ...options], { stdio: "inherit" });
}

/** The faces that pages and printed books carry with them, what sets them in type, and the licences that travel with the files. */
function fonts(): void {
  const folder = join(made, "fonts");
  mkdirSync(folder);
  for (const file of [...fontFiles(bookLanguages), SHAPER_FILE]) {
    const { family, source, licence } = sourceOf(file);
    copyFileSync(join(root, "node_modules", source), join(folder, file));
    copyFileSync(join(root, "node_modules", licence), join(folder, `${family}-LICENSE.txt`));
  }
}

interface FontSource {
  readonly family: string;
  /** Paths from node_modules. */
  readonly source: string;
  readonly licence: string;
}

/** Which package a font file comes from: `noto-sans-latin-400-normal.woff2`, `NotoSans_400Regular.ttf` or `DejaVuSans.ttf`. */
function sourceOf(file: string): FontSource {
  if (file === SHAPER_FILE) {
    const folder = "harfbuzzjs";
    return { family: "harfbuzz", source: `${folder}/dist/${file}`, licence: `${folder}/LICENSE` };
  }
  const cut = /^(.*?)-(?:latin|cyrillic|hebrew)(?:-ext)?-\d.*\.woff2$/.exec(file)?.[1];
  if (cut !== undefined) {
    const folder = `@fontsource/${cut}`;
    return { family: cut, source: `${folder}/files/${file}`, licence: `${folder}/LICENSE` };
  }
  const [, family, style] = /^([A-Za-z]+?)(?:_(\w+))?\.ttf$/.exec(file) ?? [];
  if (family === undefined) throw new Error(`Nobody knows where ${file} comes from`);
  if (style === undefined) {
    const folder = "dejavu-fonts-ttf";
    return { family, source: `${folder}/ttf/${file}`, licence: `${folder}/LICENSE` };
  }
  const words = family.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
  const folder = `@expo-google-fonts/${words}`;
  return { family, source: `${folder}/${style}/${file}`, licence: `${folder}/LICENSE_FONT` };
}

function putInPlace(): void {
  const old = `${made}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(made, dist);
  rmSync(old, { recursive: true, force: true });
}

mkdirSync(made, { recursive: true });
try {
  await program();
  library();
  fonts();
  putInPlace();
} finally {
  rmSync(made, { recursive: true, force: true });
}
