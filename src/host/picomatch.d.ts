/** The part of picomatch that svc uses; the package brings no types of its own. */
declare module "picomatch" {
  interface Options {
    readonly dot?: boolean;
    readonly windows?: boolean;
  }
  export default function picomatch(
    globs: readonly string[],
    options?: Options,
  ): (path: string) => boolean;
}
