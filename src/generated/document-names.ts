// Made by `npm run generate` from templates/documents. Do not edit.
export const documentNames: readonly string[] = ["handbook"];
