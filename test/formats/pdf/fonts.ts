import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { SHAPER_FILE, Shaper } from "../../../src/formats/pdf/shaper.ts";

const require = createRequire(import.meta.url);

const folders: Readonly<Record<string, string>> = {
  NotoSans: "@expo-google-fonts/noto-sans",
  NotoSansHebrew: "@expo-google-fonts/noto-sans-hebrew",
  NotoSerif: "@expo-google-fonts/noto-serif",
  NotoEmoji: "@expo-google-fonts/noto-emoji",
  FrankRuhlLibre: "@expo-google-fonts/frank-ruhl-libre",
};

/** The fonts of printed books, and what sets them in type, as the packages that svc takes them from have them. */
export function fontOf(file: string): Uint8Array {
  if (file === SHAPER_FILE) return read(`harfbuzzjs/dist/${file}`);
  if (file === "DejaVuSans.ttf") return read("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
  const [family = "", cut = ""] = file
    .replace(/\.ttf$/, "")
    .split("_", 1)
    .concat(file.replace(/\.ttf$/, "").replace(/^[^_]*_/, ""));
  return read(`${folders[family]}/${cut}/${file}`);
}

function read(path: string): Uint8Array {
  return readFileSync(require.resolve(path));
}

let known: Shaper | undefined;

/** One for all faces of a test file. */
export function shaper(): Shaper {
  known ??= new Shaper(fontOf(SHAPER_FILE));
  return known;
}
