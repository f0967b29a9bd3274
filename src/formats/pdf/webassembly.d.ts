/** The part of WebAssembly that is used; TypeScript knows it only together with the words of a browser's pages. */
declare namespace WebAssembly {
  /** A program that has been compiled. */
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  const Module: new (bytes: Uint8Array) => Module;

  type Imports = Readonly<
    Record<string, Readonly<Record<string, (...values: number[]) => unknown>>>
  >;
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  const Instance: new (module: Module, imports: Imports) => Instance;
}
