import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** One import of one file of src. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What src/README.md allows. */
export interface Map {
  readonly leaves: readonly string[];
  readonly allowed: ReadonlyMap<string, readonly string[]>;
}

/** The TypeScript files below a folder, relative to it, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
    .toSorted();
}

/** The map of the code, read from the table that people read. */
export function readMap(markdown: string): Map {
  const sentence = /[*_]Leaves[*_] are ([\s\S]*?):/.exec(markdown)?.[1] ?? "";
  const leaves = [...sentence.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
  const table = markdown.split("## Allowed arrows")[1]?.split("\n## ")[0] ?? "";
  const rows = [...table.matchAll(/^\| (\S+) +\| (.+?) +\|$/gm)].filter(
    (row) => !/^-+$/.test(row[1] ?? "") && row[1] !== "from",
  );
  return {
    leaves,
    allowed: new Map(
      rows.map((row) => [row[1] ?? "", (row[2] ?? "").split(",").map((word) => word.trim())]),
    ),
  };
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^;"']*?from\s*["']([^"']+)["']|^import\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/gm;

/** Every import of every file: static, exported, for types, and by `import()`. */
export function arrowsOf(source: string): Arrow[] {
  return filesOf(source).flatMap((file) => {
    const text = readFileSync(join(source, file), "utf8");
    return [...text.matchAll(IMPORT)].map((match) => {
      const to = match[2] ?? match[3] ?? match[4] ?? "";
      return {
        from: file,
        to: to.startsWith(".") ? posix.join(dirname(file), to) : to,
        typeOnly: match[1] !== undefined,
      };
    });
  });
}

/** The arrows that the map does not allow, one line each. */
export function forbidden(arrows: readonly Arrow[], map: Map): string[] {
  return arrows
    .filter((arrow) => arrow.to.endsWith(".ts") && !isAllowed(arrow, map))
    .map(
      (arrow) =>
        `${arrow.from} imports ${arrow.to}: ${layerOf(arrow.from, map)} may not import ${layerOf(arrow.to, map)}`,
    );
}

function isAllowed(arrow: Arrow, map: Map): boolean {
  const from = layerOf(arrow.from, map);
  const to = layerOf(arrow.to, map);
  if (from === to) return true;
  const allowed = map.allowed.get(from) ?? [];
  return allowed.includes(to) || (arrow.typeOnly && allowed.includes(`${to} (types only)`));
}

/** `src/host.ts` and `src/host/` are one layer; a leaf is named by its file or its folder. */
export function layerOf(file: string, map: Map): string {
  const path = file.replace(/\.ts$/, "");
  const isLeaf = map.leaves.some((leaf) =>
    leaf.endsWith("/") ? path.startsWith(leaf) : path === leaf,
  );
  return isLeaf ? "leaves" : (path.split("/")[0] ?? "");
}
