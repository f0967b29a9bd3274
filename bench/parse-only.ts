/** The peer of `svc validate`: reads every YAML file below a folder and parses it with `yaml`, nothing more. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const [, , folder = "."] = process.argv;
let parsed = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".yaml")) continue;
  const value: unknown = parse(readFileSync(join(folder, name), "utf8"));
  if (typeof value === "object") parsed += 1;
}
process.stdout.write(`${parsed} files parsed\n`);
