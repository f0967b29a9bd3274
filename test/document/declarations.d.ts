declare module "commonmark-spec" {
  const spec: { readonly tests: readonly { readonly markdown: string; readonly number: number }[] };
  export default spec;
}
declare module "big-list-of-naughty-strings" {
  const strings: readonly string[];
  export default strings;
}
