/** The package that comes without types, as far as the tests use it. */
declare module "tar-fs" {
  export function extract(folder: string): NodeJS.WritableStream;
}
