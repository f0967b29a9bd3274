#!/usr/bin/env node
"use strict";
const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
  // Answered before anything is loaded; written directly, because making a stream takes longer than the answer.
  require("node:fs").writeSync(1, `${require("../package.json").version}\n`);
} else {
  void require("../dist/main.cjs")
    .main(argv)
    .then((exitCode) => (process.exitCode = exitCode));
}
