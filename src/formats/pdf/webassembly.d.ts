/** The part of WebAssembly that is used; TypeScript knows it only together with the words of a browser's pages. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(
      module: Module,
      imports: Readonly<Record<string, Readonly<Record<string, (...values: number[]) => unknown>>>>,
    );
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
