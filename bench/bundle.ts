import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, transform } from "esbuild";

/**
 * Bundles a script as tools/build.ts bundles the program (CommonJS, a file for each `import()`, minified but for names), so that what
 * is compared differs in what it does and in nothing else. Gives the path of the script.
 */
export async function bundle(script: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, script)],
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: [
      "markdown-it",
      "handlebars",
      "linebreak",
      "hyphen",
      "bidi-js",
      "fontkit",
      "pdfkit",
      "@myriaddreamin/typst-ts-node-compiler",
      "playwright-core",
    ],
    define: { "import.meta.dirname": "__dirname" },
    legalComments: "none",
    logLevel: "warning",
    write: false,
  });
  for (const file of outputFiles) {
    writeFileSync(join(folder, basename(file.path)), await commonJs(file.text));
  }
  return join(folder, script.replace(/\.ts$/, ".cjs"));
}

async function commonJs(text: string): Promise<string> {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: "node20",
    supported: { "dynamic-import": false },
    minifySyntax: true,
    minifyWhitespace: true,
  });
  return code;
}
