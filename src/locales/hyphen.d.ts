/** The part of hyphen that svc uses; the package brings no types of its own. */
declare module "hyphen/*/index.js" {
  const language: { readonly hyphenateSync: (text: string, options: object) => string };
  export default language;
}
