import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files in it, gone after the test. Its name has a space and letters outside ASCII: paths have. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), "svc-")));
  made.push(parent);
  const folder = join(parent, "Grüße אב");
  mkdirSync(folder);
  put(folder, files);
  return folder;
}

/** Writes files into a folder. */
export function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
