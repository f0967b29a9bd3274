"use strict";
// The other side of run-svc.ts: the built program, loaded once, runs one command line after another.
const { parentPort, workerData } = require("node:worker_threads");

const { main } = require(workerData);

let out = "";
let err = "";
process.stdout.write = (text) => {
  out += text;
  return true;
};
process.stderr.write = (text) => {
  err += text;
  return true;
};

let answer = (exit) => exit;

// What nobody catches ends a program with 1.
for (const name of ["uncaughtException", "unhandledRejection"]) {
  process.on(name, (error) => {
    err += error?.stack ?? String(error);
    answer(1);
  });
}

parentPort.on("message", ({ args, env, answered, port }) => {
  out = "";
  err = "";
  answer = (exit) => {
    port.postMessage({ exit, out, err });
    Atomics.store(answered, 0, 1);
    Atomics.notify(answered, 0);
    process.removeAllListeners("SIGINT");
    process.stdout.removeAllListeners("error");
    process.stderr.removeAllListeners("error");
  };
  process.env = env;
  void main(args).then((exit) => answer(exit));
});
