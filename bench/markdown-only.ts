/** The peer of publishing: markdown-it alone on the same Markdown, `node markdown-only.cjs <file.md>`. Prints the milliseconds. */
import { readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";

const [, , file = "handbook.md"] = process.argv;
const text = readFileSync(file, "utf8");
const start = performance.now();
new MarkdownIt({ html: true }).render(text);
process.stdout.write(`${performance.now() - start}\n`);
