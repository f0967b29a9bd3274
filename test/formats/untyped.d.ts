/** The two packages that come without types, as far as the tests use them. */
declare module "commonmark" {
  export interface Node {
    readonly type: string;
    readonly literal: string | null;
  }
  export interface Walker {
    next(): { readonly entering: boolean; readonly node: Node } | null;
  }
  export class Parser {
    parse(source: string): { walker(): Walker };
  }
}
declare module "commonmark-spec" {
  export const tests: readonly { readonly markdown: string; readonly number: number }[];
}
